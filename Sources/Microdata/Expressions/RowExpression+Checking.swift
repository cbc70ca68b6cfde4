extension RowExpression {
  /// What an expression yields.
  package enum Kind: Sendable {
    case number, boolean, text, date

    /// The kind in words.
    var words: String {
      switch self {
      case .number: "a number"
      case .boolean: "true or false"
      case .text: "text"
      case .date: "a date"
      }
    }
  }

  /// Checks the expression against the columns of a table.
  ///
  /// - Returns: What the expression yields.
  /// - Throws: `MicrodataError` with code `unknownColumn` or `expressionType`.
  package func kind(in table: Table) throws -> Kind { try node.kind(in: table) }
}

extension RowExpression.Node {
  typealias Kind = RowExpression.Kind

  func kind(in table: Table) throws -> Kind {
    switch self {
    case .column(let name):
      switch try table.column(name).type {
      case .text: return .text
      case .boolean: return .boolean
      case .date, .dateTime: return .date
      case .double, .integer, .longInteger: return .number
      }
    case .number: return .number
    case .text: return .text
    case .boolean: return .boolean
    case .unary(.not, let a):
      try require(a, .boolean, in: table)
      return .boolean
    case .unary(_, let a):
      try requireNumber(a, in: table)
      return .number
    case .arithmetic(_, let a, let b):
      try requireNumber(a, in: table)
      try requireNumber(b, in: table)
      return .number
    case .comparison(let operation, let a, let b):
      let kind = try commonKind([a, b], in: table)
      if kind == .text, operation != .equal, operation != .notEqual {
        throw error("text can be compared with == and != only, not with \(operation.rawValue)")
      }
      return .boolean
    case .and(let a, let b), .or(let a, let b):
      try require(a, .boolean, in: table)
      try require(b, .boolean, in: table)
      return .boolean
    case .isMissing(let a):
      _ = try a.kind(in: table)
      return .boolean
    case .isIn(let a, let list):
      for value in list { _ = try commonKind([a, value], in: table) }
      return .boolean
    case .between(let a, let low, let high):
      guard try commonKind([a, low, high], in: table) != .text else {
        throw error("“between” needs numbers or dates")
      }
      return .boolean
    case .conditional(let test, let a, let b):
      try require(test, .boolean, in: table)
      return try commonKind([a, b], in: table)
    case .extreme(_, let list):
      for value in list { try requireNumber(value, in: table) }
      return .number
    }
  }

  private func error(_ problem: String, hint: String = "") -> MicrodataError {
    MicrodataError(.expressionType, "In “\(text(above: 0))”: \(problem).", hint: hint)
  }

  private func require(_ part: RowExpression.Node, _ wanted: Kind, in table: Table) throws {
    let found = try part.kind(in: table)
    guard found != wanted else { return }
    let hint =
      found == .number ? "Write a comparison, such as \(part.text(above: 5)) == 1." : ""
    throw error("“\(part.text(above: 0))” is \(found.words), not \(wanted.words)", hint: hint)
  }

  private func requireNumber(_ part: RowExpression.Node, in table: Table) throws {
    let found = try part.kind(in: table)
    guard found == .text else { return }
    throw error("“\(part.text(above: 0))” is text, not a number")
  }

  /// The kind in which values can be compared: truth values count as numbers, text may be a date.
  private func commonKind(_ parts: [RowExpression.Node], in table: Table) throws -> Kind {
    let kinds = try parts.map { try $0.kind(in: table) }
    if kinds.allSatisfy({ $0 == kinds[0] }) { return kinds[0] }
    if kinds.contains(.date), kinds.allSatisfy({ $0 == .date || $0 == .text }) {
      for case .text(let text) in parts where CalendarDate(text) == nil {
        throw error("“\(text)” is not a date", hint: "Write dates as “2024-09-01”.")
      }
      let literals = zip(parts, kinds).allSatisfy { part, kind in
        if kind == .date { return true }
        if case .text = part { return true }
        return false
      }
      if literals { return .date }
    }
    if kinds.allSatisfy({ $0 == .number || $0 == .boolean }) { return .number }
    if kinds.contains(.text) { throw textAgainstNumber(parts, in: table) }
    throw error("\(kinds.map(\.words).joined(separator: " and ")) cannot be compared")
  }

  /// The commonest slip: the label of a code in place of the code, or a quoted number.
  private func textAgainstNumber(
    _ parts: [RowExpression.Node], in table: Table
  ) -> MicrodataError {
    let columns = parts.compactMap { part -> Column? in
      if case .column(let name) = part { return table[name] }
      return nil
    }
    for case .text(let text) in parts {
      for column in columns where column.type != .text {
        if let code = column.valueLabels.code(labelled: text) {
          return error(
            "“\(column.name)” holds numbers, and “\(text)” is the label of \(code)",
            hint: "Write \(column.name) == \(code).")
        }
        if Double(text) != nil {
          return error(
            "“\(column.name)” holds numbers, and \"\(text)\" in quotes is text",
            hint: "Write it without quotes.")
        }
        let labels = column.valueLabels.entries.prefix(8).map { "\($0.code) \($0.label)" }
        return error(
          "“\(column.name)” holds numbers, and “\(text)” is text",
          hint: labels.isEmpty ? "" : "Its codes are: \(labels.joined(separator: ", ")).")
      }
    }
    for case .number(let number) in parts {
      for column in columns where column.type == .text {
        return error(
          "“\(column.name)” holds text, and \(CodeText.of(number)) is a number",
          hint: "Write it in quotes: \"\(CodeText.of(number))\".")
      }
    }
    return error("text and a number cannot be compared")
  }
}
