import Microdata
import TestSupport
import Testing

@testable import SurveyEstimation

/// Published examples: the numbers of textbooks and manuals, to half a unit of their last digit.
@Suite("Published answers")
struct PublishedAnswersTests {
  /// Five of 50 municipalities' clusters, three municipalities of each.
  static func municipalities(_ known: KnownAnswers) throws -> Table {
    try Table([
      Column("id1", try known.numbers("mu284.data.id1").map { Int($0) }),
      Column("n1", try known.numbers("mu284.data.n1")),
      Column("id2", try known.numbers("mu284.data.id2").map { Int($0) }),
      Column("y1", try known.numbers("mu284.data.y1")),
      Column("n2", try known.numbers("mu284.data.n2")),
    ])
  }

  @Test("Two stages: Särndal, Swensson and Wretman (1992), MU284")
  func twoStages() throws {
    let known = try KnownAnswers("reference/known-answers.json")
    let table = try Self.municipalities(known)
    let design = try SurveyDesign(
      table, clusters: ["id1", "id2"], population: [.size("n1"), .size("n2")])
    let total = try design.total("y1")[0]
    #expect(total.value == 15_080)
    #expect(isClose(total.variance, 5_172_234.4444444444, 1e-12))
    let mean = try design.mean("y1")[0]
    #expect(isClose(mean.value, 44.3529411764706, 1e-14))
    #expect(isClose(mean.standardError, 2.27365272781592, 1e-13))
    #expect(mean.degreesOfFreedom == 4)
    // The first stage alone, as an ultimate cluster.
    let first = try SurveyDesign(
      table.adding([Column("w", try known.numbers("mu284.weights"))]), weights: "w",
      clusters: "id1", population: [.size("n1")])
    #expect(isClose(try first.total("y1")[0].variance, 5_134_910, 1e-12))
  }

  static func stataTable() throws -> Table {
    try Table([
      Column("stratum", [1, 1, 1, 1, 1, 2, 2, 2]),
      Column("psu", [1, 2, 3, 4, 5, 1, 2, 3]),
      Column("weight", [3, 3, 3, 3, 3, 4, 4, 4]),
      Column("size", [15, 15, 15, 15, 15, 12, 12, 12]),
      Column("x", [2.8, 4.1, 6.8, 6.8, 9.2, 3.7, 6.6, 4.2]),
    ])
  }

  @Test("Finite populations: Stata Survey Data Reference Manual, fpc")
  func stataFPC() throws {
    let table = try Self.stataTable()
    let with = try SurveyDesign(
      table, weights: "weight", strata: "stratum", clusters: "psu", population: [.size("size")])
    let without = try SurveyDesign(table, weights: "weight", strata: "stratum", clusters: "psu")
    let mean = try with.mean("x")[0]
    #expect(isClose(mean.value, 5.448148, 1e-7))
    #expect(isClose(mean.standardError, 0.6160407, 1e-7))
    #expect(isClose(mean.lower, 3.940751, 2e-7) && isClose(mean.upper, 6.955545, 2e-7))
    #expect(mean.degreesOfFreedom == 6)
    #expect(isClose(try without.mean("x")[0].standardError, 0.7412683, 1e-7))
    let domain = try without.domain(where: column("x") > 4).mean("x")[0]
    #expect(isClose(domain.value, 6.195, 1e-7))
    #expect(isClose(domain.standardError, 0.7555129, 1e-7))
    // Weights from the populations are the weights of the file.
    let derived = try SurveyDesign(
      table, strata: "stratum", clusters: "psu", population: [.size("size")])
    #expect(derived.rowWeights == with.rowWeights)
  }

  @Test("Clusters of equal probability: Levy and Lemeshow (1999), page 106")
  func repeatedSystematic() throws {
    let table = try Table([
      Column("w", Array(repeating: 9, count: 6)), Column("size", Array(repeating: 54, count: 6)),
      Column("mean", [5, 4.33, 4, 3.33, 7, 3.33]), Column("x", [15, 13, 12, 10, 21, 10]),
    ])
    let design = try SurveyDesign(table, weights: "w", population: [.size("size")])
    let mean = try design.mean("mean")[0]
    #expect(isClose(mean.value, 4.498333, 1e-7) && isClose(mean.standardError, 0.5310139, 1e-7))
    #expect(isClose(mean.lower, 3.133318, 2e-7) && isClose(mean.upper, 5.863348, 2e-7))
    let total = try design.total("x")[0]
    #expect(total.value == 729 && isClose(total.standardError, 85.94882, 1e-7))
  }

  @Test("Two PSUs in each stratum: Levy and Lemeshow (1999), page 382")
  func pairs() throws {
    let table = try Table([
      Column("area", [1, 1, 2, 2, 3, 3]), Column("ambulance", [1, 2, 1, 2, 1, 2]),
      Column("arrests", [120, 78, 185, 228, 670, 530]), Column("alive", [25, 24, 30, 49, 80, 70]),
    ])
    let design = try SurveyDesign(table, strata: "area", clusters: "ambulance")
    let ratio = try design.ratio("alive", to: "arrests")[0]
    #expect(isClose(ratio.value, 0.153506350082827, 1e-14))
    #expect(isClose(ratio.standardError, 0.00980730359997476, 1e-13))
    let total = try design.total("alive")[0]
    #expect(total.value == 278 && isClose(total.standardError, 21.4941852602047, 1e-13))
  }

  @Test("Simple random sampling: Lehtonen and Pahkinen (2004), page 29, Province'91")
  func province() throws {
    let table = try Table([
      Column("unemployed", [4123, 760, 721, 142, 187, 331, 127, 219]),
      Column("labourForce", [33_786, 5919, 4930, 675, 1448, 2543, 1084, 1330]),
      Column("w", Array(repeating: 4, count: 8)), Column("size", Array(repeating: 32, count: 8)),
    ])
    let design = try SurveyDesign(table, weights: "w", population: [.size("size")])
    let estimates = try design.estimate([
      .mean("unemployed"), .mean("labourForce"), .total("unemployed"), .total("labourForce"),
    ])
    #expect(estimates.estimates.map(\.value) == [826.25, 6464.375, 26_440, 206_860])
    let errors = [415.070586, 3430.088578, 13_282, 109_763]
    for (estimate, (error, tolerance)) in zip(
      estimates.estimates, zip(errors, [2e-9, 2e-10, 4e-5, 5e-6]))
    {
      #expect(isClose(estimate.standardError, error, tolerance), "\(estimate)")
    }
  }
}
