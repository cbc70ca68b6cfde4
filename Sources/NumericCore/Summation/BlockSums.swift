/// What one block of rows adds to the sums.
struct BlockSums: Sendable {
  var units: [Int32] = []
  var cells: [Int32] = []
  var values: [Double] = []
}

/// The sums of one unit at a time: a place for each cell, and a list of those in use.
///
/// Unsafe inside: cells are below the number that sized the arrays; the owner deallocates them.
struct BlockBuilder {
  private(set) var output = BlockSums()
  private let width: Int
  private let sums: UnsafeMutablePointer<Double>
  private let isUsed: UnsafeMutablePointer<Bool>
  private let used: UnsafeMutablePointer<Int32>
  private var usedCount = 0

  init(cellCount: Int, width: Int, mostEntries: Int) {
    self.width = width
    sums = .allocate(capacity: cellCount * width)
    isUsed = .allocate(capacity: cellCount)
    used = .allocate(capacity: cellCount)
    sums.initialize(repeating: 0, count: cellCount * width)
    isUsed.initialize(repeating: false, count: cellCount)
    used.initialize(repeating: 0, count: cellCount)
    output.units.reserveCapacity(mostEntries)
    output.cells.reserveCapacity(mostEntries)
    output.values.reserveCapacity(mostEntries * width)
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
      used[usedCount] = Int32(cell)
      usedCount += 1
    }
    return sums + cell * width
  }

  /// Ends a unit: its sums become entries, and the places are empty again.
  mutating func flush(unit: Int) {
    for index in 0..<usedCount {
      let cell = used[index]
      let place = sums + Int(cell) * width
      output.units.append(Int32(unit))
      output.cells.append(cell)
      output.values.append(contentsOf: UnsafeBufferPointer(start: place, count: width))
      place.update(repeating: 0, count: width)
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
  static func merging(
    _ blocks: [BlockSums], width: Int, cellCount: Int, maximumThreads: Int?
  ) -> CellSums {
    if cellCount == 1, blocks.count == 1 {
      return CellSums(
        width: width, offsets: [0, blocks[0].units.count], units: blocks[0].units,
        values: blocks[0].values)
    }
    var offsets = [Int](repeating: 0, count: cellCount + 1)
    for block in blocks { for cell in block.cells { offsets[Int(cell) + 1] += 1 } }
    for cell in 0..<cellCount { offsets[cell + 1] += offsets[cell] }
    let count = offsets[cellCount]
    var next = Array(offsets.dropLast())
    var firstSlots: [[Int32]] = []
    for block in blocks {
      firstSlots.append(
        block.cells.map { cell in
          defer { next[Int(cell)] += 1 }
          return Int32(next[Int(cell)])
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
    return adding(width: width, offsets: offsets, units: units, values: values, maximumThreads)
  }

  /// Adds up neighbouring entries of one unit.
  private static func adding(
    width: Int, offsets: [Int], units: [Int32], values: [Double], _ maximumThreads: Int?
  ) -> CellSums {
    func isRepeated(_ entry: Int, _ start: Int) -> Bool {
      entry > start && units[entry] == units[entry - 1]
    }
    let hasRepeated = (0..<(offsets.count - 1)).contains { cell in
      (offsets[cell]..<offsets[cell + 1]).contains { isRepeated($0, offsets[cell]) }
    }
    guard hasRepeated else {
      return CellSums(
        width: width, offsets: offsets, units: units, values: values,
        maximumThreads: maximumThreads)
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
    block.values.withUnsafeBufferPointer { source in
      for entry in slots.indices {
        let slot = Int(slots[entry])
        units[slot] = block.units[entry]
        for feature in 0..<width {
          values[slot * width + feature] = source[entry * width + feature]
        }
      }
    }
  }
}
