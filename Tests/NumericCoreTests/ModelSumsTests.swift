import Testing

@testable import NumericCore

/// Another path: sums over the rows of a model by cell, by entry and by dense tiles, against plain loops.
@Suite("Sums of auxiliary variables")
struct ModelSumsTests {
  /// The model as a matrix written out, one array for each row.
  struct Plain {
    var rows: [[Double]]
    let model: ModelMatrix
  }

  /// Factors with some categories, and numbers; the last number in a column of the first factor's category.
  private static func plain(
    rows count: Int, categories: [Int], numbers: Int, byCategory: Bool = false
  ) -> Plain {
    var random = CounterGenerator(seed: 7, stream: UInt64(count))
    let factors = categories.map { size in
      (0..<count).map { _ in Int32(random.next() % UInt64(size + 1)) - 1 }
    }
    let values = (0..<numbers).map { _ in (0..<count).map { _ in random.uniform() - 0.3 } }
    let coders = zip(factors, categories).map { codes, size in
      CellCoder(
        values: .int32(codes), offset: 0, codes: (0..<Int32(size)).map { $0 }, count: size)
    }
    let cells = RowCells(coders, rowCount: count)
    var blocks = [ModelMatrix.Block(columns: [Int32](repeating: 0, count: cells.count))]
    var rows = [[Double]](repeating: [1], count: count)
    var width = 1
    for (factor, size) in categories.enumerated() {
      blocks.append(
        .init(columns: cells.levels[factor].map { $0 < 0 ? -1 : $0 + Int32(width) }))
      width += size
      for row in 0..<count {
        rows[row] += (0..<Int32(size)).map { factors[factor][row] == $0 ? 1 : 0 }
      }
    }
    for (number, own) in values.enumerated() {
      if byCategory, number == numbers - 1 {
        blocks.append(
          .init(
            columns: cells.levels[0].map { $0 < 0 ? -1 : $0 + Int32(width) }, values: own))
        width += categories[0]
        for row in 0..<count {
          rows[row] += (0..<Int32(categories[0])).map { factors[0][row] == $0 ? own[row] : 0 }
        }
      } else {
        blocks.append(
          .init(
            columns: [Int32](repeating: Int32(width), count: cells.count), values: own))
        width += 1
        for row in 0..<count { rows[row].append(own[row]) }
      }
    }
    return Plain(rows: rows, model: ModelMatrix(cells: cells, blocks: blocks, width: width))
  }

