import Foundation
import Microdata
import NumericCore
import TestSupport
import Testing

@testable import SurveyEstimation

/// Simulation, and enumeration of all samples: every method draws with the probabilities that it promises.
@Suite("Selection of units")
struct SelectionTests {
  /// Nine units, a sample of four.
  static let probabilities = [0.1, 0.2, 0.35, 0.4, 0.45, 0.5, 0.55, 0.65, 0.8]

  static func counts(
    _ method: SelectionMethod, _ probabilities: [Double], draws: Int, seed: UInt64
  ) throws -> (single: [Int], pairs: [Int], sizes: Set<Int>) {
    let n = probabilities.count
    let samples = Parallel.map(draws) { draw in
      (try? method.draw(probabilities, seed: seed, list: "\(draw)")) ?? []
    }
    var (single, pairs) = ([Int](repeating: 0, count: n), [Int](repeating: 0, count: n * n))
    for sample in samples {
      for i in sample {
        single[i] += 1
        for j in sample { pairs[i * n + j] += 1 }
      }
    }
    return (single, pairs, Set(samples.map(\.count)))
  }

  /// The bound of a standardised deviation that all of some comparisons respect with probability 0.999.
  static func bound(_ comparisons: Int) -> Double {
    StandardNormal.quantile(1 - 0.001 / (2 * Double(comparisons)))
  }

  static func deviation(_ count: Int, _ probability: Double, _ draws: Int) -> Double {
    let expected = Double(draws) * probability
    let spread = (expected * (1 - probability)).squareRoot()
    return spread > 0
      ? abs(Double(count) - expected) / spread : abs(Double(count) - expected) < 0.5 ? 0 : .infinity
  }

  @Test("Realised inclusion of units and pairs", arguments: SelectionMethod.allCases)
  func realisedInclusion(method: SelectionMethod) throws {
    let wanted =
      method == .simpleRandom ? [Double](repeating: 4.0 / 9, count: 9) : Self.probabilities
    let draws = method == .maximumEntropy ? 1000 : 2500
    let (single, pairs, sizes) = try Self.counts(method, wanted, draws: draws, seed: 5)
    for (count, probability) in zip(single, wanted) {
      #expect(Self.deviation(count, probability, draws) < Self.bound(9))
    }
    #expect(method == .poisson ? sizes.count > 4 : sizes == [4])
    guard method.hasJointProbabilities else {
      #expect(throws: EstimationError.self) { try method.jointProbabilities(wanted) }
      return
    }
    let joint = try method.jointProbabilities(wanted)
    for i in 0..<9 {
      for j in 0..<i {
        #expect(Self.deviation(pairs[i * 9 + j], joint[i, j], draws) < Self.bound(36))
      }
    }
  }

  @Test(
    "Joint probabilities of fixed-size methods add up, and lie below the products",
    arguments: [SelectionMethod.sampford, .brewer, .tille, .maximumEntropy, .systematic])
  func jointIdentities(method: SelectionMethod) throws {
    let joint = try method.jointProbabilities(Self.probabilities)
    for i in 0..<9 {
      #expect(joint[i, i] == Self.probabilities[i])
      let sum = (0..<9).filter { $0 != i }.reduce(0) { $0 + joint[i, $1] }
      #expect(isClose(sum, 3 * Self.probabilities[i], 1e-11))
      for j in 0..<i {
        #expect(joint[i, j] == joint[j, i])
        if method != .systematic {
          // Of the two smallest units elimination may always drop one.
          #expect(joint[i, j] > 0 || method == .tille && i == 1)
          #expect(joint[i, j] < Self.probabilities[i] * Self.probabilities[j])
        }
      }
    }
  }

  /// All samples of a size, with their probabilities.
  static func samples(
    _ probabilities: [Double], size: Int, _ weight: ([Int]) -> Double
  ) -> [(sample: [Int], probability: Double)] {
    let all = (0..<(1 << probabilities.count)).map { set in
      probabilities.indices.filter { set >> $0 & 1 == 1 }
    }.filter { $0.count == size }
    let norm = all.reduce(0) { $0 + weight($1) }
    return all.map { ($0, weight($0) / norm) }
  }

  /// P(s) ∝ Π π/(1 − π) · Σ (1 − π).
  static func sampford(_ p: [Double], size: Int) -> [(sample: [Int], probability: Double)] {
    samples(p, size: size) { sample in
      sample.reduce(1) { $0 * p[$1] / (1 - p[$1]) } * sample.reduce(0) { $0 + 1 - p[$1] }
    }
  }

