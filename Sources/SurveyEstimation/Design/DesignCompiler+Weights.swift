internal import Microdata
internal import NumericCore

/// The weights that a design starts from.
extension DesignCompiler {
  /// The weights in the order of the table.
  func weights(_ built: Built) throws -> [Double] { try givenWeights() ?? derivedWeights(built) }

  /// The weights of the column that is named; `nil` when none is.
  func givenWeights() throws -> [Double]? {
    guard let name = specification.weights else { return nil }
    let column = try table.column(name)
    try DesignKey.requireComplete(column, as: "The weight")
    return try WeightReading(column).weights
  }

  /// The inverse of the sampling fraction when every stage has one, else 1.
  private func derivedWeights(_ built: Built) -> [Double] {
    var weights = [Double](repeating: 1, count: table.rowCount)
    guard specification.population.count == specification.stageCount else { return weights }
    for (number, (stage, reading)) in zip(built.stages, built.readings).enumerated() {
      if let probabilities = built.unequalProbabilities[number] {
        for unit in probabilities.indices {
          let positions =
            reading.unitStarts.map { Int($0[unit])..<Int($0[unit + 1]) } ?? unit..<(unit + 1)
          for position in positions {
            weights[built.layout.row(at: position)] /= probabilities[unit]
          }
        }
        continue
      }
      for (stratum, read) in zip(stage.strata, reading.strata) where stratum.fraction > 0 {
        for position in read.positions {
          weights[built.layout.row(at: position)] /= stratum.fraction
        }
      }
    }
    return weights
  }
}
