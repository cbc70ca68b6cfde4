internal import Microdata
internal import NumericCore

extension ReplicateMaker {
  /// Half samples balanced over strata of two units, after McCarthy and Fay.
  ///
  /// Each stratum has a row of the Hadamard matrix for itself, never the first, which is all plus: that would
  /// leave the same unit out of every replicate.
  func halfSamples(rho: Double) throws -> ReplicateWeights {
    let strata = units.stages[0].strata
    let paired = strata.filter { $0.sampling.varies }
    let wrong = paired.filter { $0.units.count != 2 }
    guard wrong.isEmpty, !paired.isEmpty else {
      throw EstimationError(
        .invalidDesign,
        paired.isEmpty
          ? "No stratum has two PSUs."
          : "\(wrong.count) of \(strata.count) strata have more than two PSUs, and half samples are "
            + "for strata of two.",
        hint: "Use rao-wu, or the jackknife, or strata of pairs.")
    }
    guard paired.allSatisfy({ $0.sampling.fraction == 0 }) else {
      throw EstimationError(
        .invalidOption, "Balanced half samples know no finite populations.",
        hint: "Use rwyb or the jackknife, or leave the populations out of the design.")
    }
    try checkSize(
      HadamardMatrix.nextOrder(atLeast: paired.count + 1),
      hint: "Their number follows from the strata: use a bootstrap with fewer replicates.")
    let matrix = HadamardMatrix(orderAtLeast: paired.count + 1)
    var rowOfStratum: [UInt64: Int] = [:]
    for (number, stratum) in paired.enumerated() { rowOfStratum[stratum.key] = number + 1 }
    let rows = rowOfStratum
    let all = factors(matrix.order) { stratum, block in
      guard stratum.sampling.varies, let row = rows[stratum.key] else { return }
      for (position, unit) in stratum.units.enumerated() {
        for frameUnit in units.stages[0].frameUnits(unit) {
          for replicate in 0..<matrix.order {
            let isKept = matrix.isPlus(row, replicate) == (position == 0)
            block[frameUnit, replicate] = isKept ? 2 - rho : rho
          }
        }
      }
    }
    return weights(all, coefficient: 1 / (Double(matrix.order) * (1 - rho) * (1 - rho)))
  }
}
