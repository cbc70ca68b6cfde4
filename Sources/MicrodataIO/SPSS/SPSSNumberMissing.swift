internal import Microdata

/// How the missing values of a column of numbers are declared and written.
///
/// SPSS holds three numbers, or a range with one number. What has more codes is declared as a range when no
/// valid value lies in it.
struct SPSSNumberMissing {
  /// What the file declares.
  private(set) var declared = SPSSMissing()
  /// The number of each reason of the column; NaN for none.
  private(set) var ofReason: [Double] = []
  /// The numbers that stand for codes that are no numbers.
  private(set) var tags: [String: Double] = [:]

  init(_ column: Column, log: inout DiagnosticLog) {
    let definition = column.metadata.missing
    guard column.reasons != nil || !definition.isEmpty else { return }
    let counts = column.reasonCounts
    var codes = definition.codes
    for (kind, count) in zip(column.reasons?.kinds ?? [], counts) where count > 0 {
      if case .user(let code, _) = kind, !codes.contains(code) { codes.append(code) }
    }
    let valid = column.numbersInFile(0..<column.count)
    let numbers = codes.map { SPSSWritingColumn.number(of: $0, column.type) }
    let ranges = definition.ranges.compactMap { range -> ClosedRange<Double>? in
      let low = range.lower.map { SPSSTime.number(ofBound: $0, column.type) } ?? -.infinity
      let high = range.upper.map { SPSSTime.number(ofBound: $0, column.type) } ?? .infinity
      // A range whose bounds are the wrong way round holds nothing.
      return low <= high ? low...high : nil
    }
    let known = numbers.compactMap { $0 } + ranges.map(\.lowerBound).filter(\.isFinite)
    let labelled = column.valueLabels.entries.compactMap {
      SPSSWritingColumn.number(of: $0.code, column.type)
    }
    var spare = Self.spareNumber(below: valid.lazy.filter { !$0.isNaN }, known + labelled)
    for (code, number) in zip(codes, numbers) where number == nil {
      tags[code] = spare
      log.add(
        .notHeld(
          "the missing value “\(code)” is written as \(CodeText.of(spare))", column: column.name))
      spare -= 1
    }
    let wanted = codes.compactMap { tags[$0] ?? SPSSWritingColumn.number(of: $0, column.type) }
    let isWhole = declare(wanted, ranges, valid, labelled)
    var lost = 0
    ofReason = zip(column.reasons?.kinds ?? [], counts).map { kind, count in
      guard case .user(let code, _) = kind,
        let number = tags[code] ?? SPSSWritingColumn.number(of: code, column.type),
        declared.contains(number)
      else {
        lost += kind == .system ? 0 : count
        return .nan
      }
      return number
    }
    if lost > 0 {
      log.add(
        .notHeld(
          "missing values are written without their reason", column: column.name, count: lost))
    }
    if !isWhole {
      log.add(.notHeld("not all codes of missing values can be declared", column: column.name))
    }
    if declared.numbers.count + (declared.range == nil ? 0 : 1) < codes.count,
      declared.range != nil, ranges.isEmpty
    {
      log.add(.notHeld("codes of missing values are declared as a range", column: column.name))
    }
    let hidden = valid.reduce(0) { $0 + (declared.contains($1) ? 1 : 0) }
    if hidden > 0 {
      log.add(
        .notHeld(
          "values that the column declares missing are valid", column: column.name, count: hidden))
    }
  }

  /// A number that nothing else stands for, and all below it neither.
  private static func spareNumber(
    below valid: some Sequence<Double>, _ others: [Double]
  ) -> Double {
    let least = min(valid.min() ?? 0, others.min() ?? 0)
    return least > -1000 ? -1000 : least.rounded(.down) - 1
  }

