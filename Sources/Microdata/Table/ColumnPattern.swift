/// Names of columns in short: a list, ranges such as `PWGTP1-PWGTP80`, and patterns with `*` and `?`.
public struct ColumnPattern: Sendable, Hashable {
  /// The text.
  public let text: String

  /// Takes the text of a pattern; its parts are separated by commas.
  public init(_ text: String) { self.text = text }

  /// Returns the columns of a table that are meant, each once.
  ///
  /// A part that is the name of a column is that column, whatever signs it holds. A range has the same
  /// letters at both ends and counts from one number to the other, with leading zeros or without; if the
  /// ends have no numbers, it is the columns from the one to the other in the order of the table.
  ///
  /// - Throws: `MicrodataError` with code `unknownColumn` for a name that is not there, or a pattern that
  ///   fits nothing.
  public func names(in table: Table) throws -> [String] {
    var names: [String] = []
    for part in text.split(separator: ",") {
      let name = part.trimmingSpaces
      for found in try Self.names(name, table) where !names.contains(found) { names.append(found) }
    }
    guard !names.isEmpty else {
      throw MicrodataError(.unknownColumn, "“\(text)” names no column.")
    }
    return names
  }

  private static func names(_ part: String, _ table: Table) throws -> [String] {
    if table[part] != nil { return [part] }
    if part.contains("*") || part.contains("?") {
      let found = table.columnNames.filter { matches(Array($0), Array(part)) }
      guard !found.isEmpty else {
        throw MicrodataError(.unknownColumn, "No column fits the pattern “\(part)”.")
      }
      return found
    }
    for dash in part.indices where part[dash] == "-" {
      let (first, last) = (String(part[..<dash]), String(part[part.index(after: dash)...]))
      guard table[first] != nil, table[last] != nil else { continue }
      return try range(first, last, table)
    }
    _ = try table.column(part)
    return [part]
  }

  private static func range(_ first: String, _ last: String, _ table: Table) throws -> [String] {
    let (a, b) = (numbered(first), numbered(last))
    if a.prefix == b.prefix, let low = Int(a.digits), let high = Int(b.digits), low <= high {
      let width = a.digits.hasPrefix("0") ? a.digits.count : 0
      guard high - low < table.columnNames.count else {
        throw MicrodataError(
          .unknownColumn, "“\(first)-\(last)” names more columns than the table has.")
      }
      return try (low...high).map { number in
        let digits = String(number)
        let zeros = String(repeating: "0", count: max(0, width - digits.count))
        let name = a.prefix + zeros + digits
        _ = try table.column(name)
        return name
      }
    }
    guard let start = table.columnNames.firstIndex(of: first),
      let end = table.columnNames.firstIndex(of: last), start <= end
    else {
      throw MicrodataError(
        .unknownColumn, "“\(last)” does not come after “\(first)” in the table.")
    }
    return Array(table.columnNames[start...end])
  }

  private static func numbered(_ name: String) -> (prefix: String, digits: String) {
    let digits = String(name.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    return (String(name.dropLast(digits.count)), digits)
  }

  /// Matches with one place to go back to, which is enough for stars.
  private static func matches(_ name: [Character], _ pattern: [Character]) -> Bool {
    var (i, j) = (0, 0)
    var star: (i: Int, j: Int)?
    while i < name.count {
      if j < pattern.count, pattern[j] == "*" {
        star = (i, j)
        j += 1
      } else if j < pattern.count, pattern[j] == "?" || pattern[j] == name[i] {
        i += 1
        j += 1
      } else if let back = star {
        star = (back.i + 1, back.j)
        i = back.i + 1
        j = back.j + 1
      } else {
        return false
      }
    }
    return pattern[j...].allSatisfy { $0 == "*" }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
