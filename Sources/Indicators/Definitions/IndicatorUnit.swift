/// The unit of an indicator, with how its values are shown.
public struct IndicatorUnit: Sendable, Hashable, Codable {
  /// The code, such as `percent` or `MAD`.
  public var code: String
  /// What values are multiplied with to be shown.
  public var scale: Double
  /// The digits after the decimal point.
  public var decimals: Int
  /// The name beside numbers; empty for none.
  public var titles: LocalizedText

  /// States a unit.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - scale: What values are multiplied with to be shown.
  ///   - decimals: The digits after the decimal point.
  ///   - titles: The name beside numbers.
  public init(_ code: String, scale: Double = 1, decimals: Int = 1, titles: LocalizedText) {
    self.code = code
    self.scale = scale
    self.decimals = decimals
    self.titles = titles
  }

  /// Shares as percent.
  public static let percent = IndicatorUnit("percent", scale: 100, titles: ["en": "%"])
  /// Differences of shares.
  public static let percentagePoints = IndicatorUnit(
    "percentage-points", scale: 100,
    titles: ["en": "percentage points", "fr": "points de pourcentage", "ar": "نقطة مئوية"])
  /// Numbers of people.
  public static let persons = IndicatorUnit(
    "persons", decimals: 0, titles: ["en": "persons", "fr": "personnes", "ar": "شخص"])
  /// Months.
  public static let months = IndicatorUnit(
    "months", decimals: 2,
    titles: ["en": "months of earnings", "fr": "mois de gains", "ar": "شهر من الدخل"])
  /// Moroccan dirhams.
  public static let dirhams = IndicatorUnit(
    "MAD", decimals: 0, titles: ["en": "dirhams", "fr": "dirhams", "ar": "درهم"])
  /// Ratios.
  public static let ratio = IndicatorUnit("ratio", decimals: 2, titles: ["en": ""])
  /// Cases per 100,000.
  public static let perHundredThousand = IndicatorUnit(
    "per-100000",
    titles: ["en": "per 100,000", "fr": "pour 100 000", "ar": "لكل 100 000"])

  /// The units that definitions can name.
  public static let named: [IndicatorUnit] = [
    percent, percentagePoints, persons, months, dirhams, ratio, perHundredThousand,
  ]
}
