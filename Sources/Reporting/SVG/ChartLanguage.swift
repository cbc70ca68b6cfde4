/// The language of a chart: its numbers, its fixed words and the direction of its script.
struct ChartLanguage: Hashable, Sendable {
  var numbers: NumberStyle
  var words: ChartWords
  var isRightToLeft: Bool

  static let english = ChartLanguage(numbers: .english, words: .english, isRightToLeft: false)
  static let french = ChartLanguage(numbers: .french, words: .french, isRightToLeft: false)
  static let arabic = ChartLanguage(numbers: .arabic, words: .arabic, isRightToLeft: true)

  /// An estimate in words, for those who hear the chart: 12.3% (10.1% to 14.5%).
  func spoken(_ estimate: ChartValue, _ format: ValueFormat) -> String {
    guard let value = estimate.value else { return words.notAvailable }
    let figure = format.text(value, numbers)
    guard let (lower, upper) = estimate.bounds else { return figure }
    return "\(figure) (\(format.text(lower, numbers)) \(words.to) \(format.text(upper, numbers)))"
  }

  /// An estimate as it is printed beside its mark: 12.3% [10.1, 14.5].
  func printed(_ estimate: ChartValue, _ format: ValueFormat) -> String {
    guard let value = estimate.value else { return words.notAvailable }
    let figure = format.text(value, numbers)
    guard let (lower, upper) = estimate.bounds else { return figure }
    return figure + " " + format.interval(lower, upper, numbers)
  }
}

/// An estimate of a chart with its interval: finite numbers only, the lower bound first.
struct ChartValue: Hashable, Sendable {
  let value: Double?
  let lower: Double?
  let upper: Double?

  /// Numbers that are not finite count as missing; an interval needs both bounds and a value.
  init(_ value: Double?, lower: Double? = nil, upper: Double? = nil) {
    self.value = value.flatMap(Self.drawable)
    let bounds = [lower, upper].compactMap { $0.flatMap(Self.drawable) }.sorted()
    let isComplete = self.value != nil && bounds.count == 2
    self.lower = isComplete ? bounds.first : nil
    self.upper = isComplete ? bounds.last : nil
  }

  var bounds: (lower: Double, upper: Double)? {
    guard let lower, let upper else { return nil }
    return (lower, upper)
  }

  /// Everything an axis has to reach.
  var extent: [Double] { [value, lower, upper].compactMap { $0 } }

  /// Beyond this the difference of two numbers is no longer finite.
  static func drawable(_ number: Double) -> Double? {
    number.isFinite ? min(1e300, max(-1e300, number)) : nil
  }
}
