// Builds Stata files of any release and byte order, byte by byte, independently of the writer.

import Microdata

@testable import MicrodataIO

struct StataBytes {
  enum Kind {
    case byte, int, long, float, double, string(Int), longString
  }

  struct Variable {
    var kind: Kind
    var name: String
    var format = "%9.0g"
    var labelSet = ""
    var label = ""
  }

  let release: StataRelease
  let isBigEndian: Bool
  var label = "A file"
  var variables: [Variable] = []
  /// The values of rows as bit patterns; texts as bytes.
  var rows: [[[UInt8]]] = []
  var characteristics: [(owner: String, name: String, text: String)] = []
  var labels: [(set: String, entries: [(value: Int32, text: [UInt8])])] = []
  var longStrings: [(variable: Int, row: Int, isBinary: Bool, content: [UInt8])] = []
  private var out: [UInt8] = []

  init?(_ number: Int, bigEndian: Bool = false) {
    guard let release = StataRelease(number) else { return nil }
    self.release = release
    isBigEndian = bigEndian
  }

  func bytes(of value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: isBigEndian ? value.bigEndian : value.littleEndian) { Array($0) }
  }

  func real(_ value: Double, _ kind: Kind) -> [UInt8] {
    if case .float = kind { return bytes(of: Float(value).bitPattern) }
    return bytes(of: value.bitPattern)
  }

  private mutating func add(_ value: some FixedWidthInteger) { out += bytes(of: value) }
  private mutating func text(_ text: String) { out += Array(text.utf8) }
  private mutating func padded(_ content: [UInt8], _ width: Int) {
    out += content.prefix(width) + [UInt8](repeating: 0, count: max(0, width - content.count))
  }

  private func code(_ kind: Kind) -> Int {
    if release.isTagged {
      switch kind {
      case .byte: 65530
      case .int: 65529
      case .long: 65528
      case .float: 65527
      case .double: 65526
      case .string(let width): width
      case .longString: 32768
      }
    } else {
      switch kind {
      case .byte: release.hasLetterTypes ? 98 : 251
      case .int: release.hasLetterTypes ? 105 : 252
      case .long: release.hasLetterTypes ? 108 : 253
      case .float: release.hasLetterTypes ? 102 : 254
      case .double: release.hasLetterTypes ? 100 : 255
      case .string(let width): release.hasLetterTypes ? 127 + width : width
      case .longString: 0
      }
    }
  }

  /// Returns the file.
  mutating func file() -> [UInt8] {
    out = []
    let tagged = release.isTagged
    func tag(_ text: String) -> String { tagged ? text : "" }
    if tagged {
      text("<stata_dta><header><release>\(release.number)</release><byteorder>")
      text(isBigEndian ? "MSF</byteorder><K>" : "LSF</byteorder><K>")
      if release.hasManyVariables {
        add(UInt32(variables.count))
      } else {
        add(UInt16(variables.count))
      }
      text("</K><N>")
      if release.number == 117 { add(UInt32(rows.count)) } else { add(UInt64(rows.count)) }
      text("</N><label>")
      if release.number == 117 {
        add(UInt8(label.utf8.count))
      } else {
        add(UInt16(label.utf8.count))
      }
      text("\(label)</label><timestamp>")
      add(UInt8(17))
      text("22 Nov 2026 10:00</timestamp></header><map>")
      padded([], 14 * 8)
      text("</map><variable_types>")
      for variable in variables { add(UInt16(code(variable.kind))) }
    } else {
      out += [UInt8(release.number), isBigEndian ? 1 : 2, 1, 0]
      add(UInt16(variables.count))
      if release.hasShortRowCount { add(UInt16(rows.count)) } else { add(UInt32(rows.count)) }
      padded(Array(label.utf8), release.fileLabelLength)
      padded(Array("22 Nov 2026 10:00".utf8), release.timestampLength)
      for variable in variables { add(UInt8(code(variable.kind))) }
    }
    text(tag("</variable_types><varnames>"))
    for variable in variables { padded(Array(variable.name.utf8), release.nameLength) }
    text(tag("</varnames><sortlist>"))
    padded([], (variables.count + 1) * (release.hasManyVariables ? 4 : 2))
    text(tag("</sortlist><formats>"))
    for variable in variables { padded(Array(variable.format.utf8), release.formatLength) }
    text(tag("</formats><value_label_names>"))
    for variable in variables { padded(Array(variable.labelSet.utf8), release.nameLength) }
    text(tag("</value_label_names><variable_labels>"))
    for variable in variables { padded(Array(variable.label.utf8), release.variableLabelLength) }
    text(tag("</variable_labels><characteristics>"))
    for entry in characteristics where release.hasCharacteristics {
      text(tag("<ch>"))
      let length = 2 * release.nameLength + entry.text.utf8.count + 1
      if !tagged { add(UInt8(1)) }
      if release.hasShortCharacteristics { add(UInt16(length)) } else { add(UInt32(length)) }
      padded(Array(entry.owner.utf8), release.nameLength)
      padded(Array(entry.name.utf8), release.nameLength)
      out += Array(entry.text.utf8) + [0]
      text(tag("</ch>"))
    }
    if !tagged, release.hasCharacteristics { padded([], release.hasShortCharacteristics ? 3 : 5) }
    text(tag("</characteristics><data>"))
    for row in rows {
      for (value, variable) in zip(row, variables) {
        if case .string(let width) = variable.kind { padded(value, width) } else { out += value }
      }
    }
    text(tag("</data><strls>"))
    for entry in longStrings {
      text("GSO")
      add(UInt32(entry.variable))
      if release.number == 117 { add(UInt32(entry.row)) } else { add(UInt64(entry.row)) }
      add(UInt8(entry.isBinary ? 129 : 130))
      add(UInt32(entry.content.count))
      out += entry.content
    }
    text(tag("</strls><value_labels>"))
    addLabels()
    text(tag("</value_labels></stata_dta>"))
    return out
  }

  private mutating func addLabels() {
    for (set, entries) in labels {
      if release.hasOldValueLabels {
        add(UInt16(entries.count))
        padded(Array(set.utf8), release.nameLength + 1)
        for entry in entries { add(Int16(entry.value)) }
        for entry in entries { padded(entry.text, 8) }
        continue
      }
      var content: [UInt8] = []
      var offsets: [Int] = []
      for entry in entries {
        offsets.append(content.count)
        content += entry.text + [0]
      }
      if release.isTagged { text("<lbl>") }
      add(UInt32(8 + 8 * entries.count + content.count))
      padded(Array(set.utf8), release.nameLength + 3)
      add(UInt32(entries.count))
      add(UInt32(content.count))
      for offset in offsets { add(UInt32(offset)) }
      for entry in entries { add(entry.value) }
      out += content
      if release.isTagged { text("</lbl>") }
    }
  }

  /// The reference of a row to a long string.
  func reference(variable: Int, row: Int) -> [UInt8] {
    let width = release.longStringVariableLength
    func part(_ value: Int, _ count: Int) -> [UInt8] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
      return isBigEndian ? bytes.reversed() : bytes
    }
    return part(variable, width) + part(row, 8 - width)
  }

  /// A file with a variable of each type, labels, missing values and a note, as far as the release has them.
  static func sample(_ number: Int, bigEndian: Bool) -> StataBytes? {
    guard var file = StataBytes(number, bigEndian: bigEndian) else { return nil }
    file.variables = [
      Variable(kind: .byte, name: "sex", labelSet: "sexes", label: "Sex"),
      Variable(kind: .int, name: "age"), Variable(kind: .long, name: "income"),
      Variable(kind: .float, name: "share"), Variable(kind: .double, name: "weight"),
      Variable(kind: .string(5), name: "town", format: "%5s"),
      Variable(kind: .long, name: "born", format: "%d"),
    ]
    let extended = file.release.hasExtendedMissing
    func tag(_ kind: Int) -> Int { extended ? kind : 0 }
    func row(
      _ sex: Int8, _ age: Int16, _ income: Int32, _ share: UInt32, _ weight: UInt64, _ town: String,
      _ born: Int32
    ) -> [[UInt8]] {
      [
        file.bytes(of: sex), file.bytes(of: age), file.bytes(of: income), file.bytes(of: share),
        file.bytes(of: weight), Array(town.utf8), file.bytes(of: born),
      ]
    }
    file.rows = [
      row(1, 30, 100_000, Float(0.5).bitPattern, (1.25).bitPattern, "Fes", 0),
      row(2, -5, -7, Float(-2).bitPattern, (3.5e10).bitPattern, "Rabat", -3652),
      row(
        extended ? 101 + 3 : 127, extended ? 32741 : 32767, extended ? 2_147_483_621 + 1 : .max,
        0x7F00_0000 + UInt32(tag(26)) * 0x800,
        0x7FE0_0000_0000_0000 + UInt64(tag(2)) * 0x100_0000_0000, "", 20_000),
    ]
    file.characteristics = [
      ("_dta", "note1", "First note"), ("_dta", "note0", "1"), ("_dta", "_svy_wvar", "weight"),
      ("_dta", "_svy_su1", "town"), ("sex", "asked", "of all"),
    ]
    file.labels = [
      (
        "sexes",
        [(1, Array("man".utf8)), (2, Array("woman".utf8))]
          + (extended ? [(2_147_483_621 + 3, Array("refused".utf8))] : [])
      )
    ]
    return file
  }
}

extension Stata {
  /// Returns a table as the bytes of a Stata file, and what the format cannot hold.
  static func bytes(_ table: Table, folder: String) throws -> ([UInt8], [LoadDiagnostic]) {
    let path = "\(folder)/table.dta"
    let lost = try write(table, to: path)
    let file = try ByteFile(path)
    return (try file.bytes(at: 0, count: file.size), lost)
  }
}
