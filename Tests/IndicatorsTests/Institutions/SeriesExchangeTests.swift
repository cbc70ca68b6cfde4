import Indicators
import Microdata
import Testing

@Suite struct SeriesExchangeTests {
  private static func record(
    _ producer: String, _ value: Double, period: String = "2024", decimals: Int? = nil,
    unit: String = "persons", definition: String = "citizenship", released: String? = nil,
    version: String? = nil, indicator: String = "stock"
  ) throws -> SeriesRecord {
    try SeriesRecord(
      producer: producer, indicator: indicator, area: "MAR", period: period, value: value,
      decimals: decimals, unit: unit, definition: definition,
      released: released.flatMap { CalendarDate($0) }, version: version)
  }

  private static func kinds(_ records: [SeriesRecord]) -> [ExchangeFinding.Kind] {
    SeriesExchange(records).findings.map(\.kind)
  }

  @Test("258,977 and 258,997 are a conflict; 84,001 and 86,206 by two definitions are none")
  func conflicts() throws {
    let exchange = SeriesExchange([
      try Self.record("Printed", 258_977, indicator: "vaccinated"),
      try Self.record("Sum of sexes", 134_996 + 124_001, indicator: "vaccinated"),
      try Self.record("HCP", 86_206, period: "2014", definition: "legal population"),
      try Self.record("HCP", 84_001, period: "2014", definition: "characteristics file"),
    ])
    #expect(exchange.findings.map(\.kind) == [.conflict])
    #expect(exchange.findings[0].text.contains("258977"))
    #expect(exchange.findings[0].text.contains("258997"))
    #expect(exchange.comparison.map(\.agree) == [true, true, false])
    #expect(exchange.comparison[2].values.map(\.producer) == ["Printed", "Sum of sexes"])
  }

  @Test(
    "Rounding is no conflict, a unit of the last digit is one",
    arguments: [
      (83.53, nil, 83.5, nil, true), (83.53, nil, 83.6, nil, false), (83.5, nil, 84, nil, true),
      (83.49, nil, 83, nil, true), (84.0, 1, 83.5, 1, false),
      (15_000, -3, 15_076, nil, true), (15_000, nil, 15_076, nil, false),
      (0.1 + 0.2, 1, 0.3, 1, true), (60_902, nil, 60_903, nil, false),
    ] as [(Double, Int?, Double, Int?, Bool)])
  func rounding(a: Double, da: Int?, b: Double, db: Int?, agree: Bool) throws {
    let kinds = Self.kinds([
      try Self.record("A", a, decimals: da), try Self.record("B", b, decimals: db),
    ])
    #expect(kinds == (agree ? [] : [.conflict]))
  }

