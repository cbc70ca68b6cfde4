extension ConsistencyReport {
  /// The heads of the columns of ``rows``.
  public static let columns = [
    "relation", "title", "type", "status", "printed", "computed", "difference",
    "relative_difference_percent", "remarks", "note", "suggestion", "facts", "sources", "in_doubt",
  ]

  /// A row for each relation, for a table in CSV or Markdown; a cell is empty when there is nothing to say.
  public var rows: [[String]] {
    results.map { result in
      let remarks = result.remarks + result.readings.map(\.text)
      let row = [
        result.relation, result.title, result.kind.rawValue, result.status.rawValue,
        result.printed, result.computed, result.difference.map(PrintedNumber.shortText) ?? "",
        result.relativeDifference.map { PrintedNumber.shortText($0 * 100) } ?? "",
        (result.obstacle.map { [$0] } ?? remarks).joined(separator: " "), result.note,
        result.suggestions.first?.text ?? result.hint ?? "",
        result.facts.joined(separator: " "), result.sources.joined(separator: "; "),
        result.doubtful.joined(separator: " "),
      ]
      return row.map(Self.plain)
    }
  }
}
