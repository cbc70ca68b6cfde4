/// The files of a catalogue.
public enum CatalogueDocument: String, Sendable, Hashable, Codable, CaseIterable {
  /// The objectives of the Global Compact.
  case objectives
  /// The pledges.
  case pledges
  /// The programmes of the national strategy.
  case programmes
  /// The axes of the strategy of professional mobility.
  case axes
  /// SDG indicators.
  case sdg
  /// Institutional systems and statistical operations.
  case institutions
  /// Facts: what is stated to have been achieved, and published figures.
  case achievements
  /// Indicators that are not computed from microdata.
  case externalIndicators = "indicators-external"
  /// The voluntary limited set of indicators of the United Nations.
  case limitedSet = "limited-set"

  /// The name of the file.
  public var fileName: String { "\(rawValue).yaml" }

  /// The name of the list in the file.
  var listName: String {
    switch self {
    case .objectives, .pledges, .programmes, .axes, .institutions: rawValue
    case .sdg, .externalIndicators, .limitedSet: "indicators"
    case .achievements: "facts"
    }
  }
}
