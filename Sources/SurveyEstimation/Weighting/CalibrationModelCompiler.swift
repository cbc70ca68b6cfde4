internal import Microdata
internal import NumericCore

/// Binds targets to a table.
struct CalibrationModelCompiler {
  let table: Table
  let targets: CalibrationTargets
  private var factors: FactorCells

  init(table: Table, targets: CalibrationTargets) {
    (self.table, self.targets) = (table, targets)
    factors = FactorCells(table)
  }

  /// Returns the model, with all columns and totals.
  mutating func compile() throws -> CalibrationModel {
    // The partition comes first, so that its parts are ranges of cells.
    let partition = try targets.partition.map { ($0, try factors.add($0)) }
    let parts = try partition.map { try self.parts($0.0, $0.1) } ?? [("", targets.terms)]
    let shapes = try names(of: parts.map(\.terms)).map { name in
      try TermShape(name, parts.flatMap(\.terms).filter { $0.name == name }, table, &factors)
    }
    guard !shapes.isEmpty else {
      throw EstimationError(.invalidPipeline, "A calibration has no targets.")
    }
    let cells = factors.cells()
    let bound = try shapes.map { try BoundTerm($0, factors, cells, table) }
    var firsts: [Int] = []
    var width = 0
    for term in bound {
      firsts.append(width)
      width += term.levels.count
    }
    guard width <= (1 << 30) / parts.count else {
      throw EstimationError(
        .invalidPipeline, "\(width) totals in each of \(parts.count) parts are too many.")
    }
    let matrix = ModelMatrix(
      cells: cells, blocks: zip(bound, firsts).map { $0.block(from: $1) }, width: width,
      partitions: partition.map { cells.levels[$0.1].map { max($0, 0) } },
      partitionCount: parts.count)
    var incomplete = bound.flatMap(\.incomplete)
    if let (name, factor) = partition {
      incomplete.insert((name, factors.incomplete(factor, in: cells)), at: 0)
    }
    var totals = [Double](repeating: .nan, count: matrix.columnCount)
    var columnOfPlace: [CalibrationTargets.Place: Int] = [:]
    var (columnNames, termNames) = ([String](), [String]())
    for (number, part) in parts.enumerated() {
      for term in bound {
        columnNames += term.levels.map { part.name.isEmpty ? $0 : "\(part.name), \($0)" }
        termNames += term.levels.map { _ in term.shape.name }
      }
      for term in part.terms {
        guard let position = bound.firstIndex(where: { $0.shape.name == term.name }) else {
          continue
        }
        for code in term.totals.keys.sorted() {
          guard let column = try bound[position].column(of: code, in: term) else { continue }
          let index = number * width + firsts[position] + column
          totals[index] = term.totals[code] ?? .nan
          columnOfPlace[.init(name: term.name, code: code)] = index
        }
      }
    }
    if let bad = totals.indices.first(where: { totals[$0].isInfinite }) {
      throw EstimationError(
        .invalidPipeline, "The target of \(columnNames[bad]) is not finite.")
    }
    return CalibrationModel(
      matrix: matrix, targets: totals, names: columnNames, terms: termNames,
      incomplete: incomplete.filter { !$0.rows.isEmpty },
      covarianceRoot: try CalibrationModel.covarianceRoot(
        targets, columnOfPlace, matrix.columnCount))
  }

  private func names(of parts: [[CalibrationTargets.Term]]) -> [String] {
    var seen = Set<String>()
    return parts.flatMap { $0 }.map(\.name).filter { seen.insert($0).inserted }
  }

  /// The targets of each category of the partition.
  private func parts(
    _ name: String, _ factor: Int
  ) throws -> [(name: String, terms: [CalibrationTargets.Term])] {
    let levels = factors.indexes[factor].levels
    for code in targets.parts.keys.sorted()
    where !levels.contains(where: { $0.code == code.text || $0.label == code.text }) {
      throw EstimationError(
        .unmatchedTarget, "There are targets for \(name) = \(code.text), which no row has.")
    }
    return try levels.map { level in
      let terms =
        targets.parts[CategoryCode(level.code)]
        ?? level.label.flatMap { targets.parts[CategoryCode($0)] }
      guard let terms else {
        throw EstimationError(
          .unmatchedTarget, "There are no targets for \(name) = \(level.code).",
          hint: "Every category of the partition needs its own.")
      }
      return ("\(name) = \(level.code)", terms)
    }
  }
}
