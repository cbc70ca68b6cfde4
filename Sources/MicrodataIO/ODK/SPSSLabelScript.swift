internal import Microdata

/// The labels of a script of SPSS with the commands `VARIABLE LABELS` and `VALUE LABELS`.
///
/// Long labels are written in pieces, joined by plus signs.
struct SPSSLabelScript: Sendable {
  /// The labels of variables, by name.
  private(set) var variables: [String: String] = [:]
  /// The value labels of variables, by name.
  private(set) var values: [String: [ValueLabels.Entry]] = [:]

  private enum Token: Equatable {
    case word(String)
    case text(String)
    case slash, plus, end
  }

  /// Reads a script; other commands are passed over.
  init(_ text: String) {
    var command: [Token] = []
    for token in Self.tokens(Array(text.utf8)) {
      if token == .end {
        read(command)
        command.removeAll(keepingCapacity: true)
      } else {
        command.append(token)
      }
    }
    read(command)
  }

  private mutating func read(_ command: [Token]) {
    guard command.count > 2, case .word(let first) = command[0], case .word(let second) = command[1]
    else { return }
    let name = "\(first) \(second)".uppercased()
    guard name == "VARIABLE LABELS" || name == "VALUE LABELS" else { return }
    var names: [String] = []
    var code: String?
    var index = 2
    while index < command.count {
      switch command[index] {
      case .slash: (names, code) = ([], nil)
      case .word(let word):
        // A number after the names of variables is a value.
        if name == "VALUE LABELS", !names.isEmpty, code == nil, let number = Double(word),
          number.isFinite
        {
          code = CodeText.of(number)
        } else {
          if name == "VARIABLE LABELS" { names = [] }
          names.append(word)
        }
      case .text(var text):
        while index + 2 < command.count, command[index + 1] == .plus,
          case .text(let more) = command[index + 2]
        {
          text += more
          index += 2
        }
        if name == "VARIABLE LABELS" {
          for variable in names { variables[variable] = text }
        } else if let value = code {
          for variable in names {
            values[variable, default: []].append(ValueLabels.Entry(code: value, label: text))
          }
          code = nil
        } else {
          code = text
        }
      case .plus, .end: break
      }
      index += 1
    }
  }

  /// The words and texts of a script; a point at the end of a line ends a command.
  private static func tokens(_ bytes: [UInt8]) -> [Token] {
    var result: [Token] = []
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "'"), Byte.quote:
        var content: [UInt8] = []
        position += 1
        while position < bytes.count {
          if bytes[position] == byte {
            // A doubled quote is one of the text.
            guard position + 1 < bytes.count, bytes[position + 1] == byte else { break }
            position += 1
          }
          content.append(bytes[position])
          position += 1
        }
        position += 1
        result.append(.text(String(decoding: content, as: UTF8.self)))
      case UInt8(ascii: "/"):
        result.append(.slash)
        position += 1
      case Byte.plus:
        result.append(.plus)
        position += 1
      case Byte.space, Byte.tab, Byte.lineFeed, Byte.carriageReturn, Byte.comma:
        position += 1
      default:
        let start = position
        while position < bytes.count, bytes[position] > Byte.space,
          ![UInt8(ascii: "/"), UInt8(ascii: "'"), Byte.quote, Byte.comma].contains(bytes[position])
        {
          position += 1
        }
        if position == start { position += 1 }
        var word = bytes[start..<position]
        if word.starts(with: [0xEF, 0xBB, 0xBF]) { word = word.dropFirst(3) }
        let endsLine = position >= bytes.count || Byte.endsLine(bytes[position])
        let isEnd = endsLine && word.last == Byte.point
        if isEnd { word = word.dropLast() }
        if !word.isEmpty { result.append(.word(String(decoding: word, as: UTF8.self))) }
        if isEnd { result.append(.end) }
      }
    }
    return result
  }
}
