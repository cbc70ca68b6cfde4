internal import NumericCore

extension ReplicateMaker {
  /// One unit left out at a time; coefficients (1 − fₕ)(nₕ − 1)/nₕ.
  func jackknife() throws -> ReplicateWeights {
    var deletions: [UnitDeletion] = []
    var coefficients: [Double] = []
    let stage = design.structure.stages[0]
    for stratum in stage.strata where stratum.varies {
      let count = Double(stratum.count)
      for unit in stratum.units {
        let own = units.stages[0].frameUnits(unit)
        let all = units.stages[0].frameUnits(stratum.units.lowerBound).lowerBound
        let end = units.stages[0].frameUnits(stratum.units.upperBound - 1).upperBound
        // Below an infinite population, units of later stages are not units of the frame.
        precondition(own.count == 1, "the jackknife has one stage")
        deletions.append(UnitDeletion(unit: own.lowerBound, stratum: all..<end))
        coefficients.append((1 - stratum.fraction) * (count - 1) / count)
      }
    }
    guard !deletions.isEmpty else {
      throw EstimationError(
        .invalidDesign, "No stratum has a second unit, so no replicate can leave one out.")
    }
    return weights(.deletions(deletions), coefficients: coefficients)
  }

  /// Groups of units left out together.
  ///
  /// Strata with at least as many units as groups are weighted up; in others the extended weights of Kott
  /// (2001) make the variance of a total that of the full jackknife.
  func groupedJackknife(_ groups: Int) -> ReplicateWeights {
    let all = factors(groups) { stratum, block in
      guard stratum.sampling.varies else { return }
      var members = stratum.units
      var random = generator(stratum.key, 0)
      random.drawToFront(members.count, of: &members)
      // Strata begin with different groups, so that groups are equally large.
      let first = random.index(below: groups)
      let correction = (1 - stratum.sampling.fraction).squareRoot()
      let count = Double(members.count)
      let extended =
        (Double(groups) / (Double(groups - 1) * count * (count - 1))).squareRoot() * correction
      for group in 0..<groups {
        let deleted = Set(members.indices.filter { (first + $0) % groups == group })
        guard !deleted.isEmpty else { continue }
        for (position, unit) in members.enumerated() {
          let isDeleted = deleted.contains(position)
          let factor: Double
          if members.count >= groups {
            let up = count / (count - Double(deleted.count))
            factor = 1 + correction * ((isDeleted ? 0 : up) - 1)
          } else {
            factor = 1 + (isDeleted ? -(count - 1) : 1) * extended
          }
          for frameUnit in units.stages[0].frameUnits(unit) { block[frameUnit, group] = factor }
        }
      }
    }
    return weights(all, coefficient: Double(groups - 1) / Double(groups))
  }
}
