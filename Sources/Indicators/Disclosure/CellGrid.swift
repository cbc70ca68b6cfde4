/// Where the cells of a table are: positions from codes, and what each margin adds up.
struct CellGrid {
  let dimensions: [TableDimension]
  let count: Int
  private let strides: [Int]

  init(_ dimensions: [TableDimension]) {
    self.dimensions = dimensions
    var strides: [Int] = []
    var count = 1
    for dimension in dimensions.reversed() {
      strides.append(count)
      count *= dimension.codes.count
    }
    (self.strides, self.count) = (strides.reversed(), count)
  }

  /// The place of a cell in each dimension.
  func coordinates(_ position: Int) -> [Int] {
    dimensions.indices.map { position / strides[$0] % dimensions[$0].codes.count }
  }

  /// The ways in which a cell is a sum, one for each dimension in which it is no category.
  func sums(at position: Int) -> [[Int]] {
    let place = coordinates(position)
    return dimensions.indices.compactMap { index in
      let members = dimensions[index].members[place[index]]
      guard !members.isEmpty else { return nil }
      return members.map { position + ($0 - place[index]) * strides[index] }
    }
  }

  /// Whether a cell is a sum of others.
  func isMargin(_ position: Int) -> Bool {
    zip(dimensions, coordinates(position)).contains { $1 >= $0.categoryCount }
  }

  func codes(_ position: Int) -> [String] {
    zip(dimensions, coordinates(position)).map { $0.codes[$1] }
  }

  /// The codes for messages.
  func text(_ position: Int) -> String {
    "(" + codes(position).joined(separator: ", ") + ")"
  }

  /// What a cell is called in every table that has it: the codes that are not the total.
  func key(_ position: Int) -> [String] {
    zip(dimensions, coordinates(position)).filter { $1 != $0.total }
      .map { [$0.name, $0.codes[$1]] }.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 }
  }

  func position(of codes: [String]) throws -> Int {
    guard codes.count == dimensions.count else {
      throw IndicatorError(
        .invalidOption, "A cell has \(dimensions.count) codes, not \(codes.count).")
    }
    var position = 0
    for (index, code) in codes.enumerated() {
      guard let place = dimensions[index].codes.firstIndex(of: code) else {
        throw IndicatorError(
          .invalidOption, "The dimension “\(dimensions[index].name)” has no code “\(code)”.")
      }
      position += place * strides[index]
    }
    return position
  }
}
