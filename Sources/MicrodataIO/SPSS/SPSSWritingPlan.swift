internal import Microdata

/// What a file will hold of a table, and what it cannot hold.
struct SPSSWritingPlan {
  /// The table.
  let table: Table
  /// The variables, in order.
  private(set) var columns: [SPSSWritingColumn] = []
  private var log = DiagnosticLog()

  init(_ table: Table) {
    self.table = table
    var names = SPSSNames()
    for column in table.columns {
      let name = names.name(for: column.name)
      if name != column.name {
        notHeld("the name “\(column.name)” is written as “\(name)”", column.name)
      }
      let written = SPSSWritingColumn(column, name: name, names: &names, log: &log)
      columns.append(written)
    }
    noteTableMetadata()
  }

  /// Returns what the file cannot hold.
  mutating func takeLog() -> DiagnosticLog { log }

  private mutating func notHeld(_ what: String, _ column: String? = nil) {
    log.add(LoadDiagnostic.notHeld(what, column: column))
  }

  private mutating func noteTableMetadata() {
    let metadata = table.metadata
    if (metadata.label?.utf8.count ?? 0) > 64 {
      notHeld("the label of the table is cut to 64 bytes")
    }
    if metadata.notes.contains(where: { $0.utf8.count > 80 || $0.contains("\n") }) {
      notHeld("notes of more than 80 bytes are broken into lines")
    }
    if metadata.language != nil { notHeld("the language of the labels") }
    if let survey = metadata.surveySettings, !survey.isEmpty { notHeld("the sampling design") }
    if let weight = metadata.weight, weightColumn == nil {
      notHeld("the weight “\(weight)”, which is no variable of numbers")
    }
    for set in metadata.multipleResponseSets where members(of: set).count < set.variables.count {
      notHeld("variables of the multiple-response set “\(set.name)” that are not in the table")
    }
    for name in metadata.attributes.keys.sorted()
    where !name.hasPrefix("$") && !SPSSNames.isName(name) {
      notHeld("the attribute “\(name)” of the table, for its name")
    }
  }

  /// The variable that weights cases.
  var weightColumn: SPSSWritingColumn? {
    table.metadata.weight.flatMap { weight in
      columns.first { $0.column.name == weight && $0.width == 0 }
    }
  }

  /// The variables of a multiple-response set that are in the table.
  func members(of set: MultipleResponseSet) -> [SPSSWritingColumn] {
    set.variables.compactMap { name in columns.first { $0.column.name == name } }
  }

  /// Notes in lines of at most 80 bytes.
  var documentLines: [[UInt8]] {
    table.metadata.notes.flatMap { note in
      note.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
        var lines: [[UInt8]] = []
        var rest = String(line)
        repeat {
          let piece = rest.utf8Prefix(80)
          lines.append(piece)
          rest = String(decoding: rest.utf8.dropFirst(piece.count), as: UTF8.self)
        } while !rest.isEmpty
        return lines
      }
    }
  }
}

extension LoadDiagnostic {
  /// Something that a file cannot hold.
  static func notHeld(_ what: String, column: String? = nil, count: Int = 1) -> LoadDiagnostic {
    LoadDiagnostic(.warning, what, rule: "not-held", column: column, count: count)
  }
}

/// Gives out names that SPSS accepts, each once.
struct SPSSNames {
  private var taken: Set<String> = []
  private var takenShort: Set<String> = []
  private var counter = 0
  private static let reserved: Set<String> = [
    "ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO", "WITH",
  ]

  /// Whether a text may be a name.
  static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first == "@", text.utf8.count <= 64 else {
      return false
    }
    return text.allSatisfy(isNameCharacter) && !text.hasSuffix(".")
      && !reserved.contains(text.uppercased())
  }

  private static func isNameCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "._$#@".contains(character)
      || character.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
  }

  /// A name like one wanted; SPSS does not tell capitals from small letters.
  mutating func name(for wanted: String) -> String {
    var base = String(wanted.map { Self.isNameCharacter($0) ? $0 : "_" })
    if let first = base.first, !first.isLetter, first != "@" { base = "V" + base }
    base = String(decoding: base.utf8Prefix(64), as: UTF8.self)
    while base.hasSuffix(".") { base.removeLast() }
    if base.isEmpty || Self.reserved.contains(base.uppercased()) { base += "V_" }
    var name = base
    var number = 2
    while !taken.insert(name.uppercased()).inserted {
      name = String(decoding: base.utf8Prefix(56), as: UTF8.self) + "_\(number)"
      number += 1
    }
    return name
  }

  /// A name of up to eight capitals.
  mutating func shortName(for name: String) -> [UInt8] {
    let short = name.uppercased()
    if short.utf8.count <= 8, short.utf8.allSatisfy({ $0 < 128 }),
      takenShort.insert(short).inserted
    {
      return Array(short.utf8)
    }
    while true {
      counter += 1
      let made = "V" + String(counter, radix: 36, uppercase: true) + "_"
      if takenShort.insert(made).inserted { return Array(made.utf8) }
    }
  }
}
