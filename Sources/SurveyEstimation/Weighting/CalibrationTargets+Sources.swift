public import Microdata

extension CalibrationTargets {
  /// Counts a margin from a table of the population, such as a census or a register.
  ///
  /// - Parameters:
  ///   - columns: The columns to cross; one for a simple margin.
  ///   - population: The table, with any number of rows for each combination.
  ///   - total: The column with the number of people that each row stands for; `nil` for one.
  /// - Throws: `EstimationError` with code `unmatchedTarget` when a category or a number is missing;
  ///   `MicrodataError` for a column that is not there.
  public static func margin(
    of columns: ColumnNames, in population: Table, total: String? = nil
  ) throws -> CalibrationTargets {
    let keys = try columns.names.map { try population.column($0) }
    let numbers = try total.map { try population.column($0) }
    var totals: [CategoryCode: Double] = [:]
    for row in 0..<population.rowCount {
      let codes = try keys.map { key -> String in
        guard let code = key.text(at: row) else {
          throw EstimationError(
            .unmatchedTarget, "“\(key.name)” is missing in row \(row + 1) of the population.")
        }
        return code
      }
      totals[CategoryCode(codes.joined(separator: ":")), default: 0] += try number(numbers, row)
    }
    return CalibrationTargets(
      terms: [
        Term(name: columns.names.joined(separator: ":"), totals: totals, isContrast: false)
      ])
  }

  /// Reads targets from a table with a row for each total, as a CSV file holds them.
  ///
  /// - Parameter table: A table with the columns `variable` (the name of a margin or term), `level` (the
  ///   category; empty for a total of everybody) and `total`.
  /// - Throws: `EstimationError` with code `invalidPipeline` when a total is given twice, `unmatchedTarget`
  ///   when one is missing; `MicrodataError` for a column that is not there.
  public init(listedIn table: Table) throws {
    let (names, levels) = (try table.column("variable"), try table.column("level"))
    let numbers = try table.column("total")
    var totals: [String: [CategoryCode: Double]] = [:]
    for row in 0..<table.rowCount {
      guard let name = names.text(at: row) else {
        throw EstimationError(
          .unmatchedTarget, "“variable” is missing in row \(row + 1) of the targets.")
      }
      let code = CategoryCode(levels.text(at: row) ?? "")
      let value = try Self.number(numbers, row)
      guard totals[name, default: [:]].updateValue(value, forKey: code) == nil else {
        throw EstimationError(
          .invalidPipeline, "There are two targets for “\(name)” \(code.text).")
      }
    }
    self.init(terms: totals.map { Term(name: $0.key, totals: $0.value, isContrast: false) })
  }

  /// Takes the totals of another survey, which have errors of their own.
  ///
  /// Estimates of numbers of people (`count` with domains, `levelTotals`) become margins, totals of numbers
  /// become terms. Their covariance is added to variances: what the other survey does not know, this one
  /// cannot know either.
  ///
  /// - Parameter estimates: Totals and counts with standard errors, from another survey.
  /// - Throws: `EstimationError` with code `unmatchedTarget` for estimates that are no totals, or not known.
  public init(_ estimates: EstimateTable) throws {
    var totals: [String: [CategoryCode: Double]] = [:]
    var places: [Place] = []
    for estimate in estimates.estimates {
      guard let value = estimate.value, estimate.standardError != nil,
        estimate.estimator == "total" || estimate.estimator == "count"
      else {
        throw EstimationError(
          .unmatchedTarget,
          "The \(estimate.estimator) of “\(estimate.variable)” is no total with a standard error.",
          hint: "Targets come from count, total or levelTotals.")
      }
      let levels = estimate.domain + (estimate.level.map { [$0] } ?? [])
      let columns = levels.map(\.variable).joined(separator: ":")
      let isCount = estimate.level != nil || estimate.estimator == "count"
      let name: String =
        if isCount { columns.isEmpty ? Self.intercept : columns } else {
          columns.isEmpty ? estimate.variable : "\(estimate.variable) by \(columns)"
        }
      let code = CategoryCode(levels.map(\.code).joined(separator: ":"))
      guard totals[name, default: [:]].updateValue(value, forKey: code) == nil else {
        throw EstimationError(.invalidPipeline, "There are two targets for “\(name)” \(code.text).")
      }
      places.append(Place(name: name, code: code))
    }
    let known = CalibrationTargets(
      terms: totals.map { Term(name: $0.key, totals: $0.value, isContrast: false) })
    let position = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    let order = known.places.map { position[$0] ?? 0 }
    let covariance = estimates.covariance()
    let size = places.count
    self.init(
      terms: known.terms,
      covariance: order.flatMap { row in order.map { covariance[row * size + $0] } })
  }

  private static func number(_ column: Column?, _ row: Int) throws -> Double {
    guard let column else { return 1 }
    guard let value = column.number(at: row), value.isFinite else {
      throw EstimationError(
        .unmatchedTarget, "“\(column.name)” is missing in row \(row + 1) of the targets.")
    }
    return value
  }
}
