/// Names of columns: one string, or an array of them.
public struct ColumnNames: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
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

  /// The name of the column.
  public var columnName: String {
    switch self {
    case .size(let name), .fraction(let name): name
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
}
