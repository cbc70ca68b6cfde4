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
  /// Blocks are read ahead, while those before them are decoded.
  ///
  /// - Parameters:
  ///   - next: Reads a block; `nil` at the end. Called on any thread, never on two at a time, and never while
  ///     `body` runs.
  ///   - decode: Decodes a block; called on any thread.
  /// - Throws: The first error in the order of the file.
  static func forEach<Block: Sendable>(
    maximumThreads: Int?, next: () throws -> Block?,
    decode: @Sendable (Block) throws -> DecodedBlock, _ body: (DecodedBlock) throws -> Void
  ) throws {
    let window = max(2, (maximumThreads ?? Workers.coreCount) + 1)
    try withoutActuallyEscaping(next) { next in
      let reader = BlockReader(next: next)
      var ready = reader.read(window)
      while !ready.blocks.isEmpty {
        let blocks = ready.blocks
        let results = Workers.map(blocks.count + 1, maximumThreads: maximumThreads) { index in
          index == 0
            ? Step<Block>.read(reader.read(window))
            : .decoded(Result { try decode(blocks[index - 1]) })
        }
        for case .decoded(let result) in results { try body(result.get()) }
        if let error = ready.error { throw error }
        if case .read(let following)? = results.first { ready = following }
      }
      if let error = ready.error { throw error }
    }
  }

}

/// What one of the threads of a pipeline has done.
private enum Step<Block: Sendable>: Sendable {
  case read(BlockReader<Block>.Window)
  case decoded(Result<DecodedBlock, any Error>)
}

/// Reads the blocks that come next; nothing after an error or the end.
private final class BlockReader<Block: Sendable>: @unchecked Sendable {
  // Safe to send: the pipeline never lets two threads read at a time.

  /// Some blocks, and the error that ended them.
  struct Window: Sendable {
    var blocks: [Block] = []
    var error: (any Error)?
  }

  private let next: () throws -> Block?
  private var isDone = false

  init(next: @escaping () throws -> Block?) { self.next = next }

  func read(_ count: Int) -> Window {
    var window = Window()
    do {
      while !isDone, window.blocks.count < count {
        guard let block = try next() else {
          isDone = true
          break
        }
        window.blocks.append(block)
      }
    } catch {
      window.error = error
      isDone = true
    }
    return window
  }
}
