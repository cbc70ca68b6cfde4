internal import Microdata

/// The names of the columns, and where the data begin.
struct CSVHeader {
  let names: [String]
  let dataStart: Int
  let diagnostics: [LoadDiagnostic]

  /// Reads the first record.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile`.
  init(scanner: RecordScanner, source: CSVSource, options: CSVOptions) throws {
    let start = scanner.afterBlankLines(source.start)
    guard start < scanner.end else {
      throw MicrodataError(.malformedFile, "\(source.file) is empty: all its lines are blank.")
    }
    let (fields, next) = scanner.fields(from: start)
    if let column = fields.firstIndex(where: { $0.problem != nil }),
      let content = fields[column].content.baseAddress
    {
      let field = UnsafePointer(content) - scanner.base - 1
      let kind: StructuralProblem.Kind =
        fields[column].problem == .unclosedQuote ? .unclosedQuote : .textAfterQuote
      throw CSVReport(source: source, scanner: scanner, names: []).error(
        StructuralProblem(kind: kind, record: start, field: field, column: column))
    }
    guard options.hasHeader else {
      names = fields.indices.map { "column\($0 + 1)" }
      dataStart = start
      diagnostics = []
      return
    }
    dataStart = next
    var scratch: [UInt8] = []
    let written = fields.map { field -> String in
      guard field.hasDoubledQuotes else { return field.content.trimmed.text }
      ChunkParser.removeDoubledQuotes(field.content, &scratch)
      return String(decoding: scratch, as: UTF8.self)
    }
    let line = source.line(at: start)
    (names, diagnostics) = Self.unique(written, line: line)
  }

  /// Gives every column a name of its own.
  static func unique(_ written: [String], line: Int) -> ([String], [LoadDiagnostic]) {
    // A name that stands in the file is not given to another column.
    var taken = Set(written)
    var used = Set<String>()
    var lastSuffix: [String: Int] = [:]
    var folded: [String: String] = [:]
    var diagnostics: [LoadDiagnostic] = []
    let names = written.enumerated().map { index, name -> String in
      if !name.isEmpty, used.insert(name).inserted {
        if let other = folded.updateValue(name, forKey: name.lowercased()) {
          diagnostics.append(
            LoadDiagnostic(
              .information,
              "The names “\(other)” and “\(name)” differ only in case, which some programs ignore.",
              line: line, column: name))
        }
        return name
      }
      let stem = name.isEmpty ? "column\(index + 1)" : name
      var suffix = lastSuffix[stem] ?? 1
      var new = name.isEmpty ? stem : ""
      while new.isEmpty || taken.contains(new) {
        suffix += 1
        new = "\(stem)_\(suffix)"
      }
      lastSuffix[stem] = suffix
      taken.insert(new)
      used.insert(new)
      let reason = name.isEmpty ? "has no name" : "has the name “\(name)” of another column"
      diagnostics.append(
        LoadDiagnostic(
          .warning, "Column \(index + 1) \(reason); it is called “\(new)”.", line: line,
          column: new))
      return new
    }
    return (names, diagnostics)
  }
}
