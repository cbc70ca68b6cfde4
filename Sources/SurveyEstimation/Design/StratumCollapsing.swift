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
  }

  func joined(strata: [DesignKey], orderedBy ordering: Column?) throws -> Joined {
    guard let key = strata.first, stage.strata.count > 1 else {
      throw EstimationError(
        .singleUnitStratum, "There is only one stratum, with one PSU: nothing to collapse it with.")
    }
    if let ordering { try DesignKey.requireComplete(ordering, as: "The order of strata") }
    let rows = reading.strata.map { layout.row(at: $0.positions.lowerBound) }
    let ordered = stage.strata.indices.sorted { a, b in
      if let ordering {
        if let x = ordering.number(at: rows[a]), let y = ordering.number(at: rows[b]), x != y {
          return x < y
        }
        if let x = ordering.text(at: rows[a]), let y = ordering.text(at: rows[b]), x != y {
          return x < y
        }
      }
      return key.values[rows[a]] < key.values[rows[b]]
    }
    var groups: [[Int]] = []
    var open: [Int] = []
    for stratum in ordered {
      open.append(stratum)
      // Certainty strata stand alone: they add nothing, and must not dilute others.
      if !stage.strata[stratum].isLone || open.count > 1 {
        groups.append(open)
        open = []
      }
    }
    if !open.isEmpty {
      if groups.isEmpty { groups.append(open) } else { groups[groups.count - 1] += open }
    }
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
    return Joined(
      key: DesignKey(name: "collapsed \(key.name)", codes: codes, of: key.column),
      descriptions: descriptions)
  }
}
