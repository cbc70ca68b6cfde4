internal import NumericCore

/// A weighting pipeline that every replicate runs on its own base weights.
///
/// What calibration and nonresponse adjustment do depends on the sample; a replicate shows how the sample
/// might have turned out otherwise only if its weights are made as those of the sample were.
struct ReplayedWeighting: Sendable {
  let compiled: CompiledPipeline
  /// The rows with the weights before the pipeline.
  let baseFrame: RowFrame

  /// Returns the weights after the pipeline, in the order of the table.
  ///
  /// - Parameter base: The weights of a replicate before it, in the order of the frame.
  func weights(_ base: [Double]) throws -> [Double] {
    try compiled.run(baseFrame.inTableOrder(base))
  }
}

extension ReplicateWeights {
  /// Replicate weights of up to this many numbers are kept once they are made.
  private static let mostKept = 1 << 25

  /// Returns the replicates with a pipeline run on each.
  ///
  /// A replicate for which a step has no solution has no estimates; they are counted where it matters.
  ///
  /// - Throws: What the pipeline throws, when it fails for every replicate.
  func replaying(_ weighting: AppliedWeighting, frame: RowFrame) throws -> ReplicateWeights {
    let replay = ReplayedWeighting(
      compiled: weighting.compiled, baseFrame: frame.weighted(weighting.baseWeights))
    var storage = Storage.replayed(base, replay)
    if count * frame.rowCount <= Self.mostKept {
      let results = Parallel.map(count) { replicate in
        Result {
          try replay.weights(Self.weights(of: base, replicate, frame: replay.baseFrame))
        }
      }
      if results.allSatisfy({ (try? $0.get()) == nil }) { _ = try results[0].get() }
      let missing = [Double](repeating: .nan, count: frame.rowCount)
      storage = .columns(results.map { .double((try? $0.get()) ?? missing) })
    }
    return ReplicateWeights(
      storage: storage, base: base, coefficients: coefficients, centre: centre,
      degreesOfFreedom: degreesOfFreedom, followsUnits: followsUnits, isDeleteOne: isDeleteOne,
      summary: summary.expanded)
  }
}

extension ReplicationSummary {
  /// The summary of replicates whose weights are no factors of units any more.
  var expanded: ReplicationSummary {
    ReplicationSummary(
      method: method, replicates: replicates, centre: centre, seed: seed, isFactored: false,
      negativeFactors: negativeFactors, columns: columns, compression: compression)
  }
}
