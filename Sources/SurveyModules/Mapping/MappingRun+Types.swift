internal import Microdata

extension MappingRun {
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
}
