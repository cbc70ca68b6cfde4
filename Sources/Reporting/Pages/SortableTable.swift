/// A table whose columns can be sorted.
struct SortableTable {
  struct Column {
    let title: String
    var isText = false
  }

  struct Cell {
    let markup: Markup
    /// What a number is sorted by; `nil` for texts.
    var number: Double?
    var isNumeric = false
    var style = ""
    /// What a reader is told who points at the cell.
    var hint: String?

    static func text(_ text: String) -> Cell { Cell(markup: "\(text)", style: "text") }
    static func text(_ markup: Markup) -> Cell { Cell(markup: markup, style: "text") }
    static func number(
      _ text: String, _ value: Double?, style: String = "", hint: String? = nil
    ) -> Cell {
      Cell(markup: "\(text)", number: value, isNumeric: true, style: style, hint: hint)
    }
  }

  let caption: String
  let columns: [Column]
  /// The rows; the first cell of each is its header.
  let rows: [[Cell]]

  var markup: Markup {
    let heads = columns.map { column -> Markup in
      """
      <th scope="col" aria-sort="none"\(Markup(raw: column.isText ? " class=\"text\"" : ""))>\
      <button type="button">\(column.title)</button></th>
      """
    }
    let lines = rows.map { row -> Markup in
      let cells = row.enumerated().map { index, cell in Self.cell(cell, isHeader: index == 0) }
      return "<tr>\(cells)</tr>"
    }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(caption)">
      <table class="sortable"><caption>\(caption)</caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(lines)
      </tbody></table></div>
      """
  }

  private static func cell(_ cell: Cell, isHeader: Bool) -> Markup {
    var attributes: [Markup] = []
    if isHeader { attributes.append(" scope=\"row\"") }
    if !cell.style.isEmpty { attributes.append(" class=\"\(cell.style)\"") }
    if cell.isNumeric {
      let sort = cell.number.flatMap { $0.isFinite ? "\($0)" : nil } ?? ""
      attributes.append(" data-sort=\"\(sort)\"")
    }
    if let hint = cell.hint { attributes.append(" title=\"\(hint)\"") }
    let list = Markup(raw: attributes.map(\.text).joined())
    return isHeader ? "<th\(list)>\(cell.markup)</th>" : "<td\(list)>\(cell.markup)</td>"
  }
}
