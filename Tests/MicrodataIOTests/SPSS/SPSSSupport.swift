import Microdata

@testable import MicrodataIO

/// Builds files of SPSS byte by byte.
struct SPSSFileBuilder {
  var isBigEndian = false
  var compression = 0
  var caseCount = -1
  var weightCell = 0
  var label = "Label"
  private var dictionary: [UInt8] = []
  private var cells = 0
  /// The bytes of the cases.
  var cases: [UInt8] = []

  init(isBigEndian: Bool = false, compression: Int = 0, caseCount: Int = -1, weightCell: Int = 0) {
    self.isBigEndian = isBigEndian
    self.compression = compression
    self.caseCount = caseCount
    self.weightCell = weightCell
  }

  func bytes(_ number: Int) -> [UInt8] {
    let little = (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    return isBigEndian ? little.reversed() : little
  }

  func bytes(_ number: Double) -> [UInt8] {
    let little = (0..<8).map { UInt8(truncatingIfNeeded: number.bitPattern >> (8 * UInt64($0))) }
    return isBigEndian ? little.reversed() : little
  }

  static func text(_ text: String, _ width: Int) -> [UInt8] {
    Array(text.utf8) + [UInt8](repeating: 32, count: max(0, width - text.utf8.count))
  }

  mutating func add(
    _ name: String, width: Int = 0, label: String? = nil, missing: (Int, [UInt8]) = (0, []),
    format: (Int, Int, Int) = (5, 8, 0), continues: Bool = true
  ) {
    let packed = format.0 << 16 | format.1 << 8 | format.2
    for number in [2, width, label == nil ? 0 : 1, missing.0, packed, packed] {
      dictionary += bytes(number)
    }
    dictionary += Self.text(name, 8)
    if let label {
      dictionary += bytes(label.utf8.count)
      dictionary += Self.text(label, (label.utf8.count + 3) / 4 * 4)
    }
    dictionary += missing.1
    cells += max(1, (width + 7) / 8)
    guard continues, width > 8 else { return }
    for _ in 1..<((width + 7) / 8) {
      for number in [2, -1, 0, 0, 0, 0] { dictionary += bytes(number) }
      dictionary += Self.text("", 8)
    }
  }

  mutating func addLabels(_ entries: [(value: [UInt8], label: String)], cells: [Int]) {
    dictionary += bytes(3) + bytes(entries.count)
    for entry in entries {
      let length = entry.label.utf8.count
      dictionary += entry.value + [UInt8(length)]
      dictionary += Self.text(entry.label, (length + 8) / 8 * 8 - 1)
    }
    dictionary += bytes(4) + bytes(cells.count) + cells.flatMap { bytes($0) }
  }

  mutating func addDocuments(_ lines: [String]) {
    dictionary += bytes(6) + bytes(lines.count) + lines.flatMap { Self.text($0, 80) }
  }

  mutating func addExtension(_ subtype: Int, size: Int = 1, _ content: [UInt8]) {
    for number in [7, subtype, size, content.count / size] { dictionary += bytes(number) }
    dictionary += content
  }

  mutating func addExtension(_ subtype: Int, _ text: String) {
    addExtension(subtype, Array(text.utf8))
  }

  /// The whole file.
  var file: [UInt8] {
    var file = Array("$FL2".utf8) + Self.text("@(#) SPSS DATA FILE test", 60)
    for number in [2, cells, compression, weightCell, caseCount] { file += bytes(number) }
    file += bytes(100.0) + Self.text("02 Jan 24", 9) + Self.text("10:20:30", 8)
    file += Self.text(label, 64) + [0, 0, 0]
    return file + dictionary + bytes(999) + bytes(0) + cases
  }
}

/// Reads bytes as a file called `test.sav`.
func spss(
  _ bytes: [UInt8], _ change: (inout LoadOptions) -> Void = { _ in }
) throws -> LoadedTable {
  var options = LoadOptions()
  change(&options)
  return try SPSSSource(file: ByteFile(bytes: bytes, name: "test.sav"), options: options).load()
}

/// Returns the bytes of a table as a file, and what it cannot hold.
func spssFile(
  _ table: Table, _ compression: SPSSWritingOptions.Compression = .bytecode
) throws -> (bytes: [UInt8], notHeld: [LoadDiagnostic]) {
  var plan = SPSSWritingPlan(table)
  var bytes: [UInt8] = []
  let created = LocalDateTime("2024-01-02T10:20:30") ?? LocalDateTime(millisecondsSinceEpoch: 0)
  try SPSSWriter(plan: plan, compression: compression, created: created).write { bytes += $0 }
  return (bytes, plan.takeLog().diagnostics)
}

extension LoadedTable {
  /// The rules of what was noticed.
  var rules: [String] { report.diagnostics.map(\.rule) }
}
