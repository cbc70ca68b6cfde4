/// Replicate weights that came with a file, a column for each, and how variances are made from them.
public struct SuppliedReplicates: Sendable, Hashable, Codable {
  /// How the replicates were made, which says what squared deviations are multiplied with.
  public enum Kind: Sendable, Hashable, Codable {
    /// One unit left out at a time, without strata: (R − 1)/R.
    case jk1
    /// One unit left out at a time within strata: each replicate has a coefficient of its own, (n − 1)/n of
    /// its stratum, which must be given.
    case jkn
    /// One unit of each pair left out: 1.
    case jk2
    /// Balanced half samples: 1/R.
    case brr
    /// Fay's half samples: 1/(R (1 − ρ)²).
    case fay(rho: Double)
    /// Bootstrap: 1/R about the estimate, 1/(R − 1) about the mean.
    case bootstrap
    /// Successive differences, as in the American Community Survey: 4/R.
    case successiveDifferences
    /// Anything else: the scale must be given.
    case other

    /// The name, as the command line writes it.
    public var name: String {
      switch self {
      case .jk1: "jk1"
      case .jkn: "jkn"
      case .jk2: "jk2"
      case .brr: "brr"
      case .fay: "fay"
      case .bootstrap: "bootstrap"
      case .successiveDifferences: "sdr"
      case .other: "other"
      }
    }
  }

  /// The columns, one for each replicate.
  public var columns: [String]
  /// How they were made.
  public var kind: Kind
  /// What all squared deviations are multiplied with; `nil` for what belongs to the kind.
  public var scale: Double?
  /// What the squared deviation of each replicate is multiplied with besides; `nil` for 1.
  public var replicateScales: [Double]?
  /// Whether the columns are weights; `false` when they are factors of the sampling weight.
  public var isCombined: Bool
  /// What replicate estimates are compared with; `nil` for what is usual: the estimate for successive
  /// differences, the mean of the replicates for others.
  public var centre: ReplicateCentre?

  /// Describes the replicate weights of a file.
  ///
  /// - Parameters:
  ///   - columns: The columns, one for each replicate.
  ///   - kind: How they were made.
  ///   - scale: What all squared deviations are multiplied with; `nil` for what belongs to the kind.
  ///   - replicateScales: A further number for each replicate.
  ///   - isCombined: Whether the columns are weights, and not factors of the sampling weight.
  ///   - centre: What replicate estimates are compared with; `nil` for what is usual.
  public init(
    columns: [String], kind: Kind, scale: Double? = nil, replicateScales: [Double]? = nil,
    isCombined: Bool = true, centre: ReplicateCentre? = nil
  ) {
    self.columns = columns
    self.kind = kind
    self.scale = scale
    self.replicateScales = replicateScales
    self.isCombined = isCombined
    self.centre = centre
  }

  var usualCentre: ReplicateCentre {
    centre ?? (kind == .successiveDifferences ? .estimate : .mean)
  }

  /// What the squared deviation of each replicate is multiplied with.
  ///
  /// - Throws: `EstimationError` with code `invalidOption` when a number is missing or impossible.
  func coefficients() throws -> [Double] {
    let count = Double(columns.count)
    var common = scale
    if common == nil {
      switch kind {
      case .jk1: common = (count - 1) / count
      case .jkn where replicateScales == nil:
        throw EstimationError(
          .invalidOption, "Replicates of a stratified jackknife need a coefficient for each.",
          hint:
            "It is (n − 1)/n of the stratum of the unit that is left out: 0.5 in strata of two. "
            + "The (R − 1)/R of an unstratified jackknife would be wrong.")
      case .jkn, .jk2: common = 1
      case .brr: common = 1 / count
      case .fay(let rho):
        guard rho >= 0, rho < 1 else {
          throw EstimationError(
            .invalidOption, "Fay's factor is \(rho); it must be at least 0 and below 1.")
        }
        common = 1 / (count * (1 - rho) * (1 - rho))
      case .bootstrap: common = usualCentre == .estimate ? 1 / count : 1 / (count - 1)
      case .successiveDifferences: common = 4 / count
      case .other:
        guard replicateScales != nil else {
          throw EstimationError(
            .invalidOption, "Replicates of no known kind need a scale.",
            hint: "Say what squared deviations are multiplied with.")
        }
        common = 1
      }
    }
    let own = replicateScales ?? Array(repeating: 1, count: columns.count)
    guard own.count == columns.count else {
      throw EstimationError(
        .invalidOption,
        "\(own.count) coefficients are given for \(columns.count) replicates.")
    }
    let all = own.map { $0 * (common ?? 1) }
    guard all.allSatisfy({ $0 >= 0 && $0.isFinite }), all.contains(where: { $0 > 0 }) else {
      throw EstimationError(
        .invalidOption, "The coefficients of replicates must be finite and not below zero.")
    }
    return all
  }
}