  /// Declares what can be declared; returns whether that is all.
  private mutating func declare(
    _ wanted: [Double], _ ranges: [ClosedRange<Double>], _ valid: [Double], _ labelled: [Double]
  ) -> Bool {
    var numbers: [Double] = []
    for number in wanted where !numbers.contains(number) {
      if !ranges.contains(where: { $0.contains(number) }) { numbers.append(number) }
    }
    if ranges.isEmpty, numbers.count <= 3 {
      declared.numbers = numbers
      return true
    }
    if ranges.count == 1, numbers.count <= 1 {
      declared.range = ranges[0]
      declared.numbers = numbers
      return true
    }
    // All in a range, or all but the least, or all but the greatest.
    let bounds = ranges.flatMap { [$0.lowerBound, $0.upperBound] }
    let all = (numbers + bounds).sorted()
    let others = labelled.filter { value in
      !numbers.contains(value) && !ranges.contains { $0.contains(value) }
    }
    for (from, to) in [(0, 0), (1, 0), (0, 1)] where all.count - from - to >= 2 {
      let range = all[from]...all[all.count - 1 - to]
      let rest = numbers.filter { !range.contains($0) }
      let isCovered = ranges.allSatisfy {
        range.contains($0.lowerBound) && range.contains($0.upperBound)
      }
      guard isCovered, rest.count <= 1, !valid.contains(where: { range.contains($0) }),
        !others.contains(where: { range.contains($0) })
      else { continue }
      declared.range = range
      declared.numbers = rest
      return true
    }
    declared.range = ranges.first
    declared.numbers = Array(numbers.prefix(ranges.isEmpty ? 3 : 1))
    return false
  }
}

/// How the missing values of a column of texts are declared and written.
struct SPSSTextMissing {
  /// What the file declares, three texts of eight bytes at most.
  private(set) var declared: [[UInt8]] = []
  /// The text of each reason of the column; empty for none.
  private(set) var ofReason: [[UInt8]] = []
  /// The missing values that become empty texts.
  private(set) var lostCount = 0

  init(_ column: Column, log: inout DiagnosticLog) {
    let counts = column.reasonCounts
    let kinds = column.reasons?.kinds ?? []
    var codes = column.metadata.missing.codes
    for (kind, count) in zip(kinds, counts) where count > 0 {
      if case .user(let code, _) = kind, !codes.contains(code) { codes.append(code) }
    }
    declared = Array(codes.map { Array($0.utf8) }.filter { $0.count <= 8 }.prefix(3))
    if declared.count < codes.count || !column.metadata.missing.ranges.isEmpty {
      log.add(.notHeld("not all codes of missing values can be declared", column: column.name))
    }
    ofReason = zip(kinds, counts).map { kind, count in
      if case .user(let code, _) = kind, declared.contains(Array(code.utf8)) {
        return Array(code.utf8)
      }
      lostCount += count
      return []
    }
    if kinds.isEmpty { lostCount = column.missingCount }
    if case .category(let codes, let levels) = column.storage {
      let hidden = Set(
        levels.indices.filter { level in
          let bytes = Array(levels[level].utf8)[...].withoutTrailingBlanks
          return declared.contains { $0[...].withoutTrailingBlanks == bytes }
        })
      if !hidden.isEmpty, codes.contains(where: { hidden.contains(Int($0)) }) {
        log.add(
          .notHeld("values that the column declares missing are valid", column: column.name))
      }
    }
  }
}

extension Column {
  /// The number of missing values of each reason.
  fileprivate var reasonCounts: [Int] {
    guard let reasons else { return [] }
    var counts = [Int](repeating: 0, count: reasons.kinds.count)
    for row in 0..<count where isMissing(at: row) { counts[Int(reasons.codes[row])] += 1 }
    return counts
  }

  /// The numbers of some rows as a file of SPSS has them; NaN where a value is missing, or text.
  func numbersInFile(_ rows: Range<Int>) -> [Double] {
    switch storage {
    case .double(let values): Array(values[rows])
    case .int32(let values): values[rows].map { $0 == .min ? .nan : Double($0) }
    case .int64(let values):
      values[rows].map { missingCount > 0 && $0 == .min ? .nan : Double($0) }
    case .bool(let values): values[rows].map { $0 > 1 ? .nan : Double($0) }
    case .date(let values):
      values[rows].map { $0 == .min ? .nan : Double($0) * 86_400 + SPSSTime.epoch }
    case .dateTime(let values):
      values[rows].map { $0 == .min ? .nan : Double($0) / 1000 + SPSSTime.epoch }
    case .category: [Double](repeating: .nan, count: rows.count)
    }
  }
}
