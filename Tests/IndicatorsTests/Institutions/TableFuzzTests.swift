import Indicators
import Microdata
import TestSupport
import Testing

@Suite struct TableFuzzTests {
  private static let cells: [String?] = [
    nil, "", "MAR", "FRA", "SEN", "unknown", "1", "-1", "0", "1e308", "1e999", "nan", "2024",
    "2020",
    "2024-01-01", "9999-12-31", "0001-01-01", "2023-02-30", "birth", "citizenship", "origin",
    "destination", "yes", "no", "granted", "employer", "private-agency", "no-fee", "forced", "F",
    "2221", "0.5", "83.53", "1e15", "9223372036854775808", "QAR", "é", " 7 ",
  ]

  private static let layouts: [[String]] = [
    ["origin", "destination", "reporter", "value", "definition", "year", "source"],
    [
      "producer", "indicator", "area", "period", "value", "unit", "definition", "decimals",
      "released",
    ],
    [
      "id", "isco08", "destination", "posts", "posts_filled", "opened", "channel", "filled",
      "withdrawn", "wage", "currency", "fee_policy",
    ],
    ["sender", "receiver", "service", "fee", "amount", "offered_rate", "midmarket_rate", "days"],
    ["operation", "nationality", "applications", "decisions", "accepted", "published_rate"],
    ["country", "type", "period", "returns", "mean_score", "scored"],
    ["group", "applied", "decided", "outcome"], ["from", "until", "alternative"],
  ]

  @Test("Tables of arbitrary cells are read or refused with an error of the library")
  func arbitrary() throws {
    var generator = SeededGenerator(11)
    let day = try #require(CalendarDate("2024-06-01"))
    var refused = 0
    for round in 0..<2400 {
      let layout = Self.layouts[round % Self.layouts.count]
      let rows = Int.random(in: 0..<3, using: &generator)
      let table = try Table(
        layout.map { name in
          Column(
            name,
            (0..<rows).map { _ in
              Self.cells[Int.random(in: 0..<Self.cells.count, using: &generator)]
            })
        })
      do {
        try Self.read(table, round % Self.layouts.count, day)
      } catch {
        #expect(error is IndicatorError)
        refused += 1
      }
    }
    #expect(refused > 500)
  }

  private static func read(_ table: Table, _ layout: Int, _ day: CalendarDate) throws {
    switch layout {
    case 0: _ = try StockMatrix(table).mirrorChecks()
    case 1: _ = try SeriesExchange(table).findings
    case 2:
      _ = try OpportunityRegister(origin: "MAR", Opportunity.reading(table)).statistics(
        at: day, inflowIn: day...day, by: [.corridor])
    case 3: _ = try RemittanceCost(RemittanceQuote.reading(table))
    case 4: _ = try RegularisationSeries(table)
    case 5: _ = try ReturnSeries(table)
    case 6: _ = try RecognitionSeries(table, at: day)
    default: _ = try DetentionSeries(table, at: day)
    }
  }
}
