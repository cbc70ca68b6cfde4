/// What the codes of a variable stand for, in the order of the questionnaire.
public struct ValueLabels: Sendable, Hashable, Codable {
  /// A code, as text, with what it stands for.
  public struct Entry: Sendable, Hashable, Codable {
    /// The code, written as `Column.text(at:)` writes values.
    public let code: String
    /// What it stands for.
    public let label: String

    /// Creates an entry.
    public init(code: String, label: String) {
      self.code = code
      self.label = label
    }
  }

  /// The entries.
  public private(set) var entries: [Entry]

  /// Creates labels from entries.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }

  /// Whether there are no labels.
  public var isEmpty: Bool { entries.isEmpty }

  /// Returns the label of a code; `nil` when it has none.
  public func label(of code: String) -> String? { entries.first { $0.code == code }?.label }

  /// Returns the code with a label; `nil` when there is none, or more than one.
  public func code(labelled label: String) -> String? {
    let found = entries.filter { $0.label == label }
    return found.count == 1 ? found[0].code : nil
  }
}

extension ValueLabels: ExpressibleByDictionaryLiteral {
  /// Creates labels from a literal such as `["1": "male", "2": "female"]`, in its order.
  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(elements.map { Entry(code: $0.0, label: $0.1) })
  }
}

/// How numbers are written as codes.
package enum CodeText {
  /// Whole numbers without a decimal point, all others as the shortest text that reads back exactly.
  package static func of(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return String(describing: value)
  }
}
