package import Microdata
internal import Yams

/// A place in a YAML file that a person wrote: what stands there, and in which line.
package struct DocumentNode {
  let node: Node
  /// The name of the file, for messages.
  package let file: String
  /// What the place is, for messages, such as `variables.age`.
  package let path: String
  /// The code of errors about the file.
  private let code: SurveyModuleError.Code

  /// Parses a file.
  ///
  /// - Throws: `SurveyModuleError` with the code given, with the line.
  package init(
    _ text: String, file: String, code: SurveyModuleError.Code = .invalidMapping
  ) throws {
    (self.file, path, self.code) = (file, "", code)
    guard Self.isShallow(text) else {
      throw SurveyModuleError(
        code, "\(file): the file is too large, or nested too deep.")
    }
    do {
      // Names that stand for what was written before can grow without bound when they are nested.
      guard let root = try Yams.compose(yaml: text) else {
        throw SurveyModuleError(code, "\(file): the file is empty.")
      }
      node = root
    } catch let error as YamlError {
      throw SurveyModuleError(code, "\(file): \(Self.text(error))")
    }
    var visited = 0
    try Self.count(node, &visited, depth: 0, file, code)
  }

  private init(_ node: Node, file: String, path: String, code: SurveyModuleError.Code) {
    (self.node, self.file, self.path, self.code) = (node, file, path, code)
  }

  private static let most = 200_000

  /// Whether the text can be parsed without running out of stack: the parser calls itself for each level.
  private static func isShallow(_ text: String) -> Bool {
    guard text.utf8.count <= 20_000_000 else { return false }
    var (depth, dashes, indent, stars) = (0, 0, 0, 0)
    var isAtStart = true
    var (last, before) = (UInt8(ascii: " "), UInt8(ascii: " "))
    for byte in text.utf8 {
      let isName = byte >= UInt8(ascii: "0") && byte != UInt8(ascii: "[") && byte < 128
      if last == UInt8(ascii: "*"), isName, [0x20, 0x5B, 0x7B, 0x2C, 0x0A].contains(before) {
        stars += 1
      }
      (before, last) = (last, byte)
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: "\n"): (dashes, indent, isAtStart) = (0, 0, true)
      case UInt8(ascii: " ") where isAtStart: indent += 1
      case UInt8(ascii: "-") where isAtStart, UInt8(ascii: "?") where isAtStart: dashes += 1
      default: isAtStart = false
      }
      // A line of dashes alone is a rule drawn in a comment, or a list in a list in a list; many names for
      // parts that contain each other grow without bound.
      if depth > 300 || indent > 600 || dashes > 500 || stars > 40 { return false }
    }
    return true
  }

  private static func count(
    _ node: Node, _ visited: inout Int, depth: Int, _ file: String, _ code: SurveyModuleError.Code
  ) throws {
    visited += 1
    guard visited <= most, depth <= 60 else {
      throw SurveyModuleError(
        code, "\(file): the file has more than \(most) parts, or nests them too deep.",
        hint: "Names for parts (& and *) that contain each other grow without bound.")
    }
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        try count(key, &visited, depth: depth + 1, file, code)
        try count(value, &visited, depth: depth + 1, file, code)
      }
    case .sequence(let sequence):
      for value in sequence { try count(value, &visited, depth: depth + 1, file, code) }
    case .scalar, .alias: break
    }
  }

  private static func text(_ error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      "line \(mark.line): \(problem)"
    case .duplicatedKeysInMapping(let keys, let context):
      "line \(context.mark.line): “\(keys.joined(separator: ", "))” is there twice"
    default: "\(error)"
    }
  }

  /// The line, from 1.
  package var line: Int { node.mark?.line ?? 0 }

  /// An error at this place.
  package func error(_ message: String, hint: String = "") -> SurveyModuleError {
    let place = path.isEmpty ? "" : "“\(path)” "
    return SurveyModuleError(
      code, "\(file), line \(line): \(place)\(message)", hint: hint)
  }

  private func child(_ node: Node, _ name: String) -> DocumentNode {
    DocumentNode(
      node, file: file, path: path.isEmpty ? name : "\(path).\(name)", code: code)
  }

  /// The entries of a mapping, in their order.
  package func entries() throws -> [(key: String, value: DocumentNode)] {
    guard case .mapping(let mapping) = node else { throw error("must be names with values.") }
    return try mapping.map { key, value in
      guard case .scalar(let scalar) = key else { throw error("has a name that is no text.") }
      return (scalar.string, child(value, scalar.string))
    }
  }

  /// The entries of a mapping with known names.
  package func entries(known names: [String]) throws -> [String: DocumentNode] {
    var result: [String: DocumentNode] = [:]
    for (key, value) in try entries() {
      guard names.contains(key) else {
        let nearest = Spelling.nearest(to: key, among: names)
        throw value.error(
          "is not known here.",
          hint: nearest.map { "Did you mean “\($0)”?" }
            ?? "Known are \(names.joined(separator: ", ")).")
      }
      result[key] = value
    }
    return result
  }

  /// The parts of a list; one that stands alone is a list of one.
  package func list() throws -> [DocumentNode] {
    switch node {
    case .sequence(let sequence): sequence.enumerated().map { child($1, "\($0 + 1)") }
    case .scalar: [self]
    case .mapping, .alias: throw error("must be a list.")
    }
  }

  /// A text, also when it looks like something else.
  package func text() throws -> String {
    guard case .scalar(let scalar) = node else { throw error("must be a text.") }
    return scalar.string
  }

  /// Texts.
  package func texts() throws -> [String] { try list().map { try $0.text() } }

  /// A number.
  package func number() throws -> Double {
    guard let value = Double(try text()), value.isFinite else {
      throw error("must be a number, not “\(try text())”.")
    }
    return value
  }

  /// Numbers.
  package func numbers() throws -> [Double] { try list().map { try $0.number() } }

  /// Yes or no.
  package func flag() throws -> Bool {
    switch try text() {
    case "true", "yes": true
    case "false", "no": false
    case let other: throw error("must be true or false, not “\(other)”.")
    }
  }

  /// An expression.
  package func expression() throws -> RowExpression {
    do {
      return try RowExpression(parsing: text())
    } catch let error as MicrodataError {
      throw self.error("is no expression: \(error.message)", hint: error.hint)
    }
  }

  /// A range such as `0..120`.
  package func range() throws -> ClosedRange<Double> {
    guard let range = Self.range(try text()) else {
      throw error("must be a range such as 0..120, not “\(try text())”.")
    }
    return range
  }

  /// Reads `a..b`; `nil` when it is none.
  package static func range(_ text: String) -> ClosedRange<Double>? {
    guard let dots = text.firstRange(of: "..") else { return nil }
    let parts = [text[..<dots.lowerBound], text[dots.upperBound...]].map {
      Double($0.filter { !$0.isWhitespace })
    }
    guard let low = parts[0], let high = parts[1], low <= high,
      text[dots.upperBound...].first != "."
    else { return nil }
    return low...high
  }

  /// One of some names.
  package func choice<Value: RawRepresentable & CaseIterable>(
    _: Value.Type
  ) throws -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: try text()) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("is “\(try text())”.", hint: "It is one of \(known).")
    }
    return value
  }

}
