/// A table of text cells written as RFC 4180 CSV, in UTF-8, with line feeds.
struct CSVTable {
  private(set) var text: String
  private let columns: Int

  /// Starts a table with its header.
  init(header: [String]) {
    columns = header.count
    text = header.joined(separator: ",") + "\n"
  }

  /// Adds a row; cells with commas, quotes or line feeds are quoted.
  mutating func append(_ cells: [String]) {
    precondition(cells.count == columns, "A row must have as many cells as the header")
    text += cells.map(Self.quoted).joined(separator: ",") + "\n"
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" }) else { return cell }
    let parts = cell.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }
}
