extension RowExpression {
  /// Parses the text of an expression.
  ///
  /// Names are letters, digits, `_` and `.`; other names stand in backquotes. Text stands in single or
  /// double quotes. From loosest to tightest: `||` or `or`; `&&` or `and`; `not`; comparisons, `in (…)`,
  /// `between … and …`, `is missing`; `+ -`; `* /`; `!` and unary minus. Functions: `min`, `max`, `log`,
  /// `exp`, `sqrt`, `abs`, `floor`, `if(condition, then, else)`.
  ///
  /// - Throws: `MicrodataError` with code `expressionSyntax`, which points at the character.
  public init(parsing text: String) throws {
    var parser = try ExpressionParser(text)
    self.init(try parser.parse())
  }
}

/// A parser by recursive descent.
struct ExpressionParser {
  private typealias Node = RowExpression.Node
  /// Deeper nesting than this is refused: a parser must not overflow the stack.
  private static let deepest = 200

  private var lexer: ExpressionLexer
  private var token: ExpressionLexer.Token
  private var depth = 0

  init(_ text: String) throws {
    lexer = ExpressionLexer(text)
    token = try lexer.next()
  }

  mutating func parse() throws -> RowExpression.Node {
    if token == .end { throw lexer.error("the expression is empty") }
    let node = try disjunction()
    guard token == .end else { throw unexpected("the end or an operator") }
    return node
  }

  private mutating func advance() throws { token = try lexer.next() }

  private mutating func take(_ symbols: ExpressionLexer.Token...) throws -> Bool {
    guard symbols.contains(token) else { return false }
    try advance()
    return true
  }

  private mutating func expect(_ symbol: String) throws {
    guard try take(.symbol(symbol)) else { throw unexpected("“\(symbol)”") }
  }

  private func unexpected(_ wanted: String) -> MicrodataError {
    let found =
      switch token {
      case .end: "the expression ends"
      case .name(let name): "there is the name “\(name)”"
      case .word(let word): "there is “\(word)”"
      case .number(let value): "there is the number \(CodeText.of(value))"
      case .text(let text): "there is the text “\(text)”"
      case .symbol(let symbol): "there is “\(symbol)”"
      }
    return lexer.error("\(found) where \(wanted) was expected")
  }

  private mutating func nested(
    _ body: (inout ExpressionParser) throws -> RowExpression.Node
  ) throws -> RowExpression.Node {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw lexer.error("the expression is nested more than \(Self.deepest) deep")
    }
    return try body(&self)
  }

  private mutating func disjunction() throws -> Node {
    var left = try conjunction()
    var terms = 0
    while try take(.symbol("||"), .word("or")) {
      left = .or(left, try conjunction())
      terms += 1
      try checkLength(terms)
    }
    return left
  }

  private mutating func conjunction() throws -> Node {
    var left = try negation()
    var terms = 0
    while try take(.symbol("&&"), .word("and")) {
      left = .and(left, try negation())
      terms += 1
      try checkLength(terms)
    }
    return left
  }

  /// A chain of operators makes a tree as deep as it is long.
  private func checkLength(_ terms: Int) throws {
    guard terms <= 1000 else { throw lexer.error("more than 1000 operators in a row") }
  }

  private mutating func negation() throws -> Node {
    guard try take(.word("not")) else { return try comparison() }
    return .unary(.not, try nested { try $0.negation() })
  }

  private mutating func comparison() throws -> Node {
    let left = try sum()
    if case .symbol(let symbol) = token,
      let operation = RowExpression.ComparisonOperator(rawValue: symbol)
    {
      try advance()
      let node = Node.comparison(operation, left, try sum())
      if case .symbol(let next) = token,
        RowExpression.ComparisonOperator(rawValue: next) != nil
      {
        throw lexer.error("comparisons cannot be chained: write a < b && b < c")
      }
      return node
    }
    if try take(.word("is")) {
      let negated = try take(.word("not"))
      guard try take(.word("missing")) else { throw unexpected("“missing”") }
      return negated ? .unary(.not, .isMissing(left)) : .isMissing(left)
    }
    let negated = try take(.word("not"))
    if try take(.word("in")) {
      try expect("(")
      let node = Node.isIn(left, try arguments())
      return negated ? .unary(.not, node) : node
    }
    if try take(.word("between")) {
      let low = try sum()
      guard try take(.word("and"), .symbol(",")) else { throw unexpected("“and”") }
      let node = Node.between(left, low, try sum())
      return negated ? .unary(.not, node) : node
    }
    if negated { throw unexpected("“in” or “between”") }
    return left
  }

  private mutating func sum() throws -> Node {
    var left = try product()
    var terms = 0
    while case .symbol(let symbol) = token, symbol == "+" || symbol == "-" {
      try advance()
      left = .arithmetic(symbol == "+" ? .add : .subtract, left, try product())
      terms += 1
      try checkLength(terms)
    }
    return left
  }

  private mutating func product() throws -> Node {
    var left = try factor()
    var terms = 0
    while case .symbol(let symbol) = token, symbol == "*" || symbol == "/" {
      try advance()
      left = .arithmetic(symbol == "*" ? .multiply : .divide, left, try factor())
      terms += 1
      try checkLength(terms)
    }
    return left
  }

  private mutating func factor() throws -> Node {
    if try take(.symbol("-")) {
      let operand = try nested { try $0.factor() }
      if case .number(let value) = operand { return .number(-value) }
      return .unary(.negate, operand)
    }
    if try take(.symbol("!")) { return .unary(.not, try nested { try $0.factor() }) }
    return try nested { try $0.primary() }
  }

  private mutating func primary() throws -> Node {
    switch token {
    case .number(let value):
      try advance()
      return .number(value)
    case .text(let text):
      try advance()
      return .text(text)
    case .word("true"), .word("false"):
      let value = token == .word("true")
      try advance()
      return .boolean(value)
    case .symbol("("):
      try advance()
      let inner = try disjunction()
      try expect(")")
      return inner
    case .name(let name):
      let start = lexer
      try advance()
      guard token == .symbol("(") else { return .column(name) }
      try advance()
      return try call(name, at: start, try arguments())
    default: throw unexpected("a name, a number, a text or “(”")
    }
  }

  /// Reads expressions up to the closing parenthesis, and that.
  private mutating func arguments() throws -> [Node] {
    var list = [try disjunction()]
    while try take(.symbol(",")) {
      list.append(try disjunction())
      guard list.count <= 10_000 else { throw lexer.error("the list has more than 10,000 values") }
    }
    try expect(")")
    return list
  }

  private func call(_ name: String, at start: ExpressionLexer, _ list: [Node]) throws -> Node {
    switch name.lowercased() {
    case "min": return .extreme(isMaximum: false, list)
    case "max": return .extreme(isMaximum: true, list)
    case "if":
      guard list.count == 3 else {
        throw start.error("“if” takes a condition and two values, not \(list.count) arguments")
      }
      return .conditional(list[0], list[1], list[2])
    case let lower:
      guard let operation = RowExpression.UnaryOperator(rawValue: lower) else {
        throw start.error(
          "there is no function “\(name)”",
          hint: "The functions are min, max, log, exp, sqrt, abs, floor and if.")
      }
      guard list.count == 1 else {
        throw start.error("“\(name)” takes one argument, not \(list.count)")
      }
      return .unary(operation, list[0])
    }
  }
}
