/// The variance of a weighted sum of estimates that come from one design or several.
struct FormulaVariance {
  let standardError: Double
  let correlations: [EstimateFormula.Correlation]
  let crossesDesigns: Bool

  /// The parts of one design.
  private struct Group {
    let key: ObjectIdentifier
    let standardError: Double
    /// The design with the linearised sum of its parts by primary sampling unit; `nil` for replicates.
    let primary: (identity: DesignIdentity, score: Score)?
  }

  init(
    _ parts: [(part: EstimateFormula.Part, coefficient: Double)], _ overlap: SampleOverlap?
  ) throws {
    var order: [ObjectIdentifier] = []
    var members: [ObjectIdentifier: [(part: EstimateFormula.Part, coefficient: Double)]] = [:]
    for entry in parts {
      // A census has no sampling variance: nothing to link.
      guard let identity = entry.part.table.designIdentity else {
        throw EstimationError(
          .invalidContrast,
          "A table that was read back from a file knows only its own covariances.",
          hint: "Use its contrast method, or estimate again from the design.")
      }
      let key = ObjectIdentifier(identity)
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(entry)
    }
    let groups = try order.map { try Self.group($0, members[$0] ?? []) }
    var variance = groups.reduce(0) { $0 + $1.standardError * $1.standardError }
    var found: [EstimateFormula.Correlation] = []
    for (position, a) in groups.enumerated() {
      for b in groups[(position + 1)...] {
        guard let overlap, let first = a.primary, let second = b.primary,
          let correlation = overlap.correlation(first, second)
        else { continue }
        variance += 2 * correlation * a.standardError * b.standardError
        found.append(
          .init(
            first: a.standardError, second: b.standardError, correlation: correlation))
      }
    }
    standardError = max(0, variance).squareRoot()
    correlations = found
    crossesDesigns = groups.count > 1
  }

  private static func group(
    _ key: ObjectIdentifier, _ parts: [(part: EstimateFormula.Part, coefficient: Double)]
  ) throws -> Group {
    guard let first = parts.first else {
      return Group(key: key, standardError: 0, primary: nil)
    }
    switch first.part.table.linearization {
    case .scores(let structure, _, _, let identity):
      let scores = parts.compactMap { entry -> (score: Score, coefficient: Double)? in
        guard case .scores(_, let maker, let terms, _) = entry.part.table.linearization else {
          return nil
        }
        return (maker.score(terms[entry.part.position]), entry.coefficient)
      }
      return Group(
        key: key, standardError: structure.standardError(ofSum: scores),
        primary: (identity, structure.primaryScore(Score.combining(scores))))
    case .replicates:
      let deviations = parts.compactMap { entry -> ([Double], Double)? in
        guard case .replicates(let all, _) = entry.part.table.linearization else { return nil }
        return (all[entry.part.position], entry.coefficient)
      }
      return Group(
        key: key,
        standardError: ReplicateDeviations.combining(deviations).standardError ?? .nan, primary: nil
      )
    case .stored: return Group(key: key, standardError: .nan, primary: nil)
    }
  }
}

extension EstimateTable {
  /// The design that the estimates come from; `nil` when they were read back from a file.
  var designIdentity: DesignIdentity? {
    switch linearization {
    case .scores(_, _, _, let identity), .replicates(_, let identity): identity
    case .stored: nil
    }
  }
}

extension DesignStructure {
  /// Returns the standard error of a weighted sum of scores.
  func standardError(ofSum parts: [(score: Score, coefficient: Double)]) -> Double {
    guard !parts.isEmpty else { return 0 }
    // Under “average” each estimate has an inflation of its own, which only the matrix knows.
    guard singlePSU == .average else { return standardError(of: Score.combining(parts)) }
    let matrix = covariance(of: parts.map(\.score))
    var sum = 0.0
    for (i, a) in parts.enumerated() {
      for (j, b) in parts.enumerated() {
        sum += a.coefficient * b.coefficient * matrix[i * parts.count + j]
      }
    }
    return max(0, sum).squareRoot()
  }
}
