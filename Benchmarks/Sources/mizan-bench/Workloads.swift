import Mizan

/// The workloads, through the public API as a user would write them, with names, intervals, degrees of
/// freedom and missing values.
enum Workload: String, CaseIterable {
  case csv = "CSV"
  case design = "DESIGN"
  case w1 = "W1"
  case w2 = "W2"
  case w3 = "W3"
  case w4 = "W4"
  case w1Shuffled = "W1-shuffled"

  static func load(_ path: String) throws -> Table { try Table(contentsOf: path) }

  static func makeDesign(_ table: Table) throws -> SurveyDesign {
    try SurveyDesign(table, weights: "weight", strata: "stratum", clusters: "psu")
  }

  /// Runs the workload once.
  ///
  /// - Returns: What the peers print for the same workload: estimates, then standard errors.
  func run(_ path: String, _ table: Table?, _ design: SurveyDesign?) throws -> [Double?] {
    switch self {
    case .csv:
      let read = try Self.load(path)
      return [Double(read.rowCount), Double(read.columnNames.count)]
    case .design:
      guard let table else { return [] }
      return [Double(try Self.makeDesign(table).summary.degreesOfFreedom)]
    case .w1, .w1Shuffled: return try numbers(design?.estimate([.total("wage"), .mean("wage")]))
    case .w2:
      return try numbers(
        design?.ratio("wage", to: "hours", by: "region", "sex", "agegroup"))
    case .w3: return try numbers(design?.proportion("occ10", by: "region"))
    case .w4:
      let options = EstimationOptions().with { $0.quantileInterval = .woodruffR }
      let probabilities = (1...9).map { Double($0) / 10 }
      return try numbers(
        design?.quantile("wage", probabilities, by: "region", options: options))
    }
  }

  private func numbers(_ table: EstimateTable?) -> [Double?] {
    let estimates = table?.estimates ?? []
    return estimates.map(\.value) + estimates.map(\.standardError)
  }
}
