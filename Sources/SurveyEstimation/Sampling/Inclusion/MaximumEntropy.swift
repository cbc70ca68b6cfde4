internal import Foundation

/// Conditional Poisson sampling with given inclusion probabilities: the design of greatest entropy.
///
/// The trials whose design given its size has the wanted inclusion probabilities are found by iteration on
/// the logits (Chen, Dempster and Liu, 1994, *Biometrika* 81, 457–469; Tillé, 2006, *Sampling Algorithms*,
/// chapter 5). Halved steps converge from near: the derivative of logit(ψ) by logit(p) has eigenvalues
/// between 0 and 2.
enum MaximumEntropy {
  /// Returns the probabilities of the trials.
  ///
  /// - Parameters:
  ///   - wanted: Inclusion probabilities strictly between 0 and 1 that add up to `size`.
  ///   - size: The size of the sample.
  /// - Throws: `EstimationError` with code `invalidOption` when the iteration does not converge.
  static func trials(for wanted: [Double], size: Int) throws -> [Double] {
    guard wanted.count > size else { return wanted }
    let goal = wanted.map(logit)
    var logits = goal
    var trials = wanted
    var (best, error) = (trials, Double.infinity)
    var step = 1.0
    for _ in 0..<2000 {
      let reached = CountTables(trials, size: size, isSampford: false).inclusion()
      let misfit = zip(wanted, reached).reduce(0) { max($0, abs($1.0 - $1.1) / $1.0) }
      guard misfit.isFinite else { break }
      if misfit < error { best = trials }
      if misfit < 1e-13 { return best }
      // Full steps are faster as long as they help; half steps always do.
      if misfit > 0.5 * error { step = 0.5 }
      error = min(error, misfit)
      for i in logits.indices { logits[i] += step * (goal[i] - logit(reached[i])) }
      trials = normalized(logits, size: size)
    }
    guard error < 1e-10 else {
      throw EstimationError(
        .invalidOption,
        "The maximum entropy design was not found: probabilities still differ by a relative "
          + "\(NumberText.general(error)).",
        hint:
          "Some probability may be too close to 0 or 1; take such units with certainty, or choose "
          + "sampford or brewer.")
    }
    return best
  }

  private static func logit(_ p: Double) -> Double { log(p) - log1p(-p) }

  /// Trials with given logits up to a constant, whose expected number of successes is the size.
  private static func normalized(_ logits: [Double], size: Int) -> [Double] {
    func trials(_ shift: Double) -> [Double] { logits.map { 1 / (1 + exp(-($0 + shift))) } }
    var shift = 0.0
    for _ in 0..<60 {
      let p = trials(shift)
      let excess = p.reduce(0, +) - Double(size)
      let slope = p.reduce(0) { $0 + $1 * (1 - $1) }
      guard slope > 0 else { break }
      let change = max(-1, min(1, excess / slope))
      shift -= change
      if abs(change) < 1e-12 { break }
    }
    return trials(shift)
  }
}
