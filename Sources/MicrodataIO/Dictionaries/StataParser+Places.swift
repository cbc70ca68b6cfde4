internal import Microdata

extension StataParser {
  /// `infile dictionary { … }`, `infix dictionary { … }`, or `infix str id 1-4 using "file"`.
  mutating func infile() throws {
    let isInfix = reader.take().key == "INFIX"
    (column, line) = (1, 1)
    while reader.next.kind == .end || reader.next.isWord("USING")
      || reader.next.isWord("DICTIONARY")
      || reader.next.kind == .string
    {
      let token = reader.take()
      if token.isWord("USING"), reader.next.kind == .word { reader.take() }
      if token.kind == .end, reader.isAtEnd { return }
      // Only a dictionary goes on over lines.
      if token.kind == .end, !reader.next.isSymbol("{") { continue }
      if reader.next.isSymbol("{") { break }
    }
    let isDictionary = reader.takeSymbol("{")
    while !reader.isAtEnd {
      let token = reader.next
      if reader.takeSymbol("}") { return }
      if token.kind == .end {
        guard isDictionary else { return }
        reader.take()
        continue
      }
      if !isDictionary, token.isWord("USING") || token.isSymbol(",") { return }
      if isInfix { try infixItem() } else { try infileItem() }
    }
    if isDictionary { throw reader.failure("expected “}” at the end of the dictionary") }
  }

  // MARK: - infix

  /// `2 lines`, `1:`, `/`, or `[type] name start[-end]`.
  private mutating func infixItem() throws {
    if reader.takeSymbol("/") {
      try move(toLine: line + 1)
      return
    }
    if reader.next.kind == .word, reader.next.text.first?.isNumber == true {
      let number = try reader.integer("a line")
      if reader.takeSymbol(":") {
        try move(toLine: number)
      } else if reader.takeWord("LINES") || reader.takeWord("LINE") {
        try setLines(number)
      } else if reader.takeWord("FIRSTLINEOFFILE") {
        throw reader.failure("a first line other than that of the data is not read")
      } else {
        throw reader.failure("expected “:” or “lines” after \(number)")
      }
      return
    }
    guard reader.next.kind == .word else { throw reader.failure("expected a variable") }
    let type = Self.type(reader.next.text)
    if type != nil, reader.peek().kind == .word { reader.take() }
    guard reader.next.kind == .word else { throw reader.failure("expected the name of a variable") }
    var names = [reader.take().text]
    if reader.takeSymbol("-"), reader.next.kind == .word, reader.next.text.first?.isNumber != true {
      let last = reader.take().text
      guard let all = SPSSParser.numbered(from: names[0], to: last) else {
        throw reader.failure("expected variables from \(names[0]) to \(last)")
      }
      names = all
    }
    if reader.next.kind == .word, reader.peek().isSymbol(":") {
      try move(toLine: try reader.integer("a line"))
      reader.take()
    }
    let start = try reader.integer("a column of \(names[0])")
    let end = reader.takeSymbol("-") ? try reader.integer("a column of \(names[0])") : start
    let count = end - start + 1
    guard start >= 1, count >= 1, count % names.count == 0 else {
      throw reader.failure("expected columns from 1, in ascending order, for \(names[0])")
    }
    for (index, name) in names.enumerated() {
      let width = count / names.count
      try place(name, start: start + index * width, width: width, isText: type == .text)
    }
  }

  // MARK: - infile

