import Foundation
import NumericCore

/// One row of the table written by `reference.py`.
struct ReferenceRow: Sendable {
  /// The function, such as `beta.quantile`.
  let name: String

  /// The arguments, exact.
  let arguments: [Double]

  /// The correctly rounded value.
  let expected: Double
}

/// The table of values computed with fifty digits.
enum ReferenceTable {
  /// Returns all rows of the table.
  static func rows() throws -> [ReferenceRow] {
    let location = Bundle.module.url(forResource: "reference", withExtension: "json")
    guard let location else { throw CocoaError(.fileNoSuchFile) }
    let table = try JSONDecoder().decode([[String]].self, from: Data(contentsOf: location))
    return try table.map { cells in
      let numbers = cells.dropFirst().compactMap { Double($0) }
      guard let name = cells.first, let expected = numbers.last, numbers.count == cells.count - 1
      else { throw CocoaError(.fileReadCorruptFile) }
      return ReferenceRow(name: name, arguments: numbers.dropLast(), expected: expected)
    }
  }

  /// Returns the value of the function a row names, or nil for an unknown name.
  static func evaluate(_ row: ReferenceRow) -> Double? {
    let v = row.arguments
    let parts = row.name.split(separator: ".").map(String.init)
    guard let family = parts.first, let function = parts.last else { return nil }
    switch family {
    case "normal": return normal(function, v[0])
    case "t": return student(function, StudentT(degreesOfFreedom: v[0]), v[1])
    case "chi": return chiSquared(function, ChiSquared(degreesOfFreedom: v[0]), v[1])
    case "f": return ratio(function, FDistribution(numerator: v[0], denominator: v[1]), v[2])
    case "beta": return beta(function, BetaDistribution(v[0], v[1]), v[2])
    case "logGamma": return logGamma(v[0])
    case "logBeta": return logBeta(v[0], v[1])
    default: return nil
    }
  }

  /// Returns a value of the standard normal distribution.
  private static func normal(_ function: String, _ v: Double) -> Double? {
    switch function {
    case "cumulative": StandardNormal.cumulative(v)
    case "upperTail": StandardNormal.upperTail(v)
    case "quantile": StandardNormal.quantile(v)
    default: nil
    }
  }

  /// Returns a value of a Student distribution.
  private static func student(_ function: String, _ t: StudentT, _ v: Double) -> Double? {
    switch function {
    case "cumulative": t.cumulative(v)
    case "upperTail": t.upperTail(v)
    case "quantile": t.quantile(v)
    default: nil
    }
  }

  /// Returns a value of a chi-squared distribution.
  private static func chiSquared(_ function: String, _ chi: ChiSquared, _ v: Double) -> Double? {
    switch function {
    case "cumulative": chi.cumulative(v)
    case "upperTail": chi.upperTail(v)
    case "quantile": chi.quantile(v)
    case "upperQuantile": chi.upperQuantile(v)
    default: nil
    }
  }

  /// Returns a value of an F distribution.
  private static func ratio(_ function: String, _ f: FDistribution, _ v: Double) -> Double? {
    switch function {
    case "cumulative": f.cumulative(v)
    case "upperTail": f.upperTail(v)
    case "quantile": f.quantile(v)
    case "upperQuantile": f.upperQuantile(v)
    default: nil
    }
  }

  /// Returns a value of a beta distribution.
  private static func beta(_ function: String, _ beta: BetaDistribution, _ v: Double) -> Double? {
    switch function {
    case "cumulative": beta.cumulative(v)
    case "upperTail": beta.upperTail(v)
    case "quantile": beta.quantile(v)
    case "upperQuantile": beta.upperQuantile(v)
    default: nil
    }
  }
}

/// Returns the relative difference of a value from an expected one, infinite for NaN.
func relativeError(_ value: Double, _ expected: Double) -> Double {
  if value == expected { return 0 }
  let error = abs(value - expected) / abs(expected)
  return error.isNaN ? .infinity : error
}
