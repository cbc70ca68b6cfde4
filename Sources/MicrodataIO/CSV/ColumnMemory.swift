internal import Microdata

/// The values of a column that has been parsed, and why some are missing.
struct ParsedColumn: Sendable {
  var column: Int
  var kind: ColumnKind
  var storage: Column.Storage
  var reasons: [UInt8]?
  /// Whether no value is missing, where the mark of a missing one may be a value.
  var isComplete = false
}

/// Memory for the values of several columns at once.
enum ColumnMemory {
  /// The most columns to allocate by calls inside one another, each of which takes some stack.
  static let limit = 256

  /// Allocates columns, lets a function fill them, and returns them.
  ///
  /// The arrays are allocated by calls inside one another, which is the only way to have the fresh
  /// memory of several arrays open at the same time, and so to fill them row by row without a copy.
  ///
  /// - Parameters:
  ///   - requests: Columns, with the slot of each as it is to be.
  ///   - rows: The number of values of every column.
  ///   - fill: Gets the slots with their memory; writes every value of all that it does not give
  ///     up.
  static func filled(
    _ requests: [(column: Int, slot: ColumnSlot, hasReasons: Bool)], rows: Int,
    _ fill: ([(column: Int, slot: ColumnSlot)]) throws -> Void
  ) throws -> [ParsedColumn] {
    guard requests.count <= limit else { return try copied(requests, rows: rows, fill) }
    var ready: [(column: Int, slot: ColumnSlot)] = []
    var parsed: [ParsedColumn] = []
    ready.reserveCapacity(requests.count)

    func array<Value>(_ type: Value.Type, _ index: Int, _ slot: ColumnSlot) throws -> [Value] {
      try [Value](unsafeUninitializedCapacity: rows) { buffer, initialized in
        var slot = slot
        // Safe: the pointer is used by `fill` only, which returns before this closure does.
        slot.target = UnsafeMutableRawPointer(buffer.baseAddress)
        HugePages.advise(slot.target, byteCount: rows * MemoryLayout<Value>.stride)
        ready.append((requests[index].column, slot))
        try allocate(index + 1)
        initialized = rows
      }
    }
    func allocate(_ index: Int) throws {
      guard index < requests.count else { return try fill(ready) }
      let request = requests[index]
      let kind = request.slot.kind
      func finish(_ slot: ColumnSlot) throws -> Column.Storage {
        switch kind {
        case .int32: .int32(try array(Int32.self, index, slot))
        case .int64: .int64(try array(Int64.self, index, slot))
        case .double: .double(try array(Double.self, index, slot))
        case .boolean: .bool(try array(UInt8.self, index, slot))
        case .date: .date(try array(Int32.self, index, slot))
        case .text, .skipped: .category(try array(Int32.self, index, slot), levels: [])
        }
      }
      var storage: Column.Storage?
      var reasons: [UInt8]?
      if request.hasReasons {
        reasons = try [UInt8](unsafeUninitializedCapacity: rows) { buffer, initialized in
          var slot = request.slot
          // Safe: as for the values; the zeros also cover the rows of a column that is given up.
          buffer.initialize(repeating: 0)
          slot.reasons = buffer.baseAddress
          storage = try finish(slot)
          initialized = rows
        }
      } else {
        storage = try finish(request.slot)
      }
      if let storage {
        parsed.append(
          ParsedColumn(column: request.column, kind: kind, storage: storage, reasons: reasons))
      }
    }
    try allocate(0)
    return parsed.reversed()
  }

  /// Does the same for any number of columns, at the price of a copy.
  private static func copied(
    _ requests: [(column: Int, slot: ColumnSlot, hasReasons: Bool)], rows: Int,
    _ fill: ([(column: Int, slot: ColumnSlot)]) throws -> Void
  ) throws -> [ParsedColumn] {
    var blocks: [UnsafeMutableRawPointer?] = []
    defer { for block in blocks { block?.deallocate() } }
    var ready: [(column: Int, slot: ColumnSlot)] = []
    for request in requests {
      let size = rows * ColumnSlot.stride(request.slot.kind)
      let block = UnsafeMutableRawPointer.allocate(byteCount: max(size, 8), alignment: 8)
      blocks.append(block)
      var slot = request.slot
      slot.target = block
      ready.append((request.column, slot))
      if request.hasReasons {
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(rows, 1))
        bytes.initialize(repeating: 0, count: rows)
        ready[ready.count - 1].slot.reasons = bytes
      }
    }
    defer { for (_, slot) in ready { slot.reasons?.deallocate() } }
    try fill(ready)
    let reasons = ready.map { _, slot in
      slot.reasons.map { Array(UnsafeBufferPointer(start: $0, count: rows)) }
    }
    func array<Value>(_ type: Value.Type, _ index: Int) -> [Value] {
      guard let block = blocks[index] else { return [] }
      // Safe: the block was made for this type and this many values; it is freed only here.
      let values = block.assumingMemoryBound(to: Value.self)
      let result = Array(UnsafeBufferPointer(start: values, count: rows))
      block.deallocate()
      blocks[index] = nil
      return result
    }
    return requests.indices.map { index in
      let storage: Column.Storage =
        switch requests[index].slot.kind {
        case .int32: .int32(array(Int32.self, index))
        case .int64: .int64(array(Int64.self, index))
        case .double: .double(array(Double.self, index))
        case .boolean: .bool(array(UInt8.self, index))
        case .date: .date(array(Int32.self, index))
        case .text, .skipped: .category(array(Int32.self, index), levels: [])
        }
      return ParsedColumn(
        column: requests[index].column, kind: requests[index].slot.kind, storage: storage,
        reasons: reasons[index])
    }
  }
}
