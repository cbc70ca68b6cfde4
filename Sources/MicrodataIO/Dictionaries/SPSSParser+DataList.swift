internal import Microdata

extension SPSSParser {
  /// `DATA LIST FILE=… RECORDS=2 / ID 1-6 (A) INCOME 7-14 (2) /2 SEX 1`.
  mutating func dataList() throws {
    while !isAtCommandEnd, !reader.next.isSymbol("/") {
      if reader.next.isWord("FREE") || reader.next.isWord("LIST") {
        throw reader.failure("expected records of fixed width")
      }
      if reader.takeWord("RECORDS") {
        let isParenthesised = reader.takeSymbol("(")
        if !isParenthesised { _ = reader.takeSymbol("=") }
        draft.linesPerCase = try lineCount("the number of records")
        if isParenthesised, !reader.takeSymbol(")") { throw reader.failure("expected “)”") }
      } else {
        reader.take()
      }
    }
    var line = 0
    while !isAtCommandEnd {
      if reader.takeSymbol("/") {
        line += 1
        if reader.next.kind == .word, reader.next.text.first?.isNumber == true {
          line = try lineCount("the number of a record")
        }
        continue
      }
      try placed(max(1, line))
    }
    draft.linesPerCase = max(draft.linesPerCase, line)
  }

  private mutating func lineCount(_ what: String) throws -> Int {
    guard let count = Int(reader.next.text), (1...FixedWidthLayout.mostLines).contains(count) else {
      throw reader.failure("expected \(what), from 1 to \(FixedWidthLayout.mostLines)")
    }
    reader.take()
    return count
  }

  /// Variables with their columns: `AGE 3-4`, `INCOME 5-12 (2)`, `Q1 TO Q5 13-22 (A)`.
  private mutating func placed(_ line: Int) throws {
    let names = try names()
    let start = try reader.integer("a column")
    var end = start
    if reader.takeSymbol("-") { end = try reader.integer("a column") }
    guard start >= 1, end >= start else {
      throw reader.failure("expected columns from 1, in ascending order, for \(names[0])")
    }
    let width = (end - start + 1) / names.count
    guard width * names.count == end - start + 1 else {
      throw reader.failure(
        "\(end - start + 1) columns cannot be shared by \(names.count) variables")
    }
    let (isText, decimals) = try kind()
    for (index, name) in names.enumerated() {
      guard
        draft.place(
          name, start: start + index * width, width: width, line: line, decimals: decimals,
          isText: isText)
      else { throw reader.failure("the variable \(name) has a place already") }
    }
  }

  /// `(A)`, `(2)`, `(F,2)`, or nothing.
  private mutating func kind() throws -> (isText: Bool, decimals: Int) {
    guard reader.takeSymbol("(") else { return (false, 0) }
    var (isText, decimals) = (false, 0)
    while !reader.takeSymbol(")") {
      guard reader.next.kind == .word || reader.next.isSymbol(",") else {
        throw reader.failure("expected a format such as (A) or (2)")
      }
      let word = reader.take().key
      if let number = Int(word) {
        guard number <= FixedWidthLayout.mostDecimals else {
          throw reader.failure("\(number) decimals are too many")
        }
        decimals = number
      } else if word == "A" || word == "AHEX" || Self.isDate(word) {
        isText = true
      }
    }
    return (isText, decimals)
  }

  /// Whether a format writes dates or times.
  static func isDate(_ format: String) -> Bool {
    [
      "DATE", "ADATE", "EDATE", "JDATE", "SDATE", "QYR", "MOYR", "WKYR", "DATETIME", "TIME",
      "DTIME",
    ]
    .contains(format)
  }

  /// `FORMATS AGE (F2.0) / PROV (A2)`.
  mutating func formats() throws {
    while !isAtCommandEnd {
      if reader.takeSymbol("/") { continue }
      let names = try names()
      let format = try parenthesised("a format")
      for name in names {
        draft.update(name) { entry in
          entry.format = format
          let rest = format.dropFirst()
          if format.uppercased().first == "A", rest.allSatisfy(\.isNumber) { entry.isText = true }
        }
      }
    }
  }

  /// `VARIABLE LEVEL AGE (SCALE) SEX (NOMINAL)`.
  mutating func variableLevel() throws {
    while !isAtCommandEnd {
      if reader.takeSymbol("/") { continue }
      let names = try names()
      let word = try parenthesised("a level").lowercased()
      guard let level = VariableMetadata.Measure(rawValue: word) else {
        throw reader.failure("expected the level nominal, ordinal or scale after “\(word)”")
      }
      for name in names { draft.update(name) { $0.measure = level } }
    }
  }

  private mutating func parenthesised(_ what: String) throws -> String {
    guard reader.takeSymbol("("), reader.next.kind == .word else {
      throw reader.failure("expected \(what) in parentheses")
    }
    var text = reader.take().text
    if reader.takeSymbol(","), reader.next.kind == .word { text += "," + reader.take().text }
    guard reader.takeSymbol(")") else { throw reader.failure("expected “)”") }
    return text
  }
}
