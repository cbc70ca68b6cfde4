internal import Indicators

/// Who sends a message, and when it was prepared.
public struct SDMXHeader: Sendable, Hashable, Codable {
  /// The identifier of the message.
  public let id: String
  /// When it was prepared, such as `2026-11-22T10:00:00Z`.
  public let prepared: String
  /// Who sends it.
  public let senderID: String
  /// The names of the sender by language tag.
  public let senderNames: [String: String]
  /// The languages of the message; `name` is in the first that there is a name in.
  public let languages: [String]
  /// Whether the message is only a test.
  public let isTest: Bool

  /// Checks what heads a message.
  ///
  /// - Parameters:
  ///   - id: The identifier of the message.
  ///   - prepared: A date and time with its time zone. The caller gives it, so that the same figures make the
  ///     same message.
  ///   - senderID: Who sends it.
  ///   - senderNames: The names of the sender by language tag.
  ///   - languages: The languages to choose `name` by, the preferred first.
  ///   - isTest: Whether the message is only a test.
  /// - Throws: `IndicatorError` when an identifier, a language or the time breaks the rules of SDMX-JSON 2.0.
  public init(
    id: String, prepared: String, senderID: String, senderNames: [String: String] = [:],
    languages: [String] = ["en"], isTest: Bool = false
  ) throws {
    self.id = id
    self.prepared = prepared
    self.senderID = senderID
    self.senderNames = senderNames
    self.languages = languages
    self.isTest = isTest
    for (id, what) in [(id, "The identifier of the message"), (senderID, "The sender")] {
      try SDMXIdentifier.check(
        id, what, SDMXIdentifier.isID, allowed: SDMXIdentifier.allowedInID)
    }
    try SDMXText.check(senderNames, of: "the sender")
    guard SDMXDateTime.isDateTime(prepared, zone: .required) else {
      throw IndicatorError(
        .invalidDefinition,
        "“\(SDMXText.shown(prepared))” is not a date and time with a time zone.",
        hint: "Write it like 2026-11-22T10:00:00Z.")
    }
    guard !languages.isEmpty, Set(languages).count == languages.count,
      languages.allSatisfy(SDMXIdentifier.isLanguage)
    else {
      throw IndicatorError(
        .invalidDefinition, "The languages of a message must be lower-case tags, each once.",
        hint: "List tags such as en, fr and ar.")
    }
  }
}
