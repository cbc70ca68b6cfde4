internal import Microdata

/// Opens files of microdata, whatever their format.
public enum MicrodataFile {
  /// Opens a file; what it is follows from its content, and where that does not tell from its extension.
  ///
  /// - Parameters:
  ///   - path: A Stata file (.dta) or one of separated values (.csv, .tsv, .tab, .txt, perhaps with .gz).
  ///   - options: How to read it.
  /// - Throws: `MicrodataError` with code `unsupportedFormat` for a file of another kind, or the error of
  ///   the reader.
  public static func open(
    _ path: String, options: LoadOptions = LoadOptions()
  ) throws -> any MicrodataSource {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let head = try FileBytes.head(path, count: 64)
    if StataSource.recognises(head) { return try StataSource(contentsOf: path, options: options) }
    if let known = unknown.first(where: { head.starts(with: $0.bytes) }) {
      throw unsupported(name, "is \(known.name)")
    }
    var parts = name.lowercased().split(separator: ".").map(String.init)
    if parts.last == "gz" { parts.removeLast() }
    guard parts.count > 1, let kind = parts.last, ["csv", "tsv", "tab", "txt"].contains(kind) else {
      throw unsupported(name, "does not end in .csv, .tsv, .tab or .txt")
    }
    return try SeparatedValuesSource(contentsOf: path, options: options)
  }

  /// How files begin that no reader knows.
  private static let unknown: [(bytes: [UInt8], name: String)] = [
    (Array("PAR1".utf8), "a Parquet file"), (Array("ARROW1".utf8), "an Arrow file"),
    (Array("PK\u{3}\u{4}".utf8), "a zip archive, such as an Excel workbook"),
    (Array("%PDF".utf8), "a PDF document"),
    (Array("HEADER RECORD***".utf8), "a SAS transport file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel workbook"),
  ]

  private static func unsupported(_ name: String, _ reason: String) -> MicrodataError {
    MicrodataError(
      .unsupportedFormat, "“\(name)” cannot be read: it \(reason).",
      hint: "Known are Stata files and files of separated values, the latter also with .gz. "
        + "CSV.read(contentsOf:) reads such a file whatever its name.")
  }
}
