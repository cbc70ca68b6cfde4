public import Microdata

/// The dictionaries and do-files of Stata that read fixed-width files.
///
/// Read are `infile` and `infix`, in a dictionary or a do-file, `label variable`, `label define`, `label values`, and
/// `replace x = x / 100`, by which do-files write that decimals are implied.
public enum StataDictionary {
  /// Reads a layout from a dictionary and do-files.
  ///
  /// - Parameters:
  ///   - paths: The files; places and labels may be in different ones.
  ///   - limits: How large they may be.
  /// - Throws: `MicrodataError` that names the file and the line.
  public static func layout(
    contentsOf paths: [String], limits: LoadLimits = LoadLimits()
  ) throws -> FixedWidthLayout {
    var parser = StataParser()
    for path in paths {
      let (text, _, name) = try DictionaryText.read(path, limits: limits)
      try parser.parse(text, file: name)
    }
    let layout = parser.layout()
    try layout.check(limits, source: paths.first ?? "Stata dictionary")
    return layout
  }

  /// Reads a layout from the text of a dictionary or do-file.
  ///
  /// - Throws: `MicrodataError` that names the file and the line.
  public static func layout(_ text: String, file: String = "dictionary.dct") throws
    -> FixedWidthLayout
  {
    var parser = StataParser()
    try parser.parse(text, file: file)
    let layout = parser.layout()
    try layout.check(LoadLimits(), source: file)
    return layout
  }

  /// Reads the labels of a do-file, for variables whose places are known otherwise.
  ///
  /// - Throws: `MicrodataError` that names the file and the line.
  public static func variables(_ text: String, file: String = "labels.do") throws -> [Variable] {
    var parser = StataParser()
    try parser.parse(text, file: file)
    return parser.variables()
  }
}

/// Reads the commands of dictionaries and do-files.
struct StataParser {
  var reader = CommandReader("", .stata, file: "")
  var draft = DictionaryDraft(origin: "Stata dictionary")
  /// Where the next variable begins, from 1, and on which line of a case.
  var (column, line) = (1, 1)
  private var sets: [String: [(code: String, label: String)]] = [:]
  private var setOfVariable: [String: String] = [:]
  /// The label of the data.
  private(set) var dataLabel: String?
  private let passesErrors: Bool

  /// Creates a parser.
  ///
  /// - Parameter passesErrors: Whether commands that make no sense are passed over.
  init(passesErrors: Bool = false) { self.passesErrors = passesErrors }

  mutating func parse(_ text: String, file: String) throws {
    reader = CommandReader(text, .stata, file: file)
    while !reader.isAtEnd {
      do { try command() } catch { guard passesErrors else { throw error } }
      reader.skipCommand()
    }
  }

  private mutating func command() throws {
    while ["QUIETLY", "QUI", "CAPTURE", "CAP", "NOISILY", "NOI"].contains(reader.next.key) {
      reader.take()
    }
    guard reader.next.kind == .word else { return }
    switch reader.next.key {
    case "INFILE", "INFIX": try infile()
    case "REPLACE": replace()
    default: if reader.next.isAbbreviation(of: "LABEL", atLeast: 2) { try label() }
    }
  }

  func layout() -> FixedWidthLayout { labelled().layout() }

  func variables() -> [Variable] { labelled().variables }

  /// The draft with the labels of the sets that its variables use.
  private func labelled() -> DictionaryDraft {
    var draft = draft
    for (name, set) in setOfVariable.sorted(by: { $0.key < $1.key }) {
      let codes = sets[set] ?? []
      draft.update(name) { entry in
        entry.labelSet = set
        entry.codes = codes
      }
    }
    return draft
  }

  // MARK: - Labels

  private mutating func label() throws {
    reader.take()
    let what = reader.take()
    if what.isAbbreviation(of: "VARIABLE", atLeast: 3) {
      guard reader.next.kind == .word else {
        throw reader.failure("expected the name of a variable")
      }
      let name = reader.take().text
      let label = try reader.string("the label of \(name)")
      draft.update(name) { $0.label = label }
    } else if what.isAbbreviation(of: "DEFINE", atLeast: 2) {
      try defineLabels()
    } else if what.isAbbreviation(of: "VALUES", atLeast: 3) {
      try useLabels()
    } else if what.isAbbreviation(of: "DATA", atLeast: 2), reader.next.kind == .string {
      dataLabel = reader.take().text
    }
  }

  private mutating func defineLabels() throws {
    guard reader.next.kind == .word else {
      throw reader.failure("expected the name of a set of labels")
    }
    let name = reader.take().text
    var codes: [(code: String, label: String)] = []
    while reader.next.kind != .end, !reader.next.isSymbol(",") {
      let code: String
      if let number = reader.number() {
        code = number
      } else if reader.next.kind == .word, reader.next.text.hasPrefix(".") {
        code = reader.take().text
      } else {
        throw reader.failure("expected a value in the labels \(name)")
      }
      codes.append((code, try reader.string("the label of the value \(code)")))
    }
    var (adds, modifies) = (false, false)
    while reader.next.kind != .end {
      let option = reader.take()
      if option.isWord("ADD") { adds = true }
      if option.isWord("MODIFY") || option.isWord("REPLACE") { modifies = true }
    }
    if modifies {
      let changed = Set(codes.map(\.code))
      sets[name, default: []].removeAll { changed.contains($0.code) }
    }
    sets[name] = (adds || modifies ? sets[name] ?? [] : []) + codes
  }

  private mutating func useLabels() throws {
    var words: [String] = []
    while reader.next.kind == .word { words.append(reader.take().text) }
    guard words.count >= 2, let set = words.last else {
      throw reader.failure("expected variables and the name of a set of labels")
    }
    for name in words.dropLast() { setOfVariable[name] = set }
  }

  /// `replace x = x / 100`.
  private mutating func replace() {
    reader.take()
    let name = reader.take()
    guard name.kind == .word, reader.takeSymbol("="), reader.take().text == name.text,
      reader.takeSymbol("/"), let entry = draft[name.text], entry.place != nil, !entry.isText,
      let divisor = Double(reader.next.text), divisor >= 10,
      let decimals = (1...15).first(where: {
        (0..<$0).reduce(1.0) { power, _ in power * 10 } == divisor
      })
    else { return }
    draft.update(name.text) { $0.decimals = decimals }
  }
}