  @Test("A later release of one producer is a revision, and counts; versions follow their numbers")
  func revisions() throws {
    let exchange = SeriesExchange([
      try Self.record("HCP", 12, version: "10"), try Self.record("HCP", 10, version: "9"),
      try Self.record("Other", 12),
    ])
    #expect(exchange.findings.map(\.kind) == [.revision])
    #expect(exchange.findings[0].text.contains("10 (9), then 12 (10)"))
    #expect(exchange.comparison[0].values.map(\.value) == [12, 12])
    #expect(
      Self.kinds([
        try Self.record("HCP", 10, released: "2024-01-01"),
        try Self.record("HCP", 10, released: "2024-06-01"),
      ]) == [])
  }

  @Test("A release that contradicts itself is a conflict, and nothing is chosen of it")
  func contradiction() throws {
    let exchange = SeriesExchange([try Self.record("HCP", 10), try Self.record("HCP", 11)])
    #expect(exchange.findings.map(\.kind) == [.conflict])
    let chosen = try exchange.chosen(by: ["HCP"])
    #expect(chosen[0].chosen == nil && chosen[0].setAside.count == 2)
    #expect(chosen[0].reason.contains("contradicts"))
  }

  @Test("One value under two definitions, two units, and a row that is there twice are found")
  func otherFindings() throws {
    #expect(
      Self.kinds([
        try Self.record("A", 5, definition: "birth"), try Self.record("B", 5),
      ]) == [.sameValue])
    #expect(
      Self.kinds([try Self.record("A", 5), try Self.record("B", 5, unit: "thousands")])
        == [.unitMismatch])
    let twice = SeriesExchange([try Self.record("A", 5), try Self.record("A", 5)])
    #expect(twice.findings.map(\.kind) == [.duplicate])
    #expect(twice.comparison[0].values.count == 1)
  }

  @Test(
    "Missing periods follow the step of the series",
    arguments: [
      (["2014", "2024"], []), (["2019", "2020", "2022"], ["2021"]),
      (["2023-Q4", "2024-Q2", "2024-Q1", "2024-Q4"], ["2024-Q3"]),
      (["2023-11", "2023-12", "2024-02"], ["2024-01"]), (["2023", "2024-Q1"], []),
      (["spring", "autumn"], []), (["0001", "0003", "0002", "0005"], ["0004"]),
    ] as [([String], [String])])
  func gaps(periods: [String], missing: [String]) throws {
    let exchange = SeriesExchange(
      try periods.map { try Self.record("A", 5, period: $0) })
    #expect(exchange.findings.map(\.kind) == missing.map { _ in .missingPeriod })
    #expect(exchange.findings.map(\.period) == missing)
  }

  @Test("The first producer of the list is chosen, and the others are set aside")
  func choice() throws {
    let exchange = SeriesExchange([
      try Self.record("Interior", 10), try Self.record("HCP", 12, version: "1"),
      try Self.record("HCP", 13, version: "2"), try Self.record("Interior", 7, period: "2023"),
      try Self.record("NGO", 1, period: "2022"),
    ])
    let chosen = try exchange.chosen(by: ["HCP", "Interior"])
    #expect(chosen.map(\.period) == ["2022", "2023", "2024"])
    #expect(chosen.map { $0.chosen?.value } == [nil, 7, 13])
    #expect(chosen[2].setAside.map(\.value) == [12, 10])
    #expect(chosen[2].reason.contains("HCP"))
    for list in [[], ["HCP", "HCP"], ["HPC"]] {
      #expect {
        try exchange.chosen(by: list)
      } throws: {
        ($0 as? IndicatorError)?.hint.isEmpty == false
      }
    }
  }

  @Test("The order of the rows changes nothing")
  func order() throws {
    let records = [
      try Self.record("B", 10), try Self.record("A", 11), try Self.record("A", 12, version: "1"),
      try Self.record("C", 12, definition: "birth"), try Self.record("C", 3, unit: "per cent"),
    ]
    let expected = SeriesExchange(records)
    #expect(SeriesExchange(records.reversed()) == expected)
    #expect(SeriesExchange(records.reversed()).findings == expected.findings)
    #expect(expected.findings.map(\.kind) == [.conflict, .sameValue, .revision, .unitMismatch])
  }

  @Test("A table is read with the decimals that it shows; rows without a value are left out")
  func reading() throws {
    func table(_ value: String, _ decimals: String? = nil) throws -> Table {
      try Table([
        Column("producer", ["A", "B"]), Column("indicator", ["x", "x"]),
        Column("area", ["MAR", "MAR"]), Column("period", ["2024", "2024"]),
        Column("value", [value, nil]), Column("unit", ["%", "%"]),
        Column("definition", ["d", "d"]), Column("decimals", [decimals, nil]),
        Column("released", ["2024-05-01", nil]),
      ])
    }
    let exchange = try SeriesExchange(table("84.10"))
    #expect(exchange.records.map(\.decimals) == [2])
    #expect(exchange.records[0].released == CalendarDate("2024-05-01"))
    #expect(try SeriesExchange(table("15000", "-3")).records[0].decimals == -3)
    for (value, decimals) in [("1 000", nil), ("nan", nil), ("0x10", nil), ("1", "99"), ("1", "a")]
      as [(String, String?)]
    {
      #expect {
        try SeriesExchange(table(value, decimals))
      } throws: {
        ($0 as? IndicatorError)?.message.contains("row 1") == true
      }
    }
  }
}
