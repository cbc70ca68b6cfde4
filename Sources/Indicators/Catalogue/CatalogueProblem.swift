/// Something in a catalogue that does not fit the rest of it.
public struct CatalogueProblem: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let message: String

  /// The file, the line and what is wrong.
  public var description: String { "\(file), line \(line): \(message)" }
}
