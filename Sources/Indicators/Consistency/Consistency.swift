/// Checks of figures in programs, without a file of facts.
public enum Consistency {
  /// What a check of a figure says.
  public struct Outcome: Sendable, Hashable, Encodable {
    /// Whether the figures agree.
    public let holds: Bool
    /// The figure as printed.
    public let printed: Double
    /// The figure as computed.
    public let computed: Double
    /// The computed less the printed.
    public let difference: Double
    /// The difference as a part of the printed; `nil` when that is zero.
    public let relativeDifference: Double?
    /// Single slips in the printed figure that would make it right, the likeliest first; empty when it holds.
    public let slips: [PrintingSlip]
  }

  /// Checks that parts add up to a total.
  ///
  /// - Parameters:
  ///   - parts: The parts.
  ///   - total: The total as printed.
  ///   - tolerance: How far they may differ; 0 for counts.
  /// - Throws: `IndicatorError` when a number is not finite, or the tolerance is below zero.
  public static func sum(
    parts: [Double], total: Double, tolerance: Double = 0
  ) throws -> Outcome {
    try outcome(total, computed: parts.reduce(0, +), tolerance)
  }

  /// Checks that a share is a part of a whole.
  ///
  /// - Parameters:
  ///   - share: The share as printed.
  ///   - part: The part.
  ///   - whole: The whole, not zero.
  ///   - per: What the share is given per: 100 for percent, 1 for a ratio.
  ///   - tolerance: How far they may differ; `nil` for half a unit of the last digit of the share.
  /// - Throws: `IndicatorError` when a number is not finite, the whole is zero, or the tolerance is below zero.
  public static func share(
    _ share: Double, part: Double, whole: Double, per: Double = 100, tolerance: Double? = nil
  ) throws -> Outcome {
    try outcome(share, computed: part / whole * per, tolerance)
  }

  /// Checks that a rate is the growth from an earlier to a later value, in percent.
  ///
  /// - Parameters:
  ///   - rate: The rate as printed, in percent.
  ///   - later: The later value.
  ///   - earlier: The earlier value, not zero.
  ///   - tolerance: How far they may differ; `nil` for half a unit of the last digit of the rate.
  /// - Throws: `IndicatorError` when a number is not finite, the earlier value is zero, or the tolerance is
  ///   below zero.
  public static func growth(
    _ rate: Double, later: Double, earlier: Double, tolerance: Double? = nil
  ) throws -> Outcome {
    try outcome(rate, computed: (later / earlier - 1) * 100, tolerance)
  }

  private static func outcome(
    _ printed: Double, computed: Double, _ tolerance: Double?
  ) throws -> Outcome {
    guard printed.isFinite, computed.isFinite else {
      throw IndicatorError(
        .invalidData, "The figures are \(printed) and \(computed).",
        hint: "All figures are finite, and none is divided by zero.")
    }
    guard tolerance ?? 0 >= 0 else {
      throw IndicatorError(.invalidOption, "The tolerance is not zero or above.")
    }
    let number = PrintedNumber(printed, decimals: PrintedNumber(printed).decimals, isExact: false)
    func agrees(_ number: PrintedNumber) -> Bool {
      if let tolerance {
        let difference = abs(computed - number.value)
        return FigureComparison.isWithin(tolerance, difference, of: computed)
      }
      return number.interval.meets(PrintedInterval(computed, computed))
    }
    let holds = agrees(number)
    return Outcome(
      holds: holds, printed: printed, computed: computed, difference: computed - printed,
      relativeDifference: printed == 0 ? nil : (computed - printed) / printed,
      slips: holds ? [] : PrintingSlip.candidates(for: number).filter { agrees($0.corrected) })
  }
}
