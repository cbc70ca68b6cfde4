internal import Microdata

/// The sets of value labels of a Stata file, by name.
struct StataLabels: Sendable {
  struct Entry: Sendable {
    /// The value; from `StataMissing.leastLong` on a missing value.
    let value: Int32
    let text: [UInt8]
  }

  private(set) var sets: [[UInt8]: [Entry]] = [:]
  private var (labelCount, byteCount) = (0, 0)

  /// The texts of all labels.
  var texts: [[UInt8]] { sets.values.flatMap { $0.map(\.text) } }

  /// Reads the labels at the end of a file.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile` or `limitExceeded`.
  init(_ file: ByteFile, _ header: StataHeader, limits: LoadLimits) throws {
    let start = try Self.start(file, header)
    try limits.require(
      file.size - start, atMost: limits.maximumMetadataBytes, "bytes of value labels",
      file: file.name)
    let bytes = try file.bytes(at: start, count: file.size - start)
    var cursor = ByteCursor(bytes[...], file: file.name, origin: start)
    cursor.isBigEndian = header.isBigEndian
    if header.release.isTagged {
      try cursor.expect("<value_labels>", "the value labels")
      while cursor.isNext("<lbl>") {
        try cursor.expect("<lbl>", "a set of labels")
        try readSet(&cursor, header.release, limits)
        try cursor.expect("</lbl>", "the end of a set of labels")
      }
      try cursor.expect("</value_labels>", "the end of the value labels")
    } else if header.release.hasOldValueLabels {
      while cursor.remaining >= 12 { try readOldSet(&cursor, header.release, limits) }
    } else {
      while cursor.remaining >= 4 { try readSet(&cursor, header.release, limits) }
    }
  }

  /// Where the labels begin: as the map says if that is true, else after the long strings.
  private static func start(_ file: ByteFile, _ header: StataHeader) throws -> Int {
    guard let map = header.map else { return header.dataEnd }
    let tag = Array("<value_labels>".utf8)
    if map.valueLabels >= header.dataEnd, map.valueLabels < file.size,
      try file.bytes(at: map.valueLabels, count: tag.count) == tag
    {
      return map.valueLabels
    }
    return try StataLongStrings.end(file, header)
  }

  private mutating func readSet(
    _ cursor: inout ByteCursor, _ release: StataRelease, _ limits: LoadLimits
  ) throws {
    let length = try cursor.uint32("the length of a set of labels")
    let name = Array(try cursor.take(release.nameLength, "the name of a set of labels").upToZero)
    try cursor.skip(3, "padding")
    guard length >= 8, length <= cursor.remaining else {
      throw cursor.failure("a set of labels is said to have \(length) bytes")
    }
    let count = try cursor.uint32("the number of labels")
    let textLength = try cursor.uint32("the length of the labels")
    guard count <= (length - 8) / 8, textLength <= length - 8 - 8 * count else {
      throw cursor.failure(
        "\(count) labels of \(textLength) bytes do not fit in a set of \(length) bytes")
    }
    var offsets: [Int] = []
    for _ in 0..<count { offsets.append(try cursor.uint32("the place of a label")) }
    var values: [Int32] = []
    for _ in 0..<count { values.append(Int32(try cursor.int32("the value of a label"))) }
    let text = try cursor.take(textLength, "labels")
    try cursor.skip(length - 8 - 8 * count - textLength, "padding")
    var entries: [Entry] = []
    for (offset, value) in zip(offsets, values) {
      guard offset < textLength || (offset == 0 && textLength == 0) else {
        throw cursor.failure("a label begins at byte \(offset) of \(textLength)")
      }
      let label = text.dropFirst(offset).upToZero
      try take(label, limits, cursor)
      entries.append(Entry(value: value, text: Array(label)))
    }
    sets[name] = entries
  }

  private mutating func readOldSet(
    _ cursor: inout ByteCursor, _ release: StataRelease, _ limits: LoadLimits
  ) throws {
    let count = try cursor.uint16("the number of labels")
    let name = Array(try cursor.take(release.nameLength, "the name of a set of labels").upToZero)
    try cursor.skip(1, "padding")
    var values: [Int32] = []
    for _ in 0..<count { values.append(Int32(try cursor.int16("the value of a label"))) }
    var entries: [Entry] = []
    for value in values {
      let label = try cursor.take(8, "a label").upToZero
      try take(label, limits, cursor)
      entries.append(Entry(value: value, text: Array(label)))
    }
    sets[name] = entries
  }

  /// Counts labels before they are kept: many may point to one text.
  private mutating func take(
    _ text: ArraySlice<UInt8>, _ limits: LoadLimits, _ cursor: ByteCursor
  ) throws {
    labelCount += 1
    byteCount += text.count
    try limits.require(labelCount, atMost: limits.maximumLabels, "value labels", file: cursor.file)
    let most = min(limits.maximumMetadataBytes, max(1 << 24, 4 * cursor.bytes.count))
    try limits.require(byteCount, atMost: most, "bytes of value labels", file: cursor.file)
  }
}
