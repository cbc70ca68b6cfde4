extension ModelSums {
  /// A column that is a combination of others.
  typealias Relation = (column: Int, of: [(column: Int, factor: Double)])

  /// Finds columns that follow from others, from the rows themselves.
  ///
  /// The products of columns know their rank to half the digits only; where they leave a doubt, the rows are
  /// factored (Householder QR, block by block, then with pivoting).
  ///
  /// - Parameters:
  ///   - columns: Columns that have rows, ascending.
  ///   - slopes: Σ s x x' of all columns.
  ///   - weight: The weight s of a row.
  /// - Returns: The independent columns, and for each other what it is a combination of.
  func independentColumns(
    _ columns: [Int], slopes: [Double], weight: (Int) -> Double
  ) -> (independent: [Int], relations: [Relation]) {
    let size = columns.count
    var gram = [Double](repeating: 0, count: size * size)
    for (j, column) in columns.enumerated() {
      for (i, row) in columns.enumerated() { gram[j * size + i] = slopes[column * width + row] }
    }
    let (_, _, kept) = SymmetricInverse.factor(gram, size, 1e-7)
    if kept.count == size { return (columns, []) }
    let scale = (0..<size).map { index -> Double in
      let diagonal = gram[index * size + index]
      return diagonal > 0 ? 1 / diagonal.squareRoot() : 1
    }
    var places = [Int](repeating: -1, count: width)
    for (place, column) in columns.enumerated() { places[column] = place }
    var factor = BLAS.TriangularFactor(size: size)
    let block = max(512, 2 * size)
    for start in stride(from: 0, to: count, by: block) {
      let rows = min(block, count - start)
      var dense = [Double](repeating: 0, count: rows * size)
      matrix.withRows { matrix in
        for index in 0..<rows {
          let row = row(start + index)
          let root = weight(row).squareRoot()
          matrix.forEachEntry(row) { column, value in
            let place = places[column - base]
            if place >= 0 { dense[place * rows + index] = root * scale[place] * value }
          }
        }
      }
      factor.append(dense, rows: rows)
    }
    let (order, rank, combinations) = factor.dependencies(tolerance: 1e-10)
    let independent = order.prefix(rank).sorted()
    let relations = (rank..<size).map { place -> Relation in
      let column = order[place]
      let parts = (0..<rank).map { index in
        (
          column: columns[order[index]],
          factor: combinations[(place - rank) * rank + index] * scale[order[index]] / scale[column]
        )
      }
      return (columns[column], parts)
    }
    return (independent.map { columns[$0] }, relations)
  }
}
