internal import Foundation

extension Catalogue {
  /// Reads a catalogue from a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder with the YAML files; other files in it are left alone.
  ///   - defaults: The texts of files that the folder does not have, by name, so that a folder can hold only what
  ///     was edited; none by default.
  /// - Throws: `IndicatorError` when the folder or a file cannot be read, or is not as it must be.
  public init(folder: String, defaults: [String: String] = [:]) throws {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw IndicatorError(
        .invalidDefinition, "There is no folder “\(folder)”.",
        hint: "Give the folder with the YAML files of the catalogue.")
    }
    var documents = defaults
    for document in CatalogueDocument.allCases {
      let path = URL(fileURLWithPath: folder).appendingPathComponent(document.fileName).path
      guard manager.fileExists(atPath: path) else { continue }
      guard let data = manager.contents(atPath: path) else {
        throw IndicatorError(
          .invalidDefinition, "“\(path)” cannot be read.", hint: "Check that it may be read.")
      }
      guard let text = String(data: data, encoding: .utf8) else {
        throw IndicatorError(
          .invalidDefinition, "“\(path)” is not UTF-8.", hint: "Save it as UTF-8.")
      }
      documents[document.fileName] = text
    }
    try self.init(documents: documents)
  }
}
