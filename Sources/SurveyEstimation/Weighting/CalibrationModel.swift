internal import Foundation
internal import Microdata
internal import NumericCore

/// Targets bound to the columns of a table: a matrix of auxiliary variables with a total for each column.
struct CalibrationModel: Sendable {
  /// The auxiliary variables, in the order of the table.
  let matrix: ModelMatrix
  /// The total of each column; NaN where there is none.
  let targets: [Double]
  /// The name of each column, for people.
  let names: [String]
  /// The margin or term of each column.
  let terms: [String]
  /// The rows that cannot be calibrated if they have a weight.
  let incomplete: [(variable: String, rows: [Int32])]
  /// Vectors over the columns whose outer products sum to the covariance of the totals; none when they are
  /// known.
  let covarianceRoot: [[Double]]

  /// Throws for rows with a weight and without a value.
  func checkComplete(_ weights: [Double]) throws {
    for (variable, rows) in incomplete {
      let weighted = rows.filter { weights[Int($0)] != 0 }
      guard let first = weighted.first else { continue }
      throw EstimationError(
        .missingValues,
        "“\(variable)” is missing in \(weighted.count) rows with a weight, first in row "
          + "\(first + 1).",
        hint: "A row cannot be calibrated without it: impute it, or make missing a category.")
    }
  }
}

/// Binds targets to a table.
struct CalibrationModelCompiler {
  let table: Table
  let targets: CalibrationTargets

  /// A margin or term bound to columns of the table.
  private struct BoundTerm {
    let name: String
    /// The column of each row, from 0; `nil` for one column with all rows.
    var codes: [Int32]?
    var values: [Double]?
    /// The names of the columns.
    var levels: [String]
    /// Finds the column of a code; `nil` for one that is not in the table.
    var place: [CategoryCode: Int]
    var incomplete: [(variable: String, rows: [Int32])]
    /// Whether there is a column for the reference, which needs no total.
    var reference: CategoryCode?
  }

  func compile() throws -> CalibrationModel {
    let partition = try partitionIndex()
    var parts: [(name: String, terms: [CalibrationTargets.Term])] = [("", targets.terms)]
    var codes: [Int32]?
    var incomplete: [(variable: String, rows: [Int32])] = []
    if let partition {
      parts = try self.parts(of: partition)
      let rows = partition.index.rowCodes
      let missing = rows.indices.filter { rows[$0] < 0 }.map { Int32($0) }
      if !missing.isEmpty { incomplete.append((partition.name, missing)) }
      codes = rows.map { max($0, 0) }
    }
    var bound: [BoundTerm] = []
    for name in names(of: parts.map(\.terms)) {
      let terms = parts.flatMap(\.terms).filter { $0.name == name }
      bound.append(try bind(name, terms))
    }
    guard !bound.isEmpty else {
      throw EstimationError(.invalidPipeline, "A calibration has no targets.")
    }
    var blocks: [ModelMatrix.Block] = []
    var width = 0
    var firsts: [Int] = []
    for term in bound {
      blocks.append(
        ModelMatrix.Block(
          codes: term.codes, values: term.values, first: width, count: term.levels.count))
      firsts.append(width)
      width += term.levels.count
      incomplete += term.incomplete
    }
    let matrix = ModelMatrix(
      blocks: blocks, rowCount: table.rowCount, width: width, partitions: codes,
      partitionCount: parts.count)
    var totals = [Double](repeating: .nan, count: matrix.columnCount)
    var columnOfPlace: [CalibrationTargets.Place: Int] = [:]
    var (columnNames, termNames) = ([String](), [String]())
    for (number, part) in parts.enumerated() {
      for term in bound {
        columnNames += term.levels.map { part.name.isEmpty ? $0 : "\(part.name), \($0)" }
        termNames += term.levels.map { _ in term.name }
      }
      for term in part.terms {
        guard let position = bound.firstIndex(where: { $0.name == term.name }) else { continue }
        for code in term.totals.keys.sorted() {
          guard let column = try place(code, of: term, in: bound[position]) else { continue }
          let index = number * width + firsts[position] + column
          totals[index] = term.totals[code] ?? .nan
          columnOfPlace[.init(name: term.name, code: code)] = index
        }
      }
    }
    try check(totals, columnNames)
    return CalibrationModel(
      matrix: matrix, targets: totals, names: columnNames, terms: termNames,
      incomplete: incomplete, covarianceRoot: try covarianceRoot(columnOfPlace, matrix.columnCount))
  }

