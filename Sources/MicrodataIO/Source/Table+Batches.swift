internal import Microdata

extension Table {
  /// Returns some rows of a request, or all.
  func rows(of request: ScanRequest) -> Table {
    guard let wanted = request.rows else { return self }
    let range = (max(0, wanted.lowerBound)..<max(0, wanted.upperBound)).clamped(to: 0..<rowCount)
    return range.count == rowCount ? self : subset(rows: Array(range))
  }

  /// Calls a function with batches of the rows.
  func forEachBatch(of size: Int, _ body: (Table) throws -> Void) rethrows {
    for start in stride(from: 0, to: rowCount, by: max(1, size)) {
      let end = min(start + max(1, size), rowCount)
      try body(end - start == rowCount ? self : subset(rows: Array(start..<end)))
    }
  }
}
