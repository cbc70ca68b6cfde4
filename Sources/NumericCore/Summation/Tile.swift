/// A short run of rows, unpacked from columns of any type into cache-resident arrays.
///
/// Unpacking converts types, applies the row order and codes the categories once, so that the kernels
/// behind it are plain loops over doubles.
///
/// Unsafe inside: all pointers are to buffers of `Tile.capacity` elements owned by this class, and every
/// loop runs below the number of rows that `move` checked against that capacity.
final class Tile {
  static let capacity = 1024

  let first = UnsafeMutablePointer<Double>.allocate(capacity: Tile.capacity)
  let second = UnsafeMutablePointer<Double>.allocate(capacity: Tile.capacity)
  let cells = UnsafeMutablePointer<Int32>.allocate(capacity: Tile.capacity)
  let levels = UnsafeMutablePointer<Int32>.allocate(capacity: Tile.capacity)
  /// Up to five numbers for each row.
  let moments = UnsafeMutablePointer<Double>.allocate(capacity: 5 * Tile.capacity)
  private(set) var start = 0
  private(set) var count = 0

  init() {
    first.initialize(repeating: 0, count: Tile.capacity)
    second.initialize(repeating: 0, count: Tile.capacity)
    cells.initialize(repeating: 0, count: Tile.capacity)
    levels.initialize(repeating: 0, count: Tile.capacity)
    moments.initialize(repeating: 0, count: 5 * Tile.capacity)
  }

  deinit {
    first.deallocate()
    second.deallocate()
    cells.deallocate()
    levels.deallocate()
    moments.deallocate()
  }

  func move(to start: Int, count: Int) {
    precondition(count <= Tile.capacity, "a tile holds at most \(Tile.capacity) rows")
    self.start = start
    self.count = count
  }

  /// Unpacks a column; missing values become NaN.
  func load(_ source: ValueSource, order: [Int32]?, into target: UnsafeMutablePointer<Double>) {
    switch source {
    case .double(let values):
      gather(values, order) { target[$0] = $1 }
    case .int32(let values):
      gather(values, order) { target[$0] = $1 == .min ? .nan : Double($1) }
    case .byte(let values):
      gather(values, order) { target[$0] = $1 > 1 ? .nan : Double($1) }
    }
  }

  /// Assigns the rows to cells; −1 for rows outside every cell.
  func loadCells(_ source: CellSource, order: [Int32]?) {
    guard let first = source.coders.first else {
      cells.update(repeating: 0, count: count)
      return applyMask(source.mask, order: order)
    }
    loadCodes(first, order: order, into: cells)
    for coder in source.coders.dropFirst() {
      loadCodes(coder, order: order, into: levels)
      let stride = Int32(coder.count)
      let (cells, levels, count) = (cells, levels, count)
      for row in 0..<count {
        let (sofar, code) = (cells[row], levels[row])
        cells[row] = (sofar | code) < 0 ? -1 : sofar &* stride &+ code
      }
    }
    applyMask(source.mask, order: order)
  }

  private func applyMask(_ mask: [UInt8]?, order: [Int32]?) {
    guard let mask else { return }
    gather(mask, order) { [cells] in if $1 != 1 { cells[$0] = -1 } }
  }

  /// Codes a column; −1 for values in no category.
  func loadCodes(_ coder: CellCoder, order: [Int32]?, into target: UnsafeMutablePointer<Int32>) {
    let offset = coder.offset
    coder.codes.withUnsafeBufferPointer { table in
      let last = UInt32(truncatingIfNeeded: table.count - 1)
      // The subtraction wraps, so a value below the offset, missing included, lands on the last code: −1.
      switch coder.values {
      case .int32(let values):
        gather(values, order) { row, value in
          target[row] = table[Int(min(UInt32(bitPattern: value &- offset), last))]
        }
      case .byte(let values):
        gather(values, order) { row, value in
          let code = value < 2 ? Int32(value) : .min
          target[row] = table[Int(min(UInt32(bitPattern: code &- offset), last))]
        }
      case .double: preconditionFailure("doubles are grouped into codes before they reach a kernel")
      }
    }
  }

  @inline(__always)
  private func gather<Value>(_ values: [Value], _ order: [Int32]?, _ body: (Int, Value) -> Void) {
    let (start, count) = (start, count)
    precondition(start + count <= values.count, "a column is shorter than the table")
    values.withUnsafeBufferPointer { values in
      if let order {
        order.withUnsafeBufferPointer { order in
          for i in 0..<count { body(i, values[Int(order[start &+ i])]) }
        }
      } else {
        for i in 0..<count { body(i, values[start &+ i]) }
      }
    }
  }
}
