internal import Microdata

/// A part of the text of a command file.
struct CommandToken: Sendable, Equatable {
  /// What it is.
  enum Kind: Sendable {
    /// A name, keyword or number.
    case word
    /// A text in quotes, without them.
    case string
    /// A text in quotes that are not closed.
    case openString
    /// A single character.
    case symbol
    /// The end of a command.
    case end
    /// A comment, where they may say what a variable is.
    case comment
  }

  let kind: Kind
  let text: String
  /// The line, from 1.
  let line: Int
  /// Whether it is the first on its line.
  let startsLine: Bool
  /// Whether a blank is before it.
  let afterBlank: Bool

  /// The text in upper case.
  var key: String { text.uppercased() }

  /// Whether it is a certain symbol.
  func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }

  /// Whether it is a certain keyword, given in upper case.
  func isWord(_ word: String) -> Bool { kind == .word && key == word }

  /// Whether it is the beginning, of some letters at least, of a certain keyword, given in upper case.
  func isAbbreviation(of word: String, atLeast count: Int) -> Bool {
    kind == .word && text.utf8.count >= count && word.hasPrefix(key)
  }
}

/// Cuts the commands of SPSS, SAS and Stata into tokens.
struct CommandLexer {
  /// The language, which decides on comments, quotes and the ends of commands.
  enum Language { case spss, sas, stata }

  private let bytes: [UInt8]
  private let language: Language
  private var position = 0
  private var line = 1
  private var tokens: [CommandToken] = []
  private var startsLine = true
  private var afterBlank = true
  /// Whether Stata commands end at a semicolon.
  private var endsAtSemicolon = false

  private init(_ text: String, _ language: Language) {
    bytes = Array(text.utf8)
    self.language = language
  }

  /// Returns the tokens of a text.
  static func tokens(of text: String, _ language: Language) -> [CommandToken] {
    var lexer = CommandLexer(text, language)
    while lexer.position < lexer.bytes.count { lexer.step() }
    lexer.add(.end, "")
    return lexer.tokens
  }

  private func byte(_ ahead: Int = 0) -> UInt8 {
    position + ahead < bytes.count ? bytes[position + ahead] : 0
  }

