public import Microdata

/// Names of columns: one string, or an array of them.
public struct ColumnNames: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral
{
  /// The names, in order.
  public let names: [String]

  /// Creates names from an array.
  public init(_ names: [String]) { self.names = names }
  /// Creates one name.
  public init(stringLiteral name: String) { names = [name] }
  /// Creates names from a literal.
  public init(arrayLiteral names: String...) { self.names = names }
}

/// The population that a stage of sampling draws from, for the finite population correction.
///
/// Sizes and fractions are told apart by type: a column of ones could be either.
public enum StagePopulation: Sendable, Hashable {
  /// A column with the number of units in the population of the stratum.
  case size(String)
  /// A column with the share of the units of the stratum's population that is in the sample.
  case fraction(String)
  /// A column with the inclusion probability of each unit at this stage, for units drawn with unequal
  /// probabilities, and how their variance is estimated. Rows of a unit have the same value.
  case probability(String, variance: UnequalProbabilityVariance = .brewer)

  /// The name of the column.
  public var columnName: String {
    switch self {
    case .size(let name), .fraction(let name), .probability(let name, _): name
    }
  }

  /// The column as results name it, with the estimator of the variance of unequal probabilities.
  var summary: String {
    if case .probability(let name, let method) = self { return "\(name) (\(method.name))" }
    return columnName
  }
}

extension StagePopulation {
  /// Tells sizes from fractions by the values of a column.
  ///
  /// - Throws: `EstimationError` with code `invalidPopulation` when the values fit neither or both: ones
  ///   could be complete strata or strata of one unit.
  public init(inferring name: String, in table: Table) throws {
    let column = try table.column(name)
    try DesignKey.requireComplete(column, as: "A population size")
    let values = column.type == .text ? [] : column.doubles
    let areSizes = values.allSatisfy { $0 >= 1 }
    let areFractions = values.allSatisfy { $0 > 0 && $0 <= 1 }
    switch (areSizes && !values.isEmpty, areFractions && !values.isEmpty) {
    case (true, false): self = .size(name)
    case (false, true): self = .fraction(name)
    case (true, true):
      throw EstimationError(
        .invalidPopulation,
        "“\(name)” is 1 in every row: a size of one unit, or a fraction of all?",
        hint: "Say which: size or fraction (--fpc-kind on the command line).")
    case (false, false):
      throw EstimationError(
        .invalidPopulation,
        "“\(name)” holds neither population sizes (1 or more) nor sampling fractions (above 0, at "
          + "most 1).",
        hint: "A column must hold one or the other for every row.")
    }
  }
}

/// What a stratum with a single sampling unit adds to the variance.
///
/// One unit says nothing about the variation between units. A stratum that was taken completely (its
/// sampling fraction is one) is no such stratum: it adds nothing, and that is known.
public enum SinglePSURule: Sendable, Hashable {
  /// The design is refused, with a list of the strata.
  case fail
  /// The stratum adds nothing, as if it were not there.
  case remove
  /// The unit is taken to be in the sample with certainty: it adds nothing at this stage.
  case certainty
  /// The unit's total is compared with the mean of all units' totals. Conservative.
  case centred
  /// The stratum adds as much as the others do on average.
  case average
  /// The stratum is joined with its neighbour in the order of a column; `nil` for the order of the codes.
  case collapsed(orderedBy: String?)

  /// The name of the rule, as the command line and the results write it.
  public var name: String {
    switch self {
    case .fail: "fail"
    case .remove: "remove"
    case .certainty: "certainty"
    case .centred: "centred"
    case .average: "average"
    case .collapsed(let column): column.map { "collapsed by \($0)" } ?? "collapsed"
    }
  }

  /// Finds a rule by its name; `nil` for an unknown one.
  public init?(name: String) {
    switch name {
    case "fail": self = .fail
    case "remove": self = .remove
    case "certainty": self = .certainty
    case "centred": self = .centred
    case "average": self = .average
    case "collapsed": self = .collapsed(orderedBy: nil)
    default: return nil
    }
  }
}
