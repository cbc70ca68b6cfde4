import Foundation
import Mizan

/// What libFuzzer calls with each input: the first byte chooses the parser, the rest is what it reads.
///
/// A table, an expression or an error for people is fine; anything else ends the process, and libFuzzer keeps
/// the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // Safe: libFuzzer passes `count` readable bytes.
  let bytes = Array(UnsafeBufferPointer(start: data, count: data == nil ? 0 : count))
  guard let choice = bytes.first else { return 0 }
  let input = Array(bytes.dropFirst())
  do {
    switch choice % 4 {
    case 0:
      var options = CSVOptions()
      options.maximumThreads = 1
      options.typeConflict = choice & 4 == 0 ? .error : .text
      _ = try CSV.read(bytes: input, name: "input.csv", options: options)
    case 1:
      let expression = try RowExpression(parsing: String(decoding: input, as: UTF8.self))
      let again = try RowExpression(parsing: expression.description)
      precondition(again.description == expression.description, "\(expression)")
    case 2: try read(input, as: "input.dta")
    default: try read(input, as: "input.sav")
    }
  } catch is MicrodataError {
  } catch {
    preconditionFailure("an error of another kind: \(error)")
  }
  return 0
}

private let folder = FileManager.default.temporaryDirectory
  .appendingPathComponent("mizan-libfuzzer-\(ProcessInfo.processInfo.processIdentifier)")

private func read(_ bytes: [UInt8], as name: String) throws {
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let file = folder.appendingPathComponent(name)
  try Data(bytes).write(to: file)
  let table = try Table(contentsOf: file.path)
  precondition(table.columns.allSatisfy { $0.count == table.rowCount })
}
