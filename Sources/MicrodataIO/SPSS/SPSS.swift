internal import Foundation
public import Microdata

/// Files of SPSS.
public enum SPSS {
  /// Writes a table as a file that SPSS opens: texts in UTF-8, compressed by default.
  ///
  /// Missing values are written as their codes where they have one. The file appears whole or not at all.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - path: The file; `.zsav` at its end asks for deflated cases.
  ///   - options: How it is written.
  /// - Returns: What the format cannot hold, with the rule `not-held`.
  /// - Throws: `MicrodataError` with code `fileAccess`.
  @discardableResult
  public static func write(
    _ table: Table, to path: String, options: SPSSWritingOptions = SPSSWritingOptions()
  ) throws -> [LoadDiagnostic] {
    var plan = SPSSWritingPlan(table)
    let compression =
      options.compression ?? (path.lowercased().hasSuffix(".zsav") ? .zlib : .bytecode)
    let writer = SPSSWriter(
      plan: plan, compression: compression, created: options.created ?? now())
    let sink = try FileSink(path)
    try writer.write { try sink.write($0) }
    try sink.finish()
    return plan.takeLog().diagnostics
  }

  private static func now() -> LocalDateTime {
    let time = Date()
    let offset = TimeZone.current.secondsFromGMT(for: time)
    return LocalDateTime(
      millisecondsSinceEpoch: (Int64(time.timeIntervalSince1970) + Int64(offset)) * 1000)
  }
}

/// How a table is written as a file of SPSS.
public struct SPSSWritingOptions: Sendable {
  /// How cases are stored.
  public enum Compression: Sendable {
    /// As they are.
    case none
    /// A byte for most values; what SPSS does by itself.
    case bytecode
    /// Deflated, as in `.zsav` files.
    case zlib
  }

  /// How cases are stored; `nil` to go by the name of the file.
  public var compression: Compression?
  /// When the file says it was made; `nil` for now.
  public var created: LocalDateTime?

  /// Creates the usual options.
  public init() {}
}
