internal import Microdata
internal import SurveyEstimation

/// Finds the observations that tell about few persons, and those that would tell them by subtraction.
///
/// Tables of numbers of persons are protected together with the tables that share their margins. A share whose
/// numerator is hidden, averages and changes with a hidden period, and formulas that use a hidden cell are
/// hidden too.
struct DisclosureReview {
  /// The positions of observations that are not to be shown.
  private(set) var confidential: Set<Int> = []

  private let observations: [Observation]
  private let indicators: [String: Indicator]

  /// What tables must share to be protected together.
  private struct TableKey: Hashable {
    let indicator: String
    let sources: [String]
    let period: String
    let measure: String
  }

  private static let total = "\u{1F}total"

  init(
    _ observations: [Observation], _ indicators: [String: Indicator], minimumCount: Int
  ) throws {
    (self.observations, self.indicators) = (observations, indicators)
    var tables: [TableKey: [Int]] = [:]
    for (index, observation) in observations.enumerated() {
      guard indicators[observation.indicator]?.statistic.isAdditive ?? false,
        observation.measure == .level, observation.value != nil
      else { continue }
      tables[
        TableKey(
          indicator: observation.indicator, sources: observation.sources,
          period: observation.period, measure: observation.measure.name), default: []
      ].append(index)
    }
    for key in tables.keys.sorted(by: { ($0.indicator, $0.period) < ($1.indicator, $1.period) }) {
      protect(tables[key] ?? [], minimumCount)
    }
    hideSmallFormulas(minimumCount)
    hideShares()
    hidePeriods()
    hideFormulas()
  }

  /// The persons of the sample behind a number.
  private func contributors(_ observation: Observation) -> Int {
    observation.cases ?? observation.estimate?.n ?? 0
  }

  private mutating func protect(_ members: [Int], _ minimumCount: Int) {
    let breakdowns = Dictionary(grouping: members.filter { !observations[$0].breakdown.isEmpty }) {
      observations[$0].breakdown
    }
    let small = members.filter { (1..<minimumCount).contains(contributors(observations[$0])) }
    guard !small.isEmpty else { return }
    let ordered = breakdowns.sorted {
      $0.key.joined(separator: " ") < $1.key.joined(separator: " ")
    }
    do {
      let tables = try ordered.map { try table($0.key, $0.value) }
      let control = DisclosureControl(rules: [.threshold(minimum: minimumCount)])
      let protected = try Self.linkedGroups(ordered.map(\.key)).flatMap { group in
        zip(group, try control.protect(linked: group.map { tables[$0] }))
      }
      for (position, table) in protected {
        let whole = [String](repeating: Self.total, count: table.dimensions.count)
        if try table.value(whole) == nil {
          confidential.formUnion(members.filter { observations[$0].breakdown.isEmpty })
        }
        for index in ordered[position].value {
          let codes = observations[index].domain.map(\.code)
          if try table.value(codes) == nil { confidential.insert(index) }
        }
      }
    } catch {
      // What cannot be protected is not shown at all.
      for entry in ordered { confidential.formUnion(entry.value) }
    }
    // A total of few persons is hidden with everything below it.
    for index in small where observations[index].breakdown.isEmpty {
      confidential.formUnion(members)
      confidential.insert(index)
    }
  }

  /// Breakdowns that share a variable are protected together.
  private static func linkedGroups(_ breakdowns: [[String]]) -> [[Int]] {
    var groups: [[Int]] = []
    for (index, breakdown) in breakdowns.enumerated() {
      let linked = groups.indices.filter { group in
        groups[group].contains { !Set(breakdowns[$0]).isDisjoint(with: breakdown) }
      }
      let merged = linked.flatMap { groups[$0] } + [index]
      groups = groups.indices.filter { !linked.contains($0) }.map { groups[$0] } + [merged]
    }
    return groups.map { $0.sorted() }
  }

  private func table(_ breakdown: [String], _ members: [Int]) throws -> FrequencyTable {
    let dimensions = try breakdown.indices.map { position in
      var codes: [String] = []
      for index in members {
        let code = observations[index].domain[position].code
        if !codes.contains(code) { codes.append(code) }
      }
      return try TableDimension(breakdown[position], categories: codes.sorted(), total: Self.total)
    }
    var cells: [[String]: FrequencyTable.Cell] = [:]
    for index in members {
      let count = contributors(observations[index])
      // The unit of what persons can be told from is the person of the sample.
      cells[observations[index].domain.map(\.code)] = FrequencyTable.Cell(count: count)
    }
    var codes: [[String]] = [[]]
    for dimension in dimensions {
      codes = codes.flatMap { prefix in
        dimension.codes.dropLast().map { prefix + [$0] }
      }
    }
    return try FrequencyTable(
      dimensions: dimensions,
      inner: codes.map { cells[$0] ?? FrequencyTable.Cell(count: 0) })
  }

  /// Hides formulas of numbers of few persons, whether those are shown themselves or not.
  private mutating func hideSmallFormulas(_ minimumCount: Int) {
    for (index, observation) in observations.enumerated() {
      guard let indicator = indicators[observation.indicator],
        case .derived = indicator.statistic, let cases = observation.cases,
        (1..<minimumCount).contains(cases)
      else { continue }
      confidential.insert(index)
    }
  }

  /// Hides shares of the condition of a hidden number: with the whole they would tell it.
  private mutating func hideShares() {
    let hidden = confidential.map { observations[$0] }
    for (index, observation) in observations.enumerated() {
      guard let indicator = indicators[observation.indicator],
        let condition = indicator.statistic.comparedCondition
      else { continue }
      let isTold = hidden.contains { number in
        guard let other = indicators[number.indicator], other.universe == indicator.universe,
          case .total(condition) = other.statistic
        else { return false }
        return number.sources == observation.sources && number.period == observation.period
          && number.codes == observation.codes
      }
      if isTold { confidential.insert(index) }
    }
  }

  /// Hides averages and changes that a hidden period takes part in: the other periods would tell it.
  private mutating func hidePeriods() {
    let hidden = confidential.map { observations[$0] }
    for (index, observation) in observations.enumerated() where observation.measure != .level {
      let isTold = hidden.contains { period in
        period.indicator == observation.indicator && period.codes == observation.codes
          && Set(period.sources).isSubset(of: observation.sources)
      }
      if isTold { confidential.insert(index) }
    }
  }

  /// Hides formulas of hidden cells, and formulas of those.
  private mutating func hideFormulas() {
    var found = true
    while found {
      found = false
      for (index, observation) in observations.enumerated() where !confidential.contains(index) {
        guard let indicator = indicators[observation.indicator],
          case .derived(_, let names) = indicator.statistic,
          names.values.contains(where: { isHidden($0, observation) })
        else { continue }
        confidential.insert(index)
        found = true
      }
    }
  }

  private func isHidden(_ reference: IndicatorReference, _ observation: Observation) -> Bool {
    guard case .indicator(let id) = reference.target else { return false }
    let codes = observation.codes.merging(reference.levels) { _, fixed in fixed }
    return confidential.contains { index in
      let hidden = observations[index]
      return hidden.indicator == id && hidden.codes == codes
        && !Set(hidden.sources).isDisjoint(with: observation.sources)
    }
  }
}

extension IndicatorStatistic {
  /// The condition that a share is of, also when it is written as a mean.
  fileprivate var comparedCondition: RowExpression? {
    switch self {
    case .share(let condition), .mean(let condition), .ratio(let condition, _): condition
    default: nil
    }
  }
}
