internal import SurveyModules

/// Indicators and the names of dimensions in a YAML file.
///
/// The format is described in `Docs/formats/indicators.md`.
public struct IndicatorFile: Sendable, Hashable {
  /// The indicators, in their order.
  public var indicators: [Indicator]
  /// What variables and categories are called.
  public var dimensions: [IndicatorDimension]

  /// Takes indicators and dimensions.
  ///
  /// - Parameters:
  ///   - indicators: The indicators.
  ///   - dimensions: What variables and categories are called.
  public init(_ indicators: [Indicator], dimensions: [IndicatorDimension] = []) {
    (self.indicators, self.dimensions) = (indicators, dimensions)
  }

  /// Parses a file.
  ///
  /// - Parameters:
  ///   - text: The YAML.
  ///   - file: The name of the file, for messages.
  /// - Throws: `SurveyModuleError` with code `invalidProject`, which names the file, the line and what was
  ///   probably meant.
  public init(yaml text: String, file: String = "indicators") throws {
    let root = try DocumentNode(text, file: file, code: .invalidProject)
    let entries = try root.entries(known: ["indicators", "dimensions", "title"])
    guard !entries.isEmpty else {
      throw root.error("has neither indicators nor dimensions.")
    }
    indicators = try (entries["indicators"]?.list() ?? []).map { try Indicator($0) }
    dimensions = try (entries["dimensions"]?.entries() ?? []).map {
      try IndicatorDimension($0.key, $0.value)
    }
  }

  /// The file as YAML, which reads back as the same value.
  public var yaml: String {
    var lines: [String] = []
    if !dimensions.isEmpty {
      lines.append("dimensions:")
      for dimension in dimensions { lines += dimension.yamlLines }
    }
    lines.append(indicators.isEmpty ? "indicators: []" : "indicators:")
    for indicator in indicators { lines += indicator.yamlLines }
    return lines.joined(separator: "\n") + "\n"
  }
}
