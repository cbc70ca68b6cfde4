internal import Microdata

extension SASParser {
  /// `INPUT @1 ID $6. @7 INCOME 8.2 SEX 15 AGE 16-17 W 18-25 .2 NAME $ 26-40;`
  mutating func input() throws {
    (column, line) = (1, 1)
    while reader.next.kind != .end {
      let token = reader.next
      if token.kind == .comment {
        takeComment()
      } else if reader.takeSymbol("@") {
        // A line held for the next INPUT.
        if reader.next.kind == .end || reader.next.isSymbol("@") { continue }
        column = try reader.integer("a column after “@”")
        guard column >= 1 else { throw reader.failure("expected a column from 1 after “@”") }
      } else if reader.takeSymbol("+") {
        column += try reader.integer("a number of columns after “+”")
        guard column <= FixedWidthLayout.lastPosition else {
          throw reader.failure("expected a smaller column")
        }
      } else if reader.takeSymbol("#") {
        let number = try reader.integer("the number of a line after “#”")
        guard (1...FixedWidthLayout.mostLines).contains(number) else {
          throw reader.failure("expected a line from 1 to \(FixedWidthLayout.mostLines)")
        }
        (line, column) = (number, 1)
      } else if reader.takeSymbol("/") {
        (line, column) = (line + 1, 1)
        guard line <= FixedWidthLayout.mostLines else {
          throw reader.failure("expected at most \(FixedWidthLayout.mostLines) lines")
        }
      } else if reader.takeSymbol("(") {
        try list()
      } else if token.kind == .word {
        try variable()
      } else {
        throw reader.failure("expected a variable")
      }
      draft.linesPerCase = max(draft.linesPerCase, line)
    }
  }

  /// A variable with columns or an informat.
  private mutating func variable() throws {
    let token = reader.take()
    var name = token.text
    var isText = false
    if name.hasSuffix("$") {
      name = String(name.dropLast())
      isText = true
    }
    guard name.first.map({ $0.isLetter || $0 == "_" }) == true, !name.contains(".") else {
      throw reader.failure("expected the name of a variable before “\(token.text.prefix(40))”")
    }
    if reader.takeWord("$") { isText = true }
    _ = reader.takeSymbol(":")
    if reader.next.kind == .word, let start = Int(reader.next.text) {
      reader.take()
      try columns(name, start: start, isText: isText, at: token)
      return
    }
    guard reader.next.kind == .word, let informat = SASInformat(reader.next.text) else {
      throw reader.failure(
        "expected columns or an informat with a width for \(name)",
        hint: "Variables without them are for files with delimiters.")
    }
    reader.take()
    try place(
      name, start: column, width: informat.width, decimals: informat.decimals,
      isText: isText || informat.isText, at: token)
  }

  private mutating func columns(
    _ name: String, start: Int, isText: Bool, at token: CommandToken
  ) throws {
    var end = start
    if reader.takeSymbol("-") { end = try reader.integer("a column") }
    guard start >= 1, end >= start, end <= FixedWidthLayout.lastPosition else {
      throw reader.failure("expected columns from 1, in ascending order, for \(name)")
    }
    var decimals = 0
    if reader.next.kind == .word, reader.next.text.hasPrefix("."),
      let number = Int(reader.next.text.dropFirst())
    {
      reader.take()
      decimals = number
    }
    try place(
      name, start: start, width: end - start + 1, decimals: decimals, isText: isText, at: token)
  }

  /// `(A1-A5 B) (2. $1.)`: the informats are used in turn.
  private mutating func list() throws {
    var names: [String] = []
    let token = reader.next
    while !reader.takeSymbol(")") {
      guard reader.next.kind == .word else {
        throw reader.failure("expected the name of a variable")
      }
      let name = reader.take().text
      if reader.takeSymbol("-"), reader.next.kind == .word {
        let last = reader.take().text
        guard let all = SPSSParser.numbered(from: name, to: last) else {
          throw reader.failure("expected variables from \(name) to \(last)")
        }
        names += all
      } else {
        names.append(name)
      }
      _ = reader.takeSymbol(",")
    }
    guard reader.takeSymbol("(") else { throw reader.failure("expected informats in parentheses") }
    var informats: [SASInformat] = []
    while !reader.takeSymbol(")") {
      if reader.takeSymbol(",") { continue }
      guard reader.next.kind == .word, let informat = SASInformat(reader.next.text) else {
        throw reader.failure("expected an informat with a width")
      }
      reader.take()
      informats.append(informat)
    }
    guard !informats.isEmpty else { throw reader.failure("expected an informat") }
    for (index, name) in names.enumerated() {
      let informat = informats[index % informats.count]
      try place(
        name, start: column, width: informat.width, decimals: informat.decimals,
        isText: informat.isText, at: token)
    }
  }
}

/// How SAS reads a field: `8.2`, `$4.`, `$CHAR6.`, `COMMA10.`, `YYMMDD8.`.
struct SASInformat {
  let isText: Bool
  let width: Int
  let decimals: Int

  /// Creates an informat from its text; `nil` when it is none, or has no width.
  init?(_ text: String) {
    guard let point = text.firstIndex(of: ".") else { return nil }
    let (before, after) = (text[..<point], text[text.index(after: point)...])
    let digits = String(before.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    let name = before.dropLast(digits.count).uppercased()
    guard let width = Int(digits), (1...FixedWidthLayout.widestField).contains(width) else {
      return nil
    }
    guard after.isEmpty || Int(after) != nil else { return nil }
    let decimals = Int(after) ?? 0
    guard (0...FixedWidthLayout.mostDecimals).contains(decimals) else { return nil }
    (self.width, self.decimals) = (width, decimals)
    // All but the plain numeric informats keep what is written.
    isText = !["", "F", "BEST", "ZD", "N", "D", "NUMX", "BZ", "E"].contains(name)
  }
}
