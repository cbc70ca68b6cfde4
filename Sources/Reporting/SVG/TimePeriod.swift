/// A year or a quarter of one.
struct TimePeriod: Hashable, Sendable, Comparable {
  let year: Int
  /// 1 to 4; nil for the whole year.
  let quarter: Int?

  /// Years beyond four digits and quarters beyond the fourth become the nearest that exist.
  init(year: Int, quarter: Int? = nil) {
    self.year = min(9999, max(0, year))
    self.quarter = quarter.map { min(4, max(1, $0)) }
  }

  /// The beginning of the period in years.
  var start: Double { Double(year) + Double((quarter ?? 1) - 1) / 4 }

  var middle: Double { start + (quarter == nil ? 0.5 : 0.125) }

  func text(_ words: ChartWords) -> String {
    quarter.map { "\(words.quarter)\($0) \(year)" } ?? String(year)
  }

  static func < (left: TimePeriod, right: TimePeriod) -> Bool {
    (left.middle, left.quarter ?? 0) < (right.middle, right.quarter ?? 0)
  }
}
