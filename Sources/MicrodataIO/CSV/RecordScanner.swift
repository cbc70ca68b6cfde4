/// Finds where records and fields end.
///
/// A field that begins with a quote goes to the next quote that is not doubled; a quote anywhere
/// else is a character like others. A record ends with LF, CR LF or CR outside quotes.
struct RecordScanner: @unchecked Sendable {
  // Safe to send: the bytes are only read. All positions are below `end`, whose last byte ends a
  // line, and zeros follow it, so looking one byte ahead is always allowed.
  let base: UnsafePointer<UInt8>
  /// The number of bytes; the last one, if any, ends a line.
  let end: Int
  let delimiter: UInt8

  /// One field.
  struct Field {
    /// The content, without quotes.
    var content: ByteSlice
    var isQuoted = false
    /// Whether the content holds doubled quotes.
    var hasDoubledQuotes = false
    /// The position after the field, where a delimiter or a line end is, unless it is malformed.
    var next: Int
    var problem: Problem?
  }

  /// What is wrong with a field.
  enum Problem {
    case unclosedQuote
    case textAfterQuote
  }

  /// Returns the position after the record that begins at a position.
  func recordEnd(from start: Int) -> Int {
    var position = start
    while position < end {
      if base[position] == Byte.quote {
        position = afterQuotes(position).next
        if position >= end { return end }
      }
      while base[position] != delimiter {
        if Byte.endsLine(base[position]) { return afterLineEnd(position) }
        position += 1
      }
      position += 1
    }
    return end
  }

  /// Returns the position after a line end.
  @inline(__always)
  func afterLineEnd(_ position: Int) -> Int {
    base[position] == Byte.carriageReturn && base[position + 1] == Byte.lineFeed
      ? position + 2 : position + 1
  }

  /// Returns the position of the first record at or after one where blank lines are skipped.
  func afterBlankLines(_ start: Int) -> Int {
    var position = start
    while position < end, Byte.endsLine(base[position]) { position += 1 }
    return position
  }

  /// Returns the field that begins at a position.
  func field(at start: Int) -> Field {
    guard base[start] == Byte.quote else {
      var position = start
      while base[position] != delimiter, !Byte.endsLine(base[position]) { position += 1 }
      return Field(content: ByteSlice(start: base + start, count: position - start), next: position)
    }
    let (next, isDoubled, isClosed) = afterQuotes(start)
    let length = next - start - (isClosed ? 2 : 1)
    var field = Field(
      content: ByteSlice(start: base + start + 1, count: length), isQuoted: true,
      hasDoubledQuotes: isDoubled, next: next)
    if !isClosed {
      field.problem = .unclosedQuote
    } else if base[next] != delimiter, !Byte.endsLine(base[next]) {
      field.problem = .textAfterQuote
    }
    return field
  }

  /// Returns all fields of the record that begins at a position; at least one.
  func fields(from start: Int) -> (fields: [Field], next: Int) {
    var fields: [Field] = []
    var position = start
    while position < end {
      let field = field(at: position)
      fields.append(field)
      if field.problem != nil { return (fields, recordEnd(from: start)) }
      if base[field.next] != delimiter { return (fields, afterLineEnd(field.next)) }
      position = field.next + 1
    }
    return (fields, end)
  }

  private func afterQuotes(_ start: Int) -> (next: Int, isDoubled: Bool, isClosed: Bool) {
    var position = start + 1
    var isDoubled = false
    while position < end {
      if base[position] == Byte.quote {
        guard base[position + 1] == Byte.quote else { return (position + 1, isDoubled, true) }
        isDoubled = true
        position += 1
      }
      position += 1
    }
    return (end, isDoubled, false)
  }

  /// Counts the records from a record start until one that begins at or after a position.
  func countRecords(from start: Int, until limit: Int, skipsBlank: Bool) -> (count: Int, next: Int)
  {
    var position = start
    var count = 0
    while position < limit {
      if skipsBlank, Byte.endsLine(base[position]) {
        position = afterLineEnd(position)
      } else {
        position = recordEnd(from: position)
        count += 1
      }
    }
    return (count, position)
  }

  /// Counts the records between two record starts when there is no quote between them.
  ///
  /// - Parameter hasReturns: Whether there may be a carriage return; without any it goes faster.
  func countLines(
    from start: Int, until limit: Int, skipsBlank: Bool, hasReturns: Bool
  ) -> Int {
    guard start < limit else { return 0 }
    // What comes before a record start is a line end, or nothing, which counts as one.
    let opensWithLineEnd = Byte.endsLine(base[start])
    var count = opensWithLineEnd && !skipsBlank ? 1 : 0
    var position = start + 1
    // Counters of one byte let the compiler use vectors of bytes; 255 rounds cannot overflow them.
    while position < limit {
      let stop = min(position + 255, limit)
      var ends: UInt8 = 0
      var blanks: UInt8 = 0
      if !hasReturns {
        for index in position..<stop {
          let isFeed: UInt8 = base[index] == Byte.lineFeed ? 1 : 0
          ends &+= isFeed
          blanks &+= base[index - 1] == Byte.lineFeed ? isFeed : 0
        }
        count += Int(ends) - (skipsBlank ? Int(blanks) : 0)
        position = stop
        continue
      }
      for index in position..<stop {
        let byte = base[index]
        let before = base[index - 1]
        let isFeed: UInt8 = byte == Byte.lineFeed ? 1 : 0
        let isReturn: UInt8 = byte == Byte.carriageReturn ? 1 : 0
        let afterFeed: UInt8 = before == Byte.lineFeed ? 1 : 0
        let afterReturn: UInt8 = before == Byte.carriageReturn ? 1 : 0
        ends &+= isReturn | isFeed & (1 ^ afterReturn)
        blanks &+= isReturn & (afterFeed | afterReturn) | isFeed & afterFeed
      }
      count += Int(ends) - (skipsBlank ? Int(blanks) : 0)
      position = stop
    }
    return count
  }
}
