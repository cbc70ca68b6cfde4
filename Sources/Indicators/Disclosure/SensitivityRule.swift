/// A rule that says which cells of a table disclose something about those who contribute to them.
///
/// Hundepool, A. et al., Statistical Disclosure Control, Wiley 2012, chapter 4.
public enum SensitivityRule: Sendable, Hashable, Codable {
  /// A cell with fewer contributors than the minimum is sensitive; an empty one only when asked.
  case threshold(minimum: Int, zeroIsSensitive: Bool = false)
  /// A cell is sensitive when its largest contributions, `count` of them, are more than `percent` of it.
  case dominance(count: Int, percent: Double)
  /// A cell is sensitive when the second largest contributor can estimate the largest to within `percent`,
  /// knowing the others to within `priorPercent` beforehand.
  case pPercent(percent: Double, priorPercent: Double = 100)

  /// - Throws: `IndicatorError` with code `invalidOption`.
  func check() throws {
    let isSound =
      switch self {
      case .threshold(let minimum, _): (1...1_000_000).contains(minimum)
      case .dominance(let count, let percent):
        (1...10).contains(count) && percent > 0 && percent < 100
      case .pPercent(let percent, let prior): percent > 0 && percent < prior && prior <= 100
      }
    guard isSound else {
      throw IndicatorError(
        .invalidOption, "The rule \(self) cannot be used.",
        hint:
          "A threshold is 1 or more, dominance counts 1 to 10 contributors with a share between 0 and "
          + "100, and p is between 0 and q, which is at most 100.")
    }
  }

  /// Whether a cell is sensitive.
  ///
  /// - Throws: `IndicatorError` with code `invalidData` when the largest contributions are not known.
  func isSensitive(_ cell: FrequencyTable.Cell) throws -> Bool {
    switch self {
    case .threshold(let minimum, let zero):
      return cell.contributors == 0 ? zero : cell.contributors < minimum
    case .dominance(let count, let percent):
      let top = try largest(count, of: cell).reduce(0, +)
      return cell.value > 0 && top > percent / 100 * cell.value
    case .pPercent(let percent, let prior):
      let top = try largest(2, of: cell)
      guard let first = top.first else { return false }
      return prior * (cell.value - top.reduce(0, +)) < percent * first
    }
  }

  /// How far above the true value the interval of an attacker must reach, for the rule not to be broken by
  /// what the interval tells.
  func margin(_ cell: FrequencyTable.Cell) throws -> Double {
    switch self {
    case .threshold: return 0
    case .dominance(let count, let percent):
      return max(0, 100 / percent * (try largest(count, of: cell).reduce(0, +)) - cell.value)
    case .pPercent(let percent, let prior):
      let top = try largest(2, of: cell)
      guard let first = top.first else { return 0 }
      return max(0, percent / prior * first - (cell.value - top.reduce(0, +)))
    }
  }

  private func largest(_ count: Int, of cell: FrequencyTable.Cell) throws -> ArraySlice<Double> {
    guard cell.largest.count >= min(count, cell.contributors) else {
      throw IndicatorError(
        .invalidData,
        "The rule \(self) needs the \(count) largest contributions to each cell; a cell with "
          + "\(cell.contributors) contributors has \(cell.largest.count) of them.",
        hint: "Give them with the inner cells, or use a threshold.")
    }
    return cell.largest.prefix(count)
  }
}
