import NumericCore
import Testing

@testable import SurveyEstimation

/// Quantiles found in buckets against the definition: all rows sorted by value and weight.
@Suite("Distribution of weighted values")
struct QuantileDistributionTests {
  private typealias Row = (cell: Int, value: Double, weight: Double)

  /// The rules as `Docs/methods/quantile.md` defines them, row by row.
  private struct SortedRows {
    let values: [Double]
    let weights: [Double]
    let cumulative: [Double]

    init(_ rows: [Row], cell: Int) {
      let sorted = rows.filter { $0.cell == cell && $0.weight > 0 && !$0.value.isNaN }.sorted {
        ($0.value, $0.weight) < ($1.value, $1.weight)
      }
      values = sorted.map(\.value)
      weights = sorted.map(\.weight)
      var sum = 0.0
      cumulative = weights.map {
        sum += $0
        return sum
      }
    }

    private var total: Double { cumulative.last ?? 0 }
    private var margin: Double { 4 * Double(values.count) * Double.ulpOfOne * total }

    func quantile(_ p: Double, _ rule: QuantileRule) -> Double? {
      guard p >= 0, p <= 1, let lastWeight = weights.last else { return nil }
      let target = p * total
      let reached = cumulative.firstIndex { $0 >= target - margin } ?? values.count - 1
      switch rule {
      case .inverseCDF: return values[reached]
      case .averagedInverseCDF:
        let isHit = abs(cumulative[reached] - target) <= margin && reached + 1 < values.count
        return isHit ? (values[reached] + values[reached + 1]) / 2 : values[reached]
      case .nearestEven:
        guard reached > 0 else { return values[0] }
        let border = cumulative[reached - 1] + weights[reached] / 2
        let isEqual = abs(target - border) <= margin
        let takesLower = isEqual ? reached % 2 == 0 : target < border
        return values[takesLower ? reached - 1 : reached]
      case .interpolatedCDF: return interpolate(target, 0)
      case .midpoint: return interpolate(target, 1.0 / 2)
      case .weibull: return interpolate(p * (total + lastWeight), 0)
      case .mode: return interpolate(p * (total - lastWeight), 1)
      case .medianUnbiased: return interpolate(p * (total + lastWeight / 3), 1.0 / 3)
      case .normalUnbiased: return interpolate(p * (total + lastWeight / 4), 3.0 / 8)
      }
    }

    private func interpolate(_ target: Double, _ fraction: Double) -> Double {
      func position(_ row: Int) -> Double { cumulative[row] - fraction * weights[row] }
      guard let row = values.indices.first(where: { position($0) >= target - margin }) else {
        return values[values.count - 1]
      }
      guard row > 0 else { return values[0] }
      // Infinite values have no difference.
      if values[row - 1] == values[row] { return values[row] }
      let share = (target - position(row - 1)) / (position(row) - position(row - 1))
      return values[row - 1] + min(1, max(0, share)) * (values[row] - values[row - 1])
    }
  }

  private static let probabilities =
    [0, 1e-9, 1, 0.999_999, -0.1, 1.1] + (1..<16).map { Double($0) / 16 }
    + [0.1, 0.3, 1 / 3.0, 0.7, 0.95]

  private func buckets(_ rows: [Row], cellCount: Int, threads: Int? = nil) -> ValueBuckets {
    let coder = CellCoder(
      values: .int32(rows.map { Int32($0.cell) }), offset: 0,
      codes: (0..<Int32(cellCount)).map { $0 }, count: cellCount)
    let frame = RowFrame(order: nil, weights: rows.map(\.weight), unitOffsets: nil)
    return Accumulator(
      frame: frame, cells: CellSource(coders: [coder]), maximumThreads: threads
    ).buckets(.double(rows.map(\.value)))
  }

  /// Quantiles of each cell by a rule, prepared or not.
  private func quantiles(
    _ buckets: ValueBuckets, _ rule: QuantileRule, isPrepared: Bool = true
  ) -> [Double?] {
    var distribution = WeightedDistribution(buckets: buckets, rule: rule)
    let requests = (0..<buckets.cellCount).flatMap { cell in
      Self.probabilities.map { WeightedDistribution.Request(cell: cell, probability: $0) }
    }
    if isPrepared { distribution.prepare(requests) }
    return requests.map { distribution.quantile($0.probability, cell: $0.cell) }
  }

  /// A kind of data: what values a row may have, from two random numbers.
  enum Shape: String, CaseIterable {
    case continuous, integers, oneValue, twoValues, heavyTies, hugeRange, signed, infinite

