internal import Microdata

/// What comes next in a document of XML.
enum XMLEvent {
  /// The start of an element, by its name without prefix.
  case start(String, attributes: [String: String])
  /// Text, also of CDATA sections.
  case text(String)
  /// The end of an element.
  case end(String)
}

/// Reads a document of XML part by part, in memory that does not depend on its depth.
///
/// Known are the five entities of XML itself and references to characters. Documents that declare entities are
/// refused: an entity made of entities can be of any size. Prefixes of namespaces are left out.
struct XMLReader {
  private let bytes: [UInt8]
  private let file: String
  private var position = 0
  private var pendingEnd: String?
  /// The names of the elements that are open.
  private(set) var open: [String] = []

  /// How deep elements may be inside each other.
  private static let deepest = 200

  /// Creates a reader.
  ///
  /// - Throws: `MicrodataError` when the bytes are not text in the encoding that the document declares.
  init(_ bytes: [UInt8], file: String) throws {
    self.file = file
    self.bytes = try Array(Self.text(bytes, file: file).utf8)
  }

  /// The text of a document in the encoding that its first line declares, UTF-8 if none.
  private static func text(_ bytes: [UInt8], file: String) throws -> String {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    if head.hasPrefix("<?xml"), let start = head.ranges(of: "encoding=").first?.upperBound,
      start < head.endIndex
    {
      let quote = head[start]
      let name = head[head.index(after: start)...].prefix { $0 != quote }
      if let encoding = TextEncoding(named: String(name)), encoding != .utf8,
        let text = TextDecoder(encoding).string(bytes)
      {
        return text
      }
    }
    return try DictionaryText.decode(bytes, file: file)
  }

  /// The line of the next byte, from 1.
  var line: Int { bytes[..<min(position, bytes.count)].count { $0 == Byte.lineFeed } + 1 }

  /// An error at the present line.
  func failure(_ problem: String, hint: String = "") -> MicrodataError {
    MicrodataError(.malformedFile, "\(file), line \(line): \(problem).", hint: hint)
  }

  /// Returns what comes next; `nil` at the end of the document.
  ///
  /// - Throws: `MicrodataError` that names the line.
  mutating func next() throws -> XMLEvent? {
    if let name = pendingEnd {
      pendingEnd = nil
      open.removeLast()
      return .end(name)
    }
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else { return try text() }
      if isNext("<!--") {
        try skip(to: "-->", "a comment")
      } else if isNext("<![CDATA[") {
        position += 9
        let start = position
        try skip(to: "]]>", "a CDATA section")
        return .text(String(decoding: bytes[start..<(position - 3)], as: UTF8.self))
      } else if isNext("<?") {
        try skip(to: "?>", "an instruction")
      } else if isNext("<!") {
        try skipDeclaration()
      } else if isNext("</") {
        return try end()
      } else {
        return try start()
      }
    }
    if let name = open.last {
      throw failure(
        "the file ends inside of the element “\(name)”",
        hint: "The file was cut short; copy or download it again.")
    }
    return nil
  }

  // MARK: - Parts

  private func isNext(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[position...].starts(with: $0) }
  }

  private mutating func skip(to end: StaticString, _ what: String) throws {
    let wanted = end.withUTF8Buffer { Array($0) }
    var place = position
    while place + wanted.count <= bytes.count {
      if bytes[place] == wanted[0], bytes[place...].starts(with: wanted) {
        position = place + wanted.count
        return
      }
      place += 1
    }
    throw failure("\(what) does not end")
  }

  /// Passes over a document type, which may not declare anything.
  private mutating func skipDeclaration() throws {
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      guard bytes[position] != UInt8(ascii: "[") else {
        throw failure(
          "entities or other things are declared, which a codebook does not need",
          hint:
            "Such files can be made to exhaust memory; remove the declaration if you trust its source."
        )
      }
      position += 1
    }
    position = min(position + 1, bytes.count)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { Byte.isBlank(byte) || Byte.endsLine(byte) }

  private mutating func skipBlanks() {
    while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
  }

  private mutating func name() throws -> String {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if Self.isBlank(byte) || "/>=<\"'&".utf8.contains(byte) { break }
      position += 1
    }
    guard position > start else { throw failure("expected a name") }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// A name without prefix.
  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }

  private mutating func start() throws -> XMLEvent {
    position += 1
    let name = Self.local(try name())
    var attributes: [String: String] = [:]
    while true {
      skipBlanks()
      guard position < bytes.count else { throw failure("the tag of “\(name)” does not end") }
      if bytes[position] == UInt8(ascii: ">") {
        position += 1
        break
      }
      if isNext("/>") {
        position += 2
        pendingEnd = name
        break
      }
      let (key, value) = try attribute()
      guard attributes.updateValue(value, forKey: key) == nil else {
        throw failure("the attribute “\(key)” of “\(name)” is there twice")
      }
    }
    guard open.count < Self.deepest else {
      throw failure("elements are more than \(Self.deepest) deep inside each other")
    }
    open.append(name)
    return .start(name, attributes: attributes)
  }

  private mutating func attribute() throws -> (String, String) {
    let key = try name()
    skipBlanks()
    guard isNext("=") else { throw failure("expected “=” after the attribute “\(key)”") }
    position += 1
    skipBlanks()
    guard position < bytes.count,
      bytes[position] == Byte.quote || bytes[position] == UInt8(ascii: "'")
    else { throw failure("expected the attribute “\(key)” in quotes") }
    let quote = bytes[position]
    position += 1
    guard let end = bytes[position...].firstIndex(of: quote) else {
      throw failure("the quotes of the attribute “\(key)” are not closed")
    }
    let value = try resolved(bytes[position..<end])
    position = end + 1
    return (key, value)
  }

  private mutating func end() throws -> XMLEvent {
    position += 2
    let name = Self.local(try name())
    skipBlanks()
    guard isNext(">") else { throw failure("expected “>” after “</\(name)”") }
    position += 1
    guard open.last == name else {
      throw failure(
        "expected the end of “\(open.last ?? "nothing")”, found that of “\(name)”")
    }
    open.removeLast()
    return .end(name)
  }

  private mutating func text() throws -> XMLEvent {
    let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    let text = try resolved(bytes[position..<end])
    position = end
    return .text(text)
  }

  /// Text in which references are replaced by their characters.
  private func resolved(_ slice: ArraySlice<UInt8>) throws -> String {
    guard slice.contains(UInt8(ascii: "&")) else { return String(decoding: slice, as: UTF8.self) }
    var result = ""
    var rest = slice
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += String(decoding: rest[rest.startIndex..<start], as: UTF8.self)
      guard let end = rest[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
        throw failure("“&” begins no reference; the character itself is “&amp;”")
      }
      let name = String(decoding: rest[(start + 1)..<end], as: UTF8.self)
      guard let character = Self.character(name) else {
        throw failure("the entity “\(name)” is not known")
      }
      result.append(character)
      rest = rest[(end + 1)...]
    }
    return result + String(decoding: rest, as: UTF8.self)
  }

  private static func character(_ name: String) -> Character? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap { Unicode.Scalar($0) }.map { Character($0) }
    }
  }
}
