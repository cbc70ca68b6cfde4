import Microdata
import TestSupport
import Testing

@testable import SurveyEstimation

@Suite("Statistics of the user's own")
struct WithReplicatesTests {
  @Test("A mean and a ratio written by hand are the library's")
  func byHand() throws {
    let design = try HouseholdSurvey.design("d4").replicated(.raoWu(replicates: 25), seed: 9)
    let years = try design.table.column("year").doubles
    let ages = try design.table.column("age").doubles
    let table = try design.withReplicates(named: ["mean", "ratio"]) { weights in
      func total(_ values: [Double]) -> Double {
        zip(weights, values).reduce(0) { $0 + ($1.1.isNaN ? 0 : $1.0 * $1.1) }
      }
      let sum = zip(weights, years).reduce(0) { $0 + ($1.1.isNaN ? 0 : $1.0) }
      return [total(years) / sum, total(ages) / weights.reduce(0, +)]
    }
    for (index, expected) in [try design.mean("year")[0], try design.mean("age")[0]].enumerated() {
      #expect(isClose(table[index].value, try #require(expected.value), 1e-12))
      #expect(isClose(table[index].standardError, try #require(expected.standardError), 1e-7))
      #expect(table[index].degreesOfFreedom == Double(design.summary.degreesOfFreedom))
    }
    #expect(table.covariance()[1].isFinite)
    // They belong to the same design as any other estimate of it.
    #expect(try table.joined(with: design.mean("year")).count == 3)
  }

  @Test("What goes wrong is said")
  func errors() throws {
    let design = try HouseholdSurvey.design("d3")
    #expect(throws: EstimationError.self) { try design.withReplicates(named: ["a"]) { _ in [1] } }
    let replicated = try design.replicated(.raoWu(replicates: 10))
    #expect(throws: EstimationError.self) {
      try replicated.withReplicates(named: ["a", "b"]) { _ in [1] }
    }
    let nothing = try replicated.withReplicates(named: ["a"]) { _ in [.nan] }[0]
    #expect(nothing.value == nil && nothing.undefined == .notFinite)
    // A statistic that does not move has a standard error of zero; one that fails in half, a flag.
    let partly = try replicated.withReplicates(named: ["a"]) { weights in
      [weights[0] == 0 ? .nan : weights[1]]
    }[0]
    #expect(partly.undefinedReplicates > 0 && partly.flags.contains(.undefinedReplicates))
  }
}
