import TestSupport
import Testing

@testable import Indicators

@Suite struct ControlledRoundingTests {
  func check(_ table: FrequencyTable, _ rounded: [Int], base: Int) throws {
    for (cell, value) in zip(table.cells, rounded) {
      #expect(value % base == 0 && abs(Double(value) - cell.value) < Double(base))
      #expect(Int(cell.value) % base != 0 || value == Int(cell.value))
    }
    for sum in try CellSystem([table]).sums {
      #expect(sum.parts.reduce(0) { $0 + rounded[$1] } == rounded[sum.total])
    }
  }

  @Test("250 tables of two dimensions add up after rounding to 3 and to 5")
  func twoDimensions() throws {
    var random = SeededGenerator(21)
    for run in 0..<250 {
      let sizes = [Int.random(in: 2...6, using: &random), Int.random(in: 2...5, using: &random)]
      let table = try TableFixtures.table(sizes, upTo: 20, &random)
      let base = run % 2 == 0 ? 3 : 5
      let rounded = try ControlledRounding(base: base).rounded(table)
      try check(table, rounded, base: base)
      if run < 5 { #expect(try ControlledRounding(base: base).rounded(table) == rounded) }
    }
  }

  @Test(
    "The rounding is the nearest of all: trying every choice of a 2 × 2 table finds none nearer")
  func nearest() throws {
    var random = SeededGenerator(22)
    for _ in 0..<50 {
      let table = try TableFixtures.table([2, 2], upTo: 9, &random)
      let rounded = try ControlledRounding(base: 3).rounded(table)
      func distance(_ values: [Int]) -> Double {
        zip(table.cells, values).reduce(0) { $0 + abs($1.0.value - Double($1.1)) }
      }
      let counts = table.cells.map { Int($0.value) }
      var best = Double.infinity
      for choice in 0..<16 {
        let inner = [0, 1, 3, 4].enumerated().map { bit, cell in
          counts[cell] / 3 * 3 + (counts[cell] % 3 != 0 && choice >> bit & 1 == 1 ? 3 : 0)
        }
        let all = try FrequencyTable(dimensions: table.dimensions, counts: inner)
        let values = all.cells.map { Int($0.value) }
        let isNear = zip(values, counts).allSatisfy { abs($0 - $1) < 3 }
        if isNear { best = min(best, distance(values)) }
      }
      #expect(distance(rounded) == best)
    }
  }

  @Test("Three dimensions and groups: rounded tables add up, and the others are refused")
  func threeDimensions() throws {
    var random = SeededGenerator(23)
    var done = 0
    for _ in 0..<40 {
      let table = try TableFixtures.table([2, 3, 2], upTo: 12, &random)
      do {
        try check(table, try ControlledRounding(base: 3).rounded(table), base: 3)
        done += 1
      } catch let error as IndicatorError { #expect(error.code == .notProtectable) }
    }
    #expect(done > 20)
    let region = try TableDimension(
      "region", categories: ["a", "b", "c"], groups: [.init("ab", ["a", "b"])])
    let table = try FrequencyTable(
      dimensions: [region, TableFixtures.dimension("sex", 2)], counts: [1, 2, 4, 5, 7, 1])
    try check(table, try ControlledRounding(base: 3).rounded(table), base: 3)
  }

  @Test("Sums that fractions can meet and whole numbers cannot have no solution")
  func impossible() throws {
    // x + y, y + z and x + z are 1: one half each, and nothing in whole numbers.
    let none = IntegerProgram(
      equations: [[0, 1], [1, 2], [0, 2]].map {
        BoundedSimplex.Equation(terms: $0.map { ($0, 1) }, value: 1)
      }, upper: [1, 1, 1], cost: [1, 1, 1])
    guard case .infeasible = none.solved() else {
      Issue.record("a solution was found")
      return
    }
  }

  @Test("Bases out of range and amounts with decimals are refused")
  func refused() throws {
    for base in [-3, 0, 1, 1001] {
      #expect(throws: IndicatorError.self) { try ControlledRounding(base: base) }
    }
    let table = try FrequencyTable(
      dimensions: [TableFixtures.dimension("a", 2)],
      inner: [.init(value: 1.5, contributors: 1), .init(value: 2, contributors: 1)])
    #expect(throws: IndicatorError.self) { try ControlledRounding(base: 3).rounded(table) }
  }
}
