/// What follows from a figure as printed, and what from the figure as computed.
public struct FigureReading: Sendable, Hashable, Encodable {
  /// What is read, such as the share of a part.
  public let subject: String
  /// With the figure as printed.
  public let fromPrinted: Double
  /// With the figure as computed.
  public let fromComputed: Double
  /// The unit.
  public let unit: String

  /// The reading in words.
  public var text: String {
    let values = [fromPrinted, fromComputed].map { PrintedNumber.text($0, decimals: 3) }
    let sign = unit == "percent" ? " %" : unit.isEmpty ? "" : " \(unit)"
    return
      "\(subject): \(values[0])\(sign) with the printed figure, \(values[1])\(sign) with the computed one"
  }
}

/// The readings and remarks of a relation between numbers.
struct FigureReadings {
  let relation: FactRelation
  let facts: FactLookup
  let comparison: FigureComparison

  /// The parts of a sum as shares of the total printed and of the sum.
  func both() throws -> [FigureReading] {
    guard relation.kind == .sum, let total = comparison.printed?.value, total != 0,
      comparison.computed != 0
    else { return [] }
    return try (relation.facts["parts"] ?? []).map { id in
      let value = try facts.number(id).value
      return FigureReading(
        subject: "\(id) as a share", fromPrinted: value / total * 100,
        fromComputed: value / comparison.computed * 100, unit: "percent")
    }
  }

  func remarks(holds: Bool) throws -> [String] {
    switch relation.kind {
    case .totalOfShares where holds && relation.allowsRest:
      let rest = relation.whole - comparison.computed
      return ["The rest is \(PrintedNumber.text(rest, decimals: comparison.decimals))."]
    case .impliedShare:
      guard comparison.printed == nil, holds else { return [] }
      return [
        "The share of the first group is \(PrintedNumber.text(comparison.computed, decimals: 3))."
      ]
    case .standardError where !holds: return try standardErrorRemarks()
    default: return []
    }
  }

  /// Whether the standard error is that of as many independent persons as the weights add up to.
  private func standardErrorRemarks() throws -> [String] {
    guard let id = relation.facts["weighted"]?.first, let error = comparison.printed,
      let field = relation.facts["deviation"]?.first
    else { return [] }
    let (weighted, deviation) = (try facts.number(id), try facts.number(field))
    guard weighted.value > 0 else { return [] }
    let root = weighted.value.squareRoot()
    guard (error.interval * root).meets(deviation.interval) else { return [] }
    let times = PrintedNumber.text(comparison.computed / error.value, decimals: 1)
    return [
      "\(error.text) × √\(weighted.text) is \(PrintedNumber.text(error.value * root, decimals: 1)), "
        + "the standard deviation: the weights were taken as frequencies, and the standard error is "
        + "\(times) times too small."
    ]
  }
}
