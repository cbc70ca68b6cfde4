import Indicators
import Testing

@Suite struct ServiceAccessTests {
  private static func access(
    _ group: String, _ users: Double, _ population: Figure, per: Double = 1000,
    service: String = "Vaccination"
  ) throws -> ServiceAccess {
    try ServiceAccess(
      service: service, group: group, users: FigureTests.admin(users, "Health"),
      population: population, per: per)
  }

  @Test("A counted numerator adds nothing to the variance of a rate")
  func rate() throws {
    let access = try Self.access("migrants", 50, FigureTests.survey(1000, 100))
    #expect(abs(access.rate.value - 50) < 1e-12)
    #expect(abs(try #require(access.rate.standardError) - 5) < 1e-12)
    #expect(!access.exceedsPopulation)
    let exact = try Self.access("migrants", 50, FigureTests.admin(1000))
    #expect(exact.rate.standardError == nil)
  }

  @Test("Gap and ratio of independent rates")
  func gap() throws {
    let migrants = try Self.access("migrants", 50, FigureTests.survey(1000, 100))
    let nationals = try Self.access("nationals", 8000, FigureTests.survey(100_000, 3000, "Census"))
    let gap = try AccessGap(migrants, comparedWith: nationals)
    #expect(abs(gap.gap.value + 30) < 1e-12)
    #expect(abs(try #require(gap.gap.standardError) - (25 + 2.4 * 2.4).squareRoot()) < 1e-10)
    let ratio = try #require(gap.ratio)
    #expect(abs(ratio.value - 0.625) < 1e-12)
    let relative = (0.01 + 0.0009).squareRoot()
    #expect(abs(try #require(ratio.standardError) - 0.625 * relative) < 1e-12)
    #expect(gap.gap.notes.contains { $0.contains("independent") })
  }

  @Test("Populations of one survey need their covariance")
  func oneSurvey() throws {
    let migrants = try Self.access("migrants", 50, FigureTests.survey(1000, 100))
    let nationals = try Self.access("nationals", 8000, FigureTests.survey(100_000, 3000))
    #expect(try AccessGap(migrants, comparedWith: nationals).gap.standardError == nil)
    let sampled = try ServiceAccess(
      service: "Vaccination", group: "migrants", users: FigureTests.survey(50, 5, "Clinics"),
      population: FigureTests.survey(1000, 100))
    let shared = try AccessGap(sampled, comparedWith: nationals)
    #expect(sampled.rate.standardError != nil && shared.gap.standardError == nil)
    #expect(shared.gap.notes.contains { $0.contains("Both figures come from “ENE”") })
    let known = try AccessGap(migrants, comparedWith: nationals, populationCovariance: 150_000)
    // Cov of the rates: 50 × 80 × 150,000 / (1,000 × 100,000) = 6.
    #expect(
      abs(try #require(known.gap.standardError) - (25 + 5.76 - 12).squareRoot()) < 1e-10)
    #expect(throws: IndicatorError.self) {
      try AccessGap(migrants, comparedWith: nationals, populationCovariance: 400_000)
    }
  }

  @Test("More users than people, other services and scales, and nobody served")
  func limits() throws {
    let many = try Self.access("migrants", 2000, FigureTests.admin(1000))
    #expect(many.exceedsPopulation)
    #expect(many.rate.notes.contains { $0.contains("more users than people") })
    let none = try Self.access("nationals", 0, FigureTests.admin(1000))
    let gap = try AccessGap(many, comparedWith: none)
    #expect(gap.ratio == nil && gap.gap.value == 2000 && gap.gap.standardError == nil)
    let other = try Self.access("nationals", 1, FigureTests.admin(1000), service: "School")
    #expect(throws: IndicatorError.self) { try AccessGap(many, comparedWith: other) }
    let scaled = try Self.access("nationals", 1, FigureTests.admin(1000), per: 100)
    #expect(throws: IndicatorError.self) { try AccessGap(many, comparedWith: scaled) }
    #expect(throws: IndicatorError.self) { try Self.access("x", -1, FigureTests.admin(1000)) }
    #expect(throws: IndicatorError.self) { try Self.access("x", 1, FigureTests.admin(0)) }
  }
}
