/// A table of counts or of amounts, with its margins, before anything is suppressed.
///
/// It has any number of dimensions. Cells are in the order of the codes, that of the last dimension fastest.
public struct FrequencyTable: Sendable, Hashable {
  /// A cell.
  public struct Cell: Sendable, Hashable, Codable {
    /// The count or the amount.
    public let value: Double
    /// How many people, households or firms contribute to it.
    public let contributors: Int
    /// The largest contributions, from the largest; only the rules of dominance and p % need them.
    public let largest: [Double]

    /// Creates a cell of amounts.
    public init(value: Double, contributors: Int, largest: [Double] = []) {
      (self.value, self.contributors) = (value, contributors)
      self.largest = largest.sorted(by: >)
    }

    /// Creates a cell that counts its contributors.
    public init(count: Int) {
      self.init(value: Double(count), contributors: count)
    }
  }

  /// The most cells a table can have.
  static let mostCells = 100_000

  /// The dimensions.
  public let dimensions: [TableDimension]
  /// All cells with the margins.
  public let cells: [Cell]

  /// Creates a table of counts from its inner cells; the margins are added up.
  ///
  /// - Throws: `IndicatorError` as ``init(dimensions:inner:)`` does.
  public init(dimensions: [TableDimension], counts: [Int]) throws {
    try self.init(dimensions: dimensions, inner: counts.map(Cell.init(count:)))
  }

  /// Creates a table from its inner cells; the margins are added up.
  ///
  /// - Parameters:
  ///   - dimensions: The dimensions.
  ///   - inner: One cell for each combination of categories, that of the last dimension fastest.
  /// - Throws: `IndicatorError` with code `invalidDefinition` or `invalidData`.
  public init(dimensions: [TableDimension], inner: [Cell]) throws {
    try Self.check(dimensions)
    let size = dimensions.reduce(1) { $0 * $1.categoryCount }
    guard inner.count == size else {
      throw IndicatorError(
        .invalidData, "The table needs \(size) inner cells, and has \(inner.count).")
    }
    let grid = CellGrid(dimensions)
    var cells: [Cell] = []
    var next = 0
    for position in 0..<grid.count {
      // What a margin adds up comes before it in the order of cells.
      if let parts = grid.sums(at: position).first {
        cells.append(Self.sum(parts.map { cells[$0] }))
      } else {
        cells.append(inner[next])
        next += 1
      }
    }
    try self.init(dimensions: dimensions, cells: cells)
  }

  /// Creates a table from all its cells, and checks that its margins add up.
  ///
  /// - Parameters:
  ///   - dimensions: The dimensions.
  ///   - cells: One cell for each combination of codes, that of the last dimension fastest.
  /// - Throws: `IndicatorError` with code `invalidDefinition`; `invalidData` for a cell that is negative or
  ///   not finite, and for margins that do not add up.
  public init(dimensions: [TableDimension], cells: [Cell]) throws {
    try Self.check(dimensions)
    (self.dimensions, self.cells) = (dimensions, cells)
    try checkCells()
  }

  /// The cell with the codes given, one for each dimension.
  ///
  /// - Throws: `IndicatorError` with code `invalidOption` when there is no such cell.
  public func cell(_ codes: [String]) throws -> Cell {
    cells[try CellGrid(dimensions).position(of: codes)]
  }

  private static func sum(_ parts: [Cell]) -> Cell {
    // The largest of a sum are known as far as they are of every part.
    let known = parts.filter { $0.largest.count < $0.contributors }.map(\.largest.count).min()
    let largest = parts.flatMap(\.largest).sorted(by: >)
    return Cell(
      value: parts.reduce(0) { $0 + $1.value },
      contributors: parts.reduce(0) { $0.addingReportingOverflow($1.contributors).partialValue },
      largest: Array(largest.prefix(min(known ?? 10, 10))))
  }
}
