/// Probabilities of the number of successes in independent trials: the recursions behind maximum entropy and
/// Sampford sampling.
///
/// A fixed-size design with P(s) ∝ Π p_i/(1 − p_i) is Poisson sampling given its size. Only sums of positive
/// terms occur, so nothing is lost to cancellation, however close to one a probability is.
struct CountTables: Sendable {
  /// The number of successes wanted.
  let size: Int
  private let probabilities: [Double]
  /// P(r successes from trial i on), by trial.
  private let suffix: [Double]
  /// The same for samples with a first unit singled out (Sampford), each counted with its own weight.
  private let marked: [Double]

  /// The most numbers that a table holds.
  static let mostEntries = 40_000_000
  /// The most steps that joint probabilities may take: units squared times the size of the sample.
  static let mostSteps = 4e9

  /// Makes the tables.
  ///
  /// - Parameters:
  ///   - probabilities: Those of the trials, between 0 and 1.
  ///   - size: The number of successes wanted.
  ///   - isSampford: Whether to sum over a unit singled out with p(1 − p) in place of p.
  init(_ probabilities: [Double], size: Int, isSampford: Bool) {
    self.probabilities = probabilities
    self.size = size
    let (n, width) = (probabilities.count, size + 1)
    var suffix = [Double](repeating: 0, count: (n + 1) * width)
    var marked = [Double](repeating: 0, count: isSampford ? (n + 1) * width : 0)
    suffix[n * width] = 1
    for i in stride(from: n - 1, through: 0, by: -1) {
      let p = probabilities[i]
      let (here, next) = (i * width, (i + 1) * width)
      for r in 0...min(size, n - i) {
        suffix[here + r] = (1 - p) * suffix[next + r] + (r > 0 ? p * suffix[next + r - 1] : 0)
        if isSampford {
          marked[here + r] =
            (1 - p) * marked[next + r]
            + (r > 0 ? p * (marked[next + r - 1] + (1 - p) * suffix[next + r - 1]) : 0)
        }
      }
    }
    self.suffix = suffix
    self.marked = marked
  }

  /// Draws a sample, one trial after the other.
  ///
  /// - Parameter uniform: A random number for a trial.
  /// - Returns: The positions of successes, ascending.
  func draw(_ uniform: (Int) -> Double) -> [Int] {
    var chosen: [Int] = []
    var isMarked = marked.isEmpty
    let width = size + 1
    for i in probabilities.indices {
      let left = size - chosen.count
      guard left > 0 else { break }
      let (p, here, next) = (probabilities[i], i * width + left, (i + 1) * width + left)
      let u = uniform(i)
      if isMarked {
        let all = suffix[here]
        if u * all < p * suffix[next - 1] { chosen.append(i) }
      } else {
        // The unit is singled out, taken otherwise, or left.
        let all = marked[here]
        let single = p * (1 - p) * suffix[next - 1]
        if u * all < single {
          chosen.append(i)
          isMarked = true
        } else if u * all < single + p * marked[next - 1] {
          chosen.append(i)
        }
      }
    }
    return chosen
  }

  /// Returns the inclusion probabilities of the design, without a unit singled out.
  func inclusion() -> [Double] {
    let width = size + 1
    var prefix = [Double](repeating: 0, count: width)
    prefix[0] = 1
    let all = suffix[size]
    return probabilities.indices.map { i in
      let p = probabilities[i]
      var sum = 0.0
      for k in 0..<size { sum += prefix[k] * suffix[(i + 1) * width + size - 1 - k] }
      Self.extend(&prefix, by: p)
      return p * sum / all
    }
  }

  private static func extend(_ counts: inout [Double], by p: Double) {
    for k in stride(from: counts.count - 1, through: 1, by: -1) {
      counts[k] = (1 - p) * counts[k] + p * counts[k - 1]
    }
    counts[0] *= 1 - p
  }

  /// Returns π_ij by rows, the diagonal excluded, from the trials without i and then without j.
  static func joint(_ probabilities: [Double], size: Int, isSampford: Bool) -> [Double] {
    let n = probabilities.count
    let all = CountTables(probabilities, size: size, isSampford: isSampford)
    let norm = isSampford ? all.marked[size] : all.suffix[size]
    var matrix = [Double](repeating: 0, count: n * n)
    guard size >= 2 else { return matrix }
    for i in 0..<n {
      let others = Array(probabilities[0..<i] + probabilities[(i + 1)...])
      let tables = CountTables(others, size: size - 1, isSampford: isSampford)
      let width = size
      var (prefix, markedPrefix) = (
        [Double](repeating: 0, count: width), [Double](repeating: 0, count: width)
      )
      prefix[0] = 1
      let p = probabilities[i]
      for j in others.indices {
        let q = others[j]
        var (plain, marked) = (0.0, 0.0)
        for k in 0...(size - 2) {
          let rest = (j + 1) * width + size - 2 - k
          plain += prefix[k] * tables.suffix[rest]
          if isSampford {
            marked += prefix[k] * tables.marked[rest] + markedPrefix[k] * tables.suffix[rest]
          }
        }
        let sum = isSampford ? ((1 - p) + (1 - q)) * plain + marked : plain
        matrix[i * n + (j < i ? j : j + 1)] = p * q * sum / norm
        if isSampford {
          for k in stride(from: width - 1, through: 1, by: -1) {
            markedPrefix[k] =
              (1 - q) * markedPrefix[k] + q * (markedPrefix[k - 1] + (1 - q) * prefix[k - 1])
          }
          markedPrefix[0] *= 1 - q
        }
        extend(&prefix, by: q)
      }
    }
    // The two ways to a pair differ by rounding.
    for i in 0..<n {
      for j in 0..<i {
        let mean = (matrix[i * n + j] + matrix[j * n + i]) / 2
        (matrix[i * n + j], matrix[j * n + i]) = (mean, mean)
      }
    }
    return matrix
  }
}
