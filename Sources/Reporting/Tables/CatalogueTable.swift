public import Indicators
internal import Microdata

/// The lists of a catalogue.
public enum CatalogueListing: String, Sendable, CaseIterable {
  /// The objectives of the Global Compact.
  case objectives
  /// The pledges.
  case pledges
  /// The programmes of the national strategy.
  case programmes
  /// The axes of the strategy of professional mobility.
  case axes
  /// SDG indicators.
  case sdg
  /// Institutional systems and statistical operations.
  case institutions
  /// Indicators from administrations and institutions.
  case external
  /// The limited set of the United Nations.
  case limitedSet = "limited-set"
  /// Published figures.
  case facts
}

/// A list of a catalogue as a table.
public struct CatalogueTable: Sendable {
  /// The heads of the columns.
  public let columns: [String]
  /// The rows.
  public let rows: [[String]]

  /// Lists a part of a catalogue.
  ///
  /// - Parameters:
  ///   - catalogue: The catalogue.
  ///   - listing: The part.
  ///   - language: The language of titles.
  public init(_ catalogue: Catalogue, _ listing: CatalogueListing, language: String) {
    func list(_ texts: [String]) -> String { texts.joined(separator: " ") }
    func keys(_ keys: [String: [String]]) -> String {
      keys.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value.joined(separator: ","))" }
        .joined(separator: " ")
    }
    switch listing {
    case .objectives:
      columns = ["id", "title", "indicators", "achievements"]
      rows = catalogue.objectives.map {
        [$0.id, $0.titles[language], list($0.indicators), list($0.achievements)]
      }
    case .pledges:
      columns = ["id", "title", "evidence", "status", "objectives", "indicators", "target"]
      rows = catalogue.pledges.map { pledge in
        [
          pledge.id, pledge.titles[language], pledge.evidence.rawValue, pledge.status[language],
          list(pledge.objectives), list(pledge.indicators),
          pledge.progress.target.map { "\($0.value) \($0.unit) \($0.period)" }
            ?? pledge.progress.why?[language] ?? "",
        ]
      }
    case .programmes:
      columns = ["id", "title", "objectives", "sdg"]
      rows = catalogue.programmes.map {
        [$0.id, $0.titles[language], list($0.objectives), list($0.sdg)]
      }
    case .axes:
      columns = ["id", "title", "indicators"]
      rows = catalogue.axes.map { [$0.id, $0.titles[language], list($0.indicators)] }
    case .sdg:
      columns = ["id", "title", "by_migratory_status", "objectives"]
      rows = catalogue.sdg.map {
        [$0.id, $0.titles[language], $0.byMigratoryStatus ? "yes" : "no", list($0.objectives)]
      }
    case .institutions:
      columns = ["id", "title", "does"]
      rows = catalogue.institutions.map { [$0.id, $0.titles[language], $0.does[language]] }
    case .external:
      columns = ["id", "title", "kind", "unit", "formula", "keys"]
      rows = catalogue.externalIndicators.map {
        [
          $0.id, $0.titles[language], $0.kind.rawValue, $0.unit, $0.formula?.description ?? "",
          keys($0.keys),
        ]
      }
    case .limitedSet:
      columns = ["id", "title"]
      rows = catalogue.limitedSet.map { [$0.id, $0.titles[language]] }
    case .facts:
      columns = ["id", "title", "value", "unit", "period", "kind", "confidence", "keys", "source"]
      rows = catalogue.facts.map {
        [
          $0.id, $0.title(language), $0.value.text, $0.unit ?? "", $0.period ?? "",
          $0.kind.rawValue, $0.confidence.rawValue, keys($0.keys), $0.source,
        ]
      }
    }
  }

  /// The rows as objects with the names of the columns.
  public var objects: [[String: String]] {
    rows.map { row in
      Dictionary(zip(columns, row), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The list as CSV.
  public var csv: String {
    DelimitedText.csv([columns] + rows.map { $0.map(DelimitedText.harmless) })
  }

  /// The list as a Markdown table.
  public var markdown: String {
    DelimitedText.markdown(
      ([columns] + rows).map { $0.map { $0.replacing("\n", with: " ") } }, notes: "")
  }
}

extension CatalogueTable: CustomStringConvertible {
  /// The list as text: a block for each entry.
  public var description: String {
    rows.map { row in
      let rest = zip(columns, row).dropFirst(2).filter { !$1.isEmpty }
        .map { "    \($0): \($1)" }
      return (["\(row[0])  \(row.count > 1 ? row[1] : "")"] + rest).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
