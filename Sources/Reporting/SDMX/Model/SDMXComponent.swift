/// A dimension other than time: a question every figure answers with one code.
public struct SDMXDimension: Sendable, Hashable, Codable {
  /// The identifier, such as `REF_AREA`, which is that of its concept too.
  public let id: String
  /// Its names by language tag.
  public let names: [String: String]
  /// The codes it can take.
  public let codelist: SDMXCodelist

  /// Describes a dimension; its form is checked when it joins a structure.
  public init(_ id: String, names: [String: String] = [:], codelist: SDMXCodelist) {
    self.id = id
    self.names = names
    self.codelist = codelist
  }
}

/// What is said about a figure or about all of them, such as `OBS_STATUS` or `STANDARD_ERROR`.
public struct SDMXAttribute: Sendable, Hashable, Codable {
  /// What kind of values the attribute takes.
  public enum Representation: Sendable, Hashable, Codable {
    /// Codes of a list.
    case coded(SDMXCodelist)
    /// Any text but the empty one.
    case text
    /// Any finite number.
    case number
    /// A whole number.
    case integer
  }

  /// What the attribute is said of.
  public enum Attachment: String, Sendable, Hashable, Codable {
    /// Each observation.
    case observation
    /// The data set as a whole.
    case dataset
  }

  /// The identifier, which is that of its concept too.
  public let id: String
  /// Its names by language tag.
  public let names: [String: String]
  /// What kind of values it takes.
  public let representation: Representation
  /// What it is said of.
  public let attachment: Attachment
  /// Whether it has to be given.
  public let isMandatory: Bool

  /// Describes an attribute; its form is checked when it joins a structure.
  public init(
    _ id: String, names: [String: String] = [:], _ representation: Representation,
    attachment: Attachment = .observation, isMandatory: Bool = false
  ) {
    self.id = id
    self.names = names
    self.representation = representation
    self.attachment = attachment
    self.isMandatory = isMandatory
  }

  /// The codes it can take, if it is coded.
  var codelist: SDMXCodelist? {
    if case .coded(let codelist) = representation { return codelist }
    return nil
  }
}
