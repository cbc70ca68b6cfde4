internal import Microdata
internal import NumericCore

extension ReplicateMaker {
  /// Factors 1 + 2^(−3/2) √(1 − f) (h(aₖ, r) − h(aₖ₊₁, r)), circular within each stratum, coefficient 4/R.
  ///
  /// The row of all plus is never used. When units outnumber the rows, each further cycle takes them with
  /// another step, so that no pair of rows comes twice (Ash, 2014).
  func successiveDifferences(_ count: Int, orderedBy column: String?) throws -> ReplicateWeights {
    guard let matrix = HadamardMatrix(order: count) else {
      throw EstimationError(.invalidOption, "There is no Hadamard matrix of order \(count).")
    }
    let order = try column.map { try unitOrder($0) }
    var firstRow: [UInt64: Int] = [:]
    var assigned = 0
    for stratum in units.stages[0].strata {
      firstRow[stratum.key] = assigned
      assigned += stratum.units.count
    }
    let (starts, rows) = (firstRow, Self.rowSequence(count: assigned, order: matrix.order))
    let all = factors(count) { stratum, block in
      guard stratum.sampling.varies, let start = starts[stratum.key] else { return }
      var sequence = stratum.sampling.units.map { $0 }
      if let order { sequence.sort { (order[$0], $0) < (order[$1], $1) } }
      let scale = (1 - stratum.sampling.fraction).squareRoot() / 8.0.squareRoot()
      for (position, unit) in sequence.enumerated() {
        let row = rows[start + position]
        let next = rows[start + (position + 1) % sequence.count]
        for replicate in 0..<count {
          let factor = 1 + scale * (matrix.sign(row, replicate) - matrix.sign(next, replicate))
          for frameUnit in units.stages[0].frameUnits(unit) { block[frameUnit, replicate] = factor }
        }
      }
    }
    return weights(all, coefficient: 4 / Double(count))
  }

  /// Rows of the matrix for units one after the other, never row 0.
  private static func rowSequence(count: Int, order: Int) -> [Int] {
    let rows = order - 1
    var steps = (1..<max(rows, 2)).filter { isCoprime($0, rows) }
    if steps.isEmpty { steps = [1] }
    var sequence: [Int] = []
    sequence.reserveCapacity(count)
    var row = 0
    for position in 0..<count {
      sequence.append(1 + row)
      row = (row + steps[position / rows % steps.count]) % rows
    }
    return sequence
  }

  private static func isCoprime(_ a: Int, _ b: Int) -> Bool {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a == 1
  }

  /// The place of each unit of the first stage in the order of a column.
  private func unitOrder(_ name: String) throws -> [Double] {
    let column = try design.table.column(name)
    guard column.type != .text else {
      throw EstimationError(
        .unsuitableVariable, "“\(name)” holds text; the order of the units must be a number.")
    }
    let values = column.doubles
    return try (0..<design.structure.stages[0].unitCount).map { unit in
      let frameUnit = units.stages[0].frameUnits(unit).lowerBound
      let position = design.frame.unitOffsets.map { Int($0[frameUnit]) } ?? frameUnit
      let row = design.frame.order.map { Int($0[position]) } ?? position
      guard !values[row].isNaN else {
        throw EstimationError(
          .missingDesignValue, "“\(name)”, the order of the units, is missing in row \(row + 1).")
      }
      return values[row]
    }
  }
}
