/// A stratum whose units were drawn with unequal probabilities: its variance as a quadratic form.
///
/// All forms but that of exact joint probabilities take time in proportion to the units. Sums over pairs are
/// expanded about the mean of the scores, so that nearly proportional scores lose no digits.
final class UnequalStratum: Sendable {
  private let probabilities: [Double]
  private let form: Form

  private enum Form: Sendable {
    /// Σ c (z − A)², A the plain mean or that weighted by c.
    case centred(coefficients: [Double], isWeighted: Bool)
    /// n/(n − 1) Σ (bz − mean of bz)².
    case scaled([Double])
    case squares
    case overton(UnequalProbabilityVariance.PairForm)
    /// With Σπ²/n over the population.
    case hartleyRao(UnequalProbabilityVariance.PairForm, Double)
    /// Δ_ij by rows.
    case pairs([Double], UnequalProbabilityVariance.PairForm)
  }

  /// Creates the form of a stratum.
  ///
  /// - Parameters:
  ///   - probabilities: π of each unit, in the order of the units; all below 1.
  ///   - method: The estimator.
  ///   - sumOfSquares: Σπ² over the population, for Hartley and Rao.
  ///   - joint: π_ij by rows in the order of the units, for exact joint probabilities.
  init(
    _ probabilities: [Double], _ method: UnequalProbabilityVariance, sumOfSquares: Double?,
    joint: [Double]
  ) {
    self.probabilities = probabilities
    let n = Double(probabilities.count)
    switch method {
    case .brewer, .deville1:
      form = .centred(
        coefficients: probabilities.map { (1 - $0) * n / (n - 1) }, isWeighted: method == .deville1)
    case .deville2:
      let sum = probabilities.reduce(0) { $0 + (1 - $1) }
      let squares = probabilities.reduce(0) { $0 + (1 - $1) / sum * ((1 - $1) / sum) }
      form = .centred(
        coefficients: probabilities.map { (1 - $0) / (1 - squares) }, isWeighted: true)
    case .beaumontEmond: form = .scaled(probabilities.map { (1 - $0).squareRoot() })
    case .poisson: form = .squares
    case .overton(let pairs): form = .overton(pairs)
    case .hartleyRao(let pairs, _):
      form = .hartleyRao(pairs, (sumOfSquares ?? probabilities.reduce(0, +)) / n)
    case .exact(_, let pairs):
      let count = probabilities.count
      var deltas = joint
      for i in 0..<count {
        for j in 0..<count where i != j {
          deltas[i * count + j] = 1 - probabilities[i] * probabilities[j] / joint[i * count + j]
        }
        deltas[i * count + i] = 1 - probabilities[i]
      }
      form = .pairs(deltas, pairs)
    }
  }

  /// Whether the form can be negative.
  var isIndefinite: Bool {
    switch form {
    case .centred, .scaled, .squares: false
    case .overton, .hartleyRao, .pairs: true
    }
  }

  /// The variance of the total of a score within the stratum; units that are not listed are zero.
  func variance(_ score: Score, _ entries: Range<Int>, first: Int) -> Double {
    switch form {
    case .centred(let coefficients, let isWeighted):
      return centred(score, entries, first, coefficients, isWeighted)
    case .scaled(let roots):
      let listed = entries.map { (roots[Int(score.units[$0]) - first], score.values[$0]) }
      let n = Double(probabilities.count)
      let mean = listed.reduce(0) { $0 + $1.0 * $1.1 } / n
      let squares = listed.reduce(0) { sum, pair in
        let deviation = pair.0 * pair.1 - mean
        return sum + deviation * deviation
      }
      return n / (n - 1) * (squares + (n - Double(listed.count)) * mean * mean)
    case .squares:
      return entries.reduce(0) { sum, entry in
        let value = score.values[entry]
        return sum + (1 - probabilities[Int(score.units[entry]) - first]) * value * value
      }
    case .overton(let pairs):
      let (n, moments) = (
        Double(probabilities.count), Moments(score, entries, first, probabilities)
      )
      let share = moments.meanProbability
      switch pairs {
      case .horvitzThompson:
        return n / (n - 1)
          * (moments.squares - moments.weightedSquares - moments.mean * moments.tilt)
      case .senYatesGrundy:
        return n / (n - 1) * (moments.squares * (1 - share / 2) - moments.weightedSquares / 2)
      }
    case .hartleyRao(let pairs, let mean):
      let (n, moments) = (
        Double(probabilities.count), Moments(score, entries, first, probabilities)
      )
      let share = moments.meanProbability
      switch pairs {
      case .horvitzThompson:
        let spread = (n + mean) * moments.squares - (n + 1) * moments.weightedSquares
        return (spread - 2 * moments.mean * moments.tilt) / (n - 1)
          + n * moments.mean * moments.mean * (share - mean)
      case .senYatesGrundy:
        return n / (n - 1) * ((1 + mean - share) * moments.squares - moments.weightedSquares)
      }
    case .pairs(let deltas, let pairs): return paired(score, entries, first, deltas, pairs)
    }
  }

