internal import Microdata

extension MappingRun {
  /// What a value of a file becomes: a code, or missing for a reason.
  private enum Outcome {
    case code(String)
    case missing(MissingKind)
  }

  /// Recodes, each value of the file once; codes that no rule fits are missing, and noted.
  mutating func recoded(
    _ variable: VariableMapping, _ column: Column, _ kind: CanonicalVariable.Kind?
  ) -> Column {
    let crosswalk = variable.crosswalk.flatMap { file.crosswalks[$0] ?? Crosswalk.named($0) }
    guard variable.recode != nil || crosswalk != nil || variable.isCountry || needsCodes(kind)
    else { return column }
    let values = DistinctValues(column)
    var (unmapped, ambiguous) = ([Int](), [Int]())
    func country(_ code: String, _ index: Int) -> Outcome {
      if code == "XXA" { return .code(code) }
      if let country = Country.coded(code) { return .code(country.alpha3) }
      if values.counts[index] > 0 { unmapped.append(index) }
      return .missing(.user(code: code, label: "no country"))
    }
    let outcomes = values.texts.indices.map { index -> Outcome in
      var code = values.texts[index]
      if let recode = variable.recode {
        switch recode.value(of: code, label: column.valueLabels.label(of: code)) {
        // What is recoded needs no correspondence: ambiguous codes are resolved that way.
        case .code(let target)?: return variable.isCountry ? country(target, index) : .code(target)
        case .missing(let reason)?: return .missing(.user(code: code, label: reason))
        case .keep?: break
        case nil:
          if values.counts[index] > 0 { unmapped.append(index) }
          return .missing(.user(code: code, label: "not mapped"))
        }
      }
      if let crosswalk {
        guard let target = crosswalk.translated(code) else {
          if values.counts[index] > 0 { ambiguous.append(index) }
          return .missing(.user(code: code, label: "no single counterpart"))
        }
        code = target
      }
      return variable.isCountry ? country(code, index) : .code(code)
    }
    noteCodes(
      variable, values, unmapped, "unmapped-code", .error,
      variable.isCountry
        ? "codes of no country" : "codes that the mapping does not say what to do with")
    noteCodes(
      variable, values, ambiguous, "no-counterpart", .error,
      "codes with no counterpart, or several, in the correspondence; resolve them under “map”")
    return Self.column(variable.name, values, outcomes, column)
  }

  /// Notes codes that the file labels others of, and not them.
  mutating func noteUnlabelled(
    _ variable: VariableMapping, _ column: Column, _ kind: CanonicalVariable.Kind?
  ) {
    let isCoded =
      switch kind {
      case .yesNo, .coded, .category: true
      default: variable.recode != nil
      }
    guard isCoded, !column.valueLabels.isEmpty else { return }
    let values = DistinctValues(column)
    let found = values.texts.indices.filter {
      values.counts[$0] > 0 && column.valueLabels.label(of: values.texts[$0]) == nil
    }
    noteCodes(
      variable, values, found, "unlabelled-code", .warning, "codes without a label in the file")
  }

  /// Makes codes of missing answers missing, for their reason.
  func declaringMissing(_ variable: VariableMapping, _ column: Column) -> Column {
    let values = DistinctValues(column)
    let outcomes = values.texts.map { text -> Outcome in
      let number = Double(text)
      let label =
        variable.missing[text]
        ?? variable.missing.first { number != nil && Double($0.key) == number }?.value
      return label.map { .missing(.user(code: text, label: $0)) } ?? .code(text)
    }
    guard outcomes.contains(where: { if case .missing = $0 { true } else { false } }) else {
      return column
    }
    if column.type == .text { return Self.column(column.name, values, outcomes, column) }
    var rows: [String: [Int]] = [:]
    for (row, code) in values.codes.enumerated() where code >= 0 {
      if case .missing = outcomes[Int(code)] {
        rows[values.texts[Int(code)], default: []].append(row)
      }
    }
    return rows.sorted { $0.key < $1.key }.reduce(column) { column, entry in
      let number = Double(entry.key)
      let label =
        variable.missing[entry.key]
        ?? variable.missing.first { number != nil && Double($0.key) == number }?.value
      return column.blanking(entry.value, as: .user(code: entry.key, label: label))
    }
  }

  /// Whether numbers of a file must become texts, as rules compare them.
  private func needsCodes(_ kind: CanonicalVariable.Kind?) -> Bool {
    switch kind {
    case .category, .classification, .country: true
    default: false
    }
  }

  private mutating func noteCodes(
    _ variable: VariableMapping, _ values: DistinctValues, _ found: [Int], _ check: String,
    _ severity: ValidationFinding.Severity, _ message: String
  ) {
    guard !found.isEmpty else { return }
    let common = found.sorted { values.counts[$0] > values.counts[$1] }
    note(
      ValidationFinding(
        severity, check, message, variable: variable.name,
        count: found.reduce(0) { $0 + values.counts[$1] },
        samples: common.prefix(5).map { values.texts[$0] }, line: variable.line))
  }

  /// A column of texts with the outcome of each value, and the reasons of what is missing.
  private static func column(
    _ name: String, _ values: DistinctValues, _ outcomes: [Outcome], _ old: Column
  ) -> Column {
    var levels: [String] = []
    var positions: [String: Int32] = [:]
    var kinds = old.reasons?.kinds ?? [.system]
    var reasonOf = [UInt8](repeating: 0, count: outcomes.count)
    let codes = outcomes.enumerated().map { index, outcome -> Int32 in
      switch outcome {
      case .code(let code):
        if let known = positions[code] { return known }
        positions[code] = Int32(levels.count)
        levels.append(code)
        return Int32(levels.count - 1)
      case .missing(let kind):
        let known = kinds.firstIndex(of: kind) ?? (kinds.count < 255 ? kinds.count : 0)
        if known == kinds.count { kinds.append(kind) }
        reasonOf[index] = UInt8(known)
        return -1
      }
    }
    let rows = values.codes.indices
    let hasReasons = old.reasons != nil || reasonOf.contains { $0 != 0 }
    let reasons =
      hasReasons
      ? MissingReasons(
        kinds: kinds,
        codes: rows.map { row in
          let value = values.codes[row]
          return value < 0 ? old.reasons?.codes[row] ?? 0 : reasonOf[Int(value)]
        }) : nil
    var column = Column(
      name: name,
      storage: .category(values.codes.map { $0 < 0 ? -1 : codes[Int($0)] }, levels: levels),
      label: old.label, reasons: reasons)
    column.valueLabels = old.valueLabels
    return column
  }
}
