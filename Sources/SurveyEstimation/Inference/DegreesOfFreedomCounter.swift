internal import NumericCore

/// What of a design an estimate rests on: units and strata with rows that it uses.
struct DesignSupport {
  /// PSUs with such rows.
  var psus = 0
  /// Strata of the first stage with such PSUs.
  var strata = 0
  /// Units that can differ from others that were not drawn: PSUs, or within PSUs taken with certainty the
  /// units of later stages.
  var varyingUnits = 0
  /// Strata of the first stage that can add to a variance: not taken completely, more than one PSU.
  var informativeStrata = 0
  /// Strata of the first stage with a single PSU.
  var loneStrata = 0
}

extension DesignStructure {
  /// Finds what an estimate rests on, given the sums that count its rows.
  func support(of cell: Int, in sums: CellSums) -> DesignSupport {
    var used: [Int32] = []
    used.reserveCapacity(sums.entries(cell).count)
    for entry in sums.entries(cell) where sums.values[entry * sums.width + 1] > 0 {
      used.append(sums.units[entry])
    }
    var support = DesignSupport()
    for (number, stage) in stages.enumerated().reversed() {
      var start = 0
      while start < used.count {
        let stratum = stage.strata[Int(stage.stratumOfUnit[Int(used[start])])]
        var end = start + 1
        while end < used.count, Int(used[end]) < stratum.units.upperBound { end += 1 }
        // Below a stage that was not taken completely, units are within one that varies already.
        let isCertainAbove = stratum.reach >= 1
        if isCertainAbove, stratum.fraction < 1 { support.varyingUnits += end - start }
        if number == 0 {
          support.psus += end - start
          support.strata += 1
          if stratum.isLone { support.loneStrata += 1 }
          if stratum.count > 1, stratum.fraction < 1 { support.informativeStrata += 1 }
        } else if isCertainAbove, stratum.count > 1, stratum.fraction < 1 {
          support.informativeStrata += 1
        }
        start = end
      }
      if number > 0 {
        var parents: [Int32] = []
        for unit in used where parents.last != stage.parentOfUnit[Int(unit)] {
          parents.append(stage.parentOfUnit[Int(unit)])
        }
        used = parents
      }
    }
    return support
  }

  /// Satterthwaite's degrees of freedom: (Σvₕ)² / Σ vₕ²/(nₕ − 1), over the strata of the first stage.
  ///
  /// Satterthwaite (1946, *Biometrics Bulletin* 2, 110–114). Strata that add nothing count for nothing.
  func satterthwaite(_ score: Score) -> Double {
    let primary = primaryScore(score)
    var parts: [(variance: Double, degreesOfFreedom: Double)] = []
    let greatest = primary.values.reduce(0) { max($0, abs($1)) }
    guard greatest > 0, greatest.isFinite else { return 0 }
    let scaled = Score(units: primary.units, values: primary.values.map { $0 / greatest })
    scaled.forEachStratum(of: stages[0]) { stratum, entries in
      guard stratum.factor > 0 else { return }
      parts.append((stratum.variance(of: scaled, entries), Double(stratum.count - 1)))
    }
    let sum = parts.reduce(0) { $0 + $1.variance }
    guard sum > 0 else { return 0 }
    return 1
      / parts.reduce(0) { $0 + ($1.variance / sum) * ($1.variance / sum) / $1.degreesOfFreedom }
  }
}
