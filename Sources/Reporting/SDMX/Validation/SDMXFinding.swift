/// Something in a message that breaks a rule of the format.
public struct SDMXFinding: Sendable, Hashable, Codable {
  /// A rule of the format.
  public enum Rule: String, Sendable, Hashable, Codable {
    /// The text is JSON, without members there twice.
    case json
    /// A property is there.
    case required
    /// A property is known where others are not allowed.
    case unknownProperty
    /// A value is of the right type.
    case type
    /// Text has the form of an identifier, a version or a key.
    case pattern
    /// Text is one of those the format lists.
    case enumeration
    /// A language is a tag.
    case language
    /// A date and time is one.
    case dateTime
    /// A name of a maintained object (URN) has its form.
    case urn
    /// A list has enough items.
    case minimumItems
    /// Items of a list differ.
    case uniqueItems
    /// Exactly one of several properties is there.
    case alternative
    /// A number is not below its minimum.
    case minimum
    /// A position is that of an item.
    case index
    /// A key has a position for every dimension.
    case keyLength
    /// An array of an observation has no more values than measures, attributes and annotations.
    case valueCount
    /// What is referred to is there.
    case reference
    /// Identifiers and positions differ.
    case duplicate
    /// A period is a time period.
    case period
    /// Parents do not go in a circle.
    case circle
  }

  /// The rule that is broken.
  public let rule: Rule
  /// Where, such as `data.dataSets[0].series["0:1"]`.
  public let path: String
  /// What was expected, and what was found.
  public let message: String
}

extension SDMXFinding: CustomStringConvertible {
  /// The path, the message and the rule.
  public var description: String { "\(path): \(message) (\(rule.rawValue))" }
}
