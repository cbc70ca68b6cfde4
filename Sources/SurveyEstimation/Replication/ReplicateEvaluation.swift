internal import NumericCore

/// Computes estimates in every replicate, from the sums by unit where weights are factored.
struct ReplicateEvaluation: Sendable {
  let replicates: ReplicateWeights
  let sources: [CellSums]
  let features: [FeatureSet]
  let accumulator: Accumulator

  /// Returns the deviations of each estimate, and the number of replicates that have none.
  func deviations(of drafts: [Draft]) -> [ReplicateDeviations] {
    let groups = Dictionary(grouping: drafts.indices.filter { drafts[$0].replicateValues.isEmpty })
    {
      Place(source: drafts[$0].source, cell: drafts[$0].cell)
    }
    // In the order of their first drafts, so that work is shared out alike each time.
    let places = groups.keys.sorted { (groups[$0]?[0] ?? 0) < (groups[$1]?[0] ?? 0) }
    let columnTotals = totalsOfColumns(places)
    let found = Parallel.map(places.count, maximumThreads: accumulator.maximumThreads) { index in
      let place = places[index]
      let totals = columnTotals[place.source] ?? totals(place)
      let start = columnTotals[place.source] == nil ? 0 : place.cell
      return (groups[place] ?? []).map { draft in
        (draft, values(of: drafts[draft], place, totals, cell: start))
      }
    }
    var result = drafts.map { draft in
      draft.replicateValues.isEmpty
        ? ReplicateDeviations(values: [], undefined: 0)
        : replicates.deviations(draft.replicateValues, estimate: draft.value ?? .nan)
    }
    for (draft, values) in found.joined() {
      let estimate =
        drafts[draft].distribution == nil ? drafts[draft].value : drafts[draft].reached
      result[draft] = replicates.deviations(values, estimate: estimate ?? .nan)
    }
    return result
  }

  private struct Place: Hashable {
    let source: Int
    let cell: Int
  }

  /// The totals of one cell in factored replicates: for each sum, a number for each replicate.
  private func totals(_ place: Place) -> [Double] {
    switch replicates.storage {
    case .factored(let factors):
      sources[place.source].replicateTotals(place.cell, factors: factors)
    case .deletions(let deletions):
      sources[place.source].deletionTotals(place.cell, deletions: deletions)
    case .columns, .replayed: []
    }
  }

  /// The totals of all cells when each replicate has a column of its own, by source.
  private func totalsOfColumns(_ places: [Place]) -> [Int: [Double]] {
    let wanted = Set(places.map(\.source)).sorted()
    switch replicates.storage {
    case .factored, .deletions: return [:]
    case .columns(let columns):
      return Dictionary(
        uniqueKeysWithValues: wanted.map { source in
          (source, accumulator.replicateTotals(of: features[source], columns: columns))
        })
    case .replayed: return totalsOfReplays(wanted)
    }
  }

  /// The totals when weights are made as they are needed: a few replicates at a time.
  private func totalsOfReplays(_ wanted: [Int]) -> [Int: [Double]] {
    let (count, batch) = (replicates.count, 8)
    var totals: [Int: [Double]] = [:]
    for source in wanted {
      totals[source] = Array(
        repeating: 0, count: sources[source].cellCount * features[source].width * count)
    }
    let frame = accumulator.frame
    for first in stride(from: 0, to: count, by: batch) {
      let chosen = first..<min(first + batch, count)
      let weights = Parallel.map(chosen.count, maximumThreads: accumulator.maximumThreads) {
        replicates.weights(first + $0, frame: frame)
      }
      // Columns are read in the order of the table.
      let columns = weights.map { ValueSource.double(frame.inTableOrder($0)) }
      for source in wanted {
        let part = accumulator.replicateTotals(of: features[source], columns: columns)
        for block in 0..<(part.count / chosen.count) {
          for (index, replicate) in chosen.enumerated() {
            totals[source]?[block * count + replicate] = part[block * chosen.count + index]
          }
        }
      }
    }
    return totals
  }

  private func values(
    of draft: Draft, _ place: Place, _ totals: [Double], cell: Int
  ) -> [Double] {
    let width = features[place.source].width
    let count = replicates.count
    let first = cell * width * count
    let full = sources[place.source].totals(place.cell)
    var sums = Array(full)
    return (0..<count).map { replicate in
      for sum in 2..<width { sums[sum] = totals[first + sum * count + replicate] }
      return draft.evaluate(CellTotals(sums))
    }
  }
}

extension EstimationContext {
  /// Returns what the replicates of the design say of each estimate; empty for a design without any.
  func replicateDeviations(of drafts: [Draft]) throws -> [ReplicateDeviations] {
    guard let replicates = design.replicates else { return [] }
    try options.checkForReplicates()
    return ReplicateEvaluation(
      replicates: replicates, sources: sources, features: features, accumulator: accumulator
    ).deviations(of: drafts)
  }
}

extension EstimationOptions {
  /// Refuses what only linearised variances have.
  func checkForReplicates() throws {
    guard degreesOfFreedom == .satterthwaite else { return }
    throw EstimationError(
      .invalidOption, "Satterthwaite's degrees of freedom are those of linearised variances.",
      hint: "With replicates use domain, design, infinite or a number.")
  }
}

/// What the replicates say of one estimate.
struct ReplicateDeviations: Sendable {
  /// Deviations from the centre, times the roots of the coefficients: the variance is the sum of squares.
  var values: [Double]
  /// The number of replicates in which the estimate does not exist.
  let undefined: Int

  /// Returns the deviations of a weighted sum of estimates.
  static func combining(_ parts: [(values: [Double], coefficient: Double)]) -> ReplicateDeviations {
    var sum = [Double](repeating: 0, count: parts.first?.values.count ?? 0)
    for (values, coefficient) in parts {
      for replicate in sum.indices { sum[replicate] += coefficient * values[replicate] }
    }
    return ReplicateDeviations(values: sum, undefined: 0)
  }

  /// The standard error; `nil` when fewer than two replicates have an estimate.
  var standardError: Double? {
    let greatest = values.reduce(0) { max($0, abs($1)) }
    guard !values.isEmpty, values.count - undefined >= 2, greatest.isFinite else { return nil }
    guard greatest > 0 else { return 0 }
    // Scaled, so that squares neither vanish nor overflow.
    return greatest * values.reduce(0) { $0 + ($1 / greatest) * ($1 / greatest) }.squareRoot()
  }
}

extension ReplicateWeights {
  /// Returns the deviations of replicate estimates.
  ///
  /// A replicate without an estimate deviates by nothing. Those of a bootstrap or of half samples are alike,
  /// and the others stand for it; a unit left out by the jackknife has no substitute.
  func deviations(_ values: [Double], estimate: Double) -> ReplicateDeviations {
    let known = values.filter(\.isFinite)
    let undefined = values.count - known.count
    guard !known.isEmpty else {
      return ReplicateDeviations(values: values.map { _ in 0 }, undefined: undefined)
    }
    var middle = estimate
    if centre == .mean {
      let shift = known[0]
      middle = shift + known.reduce(0) { $0 + ($1 - shift) } / Double(known.count)
    }
    let stretch =
      isExchangeable ? (Double(values.count) / Double(known.count)).squareRoot() : 1
    let deviations = zip(values, coefficients).map { value, coefficient in
      value.isFinite ? (value - middle) * coefficient.squareRoot() * stretch : 0
    }
    return ReplicateDeviations(values: deviations, undefined: undefined)
  }

  private var isExchangeable: Bool {
    !isDeleteOne && coefficients.allSatisfy { $0 == coefficients[0] }
  }
}
