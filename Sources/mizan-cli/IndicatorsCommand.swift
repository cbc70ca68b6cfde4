internal import ArgumentParser
internal import Foundation
internal import Mizan

/// Shows the catalogue of indicators and what they serve.
struct IndicatorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract:
      "The catalogue: objectives, pledges, programmes, axes, SDG indicators, published figures.",
    discussion: """
      Examples:
        mizan indicators                                  # how much there is of everything
        mizan indicators pledges --language fr
        mizan indicators --export my-catalogue            # the YAML files, to edit
        mizan indicators --catalogue my-catalogue         # reads them, and says what does not fit
      """)

  @Argument(
    help: "What to list: \(CatalogueListing.allCases.map(\.rawValue).joined(separator: ", ")).")
  var list: String?

  @Option(help: ArgumentHelp("A folder with a catalogue of one’s own.", valueName: "folder"))
  var catalogue: String?

  @Option(
    help: ArgumentHelp("Write the YAML files of the catalogue to a folder.", valueName: "folder"))
  var export: String?

  @Option(help: "The language of titles: en, fr or ar.")
  var language = "en"

  @Option(help: "How to print: table, json, csv or markdown.")
  var format = OutputFormat.table

  func run() throws {
    guard LocalizedText.languages.contains(language) else {
      throw UsageError(message: "“\(language)” is no language of the catalogue: en, fr or ar.")
    }
    if let export { return try write(to: export) }
    let known =
      try catalogue.map { try Catalogue(folder: $0, defaults: Catalogue.builtInDocuments) }
      ?? Catalogue.builtIn()
    guard let list else { return summarize(known) }
    guard let listing = CatalogueListing(rawValue: list) else {
      throw UsageError(
        message: "There is no list “\(list)”.",
        hint: "The lists are \(CatalogueListing.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    let table = CatalogueTable(known, listing, language: language)
    switch format {
    case .json: print(try JSONText.of(table.objects))
    case .csv: print(table.csv, terminator: "")
    case .markdown: print(table.markdown)
    case .table: print(table)
    }
  }

  private func summarize(_ catalogue: Catalogue) {
    for listing in CatalogueListing.allCases {
      let table = CatalogueTable(catalogue, listing, language: language)
      print("\(listing.rawValue): \(table.rows.count)")
    }
    let problems = catalogue.problems()
    guard !problems.isEmpty else { return }
    print("\nWhat does not fit:")
    problems.forEach { print("  \($0)") }
  }

  private func write(to folder: String) throws {
    let root = URL(fileURLWithPath: folder)
    do {
      try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
      for (name, text) in Catalogue.builtInDocuments.sorted(by: { $0.key < $1.key }) {
        let file = root.appendingPathComponent(name)
        guard !FileManager.default.fileExists(atPath: file.path) else {
          throw UsageError(
            message: "“\(file.path)” is there already.",
            hint: "Name another folder: it is not overwritten.")
        }
        try Data(text.utf8).write(to: file)
        print(file.relativePath)
      }
    } catch let error as UsageError {
      throw error
    } catch {
      throw MicrodataError(
        .fileAccess, "The catalogue cannot be written to “\(folder)”: \(error.localizedDescription)"
      )
    }
  }
}
