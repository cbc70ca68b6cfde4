internal import Microdata

/// A derived indicator as a formula of estimates: references to other derived indicators are written out, so
/// that the variance sees every estimate once, with all its covariances.
struct ExpandedFormula {
  /// An estimate that the formula uses.
  struct Reference: Hashable {
    let statistic: IndicatorStatistic
    let source: String
    let universe: RowExpression?
    let levels: [String: String]

    /// The group that estimates it for a breakdown of the formula.
    func group(_ breakdown: [String]) -> EstimationGroup {
      EstimationGroup(
        source: source, universe: universe,
        variables: breakdown.filter { levels[$0] == nil } + levels.keys)
    }
  }

  /// Where references without a source of their own look: a period of each series.
  struct Context: Hashable {
    let period: String?
    /// The period of a series, by the name of the series.
    let sourceOfSeries: [String: String]
  }

  private(set) var expression: RowExpression
  private(set) var references: [String: Reference] = [:]
  private(set) var figures: [String: PublishedFigure] = [:]

  init(_ indicator: Indicator, in context: Context, _ catalogue: IndicatorCatalogue) throws {
    expression = RowExpression(.number(0))
    expression = RowExpression(try expand(indicator, [:], context, catalogue, [indicator.id]))
  }

  private mutating func expand(
    _ indicator: Indicator, _ levels: [String: String], _ context: Context,
    _ catalogue: IndicatorCatalogue, _ path: [String]
  ) throws -> RowExpression.Node {
    guard case .derived(let formula, let names) = indicator.statistic else {
      throw IndicatorError(.invalidDefinition, "“\(indicator.id)” is no derived indicator.")
    }
    var nodes: [String: RowExpression.Node] = [:]
    for name in formula.columnNames {
      guard let reference = names[name] else {
        throw IndicatorError(
          .invalidDefinition,
          "“\(name)” in the formula of “\(indicator.id)” is not said to be anything.",
          hint: names.isEmpty
            ? "Say under “of” which indicator or figure each name is."
            : "Known are \(names.keys.sorted().joined(separator: ", ")).")
      }
      nodes[name] = try node(
        reference, levels, context, catalogue, path, for: indicator)
    }
    return try Self.substitute(formula.node, nodes, indicator)
  }

  private mutating func node(
    _ reference: IndicatorReference, _ levels: [String: String], _ context: Context,
    _ catalogue: IndicatorCatalogue, _ path: [String], for indicator: Indicator
  ) throws -> RowExpression.Node {
    switch reference.target {
    case .figure(let id):
      let name = "figure \(id)"
      figures[name] = try catalogue.figure(id, for: indicator)
      return .column(name)
    case .indicator(let id):
      let target = try catalogue.indicator(id, for: indicator)
      let fixed = reference.levels.merging(levels) { own, _ in own }
      if case .derived = target.statistic {
        guard !path.contains(id) else {
          throw IndicatorError(
            .invalidDefinition,
            "“\(id)” depends on itself: \((path + [id]).joined(separator: " → ")).")
        }
        return try expand(target, fixed, context, catalogue, path + [id])
      }
      if case .figure(let figure) = target.statistic {
        guard fixed.isEmpty, reference.source == nil else {
          throw IndicatorError(
            .invalidDefinition,
            "“\(indicator.id)” takes “\(id)” with categories or a source, but it is a figure.")
        }
        let name = "figure \(figure)"
        figures[name] = try catalogue.figure(figure, for: indicator)
        // Its value is that of the indicator: a figure printed as percent is a share here.
        return target.unit.scale == 1
          ? .column(name) : .arithmetic(.divide, .column(name), .number(target.unit.scale))
      }
      let name = reference.source ?? target.source ?? ""
      let source = context.sourceOfSeries[name] ?? name
      guard catalogue.source(source) != nil else {
        throw IndicatorError(
          .invalidDefinition,
          "“\(indicator.id)” takes “\(id)” from “\(name)”, which is no single source here.",
          hint: "Name one of the periods of a series.")
      }
      let found = Reference(
        statistic: target.statistic, source: source, universe: target.universe, levels: fixed)
      if let known = references.first(where: { $0.value == found })?.key { return .column(known) }
      let key = "estimate \(references.count + 1)"
      references[key] = found
      return .column(key)
    }
  }

  private static func substitute(
    _ node: RowExpression.Node, _ nodes: [String: RowExpression.Node], _ indicator: Indicator
  ) throws -> RowExpression.Node {
    switch node {
    case .number: return node
    case .column(let name): return nodes[name] ?? node
    case .unary(let operation, let a) where ![.not, .abs, .floor].contains(operation):
      return .unary(operation, try substitute(a, nodes, indicator))
    case .arithmetic(let operation, let a, let b):
      return .arithmetic(
        operation, try substitute(a, nodes, indicator), try substitute(b, nodes, indicator))
    default:
      throw IndicatorError(
        .invalidDefinition,
        "The formula of “\(indicator.id)” has “\(RowExpression(node).description)”.",
        hint: "A formula of indicators is arithmetic with log, exp and sqrt.")
    }
  }
}

extension IndicatorCatalogue {
  /// The contexts that a derived indicator is evaluated in: one for each period of the series that it refers
  /// to, or one.
  func contexts(of indicator: Indicator) throws -> [ExpandedFormula.Context] {
    var found: [String] = []
    try collectSeries(indicator, [indicator.id], &found)
    guard let main = found.first else {
      return [ExpandedFormula.Context(period: nil, sourceOfSeries: [:])]
    }
    return sources(named: main).map { member in
      var chosen: [String: String] = [:]
      for series in found {
        chosen[series] = sources(named: series).first { $0.period == member.period }?.id
      }
      return ExpandedFormula.Context(period: member.period, sourceOfSeries: chosen)
    }
  }

  private func collectSeries(
    _ indicator: Indicator, _ path: [String], _ found: inout [String]
  ) throws {
    guard case .derived(_, let names) = indicator.statistic else { return }
    for (_, reference) in names.sorted(by: { $0.key < $1.key }) {
      guard case .indicator(let id) = reference.target else { continue }
      let target = try self.indicator(id, for: indicator)
      if case .derived = target.statistic {
        guard !path.contains(id) else {
          throw IndicatorError(
            .invalidDefinition,
            "“\(id)” depends on itself: \((path + [id]).joined(separator: " → ")).")
        }
        try collectSeries(target, path + [id], &found)
      } else if let name = reference.source ?? target.source, source(name) == nil {
        guard sources.contains(where: { $0.series == name }) else {
          throw IndicatorError(
            .invalidDefinition,
            "“\(indicator.id)” takes “\(id)” from “\(name)”, which is no source.")
        }
        if !found.contains(name) { found.append(name) }
      }
    }
  }
}
