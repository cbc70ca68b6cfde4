/// What one block of rows adds to the sums: entries in the order of units.
///
/// Room is made as entries come: most blocks need a fraction of one entry for each unit and cell, and memory
/// that is asked for and not used still costs the system calls that map and unmap it.
///
/// Unsafe inside: the arrays have room for `capacity` entries, `add` grows them first when it is reached, and
/// readers stay below `count`.
/// Safe to send: a block is written by one thread, and read after that thread is done.
final class BlockSums: @unchecked Sendable {
  private(set) var units: UnsafeMutablePointer<Int32>
  private(set) var cells: UnsafeMutablePointer<Int32>
  private(set) var values: UnsafeMutablePointer<Double>
  private let width: Int
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int, width: Int) {
    self.capacity = capacity
    self.width = width
    units = .allocate(capacity: capacity)
    cells = .allocate(capacity: capacity)
    values = .allocate(capacity: capacity * width)
  }

  deinit {
    units.deallocate()
    cells.deallocate()
    values.deallocate()
  }

  /// Adds an entry.
  ///
  /// - Returns: Where its sums go; they are not initialised.
  @inline(__always)
  func add(unit: Int, cell: Int32) -> UnsafeMutablePointer<Double> {
    if count == capacity { grow() }
    (units + count).initialize(to: Int32(truncatingIfNeeded: unit))
    (cells + count).initialize(to: cell)
    defer { count &+= 1 }
    return values + count &* width
  }

  private func grow() {
    let larger = 2 * capacity + 16
    units = Self.moved(units, count: count, capacity: larger)
    cells = Self.moved(cells, count: count, capacity: larger)
    values = Self.moved(values, count: count * width, capacity: larger * width)
    capacity = larger
  }

  private static func moved<Element>(
    _ old: UnsafeMutablePointer<Element>, count: Int, capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    let new = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    new.moveInitialize(from: old, count: count)
    old.deallocate()
    return new
  }
}

/// The sums of one unit at a time: a place for each cell, and a list of those in use.
///
/// Unsafe inside: cells are below the number that sized the arrays; the owner deallocates them.
struct BlockBuilder {
  let output: BlockSums
  private let width: Int
  private let sums: UnsafeMutablePointer<Double>
  private let isUsed: UnsafeMutablePointer<Bool>
  private let used: UnsafeMutablePointer<Int32>
  private var usedCount = 0

  init(cellCount: Int, width: Int, likelyEntries: Int) {
    self.width = width
    output = BlockSums(capacity: likelyEntries, width: width)
    sums = .allocate(capacity: cellCount * width)
    isUsed = .allocate(capacity: cellCount)
    used = .allocate(capacity: cellCount)
    sums.initialize(repeating: 0, count: cellCount * width)
    isUsed.initialize(repeating: false, count: cellCount)
    used.initialize(repeating: 0, count: cellCount)
  }

  func deallocate() {
    sums.deallocate()
    isUsed.deallocate()
    used.deallocate()
  }

  /// Where the sums of a cell are.
  @inline(__always)
  mutating func place(of cell: Int) -> UnsafeMutablePointer<Double> {
    if !isUsed[cell] {
      isUsed[cell] = true
      used[usedCount] = Int32(truncatingIfNeeded: cell)
      usedCount &+= 1
    }
    return sums + cell &* width
  }

  /// Adds rows of one unit; `cells` and `weights` are those of the tile.
  ///
  /// Regions and the like hold whole units: then all rows go to one place.
  @inline(__always)
  mutating func add(
    _ rows: Range<Int>, cells: UnsafePointer<Int32>, weights: UnsafePointer<Double>,
    kernel: some RowKernel
  ) {
    let first = cells[rows.lowerBound]
    var different: Int32 = 0
    for row in rows { different |= cells[row] ^ first }
    if different == 0 {
      guard first >= 0 else { return }
      kernel.add(rows, weights: weights, cell: Int(first), to: place(of: Int(first)))
      return
    }
    for row in rows {
      let cell = Int(cells[row])
      guard cell >= 0 else { continue }
      kernel.add(row, weight: weights[row], cell: cell, to: place(of: cell))
    }
  }

