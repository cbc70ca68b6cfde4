extension SurveyDesign {
  /// Returns the design with replicates of its sample, from which variances are then estimated.
  ///
  /// Replicates are kept as factors of sampling units. They depend on the identifiers of strata and units and
  /// on the seed, and on nothing else: not on the order of the rows nor on threads. Each runs the weighting
  /// pipeline of the design, if it has one, on its own weights.
  ///
  /// - Parameters:
  ///   - method: How to make them.
  ///   - seed: What random draws start from.
  ///   - centre: What replicate estimates are compared with; `nil` for what is usual with the method: the
  ///     mean of the replicates for the jackknife, half samples and bootstraps of units, the estimate for
  ///     successive differences and generalised replicates.
  /// - Throws: `EstimationError` when the design is not one that the method is for, or a number is out of
  ///   range.
  public func replicated(
    _ method: ReplicationMethod, seed: UInt64 = 1, centre: ReplicateCentre? = nil
  ) throws -> SurveyDesign {
    var design = self
    let replicates = try ReplicateMaker(self, method, seed: seed, centre: centre).made()
    design.use(try weighting.map { try replicates.replaying($0, frame: frame) } ?? replicates)
    return design
  }

  /// What the replicates are; `nil` for a design whose variances are linearised.
  public var replication: ReplicationSummary? { replicates?.summary }
}
