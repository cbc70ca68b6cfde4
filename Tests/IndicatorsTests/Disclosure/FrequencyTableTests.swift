import Foundation
import TestSupport
import Testing

@testable import Indicators

@Suite struct FrequencyTableTests {
  typealias Cell = FrequencyTable.Cell

  @Test("Margins are sums, and carry the contributors and the largest contributions")
  func margins() throws {
    let dimension = try TableFixtures.dimension("a", 2)
    let table = try FrequencyTable(
      dimensions: [dimension],
      inner: [
        Cell(value: 10, contributors: 2, largest: [3, 7]),
        Cell(value: 9, contributors: 5, largest: [4, 2]),
      ])
    let total = try table.cell(["Total"])
    #expect((total.value, total.contributors) == (19, 7))
    // The third largest of the second part is not known, nor is that of the whole.
    #expect(total.largest == [7, 4])
    #expect(try FrequencyTable(dimensions: [dimension], cells: table.cells) == table)
  }

  @Test("A table with impossible numbers is refused", arguments: [-1, .nan, .infinity, 1e13])
  func impossible(value: Double) throws {
    let dimension = try TableFixtures.dimension("a", 2)
    let cells = [Cell(value: value, contributors: 1), Cell(value: 1, contributors: 1)]
    #expect(throws: IndicatorError.self) {
      try FrequencyTable(dimensions: [dimension], inner: cells)
    }
  }

  @Test("Margins that do not add up are refused, with the margin and the sum")
  func wrongMargin() throws {
    let dimension = try TableFixtures.dimension("a", 2)
    do {
      _ = try FrequencyTable(
        dimensions: [dimension], cells: [1, 2, 4].map { Cell(count: $0) })
      Issue.record("it was accepted")
    } catch let error as IndicatorError {
      #expect(error.code == .invalidData)
      #expect(error.message.contains("(Total) is 4.0") && error.message.contains("3.0"))
    }
    #expect(throws: IndicatorError.self) {
      try FrequencyTable(dimensions: [dimension], counts: [1, 2, 3])
    }
    #expect(throws: IndicatorError.self) {
      try FrequencyTable(dimensions: [dimension], cells: [])
    }
    #expect(throws: IndicatorError.self) {
      try FrequencyTable(dimensions: [dimension], counts: [.max, .max])
    }
    #expect(throws: IndicatorError.self) {
      try FrequencyTable(dimensions: [dimension], counts: [.min, .min])
    }
  }

  @Test("Dimensions that cannot be are refused")
  func dimensions() throws {
    #expect(throws: IndicatorError.self) { try TableDimension("a", categories: []) }
    #expect(throws: IndicatorError.self) { try TableDimension("a", categories: ["x", "x"]) }
    #expect(throws: IndicatorError.self) { try TableDimension("a", categories: ["Total"]) }
    for groups in [[("g", ["y"])], [("g", [])], [("g", ["x"]), ("h", ["x"])], [("g", ["g"])]] {
      #expect(throws: IndicatorError.self) {
        try TableDimension(
          "a", categories: ["x"], groups: groups.map { TableDimension.Group($0.0, $0.1) })
      }
    }
    let one = try TableFixtures.dimension("a", 2)
    #expect(throws: IndicatorError.self) { try FrequencyTable(dimensions: [], counts: []) }
    #expect(throws: IndicatorError.self) {
      try FrequencyTable(dimensions: [one, one], counts: [1, 2, 3, 4])
    }
    let wide = try TableFixtures.dimension("w", 400)
    let high = try TableFixtures.dimension("h", 400)
    #expect(throws: IndicatorError.self) {
      try FrequencyTable(dimensions: [wide, high], counts: [])
    }
  }

  @Test("The rules: threshold, dominance, p % and p,q, on both sides of their limits")
  func rules() throws {
    let threshold = SensitivityRule.threshold(minimum: 3)
    #expect(
      try [0, 1, 2, 3].map { try threshold.isSensitive(Cell(count: $0)) }
        == [false, true, true, false])
    #expect(
      try SensitivityRule.threshold(minimum: 3, zeroIsSensitive: true)
        .isSensitive(Cell(count: 0)))
    // The two largest have 85 of 100.
    let firms = Cell(value: 100, contributors: 5, largest: [60, 25])
    #expect(try SensitivityRule.dominance(count: 2, percent: 84).isSensitive(firms))
    #expect(try !SensitivityRule.dominance(count: 2, percent: 85).isSensitive(firms))
    #expect(try !SensitivityRule.dominance(count: 1, percent: 60).isSensitive(firms))
    // The rest is 15: a quarter of the largest.
    #expect(try !SensitivityRule.pPercent(percent: 25).isSensitive(firms))
    #expect(try SensitivityRule.pPercent(percent: 26).isSensitive(firms))
    #expect(try SensitivityRule.pPercent(percent: 13, priorPercent: 50).isSensitive(firms))
    #expect(try !SensitivityRule.pPercent(percent: 12, priorPercent: 50).isSensitive(firms))
    #expect(abs(try SensitivityRule.pPercent(percent: 30).margin(firms) - 3) < 1e-9)
    #expect(abs(try SensitivityRule.dominance(count: 2, percent: 80).margin(firms) - 6.25) < 1e-9)
    let unknown = Cell(value: 100, contributors: 5)
    #expect(throws: IndicatorError.self) {
      try SensitivityRule.pPercent(percent: 10).isSensitive(unknown)
    }
    let nobody = Cell(value: 0, contributors: 0)
    #expect(try !SensitivityRule.pPercent(percent: 10).isSensitive(nobody))
    #expect(try !SensitivityRule.dominance(count: 1, percent: 50).isSensitive(nobody))
  }

  @Test("Amounts: what a firm dominates is protected as far as the rule asks")
  func amounts() throws {
    let rows = try TableFixtures.dimension("r", 3)
    let columns = try TableFixtures.dimension("c", 3)
    var random = SeededGenerator(31)
    for _ in 0..<20 {
      let inner = (0..<9).map { _ in
        let parts = (0..<4).map { _ in Double.random(in: 1...100, using: &random) }
        return Cell(
          value: parts.reduce(0, +), contributors: 4, largest: parts.sorted(by: >))
      }
      let table = try FrequencyTable(dimensions: [rows, columns], inner: inner)
      let rule = SensitivityRule.pPercent(percent: 40)
      let result = try DisclosureControl(rules: [rule], level: .init(percent: 10)).protect(table)
      let attacker = try Attacker([table], suppressed: [result.suppressed])
      let grid = CellGrid(table.dimensions)
      for (position, cell) in table.cells.enumerated() {
        let isSensitive = try rule.isSensitive(cell)
        #expect((result.statuses[position] == .primary) == isSensitive)
        guard isSensitive else { continue }
        let interval = try attacker.interval(grid.codes(position))
        let above = max(0.1 * cell.value, try rule.margin(cell))
        #expect(interval.upperBound >= cell.value + above - 1e-3)
        #expect(interval.lowerBound <= 0.9 * cell.value + 1e-3)
      }
    }
  }

  @Test("Options out of range are refused, and a protected table in JSON has no suppressed value")
  func options() throws {
    let table = try FrequencyTable(
      dimensions: [TableFixtures.dimension("a", 3)], counts: [1, 731, 904])
    let rules: [SensitivityRule] = [
      .threshold(minimum: 0), .dominance(count: 0, percent: 50),
      .dominance(count: 1, percent: .nan),
      .pPercent(percent: 60, priorPercent: 50), .pPercent(percent: .nan),
    ]
    for rule in rules {
      #expect(throws: IndicatorError.self) { try DisclosureControl(rules: [rule]).protect(table) }
    }
    for level in [ProtectionLevel(percent: -1), .init(leastWidth: 0), .init(percent: .nan)] {
      #expect(throws: IndicatorError.self) { try DisclosureControl(level: level).protect(table) }
    }
    #expect(throws: IndicatorError.self) { try DisclosureControl().protect(linked: []) }
    let result = try DisclosureControl().protect(table)
    #expect(result.suppressed == [["a1"], ["a2"]])
    let json = String(decoding: try JSONEncoder().encode(result), as: UTF8.self)
    #expect(!json.contains("731") && json.contains("904") && json.contains("1636"))
  }
}
