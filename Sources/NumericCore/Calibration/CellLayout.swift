/// Where the sums of cells go: a cell has an entry of one in some columns, and numbers in others.
struct CellLayout: Sendable {
  /// The cells of the partition.
  let cells: Range<Int>
  /// The entries that are numbers.
  let numbers: [Int]
  /// One, and a factor for each number of a row, cell by cell: what multiplies them in its product with the
  /// multipliers.
  let factors: [Double]

  private let width: Int
  /// For each cell and entry, the column within the partition, −1 for none, and the number of the entry, 0
  /// for ones.
  private let entries: [(column: Int, number: Int)]
  private let entryCount: Int

  /// One and the numbers of a row.
  var degree: Int { numbers.count + 1 }
  /// The products of these with each other.
  var productCount: Int { degree * (degree + 1) / 2 }

  init(_ matrix: ModelMatrix, _ partition: Int, _ multipliers: [Double]) {
    let cells = matrix.cells(ofPartition: partition)
    let numbers = matrix.blocks.indices.filter { matrix.blocks[$0].values != nil }
    entries = cells.flatMap { cell in
      matrix.blocks.enumerated().map { block, entry in
        let number = entry.values == nil ? 0 : 1 + (numbers.firstIndex(of: block) ?? 0)
        return (Int(entry.columns[cell]), number)
      }
    }
    (self.cells, self.numbers) = (cells, numbers)
    factors = matrix.factors(of: cells, multipliers, base: partition * matrix.width)
    (width, entryCount) = (matrix.width, matrix.blocks.count)
  }

  /// Spreads the sums of cells to the columns.
  ///
  /// - Parameters:
  ///   - sums: For each cell Σ v times one and the numbers; after all of these, for each cell, Σ s times their
  ///     products.
  ///   - wantsSlopes: Whether the products are there.
  func spread(_ sums: [Double], wantsSlopes: Bool) -> ModelSums.Totals {
    var result = ModelSums.Totals(
      totals: [Double](repeating: 0, count: width),
      slopes: [Double](repeating: 0, count: wantsSlopes ? width * width : 0))
    for cell in 0..<cells.count {
      let entries = entries[(cell * entryCount)..<((cell + 1) * entryCount)]
      let start = cells.count * degree + cell * productCount
      for (column, number) in entries where column >= 0 {
        result.totals[column] += sums[cell * degree + number]
        guard wantsSlopes else { continue }
        for (other, otherNumber) in entries where other >= 0 {
          let (low, high) = (min(number, otherNumber), max(number, otherNumber))
          let place = low * degree - low * (low - 1) / 2 + high - low
          result.slopes[column * width + other] += sums[start + place]
        }
      }
    }
    return result
  }
}
