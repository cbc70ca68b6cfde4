internal import Foundation
internal import Microdata

/// The columns of a table of records, read cell by cell with errors that name the row.
struct RecordColumns {
  let what: String
  let rowCount: Int
  private let columns: [String: Column]

  /// - Parameters:
  ///   - what: What the table is, for messages.
  ///   - required: Columns that must be there.
  ///   - optional: Columns that may be there.
  init(_ table: Table, of what: String, required: [String], optional: [String] = []) throws {
    (self.what, rowCount) = (what, table.rowCount)
    var columns: [String: Column] = [:]
    for name in required + optional { columns[name] = table[name] }
    self.columns = columns
    guard let missing = required.first(where: { columns[$0] == nil }) else { return }
    let found = table.columnNames.filter { columns[$0] == nil }
    let nearest = Spelling.nearest(to: missing, among: found)
    throw IndicatorError(
      .invalidData, "The table of \(what) has no column “\(missing)”.",
      hint: nearest.map { "Rename “\($0)” if it is meant." }
        ?? "It needs \(required.joined(separator: ", ")); it has "
        + "\(Spelling.list(table.columnNames, most: 30)).")
  }

  func error(_ name: String, _ row: Int, _ problem: String, hint: String) -> IndicatorError {
    IndicatorError(
      .invalidData, "Table of \(what), row \(row + 1), column “\(name)”: \(problem)", hint: hint)
  }

  func optionalText(_ name: String, _ row: Int) -> String? {
    guard let text = columns[name]?.text(at: row) else { return nil }
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : trimmed
  }

  func text(_ name: String, _ row: Int) throws -> String {
    guard let text = optionalText(name, row) else {
      throw error(name, row, "there is no value.", hint: "Fill it in, or leave the row out.")
    }
    return text
  }

  func optionalNumber(_ name: String, _ row: Int) throws -> Double? {
    guard let text = optionalText(name, row) else { return nil }
    guard let value = PublishedNumber(text)?.value else {
      throw error(
        name, row, "“\(text)” is no number.",
        hint:
          "Write digits with a decimal point and without thousands separators, such as 23096 or 83.53."
      )
    }
    return value
  }

  func number(_ name: String, _ row: Int) throws -> Double {
    guard let value = try optionalNumber(name, row) else {
      throw error(name, row, "there is no value.", hint: "Fill it in, or leave the row out.")
    }
    return value
  }

  /// A count: a whole number from zero.
  func optionalCount(_ name: String, _ row: Int) throws -> Int? {
    guard let value = try optionalNumber(name, row) else { return nil }
    guard let count = Int(exactly: value), (0...1_000_000_000_000).contains(count) else {
      throw error(
        name, row, "\(CodeText.of(value)) is no count.", hint: "Give a whole number from 0.")
    }
    return count
  }

  func count(_ name: String, _ row: Int) throws -> Int {
    guard let value = try optionalCount(name, row) else {
      throw error(name, row, "there is no value.", hint: "Fill it in, or leave the row out.")
    }
    return value
  }

  func optionalDate(_ name: String, _ row: Int) throws -> CalendarDate? {
    guard let text = optionalText(name, row) else { return nil }
    guard let date = CalendarDate(text) else {
      throw error(name, row, "“\(text)” is no date.", hint: "Write dates as 2024-09-01.")
    }
    return date
  }

  func date(_ name: String, _ row: Int) throws -> CalendarDate {
    guard let value = try optionalDate(name, row) else {
      throw error(name, row, "there is no date.", hint: "Write dates as 2024-09-01.")
    }
    return value
  }

  func optionalFlag(_ name: String, _ row: Int) throws -> Bool? {
    guard let text = optionalText(name, row) else { return nil }
    switch text.lowercased() {
    case "1", "true", "yes": return true
    case "0", "false", "no": return false
    default:
      throw error(
        name, row, "“\(text)” is neither yes nor no.",
        hint: "Write yes or no, true or false, or 1 or 0.")
    }
  }

  /// One of the names of an enumeration.
  func choice<Value: RawRepresentable & CaseIterable>(
    _ name: String, _ row: Int, _: Value.Type
  ) throws -> Value where Value.RawValue == String {
    let text = try text(name, row)
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(name, row, "“\(text)” is not known.", hint: "It is one of \(known).")
    }
    return value
  }

  /// Calls a closure and adds the row to an error that the record itself raises.
  func located<Result>(_ row: Int, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as IndicatorError {
      let prefix = "Table of \(what), row \(row + 1)"
      guard !error.message.hasPrefix(prefix) else { throw error }
      throw IndicatorError(error.code, "\(prefix): \(error.message)", hint: error.hint)
    }
  }
}
