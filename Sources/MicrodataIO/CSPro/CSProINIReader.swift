internal import Microdata

/// Reads a dictionary of CSPro up to version 7: sections of lines such as `Len=2`.
struct CSProINIReader {
  private let text: String
  private let lineEnd: UInt8
  private let file: String
  private var result = CSProDictionary()
  private var section = Section.other
  private var line = 0

  /// What lines are about.
  private enum Section {
    case dictionary, languages, level, ids, record, item, valueSet, relation, other
  }

  init(_ text: String, file: String) {
    self.text = text
    self.file = file
    let hasLineFeed = text.utf8.contains(Byte.lineFeed)
    lineEnd = hasLineFeed ? Byte.lineFeed : Byte.carriageReturn
  }

  /// Returns the dictionary.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile` that names the line.
  mutating func dictionary() throws -> CSProDictionary {
    readLanguages()
    var inIDs = false
    var relation = ""
    var link = ""
    var position = text.startIndex
    while let content = nextLine(&position) {
      line += 1
      guard let start = content.first else { continue }
      if start == "[" {
        section = try open(content, &inIDs)
        (relation, link) = ("", "")
        continue
      }
      guard let equals = content.firstIndex(of: "=") else { continue }
      let key = content[..<equals].lowercased().filter { $0 != " " }
      let value = String(content[content.index(after: equals)...])
      let reader = CSProINIValue(languages: result.languages, file: file, line: line)
      switch section {
      case .dictionary: try setDictionary(key, value, reader)
      case .level: setLevel(key, value, reader)
      case .record: try setRecord(key, value, reader)
      case .item: try edit(inIDs) { try Self.set(&$0, key, value, reader) }
      case .valueSet: try edit(inIDs) { try Self.setValue(&$0, key, value, reader) }
      case .relation:
        switch key {
        case "name": relation = value
        case "primary": link = value
        case "primarylink": link = "\(link.prefix { $0 != "." }).\(value)"
        case "secondary": result.relations[relation, default: []].append("\(link) = \(value)")
        case "secondarylink":
          if let last = result.relations[relation]?.popLast() {
            result.relations[relation]?.append("\(last).\(value)")
          }
        default: break
        }
      case .languages, .ids, .other: break
      }
    }
    return result
  }

  /// The line that begins at a position, without blanks before it, and moves to the next; `nil` at the end.
  private func nextLine(_ position: inout String.Index) -> Substring? {
    let bytes = text.utf8
    guard position < bytes.endIndex else { return nil }
    let end = bytes[position...].firstIndex(of: lineEnd) ?? bytes.endIndex
    var last = end
    if last > position, bytes[bytes.index(before: last)] == Byte.carriageReturn {
      last = bytes.index(before: last)
    }
    defer { position = end < bytes.endIndex ? bytes.index(after: end) : end }
    return text[position..<last].drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
  }

  /// Languages come first: they say how labels are cut.
  private mutating func readLanguages() {
    var isInside = false
    var position = text.startIndex
    while let content = nextLine(&position) {
      if content.first == "[" {
        isInside = content.lowercased().hasPrefix("[languages]")
      } else if isInside, let equals = content.firstIndex(of: "=") {
        result.languages.append(content[..<equals].lowercased())
      }
    }
  }

  private mutating func open(_ content: Substring, _ inIDs: inout Bool) throws -> Section {
    let name = content.prefix { $0 != "]" }.dropFirst().lowercased()
    switch name {
    case "dictionary": return .dictionary
    case "languages": return .languages
    case "level":
      result.levels.append(CSProLevel())
      return .level
    case "iditems":
      inIDs = true
      return .ids
    case "record":
      guard !result.levels.isEmpty else { throw failure("a record comes before any level") }
      inIDs = false
      result.levels[result.levels.count - 1].records.append(CSProRecord())
      return .record
    case "item":
      try editItems(inIDs) { $0.append(CSProItem()) }
      return .item
    case "valueset":
      try edit(inIDs) { $0.valueSets.append(CSProValueSet()) }
      return .valueSet
    case "relation": return .relation
    default: return .other
    }
  }

  // MARK: - Places

