import Indicators
import Microdata
import SurveyModules
import Testing

@Suite struct StockMatrixTests {
  static func report(
    _ origin: String, _ destination: String, _ value: Double,
    by reporter: StockReport.Reporter = .destination,
    _ definition: StockReport.Definition = .birth, _ year: Int = 2020, source: String = "Census"
  ) throws -> StockReport {
    try StockReport(
      origin: origin, destination: destination, reporter: reporter, value: value,
      definition: definition, year: year, source: source)
  }

  static func example() throws -> StockMatrix {
    try StockMatrix([
      report("SEN", "MAR", 300), report("CIV", "MAR", 200), report("FRA", "MAR", 100),
      report("unknown", "MAR", 50), report("MAR", "FRA", 1000), report("SEN", "FRA", 400),
      report("MAR", "ESP", 800), report("TUN", "FRA", 500), report("MAR", "QAT", 70),
      report("SEN", "MAR", 110, by: .origin), report("MAR", "FRA", 900, by: .origin),
      report("MAR", "ITA", 600, by: .origin),
      report("SEN", "MAR", 250, .citizenship), report("MAR", "ESP", 650, by: .origin, .citizenship),
    ])
  }

  private static func birth() throws -> HarmonisedStocks {
    try example().harmonised(.init(reporter: .destination, definition: .birth))
  }

  @Test("Sums over destinations, over origins and over everything are the same")
  func totals() throws {
    let stocks = try Self.birth()
    let all = stocks.total()
    #expect(all.value == 3420 && all.cells == 9 && all.years == 2020...2020)
    #expect(stocks.byDestination.reduce(0) { $0 + $1.total.value } == 3420)
    #expect(stocks.byOrigin.reduce(0) { $0 + $1.total.value } == 3420)
    #expect(stocks.byDestination.map(\.country) == ["ESP", "FRA", "MAR", "QAT"])
    #expect(stocks.byDestination[2].total.value == 650)
    #expect(stocks.byOrigin.last?.country == "unknown")
    #expect(stocks["SEN", "MAR"]?.value == 300)
    #expect(stocks["MAR", "ITA"] == nil)
    #expect(stocks.setAside.map(\.value) == [250])
  }

