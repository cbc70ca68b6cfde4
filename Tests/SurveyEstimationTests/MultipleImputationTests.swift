import Foundation
import Microdata
import TestSupport
import Testing

@testable import SurveyEstimation

@Suite("Multiple imputation")
struct MultipleImputationTests {
  /// Five tables that differ in one column.
  static func designs(replicated: Bool = false) throws -> [SurveyDesign] {
    let table = try HouseholdSurvey.table()
    return try (0..<5).map { number in
      let wages = try table.column("wage").doubles
      let filled = wages.enumerated().map { row, wage -> Double? in
        wage.isNaN ? 900 + Double((row * 31 + number * 57) % 1400) : wage
      }
      let design = try SurveyDesign(
        table.adding([Column("filled", filled)]), weights: "weight", strata: "stratum",
        clusters: "psu")
      return replicated ? try design.replicated(.raoWu(replicates: 40)) : design
    }
  }

  @Test("Rubin's rules by hand, linearised and with replicates", arguments: [false, true])
  func rules(replicated: Bool) throws {
    let tables = try Self.designs(replicated: replicated).map { try $0.mean("filled", by: "sex") }
    let combined = try MultipleImputation.combine(tables)
    for index in 0..<combined.count {
      let values = tables.compactMap { $0[index].value }
      let variances = tables.compactMap { $0[index].variance }
      let mean = values.reduce(0, +) / 5
      let within = variances.reduce(0, +) / 5
      let between = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 4
      #expect(isClose(combined[index].value, mean, 1e-14))
      #expect(isClose(combined[index].variance, within + 1.2 * between, 1e-12))
      let lost = 1.2 * between / (within + 1.2 * between)
      let complete = try #require(tables[0][index].degreesOfFreedom)
      let (old, observed) = (
        4 / (lost * lost), (complete + 1) / (complete + 3) * complete * (1 - lost)
      )
      let df = old * observed / (old + observed)
      #expect(isClose(combined[index].degreesOfFreedom, df, 1e-12))
      #expect((combined[index].degreesOfFreedom ?? 99) < complete)
    }
    // The covariance matrix has the variances on its diagonal, and contrasts use it.
    let matrix = combined.covariance()
    #expect(isClose(matrix[0], try #require(combined[0].variance), 1e-10))
    let difference = try combined.contrast(["1": 1, "2": -1])[0]
    #expect(isClose(difference.variance, matrix[0] + matrix[3] - 2 * matrix[1], 1e-10))
  }

  @Test("Barnard and Rubin (1999): between Rubin's degrees of freedom and those of the data")
  func degreesOfFreedom() {
    #expect(MultipleImputation.degreesOfFreedom(5, lost: 0, complete: 12) == 12)
    #expect(
      isClose(
        MultipleImputation.degreesOfFreedom(5, lost: 0.5, complete: .infinity), 16, 1e-12))
    // ν = 4/0.09 = 44.44…, ν_obs = 51/53 × 50 × 0.7 = 33.679…: 19.1591….
    let df = MultipleImputation.degreesOfFreedom(5, lost: 0.3, complete: 50)
    let observed: Double = 51 * 50 * 0.7 / 53
    let expected: Double = 1 / (0.09 / 4 + 1 / observed)
    #expect(isClose(df, expected, 1e-12))
    #expect(df > 19.15 && df < 19.17)
  }

  @Test("Equal tables: nothing is lost; different ones are refused")
  func limits() throws {
    let design = try HouseholdSurvey.design("d3")
    let one = try design.mean("year")
    let same = try MultipleImputation.combine([one, one, one])[0]
    #expect(isClose(same.standardError, try #require(one[0].standardError), 1e-12))
    #expect(same.degreesOfFreedom == one[0].degreesOfFreedom)
    #expect(throws: EstimationError.self) { try MultipleImputation.combine([one]) }
    #expect(throws: EstimationError.self) { try MultipleImputation.combine([]) }
    #expect(throws: EstimationError.self) {
      try MultipleImputation.combine([one, design.mean("hours")])
    }
  }
}
