internal import Microdata

/// Finds out which columns hold times of a clock in all blocks of a file.
struct ClockCensus {
  private var zones: [String: Set<String>] = [:]
  private var others = Set<String>()

  /// Looks at the columns of a block.
  mutating func note(_ table: Table) {
    for column in table.columns where column.missingCount < column.count {
      if let times = column.clockTimes() {
        let found = times.metadata.attributes[Column.zones] ?? []
        zones[column.name, default: []].formUnion(found)
      } else {
        others.insert(column.name)
      }
    }
  }

  /// Returns a column of the file as one of times; `nil` when it holds others.
  func times(_ column: Column) -> Column? {
    guard let zones = zones[column.name], !others.contains(column.name) else { return nil }
    var times = column.clockTimes() ?? column.withoutTimes()
    times.metadata.attributes[Column.zones] =
      zones.isEmpty ? nil : Array(zones.sorted().prefix(50))
    return times
  }
}

extension Column {
  /// Returns a column of texts such as `2024-05-01T10:00:00.000+02:00` as one of times on the clock on the wall,
  /// with the zones as an attribute; `nil` when some text is none.
  func clockTimes() -> Column? {
    guard case .category(let codes, let levels) = storage,
      let first = levels.first, first.utf8.count >= 16,
      first.utf8.dropFirst(10).first == UInt8(ascii: "T")
    else { return nil }
    var zones = Set<String>()
    var times: [Int64] = []
    for level in levels {
      let (clock, zone) = Self.withoutZone(level)
      guard let time = LocalDateTime(clock) else { return nil }
      times.append(time.millisecondsSinceEpoch)
      if !zone.isEmpty, zones.count < 50 { zones.insert(String(zone)) }
    }
    var metadata = metadata
    if !zones.isEmpty { metadata.attributes[Self.zones] = zones.sorted() }
    return Column(
      name: name, storage: .dateTime(codes.map { $0 < 0 ? .min : times[Int($0)] }), label: label,
      valueLabels: valueLabels, metadata: metadata, reasons: reasons)
  }

  /// The attribute that holds the zones of times.
  static let zones = "timeZones"

  /// Returns a column without values as one of times.
  func withoutTimes() -> Column {
    Column(
      name: name, storage: .dateTime([Int64](repeating: .min, count: count)), label: label,
      valueLabels: valueLabels, metadata: metadata, reasons: reasons)
  }

  private static func withoutZone(_ text: String) -> (clock: Substring, zone: Substring) {
    guard let mark = text.lastIndex(where: { $0 == "Z" || $0 == "+" || $0 == "-" }),
      text.distance(from: text.startIndex, to: mark) > 10
    else { return (text[...], "") }
    return (text[..<mark], text[mark...])
  }
}
