internal import Microdata
internal import NumericCore

/// Shares and numbers of people in the categories of a variable.
///
/// Every category of the variable in the whole table is reported in every domain, so that a share of zero
/// is a result and not a gap.
extension EstimationContext {
  /// Categories are summed in batches, which bounds the memory for long classifications.
  private static let batch = 64

  func proportions(_ variable: AnalysisVariable, asTotals: Bool = false) throws -> [Draft] {
    let column = try categories(variable)
    let index = CategoryIndex(column)
    if index.levels.isEmpty {
      return try absentProportions(variable.name, asTotals ? "total" : "proportion")
    }
    var drafts: [[Draft]] = []
    for first in stride(from: 0, to: max(1, index.levels.count), by: Self.batch) {
      let levels = first..<min(first + Self.batch, index.levels.count)
      let source = sums("levels \(variable.expression) \(first)") {
        .levels(index.coder(of: levels))
      }
      for (position, cell) in reportedCells(of: source).enumerated() {
        if drafts.count <= position { drafts.append([]) }
        drafts[position] += levels.map { level in
          draft(
            variable.name, index.levels[level], at: 3 + level - first, source, cell,
            asTotal: asTotals)
        }
      }
    }
    return drafts.flatMap { $0 }
  }

  private func draft(
    _ name: String, _ level: CategoryIndex.Level, at sum: Int, _ source: Int, _ cell: Int,
    asTotal: Bool
  ) -> Draft {
    let sums = CellTotals(sources[source], cell)
    let share = sums[sum] / sums.weight
    var draft = Draft(
      estimator: asTotal ? "total" : "proportion", variable: name,
      level: Estimate.DomainLevel(variable: name, code: level.code, label: level.label),
      cell: cell, value: sums.undefined == nil ? (asTotal ? sums[sum] : share) : nil,
      undefined: sums.undefined,
      terms: [
        ScoreTerm(
          source: source, cell: cell,
          gradient: asTotal ? [(sum, 1)] : [(sum, 1 / sums.weight), (2, -share / sums.weight)])
      ],
      source: source, n: sums.n, missing: sums.rows - sums.n)
    draft.isProportion = !asTotal
    draft.evaluate = { asTotal ? $0[sum] : $0[sum] / $0.weight }
    if asTotal { draft.countedWeight = sums.weight }
    draft.isCentred = !asTotal
    if sums.n > 1 {
      let variance = share * (1 - share) / Double(sums.n - 1)
      draft.reference = (
        asTotal ? variance * sums.weight * sums.weight : variance, sums.weight
      )
    }
    return draft
  }

  /// The results of a variable that is missing in every row: no categories, and the reason.
  private func absentProportions(_ name: String, _ estimator: String) throws -> [Draft] {
    try counts().map { count in
      Draft(
        estimator: estimator, variable: name, cell: count.cell, value: nil,
        undefined: count.undefined ?? .noValidValues, terms: [], source: count.source, n: 0,
        missing: count.n)
    }
  }

  private func categories(_ variable: AnalysisVariable) throws -> Column {
    if let name = variable.expression.columnName { return try design.table.column(name) }
    return try variable.expression.evaluated(as: variable.name, in: design.table)
  }
}

extension CategoryIndex {
  /// A coder of some levels; all others share one more code, so that their weight counts.
  func coder(of chosen: Range<Int>) -> CellCoder {
    if chosen == levels.indices { return coder }
    return CellCoder(
      values: coder.values, offset: offset,
      codes: codes.map { code in
        if code < 0 { return -1 }
        return Int32(chosen.contains(Int(code)) ? Int(code) - chosen.lowerBound : chosen.count)
      }, count: chosen.count + 1)
  }
}
