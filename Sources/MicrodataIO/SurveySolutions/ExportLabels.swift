internal import Microdata

/// The labels that a script of Stata gives to variables and values.
struct ExportLabels: Sendable {
  /// The labels of variables, by name.
  private(set) var variables: [String: String] = [:]
  /// The sets of value labels, by name.
  private(set) var sets: [String: [ValueLabels.Entry]] = [:]
  /// The set of each variable.
  private(set) var setNames: [String: String] = [:]
  /// The label of the data.
  private(set) var data: String?

  /// Reads a script; whatever gives no labels is passed over.
  init(_ text: String) {
    var scanner = Scanner(bytes: Array(text.utf8))
    while let words = scanner.command() { read(words) }
  }

  /// Creates no labels.
  init() {}

  /// The value labels of a variable.
  func valueLabels(of variable: String) -> ValueLabels? {
    setNames[variable].flatMap { sets[$0] }.map { ValueLabels($0) }
  }

  private mutating func read(_ words: [Word]) {
    let silent: Set<String> = ["capture", "cap", "quietly", "qui", "noisily", "noi"]
    let words = words.drop { !$0.isQuoted && silent.contains($0.text) }
    guard words.count >= 3, let first = words.first, Self.isAbbreviation(first, of: "label", 2)
    else { return }
    let rest = Array(words.dropFirst())
    if Self.isAbbreviation(rest[0], of: "variable", 3) {
      if rest.count >= 3, rest[2].isQuoted { variables[rest[1].text] = rest[2].text }
    } else if Self.isAbbreviation(rest[0], of: "values", 3) {
      let names = rest.dropFirst().prefix { $0.isQuoted || $0.text != "," }
      guard let set = names.last, names.count > 1 else { return }
      for name in names.dropLast() { setNames[name.text] = set.text }
    } else if Self.isAbbreviation(rest[0], of: "define", 2) {
      var index = 2
      while index + 1 < rest.count, !rest[index].isQuoted, rest[index + 1].isQuoted {
        let number = rest[index].text
        let code = Double(number).flatMap { $0.isFinite ? CodeText.of($0) : nil } ?? number
        sets[rest[1].text, default: []].append(
          ValueLabels.Entry(code: code, label: rest[index + 1].text))
        index += 2
      }
    } else if Self.isAbbreviation(rest[0], of: "data", 2), rest[1].isQuoted {
      data = rest[1].text
    }
  }

  private static func isAbbreviation(_ word: Word, of full: String, _ least: Int) -> Bool {
    !word.isQuoted && word.text.utf8.count >= least && full.hasPrefix(word.text)
  }

  private struct Word {
    let text: String
    let isQuoted: Bool
  }

  /// Cuts a script into commands, and these into words.
  private struct Scanner {
    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    private func byte(_ offset: Int = 0) -> UInt8 {
      position + offset < bytes.count ? bytes[position + offset] : 0
    }

    /// The words of the next line; `nil` at the end.
    mutating func command() -> [Word]? {
      guard position < bytes.count else { return nil }
      var words: [Word] = []
      while position < bytes.count {
        let next = byte()
        if Byte.endsLine(next) {
          position += 1
          return words
        } else if Byte.isBlank(next) || next == 0 {
          position += 1
        } else if next == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "/") {
          // Three slashes carry the command on to the next line.
          let goesOn = byte(2) == UInt8(ascii: "/")
          skipLine()
          if goesOn {
            if byte() == Byte.carriageReturn, byte(1) == Byte.lineFeed { position += 1 }
            position += 1
          }
        } else if next == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
          position += 2
          while position < bytes.count,
            !(byte() == UInt8(ascii: "*") && byte(1) == UInt8(ascii: "/"))
          {
            position += 1
          }
          position += 2
        } else if next == UInt8(ascii: "*"), words.isEmpty {
          skipLine()
        } else if next == UInt8(ascii: "`"), byte(1) == Byte.quote {
          words.append(Word(text: compoundQuoted(), isQuoted: true))
        } else if next == Byte.quote {
          words.append(Word(text: quoted(), isQuoted: true))
        } else if next == Byte.comma {
          words.append(Word(text: ",", isQuoted: false))
          position += 1
        } else {
          words.append(Word(text: plain(), isQuoted: false))
        }
      }
      return words
    }

    private mutating func skipLine() {
      while position < bytes.count, !Byte.endsLine(byte()) { position += 1 }
    }

    /// A text between `` `" `` and `"'`, which may hold others.
    private mutating func compoundQuoted() -> String {
      position += 2
      let start = position
      var depth = 1
      while position < bytes.count {
        if byte() == Byte.quote, byte(1) == UInt8(ascii: "'") {
          depth -= 1
          if depth == 0 { break }
          position += 2
        } else if byte() == UInt8(ascii: "`"), byte(1) == Byte.quote {
          depth += 1
          position += 2
        } else {
          position += 1
        }
      }
      let end = min(position, bytes.count)
      position = end + 2
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private mutating func quoted() -> String {
      position += 1
      let start = position
      while position < bytes.count, byte() != Byte.quote, !Byte.endsLine(byte()) { position += 1 }
      let end = position
      if byte() == Byte.quote { position += 1 }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private mutating func plain() -> String {
      let start = position
      while position < bytes.count, !Byte.isBlank(byte()), !Byte.endsLine(byte()),
        byte() != Byte.comma, byte() != Byte.quote, byte() != 0,
        !(byte() == UInt8(ascii: "`") && byte(1) == Byte.quote)
      {
        position += 1
      }
      if position == start { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
  }
}
