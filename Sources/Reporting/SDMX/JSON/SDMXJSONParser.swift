internal import Indicators

/// Parses JSON (RFC 8259) strictly, with the line and column of what is wrong.
///
/// The parsers of Foundation do not do for statistics: JSONSerialization can change the last bit of a number
/// (0.30000000000000004 on Linux), and neither says where an error is, or that a member is there twice.
struct SDMXJSONParser {
  /// Deeper than any message of SDMX-JSON, and not so deep that the stack could end.
  static let deepest = 64

  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  private init(_ text: String) { bytes = Array(text.utf8) }

  static func parse(_ text: String) throws -> SDMXJSONValue {
    var parser = SDMXJSONParser(text)
    let value = try parser.value()
    guard parser.peek() == nil else { throw parser.error("Text follows the value") }
    return value
  }

  private mutating func value() throws -> SDMXJSONValue {
    switch peek() {
    case 0x7B: return try nested { try $0.object() }
    case 0x5B: return try nested { try $0.array() }
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .boolean(true))
    case 0x66: return try word("false", .boolean(false))
    case 0x6E: return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested(
    _ parse: (inout SDMXJSONParser) throws -> SDMXJSONValue
  ) throws -> SDMXJSONValue {
    guard depth < Self.deepest else {
      throw error("Values are nested more than \(Self.deepest) deep")
    }
    depth += 1
    defer { depth -= 1 }
    position += 1
    return try parse(&self)
  }

  private mutating func object() throws -> SDMXJSONValue {
    var members: [SDMXJSONValue.Member] = []
    var known: Set<String> = []
    guard peek() != 0x7D else {
      position += 1
      return .object([])
    }
    while true {
      guard peek() == 0x22 else { throw error("Expected the name of a member in quotes") }
      let start = position
      let name = try string()
      guard known.insert(name).inserted else {
        throw error("An object has “\(SDMXText.shown(name))” twice", at: start)
      }
      guard peek() == 0x3A else { throw error("Expected a colon") }
      position += 1
      members.append(SDMXJSONValue.Member(name: name, value: try value()))
      if try isEnd(0x7D) { return .object(members) }
    }
  }

  private mutating func array() throws -> SDMXJSONValue {
    var elements: [SDMXJSONValue] = []
    guard peek() != 0x5D else {
      position += 1
      return .array([])
    }
    while true {
      elements.append(try value())
      if try isEnd(0x5D) { return .array(elements) }
    }
  }

  /// Whether the closing bracket comes next, and not a comma; takes either.
  private mutating func isEnd(_ bracket: UInt8) throws -> Bool {
    guard let next = peek(), next == bracket || next == 0x2C else {
      throw error("Expected a comma or \(bracket == 0x7D ? "}" : "]")")
    }
    position += 1
    return next == bracket
  }

  private mutating func word(_ word: String, _ value: SDMXJSONValue) throws -> SDMXJSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw error("Expected a value") }
    position += word.utf8.count
    return value
  }

  private mutating func number() throws -> Double {
    let start = position
    if position < bytes.count, bytes[position] == 0x2D { position += 1 }
    let first = position
    guard digits() > 0 else { throw error("Expected a value", at: start) }
    guard bytes[first] != 0x30 || position == first + 1 else {
      throw error("A number starts with 0", at: start)
    }
    if position < bytes.count, bytes[position] == 0x2E {
      position += 1
      guard digits() > 0 else { throw error("Expected a digit") }
    }
    if position < bytes.count, bytes[position] | 0x20 == 0x65 {
      position += 1
      if position < bytes.count, bytes[position] == 0x2B || bytes[position] == 0x2D {
        position += 1
      }
      guard digits() > 0 else { throw error("Expected a digit") }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let number = Double(text), number.isFinite else {
      throw error("The number \(SDMXText.shown(text)) is too large", at: start)
    }
    return number
  }

  /// Passes digits, and says how many there were.
  private mutating func digits() -> Int {
    let start = position
    while position < bytes.count, SDMXIdentifier.isDigit(bytes[position]) { position += 1 }
    return position - start
  }

  /// The next byte that is not white space.
  private mutating func peek() -> UInt8? {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      position += 1
    }
    return nil
  }

  func error(_ problem: String, at place: Int? = nil) -> IndicatorError {
    let before = bytes[..<min(place ?? position, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let column = before.count - ((before.lastIndex(of: 0x0A) ?? -1) + 1) + 1
    let isMarkup = bytes.first { $0 > 0x20 } == 0x3C
    return IndicatorError(
      .invalidData, "\(problem): line \(line), column \(column).",
      hint: isMarkup
        ? "It looks like SDMX-ML; convert it to SDMX-JSON." : "Compare it with what was sent.")
  }
}
