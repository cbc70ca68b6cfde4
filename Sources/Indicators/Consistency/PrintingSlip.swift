/// One mistake of a hand that copies or sets a number.
public struct PrintingSlip: Sendable, Hashable, Encodable {
  /// What the mistake is; the likeliest first.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Encodable {
    /// Two neighbouring digits changed places.
    case digitsTransposed = "digits transposed"
    /// One digit was printed for another.
    case digitSubstituted = "digit substituted"
    /// A digit was printed twice.
    case digitDoubled = "digit doubled"
    /// A digit was left out.
    case digitDropped = "digit dropped"
    /// The decimal point moved.
    case decimalPointMoved = "decimal point moved"
    /// Thousands were printed for units, or units for thousands.
    case thousands = "thousands"

    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What the mistake is.
  public let kind: Kind
  /// The number as printed.
  public let printed: PrintedNumber
  /// The number without the mistake.
  public let corrected: PrintedNumber

  /// All numbers that one mistake would have turned into the number printed, each once under its likeliest
  /// mistake; empty for numbers of more than 15 digits.
  public static func candidates(for printed: PrintedNumber) -> [PrintingSlip] {
    guard let digits = PrintedDigits(printed) else { return [] }
    var seen: Set<Double> = [printed.value]
    return Kind.allCases.flatMap { kind in
      changes(kind, digits).compactMap { changed in
        guard let corrected = changed.number(like: printed), seen.insert(corrected.value).inserted
        else { return nil }
        return PrintingSlip(kind: kind, printed: printed, corrected: corrected)
      }
    }
  }

  private static func changes(_ kind: Kind, _ number: PrintedDigits) -> [PrintedDigits] {
    switch kind {
    case .digitsTransposed: number.transposed()
    case .digitSubstituted: number.substituted()
    case .digitDoubled: number.withoutDoubled()
    case .digitDropped: number.inserted()
    case .decimalPointMoved: number.pointMoved()
    case .thousands: [number.shifted(by: 3), number.shifted(by: -3)]
    }
  }
}
