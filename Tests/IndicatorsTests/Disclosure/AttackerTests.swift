import TestSupport
import Testing

@testable import Indicators

@Suite struct AttackerTests {
  /// Random suppressions, with inner cells only so that trying ends.
  func compare(_ sizes: [Int], hidden: Int, seed: UInt64, runs: Int) throws -> Int {
    var random = SeededGenerator(seed)
    var compared = 0
    for _ in 0..<runs {
      let table = try TableFixtures.table(sizes, upTo: 3, &random)
      let grid = CellGrid(table.dimensions)
      let inner = table.cells.indices.filter { !grid.isMargin($0) }
      var isSuppressed = [Bool](repeating: false, count: table.cells.count)
      for cell in inner.shuffled(using: &random).prefix(hidden) { isSuppressed[cell] = true }
      let system = try CellSystem([table])
      let most = Int(table.cells.filter { $0.value < 1000 }.map(\.value).max() ?? 0)
      let found = try Attacker(system, isSuppressed: isSuppressed)
        .intervals(of: Array(table.cells.indices))
      let tried = TableFixtures.rangesByTrying(
        system, isSuppressed, upTo: min(most, sizes.count > 2 ? 6 : 9))
      #expect(found == tried)
      compared += found.count
    }
    return compared
  }

  @Test("In two dimensions the intervals are those of trying all tables, 150 times")
  func twoDimensions() throws {
    #expect(try compare([3, 3], hidden: 5, seed: 1, runs: 150) == 750)
  }

  @Test("In three dimensions too, 80 times")
  func threeDimensions() throws {
    #expect(try compare([2, 2, 2], hidden: 6, seed: 2, runs: 40) == 240)
    #expect(try compare([3, 3, 2], hidden: 6, seed: 3, runs: 40) == 240)
  }

  @Test("With margins suppressed too, the intervals with an end are those of trying all tables")
  func margins() throws {
    var random = SeededGenerator(4)
    var compared = 0
    for _ in 0..<200 {
      let table = try TableFixtures.table([2, 2], upTo: 3, &random)
      var isSuppressed = [Bool](repeating: false, count: table.cells.count)
      for cell in table.cells.indices.shuffled(using: &random).prefix(4) {
        isSuppressed[cell] = true
      }
      let system = try CellSystem([table])
      let found = try Attacker(system, isSuppressed: isSuppressed)
        .intervals(of: Array(table.cells.indices))
      guard found.values.allSatisfy({ $0.upperBound <= 8 }) else { continue }
      #expect(found == TableFixtures.rangesByTrying(system, isSuppressed, upTo: 8))
      compared += found.values.count { $0.lowerBound < $0.upperBound }
    }
    #expect(compared > 20)
  }

  @Test("Whole numbers tell more than fractions where an odd cycle halves a sum")
  func wholeNumbers() throws {
    // Maximise x where x + y, y + z and x + z are 1 or less: 1/2 each in fractions, one of them in whole.
    let equations = [[0, 1, 3], [1, 2, 4], [0, 2, 5]].map { cells in
      BoundedSimplex.Equation(terms: cells.map { ($0, 1) }, value: 1)
    }
    let upper = [Double](repeating: .infinity, count: 6)
    let cost: [Double] = [-1, -1, -1, 0, 0, 0]
    var relaxed = try #require(BoundedSimplex(equations, upper: upper))
    guard case .optimal(let fractions) = relaxed.minimize(cost),
      case .optimal(let whole) = IntegerProgram(equations: equations, upper: upper, cost: cost)
        .solved()
    else {
      Issue.record("no solution")
      return
    }
    #expect(abs(fractions[0] + fractions[1] + fractions[2] - 1.5) < 1e-9)
    #expect(whole[0] + whole[1] + whole[2] == 1)
  }

  @Test("A cell alone in its row is recomputed; four in a rectangle are not; no total, no limit")
  func small() throws {
    let rows = try TableFixtures.dimension("r", 2)
    let columns = try TableFixtures.dimension("c", 3)
    let table = try FrequencyTable(dimensions: [rows, columns], counts: [1, 5, 9, 4, 2, 7])
    let alone = try Attacker([table], suppressed: [[["r1", "c1"]]])
    #expect(try alone.interval(["r1", "c1"]) == 1...1)
    #expect(try alone.interval(["Total", "c1"]) == 5...5)
    let four = try Attacker(
      [table], suppressed: [[["r1", "c1"], ["r1", "c2"], ["r2", "c1"], ["r2", "c2"]]])
    #expect(try four.interval(["r1", "c1"]) == 0...5)
    #expect(try four.interval(["r2", "c2"]) == 1...6)
    let open = try FrequencyTable(
      dimensions: [TableDimension("a", categories: ["x", "y"], total: nil)], counts: [1, 8])
    #expect(try Attacker([open], suppressed: [[["x"]]]).interval(["x"]) == 0...Double.infinity)
    #expect(throws: IndicatorError.self) { try alone.interval(["r1"]) }
    #expect(throws: IndicatorError.self) { try alone.interval(["r1", "c9"]) }
    #expect(throws: IndicatorError.self) { try alone.interval(["r1", "c1"], inTable: 3) }
    #expect(throws: IndicatorError.self) { try Attacker([table], suppressed: []) }
  }

  @Test("A cell that one table hides and another publishes is known")
  func differencing() throws {
    let region = try TableFixtures.dimension("region", 3)
    let sex = try TableFixtures.dimension("sex", 2)
    let age = try TableFixtures.dimension("age", 2)
    let bySex = try FrequencyTable(dimensions: [region, sex], counts: [1, 4, 9, 9, 9, 9])
    let byAge = try FrequencyTable(dimensions: [age, region], counts: [3, 9, 9, 2, 9, 9])
    let hidden = [
      ["region1", "Total"], ["region2", "Total"], ["region1", "sex1"],
      ["region2", "sex1"],
    ]
    let one = try Attacker([bySex], suppressed: [hidden])
    #expect(try one.interval(["region1", "sex1"]) == 0...10)
    let both = try Attacker([bySex, byAge], suppressed: [hidden, []])
    #expect(try both.interval(["region1", "sex1"]) == 1...1)
    #expect(try both.interval(["Total", "region1"], inTable: 1) == 5...5)
    let other = try FrequencyTable(dimensions: [age, region], counts: [3, 9, 9, 3, 9, 9])
    #expect(throws: IndicatorError.self) { try Attacker([bySex, other], suppressed: [[], []]) }
  }
}
