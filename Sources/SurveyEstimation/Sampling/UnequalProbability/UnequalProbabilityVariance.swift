/// How the variance is estimated within strata whose units were drawn with unequal probabilities.
///
/// With π_i the inclusion probability of unit i, π_ij that of a pair, ž_i the unit's total of scores (weights
/// included, so that ž_i = y_i/π_i for a total), m the units of the stratum that were not certain, and
/// Δ_ij = 1 − π_iπ_j/π_ij, the estimators are quadratic forms of ž. Units with π = 1 are set apart: they add
/// nothing at their stage and enter no formula.
///
/// With equal probabilities every form but `poisson` is that of simple random sampling without replacement.
public enum UnequalProbabilityVariance: Sendable, Hashable {
  /// How pairs of units enter.
  public enum PairForm: String, Sendable, Hashable, Codable, CaseIterable {
    /// Σ Σ Δ_ij ž_i ž_j (Horvitz and Thompson, 1952, *JASA* 47, 663–685). May be negative.
    case horvitzThompson = "ht"
    /// −½ Σ Σ Δ_ij (ž_i − ž_j)² (Sen, 1953; Yates and Grundy, 1953), for samples of fixed size.
    case senYatesGrundy = "syg"
  }

  /// Σ (1 − π_i) m/(m − 1) (ž_i − z̄)², z̄ the mean (Brewer, 2002, *Combined Survey Sampling Inference*, chapter 9).
  case brewer
  /// As `brewer`, centred at the mean weighted by 1 − π_i (Deville, 1999, *Survey Methodology* 25, 193–203).
  case deville1
  /// Σ (1 − π_i)/(1 − Σa²) (ž_i − A)², a_i = (1 − π_i)/Σ(1 − π), A = Σ a ž (Deville, 1999).
  case deville2
  /// π_iπ_j/π_ij ≈ (m − (π_i + π_j)/2)/(m − 1) (Overton, 1985).
  case overton(PairForm = .horvitzThompson)
  /// π_iπ_j/π_ij ≈ (m − π_i − π_j + Σπ²/m)/(m − 1), for systematic samples from lists in random order
  /// (Hartley and Rao, 1962, *Annals of Mathematical Statistics* 33, 350–374).
  ///
  /// Σπ² is over the population: a column that holds it for each row's stratum, without units that are
  /// certain; `nil` for its estimate Σ π over the sample.
  case hartleyRao(PairForm = .horvitzThompson, sumOfSquares: String? = nil)
  /// π_ij ≈ π_iπ_j (m − 1)/(m − 1 + √((1 − π_i)(1 − π_j))) (Beaumont and Émond, 2022, *Stats* 5, 339–357).
  case beaumontEmond
  /// Σ (1 − π_i) ž_i², exact for Poisson sampling.
  case poisson
  /// The joint probabilities themselves.
  case exact([JointProbabilities], PairForm = .senYatesGrundy)

  /// The name, as the command line and results write it.
  public var name: String {
    switch self {
    case .brewer: "brewer"
    case .deville1: "deville1"
    case .deville2: "deville2"
    case .overton(let form): form == .horvitzThompson ? "overton" : "overton-syg"
    case .hartleyRao(let form, _): form == .horvitzThompson ? "hartley-rao" : "hartley-rao-syg"
    case .beaumontEmond: "beaumont-emond"
    case .poisson: "poisson"
    case .exact(_, let form): form == .horvitzThompson ? "horvitz-thompson" : "sen-yates-grundy"
    }
  }

  /// The names that need nothing but the probabilities of the sample.
  public static let names = [
    "brewer", "deville1", "deville2", "overton", "overton-syg", "hartley-rao", "hartley-rao-syg",
    "beaumont-emond", "poisson",
  ]

  /// Finds an estimator by its name; `nil` for an unknown one, and for those that need joint probabilities.
  public init?(name: String) {
    switch name {
    case "brewer": self = .brewer
    case "deville1": self = .deville1
    case "deville2": self = .deville2
    case "overton": self = .overton()
    case "overton-syg": self = .overton(.senYatesGrundy)
    case "hartley-rao": self = .hartleyRao()
    case "hartley-rao-syg": self = .hartleyRao(.senYatesGrundy)
    case "beaumont-emond": self = .beaumontEmond
    case "poisson": self = .poisson
    default: return nil
    }
  }

  /// Whether a single unit tells a variance: its own sampling was a trial of its own.
  var allowsLoneUnit: Bool {
    switch self {
    case .poisson, .exact(_, .horvitzThompson): true
    default: false
    }
  }
}