  private func centred(
    _ score: Score, _ entries: Range<Int>, _ first: Int, _ coefficients: [Double],
    _ isWeighted: Bool
  ) -> Double {
    var (sum, listed) = (0.0, 0.0)
    for entry in entries {
      let coefficient = coefficients[Int(score.units[entry]) - first]
      sum += (isWeighted ? coefficient : 1) * score.values[entry]
      listed += coefficient
    }
    let all = coefficients.reduce(0, +)
    let centre = sum / (isWeighted ? all : Double(coefficients.count))
    // Nothing is left over when every unit is listed, whatever rounding says.
    let rest = entries.count == coefficients.count ? 0 : max(0, all - listed)
    var variance = rest * centre * centre
    for entry in entries {
      let deviation = score.values[entry] - centre
      variance += coefficients[Int(score.units[entry]) - first] * deviation * deviation
    }
    return variance
  }

  private func paired(
    _ score: Score, _ entries: Range<Int>, _ first: Int, _ deltas: [Double],
    _ pairs: UnequalProbabilityVariance.PairForm
  ) -> Double {
    let count = probabilities.count
    var values = [Double](repeating: 0, count: count)
    for entry in entries { values[Int(score.units[entry]) - first] = score.values[entry] }
    var variance = 0.0
    for i in 0..<count {
      var row = 0.0
      switch pairs {
      case .horvitzThompson where values[i] != 0:
        for j in 0..<count { row += deltas[i * count + j] * values[j] }
        row *= values[i]
      case .horvitzThompson: break
      case .senYatesGrundy:
        for j in 0..<i {
          let difference = values[i] - values[j]
          row -= deltas[i * count + j] * difference * difference
        }
      }
      variance += row
    }
    return variance
  }

  /// Sums of a score about its mean, units that are not listed included.
  private struct Moments {
    /// The mean of the score.
    let mean: Double
    /// Σ d², d the deviation from the mean.
    let squares: Double
    /// Σ π d².
    let weightedSquares: Double
    /// Σ π d.
    let tilt: Double
    let meanProbability: Double

    init(_ score: Score, _ entries: Range<Int>, _ first: Int, _ probabilities: [Double]) {
      let n = Double(probabilities.count)
      let all = probabilities.reduce(0, +)
      meanProbability = all / n
      mean = entries.reduce(0) { $0 + score.values[$1] } / n
      var (listed, squares, weighted, tilt) = (0.0, 0.0, 0.0, 0.0)
      for entry in entries {
        let probability = probabilities[Int(score.units[entry]) - first]
        let deviation = score.values[entry] - mean
        listed += probability
        squares += deviation * deviation
        weighted += probability * deviation * deviation
        tilt += (probability - meanProbability) * score.values[entry]
      }
      let unlisted = probabilities.count - entries.count
      self.squares = squares + Double(unlisted) * mean * mean
      weightedSquares = weighted + (unlisted == 0 ? 0 : max(0, all - listed) * mean * mean)
      self.tilt = tilt
    }
  }
}
