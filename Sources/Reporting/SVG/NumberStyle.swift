internal import Foundation

/// How a language writes numbers; digits are Latin in all of them.
struct NumberStyle: Hashable, Sendable {
  var decimalSeparator: String
  var groupSeparator: String
  /// What follows the figure of a percentage, with its space if there is one.
  var percentSign: String
  var minusSign: String
  /// What stands between the bounds of an interval in brackets.
  var boundSeparator: String
  /// Whether numbers are set apart by invisible marks, for sentences that run from the right: without
  /// them 10 290 after Arabic letters is shown as 290 10.
  var isIsolated = false
  /// What stands for a number that is not finite.
  var missing = "–"

  /// 1,234.5 and 12.3%
  static let english = NumberStyle(
    decimalSeparator: ".", groupSeparator: ",", percentSign: "%", minusSign: "\u{2212}",
    boundSeparator: ", ")

  /// 1 234,5 and 12,3 % with narrow no-break spaces.
  static let french = NumberStyle(
    decimalSeparator: ",", groupSeparator: "\u{202F}", percentSign: "\u{202F}%",
    minusSign: "\u{2212}", boundSeparator: "\u{202F}; ")

  /// 1 234,5 and 12,3% as in Arabic publications of Morocco.
  static let arabic = NumberStyle(
    decimalSeparator: ",", groupSeparator: "\u{202F}", percentSign: "%",
    minusSign: "\u{2212}", boundSeparator: " ; ", isIsolated: true)

  /// The number with so many decimals; from 10 to the 15th on, as a power of ten.
  func text(_ value: Double, decimals: Int = 0) -> String {
    guard value.isFinite else { return missing }
    guard abs(value) < 1e15 else { return powerOfTen(value) }
    let decimals = min(12, max(0, decimals))
    let digits = String(format: "%.\(decimals)f", abs(value))
    let isZero = !digits.contains { $0 != "0" && $0 != "." }
    let parts = digits.split(separator: ".")
    let whole = grouped(parts.first.map(String.init) ?? "0")
    let fraction = parts.count > 1 ? decimalSeparator + parts[1] : ""
    return isolated((value < 0 && !isZero ? minusSign : "") + whole + fraction)
  }

  /// A proportion as a percentage: 0.123 is 12.3%.
  func percent(_ share: Double, decimals: Int = 1) -> String {
    guard share.isFinite else { return missing }
    return isolated(text(share * 100, decimals: decimals) + percentSign)
  }

  /// Keeps a text of numbers running from the left whatever stands around it.
  func isolated(_ text: String) -> String {
    isIsolated ? "\u{2066}" + text + "\u{2069}" : text
  }

  /// The number as a power of ten with three significant digits: 1.23×10¹⁵.
  func powerOfTen(_ value: Double) -> String {
    guard value.isFinite else { return missing }
    guard value != 0 else { return "0" }
    let parts = String(format: "%.2e", abs(value)).split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return missing }
    let mantissa = parts[0].replacingOccurrences(of: ".", with: decimalSeparator)
    let superscripts = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    let raised = String(abs(exponent)).compactMap(\.wholeNumberValue).map { superscripts[$0] }
    return isolated(
      (value < 0 ? minusSign : "") + mantissa + "×10" + (exponent < 0 ? "⁻" : "") + String(raised))
  }

  private func grouped(_ digits: String) -> String {
    guard digits.utf8.count > 3 else { return digits }
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: groupSeparator)
  }
}

/// What the values of a chart are, which says how they are written.
enum ValueFormat: Hashable, Sendable {
  case number(decimals: Int)
  /// Proportions, written as percentages.
  case percent(decimals: Int)

  func text(_ value: Double, _ numbers: NumberStyle) -> String {
    switch self {
    case .number(let decimals): numbers.text(value, decimals: decimals)
    case .percent(let decimals): numbers.percent(value, decimals: decimals)
    }
  }

  /// The interval in brackets without its unit, which stands with the estimate: [10.1, 14.5].
  func interval(_ lower: Double, _ upper: Double, _ numbers: NumberStyle) -> String {
    guard lower.isFinite, upper.isFinite else { return "" }
    let (factor, decimals) =
      switch self {
      case .number(let decimals): (1.0, decimals)
      case .percent(let decimals): (100.0, decimals)
      }
    let bounds = [lower, upper].map { numbers.text($0 * factor, decimals: decimals) }
    return numbers.isolated("[" + bounds.joined(separator: numbers.boundSeparator) + "]")
  }

  /// The text at a tick of an axis: as many decimals as the step between ticks needs.
  func tick(_ value: Double, step: Double, _ numbers: NumberStyle) -> String {
    let (factor, unit) =
      switch self {
      case .number: (1.0, "")
      case .percent: (100.0, numbers.percentSign)
      }
    let step = step * factor
    guard step > 1e-9 else { return numbers.isolated(numbers.powerOfTen(value * factor) + unit) }
    let decimals = (0...12).first { places in
      let scaled = step * pow(10, Double(places))
      return abs(scaled - scaled.rounded()) < 1e-6 * max(1, scaled)
    }
    return numbers.isolated(numbers.text(value * factor, decimals: decimals ?? 12) + unit)
  }
}
