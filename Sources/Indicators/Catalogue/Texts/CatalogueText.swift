/// The texts of the catalogue that comes with the library.
enum CatalogueText {
  static let documents: [CatalogueDocument: String] = [
    .objectives: objectives, .pledges: pledges, .programmes: programmes, .axes: axes, .sdg: sdg,
    .institutions: institutions, .externalIndicators: externalIndicators, .limitedSet: limitedSet,
    .achievements: achievements,
  ]
}

extension Catalogue {
  /// The YAML texts of the catalogue that comes with the library, by file name: a start for one's own.
  public static var builtInDocuments: [String: String] {
    Dictionary(
      CatalogueText.documents.map { ($0.key.fileName, $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Reads the catalogue that comes with the library.
  ///
  /// - Throws: `IndicatorError`; tests prove that it does not.
  public static func builtIn() throws -> Catalogue { try Catalogue(documents: builtInDocuments) }
}
