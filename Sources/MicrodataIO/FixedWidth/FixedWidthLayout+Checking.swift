internal import Microdata

extension FixedWidthLayout {
  /// The last position that a field may have.
  static let lastPosition = 1 << 26
  /// The widest field.
  static let widestField = 1 << 20
  /// The most decimals of a field.
  static let mostDecimals = 22
  /// The most lines of a case.
  static let mostLines = 10_000

  /// Checks that a file can be read by the layout.
  ///
  /// - Parameter source: The name of the dictionary, for errors.
  /// - Throws: `MicrodataError` with code `malformedFile` or `limitExceeded`.
  func check(_ limits: LoadLimits, source: String) throws {
    try limits.require(fields.count, atMost: limits.maximumColumns, "variables", file: source)
    let labels = fields.reduce(0) { $0 + $1.variable.valueLabels.entries.count }
    try limits.require(labels, atMost: limits.maximumLabels, "value labels", file: source)
    guard !fields.isEmpty else {
      throw Self.failure(source, "no variable has a place in the records")
    }
    guard (1...Self.mostLines).contains(linesPerCase) else {
      throw Self.failure(
        source, "expected 1 to \(Self.mostLines) lines per case, found \(linesPerCase)")
    }
    try checkRecords(source)
    let names = Set(records.map(\.name))
    for field in fields {
      let name = field.variable.name
      try Self.check(Place(start: field.start, width: field.width), "variable “\(name)”", source)
      guard (0...Self.mostDecimals).contains(field.decimals) else {
        throw Self.failure(
          source,
          "variable “\(name)”: expected 0 to \(Self.mostDecimals) decimals, found \(field.decimals)"
        )
      }
      guard (1...linesPerCase).contains(field.line) else {
        throw Self.failure(
          source, "variable “\(name)” is on line \(field.line) of cases of \(linesPerCase) lines")
      }
      if let unknown = field.records.first(where: { !names.contains($0) }) {
        throw Self.failure(source, "variable “\(name)” is of the unknown record type “\(unknown)”")
      }
    }
    for type in recordTypes {
      var seen = Set<String>()
      for variable in type.variables where !seen.insert(variable.name).inserted {
        throw Self.failure(source, "two variables are called “\(variable.name)”")
      }
    }
  }

  private func checkRecords(_ source: String) throws {
    guard !records.isEmpty || recordField != nil else { return }
    guard let place = recordField else {
      throw Self.failure(
        source, "there are several record types, and no field that tells them apart")
    }
    try Self.check(place, "the field of record types", source)
    guard !records.isEmpty else {
      throw Self.failure(source, "there is a field of record types, and no record type")
    }
    guard linesPerCase == 1 else {
      throw Self.failure(source, "a case of several lines cannot have record types")
    }
    var (names, codes) = (Set<String>(), Set<String>())
    for record in records {
      guard names.insert(record.name).inserted else {
        throw Self.failure(source, "two record types are called “\(record.name)”")
      }
      for code in record.codes where !codes.insert(code).inserted {
        throw Self.failure(source, "two record types have the code “\(code)”")
      }
    }
  }

  private static func check(_ place: Place, _ what: String, _ source: String) throws {
    guard (1...lastPosition).contains(place.start) else {
      throw failure(source, "\(what): expected a position from 1, found \(place.start)")
    }
    guard (1...widestField).contains(place.width) else {
      throw failure(
        source, "\(what): expected a width from 1 to \(widestField), found \(place.width)")
    }
  }

  private static func failure(_ source: String, _ problem: String) -> MicrodataError {
    MicrodataError(
      .malformedFile, "\(source): \(problem).",
      hint: "Compare the dictionary with the documentation of the data.")
  }
}
