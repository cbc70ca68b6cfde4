extension FrequencyTable {
  /// Joins a table of a population and the same table of a part of it, so that the rest, which anybody can
  /// compute as the difference, is protected too.
  ///
  /// The result has one more dimension, with the categories `part` and `rest` and the whole as its total.
  /// When it is protected, a suppressed rest says that the whole and the part are not both published.
  /// It is for counts and thresholds: the largest contributions to the rest are not known.
  ///
  /// - Parameters:
  ///   - whole: The table of the population.
  ///   - part: The table of the part, with the same dimensions.
  ///   - dimension: The name of the new dimension.
  /// - Throws: `IndicatorError` with code `incomparable` when the dimensions differ, or a cell of the part is
  ///   larger than that of the whole.
  public init(whole: FrequencyTable, part: FrequencyTable, dimension: String = "population") throws
  {
    guard whole.dimensions == part.dimensions else {
      throw IndicatorError(
        .incomparable, "The tables of the whole and of the part have different dimensions.",
        hint: "Bring them to the same categories, in the same order.")
    }
    let grid = CellGrid(whole.dimensions)
    let rest = try whole.cells.indices.map { position -> Cell in
      let (all, some) = (whole.cells[position], part.cells[position])
      guard some.value <= all.value, some.contributors <= all.contributors else {
        throw IndicatorError(
          .incomparable,
          "The cell \(grid.text(position)) of the part is larger than that of the whole.",
          hint: "The part must be counted within the same population.")
      }
      return Cell(
        value: all.value - some.value, contributors: all.contributors - some.contributors)
    }
    let split = try TableDimension(dimension, categories: ["part", "rest"], total: "whole")
    try self.init(dimensions: [split] + whole.dimensions, cells: part.cells + rest + whole.cells)
  }
}