  @Test("Sampford and maximum entropy against all samples")
  func enumeration() throws {
    let p = Self.probabilities
    let trials = try MaximumEntropy.trials(for: p, size: 4)
    let entropy = Self.samples(p, size: 4) { sample in
      sample.reduce(1) { $0 * trials[$1] / (1 - trials[$1]) }
    }
    for (method, samples) in [
      (SelectionMethod.sampford, Self.sampford(p, size: 4)), (.maximumEntropy, entropy),
    ] {
      let joint = try method.jointProbabilities(p)
      for i in 0..<9 {
        for j in 0...i {
          let sum = samples.filter { $0.sample.contains(i) && $0.sample.contains(j) }
            .reduce(0) { $0 + $1.probability }
          #expect(isClose(joint[i, j], sum, 1e-12), "\(method) \(i) \(j)")
        }
      }
    }
    // No design with these inclusion probabilities has greater entropy.
    func value(_ samples: [(sample: [Int], probability: Double)]) -> Double {
      -samples.reduce(0) { $0 + $1.probability * log($1.probability) }
    }
    #expect(value(entropy) > value(Self.sampford(p, size: 4)))
  }

  @Test("Brewer's joint probabilities for two units, closed form")
  func brewerPairs() throws {
    let p = [0.2, 0.3, 0.4, 0.5, 0.6]
    let joint = try SelectionMethod.brewer.jointProbabilities(p)
    // Brewer (1963): π_ij = π_iπ_j (2 − π_i − π_j)·2 / (2 D (1 − π_i)(1 − π_j)), D = Σ π(2 − π)/(1 − π)
    // written with probabilities of two draws.
    let sum = p.reduce(0) { $0 + $1 * (2 - $1) / (1 - $1) }
    for i in 0..<5 {
      for j in 0..<i {
        let expected = p[i] * p[j] * (2 - p[i] - p[j]) / ((1 - p[i]) * (1 - p[j])) / sum
        #expect(isClose(joint[i, j], expected, 1e-12))
      }
    }
    // The general recursion agrees where both apply.
    let row = (0..<5).map { i in (0..<5).filter { $0 != i }.reduce(0) { $0 + joint[i, $1] } }
    for (a, b) in zip(row, p) { #expect(isClose(a, b, 1e-12)) }
  }

  @Test("Sampford stays Sampford where rejections would hardly ever end")
  func hardSampford() throws {
    // Forty of fifty units: fewer than one in 10¹⁰ tries with replacement has forty different units.
    let p = try InclusionProbabilities.proportional(
      to: (0..<50).map { 40 + Double($0 % 7) }, count: 40)
    let draws = 400
    let (single, _, sizes) = try Self.counts(.sampford, p, draws: draws, seed: 8)
    #expect(sizes == [40])
    for (count, probability) in zip(single, p) {
      #expect(Self.deviation(count, probability, draws) < Self.bound(50))
    }
    let joint = try SelectionMethod.sampford.jointProbabilities(p)
    for i in 0..<50 {
      let sum = (0..<50).filter { $0 != i }.reduce(0) { $0 + joint[i, $1] }
      #expect(isClose(sum, 39 * p[i], 1e-11))
    }
  }

  @Test("Probabilities close to 0 and 1", arguments: [SelectionMethod.sampford, .maximumEntropy])
  func extremes(method: SelectionMethod) throws {
    let p = [0.999_999, 0.000_001, 0.98, 0.02, 0.5, 0.5, 0.999, 0.001]
    let joint = try method.jointProbabilities(p)
    for i in p.indices {
      let sum = p.indices.filter { $0 != i }.reduce(0) { $0 + joint[i, $1] }
      #expect(isClose(sum, 3 * p[i], 1e-9), "\(method) \(i)")
    }
  }

  @Test("Long lists", arguments: [SelectionMethod.sampford, .maximumEntropy, .brewer, .tille])
  func longLists(method: SelectionMethod) throws {
    let p = try InclusionProbabilities.proportional(
      to: (0..<300).map { 1 + Double($0 % 13) }, count: 20)
    #expect(try method.draw(p, seed: 1).count == 20)
  }

  @Test("The order of the list does not matter", arguments: SelectionMethod.allCases)
  func orderOfList(method: SelectionMethod) throws {
    let p = method == .simpleRandom ? [Double](repeating: 4.0 / 9, count: 9) : Self.probabilities
    let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i"]
    let balancing = method == .cube ? [p.map { $0 * $0 + 1 }] : []
    var differences = 0
    for seed in 0..<40 {
      var random = CounterGenerator(seed: 77, stream: UInt64(seed))
      let order = names.indices.shuffled(using: &random)
      let plain = try method.draw(
        p, units: names, seed: UInt64(seed), list: "x", balancing: balancing)
      let mixed = try method.draw(
        order.map { p[$0] }, units: order.map { names[$0] }, seed: UInt64(seed), list: "x",
        balancing: balancing.map { values in order.map { values[$0] } })
      differences += Set(plain.map { names[$0] }) == Set(mixed.map { names[order[$0]] }) ? 0 : 1
    }
    #expect(method.dependsOnOrder ? differences > 0 : differences == 0)
  }

  @Test("Certain units, by iteration")
  func certainty() throws {
    let sizes = [100.0, 40, 10, 9, 8, 7, 6, 5]
    let p = try InclusionProbabilities.proportional(to: sizes, count: 4)
    // 100 first; then 40 of 85 for three is more than one; the rest shares two.
    #expect(p[0] == 1 && p[1] == 1)
    for i in 2..<8 { #expect(isClose(p[i], 2 * sizes[i] / 45, 1e-15)) }
    for method in SelectionMethod.allCases where method != .simpleRandom {
      for seed in UInt64(0)..<20 {
        let sample = try method.draw(p, seed: seed)
        #expect(sample.contains(0) && sample.contains(1))
      }
    }
    let joint = try SelectionMethod.sampford.jointProbabilities(p)
    #expect(joint[0, 1] == 1 && joint[0, 5] == p[5])
    #expect(throws: EstimationError.self) {
      try InclusionProbabilities.proportional(to: [1, 0, 2], count: 1)
    }
    #expect(throws: EstimationError.self) {
      try InclusionProbabilities.proportional(to: [1, 2], count: 3)
    }
    #expect(try InclusionProbabilities.proportional(to: [3, 1, 2], count: 3) == [1, 1, 1])
  }

