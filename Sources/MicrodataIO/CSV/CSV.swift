internal import Foundation
public import Microdata

/// Files of comma-separated values, and those with other delimiters.
public enum CSV {
  /// Reads a file, which may be compressed with gzip.
  ///
  /// The type of a column follows from all its values. Missing values are system-missing, or of the
  /// kind that `CSVOptions.userMissing` declares for their code.
  ///
  /// - Throws: `MicrodataError` that names the file, the line and the column.
  public static func read(
    contentsOf path: String, options: CSVOptions = CSVOptions()
  ) throws -> Table {
    try readWithDiagnostics(contentsOf: path, options: options).0
  }

  /// Reads bytes as a file of some name.
  ///
  /// Types and missing values are as for a file on disk.
  ///
  /// - Throws: `MicrodataError` that names the file, the line and the column.
  public static func read(
    bytes: [UInt8], name: String, options: CSVOptions = CSVOptions()
  ) throws -> Table {
    try readWithDiagnostics(bytes: bytes, name: name, options: options).0
  }

  /// Reads a file, and returns also what was noticed in it.
  ///
  /// Types and missing values are as for `read(contentsOf:options:)`.
  ///
  /// - Throws: `MicrodataError` that names the file, the line and the column.
  public static func readWithDiagnostics(
    contentsOf path: String, options: CSVOptions = CSVOptions()
  ) throws -> (Table, [LoadDiagnostic]) {
    let content = try FileBytes.read(
      path, blockSize: max(1, options.chunkSize), maximumThreads: options.maximumThreads)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return try read(content, name: name, options: options)
  }

  /// Reads bytes as a file of some name, and returns also what was noticed in them.
  ///
  /// Types and missing values are as for `read(contentsOf:options:)`.
  ///
  /// - Throws: `MicrodataError` that names the file, the line and the column.
  public static func readWithDiagnostics(
    bytes: [UInt8], name: String, options: CSVOptions = CSVOptions()
  ) throws -> (Table, [LoadDiagnostic]) {
    try read((try ByteBuffer(bytes), nil), name: name, options: options)
  }

  private static func read(
    _ content: FileBytes.Content, name: String, options: CSVOptions
  ) throws -> (Table, [LoadDiagnostic]) {
    var options = options
    options.chunkSize = max(1, options.chunkSize)
    let meter = ProgressMeter(options.progress)
    var reader = try CSVReader(file: name, content: content, options: options, meter: meter)
    return try reader.read()
  }
}
