internal import Foundation
internal import Microdata

/// Opens files of microdata, whatever their format.
public enum MicrodataFile {
  /// Opens a file, or the folder of an export.
  ///
  /// What a file is follows from its content: Stata (.dta), SPSS (.sav, .zsav), a database of CSPro (.csdb). Text
  /// does not tell, and goes by its name and its dictionary:
  /// - .csv, .tsv, .tab and .txt are separated values. A dictionary (.xml, .do, .sps) gives them labels; the
  ///   sheets of an XLSForm make a .csv one of ODK, and a .do file beside a .tab one of Survey Solutions.
  /// - Any other text with a dictionary is CSPro (.dcf) or fixed width; a .dat file takes the dictionary of
  ///   the same name beside it. A .txt file with a .dcf, .dct, .sas or .yaml is fixed width as well.
  ///
  /// All text may be compressed with gzip (.gz).
  ///
  /// - Parameters:
  ///   - path: The file, or the folder of an export of Survey Solutions (.tab) or ODK (.csv).
  ///   - options: How to read it.
  /// - Throws: `MicrodataError` with code `unsupportedFormat` for a file of another kind, or the error of
  ///   the reader.
  public static func open(
    _ path: String, options: LoadOptions = LoadOptions()
  ) throws -> any MicrodataSource {
    if let export = try folder(path, options) { return export }
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
    if let dictionary = options.dictionary, try !describesSeparatedValues(dictionary, kind) {
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
    if kind == "tab", hasScript(path) {
      return try SurveySolutionsSource(contentsOf: path, options: options)
    }
    if let dictionary = options.dictionary, isForm(dictionary) {
      return try ODKSource(contentsOf: path, options: options)
    }
    return try SeparatedValuesSource(contentsOf: path, options: options)
  }

  /// Opens the folder of an export; `nil` for anything but a folder.
  private static func folder(_ path: String, _ options: LoadOptions) throws -> (
    any MicrodataSource
  )? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return nil }
    let names = try FileManager.default.contentsOfDirectory(atPath: path).map { $0.lowercased() }
    if names.contains(where: { $0.hasSuffix(".tab") }) {
      return try SurveySolutionsSource(contentsOf: path, options: options)
    }
    if names.contains(where: { $0.hasSuffix(".csv") }) {
      return try ODKSource(contentsOf: path, options: options)
    }
    throw MicrodataError(
      .fileAccess, "“\(path)” is a folder.",
      hint: "Give the path of a file in it. Folders are read when they hold an export of Survey "
        + "Solutions (.tab) or ODK (.csv).")
  }

  /// Whether a dictionary gives labels to separated values, and no places in lines.
  private static func describesSeparatedValues(
    _ dictionary: String, _ kind: String?
  ) throws -> Bool {
    guard let kind, ["csv", "tsv", "tab", "txt"].contains(kind) else { return false }
    if isForm(dictionary) { return true }
    let language = dictionary.lowercased().split(separator: ".").last.map(String.init) ?? ""
    guard kind != "txt" else { return false }
    if language == "csv" {
      let head = try FileBytes.head(dictionary, count: 2000)
      return StatCanCodebook.recognises(String(decoding: head, as: UTF8.self))
    }
    return ["xml", "do", "sps"].contains(language)
  }

  /// Whether a dictionary is the form of an ODK export: a folder, or its survey sheet.
  private static func isForm(_ dictionary: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: dictionary, isDirectory: &isFolder)
    return exists && (isFolder.boolValue || dictionary.lowercased().hasSuffix("survey.csv"))
  }

  private static func hasScript(_ path: String) -> Bool {
    path.lowercased().hasSuffix(".tab")
      && FileManager.default.fileExists(atPath: String(path.dropLast(4)) + ".do")
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
    return ["dcf", "xml", "yaml", "sps", "sas", "dct"]
      .flatMap { ["\(stem).\($0)", "\(stem).\($0.uppercased())"] }
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
        + "dictionary, exports of Survey Solutions and ODK, and separated values (.csv, .tsv, .tab, "
        + ".txt). "
        + "CSV.read(contentsOf:) reads separated values whatever the name.")
  }
}
