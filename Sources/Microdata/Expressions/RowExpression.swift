/// A computation on the variables of a row, as a value.
///
/// An expression is built with operators, `column("age") >= 15 && column("sex") == 2`, or parsed from the
/// same text, `age >= 15 && sex == 2`. It knows no table until it is used: it is then checked against the
/// columns, and computed column by column. Missing values follow three-valued logic: a comparison with a
/// missing value is neither true nor false, and a missing operand makes a number missing.
public struct RowExpression: Sendable, Hashable {
  package let node: Node

  package init(_ node: Node) {
    self.node = node
  }

  /// The syntax tree.
  package indirect enum Node: Sendable, Hashable {
    case column(String)
    case number(Double)
    case text(String)
    case boolean(Bool)
    case unary(UnaryOperator, Node)
    case arithmetic(ArithmeticOperator, Node, Node)
    case comparison(ComparisonOperator, Node, Node)
    case and(Node, Node)
    case or(Node, Node)
    case isMissing(Node)
    case isIn(Node, [Node])
    case between(Node, Node, Node)
    case conditional(Node, Node, Node)
    case extreme(isMaximum: Bool, [Node])
  }

  /// A function of one value.
  package enum UnaryOperator: String, Sendable, Hashable {
    case negate = "-"
    case not = "!"
    case log, exp, sqrt, abs, floor
  }

  /// An operation of arithmetic.
  package enum ArithmeticOperator: String, Sendable, Hashable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
  }

  /// A comparison.
  package enum ComparisonOperator: String, Sendable, Hashable {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  /// The name of the column, when the expression is nothing but one.
  public var columnName: String? {
    if case .column(let name) = node { return name }
    return nil
  }

  /// The names of the columns that the expression reads, in order of appearance.
  public var columnNames: [String] {
    var names: [String] = []
    node.visit { if case .column(let name) = $0, !names.contains(name) { names.append(name) } }
    return names
  }
}

extension RowExpression {
  /// The numerator and the denominator, when the expression is a division.
  public var quotient: (numerator: RowExpression, denominator: RowExpression)? {
    guard case .arithmetic(.divide, let a, let b) = node else { return nil }
    return (RowExpression(a), RowExpression(b))
  }
}

/// Returns the expression that reads a column.
public func column(_ name: String) -> RowExpression { RowExpression(.column(name)) }

extension RowExpression.Node {
  /// The parts of the node.
  var children: [RowExpression.Node] {
    switch self {
    case .column, .number, .text, .boolean: []
    case .unary(_, let a), .isMissing(let a): [a]
    case .arithmetic(_, let a, let b), .comparison(_, let a, let b), .and(let a, let b),
      .or(let a, let b):
      [a, b]
    case .isIn(let a, let list): [a] + list
    case .between(let a, let b, let c), .conditional(let a, let b, let c): [a, b, c]
    case .extreme(_, let list): list
    }
  }

  /// Calls a function with the node and all below it.
  func visit(_ body: (RowExpression.Node) -> Void) {
    body(self)
    for child in children { child.visit(body) }
  }
}
