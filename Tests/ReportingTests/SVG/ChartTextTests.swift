internal import TestSupport
import Testing

@testable internal import Reporting

@Suite struct ChartTextTests {
  @Test("Labels moved apart keep their order, their distance and their range")
  func spread() {
    var numbers = SeededGenerator(7)
    for count in 1...12 {
      let wanted = (0..<count).map { _ in Double.random(in: 0...100, using: &numbers) }
      let places = LabelSpread.places(
        wanted, sizes: wanted.map { _ in 15 }, in: -10...190)
      let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
      for (first, second) in zip(order, order.dropFirst()) {
        #expect(places[second] - places[first] >= 15 - 1e-9)
      }
      #expect(places.allSatisfy { $0 >= -2.5 - 1e-9 && $0 <= 182.5 + 1e-9 })
    }
  }

  @Test("Labels that do not touch stay where they are, two equal ones part evenly")
  func spreadLittle() {
    #expect(LabelSpread.places([50, 10], sizes: [10, 10], in: 0...100) == [50, 10])
    #expect(LabelSpread.places([50, 50], sizes: [10, 10], in: 0...100) == [45, 55])
    #expect(LabelSpread.places([], sizes: [], in: 0...1) == [])
  }

  @Test("Text is wrapped at words, cut with an ellipsis, and never wider than its room")
  func wrapping() {
    let text = "Other countries of Sub-Saharan Africa that are not listed"
    let lines = TextMeasure.wrapped(text, width: 180, size: 13, lines: 2)
    #expect(
      lines.count == 2 && lines[0].hasPrefix("Other countries"))
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(
      TextMeasure.wrapped(text, width: 180, size: 13, lines: 9).joined(separator: " ") == text)
    #expect(TextMeasure.wrapped("", width: 10, size: 13, lines: 2) == [""])
    for label in HostileText.labels {
      let lines = TextMeasure.wrapped(label, width: 150, size: 13, lines: 2)
      #expect((1...2).contains(lines.count))
      #expect(lines.allSatisfy { TextMeasure.width($0, size: 13) <= 150 })
    }
  }

  @Test(
    "A text runs from the right by its letters",
    arguments: [
      ("مراكش", true, true), ("مراكش 12", false, true), ("12.3 [1, 2]", true, false),
      ("Fès فاس", false, false), ("Fès فاس", true, true), ("", true, false),
    ])
  func direction(text: String, inArabicChart: Bool, expected: Bool) {
    #expect(TextDirection.runsFromRight(text, in: inArabicChart) == expected)
  }

  @Test("Coordinates have one decimal and no sign at zero")
  func coordinates() {
    #expect(
      [0, -0.04, 12.25, -3.16, .nan, .infinity, 1e9].map(Coordinate.text)
        == ["0.0", "0.0", "12.3", "-3.2", "0.0", "0.0", "100000.0"])
  }
}
