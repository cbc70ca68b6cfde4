public import Microdata
internal import SurveyModules

/// A stock of migrants of one origin in one destination, as one side reports it.
public struct StockReport: Sendable, Hashable, Encodable {
  /// The side that counted.
  public enum Reporter: String, Sendable, Hashable, Codable, CaseIterable {
    /// The country of destination counts its immigrants.
    case destination
    /// The country of origin counts its emigrants.
    case origin
  }

  /// Who counts as a migrant.
  public enum Definition: String, Sendable, Hashable, Codable, CaseIterable {
    /// Born abroad.
    case birth
    /// With a foreign citizenship.
    case citizenship
  }

  /// The origin of people whose origin the destination does not know.
  public static let unknownOrigin = "unknown"

  /// The country of origin, ISO 3166-1 alpha-3, or ``unknownOrigin``.
  public let origin: String
  /// The country of destination, ISO 3166-1 alpha-3.
  public let destination: String
  /// The side that counted.
  public let reporter: Reporter
  /// The number of people.
  public let value: Double
  /// Who counts as a migrant.
  public let definition: Definition
  /// The year that the stock is of.
  public let year: Int
  /// The register, census or publication.
  public let source: String

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - origin: The country of origin, by any code of ISO 3166-1, or ``unknownOrigin``.
  ///   - destination: The country of destination, by any code of ISO 3166-1.
  ///   - reporter: The side that counted.
  ///   - value: The number of people.
  ///   - definition: Who counts as a migrant.
  ///   - year: The year that the stock is of.
  ///   - source: The register, census or publication.
  /// - Throws: `IndicatorError` with code `invalidData` for an unknown country, one country on both sides, a
  ///   number below zero, a year outside of 1800 to 2200, or an empty source.
  public init(
    origin: String, destination: String, reporter: Reporter, value: Double,
    definition: Definition, year: Int, source: String
  ) throws {
    let from = origin == Self.unknownOrigin ? origin : try Self.country(origin, "origin")
    let to = try Self.country(destination, "destination")
    guard from != to else {
      throw IndicatorError(
        .invalidData, "\(from) is both origin and destination of a stock.",
        hint: "Leave people out who live in their country of birth or citizenship.")
    }
    guard from != Self.unknownOrigin || reporter == .destination else {
      throw IndicatorError(
        .invalidData, "The stock of unknown origin in \(to) is reported by its origin.",
        hint: "Only the country of destination can count people whose origin it does not know.")
    }
    guard (0...1e10).contains(value) else {
      throw IndicatorError(
        .invalidData, "The stock from \(from) in \(to) is \(value).",
        hint:
          "A stock is a number of people from 0, in persons; leave the row out where there is none."
      )
    }
    guard (1800...2200).contains(year) else {
      throw IndicatorError(
        .invalidData, "The stock from \(from) in \(to) is of the year \(year).",
        hint: "Give the year of reference with four digits.")
    }
    guard !source.isEmpty else {
      throw IndicatorError(
        .invalidData, "The stock from \(from) in \(to) has no source.",
        hint: "Name the census, register or publication.")
    }
    (self.origin, self.destination, self.reporter) = (from, to, reporter)
    (self.value, self.definition, self.year, self.source) = (value, definition, year, source)
  }

  private static func country(_ code: String, _ side: String) throws -> String {
    if let country = Country.coded(code) { return country.alpha3 }
    throw IndicatorError(
      .invalidData, "“\(code)” is no country of \(side).",
      hint: "Use a code of ISO 3166-1, such as MAR; “unknown” for people of unknown origin.")
  }

  /// What makes two reports the same cell, side, definition, year and source.
  var key: [String] {
    [origin, destination, reporter.rawValue, definition.rawValue, String(year), source]
  }
}

extension StockReport {
  /// Reads reports from a table.
  ///
  /// The columns are `origin`, `destination`, `reporter` (`origin` or `destination`, or the code of one of the
  /// two countries), `value`, `definition` (`birth` or `citizenship`), `year` and `source`. A missing value
  /// is an error: a stock that nobody counted has no row.
  ///
  /// - Parameter table: One row for each report.
  /// - Throws: `IndicatorError` with code `invalidData`, which names the row and column.
  public static func reading(_ table: Table) throws -> [StockReport] {
    let columns = try RecordColumns(
      table, of: "stocks",
      required: [
        "origin", "destination", "reporter", "value", "definition", "year", "source",
      ])
    return try (0..<columns.rowCount).map { row in
      let origin = try columns.text("origin", row)
      let destination = try columns.text("destination", row)
      let reporter = try side(columns, row, origin: origin, destination: destination)
      return try columns.located(row) {
        try StockReport(
          origin: origin, destination: destination, reporter: reporter,
          value: columns.number("value", row),
          definition: columns.choice("definition", row, Definition.self),
          year: columns.count("year", row), source: columns.text("source", row))
      }
    }
  }

  private static func side(
    _ columns: RecordColumns, _ row: Int, origin: String, destination: String
  ) throws -> Reporter {
    let text = try columns.text("reporter", row)
    if let reporter = Reporter(rawValue: text) { return reporter }
    if let code = Country.coded(text)?.alpha3 {
      if code == Country.coded(destination)?.alpha3 { return .destination }
      if code == Country.coded(origin)?.alpha3 { return .origin }
    }
    throw columns.error(
      "reporter", row, "“\(text)” is neither the origin nor the destination.",
      hint:
        "Write origin or destination, or the code of one of the two countries; estimates of others do not "
        + "belong in a table of mirror reports.")
  }
}
