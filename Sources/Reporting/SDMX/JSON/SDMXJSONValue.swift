/// A value of JSON; objects keep the order of their members.
indirect enum SDMXJSONValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([SDMXJSONValue])
  case object([Member])

  /// A member of an object.
  struct Member: Sendable, Hashable {
    let name: String
    let value: SDMXJSONValue
  }

  /// The member of that name; none when this is not an object or has none.
  subscript(_ name: String) -> SDMXJSONValue? {
    members?.first { $0.name == name }?.value
  }

  var members: [Member]? {
    if case .object(let members) = self { return members }
    return nil
  }

  var elements: [SDMXJSONValue]? {
    if case .array(let elements) = self { return elements }
    return nil
  }

  var string: String? {
    if case .string(let string) = self { return string }
    return nil
  }

  var number: Double? {
    if case .number(let number) = self { return number }
    return nil
  }

  /// A whole number that fits an integer.
  var integer: Int? { number.flatMap { Int(exactly: $0) } }

  var isBoolean: Bool {
    if case .boolean = self { return true }
    return false
  }

  /// What kind of value this is, in words.
  var kind: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string: "text"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension SDMXJSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  init(dictionaryLiteral elements: (String, SDMXJSONValue)...) {
    self = .object(elements.map { Member(name: $0.0, value: $0.1) })
  }
  init(arrayLiteral elements: SDMXJSONValue...) { self = .array(elements) }
}

extension SDMXJSONValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .string(value) }
}

extension SDMXJSONValue {
  /// The value as text: indented by level, members in their order, the same for the same value.
  var text: String {
    var text = ""
    write(to: &text, indent: "\n")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .boolean(let boolean): text += boolean ? "true" : "false"
    case .number(let number): text += SDMXNumber.text(number)
    case .string(let string): Self.write(string, to: &text)
    case .array(let elements):
      // Arrays of plain values, such as observations, stay on one line.
      let isPlain = elements.allSatisfy { $0.members == nil && $0.elements == nil }
      let inner = isPlain ? "" : indent + "  "
      Self.write(elements, in: ("[", "]"), inner, isPlain ? "" : indent, to: &text) {
        $0.write(to: &$1, indent: inner)
      }
    case .object(let members):
      Self.write(members, in: ("{", "}"), indent + "  ", indent, to: &text) { member, text in
        Self.write(member.name, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent + "  ")
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], in brackets: (String, String), _ inner: String, _ outer: String,
    to text: inout String, each: (Item, inout String) -> Void
  ) {
    text += brackets.0
    for (index, item) in items.enumerated() {
      text += index == 0 ? inner : "," + (inner.isEmpty ? " " : inner)
      each(item, &text)
    }
    text += (items.isEmpty ? "" : outer) + brackets.1
  }

  /// Text between quotes; what could end a script, or is not seen, is escaped.
  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      default:
        if isHidden(scalar) || scalar == "<" || scalar == ">" || scalar == "&" {
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }

  /// Control characters, line separators and marks of direction, all of which have four hexadecimal digits.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.properties.isBidiControl
      || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0xFEFF
  }
}
