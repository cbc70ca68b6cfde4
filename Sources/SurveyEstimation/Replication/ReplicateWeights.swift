internal import NumericCore

/// The replicates of a design, in factored form unless a file brought columns of its own.
struct ReplicateWeights: Sendable {
  indirect enum Storage: Sendable {
    /// What the weights of each unit of the frame are multiplied with.
    case factored(ReplicateFactors)
    /// The jackknife in closed form: no matrix.
    case deletions([UnitDeletion])
    /// A column of weights for each replicate, in table order.
    case columns([ValueSource])
    /// Replicates on which a weighting pipeline is run when they are asked for.
    case replayed(Storage, ReplayedWeighting)
  }

  let storage: Storage
  /// The replicates before any weighting pipeline.
  let base: Storage
  /// What the squared deviation of each replicate is multiplied with.
  let coefficients: [Double]
  let centre: ReplicateCentre
  /// The degrees of freedom of the whole sample.
  let degreesOfFreedom: Int
  /// Whether the units of the design are those that the replicates vary, so that domains can count them.
  let followsUnits: Bool
  /// Whether one unit is left out at a time, which quantiles do not survive.
  let isDeleteOne: Bool
  let summary: ReplicationSummary

  var count: Int { coefficients.count }
}

/// What the replicates of a design are, in numbers and names.
public struct ReplicationSummary: Sendable, Hashable, Codable {
  /// The name of the method.
  public let method: String
  /// The number of replicates.
  public let replicates: Int
  /// What replicate estimates are compared with.
  public let centre: ReplicateCentre
  /// The seed of random draws; `nil` for methods without any, and for supplied replicates.
  public let seed: UInt64?
  /// Whether weights are kept as factors of sampling units.
  public let isFactored: Bool
  /// The number of factors below zero.
  public let negativeFactors: Int
  /// The columns that replicate weights came from; empty when they were made.
  public let columns: [String]
  /// What deviations were divided by so that no weight is negative; 1 when nothing was done.
  public let compression: Double
}

extension ReplicationSummary: CustomStringConvertible {
  /// The replicates in a few words.
  public var description: String {
    var text = "\(replicates) replicates (\(method)"
    if let first = columns.first, let last = columns.last { text += ", \(first) to \(last)" }
    if let seed { text += ", seed \(seed)" }
    return text + ", about the \(centre == .estimate ? "estimate" : "mean of the replicates"))"
  }
}
