internal import Microdata
public import SurveyEstimation

/// Flows between regions or countries, with what comes in, goes out, and the balance of each.
///
/// All figures come from one pass over the records, so that the standard error of a net flow knows the
/// covariance of what it is the difference of.
public struct OriginDestination: Sendable {
  /// A flow.
  public struct Flow: Sendable {
    /// Where people were.
    public let origin: String
    /// Where people are.
    public let destination: String
    /// How many.
    public let estimate: Estimate
  }

  /// What moved into and out of a place; who stayed counts for neither.
  public struct Balance: Sendable {
    /// The place.
    public let place: String
    /// Arrivals from other places.
    public let arrivals: Estimate
    /// Departures to other places.
    public let departures: Estimate
    /// Arrivals less departures.
    public let net: Estimate
  }

  /// A relation that must hold between the figures.
  public struct Check: Sendable, Hashable, Codable {
    /// The relation, in words.
    public let text: String
    /// Its left side.
    public let left: Double
    /// Its right side.
    public let right: Double
    /// The size of what was added up, which rounding is relative to.
    public let scale: Double

    /// Whether it holds, but for rounding.
    public var holds: Bool { abs(left - right) <= 1e-9 * max(1, scale) }
  }

  /// The flows with people in them, those who stayed among them, by origin and destination.
  public let flows: [Flow]
  /// The balance of each place, sorted by place.
  public let balances: [Balance]
  /// Records whose origin or destination is missing, weighted.
  public let unknown: Estimate
  /// What must add up, and whether it does.
  public let checks: [Check]

  /// Estimates the flows between the places of two variables.
  ///
  /// Places that are only origins, such as other countries, have departures and no arrivals.
  ///
  /// - Parameters:
  ///   - source: The records: a census, a survey, or a part of one.
  ///   - origin: The variable with the place of before, text.
  ///   - destination: The variable with the place of now, text.
  ///   - options: Intervals, degrees of freedom and the like.
  /// - Throws: `EstimationError` or `MicrodataError` as estimators do.
  public init(
    _ source: some EstimationSource, from origin: String, to destination: String,
    options: EstimationOptions = .init()
  ) throws {
    let table = source.surveyDesign.table
    let places = Set(
      try [origin, destination].flatMap { try table.column($0).distinctTexts })
    let sorted = places.sorted()
    let known = !column(origin).isMissing && !column(destination).isMissing
    let cells = try source.estimate([.count], by: [origin, destination], options: options)
    flows = cells.estimates.compactMap { estimate in
      guard estimate.domain.count == 2, estimate.n > 0 else { return nil }
      return Flow(
        origin: estimate.domain[0].code, destination: estimate.domain[1].code, estimate: estimate)
    }
    // Few places at a time: the columns of all at once would fill the memory of a census.
    let batch = max(1, 20_000_000 / max(1, table.rowCount))
    balances = try stride(from: 0, to: sorted.count, by: batch).flatMap { start -> [Balance] in
      let places = sorted[start..<min(start + batch, sorted.count)]
      let statistics = places.flatMap { place -> [Statistic] in
        let here = RowExpression(text: place)
        let left = known && column(origin) == here && column(destination) != here
        let came = known && column(destination) == here && column(origin) != here
        let net = RowExpression.if(came, then: 1, else: .if(left, then: -1, else: 0))
        return [
          .total(AnalysisVariable(came, named: "arrivals \(place)")),
          .total(AnalysisVariable(left, named: "departures \(place)")),
          .total(AnalysisVariable(net, named: "net \(place)")),
        ]
      }
      let totals = try source.estimate(statistics, options: options)
      return places.enumerated().map { index, place in
        Balance(
          place: place, arrivals: totals[3 * index], departures: totals[3 * index + 1],
          net: totals[3 * index + 2])
      }
    }
    let rest = try source.estimate(
      [
        .total(AnalysisVariable(!known, named: "place not known")),
        .total(AnalysisVariable(known, named: "place known")),
        .total(AnalysisVariable(known && column(origin) != column(destination), named: "moved")),
      ], options: options
    ).estimates
    unknown = rest[0]
    checks = Self.checks(flows, balances, known: rest[1].value ?? 0, moved: rest[2].value ?? 0)
  }

  private static func checks(
    _ flows: [Flow], _ balances: [Balance], known: Double, moved: Double
  ) -> [Check] {
    func sum(_ values: [Estimate]) -> Double { values.reduce(0) { $0 + ($1.value ?? 0) } }
    return [
      Check(
        text: "The flows add up to everybody whose places are known",
        left: sum(flows.map(\.estimate)), right: known,
        scale: known),
      Check(
        text: "The flows between different places add up to those who moved",
        left: sum(flows.filter { $0.origin != $0.destination }.map(\.estimate)), right: moved,
        scale: known),
      Check(
        text: "All arrivals are departures from somewhere",
        left: sum(balances.map(\.arrivals)), right: sum(balances.map(\.departures)),
        scale: known),
      Check(
        text: "The balances add up to nothing, with countries among the places",
        left: sum(balances.map(\.net)), right: 0, scale: known),
    ]
      + flows.filter { ($0.estimate.value ?? 0) < 0 }.map {
        Check(
          text: "The flow from \($0.origin) to \($0.destination) is not below zero",
          left: $0.estimate.value ?? 0, right: 0, scale: 1)
      }
  }

  /// The flow between two places; `nil` when nobody went that way.
  public subscript(origin: String, destination: String) -> Estimate? {
    flows.first { $0.origin == origin && $0.destination == destination }?.estimate
  }

  /// The differences between these flows and those that the other side counts, for mirror statistics.
  ///
  /// - Parameter mirror: The flows as the countries of destination, or of origin, count them.
  /// - Returns: For each flow that both know: ours, theirs, and the ratio of theirs to ours.
  public func compared(
    with mirror: [(origin: String, destination: String, count: Double)]
  ) -> [(origin: String, destination: String, ours: Double, theirs: Double, ratio: Double)] {
    mirror.compactMap { entry in
      guard let ours = self[entry.origin, entry.destination]?.value, ours > 0 else { return nil }
      return (entry.origin, entry.destination, ours, entry.count, entry.count / ours)
    }
  }
}

extension Column {
  /// The different values as text.
  var distinctTexts: Set<String> {
    if case .category(let codes, let levels) = storage {
      var used = [Bool](repeating: false, count: levels.count)
      for code in codes where code >= 0 { used[Int(code)] = true }
      return Set(levels.indices.filter { used[$0] }.map { levels[$0] })
    }
    return Set((0..<count).compactMap { text(at: $0) })
  }
}
