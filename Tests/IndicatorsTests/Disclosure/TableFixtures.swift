import TestSupport
@testable import Indicators

/// Tables for tests, and what can be computed of them by trying everything.
enum TableFixtures {
  static func dimension(_ name: String, _ size: Int) throws -> TableDimension {
    try TableDimension(name, categories: (1...size).map { "\(name)\($0)" })
  }

  /// A table of counts between 0 and some value.
  static func table(
    _ sizes: [Int], upTo most: Int, _ random: inout SeededGenerator
  ) throws -> FrequencyTable {
    let dimensions = try sizes.enumerated().map { try dimension("d\($0)_", $1) }
    let counts = (0..<sizes.reduce(1, *)).map { _ in Int.random(in: 0...most, using: &random) }
    return try FrequencyTable(dimensions: dimensions, counts: counts)
  }

  /// The range of each suppressed cell over all tables in whole numbers that fit what is published.
  ///
  /// Cells are tried one by one; a sum that cannot hold any more ends the branch.
  static func rangesByTrying(
    _ system: CellSystem, _ isSuppressed: [Bool], upTo most: Int
  ) -> [Int: ClosedRange<Double>] {
    let hidden = isSuppressed.indices.filter { isSuppressed[$0] }
    var values = system.cells.map { Int($0.value) }
    var ranges: [Int: ClosedRange<Double>] = [:]
    // A sum is checked when the last of its hidden cells has a value.
    let checks = hidden.indices.map { index in
      system.sums.filter { sum in
        let cells = ([sum.total] + sum.parts).filter { isSuppressed[$0] }
        return cells.max() == hidden[index]
      }
    }
    func tryAll(_ index: Int) {
      guard index < hidden.count else {
        for cell in hidden {
          let value = Double(values[cell])
          let old = ranges[cell] ?? value...value
          ranges[cell] = min(old.lowerBound, value)...max(old.upperBound, value)
        }
        return
      }
      for value in 0...most {
        values[hidden[index]] = value
        let holds = checks[index].allSatisfy { sum in
          sum.parts.reduce(0) { $0 + values[$1] } == values[sum.total]
        }
        if holds { tryAll(index + 1) }
      }
    }
    tryAll(0)
    return ranges
  }
}
