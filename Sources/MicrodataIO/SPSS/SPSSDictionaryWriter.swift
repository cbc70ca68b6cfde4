internal import Microdata

/// Writes the records before the cases.
struct SPSSDictionaryWriter {
  private let plan: SPSSWritingPlan
  private let compression: SPSSWritingOptions.Compression
  private let created: LocalDateTime
  private var out = SPSSBytes()

  static let bias = 100.0
  static let lowest = (-Double.greatestFiniteMagnitude).nextUp

  init(
    _ plan: SPSSWritingPlan, _ compression: SPSSWritingOptions.Compression, _ created: LocalDateTime
  ) {
    self.plan = plan
    self.compression = compression
    self.created = created
  }

  /// Returns the records.
  func bytes() -> [UInt8] {
    var writer = self
    writer.appendHeader()
    for column in plan.columns { writer.appendVariable(column) }
    writer.appendLabels()
    let documents = plan.documentLines
    if !documents.isEmpty {
      writer.out.append(Int32(6))
      writer.out.append(count: documents.count)
      for line in documents { writer.out.append(line, width: 80) }
    }
    writer.appendMachine()
    writer.appendExtensions()
    writer.out.append(Int32(999))
    writer.out.append(Int32(0))
    return writer.out.bytes
  }

  // MARK: - Header

  private mutating func appendHeader() {
    let isDeflated = compression == .zlib
    out.append((isDeflated ? "$FL3" : "$FL2").utf8)
    out.append(Array("@(#) SPSS DATA FILE - Mizan".utf8), width: 60)
    out.append(Int32(2))
    out.append(count: plan.columns.reduce(0) { $0 + Self.cells($1) })
    out.append(Int32(compression == .none ? 0 : isDeflated ? 2 : 1))
    out.append(count: weightCell.map { $0 + 1 } ?? 0)
    out.append(count: plan.table.rowCount)
    out.append(Self.bias)
    let parts = created.date.components
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let date = "\(two(parts.day)) \(months[parts.month - 1]) \(two(abs(parts.year % 100)))"
    let clock = created.description.split(separator: "T").last.map { String($0.prefix(8)) } ?? ""
    out.append(Array(date.utf8), width: 9)
    out.append(Array(clock.utf8), width: 8)
    out.append(plan.table.metadata.label?.utf8Prefix(64) ?? [], width: 64)
    out.append([0, 0, 0])
  }

  static func cells(_ column: SPSSWritingColumn) -> Int {
    column.segments.reduce(0) { $0 + max(1, ($1 + 7) / 8) }
  }

  private var weightCell: Int? {
    guard let weight = plan.weightColumn else { return nil }
    let before = plan.columns.prefix { $0.name != weight.name }
    return before.reduce(0) { $0 + Self.cells($1) }
  }

  // MARK: - Variables

  private mutating func appendVariable(_ column: SPSSWritingColumn) {
    for (index, width) in column.segments.enumerated() {
      let isFirst = index == 0
      let label = isFirst ? column.column.label?.utf8Prefix(255) ?? [] : []
      let missing = isFirst ? Self.missing(of: column) : (kind: 0, values: SPSSBytes())
      out.append(Int32(2))
      out.append(count: width)
      out.append(Int32(label.isEmpty ? 0 : 1))
      out.append(Int32(missing.kind))
      let isSegment = column.segments.count > 1
      let print = isSegment ? SPSSFormat("A", width: width) : column.print
      let write = isSegment ? SPSSFormat("A", width: width) : column.write
      out.append(print.packed)
      out.append(write.packed)
      out.append(column.shortNames[index], width: 8)
      if !label.isEmpty {
        out.append(count: label.count)
        out.append(label, width: (label.count + 3) / 4 * 4)
      }
      out.append(missing.values.bytes)
      for _ in 1..<max(1, (width + 7) / 8) {
        out.append(Int32(2))
        out.append(Int32(-1))
        for _ in 0..<2 { out.append(Int32(0)) }
        for _ in 0..<2 { out.append(SPSSFormat("A", width: 1).packed) }
        out.append([], width: 8)
      }
    }
  }

  private static func missing(of column: SPSSWritingColumn) -> (kind: Int, values: SPSSBytes) {
    var values = SPSSBytes()
    let missing = column.missing
    if column.width > 0 {
      guard column.width <= 8 else { return (0, values) }
      for text in missing.texts { values.append(text, width: 8) }
      return (missing.texts.count, values)
    }
    if let range = missing.range {
      values.append(range.lowerBound == -.infinity ? lowest : range.lowerBound)
      values.append(range.upperBound == .infinity ? .greatestFiniteMagnitude : range.upperBound)
    }
    for number in missing.numbers { values.append(number) }
    return (missing.range == nil ? missing.numbers.count : -2 - missing.numbers.count, values)
  }

  // MARK: - Value labels

  private mutating func appendLabels() {
    var cell = 0
    for column in plan.columns {
      defer { cell += Self.cells(column) }
      guard column.width <= 8 else { continue }
      var entries = SPSSBytes()
      func append(_ label: [UInt8]) {
        entries.append([UInt8(truncatingIfNeeded: label.count)])
        entries.append(label, width: (label.count + 8) / 8 * 8 - 1)
      }
      for entry in column.numberLabels {
        entries.append(entry.value)
        append(entry.label)
      }
      for entry in column.textLabels {
        entries.append(entry.value, width: 8)
        append(entry.label)
      }
      let count = column.numberLabels.count + column.textLabels.count
      guard count > 0 else { continue }
      out.append(Int32(3))
      out.append(count: count)
      out.append(entries.bytes)
      for number in [4, 1, cell + 1] { out.append(count: number) }
    }
  }

