public import Microdata

/// A function of estimates from one design or several: differences, ratios, growth, averages, indices.
///
/// Estimates of one design bring their covariance. Estimates of different designs are independent, unless a
/// `SampleOverlap` knows the units that their samples share. Numbers that were not estimated are constants
/// without a sampling error. The standard error is that of the delta method with the exact gradient, the degrees
/// of freedom are the least of the estimates that take part.
public struct EstimateFormula: Sendable {
  /// An estimate in its table.
  public struct Part: Sendable {
    /// The table.
    public let table: EstimateTable
    /// The position in the table.
    public let position: Int

    /// Names an estimate.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - position: The position in the table.
    public init(_ table: EstimateTable, _ position: Int) {
      (self.table, self.position) = (table, position)
    }

    /// The estimate.
    public var estimate: Estimate { table[position] }
  }

  /// What two occasions have in common, as the variance of a formula used it.
  public struct Correlation: Sendable, Hashable, Codable {
    /// The standard error that the parts of one occasion give.
    public let first: Double
    /// The standard error that the parts of the other occasion give.
    public let second: Double
    /// Their correlation, with the signs of the formula.
    public let correlation: Double
  }

  /// A value of a formula.
  public struct Result: Sendable {
    /// The value with its uncertainty.
    public let estimate: Estimate
    /// The correlations of occasions that share units.
    public let correlations: [Correlation]
    /// Whether estimates of several designs took part.
    public let crossesDesigns: Bool
  }

  /// The formula; its columns are the names of parts and constants.
  public let expression: RowExpression
  /// What to call the result.
  public let name: String

  /// Creates a formula.
  ///
  /// - Parameters:
  ///   - expression: Arithmetic, `log`, `exp` and `sqrt` of names and numbers.
  ///   - name: What to call the result; `nil` for the text of the formula.
  public init(_ expression: RowExpression, named name: String? = nil) {
    self.expression = expression
    self.name = name ?? expression.description
  }

  /// Computes the formula.
  ///
  /// - Parameters:
  ///   - parts: The estimates by name.
  ///   - constants: Numbers without a sampling error, by name.
  ///   - domain: The domain of the result.
  ///   - overlap: What samples share; `nil` when different designs are independent.
  ///   - confidence: The level of the interval.
  /// - Returns: An estimate without a value when one that takes part has none; `undefined` says why.
  /// - Throws: `EstimationError` with code `invalidContrast` for a name that is not there, a function without a
  ///   derivative, or tables that were read back from a file and differ.
  public func evaluate(
    _ parts: [String: Part], constants: [String: Double] = [:],
    domain: [Estimate.DomainLevel] = [], overlap: SampleOverlap? = nil, confidence: Double = 0.95
  ) throws -> Result {
    let names = expression.columnNames
    if let unknown = names.first(where: { parts[$0] == nil && constants[$0] == nil }) {
      throw EstimationError(
        .invalidContrast, "“\(unknown)” in “\(expression.description)” is no estimate or number.",
        hint:
          "Known are \((Array(parts.keys) + Array(constants.keys)).sorted().joined(separator: ", "))."
      )
    }
    let used = names.compactMap { name in parts[name].map { (name: name, part: $0) } }
    let values = names.map { parts[$0]?.estimate.value ?? constants[$0] ?? .nan }
    guard values.allSatisfy(\.isFinite) else {
      return Result(
        estimate: estimate(used.map(\.part), domain, confidence, value: nil, error: nil),
        correlations: [], crossesDesigns: false)
    }
    let dual = try DualNumber.evaluate(expression, names: names, values: values)
    let weighted = used.map { name, part in
      (part: part, coefficient: names.firstIndex(of: name).map { dual.gradient[$0] } ?? 0)
    }
    let isKnown =
      dual.value.isFinite && dual.gradient.allSatisfy(\.isFinite)
      && used.allSatisfy { $0.part.estimate.standardError != nil }
    let error = isKnown ? try FormulaVariance(weighted, overlap) : nil
    return Result(
      estimate: estimate(
        used.map(\.part), domain, confidence, value: dual.value.isFinite ? dual.value : nil,
        error: error?.standardError),
      correlations: error?.correlations ?? [], crossesDesigns: error?.crossesDesigns ?? false)
  }

  private func estimate(
    _ parts: [Part], _ domain: [Estimate.DomainLevel], _ confidence: Double, value: Double?,
    error: Double?
  ) -> Estimate {
    let estimates = parts.map(\.estimate)
    let error = error.flatMap { $0.isFinite ? $0 : nil }
    let known = estimates.map {
      $0.degreesOfFreedom ?? ($0.standardError == 0 ? Double.infinity : nil)
    }
    let df = known.contains(nil) ? nil : known.compactMap { $0 }.min() ?? .infinity
    var interval = Interval(method: "wald")
    if let value, let error, let df, df > 0 {
      interval = IntervalMaker(confidence: confidence, degreesOfFreedom: df).wald(value, error)
    }
    let undefined: Estimate.Undefined? =
      value == nil
      ? estimates.first { $0.value == nil }?.undefined ?? .zeroDenominator
      : error == nil
        ? estimates.first { $0.standardError == nil }?.undefined ?? .noVariance
        : df == nil ? .noDegreesOfFreedom : nil
    return Estimate(
      estimator: "formula", variable: name, level: nil, domain: domain, probability: nil,
      value: value, standardError: error, lower: interval.lower, upper: interval.upper,
      confidence: confidence, intervalMethod: interval.method, degreesOfFreedom: df,
      designEffect: nil, n: estimates.map(\.n).min() ?? 0,
      missing: estimates.map(\.missing).max() ?? 0, undefined: undefined, flags: [],
      undefinedReplicates: estimates.map(\.undefinedReplicates).max() ?? 0)
  }
}
