import TestSupport
import Testing

@testable import Indicators

@Suite struct SuppressionTests {
  /// Protects random tables, and audits them by another path: trying, or the attacker from codes alone.
  func protect(_ sizes: [Int], upTo most: Int, runs: Int, seed: UInt64, groups: Bool = false) throws
    -> (protected: Int, primaries: Int, secondaries: Int)
  {
    var random = SeededGenerator(seed)
    let control = DisclosureControl()
    var counts = (protected: 0, primaries: 0, secondaries: 0)
    for _ in 0..<runs {
      let table = try TableFixtures.table(sizes, upTo: most, &random)
      let result = try control.protect(table)
      let attacker = try Attacker([table], suppressed: [result.suppressed])
      for (position, cell) in table.cells.enumerated() {
        let codes = CellGrid(table.dimensions).codes(position)
        let isSmall = (1...2).contains(Int(cell.value))
        #expect(try result.status(codes) == .primary || !isSmall)
        #expect(try result.value(codes) == nil || result.value(codes) == cell.value)
        if isSmall {
          let interval = try attacker.interval(codes)
          #expect(interval.lowerBound <= cell.value - 1 && interval.upperBound >= cell.value + 1)
        }
      }
      counts.protected += 1
      counts.primaries += result.report.primary
      counts.secondaries += result.report.secondary
      #expect(result.report.audited == result.report.primary)
      #expect(result.report.leastWidthRatio.map { $0 >= 1 } ?? true)
    }
    return counts
  }

  @Test("In 60 tables of two dimensions every small count stays in doubt by one to each side")
  func twoDimensions() throws {
    let counts = try protect([4, 4], upTo: 12, runs: 60, seed: 11)
    #expect(counts.protected == 60 && counts.primaries > 100 && counts.secondaries > 50)
  }

  @Test("In 40 tables of one dimension, and in 20 of three dimensions")
  func oneAndThreeDimensions() throws {
    #expect(try protect([6], upTo: 8, runs: 40, seed: 12).protected == 40)
    let counts = try protect([3, 3, 2], upTo: 15, runs: 20, seed: 13)
    #expect(counts.protected == 20 && counts.primaries > 20 && counts.secondaries > 20)
  }

  @Test("The chosen cells leave as many tables possible as trying them all finds")
  func tried() throws {
    var random = SeededGenerator(14)
    var audited = 0
    for _ in 0..<40 {
      let table = try TableFixtures.table([3, 3], upTo: 8, &random)
      let control = DisclosureControl(suppressesMargins: false, suppressesZeros: true)
      guard let result = try? control.protect(table) else { continue }
      let isSuppressed = result.statuses.map { $0 != .published }
      guard isSuppressed.count(where: { $0 }) <= 6 else { continue }
      let ranges = TableFixtures.rangesByTrying(
        try CellSystem([table]), isSuppressed, upTo: 16)
      for position in table.cells.indices where result.statuses[position] == .primary {
        let value = table.cells[position].value
        #expect(ranges[position].map { $0.contains(value - 1) && $0.contains(value + 1) } == true)
        audited += 1
      }
    }
    #expect(audited > 20)
  }

  @Test("The cheapest rectangle is chosen, and the loss can be the number of cells")
  func cheapest() throws {
    let rows = try TableFixtures.dimension("r", 3)
    let columns = try TableFixtures.dimension("c", 3)
    let table = try FrequencyTable(
      dimensions: [rows, columns], counts: [1, 50, 10, 60, 70, 80, 12, 90, 14])
    let result = try DisclosureControl().protect(table)
    #expect(result.suppressed == [["r1", "c1"], ["r1", "c3"], ["r3", "c1"], ["r3", "c3"]])
    #expect(result.report.primary == 1 && result.report.secondary == 3)
    // 37 of 387 are lost: 9.6 %, told as 10.
    #expect(result.report.percentLost == 10)
    #expect(result.values.compactMap { $0 }.count == 12)
    let byCells = try DisclosureControl(loss: .cells).protect(table)
    #expect(byCells.report.secondary == 3)
  }

  @Test("A table without small counts stays whole, and so does an empty one")
  func nothingToDo() throws {
    let dimension = try TableFixtures.dimension("a", 3)
    for counts in [[3, 4, 5], [0, 0, 0], [0, 3, 7]] {
      let table = try FrequencyTable(dimensions: [dimension], counts: counts)
      let result = try DisclosureControl().protect(table)
      #expect(result.suppressed.isEmpty)
      #expect(result.values == table.cells.map(\.value))
      #expect(result.report.leastWidthRatio == nil && result.report.percentLost == 0)
    }
  }

