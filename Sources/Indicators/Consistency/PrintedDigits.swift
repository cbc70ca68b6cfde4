internal import Foundation

/// The digits of a printed number, for changes of single digits.
struct PrintedDigits {
  private var digits: [Int]
  /// How many of the digits are decimals; below zero when zeros follow that are not among the digits.
  private var decimals: Int
  private let isNegative: Bool

  /// `nil` when the number has more than 15 digits.
  init?(_ number: PrintedNumber) {
    let scaled = (abs(number.value) * pow(10, Double(number.decimals))).rounded()
    guard scaled.isFinite, scaled < 1e15 else { return nil }
    decimals = number.decimals
    isNegative = number.value < 0
    digits = "\(Int64(scaled))".compactMap(\.wholeNumberValue)
    // 0.33 is printed with its zero.
    let missing = max(0, decimals + 1 - digits.count)
    digits = Array(repeating: 0, count: missing) + digits
  }

  private var wholes: Int { digits.count - max(0, decimals) }

  /// The number, as exact as another is; `nil` when no one would print it so.
  func number(like printed: PrintedNumber) -> PrintedNumber? {
    guard digits.count <= 15, abs(decimals) <= 12, wholes >= 1, wholes == 1 || digits[0] != 0 else {
      return nil
    }
    let mantissa = digits.reduce(0.0) { $0 * 10 + Double($1) }
    let scale = pow(10, Double(abs(decimals)))
    let value = decimals < 0 ? mantissa * scale : mantissa / scale
    return PrintedNumber(
      isNegative ? -value : value, decimals: decimals, isExact: printed.isExact)
  }

  private func replacing(_ digits: [Int], decimals: Int? = nil) -> PrintedDigits {
    var result = self
    result.digits = digits
    result.decimals = decimals ?? self.decimals
    return result
  }

  func transposed() -> [PrintedDigits] {
    digits.indices.dropLast().compactMap { index in
      guard digits[index] != digits[index + 1] else { return nil }
      var changed = digits
      changed.swapAt(index, index + 1)
      return replacing(changed)
    }
  }

  func substituted() -> [PrintedDigits] {
    digits.indices.flatMap { index in
      (0...9).filter { $0 != digits[index] }.map { digit in
        var changed = digits
        changed[index] = digit
        return replacing(changed)
      }
    }
  }

  /// One of two equal neighbours taken away, on one side of the point.
  func withoutDoubled() -> [PrintedDigits] {
    digits.indices.dropLast().compactMap { index in
      guard digits[index] == digits[index + 1], index + 1 != wholes else { return nil }
      var changed = digits
      changed.remove(at: index)
      return replacing(changed, decimals: index >= wholes ? decimals - 1 : decimals)
    }
  }

  /// A digit put back, before the point or between decimals.
  func inserted() -> [PrintedDigits] {
    let before = (0...max(0, wholes)).map { (place: $0, decimals: decimals) }
    let after = (wholes..<max(wholes, digits.count)).map { (place: $0, decimals: decimals + 1) }
    return (before + after).flatMap { position in
      (0...9).map { digit in
        var changed = digits
        changed.insert(digit, at: min(position.place, digits.count))
        return replacing(changed, decimals: position.decimals)
      }
    }
  }

  /// The point one or two places to the right or left, as far as there are digits.
  func pointMoved() -> [PrintedDigits] {
    [1, 2, -1, -2].compactMap { places in
      places > 0 && decimals - places < 0 ? nil : shifted(by: places)
    }
  }

  /// The number times ten to a power, with zeros before it as far as they are printed.
  func shifted(by places: Int) -> PrintedDigits {
    let moved = decimals - places
    var shifted = Array(digits.drop { $0 == 0 })
    let missing = max(0, max(0, moved) + 1 - shifted.count)
    shifted = Array(repeating: 0, count: missing) + shifted
    return replacing(shifted, decimals: moved)
  }
}
