/// What a value of a message has to look like.
indirect enum SDMXShape: Sendable {
  /// A value of a component: plain, by language, or a list of such that is not empty.
  case value
  /// Text of a form.
  case text(SDMXTextForm)
  case number
  case boolean
  /// A whole number that is not below a minimum.
  case integer(Int)
  /// A list of so many items of a shape at least, different ones if need be.
  case list(SDMXShape, minimum: Int = 0, isUnique: Bool = false)
  /// An object whose names have a form, and values a shape.
  case keyed(SDMXTextForm, SDMXShape)
  case object(SDMXObjectShape)
  /// The shape, or `null`.
  case optional(SDMXShape)
}

/// What an object of a message has to look like.
struct SDMXObjectShape: Sendable {
  /// The properties that have to be there.
  var required: [String] = []
  /// What the properties look like that are known.
  var properties: [String: SDMXShape] = [:]
  /// Sets of properties of which exactly one has to be there as a whole.
  var exactlyOne: [[String]] = []
  /// Properties of which at least one has to be there.
  var atLeastOne: [String] = []
  /// Whether other properties are not allowed.
  var isClosed = false

  /// The object with more properties, required ones among them.
  func adding(_ required: [String], _ properties: [String: SDMXShape]) -> SDMXObjectShape {
    var shape = self
    shape.required += required
    shape.properties.merge(properties) { _, new in new }
    return shape
  }
}

/// Forms of text in messages.
enum SDMXTextForm: Sendable {
  case free
  case id
  case name
  case nestedName
  case version
  case language
  case dateTime
  /// One of a list.
  case oneOf([String])
  /// Any name of a maintained object, or of something inside it.
  case urn
  /// The name of an object of a class, such as `codelist.Codelist`; inside a scheme if it is an item.
  case urnOf(String, isItem: Bool)
  /// Positions joined by colons.
  case key
  /// Positions or nothing, joined by colons.
  case partialKey

  /// The rule a text breaks that is not of the form.
  var rule: SDMXFinding.Rule {
    switch self {
    case .oneOf: .enumeration
    case .urn, .urnOf: .urn
    case .language: .language
    case .dateTime: .dateTime
    default: .pattern
    }
  }

  /// What is expected, in words.
  var expected: String {
    switch self {
    case .free: "text"
    case .id: "an identifier: \(SDMXIdentifier.allowedInID)"
    case .name: "an identifier: \(SDMXIdentifier.allowedInName)"
    case .nestedName: "names joined by dots"
    case .version: "a version such as 1.0 or 1.0.0"
    case .language: "a language tag such as en"
    case .dateTime: "a date and time such as 2026-11-22T10:00:00Z"
    case .oneOf(let list): list.count == 1 ? list[0] : "one of " + list.joined(separator: ", ")
    case .urn: "urn:sdmx:org.sdmx.infomodel.<package>.<class>=<agency>:<id>(<version>)"
    case .urnOf(let type, let isItem):
      "urn:sdmx:org.sdmx.infomodel.\(type)=<agency>:<id>(<version>)" + (isItem ? ".<item>" : "")
    case .key: "positions joined by colons"
    case .partialKey: "positions or nothing, joined by colons"
    }
  }

  func matches(_ text: String) -> Bool {
    switch self {
    case .free: return true
    case .id: return SDMXIdentifier.isID(text)
    case .name: return SDMXIdentifier.isName(text)
    case .nestedName: return SDMXIdentifier.isNestedName(text)
    case .version: return SDMXReference.isVersion(text)
    case .language: return SDMXIdentifier.isLanguage(text.lowercased())
    case .dateTime: return SDMXDateTime.isDateTime(text, zone: .optional)
    case .oneOf(let list): return list.contains(text)
    case .urn: return SDMXURN(text) != nil
    case .urnOf(let type, let isItem):
      guard let urn = SDMXURN(text) else { return false }
      return urn.type == type && urn.item.isEmpty != isItem
    case .key:
      return SDMXIdentifier.parts(text, at: ":").allSatisfy {
        SDMXDateTime.number(Array($0.utf8)[...]) != nil
      }
    case .partialKey:
      return SDMXIdentifier.parts(text, at: ":").allSatisfy {
        $0.isEmpty || SDMXDateTime.number(Array($0.utf8)[...]) != nil
      }
    }
  }
}
