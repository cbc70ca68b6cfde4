internal import Microdata

/// A dictionary of CSPro: what the records of its data files hold.
struct CSProDictionary: Sendable {
  /// The name.
  var name = ""
  /// What it is of.
  var label = CSProLabel()
  /// The version of CSPro that wrote it.
  var version = ""
  /// Notes, in order.
  var notes: [String] = []
  /// The first character, from 1, of the type of a record; nothing when the type has no length.
  var recordTypeStart = 1
  /// The number of characters of the type of a record; 0 when there is one record.
  var recordTypeLength = 1
  /// The codes of the languages of labels, the first of which is the main one.
  var languages: [String] = []
  /// The levels, the questionnaire first.
  var levels: [CSProLevel] = []
  /// How records are linked, in words.
  var relations: [String: [String]] = [:]
}

/// A text in several languages.
struct CSProLabel: Sendable {
  /// The text in the main language; empty when there is none.
  var text = ""
  /// The texts in the other languages, by language code.
  var translations: [String: String] = [:]

  /// The text; `nil` when it is empty.
  var nonEmpty: String? { text.isEmpty ? nil : text }
}

/// A level of a questionnaire: its records are identified by its id items and those of the levels above.
struct CSProLevel: Sendable {
  var name = ""
  var label = CSProLabel()
  var ids: [CSProItem] = []
  var records: [CSProRecord] = []
}

/// A kind of record.
struct CSProRecord: Sendable {
  var name = ""
  var label = CSProLabel()
  var notes: [String] = []
  /// What the type of a record reads.
  var typeValue = ""
  /// Whether every case has to have one.
  var isRequired = false
  /// The most records of a case.
  var maximum = 1
  var items: [CSProItem] = []
  /// What each occurrence is, by number from 1.
  var occurrenceLabels: [Int: CSProLabel] = [:]
}

/// A variable of a record.
struct CSProItem: Sendable {
  var name = ""
  var label = CSProLabel()
  var notes: [String] = []
  /// The first character, from 1; 0 until it is computed.
  var start = 0
  /// The number of characters of one occurrence.
  var length = 0
  /// `numeric`, `alpha`, or a kind of binary content.
  var contentType = "numeric"
  var decimals = 0
  var hasDecimalMark = false
  var isZeroFilled = false
  /// How often the item occurs in a record.
  var occurrences = 1
  /// The number of characters from one occurrence to the next.
  var stride = 0
  var isSubitem = false
  var occurrenceLabels: [Int: CSProLabel] = [:]
  var valueSets: [CSProValueSet] = []
  /// What the program that collects the answer is told, such as the format of a date.
  var capture: [String: String] = [:]

  /// Whether the values are numbers.
  var isNumeric: Bool { contentType == "numeric" }
}

/// A set of values of an item.
struct CSProValueSet: Sendable {
  var name = ""
  var label = CSProLabel()
  /// The name that sets with the same values share; empty for a set of its own.
  var link = ""
  var values: [CSProValue] = []
}

/// Values with one label.
struct CSProValue: Sendable {
  /// A value, or the values from one to another.
  struct Pair: Sendable {
    var from: String
    var to: String?
  }

  var label = CSProLabel()
  var pairs: [Pair] = []
  /// `MISSING`, `REFUSED`, `NOTAPPL` or `DEFAULT`; `nil` for an ordinary answer.
  var special: String?
  /// The file of a picture that stands for the values.
  var image: String?
}

extension CSProDictionary {
  /// Reads a dictionary, in either of its syntaxes.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile`, `limitExceeded` or `encoding`.
  init(_ file: ByteFile, options: LoadOptions) throws {
    try options.limits.require(
      file.size, atMost: min(options.limits.maximumMetadataBytes, 1 << 26),
      "bytes of a dictionary", file: file.name)
    let text = try DictionaryText.decode(
      file.bytes(at: 0, count: file.size), file: file.name, choice: options.encoding)
    try self.init(text: text, file: file.name, limits: options.limits)
  }

  /// Reads the text of a dictionary.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile` or `limitExceeded`.
  init(text: String, file: String, limits: LoadLimits) throws {
    let start = text.utf8.first { !Byte.isBlank($0) && !Byte.endsLine($0) }
    switch start {
    case UInt8(ascii: "{"): self = try CSProJSON.dictionary(text, file: file)
    case UInt8(ascii: "["):
      var reader = CSProINIReader(text, file: file)
      self = try reader.dictionary()
    default:
      throw MicrodataError(
        .malformedFile,
        "\(file), line 1: expected a dictionary of CSPro, which begins with “[Dictionary]” or “{”, "
          + "found “\(text.prefix(20))”.",
        hint: "Give the .dcf file that belongs to the data.")
    }
    try complete(file: file, limits: limits)
  }
}
