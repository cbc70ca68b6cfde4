import Foundation
import Indicators
import Testing

@Suite("Reports of consistency")
struct ConsistencyReportTests {
  @Test("the text has failures first, then what is explained, then counts")
  func text() throws {
    let text = try PublishedFigures.report().text
    #expect(text.hasPrefix("Published figures\n\nFAILS: I-01 (sum) Men and women vaccinated\n"))
    #expect(
      text.contains("  printed 258,977; computed 258,997; difference +20, +0.0077 %\n"))
    #expect(
      text.contains(
        "vaccination.men as a share: 52.127 % with the printed figure, 52.123 % with the computed one"
      ))
    #expect(
      text.contains("  likely slip: vaccination.total: 258,977 → 258,997 (digit substituted)\n"))
    let explained = try #require(text.firstRange(of: "EXPLAINED: I-03"))
    let last = try #require(text.firstRange(of: "FAILS: households.two"))
    #expect(last.upperBound < explained.lowerBound)
    #expect(text.contains("61 relations: 40 hold, 17 fail, 4 explained, 0 cannot be checked."))
    #expect(!text.contains("HOLDS"))
    #expect(text.contains("  sources: RGPH 2024, workbook of HCP; RGPH 2024, press (reported)\n"))
  }

  @Test("a row for each relation, as long as the columns")
  func rows() throws {
    let report = try PublishedFigures.report()
    #expect(report.rows.count == report.results.count)
    #expect(report.rows.allSatisfy { $0.count == ConsistencyReport.columns.count })
    #expect(
      report.rows[0].prefix(8) == [
        "I-01", "Men and women vaccinated", "sum", "fails", "258,977", "258,997", "20", "0.0077",
      ])
  }

  @Test("two checks are the same, and both encode alike")
  func deterministic() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let reports = try (0..<2).map { _ in try FactFile(contentsOf: PublishedFigures.path).check() }
    #expect(reports[0] == reports[1])
    #expect(try encoder.encode(reports[0]) == encoder.encode(reports[1]))
    #expect(reports[0].text == reports[1].text)
  }

  @Test("a figure that sources repeat differently is found without being asked for")
  func repeated() throws {
    func report(_ b: String, _ relations: String = "relations: []") throws -> ConsistencyReport {
      try FactFile(
        parsing: """
          facts:
            - {id: a, title: "Households ", value: 9275038, unit: households, period: 2024, source: one}
            - {id: b, title: "households", value: \(b), unit: households, period: 2024, source: two}
            - {id: c, title: "households", value: 5, unit: households, period: 2014, source: two}
          \(relations)
          """
      ).check()
    }
    let found = try report("9275083")
    #expect(found.results.map(\.relation) == ["repeated:a"])
    #expect(found.results.first?.suggestions.first?.slip.kind == .digitsTransposed)
    #expect(found.flags == ["a": ["repeated:a"], "b": ["repeated:a"]])
    #expect(found.unchecked == ["c"])
    #expect(try report("9275038").results.isEmpty)
    let spoken = "relations: [{id: r, type: equal, facts: [a, b], expect: explained, note: n}]"
    #expect(try report("9275083", spoken).results.map(\.status) == [.explained])
  }

  @Test("a name that is not there is reported with the name probably meant")
  func dangling() throws {
    let file = try FactFile(
      parsing: """
        facts: [{id: total.men, value: 1, source: s}, {id: other, value: 1, source: s}]
        relations: [{id: r, type: equal, facts: [total.mem, other]}]
        """)
    let report = file.check()
    #expect(report.dangling.map(\.fact) == ["total.mem"])
    #expect(report.dangling.first?.nearest == "total.men")
    #expect(report.dangling.first?.line == 2)
    #expect(report["r"]?.status == .cannotBeChecked)
    #expect(!report.isConsistent)
  }

  @Test("what is computed from a doubtful figure says so, though it holds")
  func doubtful() throws {
    let report = try PublishedFigures.file(
      [
        ("t", "value: 31, unit: persons"), ("a", "value: 10, unit: persons"),
        ("b", "value: 20, unit: persons"), ("s", "value: 32.3, unit: percent"),
      ],
      """
        - {id: sum, type: sum, total: t, parts: [a, b]}
        - {id: share, type: share, share: s, part: a, whole: t}
      """
    ).check()
    #expect(report["share"]?.status == .holds)
    #expect(report["share"]?.doubtful == ["a", "t"])
    #expect(report["sum"]?.doubtful == [])
  }

  @Test("programs check single figures without a file")
  func program() throws {
    let sum = try Consistency.sum(parts: [134_996, 124_001], total: 258_977)
    #expect(!sum.holds)
    #expect(sum.difference == 20)
    #expect(sum.slips.map(\.corrected.value) == [258_997])
    #expect(try Consistency.sum(parts: [134_996, 124_001], total: 258_977, tolerance: 20).holds)
    #expect(try Consistency.sum(parts: [0.1, 0.2], total: 0.3).holds, "binary fractions")
    let share = try Consistency.share(85.53, part: 23_096, whole: 27_649)
    #expect(share.slips.first?.corrected.value == 83.53)
    #expect(try Consistency.growth(71.86, later: 148_152, earlier: 86_206).holds)
    #expect(try !Consistency.growth(5.6, later: 148_152, earlier: 86_206).holds)
    #expect(throws: IndicatorError.self) { try Consistency.share(1, part: 1, whole: 0) }
    #expect(throws: IndicatorError.self) { try Consistency.sum(parts: [.nan], total: 1) }
    #expect(throws: IndicatorError.self) {
      try Consistency.sum(parts: [1], total: 1, tolerance: -1)
    }
  }

  @Test("printed numbers stand for half a unit of the last digit")
  func printed() {
    #expect(PrintedNumber(12.8).decimals == 1)
    #expect(PrintedNumber(258_977).decimals == 0)
    #expect(abs(PrintedNumber(12.8).halfUnit - 0.05) < 1e-15)
    #expect(PrintedNumber(15_000, decimals: -3).halfUnit == 500)
    #expect(PrintedNumber(5, decimals: 0, isExact: true).halfUnit == 0)
    #expect(PrintedNumber(-0.001, decimals: 1).text == "0.0")
    #expect(PrintedNumber(-1_234_567.891, decimals: 2).text == "-1,234,567.89")
    #expect(PrintedNumber(.nan, decimals: 2).text == "nan")
  }
}
