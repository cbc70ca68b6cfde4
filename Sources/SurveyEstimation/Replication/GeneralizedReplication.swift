internal import NumericCore

extension ReplicateMaker {
  /// A quadratic form written as Σ vⱼvⱼ′, each vⱼ with a row of a Hadamard matrix: factors 1 + Σⱼ h(j, r) vⱼ.
  ///
  /// In a stratum of n units the vectors are the n − 1 Helmert contrasts, times √((1 − f) n/(n − 1)) and the
  /// fractions above. With as many replicates as the order of the matrix, totals have exactly the variance
  /// of the design.
  func generalizedReplication(_ maximum: Int?) throws -> ReplicateWeights {
    var vectors = 0
    var firstVector: [UInt64: Int] = [:]
    for stage in units.stages {
      for stratum in stage.strata {
        let isCentredLone = design.structure.singlePSU == .centred && stratum.sampling.isLone
        guard stratum.sampling.varies || isCentredLone else { continue }
        firstVector[stratum.key] = vectors
        vectors += max(1, stratum.units.count - 1)
      }
    }
    guard vectors > 0 else {
      throw EstimationError(.invalidDesign, "No stratum has a second unit to vary.")
    }
    let matrix = HadamardMatrix(orderAtLeast: vectors + 1)
    let columns = try chosenColumns(matrix.order, maximum)
    let (starts, byStage) = (firstVector, strataOfStages())
    let all = factors(columns.count) { first, block in
      for (number, stage) in units.stages.enumerated() {
        let strata = number == 0 ? [first] : byStage[number].within(first.frameUnits)
        for stratum in strata where stratum.sampling.varies {
          addContrasts(stratum, stage, from: 1 + (starts[stratum.key] ?? 0), matrix, columns, block)
        }
      }
    }
    let complete = centred(all) { stratum, replicate in
      matrix.sign(1 + (starts[stratum.key] ?? 0), columns[replicate])
    }
    return compressed(complete, coefficient: 1 / Double(columns.count))
  }

  /// Contrast j sets unit j + 1 against the mean of the units before it.
  private func addContrasts(
    _ stratum: ReplicateUnits.Stratum, _ stage: ReplicateUnits.Stage, from row: Int,
    _ matrix: HadamardMatrix, _ columns: [Int], _ block: FactorBlock
  ) {
    let n = stratum.units.count
    let scale = stratum.sampling.factor.squareRoot()
    for (replicate, column) in columns.enumerated() {
      var before = 0.0
      // From the last contrast to the first: a unit takes part in all contrasts after its own.
      for index in stride(from: n - 1, through: 0, by: -1) {
        var deviation = before
        if index > 0 {
          let size = Double(index)
          let sign = matrix.sign(row + index - 1, column)
          let part = sign * scale / (size * (size + 1)).squareRoot()
          deviation -= size * part
          before += part
        }
        for frameUnit in stage.frameUnits(stratum.units[index]) {
          block[frameUnit, replicate] += deviation
        }
      }
    }
  }

  private func chosenColumns(_ order: Int, _ maximum: Int?) throws -> [Int] {
    try checkSize(
      min(maximum ?? order, order),
      hint: "Give a maximum: a random part of the replicates has the same expectation.")
    guard let maximum, maximum < order else { return Array(0..<order) }
    var columns = Array(0..<order)
    var random = generator(0, 0)
    random.drawToFront(maximum, of: &columns)
    return columns[..<maximum].sorted()
  }
}
