public import Microdata

/// Files of Stata.
public enum Stata {
  /// Reads a file into a table.
  ///
  /// - Throws: `MicrodataError` that says where the file is wrong.
  public static func read(contentsOf path: String) throws -> Table {
    try StataSource(contentsOf: path).load().table
  }

  /// Writes a table as a Stata file: release 118, or 119 for more than 32,767 variables.
  ///
  /// Integers have the narrowest type that holds them, texts of more than 2,045 bytes are long strings, and
  /// reasons of missing values are `.a` to `.z`. Labels in other languages become label languages of Stata.
  ///
  /// - Returns: What the format cannot hold, one diagnostic with the rule `not-held` for each.
  /// - Throws: `MicrodataError` with code `fileAccess`.
  public static func write(_ table: Table, to path: String) throws -> [LoadDiagnostic] {
    var writer = StataWriter(table)
    let sink = try FileSink(path)
    try writer.write(to: sink)
    try sink.finish()
    return writer.log.diagnostics
  }
}
