public import Foundation

/// JSON, for round trips.
public enum JSON {
  /// Returns the JSON of a value.
  public static func encode(_ value: some Encodable) throws -> Data {
    try JSONEncoder().encode(value)
  }

  /// Reads a value.
  public static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    try JSONDecoder().decode(type, from: data)
  }
}
