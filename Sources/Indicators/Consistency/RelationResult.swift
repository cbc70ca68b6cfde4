/// What became of a relation.
public enum RelationStatus: String, Sendable, Hashable, CaseIterable, Encodable {
  /// The facts agree, as far as their printed decimals tell.
  case holds
  /// They do not.
  case fails
  /// They do not, and it is known why.
  case explained
  /// A fact is missing or of the wrong kind, or the arithmetic has no result.
  case cannotBeChecked = "cannot be checked"
}

/// The result of one relation.
public struct RelationResult: Sendable, Hashable, Encodable {
  /// The name of the relation.
  public let relation: String
  /// Its title in English, else in any language; empty when it has none.
  public let title: String
  /// What must hold.
  public let kind: RelationKind
  /// What became of it.
  public internal(set) var status: RelationStatus = .cannotBeChecked
  /// The facts it names.
  public let facts: [String]
  /// The sources of the facts, each once, with how sure they are when the facts were not read there.
  public internal(set) var sources: [String] = []
  /// What is printed, in words.
  public internal(set) var printed = ""
  /// What is computed or found, in words.
  public internal(set) var computed = ""
  /// The printed number; `nil` when there is none.
  public internal(set) var printedValue: Double?
  /// The computed number; `nil` when there is none.
  public internal(set) var computedValue: Double?
  /// The computed less the printed; `nil` when they are no numbers.
  public internal(set) var difference: Double?
  /// The difference as a part of the printed; `nil` when that is zero or no number.
  public internal(set) var relativeDifference: Double?
  /// The tolerance stated; `nil` when it follows from the printed decimals.
  public let tolerance: Double?
  /// What follows from the figures as printed and as computed.
  public internal(set) var readings: [FigureReading] = []
  /// What else there is to say.
  public internal(set) var remarks: [String] = []
  /// The note of the file; empty when there is none.
  public let note: String
  /// The single slips that would make the relation hold, the likeliest first.
  public internal(set) var suggestions: [SlipSuggestion] = []
  /// A likely slip in something else than a number; `nil` when there is none.
  public internal(set) var hint: String?
  /// Facts of this relation that another, failed relation touches: what follows from them is in doubt.
  public internal(set) var doubtful: [String] = []
  /// Why it cannot be checked; `nil` when it can.
  public internal(set) var obstacle: String?

  init(_ relation: FactRelation) {
    self.relation = relation.id
    title = relation.titles["en"] ?? relation.titles.min { $0.key < $1.key }?.value ?? ""
    kind = relation.kind
    facts = relation.factIDs
    tolerance = relation.tolerance
    note = relation.note
  }

  /// Takes back what was found: the relation cannot be checked.
  mutating func obstruct(_ reason: String) {
    status = .cannotBeChecked
    obstacle = reason
    (printed, computed, remarks, readings, hint) = ("", "", [], [], nil)
    (printedValue, computedValue, difference, relativeDifference) = (nil, nil, nil, nil)
  }

  mutating func show(_ comparison: FigureComparison) {
    printed = comparison.printed?.text ?? comparison.expectation ?? ""
    computed = PrintedNumber.text(comparison.computed, decimals: comparison.decimals)
    printedValue = comparison.printed?.value
    computedValue = comparison.computed
    difference = comparison.difference
    if let value = comparison.printed?.value, value != 0 {
      relativeDifference = comparison.difference / value
    }
    if !comparison.label.isEmpty { remarks.insert("Compared: \(comparison.label).", at: 0) }
  }
}
