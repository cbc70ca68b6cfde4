import Indicators
import Testing

@testable import Reporting

@Suite struct SDMXTimePeriodTests {
  @Test(
    "periods are normalized to the formats of SDMX",
    arguments: [
      ("2024", "2024"), ("2024-A1", "2024"), ("2024-Q1", "2024-Q1"), ("2024Q4", "2024-Q4"),
      ("2024-q2", "2024-Q2"), ("2024-S2", "2024-S2"), ("2024-T3", "2024-T3"),
      ("2024-09", "2024-09"), ("2024-M09", "2024-09"), ("2024M9", "2024-09"),
      ("2024-W5", "2024-W05"), ("2020-W53", "2020-W53"), ("2026-W53", "2026-W53"),
      ("2024-D366", "2024-D366"), ("2024-09-01", "2024-09-01"), ("2024-02-29", "2024-02-29"),
      ("2024-09-01T12:30:00", "2024-09-01T12:30:00"),
      ("2024-09-01T12:30:00.5+01:00", "2024-09-01T12:30:00.5+01:00"),
      ("2019-09-01/P5Y", "2019-09-01/P5Y"),
      ("2024-09-01T00:00:00/P1DT12H", "2024-09-01T00:00:00/P1DT12H"),
    ])
  func normalized(_ text: String, _ expected: String) {
    #expect(SDMXTimePeriod.value(text) == expected)
  }

  @Test(
    "what is no period is refused",
    arguments: [
      "", "24", "0000", "2024-Q5", "2024-Q0", "2024-S3", "2024-13", "2024-00", "2024-W54",
      "2024-W53", "2023-D366", "2023-02-29", "2024-04-31", "2024-9-1", "2024-09-01T25:00:00",
      "2024/2025", "2019-09-01/P", "2019-09-01/P1", "2019-09-01/5Y", "2019-09-01/P5YT", "2019/P5Y",
      "2019-09-01/P1D1Y", "2024 Q1", "٢٠٢٤", "2024-Q1\n", "=2024", "99999999999999999999",
    ])
  func refused(_ text: String) {
    #expect(SDMXTimePeriod.value(text) == nil)
  }

  @Test("a year has 53 weeks as often as ISO 8601 says: 71 times in 400 years")
  func weeks() {
    let long = (2000..<2400).filter { SDMXTimePeriod.value("\($0)-W53") != nil }
    #expect(long.count == 71)
    #expect(long.prefix(5) == [2004, 2009, 2015, 2020, 2026])
  }
}
