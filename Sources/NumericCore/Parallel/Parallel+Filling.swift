extension Parallel {
  /// Returns an array that blocks of positions are written to by a function.
  ///
  /// - Parameters:
  ///   - count: The number of elements.
  ///   - body: Writes the elements of a range, all of them; called on any thread.
  package static func fill<Element: BitwiseCopyable & Sendable>(
    _ count: Int, _ body: @Sendable (Range<Int>, UnsafeMutablePointer<Element>) -> Void
  ) -> [Element] {
    let block = 1 << 14
    return [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      // Safe: blocks write distinct positions, and all of them, before the array is read; plain values need no
      // initialisation before they are written, and memory is fastest touched by the thread that fills it.
      guard let base = buffer.baseAddress, count > 0 else { return }
      LargePages.advise(base, bytes: count * MemoryLayout<Element>.stride)
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
private struct FillTarget<Element>: @unchecked Sendable {
  let base: UnsafeMutablePointer<Element>
}
