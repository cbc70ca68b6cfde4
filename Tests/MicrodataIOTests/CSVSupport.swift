import Foundation
import Microdata

@testable import MicrodataIO

/// Reads text as a file called `test.csv`.
func csv(_ text: String, _ change: (inout CSVOptions) -> Void = { _ in }) throws -> Table {
  var options = CSVOptions()
  change(&options)
  return try CSV.read(bytes: Array(text.utf8), name: "test.csv", options: options)
}

/// Returns the error that reading some text gives.
func csvError(
  _ text: String, _ change: (inout CSVOptions) -> Void = { _ in }
) -> MicrodataError? {
  csvError(Array(text.utf8), change)
}

func csvError(
  _ bytes: [UInt8], _ change: (inout CSVOptions) -> Void = { _ in }
) -> MicrodataError? {
  var options = CSVOptions()
  change(&options)
  do {
    _ = try CSV.read(bytes: bytes, name: "test.csv", options: options)
    return nil
  } catch {
    return error as? MicrodataError
  }
}

extension Table {
  /// The values of a column as text; "∅" for missing ones.
  func texts(_ name: String) -> [String] {
    guard let column = self[name] else { return ["no column \(name)"] }
    return (0..<rowCount).map { column.text(at: $0) ?? "∅" }
  }

  /// Everything about a table that a reader decides, for comparing.
  var fingerprint: [String] {
    columns.map { column in
      let values = (0..<rowCount).map { row in
        column.text(at: row) ?? "∅\(column.missingKind(at: row)?.description ?? "")"
      }
      var levels: [String] = []
      if case .category(_, let found) = column.storage { levels = found }
      return "\(column.name) \(column.type) \(values) \(levels)"
    }
  }
}

/// A file that is removed when this value goes away.
final class TemporaryFile {
  let path: String

  init(_ name: String, _ bytes: [UInt8] = []) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("mizan-csv-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent(name).path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  deinit {
    try? FileManager.default.removeItem(
      at: URL(fileURLWithPath: path).deletingLastPathComponent())
  }
}