  /// Ends a unit: its sums become entries, and the places are empty again.
  mutating func flush(unit: Int, kernel: some RowKernel) {
    let width = width
    for index in 0..<usedCount {
      let cell = used[index]
      let place = sums + Int(cell) &* width
      let target = output.add(unit: unit, cell: cell)
      kernel.finish(place)
      for sum in 0..<width {
        (target + sum).initialize(to: place[sum])
        place[sum] = 0
      }
      isUsed[Int(cell)] = false
    }
    usedCount = 0
  }
}

extension CellSums {
  /// Puts blocks together, in their order, and sorts the entries by cell.
  ///
  /// A unit cut by the border of two blocks has an entry in both: they are adjacent, and added.
  ///
  /// Unsafe inside: each block writes only the slots that the counts of its own entries reserved, and all
  /// slots are written before the arrays are read.
  ///
  /// - Parameter cutsUnits: Whether some border lies within a unit.
  static func merging(
    _ blocks: [BlockSums], width: Int, cellCount: Int, cutsUnits: Bool, maximumThreads: Int?
  ) -> CellSums {
    var offsets = [Int](repeating: 0, count: cellCount + 1)
    for block in blocks {
      for entry in 0..<block.count { offsets[Int(block.cells[entry]) + 1] += 1 }
    }
    for cell in 0..<cellCount { offsets[cell + 1] += offsets[cell] }
    let count = offsets[cellCount]
    var next = Array(offsets.dropLast())
    var firstSlots: [[Int32]] = []
    for block in blocks {
      firstSlots.append(
        (0..<block.count).map { entry in
          let cell = Int(block.cells[entry])
          defer { next[cell] += 1 }
          return Int32(next[cell])
        })
    }
    let slots = firstSlots
    var units: [Int32] = []
    let values = [Double](unsafeUninitializedCapacity: count * width) { values, valueCount in
      units = [Int32](unsafeUninitializedCapacity: count) { units, unitCount in
        let target = MergeTarget(values: values, units: units)
        _ = Parallel.map(blocks.count, maximumThreads: maximumThreads) { number in
          target.place(blocks[number], at: slots[number], width)
        }
        unitCount = count
      }
      valueCount = count * width
    }
    guard cutsUnits else {
      return CellSums(
        width: width, offsets: offsets, units: units, values: values,
        maximumThreads: maximumThreads)
    }
    return adding(width: width, offsets: offsets, units: units, values: values, maximumThreads)
  }

  /// Adds up neighbouring entries of one unit.
  private static func adding(
    width: Int, offsets: [Int], units: [Int32], values: [Double], _ maximumThreads: Int?
  ) -> CellSums {
    func isRepeated(_ entry: Int, _ start: Int) -> Bool {
      entry > start && units[entry] == units[entry - 1]
    }
    var (newOffsets, newUnits, newValues) = ([0], [Int32](), [Double]())
    for cell in 0..<(offsets.count - 1) {
      for entry in offsets[cell]..<offsets[cell + 1] {
        let sums = values[(entry * width)..<((entry + 1) * width)]
        if isRepeated(entry, offsets[cell]) {
          let first = newValues.count - width
          for (feature, sum) in sums.enumerated() { newValues[first + feature] += sum }
        } else {
          newUnits.append(units[entry])
          newValues += sums
        }
      }
      newOffsets.append(newUnits.count)
    }
    return CellSums(
      width: width, offsets: newOffsets, units: newUnits, values: newValues,
      maximumThreads: maximumThreads)
  }
}

/// The arrays that blocks are placed in.
private struct MergeTarget: @unchecked Sendable {
  // Safe to send: distinct blocks write distinct slots.
  let values: UnsafeMutableBufferPointer<Double>
  let units: UnsafeMutableBufferPointer<Int32>

  func place(_ block: BlockSums, at slots: [Int32], _ width: Int) {
    guard let values = values.baseAddress, let units = units.baseAddress else { return }
    for entry in slots.indices {
      let slot = Int(slots[entry])
      (units + slot).initialize(to: block.units[entry])
      let (from, to) = (block.values + entry &* width, values + slot &* width)
      for feature in 0..<width { (to + feature).initialize(to: from[feature]) }
    }
  }
}
