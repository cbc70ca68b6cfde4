internal import Microdata
public import SurveyEstimation

/// Data that indicators are evaluated on: a classified table with its design, of one period.
public struct IndicatorSource: Sendable {
  /// How the records came about.
  public enum Origin: String, Sendable, Hashable, Codable {
    /// A probability sample.
    case survey
    /// A full count: no sampling error, which says nothing about coverage.
    case census
  }

  /// A measure that the files cannot give.
  public struct Absence: Sendable, Hashable, Codable {
    /// The column that is not there.
    public let measure: String
    /// The variables that it lacks.
    public let missing: [String]

    /// States what cannot be given.
    ///
    /// - Parameters:
    ///   - measure: The column that is not there.
    ///   - missing: The variables that it lacks.
    public init(measure: String, missing: [String]) {
      (self.measure, self.missing) = (measure, missing)
    }
  }

  /// The identifier.
  public let id: String
  /// The title.
  public let titles: LocalizedText
  /// How the records came about.
  public let origin: Origin
  /// The reference period, such as `2024` or `2024-Q1`.
  public let period: String
  /// The area, as ISO 3166-1 alpha-3 or a code of one's own.
  public let area: String
  /// The series that it is a period of; `nil` for none.
  public let series: String?
  /// What changed before this period, so that it must not be compared with earlier ones; `nil` for nothing.
  public let seriesBreak: LocalizedText?
  /// The design, with the table.
  public let design: SurveyDesign
  /// The choices of the standards that its measures were decided by, in words.
  public let standards: [String: String]
  /// What the files cannot give.
  public let absences: [Absence]

  /// States a source.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - titles: The title.
  ///   - origin: How the records came about.
  ///   - period: The reference period.
  ///   - area: The area.
  ///   - series: The series that it is a period of.
  ///   - seriesBreak: What changed before this period.
  ///   - design: The design, with the table.
  ///   - standards: The choices of the standards that its measures were decided by.
  ///   - absences: What the files cannot give.
  public init(
    _ id: String, titles: LocalizedText, origin: Origin = .survey, period: String,
    area: String = "", series: String? = nil, seriesBreak: LocalizedText? = nil,
    design: SurveyDesign, standards: [String: String] = [:], absences: [Absence] = []
  ) {
    self.id = id
    self.titles = titles
    self.origin = origin
    self.period = period
    self.area = area
    self.series = series
    self.seriesBreak = seriesBreak
    self.design = design
    self.standards = standards
    self.absences = absences
  }

  /// Why an expression cannot be computed here; `nil` when it can.
  func reasonAgainst(_ names: [String]) -> String? {
    guard let lacking = names.first(where: { design.table[$0] == nil }) else { return nil }
    guard let absence = absences.first(where: { $0.measure == lacking }) else {
      return "“\(id)” has no variable “\(lacking)”."
    }
    return "“\(lacking)” is not derivable from “\(id)”: it lacks "
      + "\(absence.missing.joined(separator: ", "))."
  }
}
