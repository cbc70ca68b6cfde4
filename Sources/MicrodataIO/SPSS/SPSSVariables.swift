internal import Microdata

/// Makes variables of the records of a dictionary.
struct SPSSVariables {
  let file: String
  let dictionary: SPSSDictionary
  let limits: LoadLimits
  var texts: SPSSTexts
  /// The variables.
  var variables: [Variable] = []
  /// The same as they lie in cases.
  var fields: [SPSSField] = []
  /// The variable of each short name in capitals.
  var byShortName: [[UInt8]: Int] = [:]
  /// The variable of each name.
  var byName: [String: Int] = [:]
  /// The variable whose first cell is at a place.
  var byCell: [Int: Int] = [:]
  /// The least finite numbers, which stand for no bound; and the number for system-missing.
  private(set) var systemMissing = -Double.greatestFiniteMagnitude
  private var lowest = (-Double.greatestFiniteMagnitude).nextUp
  private var highest = Double.greatestFiniteMagnitude

  /// Makes the variables.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile` or `encoding`.
  init(_ dictionary: SPSSDictionary, file: String, limits: LoadLimits, texts: SPSSTexts) throws {
    self.dictionary = dictionary
    self.file = file
    self.limits = limits
    self.texts = texts
    if var cursor = dictionary.cursor(of: 4, file: file), cursor.remaining >= 24 {
      systemMissing = try cursor.double("the system-missing number")
      highest = try cursor.double("the highest number")
      lowest = try cursor.double("the lowest number")
    }
    if dictionary.omitsContinuations {
      self.texts.note("continuations-omitted", "long texts have no continuation records")
    }
    try makeVariables()
    try addLabels()
    try addLongLabels()
    try addLongMissing()
    try addAttributes()
  }

  // MARK: - Variables

  private mutating func makeVariables() throws {
    let longNames = pairs(of: 13)
    let longWidths = try longWidths()
    let display = try display()
    let segments = dictionary.segments
    var index = 0
    while index < segments.count {
      let first = segments[index]
      let key = Self.capitals(first.name)
      let width = longWidths[key] ?? first.width
      let count = width > 255 ? (width + 251) / 252 : 1
      guard index + count <= segments.count else {
        throw MicrodataError(
          .malformedFile,
          "\(file): expected \(count) segments of a text of \(width) bytes, found "
            + "\(segments.count - index).",
          hint: "The file may be damaged; copy or download it again.")
      }
      let parts = segments[index..<(index + count)]
      try checkSegments(parts, width)
      let position = variables.count
      let text = try texts.string(longNames[key] ?? first.name[...], of: "the names of variables")
      var variable = Variable(name: unique(text), type: .text)
      if variable.name != text { variable.metadata.originalName = text }
      if let label = first.label, !label.isEmpty {
        variable.label = try texts.string(label, of: "the label of \(variable.name)")
      }
      variable.type = width > 0 ? .text : first.print.isText ? .double : first.print.type
      describe(&variable, first, width)
      if let shown = display?[index] { Self.add(shown, to: &variable) }
      byShortName[key] = byShortName[key] ?? position
      byName[variable.name] = position
      byCell[first.cell] = position
      var field = SPSSField(
        meaning: SPSSTime.meaning(of: variable.type), width: width,
        pieces: parts.map { SPSSField.Piece(cell: $0.cell, count: $0.cellCount) })
      try addMissing(first, &variable, &field)
      variables.append(variable)
      fields.append(field)
      index += count
    }
  }

  private func describe(
    _ variable: inout Variable, _ segment: SPSSDictionary.Segment, _ width: Int
  ) {
    if width > 0 {
      variable.metadata.format =
        segment.print.isText && width <= 255 ? segment.print.description : "A\(width)"
      variable.metadata.width = width
    } else {
      variable.metadata.format = segment.print.description
      variable.metadata.width = segment.print.width
      variable.metadata.decimals = segment.print.decimals
      if segment.write != segment.print {
        variable.metadata.attributes[SPSSKey.writeFormat] = [segment.write.description]
      }
    }
  }

  private func checkSegments(
    _ segments: ArraySlice<SPSSDictionary.Segment>, _ width: Int
  ) throws {
    guard segments.count > 1 else { return }
    let room = segments.reduce(0) { $0 + min($1.width, SPSSField.segmentWidth) }
    guard segments.dropLast().allSatisfy({ $0.width == SPSSField.segmentWidth }), room >= width
    else {
      throw MicrodataError(
        .malformedFile,
        "\(file): expected segments of 255 bytes for a text of \(width) bytes, found segments of "
          + "\(segments.map { String($0.width) }.joined(separator: ", ")).",
        hint: "The file may be damaged; copy or download it again.")
    }
  }

