/// The schemes of publication that are shipped.
///
/// Each is a text in the same language as a scheme of one's own; ``PublicationScheme/yaml`` writes it, to be
/// edited.
public enum BuiltInScheme: String, Sendable, Hashable, Codable, CaseIterable {
  /// ILO microdata processing: fewer than 5 cases suppressed, fewer than 15 unreliable.
  case ilo
  /// INE Chile, standard for household surveys.
  case ineChile = "ine-chile"
  /// INE Chile, standard for surveys of establishments.
  case ineChileEconomic = "ine-chile-economic"
  /// CEPAL, criteria of 2020.
  case cepal2020 = "cepal-2020"
  /// CEPAL, criteria of 2023.
  case cepal2023 = "cepal-2023"
  /// NCHS, proportions.
  case nchsProportion = "nchs-proportion"
  /// NCHS, counts.
  case nchsCount = "nchs-count"
  /// NCHS, the simple alternative: 30 cases and a relative standard error of 30 %.
  case nchs3030 = "nchs-30-30"
  /// Statistics Canada.
  case statcan
  /// Australian Bureau of Statistics.
  case abs
  /// Office for National Statistics, Labour Force Survey.
  case ons
  /// DHS and MICS reports.
  case dhsMICS = "dhs-mics"
  /// Eurostat, EU Labour Force Survey: limits by country, which must be set.
  case eurostatLFS = "eurostat-lfs"

  /// The scheme as YAML.
  var text: String {
    switch self {
    case .ilo: SchemeTexts.ilo
    case .ineChile: SchemeTexts.ineChile
    case .ineChileEconomic: SchemeTexts.ineChileEconomic
    case .cepal2020: SchemeTexts.cepal2020
    case .cepal2023: SchemeTexts.cepal2023
    case .nchsProportion: SchemeTexts.nchsProportion
    case .nchsCount: SchemeTexts.nchsCount
    case .nchs3030: SchemeTexts.nchs3030
    case .statcan: SchemeTexts.statcan
    case .abs: SchemeTexts.abs
    case .ons: SchemeTexts.ons
    case .dhsMICS: SchemeTexts.dhsMICS
    case .eurostatLFS: SchemeTexts.eurostatLFS
    }
  }
}

extension PublicationScheme {
  /// Reads a scheme that is shipped.
  ///
  /// - Throws: `IndicatorError` with code `invalidDefinition`, which a test proves never to happen.
  public init(_ scheme: BuiltInScheme) throws {
    try self.init(yaml: scheme.text, file: scheme.rawValue)
  }

  /// The scheme that is shipped under a name, such as `ine-chile`.
  ///
  /// - Throws: `IndicatorError` with code `invalidOption` when there is none.
  public static func named(_ name: String) throws -> PublicationScheme {
    guard let scheme = BuiltInScheme(rawValue: name) else {
      let known = BuiltInScheme.allCases.map(\.rawValue).joined(separator: ", ")
      throw IndicatorError(
        .invalidOption, "There is no scheme of publication called “\(name)”.",
        hint: "Known are \(known).")
    }
    return try PublicationScheme(scheme)
  }
}

/// The texts of the schemes that are shipped.
enum SchemeTexts {}
