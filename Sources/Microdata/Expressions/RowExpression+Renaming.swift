extension RowExpression {
  /// The same expression on columns with other names.
  ///
  /// - Parameter names: New names by old ones; columns that are not in it keep theirs.
  public func renamingColumns(_ names: [String: String]) -> RowExpression {
    RowExpression(node.renamingColumns(names))
  }
}

extension RowExpression.Node {
  func renamingColumns(_ names: [String: String]) -> Self {
    func renamed(_ node: Self) -> Self { node.renamingColumns(names) }
    return switch self {
    case .column(let name): .column(names[name] ?? name)
    case .number, .text, .boolean: self
    case .unary(let operation, let a): .unary(operation, renamed(a))
    case .arithmetic(let operation, let a, let b): .arithmetic(operation, renamed(a), renamed(b))
    case .comparison(let operation, let a, let b): .comparison(operation, renamed(a), renamed(b))
    case .and(let a, let b): .and(renamed(a), renamed(b))
    case .or(let a, let b): .or(renamed(a), renamed(b))
    case .isMissing(let a): .isMissing(renamed(a))
    case .isIn(let a, let list): .isIn(renamed(a), list.map(renamed))
    case .between(let a, let b, let c): .between(renamed(a), renamed(b), renamed(c))
    case .conditional(let a, let b, let c): .conditional(renamed(a), renamed(b), renamed(c))
    case .extreme(let isMaximum, let list): .extreme(isMaximum: isMaximum, list.map(renamed))
    }
  }
}
