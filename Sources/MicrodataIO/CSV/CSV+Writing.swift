internal import Foundation
public import Microdata

extension CSV {
  /// Writes a table to a file, compressed with gzip when its name ends in `.gz`.
  ///
  /// Missing values are written as `CSVWritingOptions.missingText`, or as the codes of their
  /// kinds. The file appears whole or not at all.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`, or `unsupportedFormat` for options that
  ///   make no sense.
  public static func write(
    _ table: Table, to path: String, options: CSVWritingOptions = CSVWritingOptions()
  ) throws {
    let delimiter = try CSVDialect.byte(options.delimiter, "delimiter")
    let decimal = try CSVDialect.byte(options.decimalSeparator, "decimal sign")
    let writer = CSVWriter(table, delimiter: delimiter, decimal: decimal, options: options)
    var bytes = writer.bytes()
    if path.lowercased().hasSuffix(".gz") { bytes = try Gzip.deflated(bytes) }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw MicrodataError(
        .fileAccess, "“\(path)” cannot be written: \(error.localizedDescription)",
        hint: "Check that the folder exists, may be written to and has room.")
    }
  }

  /// Returns a table as text.
  ///
  /// Missing values are as in a file. A delimiter or decimal sign that is no ASCII punctuation
  /// counts as the usual one.
  public static func text(
    of table: Table, options: CSVWritingOptions = CSVWritingOptions()
  ) -> String {
    let delimiter = (try? CSVDialect.byte(options.delimiter, "delimiter")) ?? Byte.comma
    let decimal = (try? CSVDialect.byte(options.decimalSeparator, "decimal sign")) ?? Byte.point
    let writer = CSVWriter(table, delimiter: delimiter, decimal: decimal, options: options)
    return String(decoding: writer.bytes(), as: UTF8.self)
  }
}
