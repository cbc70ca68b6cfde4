/// The rows of a table sorted into groups by one or several variables.
public struct Grouping: Sendable {
  /// A combination of categories that some row has.
  public struct Group: Sendable, Hashable {
    /// The code of each variable, as text.
    public let codes: [String]
    /// The label of each code; the code itself where it has none.
    public let labels: [String]
  }

  /// The names of the grouping variables.
  public let variables: [String]
  /// The observed combinations, the first variable changing slowest.
  public let groups: [Group]
  /// The group of each row; −1 where a grouping variable is missing.
  public let codes: [Int32]

  /// Groups the rows of a table, in time linear in rows and categories.
  ///
  /// - Parameters:
  ///   - table: The rows.
  ///   - variables: Names of columns; at least one.
  /// - Throws: `MicrodataError` with code `unknownColumn`.
  public init(_ table: Table, by variables: [String]) throws {
    precondition(!variables.isEmpty, "grouping needs at least one variable")
    self.variables = variables
    let indexes = try variables.map { CategoryIndex(try table.column($0)) }
    // Combine two variables at a time and keep only the pairs that occur: products stay small.
    var codes = indexes[0].rowCodes
    var members = indexes[0].levels.map { [$0] }
    for index in indexes.dropFirst() {
      let next = index.rowCodes
      var pairs = Set<Int>()
      let width = max(1, index.levels.count)
      let combined = codes.indices.map { row -> Int in
        guard codes[row] >= 0, next[row] >= 0 else { return -1 }
        let pair = Int(codes[row]) * width + Int(next[row])
        pairs.insert(pair)
        return pair
      }
      let sorted = pairs.sorted()
      let position = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, Int32($0)) })
      members = sorted.map { members[$0 / width] + [index.levels[$0 % width]] }
      codes = combined.map { $0 < 0 ? -1 : position[$0] ?? -1 }
    }
    self.codes = codes
    groups = members.map { levels in
      Group(codes: levels.map(\.code), labels: levels.map { $0.label ?? $0.code })
    }
  }
}
