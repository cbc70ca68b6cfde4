internal import Dispatch
internal import Foundation

/// Runs independent pieces of work on all cores.
enum Workers {
  /// Runs a function for every number from 0, on as many threads as allowed.
  static func run(_ count: Int, maximumThreads: Int?, _ body: @Sendable (Int) -> Void) {
    let threads = max(1, min(maximumThreads ?? coreCount, coreCount * 4, count))
    if count <= 1 || threads == 1 {
      for index in 0..<count { body(index) }
    } else if maximumThreads == nil {
      DispatchQueue.concurrentPerform(iterations: count) { body($0) }
    } else {
      let queue = Counter()
      DispatchQueue.concurrentPerform(iterations: threads) { _ in
        while let index = queue.next(below: count) { body(index) }
      }
    }
  }

  /// Returns the results of a function of every number from 0, in order.
  static func map<Result: Sendable>(
    _ count: Int, maximumThreads: Int?, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > 1 else { return (0..<count).map(body) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
      // Safe: every call writes its own slot exactly once before `run` returns.
      let slots = Slots(base: buffer.baseAddress)
      run(count, maximumThreads: maximumThreads) { slots.write(body($0), at: $0) }
      initialized = count
    }
  }

  static let coreCount = max(1, ProcessInfo.processInfo.activeProcessorCount)
}

/// Lets the calls of one `map` write into one uninitialised array.
private struct Slots<Result>: @unchecked Sendable {
  // Safe to send: distinct calls touch distinct elements.
  let base: UnsafeMutablePointer<Result>?

  func write(_ result: Result, at index: Int) {
    guard let base else { return }
    (base + index).initialize(to: result)
  }
}

/// Gives out numbers, each once.
private final class Counter: @unchecked Sendable {
  // Safe to send: the lock guards the number.
  private let lock = NSLock()
  private var value = 0

  func next(below limit: Int) -> Int? {
    lock.withLock {
      guard value < limit else { return nil }
      value += 1
      return value - 1
    }
  }
}

/// Tells the caller how much is done.
final class ProgressMeter: @unchecked Sendable {
  // Safe to send: the lock guards the state, and keeps calls of the caller's function apart.
  private let lock = NSLock()
  private let report: (@Sendable (Double) -> Void)?
  private var told = 0.0

  init(_ report: (@Sendable (Double) -> Void)?) { self.report = report }

  /// Reports a fraction when it is at least a hundredth more than the last.
  func advance(to fraction: Double) {
    guard let report else { return }
    lock.withLock {
      let value = min(fraction, 1)
      guard value >= told + 0.01 || (value == 1 && told < 1) else { return }
      told = value
      report(value)
    }
  }

  /// Returns a function that moves from one fraction to another as some units get done.
  func stage(from start: Double, to end: Double, units: Int) -> @Sendable () -> Void {
    guard report != nil, units > 0 else { return {} }
    let done = Tally()
    return { self.advance(to: start + (end - start) * Double(done.increment()) / Double(units)) }
  }
}

/// Counts events from many threads.
private final class Tally: @unchecked Sendable {
  // Safe to send: the lock guards the number.
  private let lock = NSLock()
  private var value = 0

  func increment() -> Int {
    lock.withLock {
      value += 1
      return value
    }
  }
}
