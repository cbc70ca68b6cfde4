import Foundation
import TestSupport

/// The built command, run in the package's folder.
enum MizanProcess {
  struct Outcome {
    let status: Int32
    let output: String
    let error: String

    var json: [String: Any]? {
      try? JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    }
    var estimates: [[String: Any]] { json?["estimates"] as? [[String: Any]] ?? [] }
  }

  static func run(_ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = Bundle.module.bundleURL.deletingLastPathComponent()
      .appendingPathComponent("mizan")
    process.arguments = arguments
    process.currentDirectoryURL = Fixtures.packageFolder
    let (out, err) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (out, err)
    try process.run()
    let output = out.fileHandleForReading.readDataToEndOfFile()
    let error = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      error: String(decoding: error, as: UTF8.self))
  }
}
