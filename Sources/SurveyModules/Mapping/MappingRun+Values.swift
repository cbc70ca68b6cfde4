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

  /// Multiplies and adds; what is no number is noted.
  mutating func converted(
    _ variable: VariableMapping, _ column: Column, _ conversion: VariableMapping.Conversion
  ) -> Column {
    let numbers = Self.numbers(column)
    noteLost(variable, column, numbers)
    return Column(
      name: variable.name,
      storage: .double(numbers.map { $0 * conversion.multiply + conversion.add }),
      label: column.label, reasons: column.reasons)
  }

  private mutating func noteLost(
    _ variable: VariableMapping, _ column: Column, _ numbers: [Double]
  ) {
    guard column.type == .text else { return }
    let lost = numbers.indices.filter { numbers[$0].isNaN && !column.isMissing(at: $0) }
    guard !lost.isEmpty else { return }
    note(
      ValidationFinding(
        .error, "not-a-number", "values that are no numbers", variable: variable.name,
        count: lost.count, samples: lost.prefix(5).compactMap { column.text(at: $0) },
        line: variable.line))
  }

  /// The values as numbers; texts that are none are NaN.
  static func numbers(_ column: Column) -> [Double] {
    switch column.storage {
    case .double(let values): return values
    case .int32(let values), .date(let values):
      return values.map { $0 == .min ? .nan : Double($0) }
    case .category(let codes, let levels):
      let parsed = levels.map { level -> Double in
        if let number = Double(level), number.isFinite { return number }
        return level == "true" ? 1 : level == "false" ? 0 : .nan
      }
      return codes.map { $0 < 0 ? .nan : parsed[Int($0)] }
    default: return (0..<column.count).map { column.number(at: $0) ?? .nan }
    }
  }

  /// Gives a column the type that rules compare it as.
  mutating func typed(
    _ variable: VariableMapping, _ column: Column, _ kind: CanonicalVariable.Kind?
  ) -> Column {
    if variable.isText || kind.map({ !$0.isNumeric && $0 != .date }) == true {
      guard column.type != .text else { return column }
      let values = DistinctValues(column)
      return Column(
        name: variable.name, storage: .category(values.codes, levels: values.texts),
        label: column.label, valueLabels: column.valueLabels, reasons: column.reasons)
    }
    if kind == .date, column.type != .date, column.type != .dateTime,
      column.missingCount < column.count
    {
      note(
        ValidationFinding(
          .error, "not-a-date",
          "the values are no dates; say how they are written, such as date: dd/mm/yyyy",
          variable: variable.name, count: column.count - column.missingCount, line: variable.line))
    }
    guard kind?.isNumeric == true || kind == nil && variable.recode != nil else { return column }
    switch column.storage {
    case .int32: return column
    case .bool(let values):
      return Column(
        name: variable.name, storage: .int32(values.map { $0 > 1 ? .min : Int32($0) }),
        label: column.label, valueLabels: column.valueLabels, reasons: column.reasons)
    case .category(let codes, let levels):
      // Codes that are whole numbers are parsed once each.
      let parsed = levels.map { Int32($0) ?? .min }
      var used = [Bool](repeating: false, count: levels.count)
      for code in codes where code >= 0 { used[Int(code)] = true }
      guard levels.indices.allSatisfy({ parsed[$0] > .min || !used[$0] }) else { break }
      return Column(
        name: variable.name, storage: .int32(codes.map { $0 < 0 ? .min : parsed[Int($0)] }),
        label: column.label, valueLabels: column.valueLabels, reasons: column.reasons)
    default: break
    }
    let numbers = Self.numbers(column)
    let hasTexts = numbers.indices.contains { numbers[$0].isNaN && !column.isMissing(at: $0) }
    guard !hasTexts || kind != nil else { return column }
    noteLost(variable, column, numbers)
    let areWhole = numbers.allSatisfy {
      $0.isNaN || $0 == $0.rounded() && abs($0) < 2_000_000_000
    }
    return Column(
      name: variable.name,
      storage: areWhole
        ? .int32(numbers.map { $0.isNaN ? .min : Int32($0) }) : .double(numbers),
      label: column.label, valueLabels: column.valueLabels, reasons: column.reasons)
  }

  /// Takes out what cannot be, and notes it.
  mutating func ranged(
    _ variable: VariableMapping, _ column: Column, _ kind: CanonicalVariable.Kind?
  ) -> Column {
    let test: (Double) -> Bool
    let text: String
    switch (variable.range, kind) {
    case (let range?, _), (nil, .number(let range?)?):
      test = range.contains
      text =
        "outside \(LabourForceOptions.text(range.lowerBound))–\(LabourForceOptions.text(range.upperBound))"
    case (nil, .yesNo?): (test, text) = ({ $0 == 0 || $0 == 1 }, "neither 1 for yes nor 0 for no")
    case (nil, .coded(let codes)?):
      let known = Set(codes)
      (test, text) = (
        known.contains,
        "none of the codes \(codes.map(LabourForceOptions.text).joined(separator: ", "))"
      )
    case (nil, .category(let codes)?) where !codes.isEmpty:
      return checked(
        variable, column, Set(codes), "none of the codes \(codes.joined(separator: ", "))")
    case (nil, .classification(let name)?): return classified(variable, column, name)
    default: return column
    }
    // What lies between two numbers that can be needs no look at every row.
    if column.type == .integer, column.integerRange.map({ isWithin($0, variable, kind) }) ?? true {
      return column
    }
    let numbers = Self.numbers(column)
    let wrong = numbers.indices.filter { !numbers[$0].isNaN && !test(numbers[$0]) }
    return removing(wrong, from: column, variable, text)
  }

  /// Whether all whole numbers of a range can be.
  private func isWithin(
    _ found: ClosedRange<Int32>, _ variable: VariableMapping, _ kind: CanonicalVariable.Kind?
  ) -> Bool {
    let (low, high) = (Double(found.lowerBound), Double(found.upperBound))
    switch (variable.range, kind) {
    case (let range?, _), (nil, .number(let range?)?):
      return range.contains(low) && range.contains(high)
    case (nil, .yesNo?): return low >= 0 && high <= 1
    case (nil, .coded(let codes)?):
      return high - low < 100 && stride(from: low, through: high, by: 1).allSatisfy(codes.contains)
    default: return false
    }
  }

  private mutating func checked(
    _ variable: VariableMapping, _ column: Column, _ known: Set<String>, _ text: String
  ) -> Column {
    let values = DistinctValues(column)
    let isKnown = values.texts.map { known.contains($0) }
    let wrong = values.codes.indices.filter {
      values.codes[$0] >= 0 && !isKnown[Int(values.codes[$0])]
    }
    return removing(wrong, from: column, variable, text)
  }

  /// Codes of a classification: unknown ones are wrong, those of a higher level are only less detailed.
  private mutating func classified(
    _ variable: VariableMapping, _ column: Column, _ name: String
  ) -> Column {
    let list: CodeList = name == CodeList.isco08.name ? .isco08 : .isic4
    let values = DistinctValues(column)
    let standings = values.texts.map(list.standing)
    var truncated = 0
    for (index, standing) in standings.enumerated() {
      if case .truncated = standing { truncated += values.counts[index] }
    }
    if truncated > 0 {
      note(
        ValidationFinding(
          .information, "truncated-code", "codes of a higher level of \(name)",
          variable: variable.name, count: truncated, line: variable.line))
    }
    let wrong = values.codes.indices.filter {
      values.codes[$0] >= 0 && standings[Int(values.codes[$0])] == .unknown
    }
    return removing(wrong, from: column, variable, "not in \(name)")
  }

  private mutating func removing(
    _ rows: [Int], from column: Column, _ variable: VariableMapping, _ text: String
  ) -> Column {
    guard !rows.isEmpty else { return column }
    var samples: [String] = []
    for row in rows where samples.count < 5 {
      if let value = column.text(at: row), !samples.contains(value) { samples.append(value) }
    }
    note(
      ValidationFinding(
        .error, "out-of-range", "values \(text)", variable: variable.name, count: rows.count,
        samples: samples, line: variable.line))
    return column.blanking(rows, as: .user(code: "out of range", label: text))
  }

  /// Blanks answers of those who are not asked; answers that should not be there are noted.
  mutating func inUniverse(
    _ variable: VariableMapping, _ column: Column, _ universe: RowExpression
  ) throws -> Column {
    let states = try universe.mask(in: table)
    var (answered, blank, unknown) = (0, 0, 0)
    var outside: [Int] = []
    let missingRows = column.missingRows
    let hasReasons = column.reasons != nil
    for row in states.indices {
      let isMissing = missingRows[row]
      switch states[row] {
      case 1:
        if isMissing, !hasReasons || column.missingKind(at: row) == .system { blank += 1 }
      case 0:
        outside.append(row)
        if !isMissing { answered += 1 }
      default: if !isMissing { unknown += 1 }
      }
    }
    if answered > 0 {
      note(
        ValidationFinding(
          .warning, "answered-outside-universe",
          "answers of persons who are not asked (\(universe)); they are left out",
          variable: variable.name, count: answered, line: variable.line))
    }
    if blank > 0 {
      note(
        ValidationFinding(
          .information, "blank-in-universe", "persons who are asked and have no answer",
          variable: variable.name, count: blank, line: variable.line))
    }
    if unknown > 0 {
      note(
        ValidationFinding(
          .information, "universe-unknown",
          "answers of persons of whom is not known whether they are asked",
          variable: variable.name, count: unknown, line: variable.line))
    }
    return column.blanking(outside, as: .notInUniverse)
  }
}

