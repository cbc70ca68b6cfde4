internal import Microdata

extension MappingRun {
  /// Reads dates; what is written and is none is noted and missing.
  mutating func dates(_ variable: VariableMapping, _ date: DatePattern) throws -> Column {
    var unreadable: [String] = []
    var count = 0
    func fail(_ text: String) -> CalendarDate? {
      count += 1
      if unreadable.count < 5, !unreadable.contains(text) { unreadable.append(text) }
      return nil
    }
    let values: [CalendarDate?]
    switch date {
    case .parts(let year, let month, let day):
      let years = Self.numbers(try table.column(year))
      let months = Self.numbers(try table.column(month))
      let days = try day.map { Self.numbers(try table.column($0)) }
      values = (0..<table.rowCount).map { row in
        let (y, m) = (years[row], months[row])
        guard !y.isNaN, !m.isNaN else { return nil }
        let d = days.map { $0[row].isNaN ? 15 : $0[row] } ?? 15
        return Self.date(y, m, d) ?? fail("\(CodeText.of(y))-\(CodeText.of(m))-\(CodeText.of(d))")
      }
    case .pattern(let pattern):
      let column = try source(variable)
      values = (0..<table.rowCount).map { row in
        guard let text = column.text(at: row), !text.allSatisfy(\.isWhitespace) else { return nil }
        return Self.date(text, by: pattern) ?? fail(text)
      }
    case .centuryMonth:
      let numbers = Self.numbers(try source(variable))
      values = numbers.map { months in
        guard !months.isNaN else { return nil }
        guard months >= 1, months < 12_000 else { return fail(CodeText.of(months)) }
        let whole = Int(months) - 1
        return Self.date(Double(1900 + whole / 12), Double(whole % 12 + 1), 15)
          ?? fail(CodeText.of(months))
      }
    }
    if count > 0 {
      note(
        ValidationFinding(
          .error, "not-a-date", "values that are no dates", variable: variable.name, count: count,
          samples: unreadable, line: variable.line))
    }
    return Column(variable.name, values)
  }

  private static func date(_ year: Double, _ month: Double, _ day: Double) -> CalendarDate? {
    guard let y = Int(exactly: year), let m = Int(exactly: month), let d = Int(exactly: day),
      (1...9999).contains(y), (1...12).contains(m), (1...31).contains(d)
    else { return nil }
    func digits(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return CalendarDate("\(digits(y, 4))-\(digits(m, 2))-\(digits(d, 2))")
  }

  /// Reads a text by a pattern of the letters y, m and d.
  private static func date(_ text: String, by pattern: String) -> CalendarDate? {
    var characters = Array(text.filter { !$0.isWhitespace })
    let letters = Array(pattern)
    let isAllDigits = letters.allSatisfy(\.isLetter)
    // A number has lost its leading zeros.
    if isAllDigits, characters.count < letters.count, characters.allSatisfy(\.isNumber) {
      characters = Array(repeating: "0", count: letters.count - characters.count) + characters
    }
    var parts: [Character: String] = [:]
    var position = 0
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      guard letter.isLetter else {
        guard position < characters.count, characters[position] == letter else { return nil }
        (position, index) = (position + 1, index + 1)
        continue
      }
      var width = 0
      while index < letters.count, letters[index] == letter {
        (width, index) = (width + 1, index + 1)
      }
      var digits = ""
      while position < characters.count, digits.count < width, characters[position].isNumber {
        digits.append(characters[position])
        position += 1
      }
      parts[letter] = digits
    }
    guard position == characters.count, let year = parts["y"].flatMap({ Double($0) }),
      let month = parts["m"].flatMap({ Double($0) })
    else { return nil }
    return date(year, month, parts["d"].map { Double($0) ?? -1 } ?? 15)
  }
}
