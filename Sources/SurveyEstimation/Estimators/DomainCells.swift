internal import Microdata
internal import NumericCore

/// The domains of a request: all combinations of the grouping variables within a condition.
struct DomainCells: Sendable {
  /// The names of the grouping variables.
  let variables: [String]
  /// What assigns rows to cells.
  let source: CellSource
  /// The categories of each variable, or of all together when there are too many combinations.
  private let levels: [[CategoryIndex.Level]]
  private let combined: [Grouping.Group]?
  private let labels: [ValueLabels]

  /// More combinations than this are first reduced to those that occur.
  private static let mostDenseCells = 1 << 14

  init(_ table: Table, by names: [String], mask: [UInt8]?) throws {
    variables = names
    if let twice = names.first(where: { name in names.filter { $0 == name }.count > 1 }) {
      throw EstimationError(.invalidOption, "“\(twice)” is given more than once to group by.")
    }
    let columns = try names.map { try table.column($0) }
    labels = columns.map(\.valueLabels)
    let indexes = columns.map { CategoryIndex($0) }
    let product = indexes.reduce(1.0) { $0 * Double($1.levels.count) }
    if product <= Double(Self.mostDenseCells) {
      levels = indexes.map(\.levels)
      combined = nil
      source = CellSource(coders: indexes.map(\.coder), mask: mask)
    } else {
      let grouping = try Grouping(table, by: names)
      levels = []
      combined = grouping.groups
      source = CellSource(
        coders: [
          CellCoder(
            values: .int32(grouping.codes), offset: 0,
            codes: grouping.groups.indices.map { Int32($0) }, count: grouping.groups.count)
        ], mask: mask)
    }
  }

  /// The categories of a cell.
  func domain(_ cell: Int) -> [Estimate.DomainLevel] {
    if let combined {
      return zip(variables.indices, combined[cell].codes).map { index, code in
        Estimate.DomainLevel(
          variable: variables[index], code: code, label: labels[index].label(of: code))
      }
    }
    var rest = cell
    var result: [Estimate.DomainLevel] = []
    for index in variables.indices.reversed() {
      let level = levels[index][rest % levels[index].count]
      rest /= levels[index].count
      result.append(
        Estimate.DomainLevel(variable: variables[index], code: level.code, label: level.label))
    }
    return result.reversed()
  }
}

extension CategoryIndex {
  /// What codes a column in the kernels.
  var coder: CellCoder {
    let values: ValueSource =
      switch source {
      case .integers(let values): .int32(values)
      case .bytes(let values): .byte(values)
      }
    return CellCoder(values: values, offset: offset, codes: codes, count: levels.count)
  }
}
