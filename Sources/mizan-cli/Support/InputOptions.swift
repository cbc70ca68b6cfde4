internal import ArgumentParser
internal import Mizan

/// The file to read, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: """
      A data file: Stata (.dta), SPSS (.sav, .zsav), CSPro (.csdb, .dat), separated values (.csv, .tsv, .tab, \
      .txt), or fixed width with --dictionary; text also with .gz.
      """)
  var data: String

  @Option(
    help: ArgumentHelp("The dictionary of a file that does not describe itself.", valueName: "file")
  )
  var dictionary: String?

  @Option(help: ArgumentHelp("The record type, for files with several.", valueName: "name"))
  var record: String?

  @Option(help: "What separates fields: a character, or “tab” (found by itself otherwise).")
  var delimiter: String?

  @Option(help: "The decimal separator: . or , (found by itself otherwise).")
  var decimal: String?

  @Option(help: "The encoding of texts, such as utf-8, windows-1252, windows-1256, or “detect”.")
  var encoding: String?

  @Option(help: ArgumentHelp("Fields that are missing, besides empty ones.", valueName: "tokens"))
  var missingTokens: String?

  @Option(help: ArgumentHelp("Columns to read as text.", valueName: "names"))
  var text: String?

  /// Reads the file.
  ///
  /// - Returns: The table, and what reading it brought up.
  func table() throws -> (table: Table, warnings: [String]) {
    let bar = ProgressBar("Reading \(data)")
    defer { bar.finish() }
    let source = try source(bar)
    let loaded = try source.load(ScanRequest(recordType: record))
    var notes = loaded.report.diagnostics.map(\.description)
    let types = source.schema.recordTypes
    if record == nil, types.count > 1 {
      let others = types.dropFirst().map(\.name).joined(separator: ", ")
      notes.append(
        "the file has several kinds of records; these are of “\(types[0].name)”. Name another with "
          + "--record: \(others)")
    }
    return (loaded.table, notes)
  }

  /// Opens the file.
  func source(_ bar: ProgressBar? = nil) throws -> any MicrodataSource {
    try MicrodataFile.open(data, options: loadOptions(bar))
  }

  /// How to read.
  func loadOptions(_ bar: ProgressBar?) throws -> LoadOptions {
    var options = LoadOptions()
    options.csv.delimiter = try character(delimiter, "--delimiter")
    options.csv.decimalSeparator = try character(decimal, "--decimal")
    options.dictionary = dictionary
    if encoding == "detect" {
      options.encoding = .detected
    } else if let encoding {
      guard let known = TextEncoding(named: encoding) else {
        let names = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError(
          message: "“\(encoding)” is not a known encoding.", hint: "Known are \(names).")
      }
      options.encoding = .explicit(known)
    }
    options.csv.missingTokens += NameList.split(missingTokens ?? "")
    for name in NameList.split(text ?? "") { options.csv.types[name] = .text }
    if let bar { options.progress = { bar.show($0) } }
    return options
  }

  private func character(_ text: String?, _ option: String) throws -> Character? {
    guard let text else { return nil }
    if text == "tab" || text == "\\t" { return "\t" }
    guard text.count == 1, let character = text.first else {
      throw UsageError(message: "\(option) takes one character, or “tab”; “\(text)” is neither.")
    }
    return character
  }
}

/// Lists on the command line.
enum NameList {
  /// Splits at commas that do not stand in parentheses or quotes.
  static func split(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var depth = 0
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" || character == "`" {
        quote = character
      } else if character == "(" {
        depth += 1
      } else if character == ")" {
        depth -= 1
      } else if character == ",", depth == 0 {
        parts.append(part)
        part = ""
        continue
      }
      part.append(character)
    }
    parts.append(part)
    return parts.map { $0.trimming() }.filter { !$0.isEmpty }
  }
}

extension String {
  /// The text without white space at its ends.
  func trimming() -> String {
    String(
      drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