  // MARK: - Extensions

  private mutating func append(_ subtype: Int32, size: Int = 1, _ bytes: [UInt8]) {
    out.append(Int32(7))
    out.append(subtype)
    out.append(count: size)
    out.append(count: bytes.count / size)
    out.append(bytes)
  }

  private mutating func appendMachine() {
    var numbers = SPSSBytes()
    // The version of this writer, any machine, IEEE numbers, compression, least byte first, UTF-8.
    for number in [0, 1, 0, -1, 1, 1, 2, 65001] { numbers.append(Int32(number)) }
    append(3, size: 4, numbers.bytes)
    var limits = SPSSBytes()
    for limit in [-Double.greatestFiniteMagnitude, .greatestFiniteMagnitude, Self.lowest] {
      limits.append(limit)
    }
    append(4, size: 8, limits.bytes)
  }

  private mutating func appendExtensions() {
    let attributes = plan.table.metadata.attributes
    if let lines = attributes[SPSSKey.variableSets] {
      append(5, Array(lines.map { $0 + "\n" }.joined().utf8))
    }
    let sets = plan.table.metadata.multipleResponseSets.map { set in
      var line = "\(set.name.hasPrefix("$") ? "" : "$")\(set.name)="
      switch set.kind {
      case .categories: line += "C "
      case .dichotomies(let counted): line += "D\(counted.utf8.count) \(counted) "
      }
      line += "\(set.label?.utf8.count ?? 0) \(set.label ?? "")"
      for member in plan.members(of: set) {
        line += " " + String(decoding: member.shortNames[0], as: UTF8.self).lowercased()
      }
      return line + "\n"
    }
    if !sets.isEmpty { append(7, Array(sets.joined().utf8)) }
    if let information = attributes[SPSSKey.productInformation]?.first {
      append(10, Array(information.utf8))
    }
    appendDisplay()
    let names = plan.columns.map {
      String(decoding: $0.shortNames[0], as: UTF8.self) + "=" + $0.name
    }
    if !names.isEmpty { append(13, Array(names.joined(separator: "\t").utf8)) }
    let widths = plan.columns.filter { $0.width > 255 }.map { column in
      let digits = String(column.width)
      let zeros = String(repeating: "0", count: 5 - digits.count)
      return String(decoding: column.shortNames[0], as: UTF8.self) + "=\(zeros)\(digits)\0\t"
    }
    if !widths.isEmpty { append(14, Array(widths.joined().utf8)) }
    var cases = SPSSBytes()
    cases.append(Int64(1))
    cases.append(Int64(plan.table.rowCount))
    append(16, size: 8, cases.bytes)
    appendAttributes()
    append(20, Array("UTF-8".utf8))
    appendLongTexts()
  }

  private mutating func appendDisplay() {
    var numbers = SPSSBytes()
    let measures: [VariableMetadata.Measure: Int] = [.nominal: 1, .ordinal: 2, .scale: 3]
    for column in plan.columns {
      let (metadata, type) = (column.column.metadata, column.column.type)
      let width =
        metadata.attributes[SPSSKey.displayWidth]?.first.flatMap { Int($0) }
        ?? SPSSKey.usualDisplayWidth(of: type, column.width)
      let alignment =
        metadata.attributes[SPSSKey.alignment]?.first
        .flatMap { SPSSKey.alignments.firstIndex(of: $0) } ?? SPSSKey.usualAlignment(of: type)
      for _ in column.segments {
        numbers.append(count: metadata.measure.flatMap { measures[$0] } ?? 0)
        numbers.append(count: width)
        numbers.append(count: alignment)
      }
    }
    if !plan.columns.isEmpty { append(11, size: 4, numbers.bytes) }
  }

  private mutating func appendAttributes() {
    let file = plan.table.metadata.attributes.filter { name, _ in
      !name.hasPrefix("$") && SPSSNames.isName(name)
    }
    if !file.isEmpty { append(17, Array(SPSSAttributes.text(file).utf8)) }
    let variables = plan.columns.compactMap { column -> String? in
      let metadata = column.column.metadata
      var attributes = metadata.attributes.filter { name, _ in
        name.hasPrefix("$@") || SPSSNames.isName(name)
      }
      if let role = metadata.role.flatMap({ SPSSKey.roles.firstIndex(of: $0) }) {
        attributes[SPSSKey.role] = [String(role)]
      }
      return attributes.isEmpty ? nil : "\(column.name):" + SPSSAttributes.text(attributes)
    }
    if !variables.isEmpty { append(18, Array(variables.joined(separator: "/").utf8)) }
  }

  /// The value labels and missing values of texts of more than eight bytes.
  private mutating func appendLongTexts() {
    var (labels, missing) = (SPSSBytes(), SPSSBytes())
    for column in plan.columns where column.width > 8 {
      let name = Array(column.name.utf8)
      if !column.textLabels.isEmpty {
        labels.append(count: name.count)
        labels.append(name)
        labels.append(count: column.width)
        labels.append(count: column.textLabels.count)
        for entry in column.textLabels {
          labels.append(count: column.width)
          labels.append(entry.value, width: column.width)
          labels.append(count: entry.label.count)
          labels.append(entry.label)
        }
      }
      if !column.missing.texts.isEmpty {
        missing.append(count: name.count)
        missing.append(name)
        missing.append([UInt8(truncatingIfNeeded: column.missing.texts.count)])
        missing.append(Int32(8))
        for text in column.missing.texts { missing.append(text, width: 8) }
      }
    }
    if !labels.bytes.isEmpty { append(21, labels.bytes) }
    if !missing.bytes.isEmpty { append(22, missing.bytes) }
  }
}
