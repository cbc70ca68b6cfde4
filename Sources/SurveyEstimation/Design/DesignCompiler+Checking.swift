internal import Microdata
internal import NumericCore

/// What a design must be like.
extension DesignCompiler {
  /// Throws when there are more strata, clusters or populations than stages, or a name is given twice.
  func checkShape() throws {
    guard table.rowCount > 0 else {
      throw EstimationError(.invalidDesign, "The table has no rows.")
    }
    let stages = specification.clusters.count + 1
    if specification.strata.count > stages {
      throw EstimationError(
        .invalidDesign,
        "\(specification.strata.count) strata variables are given for "
          + "\(specification.clusters.count) cluster variables.",
        hint: "Give one strata variable for each stage: the first for the PSUs, and so on.")
    }
    if specification.population.count > stages {
      throw EstimationError(
        .invalidDesign,
        "\(specification.population.count) population sizes or fractions are given for "
          + "\(specification.clusters.count) cluster variables.",
        hint: "Give one for each stage of sampling.")
    }
    let names = specification.strata + specification.clusters
    if let twice = names.first(where: { name in names.filter { $0 == name }.count > 1 }) {
      throw EstimationError(
        .invalidDesign, "“\(twice)” is given more than once as strata or clusters.")
    }
  }

  /// Without nesting, an identifier in two strata is a mistake, not two units.
  func checkUniqueIDs(
    _ stage: StagePlan, _ layout: UnitLayout, _ reading: StageReading
  ) throws {
    guard let key = stage.clusterKeys.first, let starts = reading.unitStarts else { return }
    var seen = Set<Int32>()
    for start in starts.dropLast() {
      let row = layout.row(at: Int(start))
      guard seen.insert(key.values[row]).inserted else {
        throw EstimationError(
          .invalidDesign, "PSU \(key.text(at: row)) of “\(key.name)” is in more than one stratum.",
          hint: "If identifiers start again in each stratum, let them be nested (the default).")
      }
    }
  }

  /// Throws for strata with a single unit when the rule for them says so.
  func checkLoneStrata(_ built: Built, _ strata: [DesignKey]) throws {
    switch specification.singlePSU {
    case .fail, .collapsed: break
    case .remove, .certainty, .centred, .average: return
    }
    for (number, stage) in built.stages.enumerated() where !stage.loneStrata.isEmpty {
      let names = stage.loneStrata.map { index -> String in
        let row = built.layout.row(at: built.readings[number].strata[index].positions.lowerBound)
        let keys = strata.prefix(number + 1)
        return keys.isEmpty ? "the only one" : keys.map { $0.text(at: row) }.joined(separator: "/")
      }
      let unit = number == 0 ? "PSU" : "unit of stage \(number + 1)"
      throw EstimationError(
        .singleUnitStratum,
        "\(names.count) \(names.count == 1 ? "stratum has" : "strata have") a single \(unit), so "
          + "the variance is unknown there: \(Spelling.list(names, most: 20)).",
        hint: number > 0 && specification.singlePSU != .fail
          ? "Only strata of the first stage are collapsed: choose certainty, centred or average."
          : "Choose a rule for them: certainty or remove (they add nothing), centred "
            + "(conservative), average, or collapsed (joined with a neighbour).")
    }
  }
}
