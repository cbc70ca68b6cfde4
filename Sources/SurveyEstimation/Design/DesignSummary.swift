internal import NumericCore

/// What a design says, in numbers and names.
public struct DesignSummary: Sendable, Hashable, Codable {
  /// The column with weights; `nil` when they were 1 or derived from the populations.
  public let weights: String?
  /// The columns with strata, one for each stage.
  public let strata: [String]
  /// The columns with clusters, one for each stage.
  public let clusters: [String]
  /// The columns with population sizes or fractions, one for each stage.
  public let population: [String]
  /// The rule for strata with a single unit.
  public let singlePSU: String
  /// The strata with a single unit that the rule was used for.
  public let singlePSUStrata: Int
  /// The strata that were joined, in words; empty unless the rule is to collapse.
  public let collapsedStrata: [String]
  /// The number of rows.
  public let rows: Int
  /// The number of strata of the first stage.
  public let strataCount: Int
  /// The number of primary sampling units.
  public let psuCount: Int
  /// The number of stages that variances take into account.
  public let stages: Int
  /// PSUs minus strata; with replicate weights of a file, their rank minus one.
  public internal(set) var degreesOfFreedom: Int
  /// The sum of the weights: the size of the population, as the sample estimates it.
  public private(set) var sumOfWeights: Double
  /// The steps that led from the weights as drawn to the weights in use, in words; `nil` when there are none.
  public private(set) var weighting: [String]?
  /// The replicates; `nil` when variances are linearised.
  public internal(set) var replication: ReplicationSummary?

  init(_ design: DesignSpecification, _ compiled: DesignCompiler.Compiled, rowCount: Int) {
    weights = design.weights
    strata = design.strata
    clusters = design.clusters
    population = design.population.map(\.summary)
    singlePSU = design.singlePSU.name
    singlePSUStrata = compiled.loneStrata
    collapsedStrata = compiled.collapsed
    rows = rowCount
    strataCount = compiled.stages[0].strata.count
    psuCount = compiled.stages[0].unitCount
    stages = compiled.stages.count
    degreesOfFreedom = psuCount - strataCount
    weighting = nil
    sumOfWeights = Self.sum(compiled.frame.weights)
  }

  private static func sum(_ weights: [Double]) -> Double {
    let blockRows = 1 << 14
    return Parallel.map((weights.count + blockRows - 1) / blockRows) { block in
      var sum = 0.0
      for row in (block * blockRows)..<min((block + 1) * blockRows, weights.count) {
        sum += weights[row]
      }
      return sum
    }.reduce(0, +)
  }

  /// Returns the summary with other weights.
  func weighted(_ weights: [Double], steps: [String]) -> DesignSummary {
    var summary = self
    summary.weighting = steps
    summary.sumOfWeights = Self.sum(weights)
    return summary
  }
}

extension DesignSummary: CustomStringConvertible {
  /// The design in one line.
  public var description: String {
    var parts = ["\(rows) rows"]
    if !strata.isEmpty { parts.append("\(strataCount) strata (\(strata.joined(separator: ", ")))") }
    if !clusters.isEmpty {
      parts.append("\(psuCount) PSUs (\(clusters.joined(separator: ", ")))")
    } else if replication?.columns.isEmpty ?? true {
      parts.append("rows drawn directly")
    }
    let derived = population.isEmpty ? "no weights" : "weights from the populations"
    parts.append(weights.map { "weights \($0)" } ?? derived)
    if !population.isEmpty {
      parts.append("finite populations \(population.joined(separator: ", "))")
    }
    if let weighting { parts.append(weighting.joined(separator: ", then ")) }
    if let replication { parts.append("\(replication)") }
    if singlePSUStrata > 0 { parts.append("\(singlePSUStrata) single-PSU strata: \(singlePSU)") }
    return parts.joined(separator: "; ")
  }
}
