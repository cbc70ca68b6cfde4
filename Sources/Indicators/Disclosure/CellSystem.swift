/// The cells of one table, or of several that share margins, with the sums between them.
struct CellSystem {
  /// A total and its parts.
  struct Sum {
    let total: Int
    let parts: [Int]
  }

  private(set) var cells: [FrequencyTable.Cell] = []
  private(set) var sums: [Sum] = []
  private(set) var isMargin: [Bool] = []
  /// For each table, the number of each of its cells here.
  private(set) var numbers: [[Int]] = []
  private(set) var grids: [CellGrid] = []

  /// Joins tables; a cell that several have is one cell.
  ///
  /// - Throws: `IndicatorError` with code `incomparable` when a cell differs between tables.
  init(_ tables: [FrequencyTable]) throws {
    var known: [[String]: Int] = [:]
    for (index, table) in tables.enumerated() {
      let grid = CellGrid(table.dimensions)
      var numbers: [Int] = []
      for (position, cell) in table.cells.enumerated() {
        let number = known[grid.key(position)] ?? cells.count
        if number == cells.count {
          known[grid.key(position)] = number
          cells.append(cell)
          isMargin.append(false)
        } else if abs(cells[number].value - cell.value) > 1e-9 * max(1, cell.value) {
          throw IndicatorError(
            .incomparable,
            "The cell \(grid.text(position)) of table \(index + 1) is \(cell.value), and "
              + "\(cells[number].value) in a table before it.",
            hint: "Linked tables must be of the same people, with the same margins.")
        }
        isMargin[number] = isMargin[number] || grid.isMargin(position)
        numbers.append(number)
      }
      for position in table.cells.indices {
        sums += grid.sums(at: position).map { parts in
          Sum(total: numbers[position], parts: parts.map { numbers[$0] })
        }
      }
      self.numbers.append(numbers)
      grids.append(grid)
    }
  }

  /// The codes of a cell, for messages.
  func text(_ cell: Int) -> String {
    for (grid, numbers) in zip(grids, numbers) {
      if let position = numbers.firstIndex(of: cell) { return grid.text(position) }
    }
    return ""
  }

  /// Whether all values are whole numbers.
  var isWhole: Bool { cells.allSatisfy { $0.value == $0.value.rounded() } }

  /// Splits cells into groups that no sum connects, each in ascending order.
  func components(of isMember: [Bool]) -> [[Int]] {
    var parent = Array(cells.indices)
    func root(_ cell: Int) -> Int {
      var cell = cell
      while parent[cell] != cell { cell = parent[cell] }
      return cell
    }
    for sum in sums {
      let inside = ([sum.total] + sum.parts).filter { isMember[$0] }
      for cell in inside.dropFirst() {
        let (first, second) = (root(inside[0]), root(cell))
        parent[max(first, second)] = min(first, second)
      }
    }
    var groups: [Int: [Int]] = [:]
    for cell in cells.indices where isMember[cell] { groups[root(cell), default: []].append(cell) }
    return groups.values.sorted { $0[0] < $1[0] }
  }
}
