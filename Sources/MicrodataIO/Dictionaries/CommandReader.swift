internal import Microdata

/// Goes through the tokens of a command file.
struct CommandReader {
  private let tokens: [CommandToken]
  private var position = 0
  /// The name of the file, for errors.
  let file: String

  init(_ text: String, _ language: CommandLexer.Language, file: String) {
    tokens = CommandLexer.tokens(of: text, language)
    self.file = file
  }

  /// The next token; at the end of the file an end of command.
  var next: CommandToken { tokens[min(position, tokens.count - 1)] }

  /// The token after the next one.
  func peek(_ ahead: Int = 1) -> CommandToken { tokens[min(position + ahead, tokens.count - 1)] }

  /// Whether all tokens are read.
  var isAtEnd: Bool { position >= tokens.count }

  /// Reads a token.
  @discardableResult
  mutating func take() -> CommandToken {
    defer { position += 1 }
    return next
  }

  /// Reads a symbol if it comes next.
  mutating func takeSymbol(_ symbol: String) -> Bool {
    guard next.isSymbol(symbol) else { return false }
    position += 1
    return true
  }

  /// Reads a keyword if it comes next.
  mutating func takeWord(_ word: String) -> Bool {
    guard next.isWord(word) else { return false }
    position += 1
    return true
  }

  /// Passes over the rest of the command.
  mutating func skipCommand() {
    while !isAtEnd, next.kind != .end { position += 1 }
    position += 1
  }

  /// Reads a text in quotes, with those joined to it by `+`.
  ///
  /// - Throws: `MicrodataError` when something else comes next.
  mutating func string(_ what: String) throws -> String {
    guard next.kind == .string else { throw failure("expected \(what) in quotes") }
    var text = take().text
    while next.isSymbol("+"), peek().kind == .string {
      position += 1
      text += take().text
    }
    return text
  }

  /// Reads a number, perhaps negative; `nil` when something else comes next.
  mutating func number() -> String? {
    let isNegative = next.isSymbol("-") || next.isSymbol("+")
    let token = isNegative ? peek() : next
    guard token.kind == .word, Double(token.text) != nil, token.text.first?.isLetter != true,
      !isNegative || !token.afterBlank
    else { return nil }
    let sign = next.isSymbol("-") ? "-" : ""
    position += isNegative ? 2 : 1
    return sign + token.text
  }

  /// Reads a position or a width.
  ///
  /// - Throws: `MicrodataError` when something else comes next.
  mutating func integer(_ what: String) throws -> Int {
    guard next.kind == .word, let value = Int(next.text), value >= 0,
      value <= FixedWidthLayout.lastPosition
    else { throw failure("expected \(what)") }
    position += 1
    return value
  }

  /// An error at the next token.
  func failure(_ problem: String, hint: String = "") -> MicrodataError {
    let found: String
    switch next.kind {
    case .end:
      found = next.text.isEmpty ? "the end of the command" : "the end (\(next.text)) of the command"
    case .openString: found = "a text in quotes that are not closed"
    case .string: found = "the text “\(next.text.prefix(40))”"
    case .comment: found = "a comment"
    case .word, .symbol: found = "“\(next.text.prefix(40))”"
    }
    return MicrodataError(
      .malformedFile, "\(file), line \(next.line): \(problem), found \(found).", hint: hint)
  }
}
