internal import Indicators

/// Reading SDMX-CSV.
extension SDMXReading {
  /// Reads a message in SDMX-CSV 1.0 or 2.0, separated by commas, semicolons, tabs or bars.
  ///
  /// Empty cells and the figure `NaN` are missing. Where semicolons separate, figures may have decimal
  /// commas. Cells with several values or languages, and rows that delete, are errors.
  ///
  /// - Parameters:
  ///   - text: The message; a byte order mark at its start is skipped.
  ///   - structure: What tells dimensions, attributes and other columns apart, in any order. Without it, the
  ///     columns before `OBS_VALUE` are dimensions, and those after it attributes.
  /// - Throws: `IndicatorError` with the line (and column, where rows cannot be split) of what is wrong.
  public init(csv text: String, structure: SDMXStructure? = nil) throws {
    self = try SDMXCSVReader.read(text, structure)
  }
}

/// Reads SDMX-CSV.
struct SDMXCSVReader {
  private let columns: SDMXCSVColumns
  private let hasDecimalComma: Bool

  static func read(_ text: String, _ structure: SDMXStructure?) throws -> SDMXReading {
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let (version, separator) = try format(bytes)
    let records = try SDMXCSVRecords.parse(bytes, separator: separator)
    let columns = try SDMXCSVColumns(
      records.first?.cells ?? [], version: version, structure: structure)
    let reader = SDMXCSVReader(columns: columns, hasDecimalComma: separator == 0x3B)
    return try reader.reading(records.dropFirst())
  }

  /// The version and the separator, which follows the term the message starts with.
  private static func format(_ bytes: [UInt8]) throws -> (SDMXCSVVersion, UInt8) {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    for (term, version) in [("DATAFLOW", SDMXCSVVersion.v1), ("STRUCTURE", .v2)]
    where line.starts(with: term.utf8) {
      var rest = line.dropFirst(term.utf8.count)
      if rest.first == 0x5B { rest = rest.drop { $0 != 0x5D }.dropFirst() }
      if let separator = rest.first, [0x2C, 0x3B, 0x09, 0x7C].contains(separator) {
        return (version, separator)
      }
    }
    throw IndicatorError(
      .invalidData, "The text does not start with DATAFLOW or STRUCTURE and a separator: line 1.",
      hint: bytes.first == 0x3C ? "It looks like SDMX-ML; convert it to SDMX-CSV." : "See SDMX-CSV."
    )
  }

  private func reading(_ rows: ArraySlice<SDMXCSVRecord>) throws -> SDMXReading {
    var observations: [SDMXObservation] = []
    var lines: [[String]: Int] = [:]
    var reference: String?
    for row in rows {
      guard row.cells.count == columns.count else {
        throw error(
          row, "There are \(row.cells.count) cells where the header has \(columns.count)",
          "Give every row a cell for every column.")
      }
      let about = try about(row)
      guard about == reference ?? about else {
        throw error(row, "The row is about another dataflow than those above", "Split the message.")
      }
      reference = about
      let observation = try observation(row)
      let key = columns.dimensions.map { observation.key[$0.id] ?? "" } + [observation.period]
      if let line = lines.updateValue(row.line, forKey: key) {
        throw error(
          row, "The key and period are those of line \(line)", "Keep one of the observations.")
      }
      observations.append(observation)
    }
    return SDMXReading(
      reference: try reference.map { try self.reference($0, rows.first) },
      dimensions: columns.dimensions.map(\.id), attributes: columns.attributes.map(\.id),
      otherColumns: columns.others, observations: observations, isLabelled: columns.isLabelled)
  }

  /// What the row is about: the kind and identifier of the structure, without names.
  private func about(_ row: SDMXCSVRecord) throws -> String {
    if let column = columns.action {
      guard ["I", "A", "M", "R"].contains(row.cells[column]) else {
        throw error(
          row, "The action is “\(SDMXText.shown(row.cells[column]))”; expected I, A, M or R",
          "Rows that delete are not figures.")
      }
    }
    guard columns.version == .v2 else { return "dataflow " + SDMXLabel.id(row.cells[0]) }
    return row.cells[0] + " " + SDMXLabel.id(row.cells[1])
  }

  private func reference(_ about: String, _ row: SDMXCSVRecord?) throws -> SDMXReference {
    let halves = about.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2, let kind = SDMXReference.Kind(rawValue: String(halves[0])),
      let reference = SDMXReference(String(halves[1]), kind: kind), reference.item.isEmpty
    else {
      throw IndicatorError(
        .invalidData,
        "“\(SDMXText.shown(about))” does not name a dataflow: line \(row?.line ?? 2).",
        hint: "Expected dataflow, datastructure or dataprovision, and AGENCY:ID(VERSION).")
    }
    return reference
  }

  private func observation(_ row: SDMXCSVRecord) throws -> SDMXObservation {
    var key: [String: String] = [:]
    for dimension in columns.dimensions {
      let code =
        columns.isLabelled ? SDMXLabel.id(row.cells[dimension.column]) : row.cells[dimension.column]
      guard SDMXIdentifier.isID(code) else {
        throw error(
          row, "The code of \(dimension.id) is “\(SDMXText.shown(code))”",
          "Every row needs a code for every dimension; attributes of groups cannot be read.")
      }
      key[dimension.id] = code
    }
    var attributes: [String: SDMXValue] = [:]
    for attribute in columns.attributes where !row.cells[attribute.column].isEmpty {
      attributes[attribute.id] = .text(row.cells[attribute.column])
    }
    return SDMXObservation(
      key: key, period: try period(row), value: try value(row), attributes: attributes)
  }

  private func period(_ row: SDMXCSVRecord) throws -> String {
    guard let column = columns.time else { return "" }
    let text = SDMXLabel.id(row.cells[column])
    guard let period = SDMXTimePeriod.value(text) else {
      throw error(
        row, "“\(SDMXText.shown(text))” is not a time period", "Write it like 2024 or 2024-Q1.")
    }
    return period
  }

  private func value(_ row: SDMXCSVRecord) throws -> Double? {
    guard let column = columns.measure else { return nil }
    var text = row.cells[column]
    if text.isEmpty || text == "NaN" { return nil }
    if hasDecimalComma, !text.contains(".") { text = text.replacing(",", with: ".") }
    guard let value = SDMXNumber.value(text) else {
      throw error(
        row, "The value “\(SDMXText.shown(text))” is not a finite number",
        "Leave the cell empty where there is no figure.")
    }
    return value
  }

  private func error(_ row: SDMXCSVRecord, _ problem: String, _ hint: String) -> IndicatorError {
    IndicatorError(.invalidData, "\(problem): line \(row.line).", hint: hint)
  }
}