extension Column {
  /// The column with some rows missing for a reason.
  func blanking(_ rows: [Int], as kind: MissingKind) -> Column {
    guard !rows.isEmpty else { return self }
    var kinds = reasons?.kinds ?? [.system]
    let position = kinds.firstIndex(of: kind) ?? (kinds.count < 255 ? kinds.count : 0)
    if position == kinds.count { kinds.append(kind) }
    var codes = reasons?.codes ?? [UInt8](repeating: 0, count: count)
    for row in rows { codes[row] = UInt8(position) }
    func blank<Value>(_ values: [Value], _ missing: Value) -> [Value] {
      var values = values
      for row in rows { values[row] = missing }
      return values
    }
    let blanked: Storage =
      switch storage {
      case .double(let values): .double(blank(values, .nan))
      case .int32(let values): .int32(blank(values, .min))
      case .int64(let values): .int64(blank(values, .min))
      case .category(let values, let levels): .category(blank(values, -1), levels: levels)
      case .bool(let values): .bool(blank(values, 2))
      case .date(let values): .date(blank(values, .min))
      case .dateTime(let values): .dateTime(blank(values, .min))
      }
    return Column(
      name: name, storage: blanked, label: label, valueLabels: valueLabels, metadata: metadata,
      reasons: MissingReasons(kinds: kinds, codes: codes))
  }
}
