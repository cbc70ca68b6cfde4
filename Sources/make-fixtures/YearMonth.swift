/// A calendar month, the only date precision that the questionnaire asks for.
struct YearMonth: Comparable, Hashable, Sendable {
  /// Months since January of year 0.
  let index: Int

  /// Makes the month `month` (1 to 12) of `year`.
  init(_ year: Int, _ month: Int) {
    index = year * 12 + month - 1
  }

  private init(index: Int) {
    self.index = index
  }

  /// The month as `YYYY-MM`.
  var text: String {
    "\(index / 12)-\(NumberText.padded(index % 12 + 1, width: 2))"
  }

  static func < (left: YearMonth, right: YearMonth) -> Bool {
    left.index < right.index
  }

  static func + (month: YearMonth, count: Int) -> YearMonth {
    YearMonth(index: month.index + count)
  }

  static func - (month: YearMonth, count: Int) -> YearMonth {
    YearMonth(index: month.index - count)
  }
}

/// Text of numbers that does not depend on the locale or on the C library.
enum NumberText {
  /// Returns a whole number with leading zeros.
  static func padded(_ value: Int, width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Returns a number with at most `places` decimals, without trailing zeros.
  static func decimal(_ value: Double, places: Int) -> String {
    var text = fixed(value, places: places)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// Returns a number with exactly `places` decimals.
  static func fixed(_ value: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return sign + String(scaled) }
    return sign + String(scaled / scale) + "." + padded(scaled % scale, width: places)
  }

  /// Returns a share as a percentage with one decimal.
  static func percent(_ part: Int, of whole: Int) -> String {
    fixed(whole == 0 ? 0 : 100 * Double(part) / Double(whole), places: 1) + " %"
  }

  /// Rounds an amount to a multiple of `step`.
  static func rounded(_ value: Double, to step: Double) -> Double {
    (value / step).rounded() * step
  }
}
