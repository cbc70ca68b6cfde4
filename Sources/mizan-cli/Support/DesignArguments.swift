internal import ArgumentParser
internal import Mizan

/// How the sample was drawn.
struct DesignArguments: ParsableArguments {
  @Option(help: "The sampling weight (1 for every row, or derived from --fpc, otherwise).")
  var weights: String?

  @Option(help: ArgumentHelp("The strata, one for each stage.", valueName: "names"))
  var strata: String?

  @Option(help: ArgumentHelp("The PSUs, then the units of later stages.", valueName: "names"))
  var clusters: String?

  @Option(
    help: ArgumentHelp(
      "The population size or sampling fraction of each stage.", valueName: "names"))
  var fpc: String?

  @Option(
    help:
      "What --fpc holds, for each stage or for all: size or fraction (told from the values otherwise), or probability for units drawn with unequal probabilities."
  )
  var fpcKind: String?

  @Option(
    help: ArgumentHelp(
      "The variance of stages with probabilities: "
        + UnequalProbabilityVariance.names.joined(separator: ", ") + " (brewer otherwise).",
      valueName: "method"))
  var ppsVariance: String?

  @Option(
    name: .customLong("single-psu"),
    help:
      "Strata with a single PSU: fail, remove, certainty, centred, average or collapsed.")
  var singlePSU = "fail"

  @Option(help: ArgumentHelp("The order of strata for “collapsed”.", valueName: "name"))
  var collapseBy: String?

  @Flag(help: "Identifiers of units are unique in the whole file, not only in their stratum.")
  var uniqueIDs = false

  func design(_ table: Table, _ replicates: ReplicateArguments) throws -> SurveyDesign {
    guard let supplied = try replicates.supplied(table) else {
      return try replicates.applied(to: design(table))
    }
    guard fpc == nil else {
      throw UsageError(
        message: "--fpc does not go with --replicate-weights.",
        hint: "Whoever made the replicates took finite populations into account, or did not.")
    }
    return try SurveyDesign(
      table, weights: weights, replicates: supplied,
      strata: ColumnNames(NameList.split(strata ?? "")),
      clusters: ColumnNames(NameList.split(clusters ?? "")))
  }

  /// The design, with linearised variances.
  func design(_ table: Table) throws -> SurveyDesign {
    guard var rule = SinglePSURule(name: singlePSU) else {
      throw UsageError(
        message: "“\(singlePSU)” is no rule for strata with a single PSU.",
        hint: "It is fail, remove, certainty, centred, average or collapsed.")
    }
    if let collapseBy {
      guard case .collapsed = rule else {
        throw UsageError(message: "--collapse-by goes with --single-psu collapsed.")
      }
      rule = .collapsed(orderedBy: collapseBy)
    }
    return try SurveyDesign(
      table, weights: weights, strata: ColumnNames(NameList.split(strata ?? "")),
      clusters: ColumnNames(NameList.split(clusters ?? "")), population: try population(table),
      singlePSU: rule, nestedIDs: !uniqueIDs)
  }

  private func population(_ table: Table) throws -> [StagePopulation] {
    let names = NameList.split(fpc ?? "")
    guard let method = UnequalProbabilityVariance(name: ppsVariance ?? "brewer") else {
      throw UsageError(
        message: "--pps-variance does not know “\(ppsVariance ?? "")”.",
        hint: "It knows \(UnequalProbabilityVariance.names.joined(separator: ", ")).")
    }
    let hasProbability = NameList.split(fpcKind ?? "").contains("probability")
    guard ppsVariance == nil || hasProbability else {
      throw UsageError(message: "--pps-variance goes with --fpc-kind probability.")
    }
    guard let fpcKind else {
      return try names.map { try StagePopulation(inferring: $0, in: table) }
    }
    var kinds = NameList.split(fpcKind)
    if kinds.count == 1 { kinds = Array(repeating: kinds[0], count: names.count) }
    guard kinds.count == names.count, !names.isEmpty else {
      throw UsageError(message: "--fpc-kind names one kind, or one for each name of --fpc.")
    }
    return try zip(names, kinds).map { name, kind in
      switch kind {
      case "size": .size(name)
      case "fraction": .fraction(name)
      case "probability": .probability(name, variance: method)
      default:
        throw UsageError(message: "--fpc-kind is size, fraction or probability, not “\(kind)”.")
      }
    }
  }
}