  private func check(_ totals: [Double], _ names: [String]) throws {
    if let bad = totals.indices.first(where: { totals[$0].isInfinite }) {
      throw EstimationError(.invalidPipeline, "The target of \(names[bad]) is not finite.")
    }
  }

  private func names(of parts: [[CalibrationTargets.Term]]) -> [String] {
    var seen = Set<String>()
    return parts.flatMap { $0 }.map(\.name).filter { seen.insert($0).inserted }
  }

  // MARK: - Partitions

  private struct PartitionIndex {
    let name: String
    let index: CategoryIndex
  }

  private func partitionIndex() throws -> PartitionIndex? {
    guard let name = targets.partition else { return nil }
    return PartitionIndex(name: name, index: CategoryIndex(try table.column(name)))
  }

  private func parts(
    of partition: PartitionIndex
  ) throws -> [(name: String, terms: [CalibrationTargets.Term])] {
    let (name, levels) = (partition.name, partition.index.levels)
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

  // MARK: - Terms

  private func bind(_ name: String, _ terms: [CalibrationTargets.Term]) throws -> BoundTerm {
    let isTotal = terms.contains { $0.totals.keys.contains("") }
    if isTotal, terms.contains(where: { $0.totals.count > 1 }) {
      throw EstimationError(
        .unmatchedTarget, "“\(name)” has a target without a category besides those with one.")
    }
    if table[name] == nil, name == CalibrationTargets.intercept {
      return BoundTerm(
        name: name, levels: ["the number of people"], place: ["": 0], incomplete: [])
    }
    if isTotal { return try boundNumber(name, in: nil) }
    if table[name] == nil, let split = name.range(of: " by ") {
      let factors = try boundFactors(String(name[split.upperBound...]), named: name)
      return try boundNumber(String(name[..<split.lowerBound]), in: factors)
    }
    var term = try boundFactors(name, named: name)
    if terms.contains(where: \.isContrast), !name.contains(":") || table[name] != nil,
      let first = term.place.first(where: { $0.value == 0 })?.key,
      !terms.contains(where: { self.isGiven(0, by: $0, in: term) })
    {
      // Rows of the reference have no entry, and the other columns move up.
      term.reference = first
      term.codes = term.codes.map { $0.map { $0 - 1 } }
      term.levels.removeFirst()
      term.place = term.place.filter { $0.value > 0 }.mapValues { $0 - 1 }
    }
    return term
  }

  private func isGiven(
    _ column: Int, by term: CalibrationTargets.Term, in bound: BoundTerm
  ) -> Bool {
    term.totals.keys.contains { bound.place[$0] == column }
  }

  private func boundNumber(_ text: String, in factors: BoundTerm?) throws -> BoundTerm {
    let prepared = try PreparedVariable(
      AnalysisVariable(parsing: text, in: table), in: table)
    var values = prepared.values.doubles
    var missing: [Int32] = []
    for row in values.indices where !values[row].isFinite {
      missing.append(Int32(row))
      values[row] = 0
    }
    var term =
      factors
      ?? BoundTerm(name: text, levels: ["the total of \(text)"], place: ["": 0], incomplete: [])
    term.values = values
    if factors != nil { term.levels = term.levels.map { "the total of \(text) in \($0)" } }
    if !missing.isEmpty { term.incomplete.append((text, missing)) }
    return term
  }

  /// Crosses columns; the columns of the model are the combinations that occur, in the order of their codes.
  private func boundFactors(_ text: String, named name: String) throws -> BoundTerm {
    let columns = table[text] != nil ? [text] : text.split(separator: ":").map(String.init)
    let indexes = try columns.map { CategoryIndex(try table.column($0)) }
    var term = BoundTerm(name: name, codes: [], levels: [], place: [:], incomplete: [])
    var combined = [Int](repeating: 0, count: table.rowCount)
    for (column, index) in zip(columns, indexes) {
      let codes = index.rowCodes
      var missing: [Int32] = []
      for row in combined.indices {
        if codes[row] < 0 {
          missing.append(Int32(row))
          combined[row] = -1
        } else if combined[row] >= 0 {
          let (product, overflow) = combined[row].multipliedReportingOverflow(
            by: index.levels.count)
          guard !overflow else {
            throw EstimationError(.invalidPipeline, "“\(text)” has too many combinations.")
          }
          combined[row] = product + Int(codes[row])
        }
      }
      if !missing.isEmpty { term.incomplete.append((column, missing)) }
    }
    let present = Set(combined).filter { $0 >= 0 }.sorted()
    let rank = Dictionary(uniqueKeysWithValues: present.enumerated().map { ($1, Int32($0)) })
    term.codes = combined.map { $0 < 0 ? -1 : rank[$0] ?? -1 }
    for (place, code) in present.enumerated() {
      var rest = code
      var levels: [CategoryIndex.Level] = []
      for index in indexes.reversed() {
        levels.append(index.levels[rest % index.levels.count])
        rest /= index.levels.count
      }
      levels.reverse()
      term.levels.append(
        zip(columns, levels).map { "\($0) = \($1.code)" }.joined(separator: ", "))
      term.place[CategoryCode(levels.map(\.code).joined(separator: ":"))] = place
      let labels = levels.map { $0.label ?? $0.code }.joined(separator: ":")
      if term.place[CategoryCode(labels)] == nil { term.place[CategoryCode(labels)] = place }
    }
    return term
  }

  /// The column of a code; `nil` when there is none and none is needed.
  private func place(
    _ code: CategoryCode, of term: CalibrationTargets.Term, in bound: BoundTerm
  ) throws -> Int? {
    if let place = bound.place[code] { return place }
    guard let total = term.totals[code], total != 0 else { return nil }
    throw EstimationError(
      .unmatchedTarget, "“\(term.name)” has a target for “\(code.text)”, which no row has.",
      hint: "The rows have \(Spelling.list(bound.place.keys.map(\.text).sorted(), most: 20)).")
  }

  // MARK: - Covariance

  /// Factors the covariance of the totals by Cholesky with pivoting.
  private func covarianceRoot(
    _ columns: [CalibrationTargets.Place: Int], _ count: Int
  ) throws -> [[Double]] {
    guard !targets.covariance.isEmpty else { return [] }
    let places = targets.places
    let size = places.count
    var rest = targets.covariance
    guard rest.allSatisfy(\.isFinite) else {
      throw EstimationError(
        .unmatchedTarget, "The covariance of the targets is not known completely.")
    }
    var root: [[Double]] = []
    let greatest = (0..<size).reduce(0) { max($0, rest[$1 * size + $1]) }
    for _ in 0..<size {
      let pivot = (0..<size).reduce(0) {
        rest[$1 * size + $1] > rest[$0 * size + $0] ? $1 : $0
      }
      let diagonal = rest[pivot * size + pivot]
      guard diagonal > 1e-14 * greatest else { break }
      let vector = (0..<size).map { rest[pivot * size + $0] / diagonal.squareRoot() }
      for i in 0..<size { for j in 0..<size { rest[i * size + j] -= vector[i] * vector[j] } }
      var spread = [Double](repeating: 0, count: count)
      for (place, value) in zip(places, vector) {
        if let column = columns[place] { spread[column] = value }
      }
      root.append(spread)
    }
    return root
  }
}

extension ValueSource {
  /// The values as numbers; NaN where missing.
  var doubles: [Double] {
    switch self {
    case .double(let values): values
    case .int32(let values): values.map { $0 == .min ? .nan : Double($0) }
    case .byte(let values): values.map { $0 > 1 ? .nan : Double($0) }
    }
  }
}
