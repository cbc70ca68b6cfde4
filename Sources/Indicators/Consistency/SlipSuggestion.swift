/// A single slip that would make a relation hold. It is a thing to look up, never a correction made.
public struct SlipSuggestion: Sendable, Hashable, Encodable {
  /// The fact.
  public let fact: String
  /// The slip.
  public let slip: PrintingSlip
  /// Other relations that hold and would fail.
  public let broken: [String]
  /// Other relations that fail and would hold.
  public let repaired: [String]

  /// The suggestion in words.
  public var text: String {
    var parts = ["\(fact): \(slip.printed.text) → \(slip.corrected.text) (\(slip.kind.rawValue))"]
    if !repaired.isEmpty { parts.append("also repairs \(repaired.joined(separator: ", "))") }
    if !broken.isEmpty { parts.append("but breaks \(broken.joined(separator: ", "))") }
    return parts.joined(separator: ", ")
  }
}
