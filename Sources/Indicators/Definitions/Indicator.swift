public import Microdata

/// A statistical indicator as data: what it is, of whom, by what, under which standard, and whom it serves.
///
/// An indicator says nothing about files: it is an expression over canonical variables, and whatever source has
/// them can evaluate it. One written in Swift and the same one read from YAML are equal values.
public struct Indicator: Sendable, Hashable {
  /// Whether more is better.
  public enum Direction: String, Sendable, Hashable, Codable, CaseIterable {
    /// More is better.
    case up
    /// Less is better.
    case down
    /// Neither: a stock, or a composition.
    case none
  }

  /// What is made of the periods of a series.
  public struct Series: Sendable, Hashable, Codable {
    /// Whether the periods of a year are averaged.
    public var average: Bool
    /// Whether the change from each period to the next is estimated.
    public var change: Bool

    /// States what is made of the periods.
    ///
    /// - Parameters:
    ///   - average: Whether the periods of a year are averaged.
    ///   - change: Whether the change from each period to the next is estimated.
    public init(average: Bool = false, change: Bool = false) {
      (self.average, self.change) = (average, change)
    }
  }

  /// The identifier: letters, digits and hyphens.
  public var id: String
  /// The title.
  public var titles: LocalizedText
  /// What it measures, in a sentence or two.
  public var definition: LocalizedText
  /// The standard and its version, such as `19th ICLS, Resolution I (2013)`.
  public var standard: String
  /// The source or series of sources; `nil` for one derived from other indicators, and for figures.
  public var source: String?
  /// Of whom; `nil` for everybody in the source.
  public var universe: RowExpression?
  /// What is estimated.
  public var statistic: IndicatorStatistic
  /// What it is broken down by, beside the total: each a variable, or several that are crossed.
  public var disaggregations: [[String]]
  /// The unit.
  public var unit: IndicatorUnit
  /// Whether more is better.
  public var direction: Direction
  /// The reference period; `nil` for that of the source.
  public var period: String?
  /// What is made of the periods of a series.
  public var series: Series
  /// The publication rule; `nil` for that of the project.
  public var publication: String?
  /// What it serves, by `sdg`, `gcm`, `pledge`, `programme` and `axis`.
  public var keys: [String: [String]]
  /// What a reader has to know beside it; `nil` for nothing.
  public var notes: LocalizedText?

  /// States an indicator.
  ///
  /// - Parameters:
  ///   - id: The identifier: letters, digits and hyphens.
  ///   - titles: The title.
  ///   - definition: What it measures.
  ///   - standard: The standard and its version.
  ///   - source: The source or series of sources.
  ///   - universe: Of whom.
  ///   - statistic: What is estimated.
  ///   - by: What it is broken down by, beside the total.
  ///   - unit: The unit.
  ///   - direction: Whether more is better.
  ///   - period: The reference period.
  ///   - series: What is made of the periods of a series.
  ///   - publication: The publication rule.
  ///   - keys: What it serves.
  ///   - notes: What a reader has to know beside it.
  public init(
    _ id: String, titles: LocalizedText, definition: LocalizedText, standard: String,
    source: String? = nil, universe: RowExpression? = nil, statistic: IndicatorStatistic,
    by: [[String]] = [], unit: IndicatorUnit, direction: Direction = .none, period: String? = nil,
    series: Series = .init(), publication: String? = nil, keys: [String: [String]] = [:],
    notes: LocalizedText? = nil
  ) {
    self.id = id
    self.titles = titles
    self.definition = definition
    self.standard = standard
    self.source = source
    self.universe = universe
    self.statistic = statistic
    disaggregations = by
    self.unit = unit
    self.direction = direction
    self.period = period
    self.series = series
    self.publication = publication
    self.keys = keys
    self.notes = notes
  }
}
