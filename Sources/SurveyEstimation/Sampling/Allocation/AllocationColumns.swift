public import Microdata

/// The columns of a table of strata: what an allocation is computed from.
public struct AllocationColumns: Sendable, Hashable {
  /// The column with the strata.
  public var stratum: String
  /// The column with the number of units in the population.
  public var population: String
  /// The column with standard deviations; `nil` for none.
  public var standardDeviation: String?
  /// The column with means; `nil` for none.
  public var mean: String?
  /// The column with the cost of one unit; `nil` for 1.
  public var cost: String?
  /// The column with the importance of strata; `nil` for their totals.
  public var importance: String?
  /// The column with the least numbers, or one number for all strata; `nil` for none.
  public var minimum: String?
  /// The column with the greatest numbers, or one number for all strata; `nil` for populations.
  public var maximum: String?

  /// Creates names of columns.
  ///
  /// - Parameters:
  ///   - stratum: The column with the strata.
  ///   - population: The column with the number of units in the population.
  ///   - standardDeviation: The column with standard deviations.
  ///   - mean: The column with means.
  ///   - cost: The column with the cost of one unit.
  ///   - importance: The column with the importance of strata.
  ///   - minimum: The column with the least numbers, or one number.
  ///   - maximum: The column with the greatest numbers, or one number.
  public init(
    stratum: String = "stratum", population: String = "population",
    standardDeviation: String? = nil, mean: String? = nil, cost: String? = nil,
    importance: String? = nil, minimum: String? = nil, maximum: String? = nil
  ) {
    self.stratum = stratum
    self.population = population
    self.standardDeviation = standardDeviation
    self.mean = mean
    self.cost = cost
    self.importance = importance
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Reads the strata of a table, one a row.
  ///
  /// - Parameter table: A table with these columns; a missing greatest number is the population.
  /// - Throws: `EstimationError` for values that are missing or no numbers; `MicrodataError` for a column that is
  ///   not there.
  public func strata(in table: Table) throws -> [AllocationStratum] {
    let names = try table.column(stratum)
    try DesignKey.requireComplete(names, as: "The stratum")
    let populations = try wholeNumbers(population, in: table)
    let deviations = try standardDeviation.map { try Self.numbers($0, in: table) }
    let means = try mean.map { try Self.numbers($0, in: table) }
    let costs = try cost.map { try Self.numbers($0, in: table) }
    let importances = try importance.map { try Self.numbers($0, in: table) }
    let least = try minimum.map { try wholeNumbers($0, in: table) }
    let most = try maximum.map { try wholeNumbers($0, in: table) }
    return (0..<table.rowCount).map { row in
      AllocationStratum(
        names.text(at: row) ?? "", population: populations[row],
        standardDeviation: deviations?[row], mean: means?[row], cost: costs?[row] ?? 1,
        importance: importances?[row],
        minimum: min(least?[row] ?? 0, populations[row]),
        maximum: most.map { min($0[row], populations[row]) })
    }
  }

  /// Reads a target: its means from the column `NAME_mean` and its standard deviations from `NAME_sd`; without the
  /// latter the means are shares.
  ///
  /// - Parameters:
  ///   - name: The variable.
  ///   - coefficientOfVariation: The greatest coefficient of variation of its estimated total.
  ///   - table: A table with these columns.
  /// - Throws: `EstimationError` for values that are missing, no numbers, or no shares; `MicrodataError` for a
  ///   column that is not there.
  public func target(
    _ name: String, coefficientOfVariation: Double, in table: Table
  ) throws -> AllocationTarget {
    let means = try Self.numbers("\(name)_mean", in: table)
    let deviations: [Double]
    if table["\(name)_sd"] != nil {
      deviations = try Self.numbers("\(name)_sd", in: table)
    } else {
      guard means.allSatisfy({ $0 >= 0 && $0 <= 1 }) else {
        throw EstimationError(
          .invalidOption,
          "The target \(name) has means outside 0 to 1 and no column “\(name)_sd”.",
          hint: "Only shares tell their standard deviations.")
      }
      deviations = zip(means, try wholeNumbers(population, in: table)).map {
        AllocationStratum.standardDeviation(ofShare: $0, population: $1)
      }
    }
    return AllocationTarget(
      name, means: means, standardDeviations: deviations,
      coefficientOfVariation: coefficientOfVariation)
  }

  private static func numbers(_ name: String, in table: Table) throws -> [Double] {
    let column = try table.column(name)
    return try (0..<table.rowCount).map { row in
      guard let value = column.number(at: row), value.isFinite else {
        throw EstimationError(
          .unsuitableVariable, "“\(name)” holds no number in row \(row + 1).")
      }
      return value
    }
  }

  /// The values of a column, or one number for all rows.
  private func wholeNumbers(_ name: String, in table: Table) throws -> [Int] {
    if table[name] == nil, let number = Int(name) {
      return Array(repeating: number, count: table.rowCount)
    }
    return try Self.numbers(name, in: table).enumerated().map { row, value in
      guard abs(value) < 0x1p52, value == value.rounded() else {
        throw EstimationError(
          .unsuitableVariable,
          "“\(name)” is \(CodeText.of(value)) in row \(row + 1), which is no whole number.")
      }
      return Int(value)
    }
  }
}

extension Allocation {
  /// The allocation as a table: `stratum`, `population`, `size`, `exact`, `fraction`, `cost`.
  public var table: Table {
    get throws {
      try Table([
        Column("stratum", rows.map { Optional($0.stratum) }),
        Column("population", rows.map { Optional($0.population) }),
        Column("size", rows.map { Optional($0.size) }),
        Column("exact", rows.map { Optional($0.exact) }),
        Column("fraction", rows.map { Optional($0.fraction) }),
        Column("cost", rows.map { Optional($0.cost) }),
      ])
    }
  }

  /// Reads sizes from a table with the columns `stratum` and `size`, as `table` makes it.
  ///
  /// - Parameter table: A table with a row for each stratum.
  /// - Throws: `EstimationError` for sizes that are no whole numbers or strata that occur twice; `MicrodataError`
  ///   for a column that is not there.
  public static func sizes(in table: Table) throws -> SamplingPlan.SizeRule {
    let (names, sizes) = (try table.column("stratum"), try table.column("size"))
    var result: [String: Int] = [:]
    for row in 0..<table.rowCount {
      guard let name = names.text(at: row), let size = sizes.number(at: row), size >= 0,
        size == size.rounded(), size < 0x1p52
      else {
        throw EstimationError(
          .invalidOption, "Row \(row + 1) of the allocation has no stratum, or no whole size.")
      }
      guard result.updateValue(Int(size), forKey: name) == nil else {
        throw EstimationError(.invalidOption, "The allocation has stratum “\(name)” twice.")
      }
    }
    return .byStratum(result)
  }
}
