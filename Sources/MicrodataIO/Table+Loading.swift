public import Microdata

extension Table {
  /// Reads a file of a known format, and says what was noticed on the way.
  ///
  /// - Parameters:
  ///   - path: The file; its format is told from its content and its extension.
  ///   - options: How to read separated values.
  /// - Throws: `MicrodataError`.
  public static func load(
    contentsOf path: String, options: CSVOptions = CSVOptions()
  ) throws -> (table: Table, diagnostics: [LoadDiagnostic]) {
    try FileFormat.requireSeparatedValues(path)
    let (table, diagnostics) = try CSV.readWithDiagnostics(contentsOf: path, options: options)
    return (table, diagnostics)
  }
}
