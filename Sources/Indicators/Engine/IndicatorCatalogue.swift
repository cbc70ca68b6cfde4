/// Indicators, sources and figures by their names, checked to fit each other.
struct IndicatorCatalogue {
  let indicators: [Indicator]
  let sources: [IndicatorSource]
  let figures: [String: PublishedFigure]
  private let indicatorByID: [String: Indicator]
  private let sourceByID: [String: IndicatorSource]

  init(
    _ indicators: [Indicator], sources: [IndicatorSource], figures: [PublishedFigure]
  ) throws {
    self.indicators = indicators
    self.sources = sources
    indicatorByID = try Self.byID(indicators, \.id, "indicator")
    sourceByID = try Self.byID(sources, \.id, "source")
    self.figures = try Self.byID(figures, \.id, "figure")
    for indicator in indicators { try check(indicator) }
  }

  private static func byID<Element>(
    _ elements: [Element], _ id: (Element) -> String, _ kind: String
  ) throws -> [String: Element] {
    var result: [String: Element] = [:]
    for element in elements {
      guard result.updateValue(element, forKey: id(element)) == nil else {
        throw IndicatorError(
          .invalidDefinition, "There are two definitions of the \(kind) “\(id(element))”.",
          hint: "Give one of them another id, or remove it.")
      }
    }
    return result
  }

  private func check(_ indicator: Indicator) throws {
    let allowed = indicator.id.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
    }
    guard !indicator.id.isEmpty, allowed else {
      throw IndicatorError(
        .invalidDefinition, "“\(indicator.id)” cannot be the id of an indicator.",
        hint: "Use letters, digits and hyphens: it becomes the name of files.")
    }
    if case .quantile(_, let probability) = indicator.statistic {
      guard probability > 0, probability < 1 else {
        throw IndicatorError(
          .invalidDefinition,
          "“\(indicator.id)” asks for the quantile of \(probability), which is not between 0 and 1."
        )
      }
    }
    switch indicator.statistic {
    case .figure(let id):
      _ = try figure(id, for: indicator)
    case .derived: break
    default:
      guard let name = indicator.source else {
        throw IndicatorError(
          .invalidDefinition, "“\(indicator.id)” names no source.",
          hint: "Known are \(sourceNames.joined(separator: ", ")).")
      }
      guard sourceNames.contains(name) else { throw unknownSource(name, indicator) }
    }
  }

  private var sourceNames: [String] {
    var names: [String] = []
    for source in sources {
      for name in [source.id, source.series].compactMap({ $0 }) where !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }

  private func unknownSource(_ name: String, _ indicator: Indicator) -> IndicatorError {
    IndicatorError(
      .invalidDefinition, "“\(indicator.id)” is evaluated on “\(name)”, which is no source.",
      hint: "Known are \(sourceNames.joined(separator: ", ")).")
  }

  /// The indicator of an id.
  func indicator(_ id: String, for other: Indicator) throws -> Indicator {
    guard let known = indicatorByID[id] else {
      throw IndicatorError(
        .invalidDefinition, "“\(other.id)” refers to “\(id)”, which is no indicator.",
        hint: "Known are \(indicators.map(\.id).joined(separator: ", ")).")
    }
    return known
  }

  /// The figure of an id.
  func figure(_ id: String, for other: Indicator) throws -> PublishedFigure {
    guard let known = figures[id] else {
      throw IndicatorError(
        .invalidDefinition, "“\(other.id)” refers to the figure “\(id)”, which is not there.",
        hint: "Figures are the facts with a number in the files under “facts”.")
    }
    return known
  }

  /// The source of an id.
  func source(_ id: String) -> IndicatorSource? { sourceByID[id] }

  /// The sources that an indicator is evaluated on: one, or the periods of a series.
  func sources(of indicator: Indicator) -> [IndicatorSource] {
    indicator.source.map { sources(named: $0) } ?? []
  }

  /// The sources of a name: one, or the periods of a series in their order.
  func sources(named name: String) -> [IndicatorSource] {
    if let source = sourceByID[name] { return [source] }
    return sources.filter { $0.series == name }.sorted { $0.period < $1.period }
  }
}
