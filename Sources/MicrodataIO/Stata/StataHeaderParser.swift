internal import Microdata

/// Reads the header of a Stata file of any release.
struct StataHeaderParser {
  private var cursor: ByteCursor
  private let file: ByteFile
  private let limits: LoadLimits

  init(_ bytes: [UInt8], file: ByteFile, limits: LoadLimits) {
    cursor = ByteCursor(bytes[...], file: file.name)
    self.file = file
    self.limits = limits
  }

  /// Returns the header.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile`, `unsupportedFormat` or `limitExceeded`.
  consuming func header() throws -> StataHeader {
    cursor.isNext("<stata_dta>") ? try tagged() : try untagged()
  }

  // MARK: - Releases 117 and later

  private mutating func tagged() throws -> StataHeader {
    try cursor.expect("<stata_dta><header><release>", "the beginning")
    let text = String(decoding: try cursor.take(3, "the release"), as: UTF8.self)
    guard let number = Int(text), let release = StataRelease(number), release.isTagged else {
      throw unsupported(text)
    }
    try cursor.expect("</release><byteorder>", "the byte order")
    let order = String(decoding: try cursor.take(3, "the byte order"), as: UTF8.self)
    guard order == "LSF" || order == "MSF" else {
      throw cursor.failure("expected the byte order LSF or MSF, found “\(order)”")
    }
    cursor.isBigEndian = order == "MSF"
    try cursor.expect("</byteorder><K>", "the number of variables")
    let variableCount =
      try release.hasManyVariables
      ? cursor.uint32("the number of variables") : cursor.uint16("the number of variables")
    try cursor.expect("</K><N>", "the number of rows")
    let rowCount =
      try release.number == 117
      ? cursor.uint32("the number of rows") : cursor.size64("the number of rows")
    try cursor.expect("</N><label>", "the label of the file")
    let labelLength =
      try release.number == 117
      ? Int(cursor.uint8("the length of the label")) : cursor.uint16("the length of the label")
    let label = Array(try cursor.take(labelLength, "the label of the file"))
    try cursor.expect("</label><timestamp>", "the time stamp")
    try cursor.skip(Int(cursor.uint8("the length of the time stamp")), "the time stamp")
    try cursor.expect("</timestamp></header><map>", "the map")
    var places: [Int] = []
    for _ in 0..<14 { places.append(try cursor.size64("a place in the map")) }
    try cursor.expect("</map><variable_types>", "the types")
    try check(variableCount)
    var types: [StataType] = []
    for number in 0..<variableCount {
      types.append(try type(cursor.uint16("a type"), number, release))
    }
    try cursor.expect("</variable_types><varnames>", "the names")
    let names = try texts(variableCount, release.nameLength, "a name")
    try cursor.expect("</varnames><sortlist>", "the sort order")
    let sortBytes = (variableCount + 1) * (release.hasManyVariables ? 4 : 2)
    try cursor.skip(sortBytes, "the sort order")
    try cursor.expect("</sortlist><formats>", "the formats")
    let formats = try texts(variableCount, release.formatLength, "a format")
    try cursor.expect("</formats><value_label_names>", "the names of label sets")
    let sets = try texts(variableCount, release.nameLength, "the name of a label set")
    try cursor.expect("</value_label_names><variable_labels>", "the variable labels")
    let labels = try texts(variableCount, release.variableLabelLength, "a variable label")
    try cursor.expect("</variable_labels><characteristics>", "the characteristics")
    var characteristics: [StataHeader.Characteristic] = []
    while cursor.isNext("<ch>") {
      try cursor.expect("<ch>", "a characteristic")
      let length = try cursor.uint32("the length of a characteristic")
      try append(&characteristics, length, release)
      try cursor.expect("</ch>", "the end of a characteristic")
    }
    try cursor.expect("</characteristics><data>", "the rows")
    return try finish(
      release, rowCount, label, types, names, formats, sets, labels, characteristics,
      map: (places[10], places[11]))
  }

  // MARK: - Releases before 117

