internal import Foundation
internal import Microdata

/// Opens files of microdata, whatever their format.
public enum MicrodataFile {
  /// Opens a file.
  ///
  /// What a file is follows from its content: Stata (.dta), SPSS (.sav, .zsav), a database of CSPro (.csdb). Text
  /// does not tell: with a dictionary in the options it is CSPro (.dcf) or fixed width (any other
  /// dictionary), and so is a .dat file with a .dcf, .xml or .yaml of the same name beside it; otherwise a name
  /// that ends in .csv, .tsv, .tab or .txt means separated values. All text may be compressed with gzip (.gz).
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - options: How to read it.
  /// - Throws: `MicrodataError` with code `unsupportedFormat` for a file of another kind, or the error of
  ///   the reader.
  public static func open(
    _ path: String, options: LoadOptions = LoadOptions()
  ) throws -> any MicrodataSource {
    let head = try FileBytes.head(path, count: 64)
    if StataSource.recognises(head) { return try StataSource(contentsOf: path, options: options) }
    if SPSSSource.recognises(head) { return try SPSSSource(contentsOf: path, options: options) }
    if CSProDatabaseSource.recognises(head) {
      return try CSProDatabaseSource(contentsOf: path, options: options)
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if let known = unknown.first(where: { head.starts(with: $0.bytes) }) {
      throw unsupported(name, "is \(known.name)")
    }
    var options = options
    let kind = kind(of: name)
    if options.dictionary == nil, kind == "dat" { options.dictionary = dictionary(beside: path) }
    if let dictionary = options.dictionary {
      return dictionary.lowercased().hasSuffix(".dcf")
        ? try CSProSource(contentsOf: path, options: options)
        : try FixedWidthSource(contentsOf: path, options: options)
    }
    if kind == "dat" {
      throw MicrodataError(
        .unsupportedFormat, "“\(name)” does not describe itself, and no dictionary is named.",
        hint:
          "Name its dictionary (--dictionary): a .dcf of CSPro, a DDI codebook (.xml), commands of SAS, "
          + "SPSS or Stata (.sas, .sps, .dct), or a layout (.yaml, .csv).")
    }
    guard ["csv", "tsv", "tab", "txt"].contains(kind) else {
      throw unsupported(name, "is text or data of no kind that is known by its name")
    }
    return try SeparatedValuesSource(contentsOf: path, options: options)
  }

  /// The extension of a name, in small letters, without `.gz`.
  private static func kind(of name: String) -> String? {
    var parts = name.lowercased().split(separator: ".").map(String.init)
    if parts.last == "gz" { parts.removeLast() }
    return parts.count > 1 ? parts.last : nil
  }

  /// The dictionary of the same name, when there is one.
  private static func dictionary(beside path: String) -> String? {
    var stem = path.lowercased().hasSuffix(".gz") ? String(path.dropLast(3)) : path
    stem = stem.lowercased().hasSuffix(".dat") ? String(stem.dropLast(4)) : stem
    return ["dcf", "xml", "yaml", "sps", "sas", "dct"].map { "\(stem).\($0)" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }

  /// How files begin that no reader knows.
  private static let unknown: [(bytes: [UInt8], name: String)] = [
    (Array("PAR1".utf8), "a Parquet file"), (Array("ARROW1".utf8), "an Arrow file"),
    (Array("PK\u{3}\u{4}".utf8), "a zip archive, such as an Excel workbook"),
    (Array("%PDF".utf8), "a PDF document"),
    (Array("HEADER RECORD***".utf8), "a SAS transport file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel workbook"),
    ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xC2, 0xEA, 0x81, 0x60], "a SAS data set"),
  ]

  private static func unsupported(_ name: String, _ reason: String) -> MicrodataError {
    MicrodataError(
      .unsupportedFormat, "“\(name)” cannot be read: it \(reason).",
      hint: "Known are Stata (.dta), SPSS (.sav, .zsav), CSPro (.csdb, .dat), fixed width with a "
        + "dictionary, and separated values (.csv, .tsv, .tab, .txt). "
        + "CSV.read(contentsOf:) reads separated values whatever the name.")
  }
}
