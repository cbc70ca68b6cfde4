internal import Microdata

/// The programs of SAS that read fixed-width files.
///
/// Read are the statements `INPUT`, `LABEL`, `FORMAT`, and `VALUE` of `PROC FORMAT`; all others are passed over.
/// A comment after a variable of `INPUT` is its label when no statement gives it one.
public enum SASProgram {
  /// Reads a layout from a program.
  ///
  /// - Throws: `MicrodataError` that names the file and the line.
  public static func layout(
    contentsOf path: String, limits: LoadLimits = LoadLimits()
  ) throws -> FixedWidthLayout {
    let (text, _, name) = try DictionaryText.read(path, limits: limits)
    return try layout(text, file: name, limits: limits)
  }

  /// Reads a layout from the text of a program.
  ///
  /// - Throws: `MicrodataError` that names the file and the line.
  public static func layout(
    _ text: String, file: String = "program.sas", limits: LoadLimits = LoadLimits()
  ) throws -> FixedWidthLayout {
    var parser = SASParser(reader: CommandReader(text, .sas, file: file))
    let layout = try parser.parse()
    try layout.check(limits, source: file)
    return layout
  }
}

/// Reads the statements of a program.
struct SASParser {
  var reader: CommandReader
  var draft = DictionaryDraft(origin: "SAS program")
  /// Where the next variable begins, from 1, and on which line of a case.
  var (column, line) = (1, 1)
  private var commentLabels: [String: String] = [:]
  private var formats: [String: ValueLabels] = [:]
  private var assignments: [(name: String, format: String)] = []
  private var lastPlaced: (name: String, line: Int)?

  init(reader: CommandReader) { self.reader = reader }

  mutating func parse() throws -> FixedWidthLayout {
    draft.periodIsMissing = true
    while !reader.isAtEnd {
      let first = reader.next
      if first.kind == .comment {
        takeComment()
        continue
      }
      switch first.kind == .word ? first.key : "" {
      case "INPUT":
        reader.take()
        try input()
      case "LABEL":
        reader.take()
        try labels()
      case "VALUE":
        reader.take()
        try values()
      case "FORMAT":
        reader.take()
        assign()
      default: break
      }
      reader.skipCommand()
    }
    settle()
    return draft.layout()
  }

  /// Keeps a comment on the line of a variable.
  mutating func takeComment() {
    let comment = reader.take()
    if let (name, line) = lastPlaced, line == comment.line, commentLabels[name] == nil {
      let text = CodeSpelling.trimmed(comment.text)
      if !text.isEmpty { commentLabels[name] = text }
    }
  }

  mutating func place(
    _ name: String, start: Int, width: Int, decimals: Int, isText: Bool, at token: CommandToken
  ) throws {
    guard
      draft.place(
        name, start: start, width: width, line: line, decimals: decimals, isText: isText)
    else { throw reader.failure("the variable \(name) has a place already") }
    guard start + width <= FixedWidthLayout.lastPosition else {
      throw reader.failure("expected a smaller column for \(name)")
    }
    column = start + width
    lastPlaced = (name, token.line)
  }

  // MARK: - Labels and formats

  /// `LABEL AGE = 'Age' SEX = 'Sex';`
  private mutating func labels() throws {
    while reader.next.kind != .end {
      if reader.next.kind == .comment {
        reader.take()
        continue
      }
      guard reader.next.kind == .word else {
        throw reader.failure("expected the name of a variable")
      }
      let name = reader.take().text
      guard reader.takeSymbol("=") else { throw reader.failure("expected “=” after \(name)") }
      let label = try reader.string("the label of \(name)")
      draft.update(name) { $0.label = label }
    }
  }

