internal import Microdata

/// The delimiter and the decimal sign of a file.
struct CSVDialect {
  let delimiter: UInt8
  let decimal: UInt8

  /// Takes them from the options, or finds them in the text.
  ///
  /// - Throws: `MicrodataError` with code `unsupportedFormat` when the options make no sense.
  init(source: CSVSource, options: CSVOptions) throws {
    let delimiter =
      try options.delimiter.map { try Self.byte($0, "delimiter") }
      ?? Self.detectDelimiter(source)
    self.delimiter = delimiter
    if let decimalSeparator = options.decimalSeparator {
      decimal = try Self.byte(decimalSeparator, "decimal sign")
      guard decimal == Byte.point || decimal == Byte.comma else {
        throw MicrodataError(
          .unsupportedFormat, "“\(decimalSeparator)” cannot be the decimal sign.",
          hint: "It is a point or a comma.")
      }
    } else if delimiter == UInt8(ascii: ";") {
      decimal = Self.detectDecimal(source, delimiter, options)
    } else {
      decimal = Byte.point
    }
    guard delimiter != decimal else {
      throw MicrodataError(
        .unsupportedFormat, "The delimiter and the decimal sign cannot be the same character.",
        hint: "Files with decimal commas are separated by semicolons or tabs.")
    }
  }

  static func byte(_ character: Character, _ role: String) throws -> UInt8 {
    guard let byte = character.asciiValue, character != "\r\n", byte != Byte.quote,
      !Byte.endsLine(byte), byte != 0, !character.isLetter, !character.isNumber, byte != Byte.minus,
      byte != Byte.plus
    else {
      throw MicrodataError(
        .unsupportedFormat, "“\(character)” cannot be the \(role).",
        hint: "Choose a comma, semicolon, tab or bar.")
    }
    return byte
  }

  /// Finds the delimiter that cuts the first records into the same number of fields.
  private static func detectDelimiter(_ source: CSVSource) -> UInt8 {
    let candidates = [Byte.comma, UInt8(ascii: ";"), Byte.tab, UInt8(ascii: "|")]
    var best = (delimiter: Byte.comma, agreement: -1.0, fields: 1)
    for candidate in candidates {
      let scanner = RecordScanner(
        base: UnsafePointer(source.buffer.base), end: source.buffer.count, delimiter: candidate)
      var position = scanner.afterBlankLines(source.start)
      let limit = min(position + 1 << 16, scanner.end)
      var expected = 0
      var (records, agreeing) = (0, 0)
      while position < limit, records < 50 {
        let (fields, next) = scanner.fields(from: position)
        if expected == 0 { expected = fields.count }
        agreeing += fields.count == expected && !fields.contains { $0.problem != nil } ? 1 : 0
        records += 1
        position = scanner.afterBlankLines(next)
      }
      guard expected > 1 else { continue }
      let agreement = Double(agreeing) / Double(records)
      if agreement > best.agreement || agreement == best.agreement && expected > best.fields {
        best = (candidate, agreement, expected)
      }
    }
    return best.delimiter
  }

  /// Chooses the decimal comma when more fields are numbers with a comma than with a point.
  ///
  /// The beginning of the file decides if it can, else all of it: decimals may begin late.
  private static func detectDecimal(
    _ source: CSVSource, _ delimiter: UInt8, _ options: CSVOptions
  ) -> UInt8 {
    let start = source.start
    let end = source.buffer.count
    let head = count(source, start, min(start + 1 << 16, end), delimiter)
    if head.commas > 0, head.points == 0 { return Byte.comma }
    if head.commas == 0, head.points > 0 { return Byte.point }
    let blockSize = max(options.chunkSize, 1 << 10)
    let blocks = (end + blockSize - 1) / blockSize
    let all = Workers.map(blocks, maximumThreads: options.maximumThreads) { block in
      count(
        source, max(start, block * blockSize), min((block + 1) * blockSize, end), delimiter)
    }
    let commas = all.reduce(0) { $0 + $1.commas }
    return commas > all.reduce(0) { $0 + $1.points } ? Byte.comma : Byte.point
  }

  /// Counts fields such as `12,5` and `12.5` whose decimal sign is between two positions.
  private static func count(
    _ source: CSVSource, _ start: Int, _ end: Int, _ delimiter: UInt8
  ) -> (commas: Int, points: Int) {
    let base = source.buffer.base
    func isDigit(_ position: Int) -> Bool { base[position] &- Byte.zero <= 9 }
    func isBorder(_ byte: UInt8) -> Bool {
      byte == delimiter || Byte.endsLine(byte) || byte == Byte.quote || Byte.isBlank(byte)
    }
    var result = (commas: 0, points: 0)
    var position = start
    while position < end {
      let byte = base[position]
      guard byte == Byte.comma || byte == Byte.point else {
        position += 1
        continue
      }
      // Numbers are short; looking at most 20 bytes to each side bounds the work.
      var low = position
      while low > source.start, position - low < 20, isDigit(low - 1) { low -= 1 }
      var high = position + 1
      while high < source.buffer.count, high - position < 20, isDigit(high) { high += 1 }
      let hasDigits = high > position + 1
      if low > source.start, base[low - 1] == Byte.minus || base[low - 1] == Byte.plus { low -= 1 }
      // After a no-break space there may be a group of digits.
      let before = low > source.start ? base[low - 1] : delimiter
      if hasDigits, isBorder(base[high]), isBorder(before) || before >= 128 {
        if byte == Byte.comma { result.commas += 1 } else { result.points += 1 }
      }
      position += 1
    }
    return result
  }
}
