/// Rows grouped by the categories of several columns: rows with the same categories share a cell.
///
/// Cells are numbered in the order of their categories, the first column changing slowest, whatever the order
/// of the rows, and only cells with rows are numbered. To be in no category of a column is one more category,
/// before all others.
package struct RowCells: Sendable {
  /// The cell of each row.
  package let codes: [Int32]
  /// For each column, the category of each cell; −1 for none.
  package let levels: [[Int32]]
  /// The number of cells.
  package let count: Int

  private init(codes: [Int32], levels: [[Int32]], count: Int) {
    self.codes = codes
    self.levels = levels
    self.count = count
  }

  /// Groups the rows of a table by columns; by none, all rows share a cell.
  package init(_ coders: [CellCoder], rowCount: Int) {
    var cells = RowCells(
      codes: [Int32](repeating: 0, count: rowCount), levels: [], count: 1)
    // As many columns at a time as a table of all combinations has room for.
    let room = min(max(1 << 16, 4 * rowCount), Int(Int32.max))
    var rest = coders[...]
    while let next = rest.first {
      var (size, taken) = (cells.count, 0)
      for coder in rest {
        let (product, overflow) = size.multipliedReportingOverflow(by: coder.count + 1)
        // A first column has a table whatever its size: its categories are in memory as well.
        let isFirst = taken == 0 && cells.count == 1 && product < Int(Int32.max)
        if overflow || product > room && !isFirst { break }
        (size, taken) = (product, taken + 1)
      }
      cells = taken > 0 ? cells.crossed(with: rest.prefix(taken), size) : cells.hashed(with: next)
      rest = rest.dropFirst(max(taken, 1))
    }
    self = cells
  }

  /// Takes classes as cells, whether they have rows or not; rows of no class share a cell after them.
  ///
  /// - Parameters:
  ///   - classes: The class of each row; negative for none.
  ///   - count: The number of classes.
  package init(classes: [Int32], count: Int) {
    precondition(classes.allSatisfy { $0 < count }, "classes are below their number")
    let none = Int32(count)
    codes = Parallel.fill(classes.count) { rows, target in
      for row in rows { target[row] = classes[row] < 0 ? none : classes[row] }
    }
    levels = [Array(0..<none) + [-1]]
    self.count = count + 1
  }

  /// One row in each cell.
  static func separate(_ count: Int) -> RowCells {
    RowCells(codes: Array(0..<Int32(count)), levels: [], count: count)
  }

  /// Crosses with columns whose combinations are few.
  private func crossed(with coders: ArraySlice<CellCoder>, _ size: Int) -> RowCells {
    let isFirst = levels.isEmpty
    let old = codes
    let keys: [Int32] = Parallel.fill(old.count) { rows, target in
      let tile = Tile()
      for start in stride(from: rows.lowerBound, to: rows.upperBound, by: Tile.capacity) {
        tile.move(to: start, count: min(Tile.capacity, rows.upperBound - start))
        for row in 0..<tile.count { target[start + row] = isFirst ? 0 : old[start + row] }
        for coder in coders {
          tile.loadCodes(coder, order: nil, into: tile.levels)
          let (radix, levels) = (Int32(coder.count + 1), tile.levels)
          for row in 0..<tile.count {
            target[start + row] = target[start + row] &* radix &+ levels[row] &+ 1
          }
        }
      }
    }
    let present = Self.present(keys, size)
    let ranks = Self.ranks(present, size)
    let new: [Int32] =
      present.count == size
      ? keys
      : Parallel.fill(keys.count) { rows, target in
        ranks.withUnsafeBufferPointer { ranks in
          for row in rows { target[row] = ranks[Int(keys[row])] }
        }
      }
    return RowCells(codes: new, levels: decoded(present, Array(coders)), count: present.count)
  }

  private static func ranks(_ present: [Int], _ size: Int) -> [Int32] {
    var ranks = [Int32](repeating: -1, count: size)
    for (rank, key) in present.enumerated() { ranks[key] = Int32(rank) }
    return ranks
  }

  /// The keys that have rows, ascending.
  private static func present(_ keys: [Int32], _ size: Int) -> [Int] {
    let parts = max(1, min(Parallel.coreCount, keys.count / (1 << 16)))
    let found = Parallel.map(parts) { part in
      var isPresent = [Bool](repeating: false, count: size)
      isPresent.withUnsafeMutableBufferPointer { isPresent in
        for key in keys[(part * keys.count / parts)..<((part + 1) * keys.count / parts)] {
          isPresent[Int(key)] = true
        }
      }
      return isPresent
    }
    return (0..<size).filter { key in found.contains { $0[key] } }
  }

  /// Crosses with a column when the combinations are too many for a table of them.
  private func hashed(with coder: CellCoder) -> RowCells {
    let radix = coder.count + 1
    let column = RowCells([coder], rowCount: codes.count)
    let keys = codes.indices.map { row in
      Int(codes[row]) * radix + Int(column.levels[0][Int(column.codes[row])]) + 1
    }
    let present = Set(keys).sorted()
    let rank = Dictionary(uniqueKeysWithValues: present.enumerated().map { ($1, Int32($0)) })
    return RowCells(
      codes: keys.map { rank[$0] ?? 0 }, levels: decoded(present, [coder]), count: present.count)
  }

  /// The categories that keys stand for.
  private func decoded(_ keys: [Int], _ coders: [CellCoder]) -> [[Int32]] {
    var rest = keys
    var added: [[Int32]] = []
    for coder in coders.reversed() {
      added.append(rest.map { Int32($0 % (coder.count + 1)) - 1 })
      rest = rest.map { $0 / (coder.count + 1) }
    }
    return levels.map { level in rest.map { level[$0] } } + added.reversed()
  }

  /// Returns the sum of the weights of the rows of each group.
  package static func totals(_ weights: [Double], by groups: [Int32], count: Int) -> [Double] {
    ModelMatrix.sum(blocksOfRows: max(1 << 14, count), weights.count, count: count) { rows, sums in
      for row in rows {
        let group = Int(groups[row])
        precondition(group >= 0 && group < count)
        sums[group] += weights[row]
      }
    }
  }
}
