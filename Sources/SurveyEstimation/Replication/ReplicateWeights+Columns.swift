internal import NumericCore

extension ReplicateWeights {
  /// Returns the weights of one replicate, in the order of a frame.
  func weights(_ replicate: Int, frame: RowFrame) -> [Double] {
    switch storage {
    case .factored(let factors):
      return weighted(frame) { factors.factor(unit: $0, replicate: replicate) }
    case .deletions(let deletions):
      let deletion = deletions[replicate]
      let count = Double(deletion.stratum.count)
      return weighted(frame) { unit in
        if unit == deletion.unit { return 0 }
        return deletion.stratum.contains(unit) ? count / (count - 1) : 1
      }
    case .columns(let columns): return columns[replicate].doubles(order: frame.order)
    }
  }

  private func weighted(_ frame: RowFrame, _ factor: (Int) -> Double) -> [Double] {
    var weights = frame.weights
    for unit in 0..<frame.unitCount {
      let multiplier = factor(unit)
      if multiplier == 1 { continue }
      let end = unit + 1 < frame.unitCount ? start(unit + 1, frame) : weights.count
      for position in start(unit, frame)..<end { weights[position] *= multiplier }
    }
    return weights
  }

  private func start(_ unit: Int, _ frame: RowFrame) -> Int {
    frame.unitOffsets.map { Int($0[unit]) } ?? unit
  }
}

extension SurveyDesign {
  /// Returns the weights of every row in one replicate, in the order of the table.
  ///
  /// - Parameter replicate: From zero up to, not including, the number of replicates.
  /// - Throws: `EstimationError` when the design has no replicates, or not so many.
  public func replicateWeights(_ replicate: Int) throws -> [Double] {
    guard let replicates else {
      throw EstimationError(
        .invalidDesign, "The design has no replicate weights.",
        hint: "Make some with “replicated”, or name the columns of the file that hold them.")
    }
    guard replicate >= 0, replicate < replicates.count else {
      throw EstimationError(
        .invalidOption,
        "There are \(replicates.count) replicates, and none has number \(replicate).")
    }
    let weights = replicates.weights(replicate, frame: frame)
    guard let order = frame.order else { return weights }
    var byRow = weights
    for (position, row) in order.enumerated() { byRow[Int(row)] = weights[position] }
    return byRow
  }
}
