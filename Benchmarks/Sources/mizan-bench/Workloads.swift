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
  case w5 = "W5"
  case w6 = "W6"
  case w7Rake = "W7-rake"
  case w7Greg = "W7-greg"

  static func load(_ path: String) throws -> Table { try Table(contentsOf: path) }

  static func makeDesign(_ table: Table) throws -> SurveyDesign {
    try SurveyDesign(table, weights: "weight", strata: "stratum", clusters: "psu")
  }

  /// The targets of calibrations, made before the clock starts.
  func targets(_ design: SurveyDesign) throws -> CalibrationTargets? {
    switch self {
    case .w7Rake: return .margins(try Self.margins(["region", "sex", "agegroup"], design))
    case .w7Greg:
      let people = try design.count()[0].value ?? 0
      var terms: [String: TermTotal] = ["intercept": .total(1.01 * people)]
      for name in ["age", "hours", "migrant", "educ"] {
        terms[name] = .total(1.01 * (try design.total(AnalysisVariable(name))[0].value ?? 0))
      }
      for (name, totals) in try Self.margins(["region", "agegroup"], design) {
        // The first category is the reference.
        terms[name] = .categories(totals.filter { $0.key != "1" })
      }
      return .terms(terms)
    default: return nil
    }
  }

  /// Runs the workload once.
  ///
  /// - Returns: What the peers print for the same workload: estimates, then standard errors; made when the
  ///   clock has stopped.
  func run(
    _ path: String, _ table: Table?, _ design: SurveyDesign?, _ targets: CalibrationTargets?
  ) throws -> () -> [Double?] {
    switch self {
    case .csv:
      let read = try Self.load(path)
      return { [Double(read.rowCount), Double(read.columnNames.count)] }
    case .design:
      guard let table else { return { [] } }
      let made = try Self.makeDesign(table)
      return { [Double(made.summary.degreesOfFreedom)] }
    case .w1, .w1Shuffled: return numbers(try design?.estimate([.total("wage"), .mean("wage")]))
    case .w2:
      return numbers(
        try design?.ratio("wage", to: "hours", by: "region", "sex", "agegroup"))
    case .w3: return numbers(try design?.proportion("occ10", by: "region"))
    case .w4:
      let options = EstimationOptions().with { $0.quantileInterval = .woodruffR }
      let probabilities = (1...9).map { Double($0) / 10 }
      return numbers(
        try design?.quantile("wage", probabilities, by: "region", options: options))
    case .w5:
      let replicated = try design?.replicated(.raoWu(replicates: 500))
      return numbers(
        try replicated?.estimate([.mean("wage"), .ratio("wage", to: "hours")], by: ["region"]))
    case .w6: return numbers(try design?.mean("wage", by: "region"))
    case .w7Rake:
      guard let design, let targets else { return { [] } }
      let raked = try design.calibrated(to: targets, by: .raking)
      return {
        let weights = raked.rowWeights
        return [weights.reduce(0, +), weights.reduce(0) { $0 + $1 * $1 }]
      }
    case .w7Greg:
      guard let design, let targets else { return { [] } }
      return numbers(try design.calibrated(to: targets, by: .linear).mean("wage"))
    }
  }

  /// Totals of categories a little off the estimated ones, which no weights but new ones meet.
  private static func margins(
    _ names: [String], _ design: SurveyDesign
  ) throws -> [String: [CategoryCode: Double]] {
    var margins: [String: [CategoryCode: Double]] = [:]
    for name in names {
      let counts = try design.count(by: name).estimates
      let all = counts.reduce(0) { $0 + ($1.value ?? 0) }
      var totals: [CategoryCode: Double] = [:]
      for (index, count) in counts.enumerated() {
        totals[CategoryCode(count.domain[0].code)] =
          (count.value ?? 0) * (1 + 0.02 * (Double(index % 3) - 1))
      }
      let sum = totals.values.reduce(0, +)
      margins[name] = totals.mapValues { $0 * 1.01 * all / sum }
    }
    return margins
  }

  /// A design with 80 replicate weights that are no factors of units: whole numbers.
  static func replicated(_ table: Table) throws -> SurveyDesign {
    let weight = try table.column("weight")
    let weights = (0..<table.rowCount).map { Int(weight.number(at: $0) ?? 0) }
    let names = (1...80).map { "r\($0)" }
    let columns = names.enumerated().map { replicate, name in
      let values = weights.enumerated().map { row, weight -> Int? in
        let percent = 50 + (row * 7919 + replicate * 104_729) % 101
        return weight * percent / 100
      }
      return Column(name, values)
    }
    return try SurveyDesign(
      table.adding(columns), weights: "weight",
      replicates: SuppliedReplicates(
        columns: names, kind: .successiveDifferences))
  }

  private func numbers(_ table: EstimateTable?) -> () -> [Double?] {
    let estimates = table?.estimates ?? []
    return { estimates.map(\.value) + estimates.map(\.standardError) }
  }
}
