internal import Microdata

extension MappingRun {
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
