internal import Foundation
internal import Mizan

/// Where results are written.
enum OutputPath {
  /// Refuses to write a format that is not known, over a file that is read, or into a folder that is not there:
  /// before any work.
  static func check(_ output: String, inputs: [String]) throws {
    let known = MicrodataFile.writableExtensions
    guard known.contains(where: { output.lowercased().hasSuffix($0) }) else {
      throw UsageError(
        message: "“\(output)” has no extension that can be written.",
        hint: "Known are \(known.joined(separator: ", ")).")
    }
    func real(_ path: String) -> String {
      URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
    }
    if inputs.contains(where: { real($0) == real(output) }) {
      throw UsageError(
        message: "“\(output)” is a file that is read: it would be lost.", hint: "Name another file."
      )
    }
    let folder = URL(fileURLWithPath: output).deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else {
      throw UsageError(message: "There is no folder “\(folder)” to write to.")
    }
  }
}
