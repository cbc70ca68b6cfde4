extension FrequencyTable {
  static func check(_ dimensions: [TableDimension]) throws {
    guard !dimensions.isEmpty, Set(dimensions.map(\.name)).count == dimensions.count else {
      throw IndicatorError(
        .invalidDefinition, "A table needs dimensions with different names.")
    }
    var size = 1
    for dimension in dimensions {
      size *= dimension.codes.count
      guard size <= mostCells else {
        throw IndicatorError(
          .invalidDefinition, "A table has at most \(mostCells) cells; this one has more.",
          hint: "Protect parts of it that share margins as linked tables.")
      }
    }
  }

  func checkCells() throws {
    let grid = CellGrid(dimensions)
    guard cells.count == grid.count else {
      throw IndicatorError(
        .invalidData,
        "The table needs \(grid.count) cells with its margins, and has \(cells.count).")
    }
    for (position, cell) in cells.enumerated() {
      guard cell.value.isFinite, (0...1e12).contains(cell.value),
        (0...1_000_000_000_000).contains(cell.contributors),
        cell.largest.allSatisfy({ $0.isFinite && $0 >= 0 })
      else {
        throw IndicatorError(
          .invalidData,
          "The cell \(grid.text(position)) holds \(cell.value) from \(cell.contributors); expected were "
            + "finite numbers from 0 to 10¹².",
          hint: "An attack on a table is computed from what cannot be below zero.")
      }
    }
    for position in cells.indices {
      for parts in grid.sums(at: position) {
        try checkSum(parts, position, grid)
      }
    }
  }

  private func checkSum(_ parts: [Int], _ position: Int, _ grid: CellGrid) throws {
    let sum = parts.reduce(0) { $0 + cells[$1].value }
    guard abs(sum - cells[position].value) <= 1e-9 * max(1, sum) else {
      throw IndicatorError(
        .invalidData,
        "The margin \(grid.text(position)) is \(cells[position].value), and its \(parts.count) parts "
          + "add up to \(sum).",
        hint: "Leave out the margins: they are added up from the inner cells.")
    }
  }
}
