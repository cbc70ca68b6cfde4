import Indicators
import Testing

@Suite struct FigureTests {
  static func admin(_ value: Double, _ source: String = "Register", _ period: String = "2021")
    throws -> Figure
  {
    try Figure(value, kind: .administrative, source: source, period: period)
  }

  static func survey(_ value: Double, _ error: Double?, _ source: String = "ENE") throws -> Figure {
    try Figure(value, standardError: error, n: 100, kind: .survey, source: source, period: "2021")
  }

  @Test("An administrative figure has no standard error, and says so")
  func administrative() throws {
    let rescued = try Self.admin(14_236, "Ministry of Interior")
    #expect(rescued.value == 14_236)
    #expect(rescued.standardError == nil)
    #expect(rescued.samplingNote.contains("no sampling error"))
    for kind in [Figure.Kind.administrative, .census] {
      #expect {
        try Figure(1, standardError: 0, kind: kind, source: "Register", period: "2021")
      } throws: {
        ($0 as? IndicatorError)?.hint.contains("survey") == true
      }
    }
  }

  @Test("77 agreements with 25 countries are 3.08 for each, without a standard error")
  func agreements() throws {
    let ratio = try Self.admin(77).ratio(to: Self.admin(25))
    #expect(abs(ratio.value - 3.08) < 1e-12)
    #expect(ratio.standardError == nil)
    #expect(ratio.notes.contains { $0.contains("no sampling error") })
    #expect(!ratio.notes.contains { $0.contains("independent") })
  }

  @Test("The relative variance of a ratio is the sum of those of its parts")
  func deltaMethod() throws {
    let ratio = try Self.survey(40, 2).ratio(to: Self.survey(200, 20, "RGPH long form"), per: 1000)
    #expect(abs(ratio.value - 200) < 1e-12)
    let relative = (0.05 * 0.05 + 0.1 * 0.1).squareRoot()
    #expect(abs(try #require(ratio.standardError) - 200 * relative) < 1e-10)
    #expect(ratio.notes.contains { $0.contains("independent") })
    let counted = try Self.admin(40).ratio(to: Self.survey(200, 20), per: 1000)
    #expect(abs(try #require(counted.standardError) - 20) < 1e-12)
    #expect(!counted.notes.contains { $0.contains("independent") })
    let none = try Self.survey(0, 3).ratio(to: Self.survey(200, 20, "Other"))
    #expect(abs(try #require(none.standardError) - 0.015) < 1e-15)
  }

  @Test("Two figures of one survey have no standard error without their covariance")
  func oneSource() throws {
    let (a, b) = (try Self.survey(10, 2), try Self.survey(8, 1.5))
    let unknown = try a.difference(from: b)
    #expect(unknown.value == 2)
    #expect(unknown.standardError == nil)
    #expect(unknown.notes.contains { $0.contains("covariance is not known") })
    let known = try a.difference(from: b, covariance: 1.2)
    #expect(abs(try #require(known.standardError) - (4 + 2.25 - 2.4).squareRoot()) < 1e-12)
    #expect(throws: IndicatorError.self) { try a.difference(from: b, covariance: 4) }
  }

  @Test("A survey without a standard error gives none, and other periods are said")
  func missingError() throws {
    let result = try Self.survey(10, nil).difference(from: Self.admin(4, "Register", "2020"))
    #expect(result.standardError == nil)
    #expect(result.notes.contains { $0.contains("not given") })
    #expect(result.notes.contains { $0.contains("different periods") })
  }

  @Test("Bad figures are refused with something to do")
  func refused() throws {
    let one = try Self.admin(1)
    let attempts: [() throws -> Void] = [
      { _ = try Self.admin(.nan) }, { _ = try Self.admin(1, "") },
      { _ = try Self.survey(1, -1) }, { _ = try Self.survey(1, .infinity) },
      { _ = try Figure(1, n: 0, kind: .survey, source: "a", period: "b") },
      { _ = try one.ratio(to: Self.admin(0)) }, { _ = try one.ratio(to: one, per: 0) },
      { _ = try Self.admin(1e300).ratio(to: Self.admin(1e-300)) },
    ]
    for attempt in attempts {
      #expect { try attempt() } throws: { ($0 as? IndicatorError)?.hint.isEmpty == false }
    }
  }
}