  private mutating func untagged() throws -> StataHeader {
    let number = Int(try cursor.uint8("the release"))
    guard let release = StataRelease(number), !release.isTagged else {
      throw unsupported(String(number))
    }
    let order = try cursor.uint8("the byte order")
    guard order == 1 || order == 2 else {
      throw cursor.failure("expected the byte order 1 or 2, found \(order)")
    }
    cursor.isBigEndian = order == 1
    try cursor.skip(2, "the kind of file")
    let variableCount = try cursor.uint16("the number of variables")
    let rowCount =
      try release.hasShortRowCount
      ? cursor.uint16("the number of rows") : cursor.uint32("the number of rows")
    let label = Array(try cursor.take(release.fileLabelLength, "the label of the file").upToZero)
    try cursor.skip(release.timestampLength, "the time stamp")
    try check(variableCount)
    var types: [StataType] = []
    for number in 0..<variableCount {
      types.append(try type(Int(cursor.uint8("a type")), number, release))
    }
    let names = try texts(variableCount, release.nameLength, "a name")
    try cursor.skip(2 * (variableCount + 1), "the sort order")
    let formats = try texts(variableCount, release.formatLength, "a format")
    let sets = try texts(variableCount, release.nameLength, "the name of a label set")
    let labels = try texts(variableCount, release.variableLabelLength, "a variable label")
    var characteristics: [StataHeader.Characteristic] = []
    while release.hasCharacteristics {
      let kind = try cursor.uint8("the kind of a characteristic")
      let length =
        try release.hasShortCharacteristics
        ? cursor.uint16("the length of a characteristic")
        : cursor.uint32("the length of a characteristic")
      if kind == 0, length == 0 { break }
      if kind == 1 {
        try append(&characteristics, length, release)
      } else {
        try cursor.skip(length, "a characteristic")
      }
    }
    return try finish(
      release, rowCount, label, types, names, formats, sets, labels, characteristics, map: nil)
  }

  // MARK: - Parts

  private func check(_ variableCount: Int) throws {
    try limits.require(variableCount, atMost: limits.maximumColumns, "variables", file: file.name)
  }

  private func type(_ code: Int, _ number: Int, _ release: StataRelease) throws -> StataType {
    guard let type = StataType(code: code, release: release) else {
      throw cursor.failure("variable \(number + 1) has the type \(code), which does not exist")
    }
    return type
  }

  private mutating func texts(_ count: Int, _ length: Int, _ what: String) throws -> [[UInt8]] {
    let block = try cursor.take(count * length, what)
    return (0..<count).map { index in
      let start = block.startIndex + index * length
      return Array(block[start..<(start + length)].upToZero)
    }
  }

  private mutating func append(
    _ characteristics: inout [StataHeader.Characteristic], _ length: Int, _ release: StataRelease
  ) throws {
    let nameLength = release.nameLength
    guard length >= 2 * nameLength else {
      throw cursor.failure("a characteristic of \(length) bytes has no room for its names")
    }
    let bytes = try cursor.take(length, "a characteristic")
    let (owner, rest) = (bytes.prefix(nameLength), bytes.dropFirst(nameLength))
    characteristics.append(
      StataHeader.Characteristic(
        owner: Array(owner.upToZero), name: Array(rest.prefix(nameLength).upToZero),
        text: Array(rest.dropFirst(nameLength).upToZero)))
    try limits.require(
      characteristics.count, atMost: limits.maximumLabels, "characteristics", file: file.name)
  }

  private func finish(
    _ release: StataRelease, _ rowCount: Int, _ label: [UInt8], _ types: [StataType],
    _ names: [[UInt8]], _ formats: [[UInt8]], _ sets: [[UInt8]], _ labels: [[UInt8]],
    _ characteristics: [StataHeader.Characteristic], map: (longStrings: Int, valueLabels: Int)?
  ) throws -> StataHeader {
    var offset = 0
    var fields: [StataHeader.Field] = []
    for (index, type) in types.enumerated() {
      fields.append(
        StataHeader.Field(
          type: type, offset: offset, name: names[index], format: formats[index],
          labelSet: sets[index], label: labels[index]))
      offset += type.width
    }
    let (bytes, overflow) = rowCount.multipliedReportingOverflow(by: offset)
    guard !overflow, bytes <= file.size - cursor.offset else {
      throw MicrodataError(
        .malformedFile,
        "\(file.name): \(rowCount) rows of \(offset) bytes are announced; after the header there are "
          + "\(file.size - cursor.offset) bytes.",
        hint: "The file was cut short or is damaged; copy or download it again.")
    }
    try limits.require(
      offset == 0 ? 0 : rowCount, atMost: Int(Int32.max) - 1, "rows", file: file.name)
    return StataHeader(
      release: release, isBigEndian: cursor.isBigEndian, rowCount: offset == 0 ? 0 : rowCount,
      rowLength: offset, fileLabel: label, fields: fields, characteristics: characteristics,
      dataOffset: cursor.offset, map: map)
  }

  private func unsupported(_ release: String) -> MicrodataError {
    MicrodataError(
      .unsupportedFormat, "\(file.name) is not a Stata file of a known release (“\(release)”).",
      hint:
        "Known are the releases 102 to 121. Stata can save the file for an older version: saveold.")
  }
}
