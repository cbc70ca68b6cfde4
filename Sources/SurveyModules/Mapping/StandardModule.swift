public import Microdata

/// A module of a statistical standard with its choices: the rules that a mapped table is decided by.
public enum StandardModule: Sendable {
  /// Labour force statistics.
  case labourForce(LabourForce)
  /// International labour migration.
  case labourMigration(LabourMigration)
  /// Census migration.
  case censusMigration(CensusMigration)

  /// The names of modules.
  public static let names = ["labour-force", "labour-migration", "census-migration"]

  /// The name.
  public var name: String {
    switch self {
    case .labourForce: "labour-force"
    case .labourMigration: "labour-migration"
    case .censusMigration: "census-migration"
    }
  }

  /// The choices as results name them.
  public var described: [String: String] {
    switch self {
    case .labourForce(let module): module.options.described
    case .labourMigration(let module): module.options.described
    case .censusMigration(let module): module.options.described
    }
  }

  /// The measures with their rules, in their order.
  public var measures: [DecisionList] {
    switch self {
    case .labourForce(let module): module.measures
    case .labourMigration(let module): module.measures
    case .censusMigration(let module): module.measures
    }
  }

  /// The names of the canonical variables that the rules read, in their order.
  public var variables: [String] {
    var names: [String] = []
    let decided = Set(measures.map(\.name))
    // Higher levels of codes are made, not asked.
    let made = [
      "isco08_sub_major": JobVariable.occupation.rawValue,
      "isic4_section": JobVariable.industry.rawValue,
      "years_since_arrival": CensusVariable.arrivalYear.rawValue,
    ]
    for measure in measures {
      for read in (measure.universe?.columnNames ?? []) + measure.rules.flatMap(\.variables) {
        let name = made[read] ?? read
        if !decided.contains(name), !names.contains(name) { names.append(name) }
      }
    }
    return names
  }

  /// Decides what the table supports.
  ///
  /// - Throws: What the modules throw.
  public func classify(_ table: Table) throws -> ClassifiedTable {
    switch self {
    case .labourForce(let module): try module.classify(table)
    case .labourMigration(let module): try module.classify(table)
    case .censusMigration(let module): try module.classify(table)
    }
  }

  /// Says which measures a table supports, and what it lacks for the others.
  ///
  /// - Returns: The measures in their order; what earlier ones decide is there for later ones.
  public func derivability(in table: Table) -> [(measure: DecisionList, derivability: Derivability)]
  {
    // Only the names count.
    var known = table.subset(rows: [])
    switch self {
    case .labourForce: known = (try? JobCodes.adding(to: known)) ?? known
    case .censusMigration(let module): known = (try? module.prepared(known)) ?? known
    case .labourMigration(let module): known = (try? module.prepared(known)) ?? known
    }
    return measures.map { measure in
      if known[measure.name] != nil {
        return (measure, Derivability(missing: [], notes: ["taken from the file as it is"]))
      }
      let derivability = measure.derivability(in: known)
      if derivability.isDerivable {
        // What a measure would give stands there for the ones that read it.
        known = (try? known.adding([Column(measure.name, [String?]())])) ?? known
      }
      return (measure, derivability)
    }
  }
}
