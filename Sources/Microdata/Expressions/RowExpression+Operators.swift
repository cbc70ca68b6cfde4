extension RowExpression: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral, ExpressibleByBooleanLiteral
{
  /// Creates a constant number.
  public init(integerLiteral value: Int) { self.init(.number(Double(value))) }
  /// Creates a constant number.
  public init(floatLiteral value: Double) { self.init(.number(value)) }
  /// Creates a constant text.
  public init(stringLiteral value: String) { self.init(.text(value)) }
  /// Creates a constant truth value.
  public init(booleanLiteral value: Bool) { self.init(.boolean(value)) }
  /// Creates a constant number.
  public init(_ value: Double) { self.init(.number(value)) }
  /// Creates a constant text.
  public init(text value: String) { self.init(.text(value)) }
}

extension RowExpression {
  /// Compares for equality; text is compared as it is stored, not by label.
  public static func == (a: RowExpression, b: RowExpression) -> RowExpression {
    RowExpression(.comparison(.equal, a.node, b.node))
  }

  /// Compares for inequality.
  public static func != (a: RowExpression, b: RowExpression) -> RowExpression {
    RowExpression(.comparison(.notEqual, a.node, b.node))
  }

  /// Compares numbers or dates.
  public static func < (a: RowExpression, b: RowExpression) -> RowExpression {
    RowExpression(.comparison(.less, a.node, b.node))
  }

  /// Compares numbers or dates.
  public static func <= (a: RowExpression, b: RowExpression) -> RowExpression {
    RowExpression(.comparison(.lessOrEqual, a.node, b.node))
  }

  /// Compares numbers or dates.
  public static func > (a: RowExpression, b: RowExpression) -> RowExpression {
    RowExpression(.comparison(.greater, a.node, b.node))
  }

  /// Compares numbers or dates.
  public static func >= (a: RowExpression, b: RowExpression) -> RowExpression {
    RowExpression(.comparison(.greaterOrEqual, a.node, b.node))
  }

  /// True when both are, false when either is false, missing otherwise.
  public static func && (a: RowExpression, b: RowExpression) -> RowExpression {
    RowExpression(.and(a.node, b.node))
  }

  /// True when either is, false when both are false, missing otherwise.
  public static func || (a: RowExpression, b: RowExpression) -> RowExpression {
    RowExpression(.or(a.node, b.node))
  }

  /// The opposite truth value.
  public static prefix func ! (a: RowExpression) -> RowExpression {
    RowExpression(.unary(.not, a.node))
  }

  /// The sum.
  public static func + (a: RowExpression, b: RowExpression) -> RowExpression {
    RowExpression(.arithmetic(.add, a.node, b.node))
  }

  /// The difference.
  public static func - (a: RowExpression, b: RowExpression) -> RowExpression {
    RowExpression(.arithmetic(.subtract, a.node, b.node))
  }

  /// The product.
  public static func * (a: RowExpression, b: RowExpression) -> RowExpression {
    RowExpression(.arithmetic(.multiply, a.node, b.node))
  }

  /// The quotient; missing when the divisor is zero.
  public static func / (a: RowExpression, b: RowExpression) -> RowExpression {
    RowExpression(.arithmetic(.divide, a.node, b.node))
  }

  /// The negated number.
  public static prefix func - (a: RowExpression) -> RowExpression {
    RowExpression(.unary(.negate, a.node))
  }

  /// Whether the value is missing: true or false, never missing.
  public var isMissing: RowExpression { RowExpression(.isMissing(node)) }

  /// Whether the value is one of several.
  public func isIn(_ values: [RowExpression]) -> RowExpression {
    RowExpression(.isIn(node, values.map(\.node)))
  }

  /// Whether the number lies between two, both included.
  public func between(_ low: RowExpression, _ high: RowExpression) -> RowExpression {
    RowExpression(.between(node, low.node, high.node))
  }

  /// The natural logarithm; missing for numbers that are not positive.
  public static func log(_ a: RowExpression) -> RowExpression {
    RowExpression(.unary(.log, a.node))
  }

  /// The exponential.
  public static func exp(_ a: RowExpression) -> RowExpression {
    RowExpression(.unary(.exp, a.node))
  }

  /// The square root; missing for negative numbers.
  public static func sqrt(_ a: RowExpression) -> RowExpression {
    RowExpression(.unary(.sqrt, a.node))
  }

  /// The absolute value.
  public static func abs(_ a: RowExpression) -> RowExpression {
    RowExpression(.unary(.abs, a.node))
  }

  /// The greatest whole number that is not greater.
  public static func floor(_ a: RowExpression) -> RowExpression {
    RowExpression(.unary(.floor, a.node))
  }

  /// The least of several numbers; missing when one of them is.
  public static func min(_ values: RowExpression...) -> RowExpression {
    RowExpression(.extreme(isMaximum: false, values.map(\.node)))
  }

  /// The greatest of several numbers; missing when one of them is.
  public static func max(_ values: RowExpression...) -> RowExpression {
    RowExpression(.extreme(isMaximum: true, values.map(\.node)))
  }

  /// One value where a condition is true, another where it is false; missing where it is missing.
  public static func `if`(
    _ condition: RowExpression, then: RowExpression, else other: RowExpression
  ) -> RowExpression {
    RowExpression(.conditional(condition.node, then.node, other.node))
  }
}
