/// What may be published: schemes of reliability side by side, and protection of persons.
public struct ReleasePolicy: Sendable {
  /// The schemes; the first of them decides, the others are shown beside it.
  public let schemes: [PublicationScheme]
  /// A number of persons smaller than this is not shown, nor what tells it by subtraction.
  public let minimumCount: Int
  /// Schemes that indicators ask for, by name.
  private let named: [String: PublicationScheme]
  private let differences: PublicationScheme

  /// States a policy.
  ///
  /// - Parameters:
  ///   - schemes: The schemes; the first of them decides.
  ///   - minimumCount: The least number of persons that is shown; 0 for no protection.
  ///   - others: Schemes that indicators may ask for by name, beside those of the library.
  /// - Throws: `IndicatorError` with code `invalidDefinition` without a scheme.
  public init(
    _ schemes: [PublicationScheme], minimumCount: Int, others: [PublicationScheme] = []
  ) throws {
    guard !schemes.isEmpty else {
      throw IndicatorError(
        .invalidDefinition, "There is no publication rule.",
        hint: "Known are \(BuiltInScheme.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    self.schemes = schemes
    self.minimumCount = minimumCount
    named = Dictionary(
      (schemes + others).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    differences = try PublicationScheme(yaml: Self.differenceRules, file: "difference")
  }

  /// Relative errors say nothing of a difference; cases and degrees of freedom do.
  private static let differenceRules = """
    name: difference
    title: Differences of estimates
    source: Own rule
    version: "1"
    parameters: {n_min: 30, df_min: 9}
    rules:
      - when: n < n_min
        decision: suppress
        code: n
        status: U
        reason: "fewer than {n_min} cases in one of the groups"
      - when: df < df_min
        decision: caution
        code: df
        status: E
        reason: "fewer than {df_min} degrees of freedom"
    """

  /// Decides on observations.
  ///
  /// - Parameters:
  ///   - observations: The observations.
  ///   - indicators: Their indicators.
  /// - Returns: The observations in their order, with what is decided.
  /// - Throws: `IndicatorError` for an indicator or scheme that is not there.
  public func release(
    _ observations: [Observation], of indicators: [Indicator]
  ) throws -> [Release] {
    let byID = Dictionary(
      indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let confidential =
      try minimumCount > 1
      ? DisclosureReview(observations, byID, minimumCount: minimumCount).confidential : []
    let verdicts = try self.verdicts(observations, byID)
    return observations.indices.map { index in
      Release(
        observation: observations[index], verdicts: verdicts[index],
        disclosure: confidential.contains(index) ? .confidential : .none)
    }
  }

  private func verdicts(
    _ observations: [Observation], _ indicators: [String: Indicator]
  ) throws -> [[Release.Verdict]] {
    var result = [[Release.Verdict]](repeating: [], count: observations.count)
    // Conditions are parsed once for all cells that share a list of schemes.
    var groups: [[String]: [(index: Int, quality: CellQuality)]] = [:]
    for (index, observation) in observations.enumerated() {
      guard let indicator = indicators[observation.indicator] else {
        throw IndicatorError(
          .invalidDefinition, "“\(observation.indicator)” is no indicator.")
      }
      guard observation.value != nil else { continue }
      var quality = CellQuality(observation, of: indicator)
      var names = schemes.map(\.name)
      if observation.isDifference(indicator) {
        names = ["difference"]
        (quality.kind, quality.cv) = (.mean, nil)
      } else if let wanted = indicator.publication {
        names = [wanted] + names.filter { $0 != wanted }
      }
      groups[names, default: []].append((index, quality))
    }
    for (names, cells) in groups {
      for name in names {
        let scheme = try scheme(name)
        for (cell, outcome) in zip(cells, try scheme.outcomes(of: cells.map(\.quality))) {
          let isCovered = scheme.covered.isEmpty || scheme.covered.contains(cell.quality.kind)
          guard isCovered || name == names[0] else { continue }
          result[cell.index].append(Release.Verdict(scheme: name, outcome: outcome))
        }
      }
    }
    return result
  }

  private func scheme(_ name: String) throws -> PublicationScheme {
    if name == differences.name { return differences }
    return try named[name] ?? PublicationScheme.named(name)
  }
}
