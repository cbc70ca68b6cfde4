internal import Foundation

/// An axis between two round numbers, with ticks at round numbers.
struct AxisScale: Hashable, Sendable {
  /// Where an axis begins.
  enum Start: Hashable, Sendable {
    /// At zero, unless the data lie far from it compared to their spread.
    case automatic
    case zero
    case data
  }

  let minimum: Double
  let maximum: Double
  let step: Double
  let ticks: [Double]

  init(upTo greatest: Double) {
    self.init(from: 0, to: greatest.isFinite && greatest > 0 ? greatest : 1)
  }

  /// The smallest axis with about so many steps that holds both numbers.
  init(from lower: Double, to upper: Double, steps: Int = 5) {
    let (lower, upper) = Self.widened(lower, upper)
    let step = Self.roundStep(atLeast: (upper - lower) / Double(max(1, steps)))
    // The tolerance keeps 0.3 / 0.1 from being taken for less than 3.
    let first = (lower / step + 1e-9).rounded(.down)
    let last = max(first + 1, (upper / step - 1e-9).rounded(.up))
    self.step = step
    minimum = first * step
    maximum = last * step
    ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// The axis of data whose texts at the ticks find room in a length.
  init(
    covering values: [Double], start: Start, length: Double, format: ValueFormat,
    numbers: NumberStyle
  ) {
    let values = values.compactMap(ChartValue.drawable)
    var (lower, upper) = (values.min() ?? 0, values.max() ?? 1)
    if Self.reachesZero(lower, upper, start) { (lower, upper) = (min(0, lower), max(0, upper)) }
    var scale = AxisScale(from: lower, to: upper, steps: 6)
    for steps in [5, 4, 3, 2, 1] where !scale.fits(length, format, numbers) {
      scale = AxisScale(from: lower, to: upper, steps: steps)
    }
    self = scale
  }

  /// The place of a value on the axis: 0 at its beginning, 1 at its end.
  func position(_ value: Double) -> Double {
    min(1, max(0, (value - minimum) / (maximum - minimum)))
  }

  func tickTexts(_ format: ValueFormat, _ numbers: NumberStyle) -> [String] {
    ticks.map { format.tick($0, step: step, numbers) }
  }

  private func fits(_ length: Double, _ format: ValueFormat, _ numbers: NumberStyle) -> Bool {
    let widest = tickTexts(format, numbers).map { TextMeasure.width($0, size: 12) }.max() ?? 0
    return (widest + 14) * Double(ticks.count - 1) <= length
  }

  private static func reachesZero(_ lower: Double, _ upper: Double, _ start: Start) -> Bool {
    switch start {
    case .zero: true
    case .data: false
    case .automatic: (lower >= 0 && lower < 0.5 * upper) || (upper <= 0 && upper > 0.5 * lower)
    }
  }

  /// Gives equal numbers, and numbers that differ less than can be written, an axis all the same.
  private static func widened(_ lower: Double, _ upper: Double) -> (Double, Double) {
    let bounds = [lower, upper].map { ChartValue.drawable($0) ?? 0 }.sorted()
    let greatest = max(abs(bounds[0]), abs(bounds[1]))
    guard greatest > 1e-290 else { return (0, 1) }
    let least = greatest * (greatest < 1e15 && greatest > 1e-6 ? 1e-6 : 0.02)
    guard bounds[1] - bounds[0] < least else { return (bounds[0], bounds[1]) }
    let margin = max(least, greatest * 0.05)
    return (bounds[0] - margin, bounds[1] + margin)
  }

  private static func roundStep(atLeast rough: Double) -> Double {
    let power = pow(10, log10(rough).rounded(.down))
    return [1.0, 2, 2.5, 5, 10].map { $0 * power }.first { $0 >= rough * (1 - 1e-9) } ?? rough
  }
}
