internal import Foundation
internal import Microdata

/// A number with its derivative by several variables: forward differentiation, exact to rounding.
struct DualNumber {
  var value: Double
  var gradient: [Double]

  /// Evaluates a formula of named numbers, with its gradient.
  ///
  /// - Throws: `EstimationError` with code `invalidContrast` for anything that has no derivative.
  static func evaluate(
    _ formula: RowExpression, names: [String], values: [Double]
  ) throws -> DualNumber {
    try evaluate(formula.node, names, values)
  }

  private static func evaluate(
    _ node: RowExpression.Node, _ names: [String], _ values: [Double]
  ) throws -> DualNumber {
    switch node {
    case .number(let value): return constant(value, names.count)
    case .column(let name):
      var result = constant(0, names.count)
      if let index = names.firstIndex(of: name) {
        result.value = values[index]
        result.gradient[index] = 1
      }
      return result
    case .unary(let operation, let a):
      let x = try evaluate(a, names, values)
      switch operation {
      case .negate: return x.applying(-x.value, slope: -1)
      case .log: return x.applying(log(x.value), slope: 1 / x.value)
      case .exp: return x.applying(exp(x.value), slope: exp(x.value))
      case .sqrt: return x.applying(x.value.squareRoot(), slope: 0.5 / x.value.squareRoot())
      case .not, .abs, .floor: throw unsupported(operation.rawValue)
      }
    case .arithmetic(let operation, let a, let b):
      let (x, y) = (try evaluate(a, names, values), try evaluate(b, names, values))
      switch operation {
      case .add: return combine(x, y, x.value + y.value, 1, 1)
      case .subtract: return combine(x, y, x.value - y.value, 1, -1)
      case .multiply: return combine(x, y, x.value * y.value, y.value, x.value)
      case .divide:
        return combine(
          x, y, x.value / y.value, 1 / y.value, -x.value / (y.value * y.value))
      }
    default: throw unsupported(RowExpression(node).description)
    }
  }

  private static func constant(_ value: Double, _ width: Int) -> DualNumber {
    DualNumber(value: value, gradient: Array(repeating: 0, count: width))
  }

  private func applying(_ value: Double, slope: Double) -> DualNumber {
    DualNumber(value: value, gradient: gradient.map { $0 * slope })
  }

  private static func combine(
    _ x: DualNumber, _ y: DualNumber, _ value: Double, _ byX: Double, _ byY: Double
  ) -> DualNumber {
    DualNumber(
      value: value, gradient: zip(x.gradient, y.gradient).map { $0 * byX + $1 * byY })
  }

  private static func unsupported(_ what: String) -> EstimationError {
    EstimationError(
      .invalidContrast, "“\(what)” cannot stand in a contrast.",
      hint: "Use + - * /, log, exp, sqrt, numbers, and categories as names.")
  }
}
