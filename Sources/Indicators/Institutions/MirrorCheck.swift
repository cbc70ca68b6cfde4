internal import Microdata

/// The two reports of one stock side by side: of the destination and of the origin.
public struct MirrorCheck: Sendable, Hashable, Encodable {
  /// What the two reports say of each other.
  public enum Finding: String, Sendable, Hashable, Codable, CaseIterable {
    /// Both report, within the factor.
    case agrees
    /// Both report, and one is more than the factor times the other.
    case beyondFactor = "beyond-factor"
    /// Only the destination reports.
    case noOriginReport = "no-origin-report"
    /// Only the origin reports.
    case noDestinationReport = "no-destination-report"
    /// Both report, but by different definitions or for years too far apart.
    case notComparable = "not-comparable"
  }

  /// The country of origin.
  public let origin: String
  /// The country of destination.
  public let destination: String
  /// The definition that is compared.
  public let definition: StockReport.Definition
  /// What the destination reports; `nil` for nothing.
  public let destinationReport: StockReport?
  /// What the origin reports; `nil` for nothing.
  public let originReport: StockReport?
  /// The destination’s number less the origin’s; `nil` where they are not compared.
  public let difference: Double?
  /// The destination’s number over the origin’s; `nil` where they are not compared or the origin’s is 0.
  public let ratio: Double?
  /// What the two say of each other.
  public let finding: Finding
  /// The same in words.
  public let text: String
}

extension StockMatrix {
  /// Compares what destination and origin report of each cell and definition.
  ///
  /// Of several reports the pair with the nearest years is compared, the later one of equals. People of
  /// unknown origin have no mirror and are left out.
  ///
  /// - Parameters:
  ///   - factor: How many times one number may be the other, from 1.
  ///   - mostYearsApart: How many years the two may lie apart.
  /// - Returns: The checks, by origin, destination and definition.
  /// - Throws: `IndicatorError` with code `invalidOption`.
  public func mirrorChecks(factor: Double = 2, mostYearsApart: Int = 1) throws -> [MirrorCheck] {
    guard factor.isFinite, factor >= 1, mostYearsApart >= 0 else {
      throw IndicatorError(
        .invalidOption,
        "Mirror reports may differ by a factor of \(factor) and lie \(mostYearsApart) years apart.",
        hint: "Give a factor from 1, such as 2, and a number of years from 0.")
    }
    let known = reports.filter { $0.origin != StockReport.unknownOrigin }
    let cells = Dictionary(grouping: known) { [$0.origin, $0.destination] }
    return cells.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { _, cell in
      StockReport.Definition.allCases.compactMap { definition in
        Self.check(cell, definition, factor, mostYearsApart)
      }
    }
  }

  private static func check(
    _ cell: [StockReport], _ definition: StockReport.Definition, _ factor: Double, _ most: Int
  ) -> MirrorCheck? {
    let here = cell.filter { $0.definition == definition }
    guard let any = here.first else { return nil }
    let ofDestination = here.filter { $0.reporter == .destination }
    let ofOrigin = here.filter { $0.reporter == .origin }
    func result(
      _ destination: StockReport?, _ origin: StockReport?, _ finding: MirrorCheck.Finding,
      _ text: String
    ) -> MirrorCheck {
      let isCompared = finding == .agrees || finding == .beyondFactor
      let pair = isCompared ? destination.flatMap { d in origin.map { (d.value, $0.value) } } : nil
      return MirrorCheck(
        origin: any.origin, destination: any.destination, definition: definition,
        destinationReport: destination, originReport: origin, difference: pair.map { $0 - $1 },
        ratio: pair.flatMap { $1 > 0 ? $0 / $1 : nil }, finding: finding, text: text)
    }
    guard let (destination, origin) = nearest(ofDestination, ofOrigin) else {
      let side: StockReport.Reporter = ofDestination.isEmpty ? .destination : .origin
      if cell.contains(where: { $0.reporter == side }) {
        return result(
          latest(ofDestination), latest(ofOrigin), .notComparable,
          "The \(side) reports by another definition only.")
      }
      return result(
        latest(ofDestination), latest(ofOrigin),
        side == .origin ? .noOriginReport : .noDestinationReport, "The \(side) reports nothing.")
    }
    let apart = abs(destination.year - origin.year)
    guard apart <= most else {
      return result(
        destination, origin, .notComparable,
        "The reports lie \(apart) years apart, more than \(most).")
    }
    let (low, high) = (
      min(destination.value, origin.value), max(destination.value, origin.value)
    )
    let numbers =
      "\(CodeText.of(destination.value)) by the destination, \(CodeText.of(origin.value)) by the origin"
    return high <= factor * low
      ? result(
        destination, origin, .agrees, "\(numbers): within a factor of \(CodeText.of(factor)).")
      : result(
        destination, origin, .beyondFactor,
        "\(numbers): beyond a factor of \(CodeText.of(factor)). Compare definitions, coverage and whether "
          + "those who left were struck off.")
  }

  private static func latest(_ reports: [StockReport]) -> StockReport? {
    reports.max { $0.year < $1.year }
  }

  /// The pair with the nearest years; of equally near ones the latest.
  private static func nearest(
    _ left: [StockReport], _ right: [StockReport]
  ) -> (StockReport, StockReport)? {
    let pairs = left.flatMap { one in right.map { (one, $0) } }
    return pairs.min { a, b in
      let (x, y) = (abs(a.0.year - a.1.year), abs(b.0.year - b.1.year))
      return x != y ? x < y : a.0.year + a.1.year > b.0.year + b.1.year
    }
  }
}
