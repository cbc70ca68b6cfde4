import Foundation
import Indicators
import Testing

@Suite("Files of facts")
struct FactFileTests {
  private func facts(_ body: String, locale: String = "") throws -> FactFile {
    try FactFile(parsing: "\(locale)\nfacts:\n  - {id: a, source: s, \(body)}\n", file: "f.yaml")
  }

  private func number(_ body: String, locale: String = "") throws -> PrintedNumber? {
    guard case .number(let number) = try facts(body, locale: locale).facts[0].value else {
      return nil
    }
    return number
  }

  @Test("a fact has its defaults, and its decimals from how it is written")
  func defaults() throws {
    let file = try FactFile(parsing: "facts: [{id: a, source: s, value: 12.80, title: Share}]")
    let fact = try #require(file.facts.first)
    #expect(fact.kind == .published)
    #expect(fact.confidence == .read)
    #expect(fact.title("fr") == "Share")
    #expect(fact.value == .number(PrintedNumber(12.8, decimals: 2)))
    #expect(file.relations.isEmpty)
  }

  @Test("the fields of the fixture arrive")
  func fields() throws {
    let file = try FactFile(contentsOf: PublishedFigures.path)
    let total = try #require(file.facts.first { $0.id == "vaccination.total" })
    #expect(total.title("ar") == "الأجانب الملقحون")
    #expect(total.keys == ["gcm": ["15"], "pledge": ["P4"], "sdg": ["3.8.1"]])
    #expect(total.kind == .administrative)
    #expect(total.area == "MAR")
    #expect(total.period == "2021")
    #expect(total.value == .number(PrintedNumber(258_977, decimals: 0, isExact: true)))
  }

  @Test("a value that reads in two ways is refused, one that reads in one is taken")
  func locales() throws {
    let german = "locale: {thousands: \".\", decimal: \",\"}"
    #expect(try number("value: \"1.234,5\"", locale: german)?.value == 1234.5)
    #expect(try number("value: 12.8", locale: german)?.value == 12.8)
    let error = #expect(throws: IndicatorError.self) { try number("value: 1.234", locale: german) }
    #expect(error?.message.contains("ambiguous: 1.234 as a plain number, 1,234 with") == true)
  }

  @Test("dates, months and ranges of days")
  func dates() throws {
    for (text, first, last) in [
      ("2021-02-24", "2021-02-24", "2021-02-24"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2021-08-31/2021-09-01", "2021-08-31", "2021-09-01"),
      ("2021-01/2021-02", "2021-01-01", "2021-02-28"),
    ] {
      let dates = try #require(FactDates(text))
      #expect("\(dates.first)" == first)
      #expect("\(dates.last)" == last)
      #expect(try facts("value: \(text)").facts[0].value == .dates(dates))
    }
    for text in ["2021-02-30", "2021-13", "2021-09-01/2021-08-31", "2021-1-1", "2021-/", "9-9"] {
      let error = #expect(throws: IndicatorError.self) { try facts("value: \(text)") }
      #expect(error?.message.contains("no date") == true, "\(text)")
    }
  }

  @Test(
    "an error names the file, the line and what was probably meant",
    arguments: [
      ("facts: [{id: a, value: 1}]", "line 1", "source:"),
      ("facts:\n  - {id: a, source: s, valu: 1}", "line 2", "Did you mean “value”?"),
      ("facts:\n  - {id: a, source: s, value: 1, kind: sensus}", "line 2", "census"),
      ("facts:\n  - {id: a b, source: s, value: 1}", "line 2", "letters, digits"),
      ("facts:\n  - {id: a, source: s}", "states nothing", "value, text, items"),
      ("facts:\n  - {id: a, source: s, value: 1, text: x}", "value and text", "one of"),
      ("facts:\n  - {id: a, source: \" \", value: 1}", "is empty", ""),
      ("facts:\n  - {id: a, source: s, value: 12 %}", "no plain number", "locale"),
      ("facts:\n  - {id: a, source: s, value: 1, decimals: x}", "whole number from -12", ""),
      ("facts:\n  - {id: a, source: s, text: x, decimals: 1}", "no meaning with “text”", ""),
      ("facts:\n  - {id: a, source: s, bytes: 4 e9, encoding: utf-8}", "no list of bytes", "pairs"),
      ("facts:\n  - {id: a, source: s, bytes: 42}", "no encoding", "encoding:"),
      ("facts:\n  - {id: a, source: s, bytes: 42, encoding: utf8}", "utf8", "utf-8"),
      (
        "facts:\n  - {id: a, source: s, value: 1}\n  - {id: a, source: s, value: 2}",
        "line 3: “facts.2” “a” is there twice, first in line 2", "id of its own"
      ),
      ("title: x", "no “facts”", "facts:"), ("fact: []", "not known", "Did you mean “facts”?"),
      ("facts: 5", "must be names with values", ""), ("facts: {a: 1}", "must be a list", ""),
      ("", "is empty", ""), ("facts: [", "line", ""),
      ("locale: {thousands: \",\"}\nfacts: []", "no decimal sign", "decimal"),
      ("locale: {thousands: \",\", decimal: \",\"}\nfacts: []", "both thousands and decimals", ""),
    ])
  func errors(text: String, message: String, hint: String) {
    let error = #expect(throws: IndicatorError.self) {
      try FactFile(parsing: text, file: "f.yaml")
    }
    #expect(error?.code == .invalidDefinition)
    #expect(error?.message.contains("f.yaml") == true)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    #expect(error?.hint.contains(hint) == true || hint.isEmpty, "\(error?.hint ?? "")")
  }

