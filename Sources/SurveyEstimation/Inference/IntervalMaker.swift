internal import Foundation
internal import NumericCore

/// A confidence interval and what was done to get it.
struct Interval: Sendable {
  var lower: Double?
  var upper: Double?
  var method: String
  var flags: [Estimate.Flag] = []
}

/// Makes confidence intervals.
struct IntervalMaker: Sendable {
  let confidence: Double
  let degreesOfFreedom: Double

  /// The quantile of Student's t for the confidence level.
  var critical: Double {
    StudentT(degreesOfFreedom: degreesOfFreedom).quantile(0.5 + confidence / 2)
  }

  /// Estimate ± t × standard error.
  func wald(_ estimate: Double, _ standardError: Double) -> Interval {
    let half = critical * standardError
    return Interval(lower: estimate - half, upper: estimate + half, method: "wald")
  }

  /// The interval of a proportion.
  ///
  /// The effective sample size is p(1 − p)/v. When nobody or everybody in the sample has the category, the
  /// standard error is zero and says nothing: the interval is then the exact binomial one of the rows,
  /// unless the sample is a census.
  func proportion(
    _ p: Double, _ standardError: Double, n: Int, _ method: ProportionInterval, isCensus: Bool
  ) -> Interval {
    let name = method == .automatic ? ProportionInterval.wald.rawValue : method.rawValue
    if isCensus, standardError == 0 { return Interval(lower: p, upper: p, method: name) }
    if p <= 0 || p >= 1 {
      switch method {
      case .wilson: return wilson(p, effectiveSize: Double(n))
      default:
        var interval = kornGraubard(p, effectiveSize: Double(n), n: n, adjusts: false)
        interval.flags = [.exactAtBoundary]
        return interval
      }
    }
    guard standardError > 0 else {
      // Every unit has the same share: an accident of the sample, not a property of the population.
      let simple = (p * (1 - p) / Double(n)).squareRoot()
      var interval = proportion(p, simple, n: n, method, isCensus: false)
      interval.flags.append(.zeroVariance)
      return interval
    }
    let effective = p * (1 - p) / (standardError * standardError)
    switch method {
    case .automatic, .wald:
      var interval = wald(p, standardError)
      if let lower = interval.lower, let upper = interval.upper, lower < 0 || upper > 1 {
        interval.flags = [.outsideRange]
      }
      return interval
    case .logit:
      let centre = log(p / (1 - p))
      let half = critical * standardError / (p * (1 - p))
      return Interval(
        lower: 1 / (1 + exp(half - centre)), upper: 1 / (1 + exp(-half - centre)), method: name)
    case .arcsine:
      let centre = asin(p.squareRoot())
      let half = critical * standardError / (2 * (p * (1 - p)).squareRoot())
      let (low, high) = (max(0, centre - half), min(Double.pi / 2, centre + half))
      return Interval(
        lower: sin(low) * sin(low), upper: sin(high) * sin(high), method: name)
    case .wilson: return wilson(p, effectiveSize: effective)
    case .beta: return kornGraubard(p, effectiveSize: effective, n: n, adjusts: true)
    case .likelihood: return likelihood(p, effectiveSize: effective)
    }
  }

  /// Wilson (1927) with the effective sample size and t in the place of z.
  private func wilson(_ p: Double, effectiveSize size: Double) -> Interval {
    let t = critical
    let scale = 1 + t * t / size
    let centre = (p + t * t / (2 * size)) / scale
    let half = t * (p * (1 - p) / size + t * t / (4 * size * size)).squareRoot() / scale
    return Interval(lower: max(0, centre - half), upper: min(1, centre + half), method: "wilson")
  }

  /// Korn and Graubard (1998, *Survey Methodology* 24, 193–201): the Clopper–Pearson interval of an effective
  /// sample size, adjusted for degrees of freedom and at most n, as NCHS requires.
  private func kornGraubard(
    _ p: Double, effectiveSize: Double, n: Int, adjusts: Bool
  ) -> Interval {
    var size = effectiveSize
    if adjusts, n > 1 {
      let rows = StudentT(degreesOfFreedom: Double(n - 1)).quantile(0.5 + confidence / 2)
      size *= (rows / critical) * (rows / critical)
    }
    size = min(size, Double(n))
    let (hits, misses) = (size * p, size * (1 - p))
    let tail = (1 - confidence) / 2
    let lower = hits > 0 ? BetaDistribution(hits, misses + 1).quantile(tail) : 0
    let upper = misses > 0 ? BetaDistribution(hits + 1, misses).quantile(1 - tail) : 1
    return Interval(lower: lower, upper: upper, method: "beta")
  }

  /// The set of shares p₀ with 2n[p log(p/p₀) + (1 − p) log((1 − p)/(1 − p₀))] ≤ t², n the effective size.
  private func likelihood(_ p: Double, effectiveSize size: Double) -> Interval {
    let limit = critical * critical
    func excess(_ share: Double) -> Double {
      2 * size * (p * log(p / share) + (1 - p) * log((1 - p) / (1 - share))) - limit
    }
    func root(_ from: Double, _ to: Double) -> Double {
      var (inside, outside) = (from, to)
      for _ in 0..<200 {
        let middle = (inside + outside) / 2
        if middle == inside || middle == outside { break }
        if excess(middle) > 0 { outside = middle } else { inside = middle }
      }
      return (inside + outside) / 2
    }
    return Interval(lower: root(p, 0), upper: root(p, 1), method: "likelihood")
  }
}
