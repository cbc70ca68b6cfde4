import Indicators
import Microdata
import SurveyEstimation
import Testing

/// Indicators against the estimators that they stand for.
@Suite struct IndicatorEngineTests {
  private func agree(
    _ a: Estimate?, _ b: Estimate?, _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(a?.value != nil, sourceLocation: location)
    #expect(
      abs((a?.value ?? 0) - (b?.value ?? 1)) <= 1e-12 * abs(b?.value ?? 1), sourceLocation: location
    )
    #expect(
      abs((a?.standardError ?? 0) - (b?.standardError ?? 1)) <= 1e-11 * (b?.standardError ?? 1),
      sourceLocation: location)
    #expect(a?.degreesOfFreedom == b?.degreesOfFreedom, sourceLocation: location)
  }

  @Test("every statistic is the estimate of its domain, whatever shares its pass")
  func statistics() throws {
    func indicator(_ id: String, _ statistic: IndicatorStatistic) -> Indicator {
      Indicator(
        id, titles: ["en": id], definition: ["en": id], standard: "own", source: "survey",
        universe: column("active"), statistic: statistic, by: [["sex"]], unit: .ratio)
    }
    let cases: [(String, IndicatorStatistic, Statistic)] = [
      ("count", .count, .count), ("total", .total(column("pay")), .total("pay")),
      ("mean", .mean(column("pay")), .mean("pay")),
      ("share", .share(column("unemployed")), .mean("unemployed")),
      ("ratio", .ratio(column("pay"), to: column("weight")), .ratio("pay", to: "weight")),
      ("median", .quantile(column("pay"), 0.5), .quantile("pay", [0.5])),
      ("variance", .variance(column("pay")), .variance("pay")),
      (
        "correlation", .correlation(column("pay"), with: column("weight")),
        .correlation("pay", "weight")
      ),
    ]
    let source = try SmallSurvey.source()
    let engine = try IndicatorEngine(
      cases.map { indicator($0.0, $0.1) }, sources: [source])
    #expect(engine.callCount == 2)
    let observations = try engine.evaluate()
    let domain = source.design.domain(where: column("active"))
    let options = engine.options.estimation
    for (id, _, statistic) in cases {
      let total = try domain.estimate([statistic], options: options)
      agree(observations.one(id)?.estimate, total[0])
      for estimate in try domain.estimate([statistic], by: ["sex"], options: options).estimates {
        agree(observations.one(id, ["sex": estimate.domain[0].code])?.estimate, estimate)
      }
    }
  }

  @Test("a share counts the cases behind it, and crossed variables keep their order")
  func cases() throws {
    let source = try SmallSurvey.source()
    let observations = try IndicatorEngine([SmallSurvey.unemployment], sources: [source]).evaluate()
    let table = source.design.table
    let rows = (0..<table.rowCount).count { row in
      table["active"]?.number(at: row) == 1 && table["unemployed"]?.number(at: row) == 1
    }
    #expect(observations.one("unemployment")?.cases == rows)
    #expect(
      observations.filter { $0.breakdown == ["area", "sex"] }.allSatisfy {
        $0.domain.map(\.variable) == ["area", "sex"]
      })
    #expect(observations.count == 1 + 2 + 4)
  }

  @Test("a derived indicator is the contrast, in every cell, and formulas of formulas are flat")
  func derived() throws {
    let source = try SmallSurvey.source()
    let gap = SmallSurvey.derived(
      "gap", column("women") - column("men"),
      [
        "women": .indicator("unemployment", levels: ["sex": "2"]),
        "men": .indicator("unemployment", levels: ["sex": "1"]),
      ], by: [["area"]])
    let twice = SmallSurvey.derived(
      "twice", column("gap") * 2 - column("gap"), ["gap": .indicator("gap")], by: [["area"]])
    let observations = try IndicatorEngine(
      [twice, SmallSurvey.unemployment, gap], sources: [source]
    ).evaluate()
    let domain = source.design.domain(where: column("active"))
    let known = try domain.mean("unemployed", by: "sex").contrast(["2": 1, "1": -1])[0]
    agree(observations.one("gap")?.estimate, known)
    agree(observations.one("twice")?.estimate, known)
    let byArea = try domain.mean("unemployed", by: "area", "sex")
      .contrast(["2": 1, "1": -1], over: "sex")
    for estimate in byArea.estimates {
      agree(observations.one("gap", ["area": estimate.domain[0].code])?.estimate, estimate)
      agree(observations.one("twice", ["area": estimate.domain[0].code])?.estimate, estimate)
    }
  }

  @Test("figures have no sampling error, and are never taken for estimates")
  func figures() throws {
    let source = try SmallSurvey.source()
    let figure = PublishedFigure(
      "permits", titles: ["en": "Permits"], value: 36, unit: "permits", period: "2023",
      source: "Register of permits")
    var people = SmallSurvey.unemployment
    (people.id, people.statistic, people.disaggregations) = ("active", .count, [])
    let permits = Indicator(
      "permits", titles: ["en": "Permits"], definition: ["en": "Permits"], standard: "own",
      statistic: .figure("permits"), unit: .persons)
    let rate = SmallSurvey.derived(
      "rate", 1000 * column("permits") / column("people"),
      ["permits": .figure("permits"), "people": .indicator("active")])
    let observations = try IndicatorEngine(
      [permits, people, rate], sources: [source], figures: [figure]
    ).evaluate()
    let cited = try #require(observations.one("permits"))
    #expect(cited.origin == .administrative)
    #expect(cited.estimate == nil && cited.value == 36 && !cited.hasSamplingError)
    let mixed = try #require(observations.one("rate"))
    #expect(mixed.origin == .mixed && mixed.sources == ["survey", "Register of permits"])
    let count = try #require(observations.one("active")?.estimate)
    #expect(
      abs((mixed.estimate?.coefficientOfVariation ?? 0) - (count.coefficientOfVariation ?? 1))
        < 1e-12)
  }

  @Test("what a source cannot give is an observation that says why")
  func absent() throws {
    var remote = SmallSurvey.unemployment
    (remote.id, remote.statistic, remote.disaggregations) = (
      "remote", .share(column("remote") == "1"), []
    )
    let gap = SmallSurvey.derived("derived", column("a") + 1, ["a": .indicator("remote")])
    let observations = try IndicatorEngine(
      [remote, SmallSurvey.unemployment, gap], sources: [SmallSurvey.source()]
    ).evaluate()
    #expect(observations.one("remote")?.value == nil)
    #expect(observations.one("remote")?.note?.contains("asked_remote") ?? false)
    #expect(observations.one("derived")?.note?.contains("asked_remote") ?? false)
    #expect(observations.one("unemployment")?.value != nil)
  }

  @Test("names that are not there, there twice or in a circle are refused")
  func refused() throws {
    let source = try SmallSurvey.source()
    func fails(_ indicators: [Indicator], _ text: String) {
      #expect {
        _ = try IndicatorEngine(indicators, sources: [source])
      } throws: { error in
        (error as? IndicatorError)?.description.contains(text) ?? false
      }
    }
    let base = SmallSurvey.unemployment
    fails([base, base], "two definitions")
    var moved = base
    moved.source = "elsewhere"
    fails([moved], "Known are survey")
    fails([SmallSurvey.derived("d", column("x") + 1, [:])], "is not said to be anything")
    fails([SmallSurvey.derived("d", column("x") + 1, ["x": .indicator("y")])], "no indicator")
    fails(
      [
        SmallSurvey.derived("a", column("x") + 1, ["x": .indicator("b")]),
        SmallSurvey.derived("b", column("x") + 1, ["x": .indicator("a")]),
      ], "depends on itself")
    fails(
      [base, SmallSurvey.derived("d", .abs(column("x")), ["x": .indicator("unemployment")])],
      "arithmetic")
    var named = base
    named.id = "../../etc"
    fails([named], "cannot be the id")
  }
}
