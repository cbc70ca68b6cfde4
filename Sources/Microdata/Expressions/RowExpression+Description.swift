extension RowExpression: CustomStringConvertible {
  /// The text that the parser reads back as the same expression.
  public var description: String { node.text(above: 0) }
}

extension RowExpression: Codable {
  /// Reads the text of an expression.
  public init(from decoder: any Decoder) throws {
    try self.init(parsing: decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the text of the expression.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension RowExpression.Node {
  /// How tightly the operator binds; the parser's table read backwards.
  private var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .comparison, .isMissing, .isIn, .between: 4
    case .arithmetic(let operation, _, _):
      operation == .add || operation == .subtract ? 5 : 6
    case .unary(.negate, _), .unary(.not, _): 7
    case .number(let value): value < 0 ? 7 : 8
    default: 8
    }
  }

  func text(above outer: Int) -> String {
    let own = precedence
    let body: String
    switch self {
    case .column(let name): body = Self.quotedName(name)
    case .number(let value): body = CodeText.of(value)
    case .text(let value):
      let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      body = "\"\(escaped)\""
    case .boolean(let value): body = value ? "true" : "false"
    case .unary(let operation, let a):
      body =
        operation == .negate || operation == .not
        ? operation.rawValue + a.text(above: 8) : "\(operation.rawValue)(\(a.text(above: 0)))"
    case .arithmetic(let operation, let a, let b):
      body = "\(a.text(above: own)) \(operation.rawValue) \(b.text(above: own + 1))"
    case .comparison(let operation, let a, let b):
      body = "\(a.text(above: 5)) \(operation.rawValue) \(b.text(above: 5))"
    case .and(let a, let b): body = "\(a.text(above: own)) && \(b.text(above: own + 1))"
    case .or(let a, let b): body = "\(a.text(above: own)) || \(b.text(above: own + 1))"
    case .isMissing(let a): body = "\(a.text(above: 5)) is missing"
    case .isIn(let a, let list):
      body = "\(a.text(above: 5)) in (\(list.map { $0.text(above: 0) }.joined(separator: ", ")))"
    case .between(let a, let low, let high):
      body = "\(a.text(above: 5)) between \(low.text(above: 5)) and \(high.text(above: 5))"
    case .conditional(let test, let a, let b):
      body = "if(\(test.text(above: 0)), \(a.text(above: 0)), \(b.text(above: 0)))"
    case .extreme(let isMaximum, let list):
      let arguments = list.map { $0.text(above: 0) }.joined(separator: ", ")
      body = "\(isMaximum ? "max" : "min")(\(arguments))"
    }
    return own < outer ? "(\(body))" : body
  }

  private static func quotedName(_ name: String) -> String {
    let plain =
      (name.first.map { $0.isLetter || $0 == "_" } ?? false)
      && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
      && !ExpressionLexer.reservedWords.contains(name.lowercased())
    return plain ? name : "`\(name)`"
  }
}
