public import Microdata

/// A value of a series, as one producer released it.
public struct SeriesRecord: Sendable, Hashable, Encodable {
  /// Who produced it.
  public let producer: String
  /// What is measured.
  public let indicator: String
  /// Where: a country, region or place.
  public let area: String
  /// When: `2024`, `2024-Q3`, `2024-09`, or any other name of a period.
  public let period: String
  /// The value.
  public let value: Double
  /// How many decimals the producer shows; below zero for values rounded to tens, hundreds and so on.
  public let decimals: Int
  /// The unit.
  public let unit: String
  /// The definition that the producer follows.
  public let definition: String
  /// The day of release; `nil` when it is not known.
  public let released: CalendarDate?
  /// The version of the release; `nil` for none.
  public let version: String?

  /// Creates a record.
  ///
  /// - Parameters:
  ///   - producer: Who produced it.
  ///   - indicator: What is measured.
  ///   - area: Where.
  ///   - period: When.
  ///   - value: The value.
  ///   - decimals: How many decimals are shown; `nil` for those of the value itself.
  ///   - unit: The unit.
  ///   - definition: The definition.
  ///   - released: The day of release.
  ///   - version: The version of the release.
  /// - Throws: `IndicatorError` with code `invalidData` for an empty name or a value that is not finite.
  public init(
    producer: String, indicator: String, area: String, period: String, value: Double,
    decimals: Int? = nil, unit: String, definition: String, released: CalendarDate? = nil,
    version: String? = nil
  ) throws {
    let names = [producer, indicator, area, period, unit, definition]
    guard !names.contains(""), value.isFinite else {
      throw IndicatorError(
        .invalidData,
        "A value of “\(indicator)” by “\(producer)” for “\(area)”, “\(period)” is not complete.",
        hint:
          "Producer, indicator, area, period, unit and definition must be named, the value be a number."
      )
    }
    (self.producer, self.indicator, self.area, self.period) = (producer, indicator, area, period)
    let shown = decimals.map { PublishedNumber(value, decimals: $0) }
    (self.value, self.decimals) = (value, (shown ?? PublishedNumber(shortest: value)).decimals)
    (self.unit, self.definition) = (unit, definition)
    (self.released, self.version) = (released, version)
  }

  /// Reads records from a table.
  ///
  /// The columns are `producer`, `indicator`, `area`, `period`, `value`, `unit`, `definition`, and where there
  /// are `decimals`, `released` and `version`. Rows without a value are left out: the period is then missing
  /// from the series, which ``SeriesExchange/findings`` reports.
  ///
  /// - Parameter table: One row for each value.
  /// - Throws: `IndicatorError` with code `invalidData`, which names the row and column.
  public static func reading(_ table: Table) throws -> [SeriesRecord] {
    let columns = try RecordColumns(
      table, of: "series",
      required: ["producer", "indicator", "area", "period", "value", "unit", "definition"],
      optional: ["decimals", "released", "version"])
    return try (0..<columns.rowCount).compactMap { row in
      guard let text = columns.optionalText("value", row) else { return nil }
      let value = try columns.number("value", row)
      let decimals = try columns.optionalNumber("decimals", row).map { number in
        guard let whole = Int(exactly: number), (-12...15).contains(whole) else {
          throw columns.error(
            "decimals", row, "\(number) is no number of decimals.",
            hint: "Give a whole number from -12 to 15.")
        }
        return whole
      }
      return try columns.located(row) {
        try SeriesRecord(
          producer: columns.text("producer", row), indicator: columns.text("indicator", row),
          area: columns.text("area", row), period: columns.text("period", row), value: value,
          decimals: decimals ?? PublishedNumber(text)?.decimals,
          unit: columns.text("unit", row), definition: columns.text("definition", row),
          released: columns.optionalDate("released", row),
          version: columns.optionalText("version", row))
      }
    }
  }

  var published: PublishedNumber { PublishedNumber(value, decimals: decimals) }

  /// Indicator, area and period.
  var cell: [String] { [indicator, area, period] }

  /// What the record is about, in words.
  var place: String { "“\(indicator)”, \(area), \(period)" }

  /// Earlier releases first; those without a date or version before others.
  var releaseKey: [String] { [released?.description ?? "", version.map(Self.sortable) ?? ""] }

  /// Everything, for an order that does not depend on the input.
  var order: [String] {
    cell + [definition, unit, producer] + releaseKey + [String(describing: value)]
  }

  /// Numbers padded, so that version 10 comes after version 9.
  private static func sortable(_ version: String) -> String {
    version.split(separator: ".", omittingEmptySubsequences: false).map { part in
      String(repeating: "0", count: max(0, 8 - part.count)) + part
    }.joined(separator: ".")
  }
}
