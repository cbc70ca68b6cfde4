/// A name in a catalogue file that must be the name of something else.
struct CatalogueReference: Sendable, Hashable {
  /// What a name must be the name of.
  enum Kind: String, Sendable, Hashable {
    case objective, pledge, programme, axis
    case sdg = "SDG indicator"
    case indicator, fact

    /// What the key of an indicator or a fact refers to; `nil` for keys that a user made up.
    init?(key: String) {
      switch key {
      case "gcm": self = .objective
      case "pledge": self = .pledge
      case "programme": self = .programme
      case "axis": self = .axis
      case "sdg": self = .sdg
      default: return nil
      }
    }

    /// What stands before the number of a key, as in `GCM-15` for `15`.
    var prefix: String {
      switch self {
      case .objective: "GCM-"
      case .programme: "SNIA-"
      case .axis: "AXIS-"
      case .pledge, .sdg, .indicator, .fact: ""
      }
    }
  }

  let document: CatalogueDocument
  let line: Int
  let owner: String
  let kind: Kind
  let target: String
}
