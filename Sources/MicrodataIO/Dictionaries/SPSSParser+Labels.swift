internal import Microdata

extension SPSSParser {
  /// `VARIABLE LABELS AGE 'Age' / SEX 'Sex at ' + 'birth'`.
  mutating func variableLabels() throws {
    while !isAtCommandEnd {
      if reader.takeSymbol("/") || reader.takeSymbol(",") { continue }
      guard reader.next.kind == .word else {
        throw reader.failure("expected the name of a variable")
      }
      let name = reader.take().text
      let label = try reader.string("the label of \(name)")
      let language = language
      draft.update(name) { entry in
        if let language { entry.translations[language] = label } else { entry.label = label }
      }
    }
  }

  /// `VALUE LABELS SEX 1 'male' 2 'female' / AGE 99 'not stated'`.
  mutating func valueLabels() throws {
    while !isAtCommandEnd {
      if reader.takeSymbol("/") { continue }
      let names = try names()
      var codes: [(code: String, label: String)] = []
      while !isAtCommandEnd, !reader.next.isSymbol("/") {
        if reader.takeSymbol(",") { continue }
        let code: String
        if let number = reader.number() {
          // A script of labels alone does not say which variables are texts: numbers without quotes are numbers.
          code = passesErrors ? CodeSpelling.canonical(number, isText: false) : number
        } else if reader.next.kind == .string {
          code = reader.take().text
        } else if !codes.isEmpty, reader.next.kind == .word {
          // A new list may begin without a bar.
          break
        } else {
          throw reader.failure("expected a value of \(names[0])")
        }
        codes.append((code, try reader.string("the label of the value \(code)")))
      }
      let language = language
      labelCount += codes.count * names.count
      guard labelCount <= 10_000_000 else {
        throw reader.failure("there are more than ten million value labels")
      }
      for name in names {
        draft.update(name) { entry in
          guard let language else {
            entry.codes += codes
            return
          }
          for (code, label) in codes {
            entry.codeTranslations[language, default: [:]][CodeSpelling.key(code)] = label
          }
        }
      }
    }
  }

  /// `MISSING VALUES AGE (98, 99) INCOME (LO THRU -1, 999)`.
  mutating func missingValues() throws {
    while !isAtCommandEnd {
      if reader.takeSymbol("/") { continue }
      let names = try names()
      guard reader.takeSymbol("(") else { throw reader.failure("expected “(”") }
      var missing = MissingDefinition()
      while !reader.takeSymbol(")") {
        guard !reader.isAtEnd, reader.next.kind != .end else {
          throw reader.failure("expected “)”")
        }
        if reader.takeSymbol(",") { continue }
        try missingValue(&missing)
      }
      for name in names {
        draft.update(name) { $0.missing = missing }
      }
    }
  }

  private mutating func missingValue(_ missing: inout MissingDefinition) throws {
    if reader.next.kind == .string {
      missing.codes.append(reader.take().text)
      return
    }
    let isLowest = reader.takeWord("LO") || reader.takeWord("LOWEST")
    let lower = isLowest ? nil : reader.number()
    guard isLowest || lower != nil else { throw reader.failure("expected a missing value") }
    guard reader.takeWord("THRU") || reader.takeWord("THROUGH") else {
      guard let lower else { throw reader.failure("expected THRU") }
      missing.codes.append(lower)
      return
    }
    // Some published files leave out the upper bound.
    _ = reader.takeWord("HI") || reader.takeWord("HIGHEST")
    let upper = reader.number()
    missing.ranges.append(
      MissingDefinition.Range(
        lower: lower.flatMap { Double($0) }, upper: upper.flatMap { Double($0) }))
  }
}
