/// The auxiliary variables of a calibration, as a matrix with a few entries in each row.
///
/// A categorical margin is one entry of 1 in the column of the row's category, a numeric variable one entry in
/// a column of its own. In a partitioned model every partition has its own copy of the columns, and a row has
/// entries in those of its partition only.
package struct ModelMatrix: Sendable {
  /// One entry of each row.
  package struct Block: Sendable {
    /// The column of each row, from 0; negative for rows without an entry. `nil`: all rows in column `first`.
    package let codes: [Int32]?
    /// The value of each row's entry; `nil` for ones.
    package let values: [Double]?
    /// The first column of the block.
    package let first: Int
    /// The number of columns of the block.
    package let count: Int

    /// Creates a block.
    package init(codes: [Int32]?, values: [Double]?, first: Int, count: Int) {
      self.codes = codes
      self.values = values
      self.first = first
      self.count = count
    }

    /// The column of a row within its partition; `nil` without an entry.
    @inline(__always)
    func column(of row: Int) -> Int? {
      guard let codes else { return first }
      let code = Int(codes[row])
      return code < 0 ? nil : first &+ code
    }
  }

  /// The entries of each row.
  package let blocks: [Block]
  /// The number of rows.
  package let rowCount: Int
  /// The number of columns of one partition.
  package let width: Int
  /// The partition of each row; `nil` when there is one.
  package let partitions: [Int32]?
  /// The number of partitions.
  package let partitionCount: Int

  /// Creates a matrix.
  package init(
    blocks: [Block], rowCount: Int, width: Int, partitions: [Int32]? = nil, partitionCount: Int = 1
  ) {
    self.blocks = blocks
    self.rowCount = rowCount
    self.width = width
    self.partitions = partitions
    self.partitionCount = partitionCount
  }

  /// The number of columns of all partitions.
  package var columnCount: Int { width * partitionCount }

  /// Whether all entries are ones, so that rows with the same columns are the same.
  package var isCategorical: Bool { blocks.allSatisfy { $0.values == nil } }

  /// Whether most columns have an entry in each row, so that a dense product is the faster one.
  var isDense: Bool { blocks.count * 3 > width && blocks.count > 3 }

  /// The first column of a row's partition.
  @inline(__always)
  func base(of row: Int) -> Int {
    guard let partitions else { return 0 }
    return Int(partitions[row]) &* width
  }

  /// Returns the product of a row with a vector over the columns of its partition, from `base`.
  @inline(__always)
  package func product(row: Int, _ vector: UnsafePointer<Double>) -> Double {
    var sum = 0.0
    for block in blocks {
      guard let column = block.column(of: row) else { continue }
      sum += (block.values?[row] ?? 1) * vector[column]
    }
    return sum
  }

  /// Returns the product of every row with a vector over all columns.
  package func products(_ vector: [Double]) -> [Double] {
    precondition(vector.count == columnCount, "one number for each column")
    return Parallel.fill(rowCount) { rows, target in
      vector.withUnsafeBufferPointer { vector in
        guard let start = vector.baseAddress else { return }
        for row in rows { target[row] = product(row: row, start + base(of: row)) }
      }
    }
  }

  /// Returns the sums over rows of their entries times a number for each row, for all columns.
  package func weightedTotals(_ weights: [Double]) -> [Double] {
    precondition(weights.count == rowCount, "one weight for each row")
    let block = max(1 << 14, columnCount)
    let parts = Parallel.map((rowCount + block - 1) / block) { number -> [Double] in
      var sums = [Double](repeating: 0, count: columnCount)
      for row in (number * block)..<min((number + 1) * block, rowCount) where weights[row] != 0 {
        let base = base(of: row)
        for entry in blocks {
          guard let column = entry.column(of: row) else { continue }
          sums[base &+ column] += weights[row] * (entry.values?[row] ?? 1)
        }
      }
      return sums
    }
    return Self.sum(parts, count: columnCount)
  }

  /// Adds vectors in their order.
  static func sum(_ parts: [[Double]], count: Int) -> [Double] {
    var total = [Double](repeating: 0, count: count)
    for part in parts { for index in total.indices { total[index] += part[index] } }
    return total
  }
}

extension ModelMatrix {
  /// Rows that are the same, once.
  package struct Patterns: Sendable {
    /// The distinct rows.
    package let model: ModelMatrix
    /// The distinct row that each row is.
    package let ofRow: [Int32]
  }

  /// Returns the distinct rows of a categorical model: the cells of the table of all margins.
  ///
  /// Cells are numbered in the order of their codes, whatever the order of the rows.
  package func patterns() -> Patterns {
    precondition(isCategorical, "rows with numbers are not collapsed")
    var keys = [Int](repeating: 0, count: rowCount)
    var size = 1
    var ranks: [Int32] = []
    var used = 0
    func compress() {
      let distinct = size <= max(1 << 16, 4 * rowCount) ? nil : Set(keys).sorted()
      if let distinct {
        let rank = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
        for row in keys.indices { keys[row] = rank[keys[row]] ?? 0 }
        size = max(1, distinct.count)
      }
    }
    func append(_ code: (Int) -> Int, count: Int) {
      for row in keys.indices { keys[row] = keys[row] &* count &+ code(row) }
      size *= count
      compress()
    }
    if let partitions { append({ Int(partitions[$0]) }, count: partitionCount) }
    for block in blocks {
      guard let codes = block.codes else { continue }
      append({ Int(codes[$0]) + 1 }, count: block.count + 1)
    }
    ranks = [Int32](repeating: -1, count: size)
    for key in keys { ranks[key] = 0 }
    for key in ranks.indices where ranks[key] == 0 {
      ranks[key] = Int32(used)
      used += 1
    }
    let ofRow = keys.map { ranks[$0] }
    var example = [Int](repeating: 0, count: used)
    for row in stride(from: rowCount - 1, through: 0, by: -1) { example[Int(ofRow[row])] = row }
    let model = ModelMatrix(
      blocks: blocks.map { block in
        Block(
          codes: block.codes.map { codes in example.map { codes[$0] } }, values: nil,
          first: block.first, count: block.count)
      }, rowCount: used, width: width,
      partitions: partitions.map { all in example.map { all[$0] } },
      partitionCount: partitionCount)
    return Patterns(model: model, ofRow: ofRow)
  }
}

extension Parallel {
  /// Returns an array that blocks of positions are written to by a function.
  ///
  /// - Parameters:
  ///   - count: The number of elements.
  ///   - body: Writes the elements of a range, all of them; called on any thread.
  package static func fill(
    _ count: Int, _ body: @Sendable (Range<Int>, UnsafeMutablePointer<Double>) -> Void
  ) -> [Double] {
    let block = 1 << 14
    return [Double](unsafeUninitializedCapacity: count) { buffer, initialized in
      // Safe: blocks write distinct positions, and all of them, before the array is read.
      guard let base = buffer.baseAddress, count > 0 else { return }
      base.initialize(repeating: 0, count: count)
      let target = FillTarget(base: base)
      _ = Parallel.map((count + block - 1) / block) { number in
        body((number * block)..<min((number + 1) * block, count), target.base)
        return true
      }
      initialized = count
    }
  }
}

/// The array that blocks of positions are written to; distinct blocks write distinct elements.
private struct FillTarget: @unchecked Sendable {
  let base: UnsafeMutablePointer<Double>
}
