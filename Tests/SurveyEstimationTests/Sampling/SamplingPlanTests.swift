import Foundation
import Microdata
import MicrodataIO
import NumericCore
import TestSupport
import Testing

@testable import SurveyEstimation

/// Simulation: samples drawn by a plan estimate totals without bias, and their designs estimate the variance.
/// Another path: probabilities and weights, the order of the frame.
@Suite("Plans and drawn samples")
struct SamplingPlanTests {
  /// Three strata of PSUs of different size, four to eleven households each.
  static let frame: Table? = {
    var (region, psu, household, size, y, x) = (
      [String?](), [Int?](), [Int?](), [Int?](), [Double?](), [Double?]()
    )
    for (stratum, count) in [("n", 10), ("s", 14), ("w", 8)] {
      for unit in 0..<count {
        let people = 4 + (unit * 5 + count) % 8
        for person in 0..<people {
          region.append(stratum)
          psu.append(unit + 1)
          household.append(person + 1)
          size.append(people)
          y.append(Double(unit % 4) + Double((person * 7 + unit * 3) % 5) + 2)
          x.append(Double((unit * 11 + person) % 9) + 1)
        }
      }
    }
    return try? Table([
      Column("region", region), Column("psu", psu), Column("household", household),
      Column("size", size), Column("y", y), Column("x", x),
    ])
  }()

