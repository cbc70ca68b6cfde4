public import Microdata

/// The coefficients of a linear contrast, by the categories they apply to.
///
/// `["migrant": 1, "non-migrant": -1]` is a difference. A key is the code or label of a category of one
/// grouping variable, of a level of a proportion, or the name of a variable; with several grouping
/// variables also their codes joined by commas.
public struct ContrastCoefficients: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// A category with its coefficient.
  public struct Term: Sendable, Hashable {
    /// The category.
    public let key: String
    /// What its estimate is multiplied with.
    public let coefficient: Double
  }

  /// The terms, in order.
  public let terms: [Term]

  /// Creates coefficients from a literal.
  public init(dictionaryLiteral elements: (String, Double)...) {
    terms = elements.map { Term(key: $0.0, coefficient: $0.1) }
  }

  /// Creates coefficients from pairs.
  public init(_ pairs: [(String, Double)]) {
    terms = pairs.map { Term(key: $0.0, coefficient: $0.1) }
  }
}

extension EstimateTable {
  /// Returns linear combinations of estimates, with standard errors that know their covariance.
  ///
  /// With several grouping variables the contrast is made within each combination of the others. The
  /// degrees of freedom are the least of the estimates that take part.
  ///
  /// - Parameters:
  ///   - coefficients: The coefficient of each category.
  ///   - variable: The grouping variable of the categories; `nil` to find it from the keys.
  ///   - name: What to call the result; `nil` for the formula.
  /// - Throws: `EstimationError` with code `invalidContrast`.
  public func contrast(
    _ coefficients: ContrastCoefficients, over variable: String? = nil, named name: String? = nil
  ) throws -> EstimateTable {
    let terms = coefficients.terms
    let formula = terms.map { term in
      let sign = term.coefficient < 0 ? "- " : "+ "
      let size = abs(term.coefficient)
      return sign + (size == 1 ? "" : "\(CodeText.of(size)) × ") + term.key
    }.joined(separator: " ")
    let title = name ?? (formula.hasPrefix("+ ") ? String(formula.dropFirst(2)) : formula)
    return try combined(terms.map(\.key), over: variable, named: title) { values in
      (
        zip(values, terms).reduce(0) { $0 + $1.0 * $1.1.coefficient }, terms.map(\.coefficient)
      )
    }
  }

  /// Returns a nonlinear function of estimates, with standard errors by the delta method.
  ///
  /// The formula names categories as columns: `column("women") / column("men")`. Its derivative is exact.
  /// Available are arithmetic, `log`, `exp`, `sqrt` and constants.
  ///
  /// - Throws: `EstimationError` with code `invalidContrast`.
  public func contrast(
    _ formula: RowExpression, over variable: String? = nil, named name: String? = nil
  ) throws -> EstimateTable {
    let keys = formula.columnNames
    return try combined(keys, over: variable, named: name ?? formula.description) { values in
      let result = try DualNumber.evaluate(formula, names: keys, values: values)
      return (result.value, result.gradient)
    }
  }

  private func combined(
    _ keys: [String], over variable: String?, named name: String,
    _ function: ([Double]) throws -> (value: Double, gradient: [Double])
  ) throws -> EstimateTable {
    let matching = try ContrastMatching(estimates, keys: keys, over: variable)
    var results: [Estimate] = []
    var combinations: [[(index: Int, coefficient: Double)]] = []
    for group in matching.groups {
      let parts = group.members.map { $0.map { estimates[$0] } }
      let values = parts.compactMap { $0?.value }
      guard values.count == keys.count else {
        results.append(contrastEstimate(name, group, parts, value: nil, standardError: nil))
        combinations.append([])
        continue
      }
      let (value, gradient) = try function(values)
      let combination = zip(group.members, gradient).compactMap { member, coefficient in
        member.map { (index: $0, coefficient: coefficient) }
      }
      let known =
        parts.allSatisfy { $0?.standardError != nil } && value.isFinite
        && gradient.allSatisfy(\.isFinite)
      results.append(
        contrastEstimate(
          name, group, parts, value: value.isFinite ? value : nil,
          standardError: known ? standardError(ofCombination: combination) : nil))
      combinations.append(known ? combination : [])
    }
    return EstimateTable(
      estimates: results, design: design, options: options, condition: condition,
      linearization: linearization(of: combinations))
  }

  private func contrastEstimate(
    _ name: String, _ group: ContrastMatching.Group, _ parts: [Estimate?], value: Double?,
    standardError computed: Double?
  ) -> Estimate {
    let known = parts.compactMap { $0 }
    let standardError = computed.flatMap { $0.isFinite ? $0 : nil }
    let df = degreesOfFreedom(known)
    var interval = Interval(method: "wald")
    if let value, let standardError, let df, df > 0 {
      interval = IntervalMaker(confidence: options.confidence, degreesOfFreedom: df)
        .wald(value, standardError)
    }
    let undefined: Estimate.Undefined? =
      if value == nil {
        known.count < parts.count
          ? .emptyDomain : known.compactMap(\.undefined).first ?? .zeroDenominator
      } else {
        standardError == nil
          ? known.compactMap(\.undefined).first ?? .noVariance
          : df == nil ? .noDegreesOfFreedom : nil
      }
    let counts = group.sharesRows ? [known.map(\.n).max() ?? 0] : known.map(\.n)
    let gaps = group.sharesRows ? [known.map(\.missing).max() ?? 0] : known.map(\.missing)
    return Estimate(
      estimator: "contrast", variable: name, level: group.level, domain: group.domain,
      probability: group.probability, value: value, standardError: standardError,
      lower: interval.lower, upper: interval.upper, confidence: options.confidence,
      intervalMethod: interval.method, degreesOfFreedom: df, designEffect: nil,
      n: counts.reduce(0, +), missing: gaps.reduce(0, +),
      undefined: undefined, flags: [],
      undefinedReplicates: known.map(\.undefinedReplicates).max() ?? 0)
  }

  /// The least degrees of freedom of the parts; none when a part has none.
  private func degreesOfFreedom(_ parts: [Estimate]) -> Double? {
    // JSON has no infinity, so a table that was read back has lost it.
    let all = parts.map { part -> Double? in
      part.degreesOfFreedom ?? (options.degreesOfFreedom == .infinite ? .infinity : nil)
    }
    guard all.allSatisfy({ $0 != nil }) else { return nil }
    return all.compactMap { $0 }.min()
  }

  private func linearization(
    of combinations: [[(index: Int, coefficient: Double)]]
  ) -> Linearization {
    switch linearization {
    case .scores(let structure, let maker, let terms, let id):
      return .scores(
        structure, maker: maker,
        terms: combinations.map { list in
          list.flatMap { index, coefficient in terms[index].map { $0.scaled(by: coefficient) } }
        }, designID: id)
    case .replicates(let deviations, let id):
      return .replicates(
        combinations.map { list in
          ReplicateDeviations.combining(list.map { (deviations[$0.index], $0.coefficient) }).values
        }, designID: id)
    case .stored(let matrix):
      var result: [Double] = []
      for a in combinations {
        for b in combinations {
          var sum = 0.0
          for (i, x) in a { for (j, y) in b { sum += x * y * matrix[i * count + j] } }
          result.append(sum)
        }
      }
      return .stored(result)
    }
  }
}
