public import Microdata

/// Series of several producers in one place, as a national observatory of migration keeps them.
///
/// The exchange shows what producers say side by side. It corrects nothing and never averages: a value is
/// chosen by a rule that is stated, and what was not chosen stays in sight.
///
/// Counts of people across registers without double counting need the records of people to be linked by a
/// keyed hash of their identifiers. That belongs where the registers are, with a cryptographic function and
/// a secret key. A plain or weak hash of an identity number can be undone by trying all numbers, so this
/// library offers none.
public struct SeriesExchange: Sendable, Hashable {
  /// The records by indicator, area, period, definition, unit, producer and release.
  public let records: [SeriesRecord]

  /// Creates an exchange of records, in any order.
  public init(_ records: [SeriesRecord]) {
    self.records = records.map { ($0.order, $0) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }.map { $0.1 }
  }

  /// Reads an exchange from a table.
  ///
  /// - Parameter table: One row for each value, with the columns of ``SeriesRecord/reading(_:)``.
  /// - Throws: `IndicatorError` with code `invalidData`.
  public init(_ table: Table) throws { self.init(try SeriesRecord.reading(table)) }

  /// A row of the comparison: what each producer says of one cell by one definition, in one unit.
  public struct Row: Sendable, Hashable, Encodable {
    /// What is measured.
    public let indicator: String
    /// Where.
    public let area: String
    /// When.
    public let period: String
    /// The definition.
    public let definition: String
    /// The unit.
    public let unit: String
    /// The current value of each producer, by producer: of the last release.
    public let values: [SeriesRecord]
    /// Whether all values agree but for rounding.
    public let agree: Bool
  }

  /// The producers’ current values side by side.
  public var comparison: [Row] {
    groups(records) { $0.cell + [$0.definition, $0.unit] }.map { group in
      let values = Self.current(group)
      let agree = values.allSatisfy { one in
        values.allSatisfy { one.published.agrees(with: $0.published) }
      }
      return Row(
        indicator: group[0].indicator, area: group[0].area, period: group[0].period,
        definition: group[0].definition, unit: group[0].unit, values: values, agree: agree)
    }
  }

  /// The records of the last release of each producer, in one cell, definition and unit.
  ///
  /// A producer whose last release contradicts itself has several.
  static func current(_ group: [SeriesRecord]) -> [SeriesRecord] {
    let producers = Set(group.map(\.producer)).sorted()
    return producers.flatMap { producer -> [SeriesRecord] in
      let own = group.filter { $0.producer == producer }
      let last = own.last?.releaseKey
      var values = Set<Double>()
      return own.filter { $0.releaseKey == last && values.insert($0.value).inserted }
    }
  }

  /// Records with equal keys, in the order of the keys.
  func groups(
    _ records: [SeriesRecord], by key: (SeriesRecord) -> [String]
  ) -> [[SeriesRecord]] {
    Dictionary(grouping: records, by: key).sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map(\.value)
  }
}