  @Test("Impossible lists are refused")
  func refusals() throws {
    for method in [SelectionMethod.sampford, .brewer, .tille, .maximumEntropy, .simpleRandom] {
      #expect(throws: EstimationError.self) { try method.draw([0.5, 0.3, 0.4], seed: 1) }
    }
    #expect(throws: EstimationError.self) {
      try SelectionMethod.simpleRandom.draw([0.4, 0.6], seed: 1)
    }
    #expect(throws: EstimationError.self) { try SelectionMethod.poisson.draw([1.5], seed: 1) }
    #expect(throws: EstimationError.self) { try SelectionMethod.poisson.draw([.nan], seed: 1) }
    #expect(throws: EstimationError.self) {
      try SelectionMethod.poisson.draw([0.5, 0.5], units: ["a", "a"], seed: 1)
    }
    #expect(throws: EstimationError.self) {
      try SelectionMethod.sampford.draw([0.5, 0.5], seed: 1, balancing: [[1, 2]])
    }
    let many = [Double](repeating: 0.5, count: 40_000)
    #expect(throws: EstimationError.self) { try SelectionMethod.sampford.draw(many, seed: 1) }
    #expect(throws: EstimationError.self) {
      try SelectionMethod.brewer.jointProbabilities(Array(many.prefix(60)))
    }
    #expect(try SelectionMethod.poisson.draw([], seed: 1).isEmpty)
    #expect(try SelectionMethod.sampford.draw([1, 0, 1], seed: 1) == [0, 2])
  }

  @Test("The cube keeps totals exactly in flight, and the size to the end")
  func cube() throws {
    let n = 120
    let sizes = (0..<n).map { 20 + Double(($0 * 37) % 50) }
    let p = try InclusionProbabilities.proportional(to: sizes, count: 30)
    let x = (0..<n).map { Double(($0 * 53) % 97) }
    let z = (0..<n).map { $0 % 3 == 0 ? 1.0 : 0 }
    for seed in 0..<10 {
      var walk = CubeSelection(p, balancing: [x, z], CounterGenerator(seed: UInt64(seed)))
      let reached = walk.flight(Array(0..<n))
      #expect(reached.count { $0 > 0 && $0 < 1 } <= 3)
      for values in [p, x, z] {
        let total = values.reduce(0, +)
        let estimate = (0..<n).reduce(0) { $0 + values[$1] / p[$1] * reached[$1] }
        #expect(isClose(estimate, total, 1e-9))
      }
      let sample = try SelectionMethod.cube.draw(p, seed: UInt64(seed), balancing: [x, z])
      #expect(sample.count == 30)
      // A landing moves at most as many units as there are constraints.
      let estimate = sample.reduce(0) { $0 + x[$1] / p[$1] }
      let greatest = (0..<n).map { x[$0] / p[$0] }.max() ?? 0
      #expect(abs(estimate - x.reduce(0, +)) < 3 * greatest)
    }
  }

  @Test("A balanced sample keeps its inclusion probabilities")
  func cubeInclusion() throws {
    let p = Self.probabilities
    let x = [3.0, 1, 4, 1, 5, 9, 2, 6, 5]
    let draws = 2000
    let samples = Parallel.map(draws) { draw in
      (try? SelectionMethod.cube.draw(p, seed: 21, list: "\(draw)", balancing: [x])) ?? []
    }
    for i in p.indices {
      let count = samples.count { $0.contains(i) }
      #expect(Self.deviation(count, p[i], draws) < Self.bound(9))
    }
  }

  @Test("Systematic samples: a fractional interval, every start")
  func systematic() throws {
    let p = [Double](repeating: 3.0 / 10, count: 10)
    let borders = SystematicSelection.borders(p)
    #expect(SystematicSelection.chosen(borders, start: 0.05) == [0, 3, 6])
    #expect(SystematicSelection.chosen(borders, start: 0.999) == [3, 6, 9])
    let joint = try SelectionMethod.systematic.jointProbabilities(p)
    #expect(joint[0, 1] == 0 && isClose(joint[0, 3], 0.2, 1e-12) && isClose(joint[0, 4], 0.1, 1e-9))
  }
}
