internal import Microdata

/// Writes a table as a Stata file, section by section.
struct StataWriter {
  private let table: Table
  private let plans: [StataColumnPlan]
  private let names: [String: String]
  private let isWide: Bool
  /// What cannot be held.
  private(set) var log = DiagnosticLog()

  init(_ table: Table) {
    self.table = table
    isWide = table.columnNames.count > 32767
    var names = StataNames()
    var plans: [StataColumnPlan] = []
    var byName: [String: String] = [:]
    for column in table.columns {
      let name = names.name(for: column.name, &log)
      byName[column.name] = name
      plans.append(StataColumnPlan(column, name: name, &log))
    }
    self.plans = plans
    self.names = byName
  }

  /// Writes all sections.
  mutating func write(to sink: FileSink) throws {
    var out = StataOutput(isWide: isWide)
    let sets = StataLabelSets(plans, language: table.metadata.language)
    let characteristics = StataCharacteristics(table, plans, sets, names, &log)
    out.text(
      "<stata_dta><header><release>\(isWide ? 119 : 118)</release><byteorder>LSF</byteorder><K>")
    if isWide { out.integer(UInt32(plans.count)) } else { out.integer(UInt16(plans.count)) }
    out.text("</K><N>")
    out.integer(UInt64(table.rowCount))
    out.text("</N><label>")
    let label = cut(table.metadata.label ?? "", characters: 80, "the label of the file")
    out.integer(UInt16(label.utf8.count))
    out.text(label)
    // A time stamp would make two writings of one table differ.
    out.text("</label><timestamp>")
    out.integer(UInt8(0))
    out.text("</timestamp></header>")
    let mapPlace = out.bytes.count
    var places = [0, mapPlace]
    out.text("<map>")
    out.bytes += [UInt8](repeating: 0, count: 14 * 8)
    out.text("</map>")
    places.append(out.bytes.count)
    out.text("<variable_types>")
    for plan in plans { out.integer(UInt16(plan.type.code)) }
    out.text("</variable_types>")
    places.append(out.bytes.count)
    out.section("varnames", plans.map(\.name), width: 129)
    places.append(out.bytes.count)
    out.text("<sortlist>")
    out.bytes += [UInt8](repeating: 0, count: (plans.count + 1) * (isWide ? 4 : 2))
    out.text("</sortlist>")
    places.append(out.bytes.count)
    out.section("formats", plans.map(\.format), width: 57)
    places.append(out.bytes.count)
    out.section("value_label_names", plans.map { sets.name(of: $0) ?? "" }, width: 129)
    places.append(out.bytes.count)
    let labels = plans.map { plan in
      cut(plan.column.label ?? "", characters: 80, "the label of “\(plan.column.name)”")
    }
    out.section("variable_labels", labels, width: 321)
    places.append(out.bytes.count)
    out.text("<characteristics>")
    for entry in characteristics.entries { out.characteristic(entry) }
    out.text("</characteristics>")
    places.append(out.bytes.count)
    let rowLength = plans.reduce(0) { $0 + $1.type.width }
    let dataLength = 13 + table.rowCount * rowLength
    places.append(places[9] + dataLength)
    let longStrings = StataLongStringTable(plans, rowCount: table.rowCount, isWide: isWide)
    places.append(places[10] + longStrings.byteCount)
    let labelBytes = sets.bytes
    places.append(places[11] + labelBytes.count)
    places.append(places[12] + 12)
    out.replaceMap(at: mapPlace + 5, places)
    try sink.write(out.bytes)
    try sink.write("<data>")
    try StataRowWriter(plans, longStrings, rowCount: table.rowCount).write(to: sink)
    try sink.write("</data>")
    try longStrings.write(to: sink)
    try sink.write(labelBytes)
    try sink.write("</stata_dta>")
  }

  private mutating func cut(_ text: String, characters: Int, _ what: String) -> String {
    // The limit is on code points; a text of 80 has at most 320 bytes.
    guard text.unicodeScalars.count > characters else { return text }
    log.add(
      LoadDiagnostic(
        .warning, "\(what) is cut after \(characters) characters", rule: "not-held", samples: [text]
      ))
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(characters)))
  }
}

/// The bytes of a Stata file's header.
struct StataOutput {
  var bytes: [UInt8] = []
  let isWide: Bool

  init(isWide: Bool) { self.isWide = isWide }

  mutating func text(_ text: String) { bytes += Array(text.utf8) }

  mutating func integer(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes += Array($0) }
  }

  /// Adds a text and zeros up to a width.
  mutating func padded(_ text: String, width: Int) {
    let content = Array(text.utf8.prefix(width - 1))
    bytes += content + [UInt8](repeating: 0, count: width - content.count)
  }

  mutating func section(_ tag: String, _ texts: [String], width: Int) {
    text("<\(tag)>")
    for item in texts { padded(item, width: width) }
    text("</\(tag)>")
  }

  mutating func characteristic(_ entry: StataCharacteristics.Entry) {
    text("<ch>")
    let content = Array(entry.text.utf8)
    integer(UInt32(2 * 129 + content.count + 1))
    padded(entry.owner, width: 129)
    padded(entry.name, width: 129)
    bytes += content + [0]
    text("</ch>")
  }

  mutating func replaceMap(at place: Int, _ places: [Int]) {
    for (index, value) in places.enumerated() {
      for byte in 0..<8 {
        bytes[place + index * 8 + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte))
      }
    }
  }
}

/// Gives variables names that Stata accepts.
struct StataNames {
  private var used = Set<String>()
  private static let reserved: Set<String> = [
    "_all", "_b", "byte", "_coef", "_cons", "double", "float", "if", "in", "int", "long", "_n",
    "_N", "_pi",
    "_pred", "_rc", "_skip", "str", "strL", "using", "with",
  ]

  /// Returns the name itself, or the nearest that is allowed.
  mutating func name(for name: String, _ log: inout DiagnosticLog) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      scalars.append(
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_"
          ? scalar : "_")
    }
    if scalars.first.map({ ("0"..."9").contains($0) }) ?? true {
      scalars.insert("_", at: scalars.startIndex)
    }
    let isReserved =
      Self.reserved.contains(name) || (name.hasPrefix("str") && Int(name.dropFirst(3)) != nil)
    if isReserved { scalars.insert("_", at: scalars.startIndex) }
    let base = String(String.UnicodeScalarView(scalars.prefix(32)))
    var result = base
    var number = 2
    while !used.insert(result).inserted {
      let suffix = "_\(number)"
      result =
        String(String.UnicodeScalarView(base.unicodeScalars.prefix(32 - suffix.count))) + suffix
      number += 1
    }
    if result != name {
      log.add(
        LoadDiagnostic(
          .warning,
          "the variable “\(name)” is called “\(result)”: the format does not allow its name",
          rule: "not-held", column: name))
    }
    return result
  }
}
