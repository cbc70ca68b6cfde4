internal import Microdata

/// Finds the labels of texts that are numbers padded in another way than the dictionary has them.
enum LabelMatching {
  /// Returns a table in which a text such as `01` has the label that the dictionary gives to `1`.
  static func matched(_ table: Table) -> Table {
    let changed = table.columns.compactMap(matched)
    guard !changed.isEmpty, let result = try? table.adding(changed) else { return table }
    return result
  }

  private static func matched(_ column: Column) -> Column? {
    guard case .category(_, let levels) = column.storage, !column.valueLabels.entries.isEmpty else {
      return nil
    }
    var byNumber: [Int: ValueLabels.Entry] = [:]
    var known = Set<String>()
    for entry in column.valueLabels.entries {
      known.insert(entry.code)
      if let number = Int(entry.code), byNumber[number] == nil { byNumber[number] = entry }
    }
    var renamed: [String: String] = [:]
    for level in levels where !known.contains(level) {
      guard let entry = Int(level).flatMap({ byNumber[$0] }), !levels.contains(entry.code) else {
        continue
      }
      renamed[entry.code] = level
    }
    guard !renamed.isEmpty else { return nil }
    var column = column
    column.valueLabels = ValueLabels(
      column.valueLabels.entries.map { entry in
        ValueLabels.Entry(
          code: renamed[entry.code] ?? entry.code, label: entry.label,
          translations: entry.translations)
      }, ranges: column.valueLabels.ranges)
    return column
  }
}
