public import Microdata
internal import SurveyModules

/// Returns to a country of origin by type, with scores of reintegration.
public struct ReturnSeries: Sendable, Hashable, Encodable {
  /// How people returned.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// With assistance, voluntarily.
    case assisted
    /// By order of the authorities.
    case forced
    /// By themselves.
    case spontaneous
  }

  /// Returns of one kind from one country in one period.
  public struct Record: Sendable, Hashable, Encodable {
    /// The country returned from, ISO 3166-1 alpha-3.
    public var country: String
    /// How people returned.
    public var kind: Kind
    /// The period.
    public var period: String
    /// The people who returned.
    public var returns: Int
    /// The mean score of reintegration of those who were interviewed, from 0 to 1; `nil` for none.
    public var meanScore: Double?
    /// The people with a score.
    public var scored: Int

    /// Creates a record.
    ///
    /// - Parameters:
    ///   - country: The country returned from.
    ///   - kind: How people returned.
    ///   - period: The period.
    ///   - returns: The people who returned.
    ///   - meanScore: The mean score of reintegration, from 0 to 1.
    ///   - scored: The people with a score.
    public init(
      country: String, kind: Kind, period: String, returns: Int, meanScore: Double? = nil,
      scored: Int = 0
    ) {
      (self.country, self.kind, self.period) = (country, kind, period)
      (self.returns, self.meanScore, self.scored) = (returns, meanScore, scored)
    }
  }

  /// Returns of some records.
  public struct Row: Sendable, Hashable, Encodable {
    /// The country returned from; `nil` for all.
    public let country: String?
    /// How people returned; `nil` for all.
    public let kind: Kind?
    /// The people who returned.
    public let returns: Int
    /// The people with a score of reintegration.
    public let scored: Int
    /// The mean score of these people; `nil` without any.
    public let meanScore: Double?
  }

  /// The records as they were given.
  public let records: [Record]
  /// All returns, then by kind, then by country and kind.
  public let rows: [Row]
  /// How scores may be read.
  public let note =
    "Mean scores are of the people who were interviewed, weighted by their number. Those who could not be "
    + "reached may do better or worse, and no standard error says so."

  /// Adds up returns.
  ///
  /// - Parameter records: The records.
  /// - Throws: `IndicatorError` with code `invalidData` for an unknown country, a count below zero or beyond
  ///   10¹², a score outside of 0 to 1 or without people, more people scored than returned, or a country, kind
  ///   and period that is there twice.
  public init(_ records: [Record]) throws {
    for record in records { try Self.check(record) }
    var seen: Set<[String]> = []
    for record in records
    where !seen.insert([record.country, record.kind.rawValue, record.period]).inserted {
      throw IndicatorError(
        .invalidData,
        "\(record.kind.rawValue) returns from \(record.country) in \(record.period) are there twice.",
        hint: "Keep one row for each country, kind and period.")
    }
    self.records = records
    let kinds = Kind.allCases.filter { kind in records.contains { $0.kind == kind } }
    let countries = Set(records.map(\.country)).sorted()
    rows =
      [Self.row(nil, nil, records)]
      + kinds.map { kind in Self.row(nil, kind, records.filter { $0.kind == kind }) }
      + countries.flatMap { country in
        kinds.compactMap { kind in
          let own = records.filter { $0.country == country && $0.kind == kind }
          return own.isEmpty ? nil : Self.row(country, kind, own)
        }
      }
  }

  private static func row(_ country: String?, _ kind: Kind?, _ records: [Record]) -> Row {
    let scored = records.filter { $0.meanScore != nil }
    let people = scored.reduce(0) { $0 + $1.scored }
    let sum = scored.reduce(0) { $0 + ($1.meanScore ?? 0) * Double($1.scored) }
    return Row(
      country: country, kind: kind, returns: records.reduce(0) { $0 + $1.returns }, scored: people,
      meanScore: people > 0 ? sum / Double(people) : nil)
  }

  private static func check(_ record: Record) throws {
    let isScore = record.meanScore.map { (0...1).contains($0) && record.scored > 0 }
    guard CodeList.countries[record.country] != nil,
      (0...1_000_000_000_000).contains(record.returns), record.scored >= 0,
      record.scored <= record.returns, isScore ?? (record.scored == 0)
    else {
      throw IndicatorError(
        .invalidData,
        "Returns from “\(record.country)” in \(record.period): \(record.returns) people, \(record.scored) with a "
          + "score of \(record.meanScore.map(CodeText.of) ?? "nothing").",
        hint:
          "Use an alpha-3 code of ISO 3166-1, counts from 0, and a mean score from 0 to 1 together with the "
          + "number of people scored, no more than returned.")
    }
  }

  /// Reads returns from a table.
  ///
  /// The columns are `country`, `type` (`assisted`, `forced` or `spontaneous`), `period`, `returns`, and where
  /// there are `mean_score` and `scored`.
  ///
  /// - Parameter table: One row for each country, type and period.
  /// - Throws: `IndicatorError` with code `invalidData`, which names the row and column.
  public init(_ table: Table) throws {
    let columns = try RecordColumns(
      table, of: "returns", required: ["country", "type", "period", "returns"],
      optional: ["mean_score", "scored"])
    try self.init(
      (0..<columns.rowCount).map { row in
        Record(
          country: try columns.text("country", row),
          kind: try columns.choice("type", row, Kind.self),
          period: try columns.text("period", row), returns: try columns.count("returns", row),
          meanScore: try columns.optionalNumber("mean_score", row),
          scored: try columns.optionalCount("scored", row) ?? 0)
      })
  }
}