    func value(_ random: inout CounterGenerator) -> Double {
      let u = random.uniform()
      switch self {
      case .continuous: return u
      case .integers: return (u * 40).rounded()
      case .oneValue: return 7
      case .twoValues: return u < 0.25 ? 1 : 2
      case .heavyTies: return u < 0.3 ? 0 : (u < 0.5 ? 1000 : u * 5000)
      case .hugeRange: return (u < 0.5 ? -1 : 1) * (u * u * 600).significandPower
      case .signed:
        return [
          -0.0, 0, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, 0x1p-1040, -3, -0x1p-1040,
          u - 0.5,
        ][Int(u * 8e6) % 8]
      case .infinite: return u < 0.1 ? -.infinity : (u > 0.9 ? .infinity : u)
      }
    }
  }

  private func rows(_ shape: Shape, _ count: Int, cellCount: Int, seed: UInt64)
    -> [Row]
  {
    var random = CounterGenerator(seed: seed)
    return (0..<count).map { _ in
      let weight = [0, 0.5, 1, 1, 2, 3.25, 8, 100][Int(random.next() % 8)]
      let isMissing = random.next() % 11 == 0
      let value = shape.value(&random)
      // The first cell has most rows, and the last none.
      let cell = Int(random.next() % 4 == 0 ? random.next() % UInt64(max(1, cellCount - 1)) : 0)
      return (cell, isMissing ? .nan : value, weight)
    }
  }

  @Test(
    "Every rule gives what the rows in their order give", arguments: Shape.allCases,
    [0, 1, 2, 3, 40, 5000])
  func definition(shape: Shape, count: Int) {
    let rows = rows(shape, count, cellCount: 4, seed: UInt64(count + 1))
    let buckets = buckets(rows, cellCount: 4)
    let references = (0..<4).map { SortedRows(rows, cell: $0) }
    for rule in QuantileRule.allCases {
      let found = quantiles(buckets, rule)
      let expected = references.flatMap { reference in
        Self.probabilities.map { reference.quantile($0, rule) }
      }
      for (index, pair) in zip(found, expected).enumerated() {
        let probability = Self.probabilities[index % Self.probabilities.count]
        #expect(isSame(pair.0, pair.1), "\(rule) \(shape) p = \(probability)")
      }
    }
  }

  /// Infinite values leave NaN where they are interpolated; sums of weights are exact in these data.
  private func isSame(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    if a == b || (a.isNaN && b.isNaN) { return true }
    return abs(a - b) <= 1e-11 * max(abs(a), abs(b))
  }

  @Test("Quantiles that were not prepared are the same")
  func unprepared() {
    let buckets = buckets(rows(.heavyTies, 5000, cellCount: 2, seed: 5), cellCount: 2)
    for rule in [QuantileRule.inverseCDF, .midpoint] {
      #expect(quantiles(buckets, rule) == quantiles(buckets, rule, isPrepared: false))
    }
  }

  @Test("Cells with very different numbers of rows, and more cells than rows in most")
  func unevenCells() {
    var random = CounterGenerator(seed: 12)
    let rows = (0..<6000).map { row -> Row in
      let cell = row % 3 == 0 ? Int(random.next() % 900) : 900 + row % 2
      return (cell, random.uniform(), Double(1 + random.next() % 4))
    }
    let found = quantiles(buckets(rows, cellCount: 902), .inverseCDF)
    let expected = [0, 1, 17, 899, 900, 901].flatMap { cell in
      let reference = SortedRows(rows, cell: cell)
      return Self.probabilities.map { reference.quantile($0, .inverseCDF) }
    }
    let width = Self.probabilities.count
    #expect(
      [0, 1, 17, 899, 900, 901].flatMap { found[($0 * width)..<(($0 + 1) * width)] } == expected)
  }

  @Test("Threads do not change a bit, nor does the order of the rows")
  func invariance() {
    // More rows than one block has.
    let rows = rows(.heavyTies, 140_000, cellCount: 3, seed: 9)
    var random = CounterGenerator(seed: 10)
    let frameOrder = buckets(rows, cellCount: 3)
    // The weights are multiples of 1/4: their sums are exact in any order.
    let others = [
      buckets(rows, cellCount: 3, threads: 1),
      buckets(rows.shuffled(using: &random), cellCount: 3),
      buckets(rows.sorted { $0.value < $1.value }, cellCount: 3),
    ]
    for rule in QuantileRule.allCases {
      let expected = quantiles(frameOrder, rule)
      for other in others { #expect(quantiles(other, rule) == expected) }
    }
  }
}

extension Double {
  /// A number with this binary logarithm.
  fileprivate var significandPower: Double {
    Double(sign: .plus, exponent: Int(self) - 300, significand: 1 + (self - rounded(.down)))
  }
}
