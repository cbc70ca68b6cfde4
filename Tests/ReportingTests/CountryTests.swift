import Microdata
import MicrodataIO
import SurveyEstimation
import SurveyModules
import TestSupport
import Testing

@testable import Reporting

/// Estimates from the surveys of the synthetic country against its known truth: through mapping files,
/// classification and design-based intervals, all the way.
@Suite("Synthetic country")
struct CountryTests {
  /// An estimate with the truth that it should cover.
  private struct Comparison {
    let name: String
    let estimate: Estimate
    let truth: Double

    var z: Double {
      guard let value = estimate.value, let error = estimate.standardError, error > 0 else {
        return .infinity
      }
      return (value - truth) / error
    }
    var isCovered: Bool {
      guard let lower = estimate.lower, let upper = estimate.upper else { return false }
      return lower <= truth && truth <= upper
    }
  }

  private let truth: KnownAnswers

  init() throws { truth = try KnownAnswers("country/truth.json") }

  private func survey(_ mapping: String, _ data: String) throws -> MappedSurvey {
    try MappedSurvey(
      mappingAt: Fixtures.path("country/\(mapping).yaml"), data: Fixtures.path("country/\(data)"))
  }

  /// All within four standard errors, and at least nine in ten of the intervals cover the truth.
  private func check(_ comparisons: [Comparison]) {
    for comparison in comparisons {
      #expect(
        abs(comparison.z) < 4,
        "\(comparison.name): \(comparison.estimate.value ?? .nan) against \(comparison.truth)")
    }
    let covered = comparisons.count(where: \.isCovered)
    #expect(10 * covered >= 9 * comparisons.count, "\(covered) of \(comparisons.count)")
  }

  @Test(
    "Four quarters of the labour force survey: every indicator within its interval of the truth")
  func labourForce() throws {
    var comparisons: [Comparison] = []
    for quarter in 1...4 {
      let survey = try survey("labour-force", "labour-force-2024-q\(quarter).csv.gz")
      let (report, classified) = try survey.validate(module: "labour-force")
      #expect(report.errorCount == 0)
      #expect(report.measures.allSatisfy { $0.canDerive })
      let table = try #require(classified).table
      let design = try #require(survey.mapping.design).bound(to: table)
      guard case .labourForce(let module) = try survey.mapping.module("labour-force") else {
        return
      }
      func known(_ name: String) throws -> Double { try truth.number("q\(quarter).\(name)") }
      let (employed, unemployed) = (try known("employed"), try known("unemployed"))
      let (force, potential) = (employed + unemployed, try known("potential"))
      let under = try known("underemployed")
      let indicators: [(LabourForceIndicator, Double)] = [
        (.participation, force / (try known("adults"))),
        (.employment, employed / (try known("adults"))), (.unemployment, unemployed / force),
        (.underemploymentAndUnemployment, (under + unemployed) / force),
        (.unemploymentAndPotential, (unemployed + potential) / (force + potential)),
        (.underutilization, (under + unemployed + potential) / (force + potential)),
        (.underemployment, under / employed), (.neet, try known("neet") / known("young")),
        (
          .youthUnemployment,
          try known("unemployed.young") / (known("unemployed.young") + known("employed.young"))
        ), (.informalEmployment, try known("informal") / employed),
      ]
      for (indicator, value) in indicators {
        comparisons.append(
          Comparison(
            name: "q\(quarter) \(indicator.rawValue)",
            estimate: try indicator.estimate(design, module.options)[0], truth: value))
      }
      for (group, code, name) in [
        ("sex", "1", "men"), ("sex", "2", "women"), ("urban", "1", "urban"),
        ("urban", "0", "rural"),
      ] {
        let cell = try #require(
          try LabourForceIndicator.unemployment.estimate(design, module.options, by: [group])
            .estimates(in: code).first)
        let value = try known("unemployed.\(name)")
        comparisons.append(
          Comparison(
            name: "q\(quarter) \(name)", estimate: cell,
            truth: value / (value + (try known("employed.\(name)")))))
      }
      let pay = try design.mean("earnings_monthly")[0]
      comparisons.append(
        Comparison(
          name: "q\(quarter) pay", estimate: pay, truth: try known("pay") / known("employees")))
      let contractors = try design.total(
        AnalysisVariable(column("icse18") == "30", named: "contractors"))[0]
      comparisons.append(
        Comparison(
          name: "q\(quarter) contractors", estimate: contractors, truth: try known("contractors")))
    }
    check(comparisons)
  }

  @Test("The break between resolutions is that of own-use producers, with its own standard error")
  func seriesBreak() throws {
    let survey = try survey("labour-force", "labour-force-2024-q1.csv.gz")
    var old = LabourForceOptions(.icls13)
    var new = LabourForceOptions(.icls19)
    (old.underemploymentHours, new.underemploymentHours) = (40, 40)
    let comparison = try LabourForceComparison(before: old, after: new)
    let table = try comparison.classify(survey.map().table)
    let design = try #require(survey.mapping.design).bound(to: table)
    let change = try comparison.seriesBreak(.employment, design)
    let adults = try truth.number("q1.adults")
    let (before, after) = (
      try truth.number("q1.old.employed") / adults, try truth.number("q1.employed") / adults
    )
    #expect(change.flag == "B")
    #expect(abs((change.difference.value ?? 0) - (after - before)) < 0.004)
    let error = try #require(change.difference.standardError)
    // Nearly all of the two is common: the break is known far better than either.
    #expect(error < 0.5 * (change.before.standardError ?? 0))
    #expect(
      isClose(change.difference.value, (change.after.value ?? 0) - (change.before.value ?? 0)))
  }

  @Test("The pilot: migrant workers by birth and citizenship, returned workers, recruitment cost")
  func pilot() throws {
    let survey = try survey("migration-pilot", "migration-pilot.csv.gz")
    let (report, classified) = try survey.validate(module: "labour-migration")
    #expect(report.errorCount == 0)
    let result = try #require(classified)
    let design = try #require(survey.mapping.design).bound(to: result.table)
    var comparisons = [
      Comparison(
        name: "migrant workers by birth",
        estimate: try design.total(
          AnalysisVariable(column("migrant_worker_resident") == "1", named: "workers"))[0],
        truth: try truth.number("q4.migrant_workers.birth")),
      Comparison(
        name: "returned workers",
        estimate: try design.total(
          AnalysisVariable(column("return_migrant_worker") == "1", named: "returned"))[0],
        truth: try truth.number("q4.return_workers")),
    ]
    let byCitizenship = try LabourMigration(.init(country: "MAR", criterion: .citizenship))
      .classify(
        result.table.selecting(
          result.table.columnNames.filter { !result.decisions.map(\.list.name).contains($0) }))
    comparisons.append(
      Comparison(
        name: "migrant workers by citizenship",
        estimate: try SurveyDesign(
          byCitizenship.table, weights: "poids", strata: ["strate"], clusters: ["grappe"],
          population: [.size("grappes_strate")]
        ).total(AnalysisVariable(column("migrant_worker_resident") == "1", named: "workers"))[0],
        truth: try truth.number("q4.migrant_workers.citizenship")))

    let workers = try RecruitmentCostAnalysis.workers(from: result, year: 2024)
    var options = RecruitmentCostOptions()
    options.currency = "MAD"
    // Residents who came in the course of the year have been asked for less than twelve months.
    options.minimumMonthsAbroad = 0
    let analysis = try RecruitmentCostAnalysis(
      workers: workers.table, costItems: nil, rates: ExchangeRates(currency: "MAD"),
      eligibility: workers.eligibility.merging([
        "E5": column("migrant_type") == "resident" || column("months_abroad") >= 12
      ]) { $1 }, options: options
    ) { try survey.mapping.design?.bound(to: $0) ?? SurveyDesign($0) }
    let total = try analysis.total()
    let count = try truth.number("rci.n")
    comparisons += [
      Comparison(
        name: "mean of ratios", estimate: total.meanOfRatios,
        truth: try truth.number("rci.sum") / count),
      Comparison(
        name: "ratio of means", estimate: total.ratioOfMeans,
        truth: try truth.number("rci.cost") / truth.number("rci.earnings")),
      Comparison(name: "workers", estimate: total.workers, truth: count),
      Comparison(
        name: "paid nothing", estimate: total.shareZero,
        truth: try truth.number("rci.zero") / count),
    ]
    let byType = try analysis.rows(by: "migrant_type")
    for (code, name) in [("return", "return"), ("resident", "resident")] {
      let row = try #require(byType.first { $0.code == code })
      comparisons.append(
        Comparison(
          name: code, estimate: row.meanOfRatios,
          truth: try truth.number("rci.\(name).sum") / truth.number("rci.\(name).n")))
    }
    check(comparisons)

    let core = try LabourMigration(.init(country: "MAR", criterion: .birth)).coreTables(design)
    #expect(Set(core.tables.map(\.table.id)) == ["1a", "1c", "3"])
    let stock = try #require(core.tables.first { $0.table.id == "1a" && $0.variable == nil })
    #expect(isClose(stock.estimates[0].value, comparisons[0].estimate.value ?? .nan))
    // Each breakdown adds up to its table.
    for result in core.tables where result.table.id == "3" && result.variable == "sex" {
      let parts = result.estimates.estimates.reduce(0) { $0 + ($1.value ?? 0) }
      #expect(isClose(parts, comparisons[1].estimate.value ?? .nan))
    }
    #expect(core.notDerivable.contains { $0.measure.hasPrefix("1b") })
  }

  @Test(
    "The census extract: stocks, moves, returns, a matrix that balances, emigrants from the roster")
  func census() throws {
    let survey = try survey("census", "census-persons.csv.gz")
    let (report, classified) = try survey.validate(module: "census-migration")
    #expect(report.errorCount == 0)
    #expect(report.joins.map { $0.report.unmatched }.first == 0)
    let table = try #require(classified).table
    let design = try #require(survey.mapping.design).bound(to: table)
    func total(_ condition: RowExpression, _ name: String) throws -> Comparison {
      Comparison(
        name: name, estimate: try design.total(AnalysisVariable(condition, named: name))[0],
        truth: try truth.number(name))
    }
    var comparisons = [
      try total(column("migratory_status") == "1", "foreign_born"),
      try total(column("migratory_status") == "1" && column("sex") == 2, "foreign_born.women"),
      try total(column("citizenship_status") == "1", "foreigners"),
      try total(column("lifetime_internal_migrant") == "1", "lifetime_internal"),
      try total(column("migrant_5y") == "2", "migrant5.international"),
      try total(column("migrant_5y") == "1", "migrant5.internal"),
      try total(column("migrant_1y") == "2", "migrant1.international"),
      try total(column("migrant_1y") == "1", "migrant1.internal"),
      try total(column("return_migrant") == "1", "returned"),
      try total(column("sex") == 2, "population.women"),
      try total(column("urban") == 1, "population.urban"),
    ]
    let origins = try table.adding([
      RowExpression.if(
        column("residence_5y_country") == "MAR", then: column("residence_5y_region"), else: "abroad"
      ).evaluated(as: "origin_5y", in: table)
    ])
    let flows = try OriginDestination(
      CensusPopulation(longForm: survey.mapping.design?.bound(to: origins) ?? design),
      from: "origin_5y", to: "region")
    #expect(flows.checks.allSatisfy { $0.holds })
    // Flows with few in the sample have skewed distributions: only larger ones are held to their intervals.
    for flow in flows.flows where flow.estimate.n >= 60 {
      let origin = flow.origin == "abroad" ? 0 : Int(flow.origin) ?? 0
      comparisons.append(
        Comparison(
          name: "od.\(origin).\(flow.destination)", estimate: flow.estimate,
          truth: try truth.number("od.\(origin).\(Int(flow.destination) ?? 0)")))
    }
    #expect(comparisons.count > 40)

    let options = { (text: [String]) -> LoadOptions in
      var options = LoadOptions()
      for name in text { options.csv.types[name] = .text }
      return options
    }
    let households = try MicrodataFile.open(
      Fixtures.path("country/census-households.csv.gz"), options: options(["menage", "region"])
    ).load().table
    let roster = try MicrodataFile.open(
      Fixtures.path("country/census-emigrants.csv.gz"),
      options: options(["menage", "pays_residence"])
    ).load().table
    let emigrants = try EmigrantRoster(roster, households: households, keys: ["menage"]) {
      try SurveyDesign($0, weights: "poids", strata: ["strate"], clusters: ["menage"])
    }
    #expect(emigrants.report.unmatched == 0)
    comparisons.append(
      Comparison(
        name: "emigrants", estimate: try emigrants.count()[0], truth: try truth.number("emigrants"))
    )
    let byCountry = try emigrants.count(by: ["pays_residence"])
    for (code, number) in [("250", 250), ("724", 724), ("380", 380)] {
      comparisons.append(
        Comparison(
          name: "emigrants.\(code)",
          estimate: try #require(byCountry.estimates(in: code).first),
          truth: try truth.number("emigrants.\(number)")))
    }
    check(comparisons)
  }
}
