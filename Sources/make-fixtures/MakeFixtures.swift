import Foundation

/// Writes the synthetic recruitment-cost pilot, or the synthetic country, into a folder.
///
/// Usage: `make-fixtures <folder> [--country] [--seed <number>]`. The same seed gives the same bytes.
@main
struct MakeFixtures {
  /// The seed of the files that the project ships: the indicator's number.
  static let defaultSeed: UInt64 = 1_071

  static func main() {
    do {
      let request = try Request(arguments: Array(CommandLine.arguments.dropFirst()))
      let folder = URL(fileURLWithPath: request.folder)
      if request.isCountry {
        try write(CountrySurveys(seed: request.seed), into: folder)
      } else {
        try write(Survey(seed: request.seed), into: folder)
      }
    } catch {
      FileHandle.standardError.write(Data("make-fixtures: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func write(_ country: CountrySurveys, into folder: URL) throws {
    let census = country.census()
    try write(
      [
        ("census-persons.csv", census.persons.text),
        ("census-households.csv", census.households.text),
        ("census-emigrants.csv", census.emigrants.text),
        ("migration-pilot.csv", country.pilot().text),
        ("truth.json", country.truth().json),
      ]
        + (0..<4).map {
          ("labour-force-2024-q\($0 + 1).csv", country.labourForce(quarter: $0).text)
        }, into: folder)
  }

  private static func write(_ survey: Survey, into folder: URL) throws {
    let files = [
      ("workers.csv", WorkerTable.workers(survey)),
      ("cost-items.csv", WorkerTable.items(survey)),
      ("exchange-rates.csv", ReferenceTables.rates(survey.rates)),
      ("regions.csv", ReferenceTables.regions()),
      ("data-dictionary.csv", DataDictionary.text()),
      ("README.md", ReadmeText.text(survey)),
    ]
    try write(files, into: folder)
  }

  private static func write(_ files: [(String, String)], into folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name), options: .atomic)
      print("\(name): \(text.utf8.count) bytes")
    }
  }
}

/// The command line's arguments.
struct Request {
  let folder: String
  let seed: UInt64
  /// Whether the country is to be made, and not the pilot.
  let isCountry: Bool

  /// Reads the output folder and the optional seed.
  init(arguments: [String]) throws {
    var folder: String?
    var seed = MakeFixtures.defaultSeed
    var isCountry = false
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--seed" {
        guard let text = rest.popFirst(), let number = UInt64(text) else {
          throw UsageError(reason: "--seed needs a whole number")
        }
        seed = number
      } else if argument == "--country" {
        isCountry = true
      } else if folder == nil, !argument.hasPrefix("-") {
        folder = argument
      } else {
        throw UsageError(reason: "unexpected argument \(argument)")
      }
    }
    guard let folder else { throw UsageError(reason: "the output folder is missing") }
    self.folder = folder
    self.seed = seed
    self.isCountry = isCountry
  }
}

/// A command line that cannot be understood.
struct UsageError: Error, CustomStringConvertible {
  let reason: String

  var description: String {
    "\(reason)\nusage: make-fixtures <folder> [--country] [--seed <number>]"
  }
}
