extension BoundedSimplex {
  /// Replaces a variable outside the basis by its distance from its upper limit.
  mutating func flip(_ column: Int) {
    for row in rows.indices where rows[row][column] != 0 {
      values[row] = max(0, values[row] - rows[row][column] * upper[column])
      rows[row][column] = -rows[row][column]
    }
    reduced[column] = -reduced[column]
    isFlipped[column].toggle()
  }

  /// Replaces the variable of a row by its distance from its upper limit.
  mutating func flipBasic(_ row: Int) {
    let variable = basis[row]
    for column in upper.indices { rows[row][column] = -rows[row][column] }
    rows[row][variable] = 1
    values[row] = max(0, upper[variable] - values[row])
    isFlipped[variable].toggle()
  }

  mutating func pivot(_ row: Int, _ column: Int) {
    let divisor = rows[row][column]
    let support = upper.indices.filter { rows[row][$0] != 0 }
    for other in support { rows[row][other] /= divisor }
    values[row] /= divisor
    let (pivotRow, value) = (rows[row], values[row])
    for other in rows.indices where other != row && rows[other][column] != 0 {
      let factor = rows[other][column]
      for index in support {
        let entry = rows[other][index] - factor * pivotRow[index]
        rows[other][index] = abs(entry) < 1e-12 ? 0 : entry
      }
      rows[other][column] = 0
      values[other] = max(0, values[other] - factor * value)
    }
    let factor = reduced[column]
    for index in support { reduced[index] -= factor * pivotRow[index] }
    reduced[column] = 0
    if basis[row] < upper.count { isInBasis[basis[row]] = false }
    basis[row] = column
    isInBasis[column] = true
  }
}
