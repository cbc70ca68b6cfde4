import Indicators
import SurveyEstimation
import TestSupport
import Testing

@testable import Reporting

/// Indicators against R `survey` on the same file: `Fixtures/reference/indicators.R`.
@Suite struct IndicatorGoldenTests {
  @Test("indicators of the first quarter are those of R survey, to ten digits")
  func golden() throws {
    let known = try KnownAnswers("reference/indicators.json")
    let run = try ReportSample.pledges.get()
    func check(_ name: String, _ id: String, _ codes: [String: String] = [:]) throws {
      let release = try #require(
        run.releases(of: id).first {
          $0.observation.codes == codes && $0.observation.period == "2024-Q1"
            && $0.observation.measure == .level
        }, "\(name)")
      let estimate = try #require(release.observation.estimate)
      let (value, error) = (try known.number("\(name).value"), try known.number("\(name).se"))
      #expect(abs((estimate.value ?? .nan) / value - 1) < 1e-10, "\(name)")
      #expect(abs((estimate.standardError ?? .nan) / error - 1) < 1e-9, "\(name) SE")
    }
    for id in [
      "unemployment-rate", "unemployment-gap-sex", "labour-force-participation",
      "employment-population", "lu4", "mean-monthly-earnings",
    ] {
      try check(id, id)
    }
    for sex in ["1", "2"] {
      try check("unemployment-rate.sex.\(sex)", "unemployment-rate", ["sex": sex])
      try check("mean-monthly-earnings.sex.\(sex)", "mean-monthly-earnings", ["sex": sex])
    }
    for region in 1...12 {
      try check(
        "unemployment-rate.region.\(region)", "unemployment-rate",
        ["region": region < 10 ? "0\(region)" : "\(region)"])
    }
  }
}