  private func isNext(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[position...].starts(with: $0) }
  }

  private mutating func add(_ kind: CommandToken.Kind, _ text: String, line: Int? = nil) {
    tokens.append(
      CommandToken(
        kind: kind, text: text, line: line ?? self.line, startsLine: startsLine,
        afterBlank: afterBlank))
    if kind != .comment { (startsLine, afterBlank) = (false, false) }
  }

  private var isAtCommandStart: Bool {
    tokens.last { $0.kind != .comment }.map { $0.kind == .end } ?? true
  }

  private mutating func step() {
    let next = byte()
    switch next {
    case Byte.lineFeed, Byte.carriageReturn: endLine()
    case Byte.space, Byte.tab, 0x0C:
      position += 1
      afterBlank = true
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): blockComment()
    case UInt8(ascii: "/") where language == .stata && isNext("///"): continueLine()
    case UInt8(ascii: "/") where language == .stata && isNext("//"): skipLine()
    case UInt8(ascii: "*") where language == .spss && startsLine: spssComment()
    case UInt8(ascii: "*") where language == .sas && isAtCommandStart: sasComment()
    case UInt8(ascii: "*") where language == .stata && startsLine && isAtCommandStart: skipLine()
    case UInt8(ascii: "#") where language == .stata && startsLine && isNext("#delimit"): delimit()
    case UInt8(ascii: ";") where language == .sas || endsAtSemicolon:
      add(.end, ";")
      position += 1
    case UInt8(ascii: "`") where language == .stata && byte(1) == Byte.quote: compoundString()
    case Byte.quote: string(next)
    case UInt8(ascii: "'") where language != .stata: string(next)
    case _ where isWord(next): word()
    default:
      // Bytes from 128 are parts of words.
      add(.symbol, String(UnicodeScalar(next)))
      position += 1
    }
  }

  private mutating func endLine() {
    if language == .stata, !endsAtSemicolon { add(.end, "") }
    position += byte() == Byte.carriageReturn && byte(1) == Byte.lineFeed ? 2 : 1
    line += 1
    (startsLine, afterBlank) = (true, true)
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), Byte.point,
      128...:
      true
    case UInt8(ascii: "%"): language == .stata
    case UInt8(ascii: "#"), UInt8(ascii: "@"): language == .spss
    default: false
    }
  }

  private mutating func word() {
    let start = position
    while position < bytes.count, isWord(bytes[position]) { position += 1 }
    var end = position
    // A point that ends a line ends a command of SPSS.
    var isEnd = false
    if language == .spss, bytes[end - 1] == Byte.point {
      var next = end
      while next < bytes.count, Byte.isBlank(bytes[next]) { next += 1 }
      isEnd = next == bytes.count || Byte.endsLine(bytes[next])
      if isEnd { end -= 1 }
    }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    if language == .spss, startsLine, text.uppercased() == "COMMENT" {
      position = start
      spssComment()
      return
    }
    if !text.isEmpty { add(.word, text) }
    if isEnd { add(.end, ".") }
  }

  /// A text in quotes, which are doubled inside it and closed on the same line.
  private mutating func string(_ quote: UInt8) {
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let next = bytes[position]
      if Byte.endsLine(next), language != .sas { break }
      position += 1
      if next == quote {
        guard byte() == quote, language != .stata else {
          add(.string, String(decoding: content, as: UTF8.self))
          return
        }
        position += 1
      }
      if next == Byte.lineFeed { line += 1 }
      content.append(next)
    }
    add(.openString, String(decoding: content, as: UTF8.self))
  }

  /// A text in compound quotes of Stata, which nest.
  private mutating func compoundString() {
    position += 2
    let start = position
    var depth = 1
    let first = line
    while position < bytes.count {
      if byte() == Byte.lineFeed { line += 1 }
      if byte() == UInt8(ascii: "`"), byte(1) == Byte.quote {
        depth += 1
        position += 2
      } else if byte() == Byte.quote, byte(1) == UInt8(ascii: "'") {
        depth -= 1
        position += 2
        if depth == 0 {
          add(.string, String(decoding: bytes[start..<(position - 2)], as: UTF8.self), line: first)
          return
        }
      } else {
        position += 1
      }
    }
    add(.openString, String(decoding: bytes[start...], as: UTF8.self), line: first)
  }

  // MARK: - Comments

  private mutating func blockComment() {
    let first = line
    position += 2
    let start = position
    while position < bytes.count, !(byte() == UInt8(ascii: "*") && byte(1) == UInt8(ascii: "/")) {
      // In SPSS the end of the line ends such a comment too.
      if language == .spss, Byte.endsLine(byte()) { return }
      if byte() == Byte.lineFeed { line += 1 }
      position += 1
    }
    if language == .sas {
      let text = String(decoding: bytes[start..<min(position, bytes.count)], as: UTF8.self)
      add(.comment, text, line: first)
    }
    position = min(position + 2, bytes.count)
    afterBlank = true
  }

  private mutating func skipLine() {
    while position < bytes.count, !Byte.endsLine(bytes[position]) { position += 1 }
  }

  private mutating func continueLine() {
    skipLine()
    if position < bytes.count {
      position += byte() == Byte.carriageReturn && byte(1) == Byte.lineFeed ? 2 : 1
      line += 1
    }
    afterBlank = true
  }

  /// A comment up to a point at the end of a line, or an empty line.
  private mutating func spssComment() {
    while position < bytes.count {
      let start = position
      skipLine()
      let text = bytes[start..<position].filter { !Byte.isBlank($0) }
      if text.isEmpty || text.last == Byte.point { return }
      guard position < bytes.count else { return }
      position += byte() == Byte.carriageReturn && byte(1) == Byte.lineFeed ? 2 : 1
      line += 1
    }
  }

  private mutating func sasComment() {
    while position < bytes.count, byte() != UInt8(ascii: ";") {
      if byte() == Byte.lineFeed { line += 1 }
      position += 1
    }
    position = min(position + 1, bytes.count)
  }

  /// `#delimit ;` and `#delimit cr`.
  private mutating func delimit() {
    let start = position
    skipLine()
    endsAtSemicolon = bytes[start..<position].contains(UInt8(ascii: ";"))
  }
}
