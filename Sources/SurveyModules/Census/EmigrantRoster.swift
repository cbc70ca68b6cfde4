public import Microdata
public import SurveyEstimation

/// Members of households who live abroad, as those who stayed report them.
///
/// All answers are by proxy, and households that left as a whole are reported by nobody: numbers are lower
/// bounds, and results say so.
public struct EmigrantRoster: Sendable {
  /// What every result of a roster says.
  public static let note =
    "Reported by members of the household who stayed (proxy); households that left as a whole are not "
    + "covered: a lower bound."

  /// The design of the households, with a row for each emigrant and one for each household without any.
  public let design: SurveyDesign
  /// How the roster and the households matched.
  public let report: JoinReport

  /// Matches a roster with the households that it was asked of.
  ///
  /// An emigrant whom several households may report counts for one over their number
  /// (`reporting_households`), so that nobody counts twice.
  ///
  /// - Parameters:
  ///   - roster: A row for each emigrant, with the key of the household that reports.
  ///   - households: A row for each household asked, with the variables of the design.
  ///   - keys: The variables that identify a household, alike in both tables.
  ///   - design: Binds the design to the matched table.
  /// - Throws: `SurveyModuleError` with code `invalidData` for emigrants of households that are not there, and
  ///   variables that both tables have;
  ///   `MicrodataError` when a household is there twice.
  public init(
    _ roster: Table, households: Table, keys: [String],
    design: (Table) throws -> SurveyDesign
  ) throws {
    let position = "household_row"
    let numbered = try households.adding([
      Column(position, (0..<households.rowCount).map { Optional($0) })
    ])
    let (matched, report) = try roster.attaching(numbered, on: keys, columns: [position])
    guard report.unmatched == 0 else {
      throw SurveyModuleError(
        .invalidData,
        "\(report.unmatched) emigrants have no household, such as "
          + "\(report.unmatchedSamples.joined(separator: "; ")).",
        hint: "Their household was not asked, or its key is written in another way.")
    }
    let reporting = try matched.column(position)
    let rows = (0..<roster.rowCount).compactMap { reporting.number(at: $0).map { Int32($0) } }
    // Households without emigrants stay in the design: they are part of the sample of PSUs.
    let used = Set(rows)
    let others = (0..<Int32(households.rowCount)).filter { !used.contains($0) }
    let none = [Int32](repeating: -1, count: others.count)
    let persons = (0..<Int32(roster.rowCount)) + none
    let fromHouseholds = households.columns.map { $0.gathered(rows + others) }
    let clash = roster.columnNames.first { !keys.contains($0) && households[$0] != nil }
    if let clash {
      throw SurveyModuleError(
        .invalidData, "The roster and the households both have a variable “\(clash)”.",
        hint: "Rename one: results by it would be about emigrants or about households.")
    }
    let fromRoster = roster.columns.filter { !keys.contains($0.name) }
      .map { $0.gatheredOrMissing(persons) }
    let multiplicity = roster["reporting_households"]
    let share = try persons.map { row -> Double? in
      guard row >= 0 else { return 0 }
      let number = multiplicity?.number(at: Int(row)) ?? 1
      guard number >= 1 else {
        throw SurveyModuleError(
          .invalidData, "The emigrant in row \(row + 1) is reported by \(number) households.",
          hint: "“reporting_households” is 1 or more, or missing for one.")
      }
      return 1 / number
    }
    let table = try Table(
      fromHouseholds + fromRoster + [
        Column(
          "emigrants", share,
          label: "Emigrants, shared by the households that may report them")
      ])
    self.design = try design(table)
    self.report = report
  }

  /// The number of emigrants, by variables of the roster.
  ///
  /// - Parameter groups: Variables such as `destination` or `departure_year`.
  /// - Throws: `EstimationError` or `MicrodataError`.
  public func count(by groups: [String] = []) throws -> EstimateTable {
    try design.domain(where: column("emigrants") > 0)
      .estimate([.total("emigrants")], by: groups)
  }
}
