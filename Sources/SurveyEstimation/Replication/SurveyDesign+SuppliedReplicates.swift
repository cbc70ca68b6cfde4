public import Microdata
internal import NumericCore

extension SurveyDesign {
  /// Binds a table with replicate weights of its own.
  ///
  /// Weights that are factors of their sampling units are kept as factors: with `clusters`, this is found
  /// out. Replicate weights may be negative, as those of some published files are. A column that is missing
  /// everywhere is a replicate without estimates.
  ///
  /// - Parameters:
  ///   - table: The data.
  ///   - weights: The column with sampling weights; `nil` for the mean of the replicate weights.
  ///   - replicates: The columns of replicate weights, and how they were made.
  ///   - strata: The strata, when the file has them.
  ///   - clusters: The primary sampling units, when the file has them.
  /// - Throws: `EstimationError` when weights are missing or not finite, or a number is impossible;
  ///   `MicrodataError` for a column that is not there.
  public init(
    _ table: Table, weights: String?, replicates: SuppliedReplicates, strata: ColumnNames = [],
    clusters: ColumnNames = []
  ) throws {
    guard replicates.columns.count >= 2 else {
      throw EstimationError(
        .invalidOption,
        "A variance needs two replicates at least; there are "
          + "\(replicates.columns.count).")
    }
    let coefficients = try replicates.coefficients()
    var columns = try replicates.columns.map { try ReplicateColumn.read($0, in: table) }
    var table = table
    var weightName = weights
    if weights == nil {
      guard replicates.isCombined else {
        throw EstimationError(
          .invalidOption, "Replicate factors need the sampling weight that they belong to.")
      }
      let mean = Column("mean of replicates", ReplicateColumn.mean(columns))
      table = try table.adding([mean])
      weightName = mean.name
    }
    let specification = DesignSpecification(
      weights: weightName, strata: strata.names, clusters: clusters.names, population: [],
      singlePSU: .certainty, nestedIDs: true)
    let hasUnits = !clusters.names.isEmpty
    let compiled = try DesignCompiler(table: table, specification: specification)
      .compile(asOneUnit: !hasUnits)
    self.init(table, specification, compiled)
    if !replicates.isCombined {
      let base = rowWeights
      columns = columns.map { ReplicateColumn.product($0, base) }
    }
    let factors = hasUnits ? ReplicateColumn.factors(columns, frame) : nil
    let storage: ReplicateWeights.Storage = factors.map { .factored($0) } ?? .columns(columns)
    use(
      ReplicateWeights(
        storage: storage, base: storage, coefficients: coefficients,
        centre: replicates.usualCentre, degreesOfFreedom: ColumnRank.rank(columns) - 1,
        followsUnits: hasUnits, isDeleteOne: [.jk1, .jkn, .jk2].contains(replicates.kind),
        summary: ReplicationSummary(
          method: replicates.kind.name, replicates: columns.count, centre: replicates.usualCentre,
          seed: nil, isFactored: factors != nil,
          negativeFactors: factors?.values.count { $0 < 0 } ?? 0, columns: replicates.columns,
          compression: 1)))
  }
}

/// A column of replicate weights.
enum ReplicateColumn {
  /// Reads a complete column of finite numbers, or one that is missing everywhere: a replicate that failed.
  static func read(_ name: String, in table: Table) throws -> ValueSource {
    let column = try table.column(name)
    guard ![.text, .date, .dateTime].contains(column.type) else {
      throw EstimationError(
        .invalidWeight, "The replicate weight “\(name)” holds \(column.type.rawValue), not numbers."
      )
    }
    if column.missingCount == column.count {
      return .double(Array(repeating: .nan, count: column.count))
    }
    try DesignKey.requireComplete(column, as: "A replicate weight")
    if case .int32(let values) = column.storage { return .int32(values) }
    let values = column.doubles
    if let row = values.firstIndex(where: { !$0.isFinite }) {
      throw EstimationError(
        .invalidWeight, "The replicate weight “\(name)” is not finite in row \(row + 1).")
    }
    return .double(values)
  }

  static func mean(_ columns: [ValueSource]) -> [Double] {
    var (sum, count) = ([Double](repeating: 0, count: columns.first?.count ?? 0), 0.0)
    for column in columns {
      let values = column.doubles(order: nil)
      if values.first?.isNaN ?? true { continue }
      count += 1
      for (row, value) in values.enumerated() { sum[row] += value }
    }
    return sum.map { count > 0 ? max(0, $0 / count) : 0 }
  }

  static func product(_ column: ValueSource, _ base: [Double]) -> ValueSource {
    .double(zip(column.doubles(order: nil), base).map { $0 * $1 })
  }

  /// The factors of the units, when the weights of all rows of a unit have one ratio to their base weight.
  static func factors(_ columns: [ValueSource], _ frame: RowFrame) -> ReplicateFactors? {
    let offsets = frame.unitOffsets.map { $0.map { Int($0) } } ?? Array(0...frame.rowCount)
    let ratios = Parallel.map(columns.count) { index -> [Double]? in
      let weights = columns[index].doubles(order: frame.order)
      var ratios: [Double] = []
      for unit in 0..<(offsets.count - 1) {
        var ratio: Double?
        for position in offsets[unit]..<offsets[unit + 1] {
          let (base, weight) = (frame.weights[position], weights[position])
          guard base > 0 else {
            if weight != 0 { return nil }
            continue
          }
          let own = weight / base
          if let ratio, abs(own - ratio) > 1e-12 * max(abs(ratio), 1) { return nil }
          ratio = ratio ?? own
        }
        ratios.append(ratio ?? 1)
      }
      return ratios
    }
    guard ratios.allSatisfy({ $0 != nil }) else { return nil }
    let known = ratios.compactMap { $0 }
    let values = (0..<(offsets.count - 1)).flatMap { unit in known.map { $0[unit] } }
    return ReplicateFactors(replicateCount: columns.count, values: values)
  }
}
