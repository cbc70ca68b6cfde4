/// What a file of a catalogue says of itself.
public struct CatalogueHeader: Sendable, Hashable, Codable {
  /// What the file lists; `nil` when it says nothing.
  public let title: LocalizedText?
  /// Where the list comes from; `nil` when each entry has a source of its own.
  public let source: String?
  /// Numbers that the source states of the whole, such as `actions`, by name.
  public let counts: [String: Int]
  /// What a reader has to know; `nil` for nothing.
  public let note: String?
}
