import Microdata
import SurveyEstimation
import TestSupport
import Testing

@testable import SurveyModules

/// Stocks, moves, matrices and growth of a census, with balances that must hold.
@Suite("Census migration")
struct CensusMigrationTests {
  /// Eight persons: a native stayer, an internal migrant, two foreigners, a returned migrant, a child, a
  /// stateless person, and one with missing answers.
  private func people() throws -> Table {
    try Table([
      Column("age", [40, 30, 28, 35, 50, 3, 44, 20] as [Int?]),
      Column("sex", [1, 2, 1, 2, 1, 2, 1, 2] as [Int?]),
      Column("region", ["A", "B", "A", "B", "A", "A", "B", "B"] as [String?]),
      Column(
        "birth_country", ["MAR", "MAR", "SEN", "FRA", "MAR", "MAR", "SYR", nil] as [String?]),
      Column("birth_region", ["A", "A", nil, nil, "B", "A", nil, nil] as [String?]),
      Column(
        "citizenship", ["MAR", "MAR", "SEN", "MAR", "MAR", "MAR", "XXA", "ESP"] as [String?]),
      Column(
        "mother_birth_country", ["MAR", "ESP", "SEN", "MAR", "MAR", "SEN", "SYR", nil] as [String?]),
      Column(
        "father_birth_country", ["MAR", "MAR", "SEN", "MAR", "MAR", "MAR", "SYR", nil] as [String?]),
      Column(
        "residence_5y_country", ["MAR", "MAR", "SEN", "FRA", "FRA", nil, "SYR", nil] as [String?]),
      Column("residence_5y_region", ["A", "A", nil, nil, nil, nil, nil, nil] as [String?]),
      Column("arrival_year", [nil, nil, 2022, 2024, 2010, nil, 1999, nil] as [Int?]),
      Column("ever_resided_abroad", [0, 0, 1, 1, 1, 0, 1, nil] as [Int?]),
    ])
  }

  private func texts(_ table: Table, _ name: String) throws -> [String?] {
    let column = try table.column(name)
    return (0..<column.count).map { column.text(at: $0) }
  }