  private func frame() throws -> Table { try #require(Self.frame) }

  static func plan(_ method: SelectionMethod, seed: UInt64 = 1) -> SamplingPlan {
    let isEqual = method == .simpleRandom
    return SamplingPlan(
      stages: [
        .init(
          strata: "region", units: "psu", method: method, size: .each(4),
          measure: isEqual ? nil : .column("size"), balancing: method == .cube ? ["x"] : []),
        .init(method: .simpleRandom, size: .each(3)),
      ], seed: seed, identifier: "household")
  }

  @Test("Probabilities and weights of every stage", arguments: SelectionMethod.allCases)
  func probabilities(method: SelectionMethod) throws {
    let frame = try frame()
    let sample = try Self.plan(method).draw(from: frame)
    let table = sample.table
    func number(_ name: String, _ row: Int) -> Double { table[name]?.number(at: row) ?? .nan }
    let sizes = ["n": 10.0, "s": 14, "w": 8]
    for row in 0..<table.rowCount {
      let region = table["region"]?.text(at: row) ?? ""
      let rows = (0..<frame.rowCount).filter { frame["region"]?.text(at: $0) == region }
      let psus = sizes[region] ?? 0
      #expect(number("population_1", row) == psus)
      #expect(number("population_2", row) == number("size", row))
      #expect(isClose(number("probability_2", row), 3 / number("size", row), 1e-15))
      let expected =
        method == .simpleRandom ? 4 / psus : 4 * number("size", row) / Double(rows.count)
      #expect(isClose(number("probability_1", row), expected, 1e-12))
      let product = number("probability_1", row) * number("probability_2", row)
      #expect(isClose(number("weight", row), 1 / product, 1e-14))
      let frameRow = Int(number("frame_row", row)) - 1
      #expect(frame["y"]?.number(at: frameRow) == number("y", row))
    }
    if method != .poisson { #expect(table.rowCount == 36) }
    let design = try sample.design(singlePSU: .certainty)
    for (a, b) in zip(design.rowWeights, 0..<table.rowCount) { #expect(a == number("weight", b)) }
    #expect(design.summary.stages == 2)
    if method == .simpleRandom {
      // Weights follow from the populations too.
      let derived = try SurveyDesign(
        table, strata: "region", clusters: ["psu", "household"],
        population: [.size("population_1"), .size("population_2")])
      for (a, b) in zip(design.rowWeights, derived.rowWeights) { #expect(isClose(a, b, 1e-14)) }
    }
  }

  @Test(
    "Over many samples: no bias, and variances that are right",
    arguments: [
      SelectionMethod.simpleRandom, .sampford, .maximumEntropy, .tille, .poisson, .pivotal,
    ])
  func unbiased(method: SelectionMethod) throws {
    let frame = try frame()
    let total = (0..<frame.rowCount).reduce(0) { $0 + (frame["y"]?.number(at: $1) ?? 0) }
    let draws = 100
    let results = Parallel.map(draws) { draw -> (value: Double, variance: Double) in
      let options = EstimationOptions().with { $0.maximumThreads = 1 }
      guard
        let sample = try? Self.plan(method, seed: UInt64(draw)).draw(from: frame),
        let design = try? sample.design(singlePSU: .certainty),
        let estimate = try? design.total("y", options: options)[0],
        let value = estimate.value, let error = estimate.standardError
      else { return (.nan, .nan) }
      return (value, error * error)
    }
    let mean = results.reduce(0) { $0 + $1.value } / Double(draws)
    let variance =
      results.reduce(0) { $0 + ($1.value - mean) * ($1.value - mean) } / Double(draws - 1)
    let z = abs(mean - total) / (variance / Double(draws)).squareRoot()
    #expect(z < SelectionTests.bound(6), "\(method): \(mean), \(total)")
    let estimated = results.reduce(0) { $0 + $1.variance } / Double(draws)
    // A variance from 100 draws has a relative standard error of 14 %; sequential methods are conservative.
    let isConservative = method == .pivotal
    #expect(estimated / variance > 0.55, "\(method): \(estimated / variance)")
    #expect(isConservative || estimated / variance < 1.8, "\(method): \(estimated / variance)")
  }

  @Test("The order of the frame does not matter", arguments: SelectionMethod.allCases)
  func orderOfRows(method: SelectionMethod) throws {
    let frame = try frame()
    var random = CounterGenerator(seed: 6)
    let mixed = frame.subset(rows: (0..<frame.rowCount).shuffled(using: &random))
    var plan = Self.plan(method)
    if method.dependsOnOrder { plan.stages[0].order = ["size", "psu"] }
    func names(_ table: Table) throws -> Set<String> {
      let sample = try plan.draw(from: table).table
      return Set(
        (0..<sample.rowCount).map { row in
          ["region", "psu", "household", "weight"].map { sample[$0]?.text(at: row) ?? "" }
            .joined(separator: " ")
        })
    }
    #expect(try names(frame) == names(mixed))
    let first = try plan.draw(from: frame).table["frame_row"]?.text(at: 5)
    plan.seed = 99
    let others = try (2..<6).map { seed in
      plan.seed = UInt64(seed)
      return try plan.draw(from: frame).table["frame_row"]?.text(at: 5)
    }
    #expect(others.contains { $0 != first })
  }

  @Test("Exact joint probabilities in the design", arguments: [SelectionMethod.sampford, .tille])
  func exactDesign(method: SelectionMethod) throws {
    let sample = try Self.plan(method).draw(from: frame())
    let exact = try sample.exactDesign().total("y")[0]
    let brewer = try sample.design().total("y")[0]
    #expect(exact.value == brewer.value)
    let ratio = (exact.standardError ?? 0) / (brewer.standardError ?? 0)
    #expect(ratio > 0.9 && ratio < 1.1 && ratio != 1)
    let joint = try sample.jointProbabilities(stage: 1)
    #expect(joint.map(\.units.count) == [4, 4, 4] && joint.map(\.stratum) == ["n", "s", "w"])
    #expect(throws: EstimationError.self) { try sample.jointProbabilities(stage: 3) }
    // The weighted number of households is the product of sizes over probabilities.
    let count = try sample.exactDesign().count()[0]
    #expect(isClose(count.value, sample.summary.sumOfWeights, 1e-12))
    let pivotal = try Self.plan(.pivotal).draw(from: frame())
    #expect(throws: EstimationError.self) { try pivotal.exactDesign() }
  }

  @Test("Strata of several columns, strata of later stages, three stages")
  func strata() throws {
    let frame = try frame()
    let half = (0..<frame.rowCount).map { row in
      Optional((frame["psu"]?.number(at: row) ?? 0).truncatingRemainder(dividingBy: 2) == 0)
    }
    let kind = (0..<frame.rowCount).map { Optional($0 % 2) }
    let table = try frame.adding([Column("half", half), Column("kind", kind)])
    let plan = SamplingPlan(
      stages: [
        .init(strata: ["region", "half"], units: "psu", size: .total(14)),
        .init(strata: "kind", size: .each(2)),
      ], seed: 3)
    let sample = try plan.draw(from: table)
    let design = try sample.design()
    #expect(design.summary.strata == ["stratum_1", "kind"])
    #expect(design.summary.strataCount == 6 && design.summary.psuCount == 14)
    #expect(sample.table["stratum_1"]?.text(at: 0) == "n/true")
    let none = SamplingPlan(
      stages: [
        .init(units: "region", size: .each(2)), .init(strata: "half", units: "psu", size: .each(2)),
        .init(method: .systematic, size: .fraction(0.5)),
      ], seed: 3)
    let three = try none.draw(from: table)
    #expect(try three.design().summary.strata == ["stratum_1", "half"])
    #expect(try three.design().summary.stages == 3)
    #expect((try three.design().mean("y")[0].standardError ?? 0) > 0)
  }

  @Test("Rules of size: total, allocation, fractions, certain units")
  func sizes() throws {
    let frame = try frame()
    func drawn(_ stage: SamplingPlan.Stage) throws -> [Int] {
      try SamplingPlan(stages: [stage], seed: 1).draw(from: frame).lists.map(\.chosen.count)
    }
    #expect(try drawn(.init(strata: "region", units: "psu", size: .total(16))) == [5, 7, 4])
    #expect(
      try drawn(.init(strata: "region", units: "psu", size: .byStratum(["n": 3, "s": 2, "w": 8])))
        == [3, 2, 8])
    #expect(
      try drawn(.init(strata: "region", units: "psu", size: .fraction(0.25))) == [3, 4, 2])
    #expect(try drawn(.init(strata: "region", units: "psu", size: .each(9))) == [9, 9, 8])
    let weights = try SamplingPlan(
      stages: [
        .init(
          units: "psu", method: .sampford, size: .each(10), measure: .sum("y"))
      ], seed: 1
    ).draw(from: frame)
    let sums = Dictionary(
      grouping: 0..<frame.rowCount, by: { frame["psu"]?.text(at: $0) ?? "" })
    // Units of the same number in different regions are one unit without strata.
    #expect(weights.lists[0].units.count == 14 && sums.count == 14)
    #expect(isClose(weights.lists[0].probabilities.reduce(0, +), 10, 1e-12))
    #expect(weights.summary.parts[0].drawn == 10)
    let allocation = try Allocation(
      .size(12),
      to: [
        AllocationStratum("n", population: 10), AllocationStratum("s", population: 14),
        AllocationStratum("w", population: 8),
      ], by: .proportional)
    #expect(
      try drawn(.init(strata: "region", units: "psu", size: .byStratum(allocation.sizes))).reduce(
        0, +)
        == 12)
    let back = try JSON.decode(SamplingPlan.self, from: JSON.encode(Self.plan(.cube)))
    #expect(back == Self.plan(.cube))
  }

  @Test("Plans that do not fit the frame are refused")
  func refusals() throws {
    let frame = try frame()
    for stages in [
      [], [.init(units: "psu", size: .each(0))], [.init(units: "nothing", size: .each(1))],
      [.init(size: .each(1)), .init(size: .each(1))],
      [.init(units: "psu", size: .each(2), measure: .column("size"))],
      [.init(units: "psu", method: .brewer, size: .each(2), measure: .column("y"))],
      [.init(units: "psu", method: .brewer, size: .each(2), measure: .sum("region"))],
      [.init(units: "psu", size: .fraction(1.5))], [.init(units: "psu", size: .total(100))],
      [.init(strata: "region", units: "psu", size: .byStratum(["n": 3]))],
      [.init(strata: "region", units: "psu", size: .byStratum(["n": 3, "s": 99, "w": 1]))],
      [.init(strata: "region", units: "psu", size: .byStratum(["n": 3, "s": 9, "w": 1, "e": 1]))],
      [.init(units: "psu", size: .each(2)), .init(size: .total(20))],
      [.init(units: "psu", size: .each(2), balancing: "x")],
      [.init(units: "psu", size: .each(2), order: "x")],
    ] as [[SamplingPlan.Stage]] {
      #expect(throws: (any Error).self, "\(stages)") {
        try SamplingPlan(stages: stages, seed: 1).draw(from: frame)
      }
    }
    // Household numbers begin again in each PSU.
    #expect(throws: EstimationError.self) {
      try SamplingPlan(
        stages: [.init(size: .each(5))], seed: 1, identifier: "household"
      ).draw(from: frame)
    }
    let taken = try frame.adding([Column("weight", [Int?](repeating: 1, count: frame.rowCount))])
    #expect(throws: EstimationError.self) { try Self.plan(.brewer).draw(from: taken) }
    let zero = try frame.adding([Column("size", [Int?](repeating: 0, count: frame.rowCount))])
    #expect(throws: EstimationError.self) { try Self.plan(.brewer).draw(from: zero) }
  }
}
