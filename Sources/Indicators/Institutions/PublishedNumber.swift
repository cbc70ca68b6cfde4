internal import Foundation
internal import Microdata

/// A number as it is printed: the decimals that are shown say how far it can be trusted.
struct PublishedNumber: Sendable, Hashable {
  let value: Double
  /// Decimals shown; below zero for a number rounded to tens, hundreds and so on.
  let decimals: Int

  init(_ value: Double, decimals: Int) {
    (self.value, self.decimals) = (value, min(15, max(-12, decimals)))
  }

  /// Reads a number with the decimals that its text shows.
  init?(_ text: String) {
    let plain = text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
    guard plain, let value = Double(text), value.isFinite else { return nil }
    let mantissa = text.prefix { $0 != "e" && $0 != "E" }
    let power = Int(text.dropFirst(mantissa.count + 1)) ?? 0
    let shown = mantissa.firstIndex(of: ".").map {
      mantissa.distance(from: $0, to: mantissa.endIndex)
    }
    let decimals = (shown ?? 1) - 1
    self.init(value, decimals: power.magnitude < 400 ? decimals - power : 15)
  }

  /// A number that was never printed, with the decimals of its shortest text.
  init(shortest value: Double) {
    self = PublishedNumber(CodeText.of(value)) ?? PublishedNumber(value, decimals: 15)
  }

  /// The number with its decimals.
  var text: String { String(format: "%.\(max(0, decimals))f", value) }

  /// Half a unit of the last decimal shown.
  var halfUnit: Double { 0.5 * pow(10, -Double(decimals)) }

  /// Whether an exact number, rounded, gives this one.
  func isRounding(of exact: Double) -> Bool {
    abs(value - exact) <= halfUnit * (1 + 1e-9) + 1e-12 * abs(exact)
  }

  /// Whether one number, rounded in two ways, can give both.
  ///
  /// Two numbers with the same decimals must be equal: a unit apart, only a single point could give both.
  func agrees(with other: PublishedNumber) -> Bool {
    let difference = abs(value - other.value)
    return difference <= 1e-12 * max(abs(value), abs(other.value))
      || difference < (halfUnit + other.halfUnit) * (1 - 1e-9)
  }
}
