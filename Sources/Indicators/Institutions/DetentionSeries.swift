public import Microdata

/// Migration detention and its alternatives, GCM objective 13: numbers and lengths.
public struct DetentionSeries: Sendable, Hashable, Encodable {
  /// A stay in detention, or a measure in place of it.
  public struct Stay: Sendable, Hashable, Encodable {
    /// The first day.
    public var from: CalendarDate
    /// The last day; `nil` while it goes on.
    public var until: CalendarDate?
    /// Whether it is an alternative to detention.
    public var isAlternative: Bool

    /// Creates a stay.
    ///
    /// - Parameters:
    ///   - from: The first day.
    ///   - until: The last day; `nil` while it goes on.
    ///   - isAlternative: Whether it is an alternative to detention.
    public init(from: CalendarDate, until: CalendarDate? = nil, isAlternative: Bool = false) {
      (self.from, self.until, self.isAlternative) = (from, until, isAlternative)
    }
  }

  /// The stays in detention begun by the day of reference.
  public let detentions: Int
  /// The people in detention on that day.
  public let inDetention: Int
  /// The alternatives begun by that day.
  public let alternatives: Int
  /// The share of alternatives in all measures; `nil` without measures.
  public let alternativesShare: Double?
  /// The days in detention, stays that go on censored. A stay that ends on its first day has 0.
  public let days: CensoredDurations

  /// Counts stays as they stood on a day.
  ///
  /// - Parameters:
  ///   - stays: The stays; those begun after the day are left out.
  ///   - day: The day of reference: later ends have not happened yet.
  /// - Throws: `IndicatorError` with code `invalidData` for a stay that ends before it begins.
  public init(_ stays: [Stay], at day: CalendarDate) throws {
    if let wrong = stays.first(where: { stay in stay.until.map { $0 < stay.from } ?? false }) {
      throw IndicatorError(
        .invalidData, "A stay from \(wrong.from) ends before it begins.",
        hint: "Check its days; day and month may be the wrong way round.")
    }
    let known = stays.filter { $0.from <= day }
    let detained = known.filter { !$0.isAlternative }
    func hasEnded(_ stay: Stay) -> Bool { stay.until.map { $0 <= day } ?? false }
    detentions = detained.count
    inDetention = detained.count { !hasEnded($0) }
    alternatives = known.count - detained.count
    alternativesShare = known.isEmpty ? nil : Double(alternatives) / Double(known.count)
    days = try CensoredDurations(
      detained.map { stay in
        let end = min(day, stay.until ?? day)
        return (Double(Int(end.daysSinceEpoch) - Int(stay.from.daysSinceEpoch)), hasEnded(stay))
      })
  }

  /// Reads stays from a table and counts them.
  ///
  /// The columns are `from`, `until` (missing while it goes on), and where there is `alternative`.
  ///
  /// - Parameters:
  ///   - table: One row for each stay.
  ///   - day: The day of reference.
  /// - Throws: `IndicatorError` with code `invalidData`, which names the row and column.
  public init(_ table: Table, at day: CalendarDate) throws {
    let columns = try RecordColumns(
      table, of: "stays in detention", required: ["from", "until"], optional: ["alternative"])
    try self.init(
      (0..<columns.rowCount).map { row in
        Stay(
          from: try columns.date("from", row), until: try columns.optionalDate("until", row),
          isAlternative: try columns.optionalFlag("alternative", row) ?? false)
      }, at: day)
  }
}
