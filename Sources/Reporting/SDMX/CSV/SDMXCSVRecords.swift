internal import Indicators

/// A row of a text in SDMX-CSV, with the line it starts on.
struct SDMXCSVRecord {
  let line: Int
  let cells: [String]
}

/// Splits a text into rows and cells as RFC 4180 says, with the separator of the message.
struct SDMXCSVRecords {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1
  private var lineStart = 0

  private static let quote: UInt8 = 0x22
  private static let carriageReturn: UInt8 = 0x0D
  private static let lineFeed: UInt8 = 0x0A

  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  static func parse(_ bytes: [UInt8], separator: UInt8) throws -> [SDMXCSVRecord] {
    var parser = SDMXCSVRecords(bytes, separator: separator)
    var records: [SDMXCSVRecord] = []
    while parser.position < bytes.count { records.append(try parser.record()) }
    return records
  }

  private mutating func record() throws -> SDMXCSVRecord {
    let start = line
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard position < bytes.count else { break }
      if bytes[position] == separator {
        position += 1
        continue
      }
      try endLine()
      break
    }
    return SDMXCSVRecord(line: start, cells: cells)
  }

  private mutating func cell() throws -> String {
    if position < bytes.count, bytes[position] == Self.quote { return try quotedCell() }
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      guard byte != Self.quote else {
        throw error("A quote inside a cell that does not start with one.")
      }
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quotedCell() throws -> String {
    let opening = place
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == Self.lineFeed {
        line += 1
        lineStart = position
      }
      guard byte == Self.quote else {
        content.append(byte)
        continue
      }
      if position < bytes.count, bytes[position] == Self.quote {
        content.append(byte)
        position += 1
        continue
      }
      guard position == bytes.count || isEnd(bytes[position]) else {
        throw error("Text follows the quote that ends a cell.")
      }
      return String(decoding: content, as: UTF8.self)
    }
    throw Self.error("A cell that starts with a quote does not end", opening)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private mutating func endLine() throws {
    if bytes[position] == Self.carriageReturn {
      guard position + 1 < bytes.count, bytes[position + 1] == Self.lineFeed else {
        throw error("A carriage return without a line feed.")
      }
      position += 1
    }
    position += 1
    line += 1
    lineStart = position
  }

  private var place: String { "line \(line), column \(position - lineStart + 1)" }

  private func error(_ problem: String) -> IndicatorError {
    Self.error(String(problem.dropLast()), place)
  }

  private static func error(_ problem: String, _ place: String) -> IndicatorError {
    IndicatorError(
      .invalidData, "\(problem): \(place).",
      hint:
        "Put cells with separators, quotes or line ends in quotes, and double quotes inside them.")
  }
}
