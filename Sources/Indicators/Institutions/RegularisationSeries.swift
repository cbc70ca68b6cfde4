public import Microdata

/// Operations of regularisation: applications, decisions and people accepted, by operation and nationality.
///
/// The figures are full counts of cases: they have no sampling error.
public struct RegularisationSeries: Sendable, Hashable, Encodable {
  /// Cases of one nationality in one operation.
  public struct Record: Sendable, Hashable, Encodable {
    /// The operation, such as `2014`.
    public var operation: String
    /// The nationality; `nil` for all together.
    public var nationality: String?
    /// The applications.
    public var applications: Int
    /// The decisions so far; `nil` when they are not known.
    public var decisions: Int?
    /// The people accepted.
    public var accepted: Int
    /// The acceptance rate that was published, as printed, such as `83.53`; `nil` for none.
    public var publishedRate: String?

    /// Creates a record.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - nationality: The nationality; `nil` for all together.
    ///   - applications: The applications.
    ///   - decisions: The decisions so far.
    ///   - accepted: The people accepted.
    ///   - publishedRate: The published rate in per cent, as printed with a decimal point.
    public init(
      operation: String, nationality: String? = nil, applications: Int, decisions: Int? = nil,
      accepted: Int, publishedRate: String? = nil
    ) {
      (self.operation, self.nationality) = (operation, nationality)
      (self.applications, self.decisions, self.accepted) = (applications, decisions, accepted)
      self.publishedRate = publishedRate
    }
  }

  /// Rates of a record.
  public struct Row: Sendable, Hashable, Encodable {
    /// What was counted.
    public let record: Record
    /// People accepted per 100 applications; `nil` without applications.
    public let acceptanceRate: Double?
    /// People accepted per 100 decisions; `nil` without decisions.
    public let acceptanceOfDecided: Double?
    /// Applications without a decision; `nil` when decisions are not known.
    public let pending: Int?
    /// Whether the rate, rounded as published, is the published one; `nil` when none is published.
    public let matchesPublished: Bool?
    /// What does not fit, in words.
    public let findings: [String]
  }

  /// The rows, by operation, all nationalities first.
  public let rows: [Row]
  /// What does not fit between rows, in words: nationalities that do not add up to all together.
  public let findings: [String]

  /// Computes rates and checks.
  ///
  /// - Parameter records: The cases.
  /// - Throws: `IndicatorError` with code `invalidData` for counts below zero or beyond 10¹², more accepted than
  ///   applied, a published rate that is no number, and an operation and nationality that is there twice.
  public init(_ records: [Record]) throws {
    func key(_ record: Record) -> [String] { [record.operation, record.nationality ?? ""] }
    let sorted = records.sorted { key($0).lexicographicallyPrecedes(key($1)) }
    for (one, next) in zip(sorted, sorted.dropFirst()) where key(one) == key(next) {
      throw IndicatorError(
        .invalidData,
        "The operation \(one.operation) has two rows for \(one.nationality ?? "all nationalities").",
        hint: "Keep one row for each operation and nationality.")
    }
    rows = try sorted.map(Self.row)
    findings = Self.sums(sorted)
  }

  private static func row(_ record: Record) throws -> Row {
    let place = "\(record.operation), \(record.nationality ?? "all nationalities")"
    let counts = [record.applications, record.decisions ?? 0, record.accepted]
    guard counts.allSatisfy({ (0...1_000_000_000_000).contains($0) }),
      record.accepted <= record.applications
    else {
      throw IndicatorError(
        .invalidData,
        "\(place): \(record.accepted) accepted of \(record.applications) applications.",
        hint: "Counts are whole numbers from 0, and no more people are accepted than applied.")
    }
    func share(of whole: Int) -> Double? {
      whole > 0 ? Double(record.accepted) / Double(whole) * 100 : nil
    }
    let rate = share(of: record.applications)
    var findings: [String] = []
    if let decisions = record.decisions {
      if decisions > record.applications {
        findings.append("\(place): \(decisions) decisions on \(record.applications) applications.")
      }
      if record.accepted > decisions {
        findings.append("\(place): \(record.accepted) accepted by \(decisions) decisions.")
      }
    }
    let matches = try compare(rate, record.publishedRate, place, &findings)
    return Row(
      record: record, acceptanceRate: rate, acceptanceOfDecided: record.decisions.flatMap(share),
      pending: record.decisions.map { max(0, record.applications - $0) },
      matchesPublished: matches, findings: findings)
  }

  private static func compare(
    _ rate: Double?, _ published: String?, _ place: String, _ findings: inout [String]
  ) throws -> Bool? {
    guard let published else { return nil }
    guard let printed = PublishedNumber(published) else {
      throw IndicatorError(
        .invalidData, "\(place): the published rate is “\(published)”.",
        hint: "Write it in per cent as printed, with a decimal point and no sign, such as 83.53.")
    }
    guard let rate, printed.isRounding(of: rate) else {
      let own = rate.map { PublishedNumber($0, decimals: max(2, printed.decimals)).text } ?? "none"
      findings.append("\(place): the published rate is \(published) %, the counts give \(own) %.")
      return false
    }
    return true
  }

  private static func sums(_ records: [Record]) -> [String] {
    let operations = Dictionary(grouping: records, by: \.operation).sorted { $0.key < $1.key }
    return operations.compactMap { operation, records in
      let parts = records.filter { $0.nationality != nil }
      guard let all = records.first(where: { $0.nationality == nil }), !parts.isEmpty else {
        return nil
      }
      func sum(_ number: (Record) -> Int) -> Int { parts.reduce(0) { $0 + number($1) } }
      let (applications, accepted) = (sum(\.applications), sum(\.accepted))
      guard applications != all.applications || accepted != all.accepted else { return nil }
      return
        "\(operation): nationalities add up to \(applications) applications and \(accepted) accepted, "
        + "all together are \(all.applications) and \(all.accepted)."
    }
  }

  /// Reads operations from a table.
  ///
  /// The columns are `operation`, `applications`, `accepted`, and where there are `nationality` (missing for all
  /// together), `decisions` and `published_rate`, which is text where trailing zeros matter.
  ///
  /// - Parameter table: One row for each operation and nationality.
  /// - Throws: `IndicatorError` with code `invalidData`, which names the row and column.
  public init(_ table: Table) throws {
    let columns = try RecordColumns(
      table, of: "regularisation", required: ["operation", "applications", "accepted"],
      optional: ["nationality", "decisions", "published_rate"])
    try self.init(
      (0..<columns.rowCount).map { row in
        Record(
          operation: try columns.text("operation", row),
          nationality: columns.optionalText("nationality", row),
          applications: try columns.count("applications", row),
          decisions: try columns.optionalCount("decisions", row),
          accepted: try columns.count("accepted", row),
          publishedRate: columns.optionalText("published_rate", row))
      })
  }
}