  private static func product(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Weights that depend on the product, and rows without any.
  private struct Weigh: RowFunction {
    func callAsFunction(_ row: Int, _ product: Double) -> (value: Double, slope: Double) {
      row % 7 == 3 ? (0, 0) : (1.5 + product, 2 + Double(row % 5) + product * product)
    }
  }

  static let shapes: [(rows: Int, categories: [Int], numbers: Int, byCategory: Bool)] = [
    // By cell: categories alone, with numbers, with numbers by category.
    (5000, [3, 4], 0, false), (40_000, [3, 4], 3, false), (3000, [5, 2], 2, true),
    (200, [], 2, false),
    // By entry: more cells than it pays to sum in.
    (1500, [20, 25, 4], 5, true),
    // As a dense matrix.
    (3000, [2], 11, false), (1500, [], 12, false),
  ]

  @Test("Totals and slopes are those of the matrix", arguments: 0..<7)
  func sums(number: Int) {
    let shape = Self.shapes[number]
    let plain = Self.plain(
      rows: shape.rows, categories: shape.categories, numbers: shape.numbers,
      byCategory: shape.byCategory)
    let width = plain.model.width
    let multipliers = (0..<width).map { 0.1 * Double($0 % 4) - 0.15 }
    var (totals, slopes) = (
      [Double](repeating: 0, count: width), [Double](repeating: 0, count: width * width)
    )
    for (row, x) in plain.rows.enumerated() {
      let product = Self.product(x, multipliers)
      let (value, slope) = Weigh()(row, product)
      for i in 0..<width {
        totals[i] += value * x[i]
        for j in 0..<width { slopes[i * width + j] += slope * x[i] * x[j] }
      }
    }
    let found = ModelSums(matrix: plain.model, rows: nil, partition: 0)
      .totals(multipliers, Weigh())
    let size = slopes.reduce(1) { max($0, abs($1)) }
    for (a, b) in zip(found.totals, totals) { #expect(abs(a - b) < 1e-11 * size) }
    for (a, b) in zip(found.slopes, slopes) { #expect(abs(a - b) < 1e-11 * size) }
    let products = plain.model.products(multipliers)
    for (row, x) in plain.rows.enumerated() {
      #expect(abs(products[row] - Self.product(x, multipliers)) < 1e-12)
    }
    let weights = plain.rows.indices.map { Double($0 % 4) }
    let sums = plain.model.weightedTotals(weights)
    let lengths = plain.model.weightedTotals(weights, absolute: true)
    for column in 0..<width {
      var (sum, length) = (0.0, 0.0)
      for (row, x) in plain.rows.enumerated() {
        sum += weights[row] * x[column]
        length += weights[row] * abs(x[column])
      }
      #expect(abs(sums[column] - sum) < 1e-11 * size)
      #expect(abs(lengths[column] - length) < 1e-11 * size)
    }
  }

  @Test("Sums of units are those of their rows")
  func units() {
    let plain = Self.plain(rows: 3000, categories: [5, 2], numbers: 2, byCategory: true)
    let weights: [Double] = plain.rows.indices.map { row in
      row % 9 == 0 ? 0.0 : Double(row % 4) - 1.2
    }
    let order = plain.rows.indices.reversed().map { Int32($0) }
    let offsets: [Int32] = [0, 1, 40, 40, 900, 2999, 3000]
    let frame = RowFrame(order: order, weights: weights, unitOffsets: offsets)
    let vector: [Double] = (0..<plain.model.width).map { 0.3 * Double($0) - 1 }
    var found = [Double](repeating: 10, count: 6)
    UnitTotals(plain.model, frame, weights).add(vector, times: 2, to: &found)
    for unit in 0..<6 {
      var sum = 10.0
      for position in Int(offsets[unit])..<Int(offsets[unit + 1]) {
        let row = Int(order[position])
        sum += 2 * weights[row] * Self.product(plain.rows[row], vector)
      }
      #expect(abs(found[unit] - sum) < 1e-10 * max(1, abs(sum)))
    }
  }

  @Test("Cells of columns with more combinations than rows are those of few")
  func manyCombinations() {
    var random = CounterGenerator(seed: 3, stream: 1)
    let count = 5000
    // Three columns of 3,000 categories: their combinations have no table.
    let columns = (0..<3).map { _ in (0..<count).map { _ in Int32(random.next() % 3000) - 1 } }
    let coders = columns.map {
      CellCoder(values: .int32($0), offset: 0, codes: (0..<2999).map { $0 }, count: 2999)
    }
    let cells = RowCells(coders, rowCount: count)
    #expect(cells.count == Set((0..<count).map { row in columns.map { $0[row] } }).count)
    for row in 0..<count {
      let cell = Int(cells.codes[row])
      #expect(cells.levels.map { $0[cell] } == columns.map { $0[row] })
    }
    // One column with more categories than a table of many combinations would be made for.
    let wide = CellCoder(
      values: .int32((0..<100).map { $0 * 900 }), offset: 0, codes: (0..<90_000).map { $0 },
      count: 90_000)
    let few = RowCells([wide, wide], rowCount: 100)
    #expect(few.count == 100 && few.codes == (0..<100).map { $0 })
    let sorted = (0..<cells.count).map { cell in cells.levels.map { $0[cell] } }
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test("Totals of replicate columns, however many there are for the threads")
  func replicateColumns() {
    let rows = 300
    let values = (0..<rows).map { Double($0 % 17) }
    let cells = (0..<rows).map { Int32($0 % 3) }
    let coder = CellCoder(
      values: .int32(cells), offset: 0, codes: [0, 1, 2], count: 3)
    let frame = RowFrame(
      order: nil, weights: [Double](repeating: 1, count: rows), unitOffsets: [0, Int32(rows)])
    for count in 1...20 {
      // Whole numbers and others by turns, in runs of three.
      let columns: [ValueSource] = (0..<count).map { column in
        let weights = (0..<rows).map { ($0 * 7 + column * 5) % 11 }
        return column / 3 % 2 == 0
          ? .int32(weights.map { Int32($0) }) : .double(weights.map { Double($0) })
      }
      for threads in [1, 2, 3, 4, 7, 16, 64] {
        let accumulator = Accumulator(
          frame: frame, cells: CellSource(coders: [coder]), maximumThreads: threads)
        let totals = accumulator.replicateTotals(
          of: .first(.double(values), shift: 2), columns: columns)
        for column in 0..<count {
          for cell in 0..<3 {
            var (weight, sum) = (0.0, 0.0)
            for row in stride(from: cell, to: rows, by: 3) {
              let w = Double((row * 7 + column * 5) % 11)
              weight += w
              sum += w * (values[row] - 2)
            }
            #expect(totals[(cell * 4 + 2) * count + column] == weight)
            #expect(totals[(cell * 4 + 3) * count + column] == sum)
          }
        }
      }
    }
  }

  @Test("Values of ranks are those of the sorted values")
  func ranks() {
    var random = CounterGenerator(seed: 4, stream: 1)
    let uniform: [Double] = (0..<50_000).map { _ in random.uniform() }
    let skewed = uniform.map { 1 / ($0 * $0) }
    let tied = uniform.map { ($0 * 10).rounded() }
    let lists: [[Double]] = [
      uniform, skewed, tied, [3], [2, 2, 2],
      [-.infinity, 0, .infinity], [-1e308, 1e308, 0], [1, 1 + 0x1p-52],
    ]
    for values in lists {
      let sorted = values.sorted()
      let last = Double(values.count - 1)
      let parts: [Double] = [0, 0.01, 0.3, 0.5, 0.77, 1]
      let ranks = Set(parts.map { Int($0 * last) }).sorted()
      #expect(RankedValues.values(atRanks: ranks, of: values) == ranks.map { sorted[$0] })
    }
    #expect(RankedValues.values(atRanks: [], of: []).isEmpty)
  }
}
