public import Microdata

extension MicrodataFile {
  /// The extensions of files that can be written.
  public static let writableExtensions = [".csv", ".csv.gz", ".dta", ".sav", ".zsav"]

  /// Writes a table in the format of a file's extension.
  ///
  /// - Returns: What the format cannot hold: labels, reasons of missing values and the like, as diagnostics
  ///   with the rule `not-held`.
  /// - Throws: `MicrodataError` with code `unsupportedFormat` for another extension, or `fileAccess`.
  public static func write(_ table: Table, to path: String) throws -> [LoadDiagnostic] {
    let name = path.lowercased()
    if name.hasSuffix(".dta") { return try Stata.write(table, to: path) }
    if name.hasSuffix(".sav") || name.hasSuffix(".zsav") { return try SPSS.write(table, to: path) }
    if name.hasSuffix(".csv") || name.hasSuffix(".csv.gz") {
      try CSV.write(table, to: path)
      return CSV.losses(of: table)
    }
    throw MicrodataError(
      .unsupportedFormat, "“\(path)” has no extension that can be written.",
      hint: "Known are \(writableExtensions.joined(separator: ", ")).")
  }
}