  /// `_column(5) byte sex %1f "Sex"`.
  private mutating func infileItem() throws {
    guard reader.next.kind == .word else { throw reader.failure("expected a variable") }
    if reader.next.text.hasPrefix("_"),
      reader.peek().isSymbol("(") || reader.next.isWord("_NEWLINE")
    {
      try directive()
      return
    }
    var type: Column.ValueType?
    if reader.peek().kind == .word, !reader.peek().text.hasPrefix("%") {
      type = Self.type(reader.next.text)
      if type != nil { reader.take() }
    }
    let name = reader.take().text
    // A set of labels may be named after the variable.
    if reader.takeSymbol(":"), reader.next.kind == .word { reader.take() }
    guard reader.next.kind == .word, let format = StataInputFormat(reader.next.text) else {
      throw reader.failure(
        "expected an input format with a width, such as %4f, for \(name)",
        hint: "Variables without one are for files with delimiters.")
    }
    reader.take()
    try place(
      name, start: column, width: format.width, isText: type == .text || format.isText,
      decimals: format.decimals)
    if reader.next.kind == .string {
      let label = reader.take().text
      draft.update(name) { $0.label = label }
    }
  }

  private mutating func directive() throws {
    let name = reader.take().key
    var number = 1
    if reader.takeSymbol("(") {
      number = try reader.integer("a number after \(name)")
      guard reader.takeSymbol(")") else { throw reader.failure("expected “)”") }
    }
    switch name {
    case "_COLUMN": column = number
    case "_SKIP": column += number
    case "_LINE": try move(toLine: number)
    case "_LINES": try setLines(number)
    case "_NEWLINE": try move(toLine: line + number)
    case "_LRECL", "_FIRSTLINEOFFILE", "_FIRST":
      guard name == "_LRECL" || number == 1 else {
        throw reader.failure("a first line other than that of the data is not read")
      }
    default: throw reader.failure("expected _column, _skip, _line, _lines or _newline")
    }
    guard (1...FixedWidthLayout.lastPosition).contains(column) else {
      throw reader.failure("expected a column from 1")
    }
  }

  // MARK: - Places

  private mutating func place(
    _ name: String, start: Int, width: Int, isText: Bool, decimals: Int = 0
  ) throws {
    guard
      draft.place(
        name, start: start, width: width, line: line, decimals: decimals, isText: isText)
    else { throw reader.failure("the variable \(name) has a place already") }
    column = start + width
    guard column <= FixedWidthLayout.lastPosition else {
      throw reader.failure("expected a smaller column")
    }
    draft.linesPerCase = max(draft.linesPerCase, line)
  }

  private mutating func move(toLine number: Int) throws {
    guard (1...FixedWidthLayout.mostLines).contains(number) else {
      throw reader.failure("expected a line from 1 to \(FixedWidthLayout.mostLines)")
    }
    (line, column) = (number, 1)
    draft.linesPerCase = max(draft.linesPerCase, line)
  }

  private mutating func setLines(_ number: Int) throws {
    guard (1...FixedWidthLayout.mostLines).contains(number) else {
      throw reader.failure("expected 1 to \(FixedWidthLayout.mostLines) lines")
    }
    draft.linesPerCase = max(draft.linesPerCase, number)
  }

  /// What a storage type holds; `nil` when a word is none.
  private static func type(_ word: String) -> Column.ValueType? {
    let key = word.lowercased()
    if ["byte", "int", "long", "float", "double"].contains(key) { return .double }
    guard key.hasPrefix("str") else { return nil }
    let rest = key.dropFirst(3)
    return rest.isEmpty || rest == "l" || rest.allSatisfy(\.isNumber) ? .text : nil
  }
}

/// How Stata reads a field: `%4f`, `%8.2f`, `%9s`.
struct StataInputFormat {
  let isText: Bool
  let width: Int
  let decimals: Int

  /// Creates a format from its text; `nil` when it is none, or has no width.
  init?(_ text: String) {
    guard text.hasPrefix("%"), let kind = text.last?.lowercased(),
      ["f", "g", "e", "s"].contains(kind)
    else { return nil }
    let parts = text.dropFirst().dropLast().split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2, let width = Int(first),
      (1...FixedWidthLayout.widestField).contains(width)
    else { return nil }
    var decimals = 0
    if parts.count == 2 {
      guard let number = Int(parts[1]), (0...FixedWidthLayout.mostDecimals).contains(number) else {
        return nil
      }
      decimals = number
    }
    (self.width, self.decimals, isText) = (width, decimals, kind == "s")
  }
}
