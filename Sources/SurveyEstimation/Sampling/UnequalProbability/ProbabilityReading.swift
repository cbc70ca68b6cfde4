internal import Microdata

/// Reads the inclusion probabilities of a stage and makes the variance forms of its strata.
struct ProbabilityReading {
  let table: Table
  let layout: UnitLayout
  let stage: Int
  let name: String
  let method: UnequalProbabilityVariance
  /// The keys of the strata and units of this stage and those above, as their texts name a stratum.
  let labels: (strata: [DesignKey], unit: DesignKey?)

  /// The variables that were read for the strata of a stage.
  struct Forms {
    /// The probability of each unit.
    let probabilities: [Double]
    /// The variance of each stratum; `nil` where every unit is certain.
    let strata: [UnequalStratum?]
  }

  /// A probability this near to one is one.
  static let certainty = 1 - 1e-10

  /// Tells certain units from others, as strata of their own; `nil` when there are none or no others.
  ///
  /// - Parameters:
  ///   - column: Probabilities.
  ///   - units: The keys that identify a unit of the stage; empty when rows are units.
  /// - Throws: `EstimationError` with code `invalidPopulation` for a unit with different probabilities.
  static func certaintyKey(_ column: Column, units: [DesignKey]) throws -> DesignKey? {
    guard column.type != .text else { return nil }
    let codes = column.doubles.map { $0 >= certainty ? Int32(1) : 0 }
    guard codes.contains(1), codes.contains(0) else { return nil }
    if !units.isEmpty {
      var seen: [[Int32]: Int] = [:]
      for row in codes.indices {
        let unit = units.map { $0.values[row] }
        if let other = seen[unit], codes[other] != codes[row] {
          throw differs(column.name, column.doubles, other, row)
        }
        seen[unit] = row
      }
    }
    return DesignKey(name: column.name, codes: codes, of: column)
  }

  private static func differs(
    _ name: String, _ values: [Double], _ row: Int, _ other: Int
  ) -> EstimationError {
    EstimationError(
      .invalidPopulation,
      "“\(name)” differs within a sampling unit: \(CodeText.of(values[row])) in row \(row + 1), "
        + "\(CodeText.of(values[other])) in row \(other + 1).",
      hint: "Every row of a unit needs the unit's own inclusion probability at this stage.")
  }

  /// Reads the probabilities and checks them.
  ///
  /// - Throws: `EstimationError` with code `missingDesignValue` or `invalidPopulation`.
  func forms(of reading: StageReading) throws -> Forms {
    let values = try numbers(name)
    let squares: [Double]? =
      if case .hartleyRao(_, let column?) = method { try numbers(column) } else { nil }
    var probabilities: [Double] = []
    var strata: [UnequalStratum?] = []
    let blocks = try JointBlocks(method)
    for stratum in reading.strata {
      let rows = stratum.units.map { firstRow($0, reading) }
      let own = try zip(stratum.units, rows).map { unit, row in
        try checked(values, unit: unit, row: row, reading)
      }
      probabilities += own
      guard own.contains(where: { $0 < Self.certainty }) else {
        strata.append(nil)
        continue
      }
      let joint = try blocks.matrix(
        stratum: rows.first.map(stratumText) ?? "", units: rows.map(unitText),
        probabilities: own)
      let sum = try squares.map { try sumOfSquares($0, rows, own) }
      strata.append(UnequalStratum(own, method, sumOfSquares: sum, joint: joint))
    }
    return Forms(probabilities: probabilities, strata: strata)
  }

  private func numbers(_ name: String) throws -> [Double] {
    let column = try table.column(name)
    guard column.type != .text else {
      throw EstimationError(
        .invalidPopulation, "“\(name)” holds text, not inclusion probabilities.")
    }
    try DesignKey.requireComplete(column, as: "An inclusion probability")
    return column.doubles
  }

  private func positions(_ unit: Int, _ reading: StageReading) -> Range<Int> {
    guard let starts = reading.unitStarts else { return unit..<(unit + 1) }
    return Int(starts[unit])..<Int(starts[unit + 1])
  }

  private func firstRow(_ unit: Int, _ reading: StageReading) -> Int {
    layout.row(at: positions(unit, reading).lowerBound)
  }

  private func checked(
    _ values: [Double], unit: Int, row: Int, _ reading: StageReading
  ) throws -> Double {
    let value = values[row]
    for position in positions(unit, reading) {
      let other = layout.row(at: position)
      if values[other] != value { throw Self.differs(name, values, row, other) }
    }
    guard value > 0, value <= 1 + 1e-9 else {
      throw EstimationError(
        .invalidPopulation,
        "“\(name)” is \(CodeText.of(value)) in row \(row + 1); an inclusion probability is above 0 "
          + "and at most 1.",
        hint: value > 1 ? "If the column holds weights, give their inverse." : "")
    }
    return min(1, value)
  }

  private func sumOfSquares(
    _ values: [Double], _ rows: [Int], _ probabilities: [Double]
  ) throws -> Double {
    let value = values[rows[0]]
    let least = probabilities.reduce(0) { $0 + $1 * $1 }
    guard rows.allSatisfy({ values[$0] == value }), value >= least * (1 - 1e-9), value < .infinity
    else {
      throw EstimationError(
        .invalidPopulation,
        "The sum of squared probabilities is \(CodeText.of(value)) in row \(rows[0] + 1).",
        hint: "It is the same in every row of a stratum, and at least the sum over the sample, "
          + "\(CodeText.of(least)).")
    }
    return value
  }

  private func stratumText(_ row: Int) -> String {
    labels.strata.map { $0.column.text(at: row) ?? "" }.joined(separator: "/")
  }

  private func unitText(_ row: Int) -> String {
    labels.unit.map { $0.column.text(at: row) ?? "" } ?? String(row + 1)
  }
}
