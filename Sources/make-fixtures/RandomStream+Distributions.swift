/// Draws from the distributions that the synthetic survey uses.
extension RandomStream {
  /// Returns a number in the open interval (0, 1), with 53 random bits.
  mutating func uniform() -> Double {
    (Double(next() >> 11) + 0.5) * 0x1p-53
  }

  /// Returns a number between `lower` and `upper`.
  mutating func uniform(_ lower: Double, _ upper: Double) -> Double {
    lower + (upper - lower) * uniform()
  }

  /// Returns `true` with the given probability.
  mutating func happens(_ probability: Double) -> Bool {
    uniform() < probability
  }

  /// Returns a whole number of a closed range, every value equally likely.
  ///
  /// The multiply-high reduction has a bias below 2⁻⁵⁰ for the small ranges used here.
  mutating func integer(in range: ClosedRange<Int>) -> Int {
    let span = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(next().multipliedFullWidth(by: span).high)
  }

  /// Returns an index with probability proportional to its weight.
  mutating func index(weights: [Double]) -> Int {
    precondition(!weights.isEmpty, "A draw by weight needs at least one weight")
    var remaining = uniform() * weights.reduce(0, +)
    for (index, weight) in weights.enumerated() {
      remaining -= weight
      if remaining < 0 { return index }
    }
    return weights.count - 1
  }

  /// Returns one element, every element equally likely.
  mutating func element<Element>(of elements: [Element]) -> Element {
    elements[integer(in: 0...(elements.count - 1))]
  }

  /// Returns a standard normal number, by the inverse of the distribution function.
  mutating func normal() -> Double {
    NormalDistribution.quantile(uniform())
  }

  /// Returns a lognormal factor whose median is 1 and whose logarithm has the given deviation.
  mutating func lognormal(sigma: Double) -> Double {
    PortableMath.exp(sigma * normal())
  }
}