  /// A name that no other variable has.
  private mutating func unique(_ name: String) -> String {
    let wanted = name.isEmpty ? "V\(variables.count + 1)" : name
    guard byName[wanted] != nil || name.isEmpty else { return wanted }
    var result = wanted
    var number = 2
    while byName[result] != nil {
      // The position makes a free name likely at once, however many have the same one.
      result = "\(wanted)_\(number == 2 ? variables.count + 1 : variables.count + number)"
      number += 1
    }
    texts.note("name-changed", "“\(name)” is the name of no or several variables", column: result)
    return result
  }

  /// The letters of ASCII as capitals, as short names have them.
  static func capitals(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { (97...122).contains($0) ? $0 - 32 : $0 }
  }

  // MARK: - Extensions about all variables

  /// The parts of a text of the form `key=value`, divided by tabs.
  private func pairs(of subtype: Int) -> [[UInt8]: ArraySlice<UInt8>] {
    guard let record = dictionary.extensions.first(where: { $0.subtype == subtype }) else {
      return [:]
    }
    var pairs: [[UInt8]: ArraySlice<UInt8>] = [:]
    for part in record.bytes.split(separator: 0x09) {
      guard let equals = part.firstIndex(of: 0x3D) else { continue }
      pairs[Self.capitals(part[..<equals].drop { $0 == 0 })] = part[(equals + 1)...].upToZero
    }
    return pairs
  }

  private func longWidths() throws -> [[UInt8]: Int] {
    try pairs(of: 14).mapValues { text in
      let digits = String(decoding: text.withoutTrailingBlanks, as: UTF8.self)
      guard let width = Int(digits), (1...32_767).contains(width) else {
        throw MicrodataError(
          .malformedFile,
          "\(file): expected the width of a very long text, found “\(digits)”.",
          hint: "The file may be damaged; copy or download it again.")
      }
      return width
    }
  }

  /// The measure, display width and alignment of each variable record.
  private func display() throws -> [(measure: Int, width: Int?, alignment: Int)]? {
    guard var cursor = dictionary.cursor(of: 11, file: file) else { return nil }
    let count = dictionary.segments.count
    let perVariable = cursor.remaining / 4 / max(1, count)
    guard cursor.remaining == 4 * count * perVariable, perVariable == 2 || perVariable == 3 else {
      return nil
    }
    return try (0..<count).map { _ in
      let measure = try cursor.int32("a measure")
      let width = perVariable == 3 ? try cursor.int32("a display width") : nil
      return (measure, width, try cursor.int32("an alignment"))
    }
  }

  private static func add(
    _ shown: (measure: Int, width: Int?, alignment: Int), to variable: inout Variable
  ) {
    let measures: [Int: VariableMetadata.Measure] = [1: .nominal, 2: .ordinal, 3: .scale]
    variable.metadata.measure = measures[shown.measure]
    let alignments = SPSSKey.alignments
    if alignments.indices.contains(shown.alignment),
      shown.alignment != SPSSKey.usualAlignment(of: variable.type)
    {
      variable.metadata.attributes[SPSSKey.alignment] = [alignments[shown.alignment]]
    }
    if let width = shown.width,
      width != SPSSKey.usualDisplayWidth(of: variable.type, variable.metadata.width)
    {
      variable.metadata.attributes[SPSSKey.displayWidth] = [String(width)]
    }
  }

  // MARK: - Missing values

  private mutating func addMissing(
    _ segment: SPSSDictionary.Segment, _ variable: inout Variable, _ field: inout SPSSField
  ) throws {
    guard segment.missingKind != 0 else { return }
    if field.width > 0 {
      guard segment.missingKind > 0 else {
        texts.note("missing-range-of-texts", "a range of texts is not read", column: variable.name)
        return
      }
      field.missing.texts = segment.missing.map { Array($0[...].withoutTrailingBlanks) }
      variable.metadata.missing.codes = try field.missing.texts.map {
        try texts.string($0, of: "the missing values of \(variable.name)")
      }
      return
    }
    var numbers = segment.missing.map { dictionary.number($0) }
    if segment.missingKind < 0 {
      let (low, high) = (numbers[0], numbers[1])
      numbers.removeFirst(2)
      let isOpenBelow = low == lowest || low == systemMissing || low <= -0x1.FFFFFFFFFFFFEp1023
      let isOpenAbove = high == highest || high >= 0x1.FFFFFFFFFFFFEp1023
      let (from, to) = (isOpenBelow ? -Double.infinity : low, isOpenAbove ? .infinity : high)
      if from <= to {
        field.missing.range = from...to
        variable.metadata.missing.ranges = [
          MissingDefinition.Range(
            lower: isOpenBelow ? nil : SPSSTime.bound(low, variable.type),
            upper: isOpenAbove ? nil : SPSSTime.bound(high, variable.type))
        ]
      } else {
        texts.note(
          "missing-range-empty", "the range of missing values from \(low) to \(high) is empty",
          column: variable.name)
      }
    }
    field.missing.numbers = numbers.filter { !$0.isNaN && $0 != systemMissing }
    variable.metadata.missing.codes = field.missing.numbers.map {
      SPSSTime.code(of: $0, variable.type)
    }
  }
}