  @Test(
    "so does an error in a relation",
    arguments: [
      ("id: r", "has no type", "type: sum"), ("id: r, type: summ", "“summ”", "Did you mean “sum”?"),
      ("type: sum, total: a, parts: [b]", "has no id", ""),
      ("id: r, type: sum, parts: [b]", "has no “total”", "needs total, parts"),
      ("id: r, type: sum, total: a, parts: []", "at least 1", ""),
      ("id: r, type: sum, total: a, part: [b]", "not known", "Did you mean “parts”?"),
      ("id: r, type: sum, total: a, parts: [b, b]", "names “b” twice", ""),
      ("id: r, type: equal, facts: a", "at least 2", ""),
      ("id: r, type: equal, facts: [a, b], tolerance: -1", "below zero", ""),
      ("id: r, type: equal, facts: [a, b], expect: explained", "does not say why", "note:"),
      ("id: r, type: equal, facts: [a, b], expect: right", "“right”", "explained"),
      ("id: r, type: annual-growth, rate: a, later: b, earlier: c", "has no “years”", ""),
      ("id: r, type: bounds, facts: a", "has no “bounds”", "0..100"),
      ("id: r, type: bounds, facts: a, bounds: 100..0", "must be a range", ""),
      ("id: r, type: implied-share, mean: a, groups: [b, c, d]", "two facts", ""),
      ("id: r, type: weighted-mean, mean: a, groups: [b, c], weights: [d]", "as many", ""),
      ("id: r, type: different-definition, statements: []", "two statements", "definition"),
      (
        "id: r, type: different-definition, statements: [{type: sum, total: a, parts: b}, {}]",
        "has no definition", ""
      ),
    ])
  func relationErrors(relation: String, message: String, hint: String) {
    let error = #expect(throws: IndicatorError.self) {
      try FactFile(parsing: "facts: []\nrelations:\n  - {\(relation)}", file: "f.yaml")
    }
    #expect(error?.message.contains("f.yaml, line 3") == true, "\(error?.message ?? "")")
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    #expect(error?.hint.contains(hint) == true || hint.isEmpty, "\(error?.hint ?? "")")
  }

  @Test("a file that is not there, and one that is not UTF-8")
  func unreadable() throws {
    #expect(throws: IndicatorError.self) { try FactFile(contentsOf: "no/such/file.yaml") }
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("facts-\(UUID().uuidString).yaml")
    try Data([0x66, 0xE9, 0x0A]).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let error = #expect(throws: IndicatorError.self) { try FactFile(contentsOf: url.path) }
    #expect(error?.message.hasSuffix("is not UTF-8.") == true)
  }
}
