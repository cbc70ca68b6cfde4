/// A list to draw from, checked: the units that chance decides on, apart from those that are certain.
struct ListPlan {
  /// The positions of units with a probability of one.
  let certain: [Int]
  /// The positions of units with a probability strictly between zero and one.
  let open: [Int]
  /// The probabilities of the open units.
  let probabilities: [Double]
  /// The size of the sample among the open units, where it is fixed.
  let size: Int

  init(_ method: SelectionMethod, _ all: [Double], _ units: [String]) throws {
    guard units.count == all.count else {
      throw EstimationError(
        .invalidOption, "\(all.count) probabilities are given for \(units.count) units.")
    }
    var seen = Set<String>()
    if let twice = units.first(where: { !seen.insert($0).inserted }) {
      throw EstimationError(
        .invalidOption, "The unit \(twice) is in the list more than once.",
        hint: "Units are told apart by their identifiers.")
    }
    if let bad = all.firstIndex(where: { !($0 >= 0 && $0 <= 1 + 1e-9) }) {
      throw EstimationError(
        .invalidOption,
        "The inclusion probability of unit \(units[bad]) is \(NumberText.general(all[bad])).",
        hint: "Probabilities are between 0 and 1.")
    }
    certain = all.indices.filter { all[$0] >= 1 - 1e-12 }
    open = all.indices.filter { all[$0] > 0 && all[$0] < 1 - 1e-12 }
    let open = open.map { all[$0] }
    probabilities = open
    let sum = open.reduce(0, +)
    size = Int(sum.rounded())
    switch method {
    case .poisson, .systematic, .randomSystematic, .pivotal, .cube: break
    case .simpleRandom, .sampford, .brewer, .tille, .maximumEntropy:
      guard abs(sum - sum.rounded()) <= 1e-7 * max(1, sum) else {
        throw EstimationError(
          .invalidOption,
          "The probabilities of the units add up to \(NumberText.general(sum)), not to a whole number.",
          hint: "The method \(method.rawValue) draws samples of a fixed size; poisson, systematic, "
            + "pivotal and cube draw others too.")
      }
    }
    if method == .simpleRandom, let least = open.min(), let most = open.max(),
      most - least > 1e-9 * most
    {
      throw EstimationError(
        .invalidOption, "Simple random sampling has equal probabilities; these differ.",
        hint: "Choose a method for unequal probabilities, such as sampford.")
    }
  }

  /// Refuses lists whose tables would not fit in memory.
  func checkTables(_ method: SelectionMethod) throws {
    let entries = (probabilities.count + 1).multipliedReportingOverflow(by: size + 1)
    guard !entries.overflow, entries.partialValue <= CountTables.mostEntries else {
      throw EstimationError(
        .invalidOption,
        "The method \(method.rawValue) needs \(probabilities.count) × \(size) numbers in memory.",
        hint: "Draw by strata, or choose brewer, pivotal or systematic for long lists.")
    }
  }
}
