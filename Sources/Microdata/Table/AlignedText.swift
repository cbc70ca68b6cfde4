/// Text in columns, for terminals.
package enum AlignedText {
  /// Rules are no longer than this, however long the last column is.
  private static let widestRule = 120

  /// Lays out rows of cells, the first of them the header.
  ///
  /// - Parameters:
  ///   - rows: Rows of equal length.
  ///   - leading: How many columns from the first on are flush left; the last one is too, all others are
  ///     flush right.
  package static func table(_ rows: [[String]], leading: Int) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var lines = rows.map { row -> String in
      var line = ""
      for (column, cell) in row.enumerated() {
        let pad = String(repeating: " ", count: widths[column] - cell.count)
        let isLast = column == row.count - 1
        if isLast, cell.isEmpty { continue }
        line += column > 0 ? "  " : ""
        line += column < leading ? cell + (isLast ? "" : pad) : isLast ? cell : pad + cell
      }
      return line
    }
    let width = min(widestRule, lines.map(\.count).max() ?? 0)
    lines.insert(String(repeating: "─", count: width), at: 1)
    return lines.joined(separator: "\n")
  }
}
