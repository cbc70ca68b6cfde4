import Foundation
import NumericCore
import TestSupport
import Testing

@testable import SurveyEstimation

/// Closed forms; optimality against other allocations; conditions of Karush, Kuhn and Tucker; all whole
/// allocations of a small problem.
@Suite("Allocation to strata")
struct AllocationTests {
  static let strata = [
    AllocationStratum("a", population: 4000, standardDeviation: 12, mean: 30, cost: 1),
    AllocationStratum("b", population: 1500, standardDeviation: 40, mean: 55, cost: 4),
    AllocationStratum("c", population: 300, standardDeviation: 150, mean: 400, cost: 9),
    AllocationStratum("d", population: 2500, standardDeviation: 5, mean: 12, cost: 2.25),
  ]

  @Test("Proportions of each method")
  func closedForms() throws {
    func shares(_ method: Allocation.Method) throws -> [Double] {
      let rows = try Allocation(.size(100), to: Self.strata, by: method).rows
      #expect(rows.reduce(0) { $0 + $1.size } == 100)
      for row in rows { #expect(abs(Double(row.size) - row.exact) < 1) }
      return rows.map(\.exact)
    }
    func compare(_ found: [Double], _ weights: [Double]) {
      let sum = weights.reduce(0, +)
      for (a, b) in zip(found, weights) { #expect(isClose(a, 100 * b / sum, 1e-12)) }
    }
    compare(try shares(.proportional), [4000, 1500, 300, 2500])
    compare(try shares(.equal), [1, 1, 1, 1])
    compare(try shares(.neyman), [48_000, 60_000, 45_000, 12_500])
    compare(try shares(.optimum), [48_000, 30_000, 15_000, 12_500 / 1.5])
    compare(try shares(.power(1)), [48_000, 60_000, 45_000, 12_500])
    compare(try shares(.power(0)), [12.0 / 30, 40.0 / 55, 150.0 / 400, 5.0 / 12])
  }

  @Test("Strata that are used up are taken completely, and the rest shared")
  func takeAll() throws {
    let strata = [
      AllocationStratum("large", population: 50, standardDeviation: 900, mean: 2000),
      AllocationStratum("middle", population: 400, standardDeviation: 60, mean: 300),
      AllocationStratum("small", population: 5000, standardDeviation: 4, mean: 20, minimum: 90),
    ]
    let rows = try Allocation(.size(300), to: strata, by: .neyman).rows
    // N S: 45,000, 24,000, 20,000; 50 taken; 250 shared 24 : 20.
    #expect(rows[0].size == 50 && rows[0].isBounded)
    #expect(isClose(rows[1].exact, 250 * 24.0 / 44, 1e-12))
    #expect(rows.reduce(0) { $0 + $1.size } == 300)
    let few = try Allocation(.size(150), to: strata, by: .neyman).rows
    #expect(few[2].size == 90 && few[2].isBounded)
    #expect(throws: EstimationError.self) {
      try Allocation(
        .size(60),
        to: strata.map {
          var s = $0; s.minimum = 25; return s
        }, by: .equal)
    }
    #expect(throws: EstimationError.self) {
      try Allocation(.size(6000), to: strata, by: .equal)
    }
    #expect(
      try Allocation(.size(5450), to: strata, by: .equal).rows.map(\.size) == [50, 400, 5000])
  }

  @Test("No move of units between strata is better than the optimum under its bounds")
  func optimality() throws {
    var strata = Self.strata
    strata[2].maximum = 20
    strata[3].minimum = 15
    let allocation = try Allocation(.size(120), to: strata, by: .neyman)
    let exact = allocation.rows.map(\.exact)
    let variance = Allocation.variance(exact, strata)
    for from in 0..<4 {
      for to in 0..<4 where from != to {
        var moved = exact
        moved[from] -= 0.01
        moved[to] += 0.01
        let isAllowed = (0..<4).allSatisfy {
          moved[$0] >= Double(strata[$0].minimum) && moved[$0] <= Double(strata[$0].greatest)
        }
        if isAllowed { #expect(Allocation.variance(moved, strata) >= variance) }
      }
    }
  }

  @Test("Budgets and precisions")
  func goals() throws {
    let budget = try Allocation(.budget(500), to: Self.strata, by: .optimum)
    #expect(budget.cost <= 500 && budget.cost > 490)
    let exactCost = zip(budget.rows, Self.strata).reduce(0) { $0 + $1.0.exact * $1.1.cost }
    #expect(isClose(exactCost, 500, 1e-12))
    let total = Self.strata.reduce(0) { $0 + Double($1.population) * ($1.mean ?? 0) }
    let precise = try Allocation(.coefficientOfVariation(0.02), to: Self.strata, by: .neyman)
    #expect((precise.precision[0].coefficientOfVariation ?? 1) <= 0.02)
    let exact = Allocation.variance(precise.rows.map(\.exact), Self.strata).squareRoot()
    #expect(isClose(exact, 0.02 * total, 1e-12))
    // Cochran (1977), chapter 5: n = (Σ N S)² / (V + Σ N S²).
    let (a, b) = Self.strata.reduce((0.0, 0.0)) { sum, stratum in
      let s = stratum.standardDeviation ?? 0
      return (sum.0 + Double(stratum.population) * s, sum.1 + Double(stratum.population) * s * s)
    }
    let n = a * a / (pow(0.02 * total, 2) + b)
    #expect(isClose(precise.rows.reduce(0) { $0 + $1.exact }, n, 1e-11))
    let fewer = try Allocation(.size(precise.size - 1), to: Self.strata, by: .neyman)
    #expect((fewer.precision[0].coefficientOfVariation ?? 0) > 0.02)
    let error = try Allocation(.standardError(0.02 * total), to: Self.strata, by: .neyman)
    #expect(error.rows == precise.rows)
    let back = try JSON.decode(Allocation.self, from: JSON.encode(precise))
    #expect(back == precise)
  }

  @Test("Whole numbers keep the total, whatever the shares")
  func rounding() throws {
    var random = CounterGenerator(seed: 4)
    for _ in 0..<300 {
      let count = 1 + Int(random.next() % 12)
      let strata = (0..<count).map { index in
        let population = 1 + Int(random.next() % 60)
        return AllocationStratum(
          "\(index)", population: population, standardDeviation: random.uniform() * 9,
          minimum: Int(random.next() % UInt64(min(4, population))))
      }
      let least = strata.reduce(0) { $0 + $1.minimum }
      let most = strata.reduce(0) { $0 + $1.population }
      let n = max(1, least) + Int(random.next() % UInt64(most - max(1, least) + 1))
      let rows = try Allocation(.size(n), to: strata, by: .neyman).rows
      #expect(rows.reduce(0) { $0 + $1.size } == n)
      for (row, stratum) in zip(rows, strata) {
        #expect(row.size >= stratum.minimum && row.size <= stratum.population)
        #expect(abs(Double(row.size) - row.exact) < 1)
      }
    }
  }

  // MARK: - Several targets

  static func targets(_ cvs: [Double]) -> [AllocationTarget] {
    let means = [[30.0, 55, 400, 12], [0.1, 0.3, 0.2, 0.6], [7, 0, 0, 5], [1, 2, 3, 4]]
    let deviations = [[12.0, 40, 150, 5], [0.3, 0.46, 0.4, 0.49], [3, 0, 0, 2], [5, 5, 5, 5]]
    return cvs.indices.map { j in
      AllocationTarget(
        "y\(j)", means: means[j], standardDeviations: deviations[j], coefficientOfVariation: cvs[j])
    }
  }

  @Test("One target: Bethel is the optimum with costs")
  func oneTarget() throws {
    let bethel = try Allocation.bethel(Self.targets([0.02]), in: Self.strata)
    let optimum = try Allocation(.coefficientOfVariation(0.02), to: Self.strata, by: .optimum)
    for (a, b) in zip(bethel.rows, optimum.rows) { #expect(isClose(a.exact, b.exact, 1e-8)) }
  }

  @Test(
    "Several targets: all hold, and the conditions of an optimum too",
    arguments: [
      [0.02, 0.03, 0.05, 0.04], [0.02, 0.05], [0.05, 0.02, 0.01], [0.001, 0.9, 0.9, 0.9],
      [0.03, 0.030001], [0.5, 0.5, 0.5, 0.5],
    ])
  func optimum(cvs: [Double]) throws {
    var strata = Self.strata
    for h in strata.indices { strata[h].minimum = 2 }
    let targets = Self.targets(cvs)
    let allocation = try Allocation.bethel(targets, in: strata)
    for item in allocation.precision {
      #expect((item.coefficientOfVariation ?? 1) <= (item.wanted ?? 0) * (1 + 1e-9))
    }
    let constraints = try targets.map { try TargetConstraint($0, strata) }
    let exact = allocation.rows.map(\.exact)
    let cost = zip(exact, strata).reduce(0) { $0 + $1.0 * $1.1.cost }
    for h in strata.indices {
      // c_h n_h² = Σ λ a_h for numbers within their bounds; beyond a bound the inequality points outwards.
      var price = 0.0
      for (constraint, item) in zip(constraints, allocation.precision) {
        price += (item.elasticity ?? 0) * cost / constraint.slope * constraint.coefficients[h]
      }
      let balance = price / (strata[h].cost * exact[h] * exact[h])
      if exact[h] <= 2 * (1 + 1e-9) {
        #expect(balance <= 1 + 1e-5)
      } else if exact[h] >= Double(strata[h].population) * (1 - 1e-9) {
        #expect(balance >= 1 - 1e-5)
      } else {
        #expect(abs(balance - 1) < 1e-5, "\(h): \(balance)")
      }
    }
    for (constraint, item) in zip(constraints, allocation.precision) {
      let used = zip(constraint.coefficients, exact).reduce(0) { $0 + $1.0 / $1.1 }
      #expect(used <= 1 + 1e-9)
      // A target with room to spare has no price.
      #expect((item.elasticity ?? 0) * (1 - used) < 1e-6)
    }
  }

  @Test("Bethel's whole numbers against all whole allocations")
  func bruteForce() throws {
    let strata = [
      AllocationStratum("a", population: 25, cost: 2),
      AllocationStratum("b", population: 20, cost: 1),
      AllocationStratum("c", population: 12, cost: 3),
    ]
    let targets = [
      AllocationTarget(
        "y", means: [10, 20, 40], standardDeviations: [6, 8, 20], coefficientOfVariation: 0.09),
      AllocationTarget(
        "z", means: [5, 2, 3], standardDeviations: [1, 2, 1], coefficientOfVariation: 0.07),
    ]
    let constraints = try targets.map { try TargetConstraint($0, strata) }
    let allocation = try Allocation.bethel(targets, in: strata)
    var least = Double.infinity
    for a in 1...25 {
      for b in 1...20 {
        for c in 1...12 {
          let numbers = [Double(a), Double(b), Double(c)]
          if constraints.allSatisfy({ $0.holds(numbers) }) {
            least = min(least, 2 * numbers[0] + numbers[1] + 3 * numbers[2])
          }
        }
      }
    }
    let exact = zip(allocation.rows, strata).reduce(0) { $0 + $1.0.exact * $1.1.cost }
    // The optimum in real numbers is below that in whole ones; ours is at most one unit of each stratum above.
    #expect(exact <= least && allocation.cost >= least && allocation.cost <= least + 6)
  }

  @Test("Many strata and targets converge")
  func large() throws {
    var random = CounterGenerator(seed: 9)
    let strata = (0..<200).map { index in
      AllocationStratum(
        "\(index)", population: 50 + Int(random.next() % 5000), cost: 1 + random.uniform() * 5,
        minimum: 2)
    }
    let targets = (0..<12).map { index in
      AllocationTarget(
        "\(index)", means: strata.map { _ in 1 + random.uniform() * 10 },
        standardDeviations: strata.map { _ in random.uniform() * 12 },
        coefficientOfVariation: 0.01 + 0.02 * random.uniform())
    }
    let allocation = try Allocation.bethel(targets, in: strata)
    for item in allocation.precision {
      #expect((item.coefficientOfVariation ?? 1) <= (item.wanted ?? 0) * (1 + 1e-9))
    }
    #expect(allocation.precision.contains { ($0.elasticity ?? 0) > 0.01 })
  }

  @Test("Impossible allocations are refused")
  func refusals() {
    var capped = Self.strata
    capped[0].maximum = 10
    #expect(throws: EstimationError.self) {
      try Allocation.bethel(Self.targets([0.001]), in: capped)
    }
    #expect(throws: EstimationError.self) { try Allocation.bethel([], in: Self.strata) }
    for (goal, strata, method) in [
      (.size(10), [], .equal), (.size(0), Self.strata, .equal), (.budget(-1), Self.strata, .equal),
      (.size(10), [AllocationStratum("a", population: 5)], .neyman),
      (.size(10), [AllocationStratum("a", population: 0)], .equal),
      (.size(10), [AllocationStratum("a", population: 50, cost: 0)], .equal),
      (.size(10), [AllocationStratum("a", population: 50, standardDeviation: .nan)], .neyman),
      (.size(10), Self.strata + Self.strata, .equal), (.size(10), Self.strata, .power(2)),
      (.size(10), Self.strata, .bethel), (.standardError(0), Self.strata, .neyman),
      (.coefficientOfVariation(0.1), [AllocationStratum("a", population: 50)], .equal),
      (.standardError(1e-3), capped, .neyman),
    ] as [(Allocation.Goal, [AllocationStratum], Allocation.Method)] {
      #expect(throws: EstimationError.self) { try Allocation(goal, to: strata, by: method) }
    }
  }
}