  @Test("A table that cannot be protected is refused, and the reason tells no value")
  func notProtectable() throws {
    let table = try FrequencyTable(
      dimensions: [TableFixtures.dimension("r", 2), TableFixtures.dimension("c", 2)],
      counts: [2, 0, 731, 904])
    #expect(try DisclosureControl().protect(table).report.primary == 2)
    do {
      _ = try DisclosureControl(suppressesMargins: false).protect(table)
      Issue.record("it was protected")
    } catch let error as IndicatorError {
      #expect(error.code == .notProtectable)
      #expect(error.message.contains("(r1, c1)") || error.message.contains("(r1, Total)"))
      #expect(!error.message.contains("731"))
    }
    let free = DisclosureControl(suppressesMargins: false, suppressesZeros: true)
    let inner = try FrequencyTable(
      dimensions: table.dimensions, counts: [2, 0, 731, 904].map { $0 == 0 ? 0 : $0 + 3 })
    #expect(try free.protect(inner).suppressed.isEmpty)
  }

  @Test("Groups of regions are margins too, and are protected with them")
  func hierarchy() throws {
    let region = try TableDimension(
      "region", categories: ["a", "b", "c", "d"],
      groups: [.init("north", ["a", "b"]), .init("south", ["c", "d"])])
    let sex = try TableDimension("sex", categories: ["f", "m"])
    let table = try FrequencyTable(
      dimensions: [region, sex], counts: [1, 20, 30, 40, 50, 60, 70, 80])
    #expect(try table.cell(["north", "f"]).value == 31)
    #expect(try table.cell(["Total", "Total"]).value == 351)
    let result = try DisclosureControl().protect(table)
    #expect(result.suppressed == [["a", "f"], ["a", "m"], ["b", "f"], ["b", "m"]])
    let attacker = try Attacker([table], suppressed: [result.suppressed])
    #expect(try attacker.interval(["a", "f"]) == 0...21)
  }

  @Test("Tables that share a margin are protected together")
  func linked() throws {
    var random = SeededGenerator(15)
    let region = try TableFixtures.dimension("region", 4)
    let sex = try TableFixtures.dimension("sex", 2)
    let age = try TableFixtures.dimension("age", 3)
    for _ in 0..<15 {
      let counts = (0..<24).map { _ in Int.random(in: 0...6, using: &random) }
      let all = try FrequencyTable(dimensions: [region, sex, age], counts: counts)
      let bySex = try all.dropping("age")
      let byAge = try all.dropping("sex")
      let results = try DisclosureControl().protect(linked: [bySex, byAge])
      let attacker = try Attacker([bySex, byAge], suppressed: results.map(\.suppressed))
      for (index, result) in results.enumerated() {
        let table = [bySex, byAge][index]
        let grid = CellGrid(table.dimensions)
        for position in table.cells.indices where result.statuses[position] == .primary {
          let interval = try attacker.interval(grid.codes(position), inTable: index)
          let value = table.cells[position].value
          #expect(interval.lowerBound <= value - 1 && interval.upperBound >= value + 1)
        }
      }
      for code in region.codes {
        #expect(try results[0].status([code, "Total"]) == results[1].status([code, "Total"]))
      }
    }
  }

  @Test(
    "The rest of a population is protected when a table of a part is published beside the whole")
  func rest() throws {
    let region = try TableFixtures.dimension("region", 3)
    let whole = try FrequencyTable(dimensions: [region], counts: [40, 50, 60])
    let part = try FrequencyTable(dimensions: [region], counts: [39, 40, 50])
    #expect(try DisclosureControl().protect(whole).suppressed.isEmpty)
    #expect(try DisclosureControl().protect(part).suppressed.isEmpty)
    let both = try FrequencyTable(whole: whole, part: part)
    let result = try DisclosureControl().protect(both)
    #expect(try result.status(["rest", "region1"]) == .primary)
    let hidden = [["part", "region1"], ["whole", "region1"]].filter {
      result.suppressed.contains($0)
    }
    #expect(!hidden.isEmpty)
    #expect(throws: IndicatorError.self) { try FrequencyTable(whole: part, part: whole) }
  }
}

extension FrequencyTable {
  /// The margin without a dimension.
  func dropping(_ name: String) throws -> FrequencyTable {
    let grid = CellGrid(dimensions)
    let kept = dimensions.indices.filter { dimensions[$0].name != name }
    let cells = cells.indices.filter { position in
      let place = grid.coordinates(position)
      return dimensions.indices.allSatisfy { index in
        kept.contains(index) || place[index] == dimensions[index].total
      }
    }
    return try FrequencyTable(
      dimensions: kept.map { dimensions[$0] }, cells: cells.map { self.cells[$0] })
  }
}
