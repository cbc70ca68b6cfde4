/// What became of the rows when one table was attached to another.
public struct JoinReport: Sendable, Hashable, Codable {
  /// Rows that found a parent.
  public var matched = 0
  /// Rows whose key no parent has, or that miss a value of it.
  public var unmatched = 0
  /// Parents that no row belongs to.
  public var unmatchedParents = 0
  /// Parents whose key an earlier parent has; their values are not used.
  public var duplicateParents = 0
  /// A few keys of unmatched rows.
  public var unmatchedSamples: [String] = []
  /// A few keys that several parents have.
  public var duplicateSamples: [String] = []

  /// Creates an empty report.
  public init() {}
}

/// What becomes of a column of which the other table has one of the same name.
public enum NameClash: Sendable, Hashable {
  /// It is an error.
  case error
  /// The column of the table itself is kept, and that of the parent left out.
  case keepOwn
  /// The column of the parent gets a suffix.
  case suffix(String)
}

extension Table {
  /// Returns the rows with the values of the records that they belong to, such as persons with those of their household.
  ///
  /// The rows stay in their order, and all of them stay; those without a parent have missing values.
  ///
  /// - Parameters:
  ///   - parent: The records that rows belong to.
  ///   - keys: The variables, in both tables, that say which one.
  ///   - columns: The variables of the parent to attach; `nil` for all but the keys.
  ///   - clashes: What becomes of variables that both tables have.
  ///   - allowsDuplicates: Whether several parents may have the same key; the first of them is then used.
  /// - Throws: `MicrodataError` with code `unknownColumn`, `typeConflict` or `malformedTable`.
  public func attaching(
    _ parent: Table, on keys: [String], columns: [String]? = nil, clashes: NameClash = .error,
    allowsDuplicates: Bool = false
  ) throws -> (table: Table, report: JoinReport) {
    let index = try KeyCodes(parent, by: keys)
    var report = JoinReport()
    var rowOfKey = [Int32](repeating: -1, count: index.count)
    for (row, code) in index.codes.enumerated() where code >= 0 {
      if rowOfKey[code] < 0 {
        rowOfKey[code] = Int32(row)
      } else {
        report.duplicateParents += 1
        if report.duplicateSamples.count < 5 {
          report.duplicateSamples.append(parent.key(keys, row))
        }
      }
    }
    guard allowsDuplicates || report.duplicateParents == 0 else {
      throw MicrodataError(
        .malformedTable,
        "\(report.duplicateParents) parent rows have the key of an earlier one, such as "
          + "\(report.duplicateSamples.joined(separator: "; ")).",
        hint: "Add the variables that make the key unique, or allow duplicates to use the first.")
    }
    var isUsed = [Bool](repeating: false, count: index.count)
    let rows = try index.codes(of: self).enumerated().map { row, code -> Int32 in
      guard code >= 0 else {
        report.unmatched += 1
        if report.unmatchedSamples.count < 5 { report.unmatchedSamples.append(key(keys, row)) }
        return -1
      }
      isUsed[code] = true
      return rowOfKey[code]
    }
    report.matched = rows.count - report.unmatched
    report.unmatchedParents = index.codes.count { $0 < 0 || !isUsed[$0] }
    let attached = try attachedColumns(parent, keys, columns, clashes).map { name, column in
      column.gatheredOrMissing(rows).renamed(name)
    }
    return (try Table(self.columns + attached, metadata: metadata), report)
  }

  private func attachedColumns(
    _ parent: Table, _ keys: [String], _ columns: [String]?, _ clashes: NameClash
  ) throws -> [(String, Column)] {
    var taken = Set(columnNames)
    return try (columns ?? parent.columnNames.filter { !keys.contains($0) }).compactMap { name in
      let column = try parent.column(name)
      if taken.insert(name).inserted { return (name, column) }
      switch clashes {
      case .keepOwn: return nil
      case .suffix(let suffix) where taken.insert(name + suffix).inserted:
        return (name + suffix, column)
      case .suffix, .error:
        throw MicrodataError(
          .malformedTable, "Both tables have a column “\(name)”.",
          hint: "Name the columns to attach, or say which of the two to keep.")
      }
    }
  }

  /// The key of a row in words.
  private func key(_ names: [String], _ row: Int) -> String {
    names.map { "\($0) \(self[$0]?.text(at: row) ?? "missing")" }.joined(separator: ", ")
  }
}
