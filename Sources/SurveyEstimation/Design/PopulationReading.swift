internal import Microdata

/// Reads the population of a stage and checks it against the sample.
struct PopulationReading {
  let table: Table
  let layout: UnitLayout
  let stage: Int
  let population: StagePopulation

  /// The sampling fraction of each stratum.
  ///
  /// - Throws: `EstimationError` with code `missingDesignValue` or `invalidPopulation`.
  func fractions(of reading: StageReading) throws -> [Double] {
    let column = try table.column(population.columnName)
    guard column.type != .text else {
      throw EstimationError(
        .invalidPopulation, "“\(column.name)” holds text, not population sizes or fractions.")
    }
    try DesignKey.requireComplete(column, as: "A population size")
    let values = column.doubles
    return try reading.strata.map { stratum in
      try fraction(stratum, values, column.name)
    }
  }

  private func fraction(
    _ stratum: StageReading.Stratum, _ values: [Double], _ name: String
  ) throws -> Double {
    let row = layout.row(at: stratum.positions.lowerBound)
    let value = values[row]
    for position in stratum.positions where values[layout.row(at: position)] != value {
      let other = layout.row(at: position)
      throw EstimationError(
        .invalidPopulation,
        "“\(name)” differs within a stratum of stage \(stage): \(CodeText.of(value)) in row "
          + "\(row + 1), \(CodeText.of(values[other])) in row \(other + 1).",
        hint: "Every row of a stratum needs the same population size or fraction.")
    }
    return try checked(value, sampled: stratum.units.count, name, row)
  }

  private func checked(
    _ value: Double, sampled: Int, _ name: String, _ row: Int
  ) throws -> Double {
    switch population {
    case .size:
      // A relative margin of 1e-6: sizes are often stored in single precision.
      guard value >= Double(sampled) * (1 - 1e-6) else {
        throw EstimationError(
          .invalidPopulation,
          "“\(name)” is \(CodeText.of(value)) in row \(row + 1), but \(sampled) units of that "
            + "stratum are in the sample at stage \(stage).",
          hint: value <= 1 ? "If the column holds sampling fractions, give it as fractions." : "")
      }
      return min(1, Double(sampled) / value)
    case .fraction, .probability:
      guard value > 0, value <= 1 else {
        throw EstimationError(
          .invalidPopulation,
          "“\(name)” is \(CodeText.of(value)) in row \(row + 1); a sampling fraction is above 0 and "
            + "at most 1.",
          hint: value > 1 ? "If the column holds population sizes, give it as sizes." : "")
      }
      return value
    }
  }
}

extension Column {
  /// The values as doubles in row order; missing is NaN.
  var doubles: [Double] {
    switch storage {
    case .double(let values): values
    case .int32(let values) where missingCount == 0: values.map(Double.init)
    default: (0..<count).map { number(at: $0) ?? .nan }
    }
  }
}
