/// A way to make replicates of a sample: each shows how the sample might have turned out otherwise.
///
/// `Docs/methods/replication.md` has the formulas, and which designs each method is for.
public enum ReplicationMethod: Sendable, Hashable, Codable {
  /// One sampling unit left out at a time (JK1 without strata, JKn with them).
  ///
  /// Finite populations of the first stage are taken into account. Wolter (2007, *Introduction to Variance
  /// Estimation*, chapter 4).
  case jackknife
  /// Groups of units left out together, as many replicates as groups.
  ///
  /// Strata with fewer units than groups use the extended weights of Kott (2001, *Journal of Official
  /// Statistics* 17, 521–526), which lose nothing.
  case groupedJackknife(groups: Int)
  /// Half of the units of each stratum of two, chosen by a Hadamard matrix.
  ///
  /// McCarthy (1969, *Review of the International Statistical Institute* 37, 239–264).
  case balancedHalfSamples
  /// Balanced half samples whose other half keeps a share `rho` of its weight, at least 0 and below 1.
  ///
  /// Judkins (1990, *Journal of Official Statistics* 6, 223–239).
  case fay(rho: Double)
  /// As many units as the stratum has drawn with replacement, rescaled so that variances of totals are exact.
  ///
  /// Canty and Davison (1999, *The Statistician* 48, 379–391). Factors can be below zero.
  case cantyDavison(replicates: Int)
  /// One unit less than the stratum has drawn with replacement.
  ///
  /// Rao, Wu and Yue (1992, *Survey Methodology* 18, 209–217), with the correction for finite populations of
  /// Rao and Wu (1988, *Journal of the American Statistical Association* 83, 231–241).
  case raoWu(replicates: Int)
  /// The bootstrap of Rao, Wu, Yue and Beaumont: all stages of sampling without replacement.
  ///
  /// Beaumont and Émond (2022, *Stats* 5, 339–357).
  case raoWuYueBeaumont(replicates: Int)
  /// Half of the units of every stage drawn without replacement and rescaled.
  ///
  /// Preston (2009, *Survey Methodology* 35, 227–234).
  case preston(replicates: Int)
  /// Half of the units taken twice: whole numbers as factors, also for finite populations.
  ///
  /// Antal and Tillé (2014, *Computational Statistics* 29, 1345–1363).
  case doubledHalf(replicates: Int)
  /// Normal factors with the covariance of the variance estimator, for every design with a linearised one.
  ///
  /// Beaumont and Patak (2012, *International Statistical Review* 80, 127–148).
  case generalizedBootstrap(replicates: Int)
  /// Independent factors of mean one and variance one less the sampling fraction, as for Poisson samples.
  ///
  /// Counts are Poisson; with finite populations factors are gamma, as Beaumont and Patak (2012) have them.
  case poisson(replicates: Int)
  /// Differences of successive units of a systematic sample, in the order of a column or of the file.
  ///
  /// The number of replicates is the order of a Hadamard matrix. Fay and Train (1995, *Proceedings of the
  /// Section on Government Statistics*, 154–159); Ash (2014, *Survey Methodology* 40, 47–59).
  case successiveDifferences(replicates: Int, orderedBy: String? = nil)
  /// The variance estimator itself, spread over the columns of a Hadamard matrix.
  ///
  /// Exact for totals when there are enough replicates; a `maximum` takes a random part of them. Fay (1989,
  /// *Proceedings of the Section on Survey Research Methods*, 495–500).
  case generalizedReplication(maximum: Int? = nil)

  /// The name, as the command line and the results write it.
  public var name: String {
    switch self {
    case .jackknife: "jackknife"
    case .groupedJackknife: "grouped-jackknife"
    case .balancedHalfSamples: "brr"
    case .fay: "fay"
    case .cantyDavison: "canty-davison"
    case .raoWu: "rao-wu"
    case .raoWuYueBeaumont: "rwyb"
    case .preston: "preston"
    case .doubledHalf: "doubled-half"
    case .generalizedBootstrap: "generalized-bootstrap"
    case .poisson: "poisson"
    case .successiveDifferences: "sdr"
    case .generalizedReplication: "generalized-replication"
    }
  }

  /// Whether replicates are random draws, so that their number is a choice.
  var isBootstrap: Bool {
    switch self {
    case .cantyDavison, .raoWu, .raoWuYueBeaumont, .preston, .doubledHalf, .generalizedBootstrap,
      .poisson:
      true
    case .jackknife, .groupedJackknife, .balancedHalfSamples, .fay, .successiveDifferences,
      .generalizedReplication:
      false
    }
  }

  /// The number of replicates that is asked for; `nil` where it follows from the design.
  var wantedCount: Int? {
    switch self {
    case .cantyDavison(let count), .raoWu(let count), .raoWuYueBeaumont(let count),
      .preston(let count), .doubledHalf(let count), .generalizedBootstrap(let count),
      .poisson(let count), .successiveDifferences(let count, _), .groupedJackknife(let count):
      count
    case .jackknife, .balancedHalfSamples, .fay, .generalizedReplication: nil
    }
  }

  /// Whether later stages of sampling are resampled as well.
  var knowsLaterStages: Bool {
    switch self {
    case .raoWuYueBeaumont, .preston, .generalizedBootstrap, .generalizedReplication: true
    default: false
    }
  }
}

/// What replicate estimates are compared with.
public enum ReplicateCentre: String, Sendable, Hashable, Codable, CaseIterable {
  /// The estimate from the full sample, which makes the variance a mean squared error.
  case estimate
  /// The mean of the replicate estimates.
  case mean
}
