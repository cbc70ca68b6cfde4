internal import NumericCore

extension ReplicateWeights {
  /// Returns the weights of one replicate, in the order of a frame.
  ///
  /// A replicate on which the pipeline fails has weights that are not numbers.
  func weights(_ replicate: Int, frame: RowFrame) -> [Double] {
    Self.weights(of: storage, replicate, frame: frame)
  }

  static func weights(of storage: Storage, _ replicate: Int, frame: RowFrame) -> [Double] {
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
    case .replayed(let base, let replay):
      let before = weights(of: base, replicate, frame: replay.baseFrame)
      guard let byRow = try? replay.weights(before) else { return before.map { _ in .nan } }
      return frame.order.map { order in order.map { byRow[Int($0)] } } ?? byRow
    }
  }

  private static func weighted(_ frame: RowFrame, _ factor: (Int) -> Double) -> [Double] {
    var weights = frame.weights
    for unit in 0..<frame.unitCount {
      let multiplier = factor(unit)
      if multiplier == 1 { continue }
      let end = unit + 1 < frame.unitCount ? start(unit + 1, frame) : weights.count
      for position in start(unit, frame)..<end { weights[position] *= multiplier }
    }
    return weights
  }

  private static func start(_ unit: Int, _ frame: RowFrame) -> Int {
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
    return frame.inTableOrder(replicates.weights(replicate, frame: frame))
  }
}
