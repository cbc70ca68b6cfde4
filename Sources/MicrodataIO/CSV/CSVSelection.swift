internal import Microdata

/// The columns that options speak of.
enum CSVSelection {
  /// Returns the columns to read, in the order of the result.
  ///
  /// - Throws: `MicrodataError` with code `unknownColumn` for a name that the file does not have,
  ///   or `malformedTable` for one that is asked for twice.
  static func columns(_ names: [String], options: CSVOptions) throws -> [Int] {
    var positions: [String: Int] = [:]
    for (index, name) in names.enumerated() { positions[name] = index }
    func position(_ name: String, _ option: String) throws -> Int {
      if let position = positions[name] { return position }
      let suggestion = Spelling.nearest(to: name, among: names)
      throw MicrodataError(
        .unknownColumn, "There is no column “\(name)”, which the option “\(option)” names.",
        hint: suggestion.map { "Did you mean “\($0)”?" }
          ?? "The columns are: \(Spelling.list(names, most: 30)).")
    }
    for name in options.types.keys.sorted() { _ = try position(name, "types") }
    for name in options.userMissing.keys.sorted() { _ = try position(name, "userMissing") }
    guard let wanted = options.columns else { return Array(names.indices) }
    var seen = Set<Int>()
    return try wanted.map { name in
      let index = try position(name, "columns")
      guard seen.insert(index).inserted else {
        throw MicrodataError(
          .malformedTable, "The option “columns” names “\(name)” twice.",
          hint: "Name every column once.")
      }
      return index
    }
  }
}
