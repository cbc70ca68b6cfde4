internal import Foundation
public import Microdata

extension Table {
  /// Reads a file of a known format.
  ///
  /// Missing values are as the reader of the format has them; for separated values, empty fields.
  ///
  /// - Parameters:
  ///   - path: A file of separated values (.csv, .tsv or .txt), perhaps compressed with gzip (.gz).
  ///   - progress: Told the fraction done, from any thread, never concurrently.
  /// - Throws: `MicrodataError` with code `unsupportedFormat` for any other file, or the error of
  ///   the reader.
  public init(
    contentsOf path: String, progress: (@Sendable (Double) -> Void)? = nil
  ) throws {
    try FileFormat.requireSeparatedValues(path)
    var options = CSVOptions()
    options.progress = progress
    self = try CSV.read(contentsOf: path, options: options)
  }
}

/// What a file is.
enum FileFormat {
  /// How files of other formats begin.
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("$FL2".utf8), "an SPSS file"), (Array("$FL3".utf8), "a compressed SPSS file"),
    (Array("<stata_dta>".utf8), "a Stata file"), (Array("PAR1".utf8), "a Parquet file"),
    (Array("PK\u{3}\u{4}".utf8), "a zip archive, such as an Excel workbook"),
    (Array("SQLite format 3".utf8), "an SQLite database"), (Array("%PDF".utf8), "a PDF document"),
    (Array("HEADER RECORD***".utf8), "a SAS transport file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel workbook"),
  ]

  /// Accepts files of separated values.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess` or `unsupportedFormat`.
  static func requireSeparatedValues(_ path: String) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let head = try FileBytes.head(path, count: 16)
    if let known = signatures.first(where: { head.starts(with: $0.bytes) }) {
      throw unsupported(name, "is \(known.name)")
    }
    var parts = name.lowercased().split(separator: ".").map(String.init)
    if parts.last == "gz" { parts.removeLast() }
    guard parts.count > 1, let kind = parts.last, ["csv", "tsv", "txt"].contains(kind) else {
      throw unsupported(name, "does not end in .csv, .tsv or .txt")
    }
  }

  private static func unsupported(_ name: String, _ reason: String) -> MicrodataError {
    MicrodataError(
      .unsupportedFormat, "“\(name)” cannot be read: it \(reason).",
      hint: "Known are files of separated values: .csv, .tsv and .txt, each also with .gz. "
        + "CSV.read(contentsOf:) reads such a file whatever its name.")
  }
}
