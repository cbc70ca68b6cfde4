public import Microdata

/// Applications for the recognition of skills and qualifications acquired abroad.
public struct RecognitionSeries: Sendable, Hashable, Encodable {
  /// What was decided.
  public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
    /// Granted in full.
    case granted
    /// Granted in part, or with conditions.
    case partial
    /// Refused.
    case refused
  }

  /// An application.
  public struct Application: Sendable, Hashable, Encodable {
    /// What it is counted under, such as an occupation or the country of the diploma.
    public var group: String
    /// The day of application.
    public var applied: CalendarDate
    /// The day of the decision; `nil` while there is none.
    public var decided: CalendarDate?
    /// The decision; `nil` while there is none.
    public var outcome: Outcome?

    /// Creates an application.
    ///
    /// - Parameters:
    ///   - group: What it is counted under.
    ///   - applied: The day of application.
    ///   - decided: The day of the decision.
    ///   - outcome: The decision.
    public init(
      group: String, applied: CalendarDate, decided: CalendarDate? = nil, outcome: Outcome? = nil
    ) {
      (self.group, self.applied) = (group, applied)
      (self.decided, self.outcome) = (decided, outcome)
    }
  }

  /// Applications of a group.
  public struct Row: Sendable, Hashable, Encodable {
    /// The group; `nil` for all.
    public let group: String?
    /// The applications by the day of reference.
    public let applications: Int
    /// The applications decided by then.
    public let decided: Int
    /// Those granted in full.
    public let granted: Int
    /// Those granted in part.
    public let partial: Int
    /// The share granted in full of those decided; `nil` without decisions.
    public let grantedShare: Double?
    /// The days from application to decision, those without one censored.
    public let days: CensoredDurations
  }

  /// All applications, then by group.
  public let rows: [Row]

  /// Counts applications as they stood on a day.
  ///
  /// - Parameters:
  ///   - applications: The applications; those after the day are left out.
  ///   - day: The day of reference: later decisions have not been taken yet.
  /// - Throws: `IndicatorError` with code `invalidData` for a decision without a day or the other way round, or
  ///   one before the application.
  public init(_ applications: [Application], at day: CalendarDate) throws {
    if let wrong = applications.first(where: { one in
      (one.decided == nil) != (one.outcome == nil) || one.decided.map { $0 < one.applied } ?? false
    }) {
      throw IndicatorError(
        .invalidData,
        "An application of “\(wrong.group)” of \(wrong.applied) has a decision that does not fit its day.",
        hint:
          "Give decision and day together, or neither; the day cannot be before the application.")
    }
    let known = applications.filter { $0.applied <= day }
    let groups = Dictionary(grouping: known, by: \.group).sorted { $0.key < $1.key }
    rows = try [Self.row(nil, known, day)] + groups.map { try Self.row($0.key, $0.value, day) }
  }

  private static func row(
    _ group: String?, _ known: [Application], _ day: CalendarDate
  ) throws -> Row {
    let decided = known.filter { $0.decided.map { $0 <= day } ?? false }
    let granted = decided.count { $0.outcome == .granted }
    let days = try CensoredDurations(
      known.map { one in
        let end = min(day, one.decided ?? day)
        let length = Int(end.daysSinceEpoch) - Int(one.applied.daysSinceEpoch)
        return (Double(length), one.decided.map { $0 <= day } ?? false)
      })
    return Row(
      group: group, applications: known.count, decided: decided.count, granted: granted,
      partial: decided.count { $0.outcome == .partial },
      grantedShare: decided.isEmpty ? nil : Double(granted) / Double(decided.count), days: days)
  }

  /// Reads applications from a table and counts them.
  ///
  /// The columns are `group`, `applied`, `decided` and `outcome` (`granted`, `partial` or `refused`); the last two
  /// are missing where nothing is decided.
  ///
  /// - Parameters:
  ///   - table: One row for each application.
  ///   - day: The day of reference.
  /// - Throws: `IndicatorError` with code `invalidData`, which names the row and column.
  public init(_ table: Table, at day: CalendarDate) throws {
    let columns = try RecordColumns(
      table, of: "applications for recognition",
      required: ["group", "applied", "decided", "outcome"])
    try self.init(
      (0..<columns.rowCount).map { row in
        let isDecided = columns.optionalText("outcome", row) != nil
        return Application(
          group: try columns.text("group", row), applied: try columns.date("applied", row),
          decided: try columns.optionalDate("decided", row),
          outcome: isDecided ? try columns.choice("outcome", row, Outcome.self) : nil)
      }, at: day)
  }
}