  private mutating func editItems(
    _ inIDs: Bool, _ change: (inout [CSProItem]) throws -> Void
  ) throws {
    let level = result.levels.count - 1
    guard level >= 0 else { throw failure("an item comes before any level") }
    if inIDs { return try change(&result.levels[level].ids) }
    let record = result.levels[level].records.count - 1
    guard record >= 0 else { throw failure("an item comes before any record") }
    try change(&result.levels[level].records[record].items)
  }

  private mutating func edit(_ inIDs: Bool, _ change: (inout CSProItem) throws -> Void) throws {
    let missing = failure("a value set comes before any item")
    try editItems(inIDs) { items in
      guard !items.isEmpty else { throw missing }
      try change(&items[items.count - 1])
    }
  }

  // MARK: - Lines

  private mutating func setDictionary(_ key: String, _ value: String, _ reader: CSProINIValue)
    throws
  {
    switch key {
    case "version": result.version = value
    case "label": result.label = reader.label(value)
    case "name": result.name = value
    case "note": CSProINIValue.addNote(value, to: &result.notes)
    case "recordtypestart": result.recordTypeStart = try reader.number(value, key)
    case "recordtypelen": result.recordTypeLength = try reader.number(value, key)
    default: break
    }
  }

  private mutating func setLevel(_ key: String, _ value: String, _ reader: CSProINIValue) {
    let level = result.levels.count - 1
    switch key {
    case "label": result.levels[level].label = reader.label(value)
    case "name": result.levels[level].name = value
    default: break
    }
  }

  private mutating func setRecord(_ key: String, _ value: String, _ reader: CSProINIValue) throws {
    let level = result.levels.count - 1
    let index = result.levels[level].records.count - 1
    try Self.set(&result.levels[level].records[index], key, value, reader)
  }

  private static func set(
    _ record: inout CSProRecord, _ key: String, _ value: String, _ reader: CSProINIValue
  ) throws {
    switch key {
    case "label": record.label = reader.label(value)
    case "name": record.name = value
    case "note": CSProINIValue.addNote(value, to: &record.notes)
    case "recordtypevalue": record.typeValue = CSProINIValue.unquoted(value)
    case "required": record.isRequired = CSProINIValue.isYes(value)
    case "maxrecords": record.maximum = try reader.number(value, key)
    case "occurrencelabel", "occurencelabel":
      if let (number, label) = reader.occurrence(value) { record.occurrenceLabels[number] = label }
    default: break
    }
  }

  private static func set(
    _ item: inout CSProItem, _ key: String, _ value: String, _ reader: CSProINIValue
  ) throws {
    switch key {
    case "label": item.label = reader.label(value)
    case "name": item.name = value
    case "note": CSProINIValue.addNote(value, to: &item.notes)
    case "start": item.start = try reader.number(value, key)
    case "len": item.length = try reader.number(value, key)
    case "datatype": item.contentType = value.lowercased()
    case "itemtype": item.isSubitem = value.lowercased() == "subitem"
    case "occurrences": item.occurrences = try reader.number(value, key)
    case "decimal": item.decimals = try reader.number(value, key)
    case "decimalchar": item.hasDecimalMark = CSProINIValue.isYes(value)
    case "zerofill": item.isZeroFilled = CSProINIValue.isYes(value)
    case "capturetype", "capturedateformat": item.capture[key] = value
    case "occurrencelabel", "occurencelabel":
      if let (number, label) = reader.occurrence(value) { item.occurrenceLabels[number] = label }
    default: break
    }
  }

  private static func setValue(
    _ item: inout CSProItem, _ key: String, _ value: String, _ reader: CSProINIValue
  ) throws {
    let set = item.valueSets.count - 1
    let last = item.valueSets[set].values.count - 1
    switch key {
    case "label": item.valueSets[set].label = reader.label(value)
    case "link": item.valueSets[set].link = value
    case "value": item.valueSets[set].values.append(reader.value(value))
    case "image" where last >= 0: item.valueSets[set].values[last].image = value
    // After a value, a name is that of a special value: `Name=MISSING,Special`.
    case "name" where last >= 0:
      item.valueSets[set].values[last].special = value.prefix { $0 != "," && $0 != " " }
        .uppercased()
    case "name": item.valueSets[set].name = value
    default: break
    }
  }

  private func failure(_ problem: String) -> MicrodataError {
    CSProINIValue(languages: [], file: file, line: line).failure(problem)
  }
}
