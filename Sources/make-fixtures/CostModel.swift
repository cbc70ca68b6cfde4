/// Parameters of earnings and of recruitment costs.
enum CostParameters {
  /// Log deviation of earnings between workers of one corridor and skill. Assumption.
  static let earningsSigma = 0.26
  /// Log deviation of costs between workers, cut at 2.2 deviations. Assumption.
  static let workerSigma = 0.56
  static let workerLimit = 2.2
  /// Log deviation of the PSU effect; gives an intra-cluster correlation of about 0.05.
  static let psuSigma = 0.23
  /// Cost by skill, low = 1. Skilled to unskilled is 427,217 / 477,927 = 0.894 taka in Bangladesh's
  /// Cost of Migration Survey 2020; 0.94 for medium skill is an assumption between the two.
  static let skillFactors: [Double] = [1, 0.94, 0.894]
  /// Women in Gulf domestic work, relative to men: 118,964 / 477,927 = 0.249 taka (domestic to
  /// unskilled, Bangladesh 2020), rounded up.
  static let gulfDomesticFactor = 0.3
  /// Women in Europe, relative to men. Assumption.
  static let europeWomenFactor = 1.22
  /// Cost by recruiter, in the order of `Recruiter.allCases`. Assumption.
  static let recruiterFactors: [Double] = [0.8, 1.25, 1.5, 0.7, 0.5]
  /// Probability of no cost by recruiter. Assumption, for about 12 % in total.
  static let zeroShares: [Double] = [0.10, 0.02, 0.0, 0.22, 0.27]
  /// Workers without papers, relative to those with. Assumption.
  static let undocumentedFactor = 1.3
}

/// What really happened with a worker's money, before the questionnaire.
struct LatentMoney: Sendable {
  /// Net earnings of the first full month with bonus and before recruitment deductions, in local
  /// currency.
  let earnings: Double
  /// Recruitment cost in dirhams, wage deductions included, interest not; 0 if nothing was paid.
  let cost: Double
}

/// Draws earnings, and costs as a lognormal multiple of the corridor's typical earnings.
///
/// Costs follow the corridor and hardly the worker's own pay, so the ratio falls as pay rises and
/// the mean of ratios exceeds the ratio of means.
struct CostModel {
  let seed: UInt64
  let rates: RateTable

  /// Returns the latent amounts of one worker.
  func draw(worker: Int, profile: Profile, psu: SampledPSU) -> LatentMoney {
    var random = RandomStream(seed: seed, subject: .cost, unit: worker)
    let corridor = profile.corridor
    let isWomanInEurope = corridor.family == .europe && profile.sex == .female
    var earnings = corridor.earnings[profile.skill.rawValue]
    earnings *= random.lognormal(sigma: CostParameters.earningsSigma)
    // Assumption: women earn 8 % less in Europe, and domestic workers in the Gulf 20 % less.
    if isWomanInEurope { earnings *= 0.92 }
    if profile.isGulfDomestic { earnings *= 0.8 }

    let recruiter = profile.recruiter.rawValue - 1
    let zeroShare =
      CostParameters.zeroShares[recruiter] * (profile.skill == .high ? 1.7 : 1)
      * (profile.isDocumented ? 1 : 0.4)
    let isZero = random.happens(zeroShare)

    let typical =
      corridor.typicalEarnings * rates.rate(corridor.currency, in: profile.jobStart)
    var cost = corridor.months * typical * CostParameters.skillFactors[profile.skill.rawValue]
    cost *= CostParameters.recruiterFactors[recruiter] / meanRecruiterFactor(corridor)
    if !profile.isDocumented { cost *= CostParameters.undocumentedFactor }
    if isWomanInEurope { cost *= CostParameters.europeWomenFactor }
    if profile.isGulfDomestic { cost *= CostParameters.gulfDomesticFactor }
    let limit = CostParameters.workerLimit
    let spread = min(limit, max(-limit, random.normal()))
    cost *= PortableMath.exp(psu.costEffect + CostParameters.workerSigma * spread)
    return LatentMoney(earnings: earnings, cost: isZero ? 0 : cost)
  }

  /// The geometric mean of the recruiter factors, so that the corridor keeps its median.
  private func meanRecruiterFactor(_ corridor: Corridor) -> Double {
    let total = corridor.recruiters.reduce(0, +)
    let logs = zip(corridor.recruiters, CostParameters.recruiterFactors).map {
      $0 * PortableMath.log($1)
    }
    return PortableMath.exp(logs.reduce(0, +) / total)
  }
}
