import Indicators
import Testing

@Suite("Slips of hands that copy numbers")
struct SlipTests {
  @Test(
    "each slip is found from the number it makes",
    arguments: [
      (9_275_083.0, 0, 9_275_038.0, PrintingSlip.Kind.digitsTransposed),
      (258_977, 0, 258_997, .digitSubstituted), (85.53, 2, 83.53, .digitSubstituted),
      (0.32, 2, 0.23, .digitsTransposed), (1_223, 0, 123, .digitDoubled),
      (12.553, 3, 12.53, .digitDoubled),
      (14_996, 0, 134_996, .digitDropped), (12.8, 1, 12.38, .digitDropped),
      (1, 0, 10, .digitDropped),
      (855.3, 1, 85.53, .decimalPointMoved), (8.553, 3, 855.3, .decimalPointMoved),
      (0.33, 2, 3.3, .decimalPointMoved), (258.977, 3, 258_977, .thousands),
      (259, 0, 259_000, .thousands),
      (259_000, 0, 259, .thousands), (-71.8, 1, -17.8, .digitsTransposed),
    ] as [(Double, Int, Double, PrintingSlip.Kind)])
  func kinds(value: Double, decimals: Int, corrected: Double, kind: PrintingSlip.Kind) throws {
    let candidates = PrintingSlip.candidates(for: PrintedNumber(value, decimals: decimals))
    let found = candidates.filter { $0.corrected.value == corrected }
    #expect(found.map(\.kind) == [kind])
  }

  @Test("candidates are other numbers, each once, and none begins with a zero too many")
  func candidates() {
    let candidates = PrintingSlip.candidates(for: PrintedNumber(10_203, decimals: 0))
    #expect(!candidates.isEmpty)
    #expect(Set(candidates.map(\.corrected.value)).count == candidates.count)
    #expect(candidates.allSatisfy { $0.corrected.value != 10_203 && $0.corrected.value != 203 })
  }

  @Test("numbers that cannot be printed have no slips")
  func extremes() {
    for value in [Double.nan, .infinity, -.infinity, 1e300, .greatestFiniteMagnitude] {
      #expect(PrintingSlip.candidates(for: PrintedNumber(value, decimals: 2)).isEmpty)
    }
    #expect(!PrintingSlip.candidates(for: PrintedNumber(0, decimals: 0)).isEmpty)
  }

  @Test("a slip that keeps other relations true ranks above one that breaks them")
  func ranking() throws {
    let facts = [
      ("total", "value: 1234, unit: persons"), ("a", "value: 1000, unit: persons"),
      ("b", "value: 243, unit: persons"), ("twice", "value: 1234, unit: persons"),
    ]
    let sum = "  - {id: sum, type: sum, total: total, parts: [a, b]}"
    let alone = try PublishedFigures.file(facts, sum).check()
    #expect(alone["sum"]?.suggestions.first?.text == "total: 1,234 → 1,243 (digits transposed)")
    let held = try PublishedFigures.file(
      facts, sum + "\n  - {id: same, type: equal, facts: [total, twice]}"
    ).check()
    let suggestions = try #require(held["sum"]?.suggestions)
    #expect(suggestions.first?.text == "b: 243 → 234 (digits transposed)")
    #expect(suggestions.first { $0.fact == "total" }?.broken == ["same"])
  }

  @Test("a slip that repairs another failed relation ranks first")
  func repairing() throws {
    let facts = [
      ("total", "value: 1234, unit: persons"), ("a", "value: 1000, unit: persons"),
      ("b", "value: 243, unit: persons"), ("copy", "value: 1243, unit: persons"),
    ]
    let report = try PublishedFigures.file(
      facts,
      """
        - {id: sum, type: sum, total: total, parts: [b, a]}
        - {id: same, type: equal, facts: [total, copy]}
      """
    ).check()
    #expect(report["sum"]?.suggestions.first?.repaired == ["same"])
    #expect(report["sum"]?.suggestions.first?.fact == "total")
  }
}
