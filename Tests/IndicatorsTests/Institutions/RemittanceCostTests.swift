import Indicators
import Microdata
import Testing

@Suite struct RemittanceCostTests {
  private static func quote(
    _ service: String, fee: Double, offered: Double? = 10, market: Double? = 10, days: Double? = 1,
    available: Bool? = true, from: String = "FRA", to: String = "MAR"
  ) throws -> RemittanceQuote {
    try RemittanceQuote(
      from: from, to: to, service: service, fee: fee, offeredRate: offered, midmarketRate: market,
      days: days, isAvailable: available)
  }

  @Test("A fee of 5 on 200 and a rate 2 % below the market’s cost 4.5 %")
  func cost() throws {
    let quote = try Self.quote("A", fee: 5, offered: 9.8)
    #expect(abs(try #require(quote.marginPercent) - 2) < 1e-12)
    #expect(abs(try #require(quote.costPercent) - 4.5) < 1e-12)
    #expect(try Self.quote("A", fee: 5, offered: nil).costPercent == nil)
    let amount = 200.0
    let margin = amount * (10 - 9.8) / 10
    #expect(abs(try #require(quote.costPercent) - (5 + margin) / amount * 100) < 1e-12)
  }

  private static func example() throws -> [RemittanceQuote] {
    [
      try quote("A", fee: 6), try quote("B", fee: 8), try quote("C", fee: 10),
      try quote("slow", fee: 1, days: 6), try quote("far", fee: 2, available: false),
      try quote("D", fee: 40), try quote("hidden", fee: 0, offered: nil),
      try quote("A", fee: 16, to: "SEN"), try quote("B", fee: 16, to: "SEN"),
      try quote("C", fee: 16, to: "SEN"), try quote("E", fee: 0, offered: 11, to: "TUN"),
    ]
  }

  @Test("SmaRT averages the three cheapest that qualify; the average takes all services")
  func smart() throws {
    let cost = try RemittanceCost(Self.example())
    #expect(cost.corridors.map(\.name) == ["FRA-MAR", "FRA-SEN", "FRA-TUN"])
    let morocco = cost.corridors[0]
    #expect(morocco.services == 6 && morocco.notTransparent == 1 && morocco.qualifying == 4)
    #expect(abs(try #require(morocco.smart) - 4) < 1e-12)
    #expect(morocco.smartServices == ["A", "B", "C"])
    #expect(abs(try #require(morocco.average) - 33.5 / 6) < 1e-12)
    #expect(morocco.meetsTarget == true)
    #expect(cost.corridors[1].meetsTarget == false)
    #expect(cost.corridorsAboveTarget.map(\.name) == ["FRA-SEN"])
    // 33.5 in six services, 24 in three, −10 in one.
    #expect(abs(try #require(cost.average) - 47.5 / 10) < 1e-12)
    #expect(cost.meetsAverageTarget == false)
  }

  @Test("Totals below zero and corridors with too few services are said")
  func flags() throws {
    let cost = try RemittanceCost(Self.example())
    #expect(cost.corridors[2].negative == ["E"])
    #expect(abs(try #require(cost.corridors[2].average) + 10) < 1e-12)
    #expect(cost.corridors[2].smart == nil && cost.corridors[2].meetsTarget == nil)
    #expect(cost.notes.count == 3)
    #expect(cost.notes[0].contains("FRA-TUN") && cost.notes[2].contains("FRA-TUN"))
    let relaxed = try RemittanceCost(
      Self.example(), options: .init(mostDays: 6, cheapest: 1, corridorTarget: 0.4))
    #expect(relaxed.corridors[0].smartServices == ["slow"])
    #expect(relaxed.corridors[0].meetsTarget == false)
    #expect(relaxed.corridorsAboveTarget.map(\.name) == ["FRA-SEN", "FRA-MAR"])
  }

  @Test("Flows weight the averages of corridors, and must name each")
  func flows() throws {
    let quotes = [try Self.quote("A", fee: 4), try Self.quote("A", fee: 16, to: "SEN")]
    let cost = try RemittanceCost(quotes, flows: ["FRA-MAR": 300, "FRA-SEN": 100])
    #expect(abs(try #require(cost.weightedAverage) - 3.5) < 1e-12)
    #expect(abs(try #require(cost.average) - 5) < 1e-12)
    for flows in [["FRA-MAR": 1.0], ["FRA-MAR": -1, "FRA-SEN": 1]] {
      #expect(throws: IndicatorError.self) { try RemittanceCost(quotes, flows: flows) }
    }
    let empty = try RemittanceCost([])
    #expect(empty.average == nil && empty.meetsAverageTarget == nil && empty.corridors.isEmpty)
  }

  @Test("Impossible quotes and options are refused")
  func refused() throws {
    let attempts: [() throws -> Void] = [
      { _ = try Self.quote("A", fee: -1) }, { _ = try Self.quote("", fee: 1) },
      { _ = try Self.quote("A", fee: 1, market: 0) },
      { _ = try Self.quote("A", fee: 1, to: "FRA") },
      { _ = try Self.quote("A", fee: .nan) },
      { _ = try RemittanceCost([Self.quote("A", fee: 1), Self.quote("A", fee: 2)]) },
      { _ = try RemittanceCost([], options: .init(cheapest: 0)) },
    ]
    for attempt in attempts {
      #expect { try attempt() } throws: { ($0 as? IndicatorError)?.hint.isEmpty == false }
    }
  }

  @Test("Quotes are read from a table")
  func reading() throws {
    let table = try Table([
      Column("sender", ["FR", "FR"]), Column("receiver", ["MA", "MA"]),
      Column("service", ["A", "B"]), Column("fee", [4.0, 6.0]),
      Column("offered_rate", [9.9, nil]), Column("midmarket_rate", [10.0, 10.0]),
      Column("available", ["yes", "no"]),
    ])
    let quotes = try RemittanceQuote.reading(table)
    #expect(quotes.map(\.corridor) == ["FRA-MAR", "FRA-MAR"])
    #expect(quotes.map(\.isAvailable) == [true, false])
    #expect(abs(try #require(quotes[0].costPercent) - 3) < 1e-12)
    #expect(quotes[1].costPercent == nil)
  }

  @Test("SDG 17.3.2 needs one period")
  func product() throws {
    let remittances = try FigureTests.admin(11, "Central bank")
    let share = try RemittanceCost.shareOfProduct(
      remittances: remittances, grossDomesticProduct: FigureTests.admin(137.5, "HCP"))
    #expect(abs(share.value - 8) < 1e-12)
    #expect(throws: IndicatorError.self) {
      try RemittanceCost.shareOfProduct(
        remittances: remittances, grossDomesticProduct: FigureTests.admin(1, "HCP", "2020"))
    }
  }
}
