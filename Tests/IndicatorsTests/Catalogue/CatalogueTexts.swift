import Foundation

@testable import Indicators

/// The catalogue that comes with the library.
enum CatalogueTexts {
  static let catalogue = Result { try Catalogue.builtIn() }

  /// The smallest files that are a catalogue.
  static let smallest = Dictionary(
    uniqueKeysWithValues: CatalogueDocument.allCases.map {
      ($0.fileName, "\($0.listName): []\n")
    })

  /// The smallest catalogue with some files of its own.
  static func documents(_ texts: [CatalogueDocument: String]) -> [String: String] {
    var documents = smallest
    for (document, text) in texts { documents[document.fileName] = text }
    return documents
  }
}
