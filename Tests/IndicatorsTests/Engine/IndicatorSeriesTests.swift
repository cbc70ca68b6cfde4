import Indicators
import Microdata
import SurveyEstimation
import Testing

/// Series: averages and changes with the covariance of shared sampling units.
@Suite struct IndicatorSeriesTests {
  private func engine(
    _ indicators: [Indicator], breakAt wave: Int? = nil
  ) throws -> (IndicatorEngine, [SurveyDesign]) {
    let sources = try (0..<3).map { number in
      try SmallSurvey.source(
        "q\(number + 1)", wave: number, series: "survey", period: "2024-Q\(number + 1)",
        seriesBreak: wave == number ? ["en": "new questionnaire"] : nil)
    }
    return (try IndicatorEngine(indicators, sources: sources), sources.map(\.design))
  }

  private var unemployment: Indicator {
    var indicator = SmallSurvey.unemployment
    indicator.series = .init(average: true, change: true)
    return indicator
  }

  @Test("the change between quarters has the covariance of the clusters that they share")
  func change() throws {
    let (engine, designs) = try engine([unemployment])
    let observations = try engine.evaluate()
    let overlap = try SampleOverlap(designs)
    #expect(overlap.sharedUnits(0, 1) == 12 && overlap.sharedUnits(0, 2) == 0)
    let tables = try designs.map {
      try $0.domain(where: column("active")).estimate([.mean("unemployed")])
    }
    let known = try EstimateFormula(column("b") - column("a")).evaluate(
      ["a": .init(tables[0], 0), "b": .init(tables[1], 0)], overlap: overlap)
    let found = try #require(
      observations.one("unemployment", period: "2024-Q2", measure: "change"))
    #expect(found.measure == .change(since: "2024-Q1"))
    #expect(found.value == known.estimate.value)
    #expect(found.estimate?.standardError == known.estimate.standardError)
    #expect(found.correlations.count == 1)
    #expect(observations.filter { $0.measure.name == "change" && $0.breakdown.isEmpty }.count == 2)
  }

  @Test("the rate of a year is what the quarters count over whom they ask")
  func average() throws {
    let (engine, designs) = try engine([unemployment])
    let found = try #require(
      engine.evaluate().one("unemployment", ["sex": "1"], period: "2024", measure: "average"))
    var (above, below) = (0.0, 0.0)
    for design in designs {
      let source = design.domain(where: column("active") && column("sex") == 1)
      let table = try source.estimate([.total("unemployed"), .count])
      above += table[0].value ?? .nan
      below += table[1].value ?? .nan
    }
    #expect(abs((found.value ?? 0) - above / below) < 1e-12)
    #expect(found.sources == ["q1", "q2", "q3"])
  }

  @Test("an average of independent samples has the variance of a mean")
  func totals() throws {
    var people = unemployment
    (people.id, people.statistic, people.disaggregations) = ("people", .total(column("active")), [])
    let (engine, designs) = try engine([people])
    let observations = try engine.evaluate()
    let found = try #require(observations.one("people", period: "2024", measure: "average"))
    let overlap = try SampleOverlap(designs)
    var variance = 0.0
    let tables = try designs.map {
      try $0.domain(where: column("active")).estimate([.total("active")])
    }
    for (i, a) in tables.enumerated() {
      for (j, b) in tables.enumerated() {
        let sum =
          try EstimateFormula(column("a") + column("b")).evaluate(
            ["a": .init(a, 0), "b": .init(b, 0)], overlap: overlap
          ).estimate.variance ?? .nan
        let (va, vb) = (a[0].variance ?? .nan, b[0].variance ?? .nan)
        variance += i == j ? va : (sum - va - vb) / 2
      }
    }
    #expect(abs((found.estimate?.variance ?? 0) / (variance / 9) - 1) < 1e-10)
  }

  @Test("derived indicators have averages and changes too")
  func derived() throws {
    let gap = SmallSurvey.derived(
      "gap", column("women") - column("men"),
      [
        "women": .indicator("unemployment", levels: ["sex": "2"]),
        "men": .indicator("unemployment", levels: ["sex": "1"]),
      ], series: .init(average: true, change: true))
    let observations = try engine([unemployment, gap]).0.evaluate()
    let levels = observations.filter { $0.indicator == "gap" && $0.measure == .level }
    #expect(levels.map(\.period) == ["2024-Q1", "2024-Q2", "2024-Q3"])
    let change = try #require(observations.one("gap", period: "2024-Q3", measure: "change"))
    #expect(
      abs((change.value ?? 9) - ((levels[2].value ?? 0) - (levels[1].value ?? 0))) < 1e-12)
    let average = try #require(observations.one("gap", period: "2024", measure: "average"))
    #expect(
      abs((average.value ?? 9) - levels.compactMap(\.value).reduce(0, +) / 3) < 1e-12)
    #expect(average.hasSamplingError)
  }

  @Test("a formula of two periods has their covariance; periods that cannot be linked say so")
  func formulas() throws {
    let change = SmallSurvey.derived(
      "own-change", column("later") - column("earlier"),
      [
        "later": .indicator("unemployment", source: "q2"),
        "earlier": .indicator("unemployment", source: "q1"),
      ])
    let observations = try engine([unemployment, change]).0.evaluate()
    let own = try #require(observations.one("own-change"))
    let known = try #require(
      observations.one("unemployment", period: "2024-Q2", measure: "change"))
    #expect(own.value == known.value && own.correlations == known.correlations)
    #expect(own.estimate?.standardError == known.estimate?.standardError)
    // Rows that were drawn directly have no identifier to be matched by.
    let sources = try (0..<2).map { wave in
      IndicatorSource(
        "w\(wave)", titles: ["en": "w"], period: "2024-Q\(wave + 1)", series: "survey",
        design: try SurveyDesign(SmallSurvey.design(wave: wave).table, weights: "weight"))
    }
    let apart = try IndicatorEngine([unemployment], sources: sources).evaluate()
    let change2 = try #require(
      apart.one("unemployment", period: "2024-Q2", measure: "change"))
    #expect(change2.note?.contains("independent") ?? false)
    #expect(change2.correlations.isEmpty && change2.hasSamplingError)
  }

  @Test("no change is estimated across a break, and the break is marked")
  func breaks() throws {
    let observations = try engine([unemployment], breakAt: 1).0.evaluate()
    let changes = observations.filter { $0.measure.name == "change" && $0.breakdown.isEmpty }
    #expect(changes.map(\.period) == ["2024-Q3"])
    #expect(observations.one("unemployment", period: "2024-Q2")?.isBreak == true)
    #expect(observations.one("unemployment", period: "2024-Q3")?.isBreak == false)
    #expect(
      observations.one("unemployment", period: "2024", measure: "average")?.isBreak == true)
  }
}
