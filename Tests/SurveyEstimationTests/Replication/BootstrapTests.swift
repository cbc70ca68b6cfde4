import Microdata
import NumericCore
import TestSupport
import Testing

@testable import SurveyEstimation

/// Simulation: the moments of bootstrap factors, and the variances of totals, within Monte-Carlo bounds.
@Suite("Bootstrap moments")
struct BootstrapTests {
  static let replicates = 1200

  static let cases: [(ReplicationMethod, [String])] = [
    (.cantyDavison(replicates: replicates), ["d3", "d4"]),
    (.raoWu(replicates: replicates), ["d3", "d4"]),
    (.raoWuYueBeaumont(replicates: replicates), ["d4", "d5"]),
    (.preston(replicates: replicates), ["d3", "d5"]),
    (.doubledHalf(replicates: replicates), ["d3", "d4"]),
    (.generalizedBootstrap(replicates: replicates), ["d5", "dl.adjust"]),
  ]

  /// The mean of R factors of variance near one has a standard error of 1/√R, their variance one of about
  /// √(2/R), twice that where factors are skew: bounds are five of them.
  @Test("Expectation one, and the variance of totals of the textbook", arguments: cases)
  func moments(method: ReplicationMethod, designs: [String]) throws {
    for name in designs {
      let design = try HouseholdSurvey.design(name)
      let replicated = try design.replicated(method, seed: 20, centre: .estimate)
      guard case .factored(let factors) = replicated.replicates?.storage else {
        Issue.record("not factored")
        return
      }
      for unit in 0..<factors.unitCount {
        let own = (0..<Self.replicates).map { factors.factor(unit: unit, replicate: $0) }
        let mean = own.reduce(0, +) / Double(own.count)
        let variance = own.reduce(0) { $0 + ($1 - 1) * ($1 - 1) } / Double(own.count)
        let bound = 5 * (variance / Double(own.count)).squareRoot()
        #expect(abs(mean - 1) <= bound, "\(method) \(name) unit \(unit)")
      }
      for variable in ["wage", "hours"] {
        let expected = try #require(try design.total(AnalysisVariable(variable))[0].variance)
        let found = try #require(try replicated.total(AnalysisVariable(variable))[0].variance)
        #expect(abs(found / expected - 1) < 0.25, "\(method) \(name): \(found / expected)")
      }
      let mean = try #require(try design.mean("wage")[0].standardError)
      let replicatedMean = try #require(try replicated.mean("wage")[0].standardError)
      #expect(abs(replicatedMean / mean - 1) < 0.15, "\(method) \(name)")
    }
  }

  @Test("Factors are what the methods say they are")
  func factors() throws {
    let design = try HouseholdSurvey.design("d3")
    func all(_ method: ReplicationMethod, _ name: String = "d3") throws -> [Double] {
      let replicated = try HouseholdSurvey.design(name).replicated(method)
      guard case .factored(let factors) = replicated.replicates?.storage else { return [] }
      return factors.values
    }
    // Whole numbers, half of the units twice.
    let doubled = try all(.doubledHalf(replicates: 200))
    #expect(Set(doubled).isSubset(of: [0, 1, 2, 3]) && doubled.contains(2))
    // n/(n − 1) times a count, strata of 3 to 6 units.
    let resampled = try all(.raoWu(replicates: 200))
    #expect(resampled.allSatisfy { $0 >= 0 })
    #expect(design.summary.strataCount == 8)
    // Poisson: counts without finite populations, positive and damped with them.
    let counts = try all(.poisson(replicates: 500))
    #expect(counts.allSatisfy { $0 == $0.rounded() && $0 >= 0 })
    let variance = counts.reduce(0) { $0 + ($1 - 1) * ($1 - 1) } / Double(counts.count)
    #expect(abs(variance - 1) < 0.06)
    #expect(try all(.poisson(replicates: 50), "d4").allSatisfy { $0 > 0 })
    // The eighth stratum is a census of its PSUs: its factors are one.
    let census = try HouseholdSurvey.design("d4").replicated(.raoWu(replicates: 20))
    let weights = try census.replicateWeights(7)
    let base = census.rowWeights
    let strata = try census.table.column("stratum").doubles
    for row in weights.indices where strata[row] == 8 { #expect(weights[row] == base[row]) }
    // No weight below zero after compression, and the same standard error as without.
    let generalized = try HouseholdSurvey.design("d3").replicated(
      .generalizedBootstrap(replicates: 100))
    let summary = try #require(generalized.replication)
    #expect(summary.compression > 1 && summary.negativeFactors == 0)
  }
}
