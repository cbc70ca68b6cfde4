public import Microdata

/// The commands of SPSS that read fixed-width files and say what variables mean.
///
/// Read are `DATA LIST`, `VARIABLE LABELS`, `VALUE LABELS`, `ADD VALUE LABELS`, `MISSING VALUES`, `FORMATS` and
/// `VARIABLE LEVEL`; all others are passed over.
public enum SPSSSyntax {
  /// Reads a layout from command files.
  ///
  /// - Parameters:
  ///   - paths: The files; places, labels and missing values may be in different ones.
  ///   - translations: Files with the labels in other languages, by language code.
  ///   - limits: How large they may be.
  /// - Throws: `MicrodataError` that names the file and the line.
  public static func layout(
    contentsOf paths: [String], translations: [String: [String]] = [:],
    limits: LoadLimits = LoadLimits()
  ) throws -> FixedWidthLayout {
    var draft = DictionaryDraft(origin: "SPSS commands")
    for path in paths {
      let (text, _, name) = try DictionaryText.read(path, limits: limits)
      try parse(text, file: name, into: &draft)
    }
    for (language, paths) in translations.sorted(by: { $0.key < $1.key }) {
      for path in paths {
        let (text, _, name) = try DictionaryText.read(path, limits: limits)
        try parse(text, file: name, into: &draft, language: language)
      }
    }
    let layout = draft.layout()
    try layout.check(limits, source: paths.first ?? "SPSS commands")
    return layout
  }

  /// Reads a layout from the text of a command file.
  ///
  /// - Throws: `MicrodataError` that names the file and the line.
  public static func layout(_ text: String, file: String = "commands.sps") throws
    -> FixedWidthLayout
  {
    var draft = DictionaryDraft(origin: "SPSS commands")
    try parse(text, file: file, into: &draft)
    let layout = draft.layout()
    try layout.check(LoadLimits(), source: file)
    return layout
  }

  /// Reads the variables that a command file describes, whether it says where they are or not.
  ///
  /// - Throws: `MicrodataError` that names the file and the line.
  public static func variables(_ text: String, file: String = "commands.sps") throws -> [Variable] {
    var draft = DictionaryDraft(origin: "SPSS commands")
    try parse(text, file: file, into: &draft)
    return draft.variables
  }

  static func parse(
    _ text: String, file: String, into draft: inout DictionaryDraft, language: String? = nil
  ) throws {
    var parser = SPSSParser(
      reader: CommandReader(text, .spss, file: file), draft: draft, language: language)
    try parser.parse()
    draft = parser.draft
  }
}

/// Reads the commands of a file.
struct SPSSParser {
  var reader: CommandReader
  var draft: DictionaryDraft
  /// The number of value labels so far.
  var labelCount = 0
  /// The language of labels that are translations.
  var language: String?
  /// Whether what makes no sense is passed over, up to the next bar or command.
  var passesErrors = false

  /// The commands that may begin at the beginning of a line although the one before has no end.
  private enum Command {
    case dataList, variableLabels, valueLabels, missingValues, formats, variableLevel
  }

  mutating func parse() throws {
    while !reader.isAtEnd {
      guard let command = nextCommand else {
        reader.take()
        while !reader.isAtEnd, nextCommand == nil || !reader.next.startsLine {
          if reader.take().kind == .end { break }
        }
        continue
      }
      if !reader.takeWord("FORMATS") {
        _ = reader.takeWord("ADD")
        reader.take()
        reader.take()
      }
      try read(command)
      if reader.next.kind == .end { reader.take() }
    }
  }

  private mutating func read(_ command: Command) throws {
    while true {
      do {
        switch command {
        case .dataList: try dataList()
        case .variableLabels: try variableLabels()
        case .valueLabels: try valueLabels()
        case .missingValues: try missingValues()
        case .formats: try formats()
        case .variableLevel: try variableLevel()
        }
        return
      } catch {
        guard passesErrors else { throw error }
        while !isAtCommandEnd, !reader.next.isSymbol("/") { reader.take() }
        guard reader.takeSymbol("/") else { return }
      }
    }
  }

  private var nextCommand: Command? {
    let (first, second) = (reader.next, reader.peek())
    guard first.kind == .word else { return nil }
    if first.key == "FORMATS" { return .formats }
    if first.key == "ADD", second.isWord("VALUE") { return .valueLabels }
    guard second.kind == .word else { return nil }
    switch (first.key, second.key) {
    case ("DATA", "LIST"): return .dataList
    case ("VARIABLE", "LABELS"), ("VARIABLE", "LABEL"), ("VAR", "LABELS"), ("VAR", "LABEL"):
      return .variableLabels
    case ("VALUE", "LABELS"), ("VALUE", "LABEL"), ("VAL", "LABELS"): return .valueLabels
    case ("MISSING", "VALUES"), ("MISSING", "VALUE"): return .missingValues
    case ("VARIABLE", "LEVEL"): return .variableLevel
    default: return nil
    }
  }

  /// Whether the command ends here: at its end, or where the next one begins.
  var isAtCommandEnd: Bool {
    reader.isAtEnd || reader.next.kind == .end || (reader.next.startsLine && nextCommand != nil)
  }

  /// Reads names, with those from one `TO` another.
  ///
  /// - Throws: `MicrodataError` when no name comes next.
  mutating func names() throws -> [String] {
    var names: [String] = []
    while reader.next.kind == .word, !isAtCommandEnd, reader.next.text.first?.isNumber != true {
      let name = reader.take().text
      if reader.next.isWord("TO"), reader.peek().kind == .word {
        reader.take()
        let last = reader.take().text
        guard let all = draft.names(from: name, to: last) ?? Self.numbered(from: name, to: last)
        else {
          throw reader.failure("expected variables from \(name) to \(last), which are not known")
        }
        names += all
      } else if name.uppercased() == "ALL", names.isEmpty {
        names = draft.names
      } else {
        names.append(name)
      }
      _ = reader.takeSymbol(",")
    }
    guard !names.isEmpty else { throw reader.failure("expected the name of a variable") }
    return names
  }

  /// Names that end in numbers, such as those from `Q1` to `Q5`; at most ten thousand.
  static func numbered(from first: String, to last: String) -> [String]? {
    func split(_ name: String) -> (stem: String, number: Int, digits: Int)? {
      let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.count
      guard digits > 0, digits < 10, let number = Int(name.suffix(digits)) else { return nil }
      return (String(name.dropLast(digits)), number, digits)
    }
    guard let low = split(first), let high = split(last),
      low.stem.uppercased() == high.stem.uppercased(), low.number <= high.number,
      high.number - low.number < 10_000
    else { return nil }
    return (low.number...high.number).map { number in
      let text = String(number)
      return low.stem + String(repeating: "0", count: max(0, low.digits - text.count)) + text
    }
  }
}
