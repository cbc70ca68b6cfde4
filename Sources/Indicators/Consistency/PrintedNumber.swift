internal import Foundation

/// A number as it is printed: its value, and how precisely it is given.
///
/// A number printed with `d` decimals stands for everything within half a unit of its last digit. A count is
/// exact: nothing was rounded away.
public struct PrintedNumber: Sendable, Hashable, Encodable {
  /// The value.
  public let value: Double
  /// The decimals that are printed; below zero for a number given in tens, hundreds and so on.
  public let decimals: Int
  /// Whether the value is exact, as a count of persons is.
  public let isExact: Bool

  /// Creates a printed number.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - decimals: The decimals printed; limited to -12 and 12.
  ///   - isExact: Whether nothing was rounded away.
  public init(_ value: Double, decimals: Int, isExact: Bool = false) {
    self.value = value
    self.decimals = min(12, max(-12, decimals))
    self.isExact = isExact
  }

  /// Creates a printed number with as many decimals as the shortest text of the value has.
  public init(_ value: Double) {
    let parts = "\(value)".split(separator: ".")
    let fraction = parts.count == 2 ? parts[1] : "0"
    let isPlain = fraction.allSatisfy { ("0"..."9").contains($0) }
    self.init(value, decimals: !isPlain ? 12 : fraction == "0" ? 0 : fraction.count)
  }

  /// Half a unit of the last digit printed; zero when the value is exact.
  public var halfUnit: Double { isExact ? 0 : pow(10, Double(-decimals)) / 2 }

  /// What the printed number may stand for.
  var interval: PrintedInterval { PrintedInterval(value - halfUnit, value + halfUnit) }

  /// The number with its decimals and commas between thousands, such as `258,977` or `12.80`.
  public var text: String { Self.text(value, decimals: decimals) }

  /// Returns a value with four decimals, without the zeros at their end.
  static func shortText(_ value: Double) -> String {
    let text = text(value, decimals: 4)
    guard text.contains("."), text.allSatisfy({ $0 != "e" }) else { return text }
    let digits = text.reversed().drop { $0 == "0" }.reversed()
    return String(digits.last == "." ? Array(digits.dropLast()) : Array(digits))
  }

  /// Returns a value with decimals and commas between thousands.
  static func text(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
    let plain = String(format: "%.\(min(12, max(0, decimals)))f", abs(value))
    let parts = plain.split(separator: ".", maxSplits: 1)
    var grouped = ""
    for (place, digit) in zip((0..<parts[0].count).reversed(), parts[0]) {
      grouped.append(digit)
      if place > 0, place % 3 == 0 { grouped.append(",") }
    }
    let isZero = !plain.contains { ("1"..."9").contains($0) }
    let sign = value < 0 && !isZero ? "-" : ""
    return parts.count == 2 ? "\(sign)\(grouped).\(parts[1])" : sign + grouped
  }
}