  /// `VALUE SEXF 1 = 'male' 2 - 5 = 'other' . = 'unknown';`
  private mutating func values() throws {
    guard reader.next.kind == .word else { throw reader.failure("expected the name of a format") }
    let name = Self.formatKey(reader.take().text)
    if reader.takeSymbol("(") {
      while reader.next.kind != .end, !reader.takeSymbol(")") { reader.take() }
    }
    var entries: [ValueLabels.Entry] = []
    var ranges: [ValueLabels.RangeEntry] = []
    while reader.next.kind != .end {
      if reader.next.kind == .comment {
        reader.take()
        continue
      }
      var codes: [String] = []
      var bounds: [(Double, Double)] = []
      repeat { try value(&codes, &bounds) } while reader.takeSymbol(",")
      guard reader.takeSymbol("=") else {
        throw reader.failure("expected “=” in the format \(name)")
      }
      let label = try reader.string("a label of the format \(name)")
      entries += codes.map { ValueLabels.Entry(code: $0, label: label) }
      ranges += bounds.map { ValueLabels.RangeEntry(lower: $0.0, upper: $0.1, label: label) }
    }
    formats[name] = ValueLabels(entries, ranges: ranges)
  }

  private mutating func value(
    _ codes: inout [String], _ bounds: inout [(Double, Double)]
  ) throws {
    if reader.next.kind == .string {
      codes.append(reader.take().text)
      return
    }
    if reader.takeWord("OTHER") { return }
    let lower: Double
    if reader.takeWord("LOW") {
      lower = -.infinity
    } else if let number = reader.number() {
      guard reader.next.isSymbol("-") || reader.next.isSymbol("<") else {
        codes.append(number)
        return
      }
      lower = Double(number) ?? 0
    } else if reader.next.kind == .word, reader.next.text.hasPrefix(".") {
      codes.append(reader.take().text)
      return
    } else if reader.next.kind == .word {
      codes.append(reader.take().text)
      return
    } else {
      throw reader.failure("expected a value")
    }
    // A bound that does not belong to a range is the next number inside it.
    let isOpenBelow = reader.takeSymbol("<")
    guard reader.takeSymbol("-") else { throw reader.failure("expected “-”") }
    let isOpenAbove = reader.takeSymbol("<")
    var upper = Double.infinity
    if !reader.takeWord("HIGH") {
      guard let number = reader.number(), let value = Double(number) else {
        throw reader.failure("expected the end of a range")
      }
      upper = value
    }
    // JSON has no infinities.
    let low = lower == -.infinity ? -Double.greatestFiniteMagnitude : lower
    let high = upper == .infinity ? Double.greatestFiniteMagnitude : upper
    bounds.append((isOpenBelow ? low.nextUp : low, isOpenAbove ? high.nextDown : high))
  }

  /// `FORMAT SEX SEXF. AGE INCOME 8.2;`
  private mutating func assign() {
    var names: [String] = []
    while reader.next.kind != .end {
      let token = reader.take()
      guard token.kind == .word else { continue }
      if token.text.contains(".") {
        assignments += names.map { ($0, token.text) }
        names = []
      } else {
        names.append(token.text)
      }
    }
  }

  /// The name of a format without `$`, width and point.
  private static func formatKey(_ text: String) -> String {
    let name = text.prefix { $0 != "." }.uppercased()
    return name.hasPrefix("$") ? String(name.dropFirst()) : name
  }

  /// Gives variables the labels of their formats, and the comments beside them.
  private mutating func settle() {
    for (name, format) in assignments where draft[name] != nil {
      var key = Self.formatKey(format)
      if formats[key] == nil { key = String(key.reversed().drop { $0.isNumber }.reversed()) }
      let labels = formats[key]
      draft.update(name) { entry in
        entry.format = format
        guard let labels else { return }
        entry.labelSet = key
        entry.codes = labels.entries.map { ($0.code, $0.label) }
        entry.ranges = labels.ranges
      }
    }
    for (name, label) in commentLabels {
      draft.update(name) { entry in
        if entry.label == nil { entry.label = label }
      }
    }
  }
}
