/// Why a value is missing.
public enum MissingKind: Sendable, Hashable, Codable, CustomStringConvertible {
  /// Nothing was recorded.
  case system
  /// The question was not asked of this person: not the same as no answer.
  case notInUniverse
  /// A code that stands for a kind of missing answer, such as a refusal.
  case user(code: String, label: String?)

  /// The kind in words.
  public var description: String {
    switch self {
    case .system: "missing"
    case .notInUniverse: "not in universe"
    case .user(let code, let label): label.map { "\(code) (\($0))" } ?? code
    }
  }
}

/// Why each missing value of a column is missing.
package struct MissingReasons: Sendable {
  /// The kinds that occur; the first is system-missing.
  package let kinds: [MissingKind]
  /// For each row an index into the kinds; 0 also for rows with a value.
  package let codes: [UInt8]

  package init(kinds: [MissingKind], codes: [UInt8]) {
    self.kinds = kinds
    self.codes = codes
  }

  package func kind(at row: Int) -> MissingKind { kinds[Int(codes[row])] }

  package func gathered(_ rows: [Int32]) -> MissingReasons {
    MissingReasons(kinds: kinds, codes: rows.map { codes[Int($0)] })
  }
}
