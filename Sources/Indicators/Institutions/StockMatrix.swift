public import Microdata

/// Stocks of migrants by origin and destination, as both sides report them.
///
/// Reports keep their definition, year and source. What is added up is chosen first, with ``harmonised(_:)``,
/// and choosing fails where the reports do not measure the same thing.
public struct StockMatrix: Sendable, Hashable {
  /// The reports, by origin, destination, reporter, definition, year and source.
  public let reports: [StockReport]

  /// Creates a matrix.
  ///
  /// - Parameter reports: The reports, in any order.
  /// - Throws: `IndicatorError` with code `invalidData` when a source reports a cell twice.
  public init(_ reports: [StockReport]) throws {
    let sorted = reports.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    for (one, next) in zip(sorted, sorted.dropFirst()) where one.key == next.key {
      throw IndicatorError(
        .invalidData,
        "“\(one.source)” reports the stock from \(one.origin) in \(one.destination) (\(one.definition), "
          + "\(one.year)) twice: \(CodeText.of(one.value)) and \(CodeText.of(next.value)).",
        hint: "Keep one of the two rows, or give revised figures a source of their own.")
    }
    self.reports = sorted
  }

  /// Reads a matrix from a table.
  ///
  /// - Parameter table: One row for each report, with the columns of ``StockReport/reading(_:)``.
  /// - Throws: `IndicatorError` with code `invalidData`.
  public init(_ table: Table) throws { try self.init(StockReport.reading(table)) }

  /// What reports are to be put beside each other.
  public struct Selection: Sendable, Hashable {
    /// The side whose reports are taken.
    public var reporter: StockReport.Reporter
    /// The definition; `nil` when the reports are all of one.
    public var definition: StockReport.Definition?
    /// The years that are considered; `nil` for all. In each cell the latest of them is taken.
    public var years: ClosedRange<Int>?
    /// How many years the reports that are taken may lie apart.
    public var mostYearsApart: Int
    /// Sources in order of preference, where a cell has several for one year; others come after them.
    public var sources: [String]

    /// Creates a selection.
    ///
    /// - Parameters:
    ///   - reporter: The side whose reports are taken.
    ///   - definition: The definition; `nil` when the reports are all of one.
    ///   - years: The years that are considered; `nil` for all.
    ///   - mostYearsApart: How many years the reports that are taken may lie apart.
    ///   - sources: Sources in order of preference.
    public init(
      reporter: StockReport.Reporter, definition: StockReport.Definition? = nil,
      years: ClosedRange<Int>? = nil, mostYearsApart: Int = 1, sources: [String] = []
    ) {
      (self.reporter, self.definition, self.years) = (reporter, definition, years)
      (self.mostYearsApart, self.sources) = (mostYearsApart, sources)
    }
  }

  /// Chooses one report for each cell, such that they can be added up.
  ///
  /// - Parameter selection: The side, definition and years.
  /// - Throws: `IndicatorError` with code `incomparable` when reports of both definitions are left, or years
  ///   lie too far apart, and `invalidData` when sources of one cell and year cannot be told apart or
  ///   nothing is left.
  public func harmonised(_ selection: Selection) throws -> HarmonisedStocks {
    guard selection.mostYearsApart >= 0 else {
      throw IndicatorError(
        .invalidOption, "Reports may lie \(selection.mostYearsApart) years apart.",
        hint: "Give a number from 0.")
    }
    let candidates = reports.filter { report in
      report.reporter == selection.reporter
        && (selection.definition ?? report.definition) == report.definition
        && (selection.years?.contains(report.year) ?? true)
    }
    guard !candidates.isEmpty else {
      throw IndicatorError(
        .invalidData, "No report of the \(selection.reporter) fits what was asked for.",
        hint: "Ask for another side, definition or years.")
    }
    try Self.checkDefinitions(candidates)
    let cells = Dictionary(grouping: candidates) { [$0.origin, $0.destination] }
    let chosen = try cells.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap {
      try Self.latest($0.value, sources: selection.sources)
    }
    try Self.checkYears(chosen, most: selection.mostYearsApart)
    let kept = Set(chosen)
    return HarmonisedStocks(
      cells: chosen,
      setAside: reports.filter { $0.reporter == selection.reporter && !kept.contains($0) })
  }

  private static func checkDefinitions(_ reports: [StockReport]) throws {
    guard let birth = reports.first(where: { $0.definition == .birth }),
      let citizenship = reports.first(where: { $0.definition == .citizenship })
    else { return }
    throw IndicatorError(
      .incomparable,
      "Stocks by birth (\(birth.source)) and by citizenship (\(citizenship.source)) are not added up.",
      hint: "Ask for one definition: a person can be counted by one and not by the other.")
  }

  private static func checkYears(_ reports: [StockReport], most: Int) throws {
    guard let first = reports.min(by: { $0.year < $1.year }),
      let last = reports.max(by: { $0.year < $1.year }), last.year - first.year > most
    else { return }
    throw IndicatorError(
      .incomparable,
      "Stocks of \(first.year) (\(first.origin) in \(first.destination)) and \(last.year) (\(last.origin) in "
        + "\(last.destination)) lie more than \(most) years apart.",
      hint: "Narrow the years, or allow reports to lie \(last.year - first.year) years apart.")
  }

  private static func latest(_ reports: [StockReport], sources: [String]) throws -> StockReport? {
    let year = reports.map(\.year).max()
    let same = reports.filter { $0.year == year }
    if same.count < 2 { return same.first }
    for source in sources {
      if let report = same.first(where: { $0.source == source }) { return report }
    }
    throw IndicatorError(
      .invalidData,
      "The stock from \(same[0].origin) in \(same[0].destination) of \(same[0].year) has several sources: "
        + "\(same.map(\.source).joined(separator: ", ")).",
      hint: "Say with “sources” which of them comes first.")
  }
}
