import Indicators
import Microdata
import SurveyEstimation
import Testing

/// Progress against a straight line, with the uncertainty of the estimate.
@Suite struct ProgressRecordTests {
  private func record(
    baseline: Double?, target: Double?, targetYear: String = "2030",
    direction: Indicator.Direction = .down
  ) throws -> ProgressRecord {
    var indicator = SmallSurvey.unemployment
    indicator.direction = direction
    let latest = try IndicatorEngine([indicator], sources: [SmallSurvey.source()]).evaluate()
      .one("unemployment")
    return ProgressRecord(
      pledge: "P8", indicator: indicator,
      baseline: baseline.map { .init(value: $0, period: "2020", source: "s") },
      target: target.map { .init(value: $0, period: targetYear, source: "s") }, latest: latest)
  }

  @Test("each verdict follows from where the interval lies")
  func verdicts() throws {
    let known = try record(baseline: nil, target: nil)
    #expect(known.verdict == .notMeasurable)
    let (lower, upper) = (try #require(known.lower), try #require(known.upper))
    let value = try #require(known.latest?.value)
    #expect(lower < value && value < upper)
    #expect(try record(baseline: 1, target: upper + 0.01).verdict == .met)
    // Four of ten years have passed: the path is at baseline − 0.4 (baseline − target).
    let steep = try record(baseline: lower + 0.001, target: 0)
    #expect(steep.verdict == .offTrack)
    #expect(abs((steep.expected ?? 0) - 0.6 * (lower + 0.001)) < 1e-12)
    #expect(try record(baseline: 0.99, target: value * 0.9).verdict == .onTrack)
    let near = (value - 0.4 * (lower / 2)) / 0.6
    #expect(try record(baseline: near, target: lower / 2).verdict == .withinError)
    #expect(try record(baseline: nil, target: 0).verdict == .notMeasurable)
    #expect(try record(baseline: 0.5, target: 0, targetYear: "soon").verdict == .notMeasurable)
  }

  @Test("more is better where the indicator says so")
  func direction() throws {
    #expect(try record(baseline: 0, target: 0.001, direction: .up).verdict == .met)
    #expect(try record(baseline: 0.9, target: 0.99, direction: .up).verdict == .offTrack)
  }
}
