internal import Microdata

/// Joins strata that have a single unit with a neighbour.
///
/// Strata are put in the order of a column (its value in the first row of each), or of the codes. A stratum
/// with one unit joins the next one, the last one the one before. Ordering strata by something known before
/// the survey, and not by results, keeps the variance from being understated (Wolter, 2007, *Introduction
/// to Variance Estimation*, section 2.5).
struct StratumCollapsing {
  let layout: UnitLayout
  let stage: SamplingStage
  let reading: StageReading

  struct Joined {
    let key: DesignKey
    let descriptions: [String]
    /// The sampling fraction of each group: units in the sample over the populations added up.
    let fractions: [Double]
  }

  func joined(strata: [DesignKey], orderedBy ordering: Column?) throws -> Joined {
    guard let key = strata.first, stage.strata.count > 1 else {
      throw EstimationError(
        .singleUnitStratum, "There is only one stratum, with one PSU: nothing to collapse it with.")
    }
    if let ordering { try DesignKey.requireComplete(ordering, as: "The order of strata") }
    let rows = reading.strata.map { layout.row(at: $0.positions.lowerBound) }
    // Strata taken completely stand alone: they add nothing, and must not dilute others.
    let complete = stage.strata.indices.filter { stage.strata[$0].fraction >= 1 }
    let ordered = stage.strata.indices.filter { stage.strata[$0].fraction < 1 }.sorted { a, b in
      if let ordering, let isLess = Self.isLess(ordering, rows[a], rows[b]) { return isLess }
      return Self.isLess(key.column, rows[a], rows[b]) ?? (a < b)
    }
    var groups: [[Int]] = []
    var open: [Int] = []
    for stratum in ordered {
      open.append(stratum)
      if !stage.strata[stratum].isLone || open.count > 1 {
        groups.append(open)
        open = []
      }
    }
    if !open.isEmpty {
      guard !groups.isEmpty else {
        throw EstimationError(
          .singleUnitStratum, "The only stratum that was not taken completely has one PSU.",
          hint: "Nothing can be collapsed with it: choose certainty or centred.")
      }
      groups[groups.count - 1] += open
    }
    groups += complete.map { [$0] }
    var codes = [Int32](repeating: 0, count: layout.rowCount)
    for (code, group) in groups.enumerated() {
      for stratum in group {
        for position in reading.strata[stratum].positions {
          codes[layout.row(at: position)] = Int32(code)
        }
      }
    }
    let descriptions = groups.filter { $0.count > 1 }.map { group in
      group.map { key.text(at: rows[$0]) }.joined(separator: " + ")
    }
    let fractions = groups.map { group -> Double in
      let sampled = group.reduce(0.0) { $0 + Double(stage.strata[$1].count) }
      let population = group.reduce(0.0) {
        $0 + Double(stage.strata[$1].count) / stage.strata[$1].fraction
      }
      return population.isFinite ? sampled / population : 0
    }
    return Joined(
      key: DesignKey(name: "collapsed \(key.name)", codes: codes, of: key.column),
      descriptions: descriptions, fractions: fractions)
  }

  /// Compares two rows by number or text; `nil` when they are equal.
  private static func isLess(_ column: Column, _ a: Int, _ b: Int) -> Bool? {
    if let x = column.number(at: a), let y = column.number(at: b) { return x == y ? nil : x < y }
    if let x = column.text(at: a), let y = column.text(at: b) { return x == y ? nil : x < y }
    return nil
  }
}
