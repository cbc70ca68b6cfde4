internal import Microdata

/// Attributes as extensions write them: `name('value'` newline `'value'` newline `)`.
enum SPSSAttributes {
  /// Attributes with their values, in order.
  typealias Set = [(name: ArraySlice<UInt8>, values: [ArraySlice<UInt8>])]

  /// Reads the attributes of a file.
  ///
  /// - Returns: The attributes, and whether the text was read to its end.
  static func ofFile(_ bytes: ArraySlice<UInt8>) -> (set: Set, isWhole: Bool) {
    var rest = bytes
    let set = attributes(&rest)
    return (set, rest.upToZero.withoutTrailingBlanks.isEmpty)
  }

  /// Reads the attributes of variables: `name:` attributes, the next one after a stroke.
  static func ofVariables(
    _ bytes: ArraySlice<UInt8>
  ) -> (sets: [(variable: ArraySlice<UInt8>, set: Set)], isWhole: Bool) {
    var sets: [(variable: ArraySlice<UInt8>, set: Set)] = []
    var rest = bytes
    while let colon = rest.firstIndex(of: 0x3A) {
      let variable = rest[..<colon]
      rest = rest[(colon + 1)...]
      sets.append((variable, attributes(&rest)))
      guard rest.first == 0x2F else { break }
      rest = rest.dropFirst()
    }
    return (sets, rest.upToZero.withoutTrailingBlanks.isEmpty)
  }

  private static func attributes(_ rest: inout ArraySlice<UInt8>) -> Set {
    var set: Set = []
    while let open = rest.firstIndex(where: { $0 == 0x28 || $0 == 0x2F || $0 == 0 }),
      rest[open] == 0x28
    {
      let name = rest[..<open]
      var values: [ArraySlice<UInt8>] = []
      var position = open + 1
      while position < rest.endIndex, rest[position] == 0x27 {
        // A value ends at a quote and a newline; it may have quotes inside.
        var end = position + 1
        while end + 1 < rest.endIndex, rest[end] != 0x27 || rest[end + 1] != 0x0A { end += 1 }
        guard end + 1 < rest.endIndex else { return set }
        values.append(rest[(position + 1)..<end])
        position = end + 2
      }
      guard position < rest.endIndex, rest[position] == 0x29 else { return set }
      set.append((name, values))
      rest = rest[(position + 1)...]
    }
    return set
  }

  /// Returns attributes as an extension holds them.
  static func text(_ attributes: [String: [String]]) -> String {
    attributes.sorted { $0.key < $1.key }.map { name, values in
      "\(name)(" + values.map { "'\($0)'\n" }.joined() + ")"
    }.joined()
  }
}

/// Multiple-response sets as extensions write them, one a line.
enum SPSSResponseSets {
  /// A set, texts still bytes.
  struct Raw {
    /// The name with its dollar sign.
    let name: ArraySlice<UInt8>
    /// The value that counts; `nil` for a set of categories.
    let counted: ArraySlice<UInt8>?
    /// What was asked.
    let label: ArraySlice<UInt8>
    /// The short names of the variables.
    let variables: [ArraySlice<UInt8>]
  }

  /// Reads sets; lines that are none are left out.
  static func read(_ bytes: ArraySlice<UInt8>) -> (sets: [Raw], isWhole: Bool) {
    var (sets, isWhole): ([Raw], Bool) = ([], true)
    var rest = bytes
    while let equals = rest.firstIndex(of: 0x3D) {
      let name = rest[..<equals]
      rest = rest[(equals + 1)...]
      guard let set = set(named: name, &rest) else { return (sets, false) }
      sets.append(set)
      guard let end = rest.firstIndex(of: 0x0A) else { break }
      isWhole = isWhole && end == rest.startIndex
      rest = rest[(end + 1)...]
    }
    return (sets, isWhole)
  }

  private static func set(
    named name: ArraySlice<UInt8>, _ rest: inout ArraySlice<UInt8>
  ) -> Raw? {
    let kind = rest.popFirst()
    var counted: ArraySlice<UInt8>?
    switch kind {
    case UInt8(ascii: "C"): guard rest.popFirst() == 0x20 else { return nil }
    case UInt8(ascii: "D"):
      guard let value = Self.counted(&rest) else { return nil }
      counted = value
    case UInt8(ascii: "E"):
      // The number says where the label of the set comes from.
      guard rest.popFirst() == 0x20, number(&rest) != nil, let value = Self.counted(&rest)
      else { return nil }
      counted = value
    default: return nil
    }
    guard let label = Self.counted(&rest) else { return nil }
    var line = rest.prefix { $0 != 0x0A }
    rest = rest[line.endIndex...]
    line = line.upToZero
    return Raw(name: name, counted: counted, label: label, variables: line.split(separator: 0x20))
  }

  /// A number of bytes, a blank, so many bytes, and a blank if there is one.
  private static func counted(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let count = number(&rest), count <= rest.count else { return nil }
    let value = rest.prefix(count)
    rest = rest.dropFirst(count)
    if rest.first == 0x20 { rest = rest.dropFirst() }
    return value
  }

  /// Digits and a blank.
  private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix { (48...57).contains($0) }
    guard (1...9).contains(digits.count) else { return nil }
    rest = rest[digits.endIndex...]
    guard rest.popFirst() == 0x20 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}
