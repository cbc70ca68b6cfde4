/// The code of a category as text, written as a text or a whole number.
public struct CategoryCode: Sendable, Hashable, Comparable, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral
{
  /// The code.
  public let text: String

  /// Creates a code.
  public init(_ text: String) { self.text = text }
  /// Creates a code from a literal.
  public init(stringLiteral text: String) { self.text = text }
  /// Creates a code from a whole number.
  public init(integerLiteral value: Int) { text = String(value) }

  /// Orders codes as text.
  public static func < (a: CategoryCode, b: CategoryCode) -> Bool { a.text < b.text }
}

extension CategoryCode: Codable {
  /// Reads a text, a number or a truth value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self.text = text
    } else if let number = try? container.decode(Int.self) {
      text = String(number)
    } else if let number = try? container.decode(Double.self) {
      text = String(number)
    } else {
      text = String(try container.decode(Bool.self))
    }
  }

  /// Writes a text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// A key of any name.
struct AnyCodingKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { stringValue = String(intValue) }
}

extension Decoder {
  /// Refuses keys that nothing would read: a misspelt option must not be ignored.
  func refuseUnknownKeys(_ known: [String], of what: String) throws {
    let container = try container(keyedBy: AnyCodingKey.self)
    let unknown = container.allKeys.map(\.stringValue).filter { !known.contains($0) }.sorted()
    guard let first = unknown.first else { return }
    throw EstimationError(
      .invalidPipeline, "\(what) has no “\(first)”.",
      hint: "It has \(known.joined(separator: ", ")).")
  }
}
