internal import ArgumentParser
internal import Mizan

/// Replicates: made from the design, or weights that the file brought.
struct ReplicateArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Columns of replicate weights: a list, a range such as PWGTP1-PWGTP80, or a pattern with *.",
      valueName: "pattern"))
  var replicateWeights: String?

  @Option(
    help: ArgumentHelp(
      "How the file's replicate weights were made: jk1, jkn, jk2, brr, fay, bootstrap, sdr or other.",
      valueName: "method"))
  var replicateMethod: String?

  @Option(
    help: ArgumentHelp("What all squared deviations are multiplied with.", valueName: "number"))
  var replicateScale: Double?

  @Option(
    help: ArgumentHelp(
      "What the squared deviation of each replicate is multiplied with: one number, or one each.",
      valueName: "numbers"))
  var replicateRscales: String?

  @Option(help: ArgumentHelp("Fay's factor, from 0 to 1.", valueName: "number"))
  var fayRho: Double?

  @Flag(
    inversion: .prefixedNo,
    help: "Whether replicate weights include the sampling weight, or are factors of it.")
  var combinedWeights = true

  @Flag(
    inversion: .prefixedNo,
    help: "Whether replicates deviate from the estimate or from their mean (as is usual otherwise)."
  )
  var mse: Bool?

  @Option(
    help: ArgumentHelp(
      """
      Make replicates from the design: jackknife (or jk1, jkn), grouped-jackknife, brr, fay, canty-davison, \
      rao-wu, rwyb, preston, doubled-half, generalized-bootstrap, poisson, sdr or generalized-replication.
      """, valueName: "method"))
  var createReplicates: String?

  @Option(help: ArgumentHelp("How many replicates (or groups) to make.", valueName: "number"))
  var replicates: Int?

  @Option(help: ArgumentHelp("What random draws start from (1 otherwise).", valueName: "number"))
  var seed: UInt64?

  private var centre: ReplicateCentre? { mse.map { $0 ? .estimate : .mean } }

  /// The replicate weights of the file; `nil` when none are named.
  func supplied(_ table: Table) throws -> SuppliedReplicates? {
    guard let replicateWeights else {
      let stray = [
        ("--replicate-method", replicateMethod != nil),
        ("--replicate-scale", replicateScale != nil),
        ("--replicate-rscales", replicateRscales != nil),
        ("--no-combined-weights", !combinedWeights),
      ].first { $0.1 }
      if let stray { throw UsageError(message: "\(stray.0) goes with --replicate-weights.") }
      return nil
    }
    guard createReplicates == nil else {
      throw UsageError(message: "Give --replicate-weights or --create-replicates, not both.")
    }
    let columns = try ColumnPattern(replicateWeights).names(in: table)
    var scales: [Double]?
    if let replicateRscales {
      let numbers = try NameList.split(replicateRscales).map { text -> Double in
        guard let number = Double(text) else {
          throw UsageError(message: "“\(text)” in --replicate-rscales is no number.")
        }
        return number
      }
      scales = numbers.count == 1 ? Array(repeating: numbers[0], count: columns.count) : numbers
    }
    return SuppliedReplicates(
      columns: columns, kind: try kind(), scale: replicateScale, replicateScales: scales,
      isCombined: combinedWeights, centre: centre)
  }

  private func kind() throws -> SuppliedReplicates.Kind {
    guard let replicateMethod else {
      throw UsageError(
        message: "--replicate-weights needs --replicate-method.",
        hint: "It says how variances are made: jk1, jkn, jk2, brr, fay, bootstrap, sdr or other.")
    }
    switch replicateMethod {
    case "jk1": return .jk1
    case "jkn": return .jkn
    case "jk2": return .jk2
    case "brr": return .brr
    case "fay":
      guard let fayRho else { throw UsageError(message: "Fay's method needs --fay-rho.") }
      return .fay(rho: fayRho)
    case "bootstrap": return .bootstrap
    case "sdr", "acs", "successive-difference": return .successiveDifferences
    case "other": return .other
    default:
      throw UsageError(
        message: "“\(replicateMethod)” is no kind of replicate weights.",
        hint: "It is jk1, jkn, jk2, brr, fay, bootstrap, sdr or other.")
    }
  }

  /// Returns a design with the replicates that were asked for.
  func applied(to design: SurveyDesign) throws -> SurveyDesign {
    guard let createReplicates else {
      if replicates != nil || seed != nil {
        throw UsageError(message: "--replicates and --seed go with --create-replicates.")
      }
      return design
    }
    return try design.replicated(method(createReplicates), seed: seed ?? 1, centre: centre)
  }

  private func method(_ name: String) throws -> ReplicationMethod {
    let count = replicates ?? 500
    switch name {
    case "jackknife", "jk1", "jkn": return .jackknife
    case "grouped-jackknife": return .groupedJackknife(groups: replicates ?? 30)
    case "brr": return .balancedHalfSamples
    case "fay": return .fay(rho: fayRho ?? 0.5)
    case "canty-davison": return .cantyDavison(replicates: count)
    case "rao-wu", "bootstrap": return .raoWu(replicates: count)
    case "rwyb": return .raoWuYueBeaumont(replicates: count)
    case "preston": return .preston(replicates: count)
    case "doubled-half": return .doubledHalf(replicates: count)
    case "generalized-bootstrap": return .generalizedBootstrap(replicates: count)
    case "poisson": return .poisson(replicates: count)
    case "sdr": return .successiveDifferences(replicates: replicates ?? 80)
    case "generalized-replication": return .generalizedReplication(maximum: replicates)
    default:
      throw UsageError(
        message: "“\(name)” is no way to make replicates.",
        hint: "See mizan estimate --help for the list.")
    }
  }
}