  @Test("Groups: the African Union, the Gulf and 5+5, and the share that stays inside")
  func groups() throws {
    let stocks = try Self.birth()
    let table = try stocks.table(of: [.africanUnion, .fivePlusFive, .gulfCooperationCouncil])
    #expect(table.count == 9)
    #expect(table[0].total.value == 500)
    #expect(table[2].destination == "GCC" && table[2].total.value == 70)
    #expect(table[4].total.value == 100 + 1000 + 800 + 500)
    #expect(table[8].total.cells == 0 && table[8].total.years == nil)
    let share = stocks.intraGroupShare(.africanUnion)
    #expect(share.emigrants.value == 3270 && share.immigrants.value == 650)
    #expect(abs(try #require(share.shareOfEmigrants) - 500.0 / 3270) < 1e-15)
    #expect(abs(try #require(share.shareOfImmigrants) - 500.0 / 650) < 1e-15)
    #expect(stocks.intraGroupShare(.gulfCooperationCouncil).shareOfEmigrants == nil)
    #expect(throws: IndicatorError.self) {
      try stocks.table(of: [.africanUnion, .africanUnion])
    }
  }

  @Test(
    "The participants of the Doha Dialogue are 6 of the Gulf, Jordan, Lebanon and 25 African countries: 33"
  )
  func doha() throws {
    let african = Array(CountryGroup.africanUnion.members.prefix(25))
    let group = try CountryGroup(
      "Doha", title: "Doha Dialogue",
      members: CountryGroup.gulfCooperationCouncil.members + ["JOR", "LBN"] + african)
    #expect(group.members.count == 33)
    let stocks = try Self.birth()
    let gulf = CountryGroup.gulfCooperationCouncil
    #expect(stocks.total(in: gulf).value == 70)
    #expect(stocks.total(from: gulf).cells == 0)
  }

  @Test("Stocks by birth and by citizenship are not added up")
  func definitions() throws {
    #expect {
      try Self.example().harmonised(.init(reporter: .destination))
    } throws: {
      ($0 as? IndicatorError)?.code == .incomparable
    }
  }

  @Test("Stocks further apart than allowed are not added up; the latest year of a cell counts")
  func years() throws {
    let matrix = try StockMatrix([
      Self.report("SEN", "MAR", 1, .birth, 2004), Self.report("SEN", "MAR", 2, .birth, 2014),
      Self.report("CIV", "MAR", 3, .birth, 2010),
    ])
    #expect {
      try matrix.harmonised(.init(reporter: .destination, mostYearsApart: 3))
    } throws: {
      let error = $0 as? IndicatorError
      return error?.code == .incomparable && error?.hint.contains("4 years") == true
    }
    let wide = try matrix.harmonised(.init(reporter: .destination, mostYearsApart: 4))
    #expect(wide.total().value == 5 && wide.total().years == 2010...2014)
    let early = try matrix.harmonised(
      .init(reporter: .destination, years: 2000...2012, mostYearsApart: 6))
    #expect(early.total().value == 4)
    #expect(early.setAside.map(\.year) == [2014])
    #expect(throws: IndicatorError.self) {
      try matrix.harmonised(.init(reporter: .origin))
    }
    #expect(throws: IndicatorError.self) {
      try matrix.harmonised(.init(reporter: .destination, mostYearsApart: -1))
    }
  }

  @Test("Two sources of one cell and year need an order")
  func sources() throws {
    let matrix = try StockMatrix([
      Self.report("SEN", "MAR", 1), Self.report("SEN", "MAR", 2, source: "Register"),
    ])
    #expect(throws: IndicatorError.self) { try matrix.harmonised(.init(reporter: .destination)) }
    let chosen = try matrix.harmonised(.init(reporter: .destination, sources: ["Register"]))
    #expect(chosen.total().value == 2)
    #expect(throws: IndicatorError.self) {
      try StockMatrix([Self.report("SEN", "MAR", 1), Self.report("SEN", "MAR", 1)])
    }
  }

  @Test("Mirror reports: agreeing, beyond the factor, missing on a side, of another definition")
  func mirrors() throws {
    let checks = try Self.example().mirrorChecks()
    func check(
      _ origin: String, _ destination: String, _ definition: StockReport.Definition = .birth
    )
      throws -> MirrorCheck
    {
      try #require(
        checks.first {
          $0.origin == origin && $0.destination == destination && $0.definition == definition
        })
    }
    let sen = try check("SEN", "MAR")
    #expect(sen.finding == .beyondFactor && sen.difference == 190)
    #expect(abs(try #require(sen.ratio) - 300.0 / 110) < 1e-15)
    #expect(try check("MAR", "FRA").finding == .agrees)
    #expect(try check("CIV", "MAR").finding == .noOriginReport)
    #expect(try check("MAR", "ITA").finding == .noDestinationReport)
    #expect(try check("MAR", "ESP").finding == .notComparable)
    #expect(try check("MAR", "ESP", .citizenship).difference == nil)
    #expect(!checks.contains { $0.origin == StockReport.unknownOrigin })
    #expect(
      try Self.example().mirrorChecks(factor: 3).first { $0.origin == "SEN" && $0.ratio != nil }?
        .finding == .agrees)
    #expect(throws: IndicatorError.self) { try Self.example().mirrorChecks(factor: 0.5) }
  }

  @Test("Mirrors too many years apart are not compared, the nearest pair is, and zeros do no harm")
  func mirrorYears() throws {
    let matrix = try StockMatrix([
      Self.report("SEN", "MAR", 10, .birth, 2004), Self.report("SEN", "MAR", 20, .birth, 2014),
      Self.report("SEN", "MAR", 18, by: .origin, .birth, 2013),
      Self.report("MLI", "MAR", 5, .birth, 2004),
      Self.report("MLI", "MAR", 5, by: .origin, .birth, 2014),
      Self.report("NER", "MAR", 0), Self.report("NER", "MAR", 0, by: .origin),
      Self.report("TCD", "MAR", 4), Self.report("TCD", "MAR", 0, by: .origin),
    ])
    let checks = try matrix.mirrorChecks()
    #expect(checks.map(\.finding) == [.notComparable, .agrees, .agrees, .beyondFactor])
    #expect(checks[2].destinationReport?.year == 2014 && checks[2].ratio == 20.0 / 18)
    #expect(checks[1].ratio == nil && checks[3].ratio == nil && checks[3].difference == 4)
  }

  static func table(reporter: String = "MAR", year: String = "2020", value: String = "300") throws
    -> Table
  {
    try Table([
      Column("origin", ["SEN", "MA"]), Column("destination", ["504", "FRA"]),
      Column("reporter", [reporter, "origin"]), Column("value", [value, "12"]),
      Column("definition", ["birth", "citizenship"]), Column("year", [year, "2019"]),
      Column("source", ["Census", "Consulates"]),
    ])
  }

  @Test("A table is read with any codes of countries, and errors name row and column")
  func reading() throws {
    let matrix = try StockMatrix(Self.table())
    #expect(matrix.reports.map(\.origin) == ["MAR", "SEN"])
    #expect(matrix.reports.map(\.reporter) == [.origin, .destination])
    #expect(matrix.reports[1].destination == "MAR")
    for (reporter, year, value) in [
      ("UN DESA", "2020", "1"), ("MAR", "20", "1"), ("MAR", "2020", "1,000"), ("MAR", "2020", "-1"),
      ("MAR", "2020", ""), ("MAR", "2020.5", "1"), ("MAR", "2020", "inf"),
    ] {
      #expect {
        try StockMatrix(Self.table(reporter: reporter, year: year, value: value))
      } throws: {
        let error = $0 as? IndicatorError
        return error?.message.contains("row 1") == true && error?.hint.isEmpty == false
      }
    }
    #expect {
      try StockMatrix(Table([Column("orgin", ["SEN"])]))
    } throws: {
      ($0 as? IndicatorError)?.hint.contains("orgin") == true
    }
  }

  @Test("Impossible reports are refused")
  func refused() throws {
    let attempts: [() throws -> StockReport] = [
      { try Self.report("MAR", "MAR", 1) }, { try Self.report("XXX", "MAR", 1) },
      { try Self.report("SEN", "nowhere", 1) }, { try Self.report("SEN", "MAR", .infinity) },
      { try Self.report("unknown", "MAR", 1, by: .origin) },
      { try Self.report("SEN", "MAR", 1, source: "") },
      { try Self.report("SEN", "unknown", 1) },
    ]
    for attempt in attempts {
      #expect { _ = try attempt() } throws: { ($0 as? IndicatorError)?.hint.isEmpty == false }
    }
  }
}
