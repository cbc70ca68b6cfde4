internal import Microdata

/// The parts of a line of an older dictionary of CSPro.
struct CSProINIValue {
  let languages: [String]
  let file: String
  let line: Int

  func number(_ text: String, _ key: String) throws -> Int {
    let digits = text.filter { $0 != " " }
    guard let number = Int(digits), (0...1_000_000_000).contains(number) else {
      throw failure("expected a number for “\(key)”, found “\(text.prefix(40))”")
    }
    return number
  }

  func label(_ text: some StringProtocol) -> CSProLabel {
    guard languages.count > 1 else { return CSProLabel(text: String(text)) }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "|" }.map { String($0) }
    var label = CSProLabel(text: parts.first ?? "")
    for (language, part) in zip(languages, parts).dropFirst() where !part.isEmpty {
      label.translations[language] = part
    }
    return label
  }

  func occurrence(_ text: String) -> (Int, CSProLabel)? {
    guard let cut = text.firstIndex(where: { $0 == "," || $0 == ":" }),
      let number = Int(text[..<cut])
    else { return nil }
    return (number, label(text[text.index(after: cut)...]))
  }

  /// Reads `1 3 5:9 'x';label`.
  func value(_ text: String) -> CSProValue {
    var (value, rest) = (CSProValue(), text[...])
    var pending: String?
    while let first = rest.first, first != ";" {
      if first == " " {
        rest = rest.dropFirst()
        continue
      }
      if first == ":", pending != nil {
        rest = rest.dropFirst().drop { $0 == " " }
        let (upper, after) = Self.token(rest)
        rest = after
        value.pairs.append(CSProValue.Pair(from: pending ?? "", to: upper))
        pending = nil
        continue
      }
      if let single = pending { value.pairs.append(CSProValue.Pair(from: single)) }
      let (token, after) = Self.token(rest)
      pending = token
      rest = after.startIndex > rest.startIndex ? after : rest.dropFirst()
    }
    if let single = pending { value.pairs.append(CSProValue.Pair(from: single)) }
    value.label = label(rest.dropFirst())
    return value
  }

  /// A value, perhaps in quotes, and what comes after it.
  static func token(_ text: Substring) -> (String, Substring) {
    if let quote = text.first, quote == "'" || quote == "\"" {
      let inside = text.dropFirst()
      let end = inside.firstIndex(of: quote) ?? inside.endIndex
      return (String(inside[..<end]), inside[end...].dropFirst())
    }
    let end = text.firstIndex { $0 == " " || $0 == ":" || $0 == ";" } ?? text.endIndex
    return (String(text[..<end]), text[end...])
  }

  static func unquoted(_ text: String) -> String {
    let trimmed = text[...].drop { $0 == " " }
    return trimmed.first == "'" || trimmed.first == "\"" ? token(trimmed).0 : String(trimmed)
  }

  static func addNote(_ text: String, to notes: inout [String]) {
    notes.append(text.split(separator: "\\r\\n").joined(separator: "\n"))
  }

  static func isYes(_ text: String) -> Bool { text.first.map { "yY".contains($0) } ?? false }

  func failure(_ problem: String) -> MicrodataError {
    MicrodataError(
      .malformedFile, "\(file), line \(line): \(problem).",
      hint: "The dictionary may be damaged; open and save it in CSPro.")
  }
}
