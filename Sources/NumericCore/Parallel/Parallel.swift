internal import Dispatch
internal import Foundation

/// Runs independent pieces of work on all cores.
///
/// The pieces, not the threads, decide how a result is made: callers cut the work into blocks of fixed
/// size and merge what comes back in the order of the blocks, so the answer is bit-identical for any
/// number of threads.
package enum Parallel {
  /// Returns the results of a function of the block number, in the order of the blocks.
  ///
  /// - Parameters:
  ///   - count: The number of blocks.
  ///   - maximumThreads: The most threads to use; `nil` for one a core.
  ///   - body: Computes one block; called once for each, on any thread.
  package static func map<Result: Sendable>(
    _ count: Int, maximumThreads: Int? = nil, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > 1, (maximumThreads ?? coreCount) > 1 else { return (0..<count).map(body) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
      // Safe: every block writes its own slot exactly once before concurrentPerform returns.
      let slots = Slots(base: buffer.baseAddress)
      if let limit = maximumThreads, limit < count {
        DispatchQueue.concurrentPerform(iterations: limit) { thread in
          for block in stride(from: thread, to: count, by: limit) {
            slots.write(body(block), block)
          }
        }
      } else {
        DispatchQueue.concurrentPerform(iterations: count) { slots.write(body($0), $0) }
      }
      initialized = count
    }
  }

  /// Returns the results of a function of each element, in their order, a batch of elements at a time.
  ///
  /// - Parameters:
  ///   - elements: The elements.
  ///   - batch: How many make one piece of work: enough that starting it costs nothing beside it.
  ///   - maximumThreads: The most threads to use; `nil` for one a core.
  ///   - body: Computes one element; called once for each, on any thread.
  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], inBatchesOf batch: Int, maximumThreads: Int? = nil,
    _ body: @Sendable (Element) -> Result
  ) -> [Result] {
    map((elements.count + batch - 1) / batch, maximumThreads: maximumThreads) { number in
      elements[(number * batch)..<min((number + 1) * batch, elements.count)].map(body)
    }.flatMap { $0 }
  }

  /// The number of cores that this process may use.
  package static let coreCount = ProcessInfo.processInfo.activeProcessorCount
}

/// Lets the blocks of one `map` write into one uninitialised array.
private struct Slots<Result>: @unchecked Sendable {
  // Safe to send: distinct blocks touch distinct elements.
  let base: UnsafeMutablePointer<Result>?

  func write(_ result: Result, _ index: Int) {
    guard let base else { return }
    (base + index).initialize(to: result)
  }
}
