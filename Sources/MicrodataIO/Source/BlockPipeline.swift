internal import Microdata

/// Bytes of some rows, as they are in the file.
struct RawBlock: @unchecked Sendable {
  // Safe to send: the buffer is not written after the block was made.

  /// The bytes.
  let buffer: ByteBuffer
  /// The number of rows; for lines of text the number of lines.
  let rowCount: Int
  /// The number of rows before the block.
  let firstRow: Int
}

/// Some rows, in columns.
struct DecodedBlock: Sendable {
  /// The number of rows.
  let rowCount: Int
  /// A piece for each column asked for.
  let pieces: [ColumnPiece]
  /// What was noticed.
  var log = DiagnosticLog()
  /// Records left out, by rule.
  var dropped: [String: Int] = [:]
  /// Records left out, the first of them.
  var rejects: [LoadReport.Reject] = []
}

/// Reads blocks one after another and decodes several at a time, in constant memory.
enum BlockPipeline {
  /// Calls a function with every decoded block, in order.
  ///
  /// - Parameters:
  ///   - next: Reads a block; `nil` at the end. Called on one thread.
  ///   - decode: Decodes a block; called on any thread.
  /// - Throws: The first error in the order of the file.
  static func forEach<Block: Sendable>(
    maximumThreads: Int?, next: () throws -> Block?,
    decode: @Sendable (Block) throws -> DecodedBlock, _ body: (DecodedBlock) throws -> Void
  ) throws {
    let window = 2 * (maximumThreads ?? Workers.coreCount)
    var isAtEnd = false
    while !isAtEnd {
      var blocks: [Block] = []
      while blocks.count < max(1, window) {
        guard let block = try next() else {
          isAtEnd = true
          break
        }
        blocks.append(block)
      }
      let ready = blocks
      let decoded = Workers.map(ready.count, maximumThreads: maximumThreads) { index in
        Result { try decode(ready[index]) }
      }
      for result in decoded { try body(result.get()) }
    }
  }
}
