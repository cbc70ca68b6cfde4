internal import NumericCore

extension DesignStructure {
  /// PSUs and strata of the first stage that have rows which an estimate uses.
  func support(of cell: Int, in sums: CellSums) -> (psus: Int, strata: Int) {
    var used = Score(units: [], values: [])
    for entry in sums.entries(cell) where sums.values[entry * sums.width + 1] > 0 {
      used.units.append(sums.units[entry])
      used.values.append(1)
    }
    let primary = primaryScore(used)
    var strata = 0
    primary.forEachStratum(of: stages[0]) { _, _ in strata += 1 }
    return (primary.units.count, strata)
  }

  /// Satterthwaite's degrees of freedom: (Σvₕ)² / Σ vₕ²/(nₕ − 1), over the strata of the first stage.
  ///
  /// Satterthwaite (1946, *Biometrics Bulletin* 2, 110–114). Strata that add nothing count for nothing.
  func satterthwaite(_ score: Score) -> Double {
    let primary = primaryScore(score)
    var (sum, squares) = (0.0, 0.0)
    primary.forEachStratum(of: stages[0]) { stratum, entries in
      guard stratum.factor > 0 else { return }
      let part =
        stratum.factor * primary.squaredDeviations(entries, unitCount: stratum.count)
      sum += part
      squares += part * part / Double(stratum.count - 1)
    }
    return squares > 0 ? sum * sum / squares : 0
  }
}
