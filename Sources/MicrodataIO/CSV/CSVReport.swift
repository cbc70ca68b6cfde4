internal import Microdata

/// Words for what is wrong with a file, and where.
struct CSVReport {
  let source: CSVSource
  let scanner: RecordScanner
  let names: [String]

  /// The file and line of a position.
  func place(_ position: Int) -> String { "\(source.file), line \(line(position))" }

  func line(_ position: Int) -> Int { source.line(at: position) }

  /// A column as messages name it.
  func name(_ column: Int) -> String {
    names.indices.contains(column)
      ? "column “\(names[column])” (\(column + 1))" : "column \(column + 1)"
  }

  /// The error for a malformed record.
  func error(_ problem: StructuralProblem) -> MicrodataError {
    switch problem.kind {
    case .unclosedQuote:
      let content = scanner.field(at: problem.field).content
      return MicrodataError(
        .malformedFile,
        "\(place(problem.field)), \(name(problem.column)): a quoted field begins with "
          + "\(content.excerpt) and is not closed before the end of the file.",
        hint: "Close the quote, or double it (\"\") if it is part of the text.")
    case .textAfterQuote:
      let field = scanner.field(at: problem.field)
      var end = field.next
      while end < scanner.end, scanner.base[end] != scanner.delimiter,
        !Byte.endsLine(scanner.base[end])
      { end += 1 }
      let rest = ByteSlice(start: scanner.base + field.next, count: end - field.next)
      return MicrodataError(
        .malformedFile,
        "\(place(field.next)), \(name(problem.column)): expected the delimiter "
          + "“\(delimiterName)” or the end of the line after a closing quote, found "
          + "\(rest.excerpt).",
        hint: "A quote inside a quoted field is written twice (\"\").")
    case .ragged:
      let found = scanner.fields(from: problem.record).fields
      let expected = names.count
      let detail =
        found.count < expected
        ? "\(name(found.count)) is the first absent"
        : "the first without a column is \(found[min(expected, found.count - 1)].content.excerpt)"
      return MicrodataError(
        .malformedFile,
        "\(place(problem.record)): expected \(expected) \(expected == 1 ? "field" : "fields"), "
          + "found \(found.count); \(detail).",
        hint: "Correct the line, or read with raggedRows: .pad. If most lines fail, the "
          + "delimiter may not be “\(delimiterName)”.")
    case .inconsistent:
      return MicrodataError(
        .malformedFile, "\(place(problem.record)): the records cannot be told apart.",
        hint: "This is a defect of the reader; please report it with the file.")
    }
  }

  /// The error for a column of numbers in which a value is not one.
  func conflict(_ column: Int, _ facts: ColumnFacts, record: Int, value: ByteSlice)
    -> MicrodataError
  {
    let values = facts.values + facts.nonFinite
    return MicrodataError(
      .typeConflict,
      "\(place(record)), \(name(column)): expected a number, found \(value.excerpt); "
        + "\(facts.numbers) of the \(values) values of the column are numbers.",
      hint: "Correct the value; or read the column as text with types: [\"\(names[column])\": "
        + ".text] or typeConflict: .text; or, if the value stands for a missing one, add it to "
        + "missingTokens.")
  }

  /// The error for an infinity or NaN among numbers.
  func nonFinite(_ column: Int, row: Int, record: Int, value: ByteSlice) -> MicrodataError {
    MicrodataError(
      .typeConflict,
      "\(place(record)), row \(row + 1), \(name(column)): expected a finite number, found "
        + "\(value.excerpt).",
      hint: "Read with nonFinite: .missing, or add the value to missingTokens, if it stands for "
        + "a missing value.")
  }

  /// The error for a value that does not fit the type that was asked for.
  func misfit(_ column: Int, type: Column.ValueType, record: Int, value: ByteSlice)
    -> MicrodataError
  {
    MicrodataError(
      .typeConflict,
      "\(place(record)), \(name(column)): expected \(Self.words(type)), found \(value.excerpt).",
      hint: "Choose another type for the column, correct the value, or add it to missingTokens "
        + "if it stands for a missing one.")
  }

  var delimiterName: String {
    scanner.delimiter == Byte.tab ? "tab" : String(UnicodeScalar(scanner.delimiter))
  }

  private static func words(_ type: Column.ValueType) -> String {
    switch type {
    case .double: "a finite number"
    case .integer: "an integer of 32 bits"
    case .longInteger: "an integer of 64 bits"
    case .text: "text"
    case .boolean: "true or false"
    case .date: "a date such as 2024-09-01"
    case .dateTime: "a time such as 2024-09-01T12:30:00"
    }
  }
}
