/// A run of whole records.
struct Chunk: Sendable {
  var start: Int
  var end: Int
  /// The number of the first record, from 0.
  var firstRow = 0
  var rowCount = 0
}

/// Cuts a file into runs of whole records that can be parsed at the same time.
struct ChunkPlan {
  let scanner: RecordScanner
  /// What the blocks of the file contain.
  let statistics: [BlockStatistics]
  let blockSize: Int
  /// Where the records begin, after the header.
  let dataStart: Int
  let skipsBlank: Bool
  let maximumThreads: Int?

  /// Returns the chunks, in order.
  ///
  /// Whether a line end is inside quotes depends on all bytes before it. The cut first assumes that
  /// quotes come in pairs, which lets blocks be looked at apart; then every chunk is read with the
  /// rules of records and has to end where the next one begins. Where that fails (a stray quote in
  /// an unquoted field), the whole file is cut in order.
  func chunks() -> [Chunk] {
    let hasQuotes = statistics.contains { $0.quotes > 0 }
    var chunks = borders(hasQuotes: hasQuotes)
    if hasQuotes {
      let (scanner, skipsBlank, candidates) = (scanner, skipsBlank, chunks)
      let counts = Workers.map(chunks.count, maximumThreads: maximumThreads) { index in
        scanner.countRecords(
          from: candidates[index].start, until: candidates[index].end, skipsBlank: skipsBlank)
      }
      if zip(counts, chunks).contains(where: { $0.next != $1.end }) {
        chunks = inOrder()
      } else {
        for index in chunks.indices { chunks[index].rowCount = counts[index].count }
      }
    } else {
      let (scanner, skipsBlank, candidates) = (scanner, skipsBlank, chunks)
      let hasReturns = statistics.contains { $0.hasCarriageReturn }
      let counts = Workers.map(chunks.count, maximumThreads: maximumThreads) { index in
        scanner.countLines(
          from: candidates[index].start, until: candidates[index].end, skipsBlank: skipsBlank,
          hasReturns: hasReturns)
      }
      for index in chunks.indices { chunks[index].rowCount = counts[index] }
    }
    var row = 0
    for index in chunks.indices {
      chunks[index].firstRow = row
      row += chunks[index].rowCount
    }
    return chunks
  }

  /// Looks in every block for its first record start, supposing that quotes come in pairs.
  private func borders(hasQuotes: Bool) -> [Chunk] {
    guard dataStart < scanner.end else { return [] }
    var insideQuotes = [Bool](repeating: false, count: statistics.count)
    var isInside = false
    for block in statistics.indices {
      insideQuotes[block] = isInside
      if !statistics[block].quotes.isMultiple(of: 2) { isInside.toggle() }
    }
    let (scanner, blockSize, dataStart, inside) = (scanner, blockSize, dataStart, insideQuotes)
    let found = Workers.map(statistics.count, maximumThreads: maximumThreads) { block -> Int? in
      var position = block * blockSize
      // Looking only inside the block bounds the work, however long a record is.
      let limit = min(position + blockSize, scanner.end)
      guard limit > dataStart, block > 0 else { return nil }
      var isInside = inside[block]
      while position < limit {
        let byte = scanner.base[position]
        if byte == Byte.quote {
          isInside.toggle()
        } else if !isInside, Byte.endsLine(byte) {
          let next = scanner.afterLineEnd(position)
          if next > dataStart { return next < scanner.end ? next : nil }
        }
        position += 1
      }
      return nil
    }
    var starts = [dataStart]
    for start in found.compactMap({ $0 }) where start > starts[starts.count - 1] {
      starts.append(start)
    }
    return starts.indices.map { index in
      Chunk(
        start: starts[index], end: index + 1 < starts.count ? starts[index + 1] : scanner.end)
    }
  }

  /// Cuts the file from its beginning, record by record.
  private func inOrder() -> [Chunk] {
    var chunks: [Chunk] = []
    var position = dataStart
    while position < scanner.end {
      let (count, next) = scanner.countRecords(
        from: position, until: min(position + blockSize, scanner.end), skipsBlank: skipsBlank)
      chunks.append(Chunk(start: position, end: next, rowCount: count))
      position = next
    }
    return chunks
  }

  /// Joins chunks until each has some size.
  static func joined(_ chunks: [Chunk], minimumSize: Int) -> [Chunk] {
    var joined: [Chunk] = []
    for chunk in chunks {
      if let last = joined.last, last.end - last.start < minimumSize {
        joined[joined.count - 1].end = chunk.end
        joined[joined.count - 1].rowCount += chunk.rowCount
      } else {
        joined.append(chunk)
      }
    }
    return joined
  }
}
