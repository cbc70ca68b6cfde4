import Indicators
import Microdata
import SurveyEstimation
import Testing

/// What is decided on observations.
@Suite struct ReleasePolicyTests {
  private func releases(
    _ indicators: [Indicator], minimumCount: Int, schemes: [BuiltInScheme] = [.ilo, .statcan]
  ) throws -> [Release] {
    let observations = try IndicatorEngine(indicators, sources: [SmallSurvey.source()]).evaluate()
    return try ReleasePolicy(
      schemes.map { try PublicationScheme($0) }, minimumCount: minimumCount
    ).release(observations, of: indicators)
  }

  private func number(_ id: String, _ condition: RowExpression, by: [[String]]) -> Indicator {
    Indicator(
      id, titles: ["en": id], definition: ["en": id], standard: "own", source: "survey",
      statistic: .total(condition), by: by, unit: .persons)
  }

  @Test("the first scheme decides, the others stand beside it, an indicator may ask for its own")
  func schemes() throws {
    var own = SmallSurvey.unemployment
    own.publication = "nchs-proportion"
    let release = try #require(releases([SmallSurvey.unemployment], minimumCount: 0).first)
    #expect(release.verdicts.map(\.scheme) == ["ilo", "statcan"])
    #expect(release.decision == release.verdicts[0].outcome.decision)
    let asked = try #require(releases([own], minimumCount: 0).first)
    #expect(asked.verdicts.map(\.scheme) == ["nchs-proportion", "ilo", "statcan"])
  }

  @Test("a difference near zero is not unreliable for being small")
  func differences() throws {
    var gap = SmallSurvey.derived(
      "gap", column("a") - column("b"),
      [
        "a": .indicator("unemployment", levels: ["sex": "2"]),
        "b": .indicator("unemployment", levels: ["sex": "1"]),
      ])
    gap.unit = .percentagePoints
    let release = try #require(
      releases([SmallSurvey.unemployment, gap], minimumCount: 0)
        .first { $0.observation.indicator == "gap" })
    #expect(release.verdicts.map(\.scheme) == ["difference"])
    #expect(release.verdicts[0].outcome.reasons.allSatisfy { $0.code != "cv" })
  }

  @Test("a hidden number takes its share, its formulas and a second cell with it")
  func disclosure() throws {
    let rare = column("migrant") == "1" && column("unemployed") && column("sex") == 1
    let stock = number("stock", rare, by: [["area"], ["stratum"]])
    var share = stock
    (share.id, share.statistic, share.unit) = ("share", .share(rare), .percent)
    let derived = SmallSurvey.derived(
      "per-thousand", 1000 * column("stock"), ["stock": .indicator("stock")], by: [["stratum"]])
    let all = try releases([stock, share, derived], minimumCount: 4)
    func hidden(_ id: String, _ variable: String) -> Set<String> {
      Set(
        all.filter {
          $0.observation.indicator == id && $0.observation.breakdown == [variable]
            && $0.disclosure == .confidential
        }.map { $0.observation.domain[0].code })
    }
    let counts = all.filter {
      $0.observation.indicator == "stock" && $0.observation.breakdown == ["stratum"]
    }.map { $0.observation.cases ?? 0 }
    #expect(counts.contains { (1..<4).contains($0) }, "\(counts)")
    #expect(hidden("stock", "stratum").count > 1)
    #expect(hidden("share", "stratum") == hidden("stock", "stratum"))
    #expect(hidden("per-thousand", "stratum") == hidden("stock", "stratum"))
    let none = try releases([stock], minimumCount: 0)
    #expect(none.allSatisfy { $0.disclosure == .none })
  }

  @Test("a policy without a rule and a rule that is not there are refused")
  func refused() throws {
    #expect(throws: IndicatorError.self) { try ReleasePolicy([], minimumCount: 3) }
    var lost = SmallSurvey.unemployment
    lost.publication = "nobody"
    #expect(throws: IndicatorError.self) { try releases([lost], minimumCount: 3) }
  }
}
