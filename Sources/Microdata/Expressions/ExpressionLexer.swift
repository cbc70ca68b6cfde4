/// Cuts the text of an expression into tokens.
struct ExpressionLexer {
  enum Token: Hashable {
    case name(String)
    case word(String)
    case number(Double)
    case text(String)
    case symbol(String)
    case end
  }

  /// Words that are not names unless they stand in backquotes.
  static let reservedWords: Set<String> = [
    "and", "or", "not", "is", "in", "between", "missing", "true", "false",
  ]

  let characters: [Character]
  private(set) var position = 0
  /// Where the token that was read last begins.
  private(set) var tokenStart = 0

  init(_ text: String) {
    characters = Array(text)
  }

  mutating func next() throws -> Token {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
    tokenStart = position
    guard position < characters.count else { return .end }
    let character = characters[position]
    if character.isLetter || character == "_" { return word() }
    if isDigit(character) || (character == "." && isDigit(peek(1))) { return try number() }
    switch character {
    case "'", "\"": return .text(try quoted(by: character, what: "string"))
    case "`": return .name(try quoted(by: character, what: "name"))
    default: return try symbol()
    }
  }

  private func peek(_ offset: Int) -> Character? {
    position + offset < characters.count ? characters[position + offset] : nil
  }

  private func isDigit(_ character: Character?) -> Bool {
    character.map { $0.isASCII && $0.isNumber } ?? false
  }

  private mutating func word() -> Token {
    let start = position
    while let character = peek(0),
      character.isLetter || character.isNumber || character == "_" || character == "."
    { position += 1 }
    let word = String(characters[start..<position])
    let lower = word.lowercased()
    return Self.reservedWords.contains(lower) ? .word(lower) : .name(word)
  }

  private mutating func number() throws -> Token {
    let start = position
    while isDigit(peek(0)) || peek(0) == "." { position += 1 }
    if peek(0) == "e" || peek(0) == "E" {
      let signed = peek(1) == "+" || peek(1) == "-"
      if isDigit(peek(signed ? 2 : 1)) {
        position += signed ? 2 : 1
        while isDigit(peek(0)) { position += 1 }
      }
    }
    let text = String(characters[start..<position])
    guard let value = Double(text), value.isFinite else {
      throw error("“\(text)” is not a number", hint: "Numbers look like 15, 0.5 or 1e-5.")
    }
    return .number(value)
  }

  private mutating func quoted(by quote: Character, what: String) throws -> String {
    position += 1
    var content = ""
    while let character = peek(0) {
      position += 1
      if character == quote { return content }
      if character == "\\", quote != "`", let escaped = peek(0), escaped == quote || escaped == "\\"
      {
        content.append(escaped)
        position += 1
      } else {
        content.append(character)
      }
    }
    throw error("this \(what) has no closing \(quote)", hint: "Add \(quote) where it ends.")
  }

  private mutating func symbol() throws -> Token {
    for symbol in ["&&", "||", "==", "!=", "<=", ">=", "<>"] {
      if position + 1 < characters.count,
        String(characters[position...(position + 1)]) == symbol
      {
        position += 2
        return .symbol(symbol == "<>" ? "!=" : symbol)
      }
    }
    let character = characters[position]
    guard "+-*/<>()!,".contains(character) else {
      let hint =
        switch character {
        case "=": "Write == to compare."
        case "&": "Write && for “and”."
        case "|": "Write || for “or”."
        default: "Names with other characters than letters, digits, _ and . go in backquotes."
        }
      throw error("“\(character)” does not belong here", hint: hint)
    }
    position += 1
    return .symbol(String(character))
  }

  /// Makes an error that shows the text with a mark under the token read last.
  func error(_ problem: String, hint: String = "") -> MicrodataError {
    let line = String(characters.map { $0.isNewline ? " " : $0 })
    let mark = String(repeating: " ", count: tokenStart) + "^"
    return MicrodataError(
      .expressionSyntax,
      "In an expression, at character \(tokenStart + 1): \(problem).\n  \(line)\n  \(mark)",
      hint: hint)
  }
}