  @Test("Each person by every rule")
  func rules() throws {
    let module = try CensusMigration(.init(country: "MAR", year: 2024))
    let table = try module.classify(people()).table
    #expect(
      try texts(table, "migratory_status") == ["0", "0", "1", "1", "0", "0", "1", nil])
    #expect(
      try texts(table, "citizenship_status") == ["0", "0", "1", "0", "0", "0", "2", "1"])
    #expect(
      try texts(table, "lifetime_internal_migrant")
        == ["0", "1", nil, nil, "1", "0", nil, nil])
    #expect(try texts(table, "migrant_5y") == ["0", "1", "2", "2", "2", nil, "2", nil])
    // A citizen born abroad who lives in the country is a returned migrant, unless only natives are.
    #expect(try texts(table, "return_migrant") == ["0", "0", nil, "1", "1", "0", nil, nil])
    #expect(
      try texts(table, "second_generation") == ["0", "1", nil, nil, "0", "1", nil, nil])
    #expect(
      try texts(table, "duration_of_stay") == [nil, nil, "2", "1", nil, nil, "5", nil])
    var natives = CensusMigrationOptions(country: "MAR", year: 2024)
    natives.returnsCitizens = false
    let strict = try CensusMigration(natives).classify(people()).table
    #expect(try texts(strict, "return_migrant")[3] == nil)
  }

  @Test("Measures that a census did not ask are not derivable, and name what they lack")
  func notDerivable() throws {
    let table = try people().selecting(["age", "birth_country"])
    let result = try CensusMigration(.init(country: "MAR", year: 2024)).classify(table)
    #expect(result.decisions.map(\.list.name) == ["migratory_status"])
    let missing = try #require(
      result.notDerivable.first { $0.measure == "Migratory status by citizenship" })
    #expect(missing.missing == ["citizenship"])
  }

  @Test("A region that is not known is no stay, and a move that is stated is no “has not moved”")
  func unknownRegions() throws {
    let table = try Table([
      Column("age", [30, 30, 30] as [Int?]), Column("region", ["A", "A", "A"] as [String?]),
      Column("residence_5y_country", ["MAR", "MAR", "FRA"] as [String?]),
      Column("residence_5y_region", ["A", nil, nil] as [String?]),
      Column("previous_residence_country", ["MAR", nil, "FRA"] as [String?]),
      Column("previous_residence_region", [nil, nil, nil] as [String?]),
    ])
    let module = try CensusMigration(.init(country: "MAR", year: 2024))
    let all = try module.classify(table).table
    #expect(try texts(all, "migrant_5y") == ["0", "3", "2"])
    #expect(try texts(all, "last_move") == ["4", "0", "2"])
    let fewer = try table.selecting(["age", "region", "residence_5y_country"])
    #expect(try texts(try module.classify(fewer).table, "migrant_5y") == ["3", "3", "2"])
  }

  /// A made population of two thousand with origins and destinations.
  private func movers() throws -> Table {
    let places = ["N", "S", "E", "W"]
    var state: UInt64 = 7
    func draw(_ n: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(n))
    }
    let rows = (0..<2000).map { row -> (String?, String, Int, Int) in
      let now = places[draw(4)]
      let before: String? =
        draw(50) == 0 ? nil : draw(10) < 8 ? now : draw(5) == 0 ? "FRA" : places[draw(4)]
      return (before, now, row / 100, row / 20)
    }
    return try Table([
      Column("before", rows.map(\.0)), Column("now", rows.map { $0.1 as String? }),
      Column("stratum", rows.map { ($0.2 % 4) as Int? }), Column("psu", rows.map { $0.3 as Int? }),
      Column("weight", rows.map { 1 + Double($0.3 % 3) as Double? }),
    ])
  }

  @Test("A matrix of origins and destinations balances, by full count and by sample")
  func matrix() throws {
    let table = try movers()
    let census = try CensusPopulation(fullCount: table)
    let counted = try OriginDestination(census, from: "before", to: "now")
    #expect(counted.checks.count == 4 && counted.checks.allSatisfy { $0.holds })
    #expect(counted.unknown.standardError == 0)
    let (before, now) = (try table.column("before"), try table.column("now"))
    // The same numbers by a plain loop.
    for flow in counted.flows {
      let expected = (0..<table.rowCount).count {
        before.text(at: $0) == flow.origin && now.text(at: $0) == flow.destination
      }
      #expect(flow.estimate.value == Double(expected))
    }
    let design = try SurveyDesign(
      table, weights: "weight", strata: ["stratum"], clusters: ["psu"])
    let sampled = try OriginDestination(
      CensusPopulation(longForm: design), from: "before", to: "now")
    #expect(sampled.checks.allSatisfy { $0.holds })
    let balance = try #require(sampled.balances.first { $0.place == "N" })
    // The net flow is that of the two, with their covariance: not the root of the sum of squares.
    let both = try design.estimate([
      .total(
        AnalysisVariable(
          column("now") == "N" && !column("before").isMissing && column("before") != "N",
          named: "in")),
      .total(
        AnalysisVariable(
          !column("before").isMissing && column("before") == "N" && column("now") != "N",
          named: "out")),
    ]).contrast(["in": 1, "out": -1])
    #expect(isClose(balance.net.value, both[0].value ?? .nan))
    #expect(isClose(balance.net.standardError, both[0].standardError ?? .nan))
    let mirror = sampled.compared(with: [("FRA", "N", 100)])
    #expect(mirror.count == 1)
    #expect(isClose(mirror[0].ratio, 100 / mirror[0].ours))
  }

  @Test("Growth under two definitions is kept apart: 71.86 and 76.37 per cent are both true")
  func growth() throws {
    let legal = "foreigners, legal population"
    let described = "foreigners, file of characteristics"
    let before = [
      CensusCount(86_206, year: 2014.67, definition: legal, source: "RGPH 2014"),
      CensusCount(84_001, year: 2014.67, definition: described, source: "RGPH 2014"),
    ]
    let after = [
      CensusCount(148_152, year: 2024.67, definition: legal, source: "RGPH 2024"),
      CensusCount(148_152, year: 2024.67, definition: described, source: "RGPH 2024"),
    ]
    let all = try IntercensalGrowth.all(from: before, to: after)
    #expect(all.map { (1e4 * $0.relative).rounded() / 1e4 } == [0.7186, 0.7637])
    #expect(isClose(all[0].yearly, 0.0556428304, 1e-8))
    #expect(throws: SurveyModuleError.self) {
      try IntercensalGrowth(from: before[0], to: after[1])
    }
    #expect(throws: SurveyModuleError.self) { try IntercensalGrowth(from: after[0], to: before[0]) }
    #expect(ResidualMigration.vital(1000, 1100, births: 200, deaths: 80) == -20)
    #expect(
      try ResidualMigration.survival(start: [100, 80], end: [95, 60], survival: [0.9, 0.8])
        == [5, -4])
  }

  @Test("Composition: sex ratio, concentration, location quotient, dissimilarity")
  func composition() throws {
    #expect(isClose(Composition.sexRatio(men: 47_484, women: 36_517), 130.0325875619574, 1e-12))
    #expect(Composition.concentration([10, 0, 0]) == 1)
    #expect(isClose(Composition.concentration([1, 1, 1, 1]), 0.25))
    #expect(isClose(Composition.diversity([1, 1]), 0.6931471805599453))
    #expect(Composition.dissimilarity([10, 0], [0, 5]) == 1)
    #expect(Composition.dissimilarity([10, 20], [1, 2]) == 0)
    let quotients = Composition.locationQuotients([10, 30], of: [100, 100])
    #expect(isClose(quotients[0], 0.5) && isClose(quotients[1], 1.5))
    #expect(Composition.concentration([]) == nil)
  }

  @Test("Emigrants count once however many households may report them, and every household stays")
  func roster() throws {
    let households = try Table([
      Column("household", [1, 2, 3, 4, 5, 6] as [Int?]),
      Column("stratum", [1, 1, 1, 2, 2, 2] as [Int?]),
      Column("weight", [10, 10, 10, 20, 20, 20] as [Double?]),
    ])
    let emigrants = try Table([
      Column("household", [1, 1, 4, 6] as [Int?]),
      Column("destination", ["FRA", "ESP", "FRA", "FRA"] as [String?]),
      Column("reporting_households", [1, 2, 1, nil] as [Double?]),
    ])
    let roster = try EmigrantRoster(emigrants, households: households, keys: ["household"]) {
      try SurveyDesign($0, weights: "weight", strata: ["stratum"], clusters: ["household"])
    }
    #expect(try roster.count()[0].value == 55)
    let byCountry = try roster.count(by: ["destination"])
    #expect(byCountry.estimates(in: "FRA").first?.value == 50)
    #expect(byCountry.estimates(in: "ESP").first?.value == 5)
    #expect(roster.design.summary.degreesOfFreedom == 4)
    // By hand: totals of households (10·1.5, 0, 0 | 20, 0, 20).
    #expect(isClose(try roster.count()[0].standardError, (225.0 + 400).squareRoot()))
    let clashing = try emigrants.adding([Column("weight", [1, 1, 1, 1] as [Int?])])
    #expect(throws: SurveyModuleError.self) {
      try EmigrantRoster(clashing, households: households, keys: ["household"]) {
        try SurveyDesign($0, weights: "weight")
      }
    }
    let lost = try Table([Column("household", [9] as [Int?])])
    #expect(throws: SurveyModuleError.self) {
      try EmigrantRoster(lost, households: households, keys: ["household"]) {
        try SurveyDesign($0, weights: "weight")
      }
    }
  }
}
