/// A table of which some cells are not published.
///
/// It holds no suppressed value, so that nothing that is made from it can tell one.
public struct ProtectedTable: Sendable, Hashable, Encodable {
  /// What became of a cell.
  public enum Status: String, Sendable, Hashable, Codable {
    /// The cell is published.
    case published = ""
    /// The cell is sensitive itself.
    case primary = "c"
    /// The cell protects a sensitive one.
    case secondary = "s"
  }

  /// What was done, in figures that tell no suppressed value.
  public struct Report: Sendable, Hashable, Codable {
    /// The number of cells with the margins.
    public let cells: Int
    /// The number of sensitive cells.
    public let primary: Int
    /// The number of cells suppressed to protect them.
    public let secondary: Int
    /// The share of the value in suppressed inner cells, in percent, rounded up to the next ten: the exact
    /// sum would be one more equation for an attacker.
    public let percentLost: Int
    /// The number of sensitive cells for which an attacker was computed; all are as protected as asked.
    public let audited: Int
    /// The least width that an attacker finds for a sensitive cell, as a multiple of the width asked for,
    /// rounded down; `nil` when there is no sensitive cell, or no interval has an end.
    public let leastWidthRatio: Int?
  }

  /// The dimensions.
  public let dimensions: [TableDimension]
  /// The values in the order of the table; `nil` for a suppressed one.
  public let values: [Double?]
  /// What became of the cells. Publish one symbol for both kinds of suppression: who can tell which cells
  /// are sensitive by a threshold knows that they are small.
  public let statuses: [Status]
  /// What was done.
  public let report: Report

  init(_ table: FrequencyTable, number: Int, _ suppressor: CellSuppressor) {
    let numbers = suppressor.system.numbers[number]
    let statuses = numbers.map { cell -> Status in
      guard suppressor.isSuppressed[cell] else { return .published }
      return suppressor.demands[cell] == nil ? .secondary : .primary
    }
    (dimensions, self.statuses) = (table.dimensions, statuses)
    values = zip(table.cells, statuses).map { $1 == .published ? $0.value : nil }
    let grid = CellGrid(table.dimensions)
    let inner = table.cells.indices.filter { !grid.isMargin($0) }
    let all = inner.reduce(0) { $0 + table.cells[$1].value }
    let lost = inner.filter { statuses[$0] != .published }.reduce(0) { $0 + table.cells[$1].value }
    let sensitive = numbers.filter { suppressor.demands[$0] != nil }
    let ratios = sensitive.compactMap { cell -> Double? in
      guard let demand = suppressor.demands[cell], let interval = suppressor.audit[cell],
        interval.upperBound.isFinite
      else { return nil }
      return (interval.upperBound - interval.lowerBound) / (demand.up + demand.down)
    }
    report = Report(
      cells: table.cells.count, primary: statuses.count { $0 == .primary },
      secondary: statuses.count { $0 == .secondary },
      percentLost: all > 0 ? 10 * Int((10 * lost / all - 1e-9).rounded(.up)) : 0,
      audited: sensitive.count,
      leastWidthRatio: ratios.min().map { Int(min($0 + 1e-6, 1e9).rounded(.down)) })
  }

  /// The value of a cell; `nil` when it is suppressed.
  ///
  /// - Throws: `IndicatorError` with code `invalidOption` when there is no such cell.
  public func value(_ codes: [String]) throws -> Double? {
    values[try CellGrid(dimensions).position(of: codes)]
  }

  /// What became of a cell.
  ///
  /// - Throws: `IndicatorError` with code `invalidOption` when there is no such cell.
  public func status(_ codes: [String]) throws -> Status {
    statuses[try CellGrid(dimensions).position(of: codes)]
  }

  /// The codes of the cells that are not published, in the order of the table.
  public var suppressed: [[String]] {
    let grid = CellGrid(dimensions)
    return statuses.indices.filter { statuses[$0] != .published }.map(grid.codes)
  }
}
