internal import Microdata

/// Reads what a Stata file says of its variables and of itself.
struct StataMetadata {
  let header: StataHeader
  let labels: StataLabels
  private(set) var log = DiagnosticLog()
  /// The characteristics of each variable and, under `_dta`, of the file.
  private var owned: [[UInt8]: [(name: String, text: String)]] = [:]

  init(header: StataHeader, labels: StataLabels) {
    self.header = header
    self.labels = labels
  }

  /// Returns the variables and the metadata of the file.
  ///
  /// - Throws: `MicrodataError` with code `encoding`.
  mutating func read(_ texts: inout TextResolver) throws -> ([Variable], TableMetadata) {
    for entry in header.characteristics {
      owned[entry.owner, default: []].append(
        (
          try texts.string(entry.name, of: "a characteristic"),
          try texts.string(entry.text, of: "a characteristic")
        ))
    }
    let file = FileCharacteristics(owned[Array("_dta".utf8)] ?? [])
    var sets: [[UInt8]: ValueLabels] = [:]
    for (name, entries) in labels.sets {
      sets[name] = ValueLabels(
        try entries.map {
          ValueLabels.Entry(
            code: Self.code($0.value, header.release),
            label: try texts.string($0.text, of: "a value label"))
        })
    }
    var names = VariableNames()
    var variables: [Variable] = []
    for field in header.fields {
      let name = try texts.string(field.name, of: "a variable name")
      variables.append(try variable(field, names.unique(name, &log), sets, file, texts))
    }
    var metadata = TableMetadata()
    let label = try texts.string(header.fileLabel.prefix { $0 != 0 }, of: "the label of the file")
    metadata.label = label.isEmpty ? nil : label
    metadata.notes = file.notes
    metadata.attributes = file.attributes
    metadata.language = file.language
    metadata.surveySettings = file.surveySettings
    metadata.weight = file.surveySettings?.weight
    return (variables, metadata)
  }

  private func variable(
    _ field: StataHeader.Field, _ name: String, _ sets: [[UInt8]: ValueLabels],
    _ file: FileCharacteristics, _ texts: TextResolver
  ) throws -> Variable {
    let format = try texts.string(field.format, of: "the format of “\(name)”")
    let setName = try texts.string(field.labelSet, of: "the label set of “\(name)”")
    let own = FileCharacteristics(owned[field.name] ?? [])
    var metadata = VariableMetadata()
    metadata.format = format.isEmpty ? nil : format
    metadata.labelSet = setName.isEmpty ? nil : setName
    metadata.notes = own.notes
    metadata.attributes = own.attributes
    metadata.translations = own.variableLabels.filter { $0.key != file.language }
    if name == file.surveySettings?.weight { metadata.role = .weight }
    if name == file.surveySettings?.strata.first { metadata.role = .stratum }
    if name == file.surveySettings?.clusters.first { metadata.role = .cluster }
    let type: Column.ValueType
    switch field.type {
    case .string(let width):
      type = .text
      metadata.width = width
    case .longString, .alias: type = .text
    case .byte, .int, .long, .float, .double:
      switch StataFormat.meaning(of: format) {
      case .days: type = .date
      case .times: type = .dateTime
      case .number, .text: type = field.type == .float || field.type == .double ? .double : .integer
      }
    }
    var valueLabels = sets[field.labelSet] ?? ValueLabels([])
    let others = own.labelSets.filter { $0.key != file.language }
    if !others.isEmpty {
      valueLabels = valueLabels.translated(
        others.compactMapValues { set in sets[Array(set.utf8)] })
    }
    let label = try texts.string(field.label, of: "the label of “\(name)”")
    return Variable(
      name: name, type: type, label: label.isEmpty ? nil : label, valueLabels: valueLabels,
      metadata: metadata)
  }

  /// The code of a labelled value: a number, or `.a` to `.z`.
  private static func code(_ value: Int32, _ release: StataRelease) -> String {
    guard release.hasExtendedMissing, value >= StataMissing.leastLong else { return String(value) }
    let kind = Int(value) - Int(StataMissing.leastLong)
    return kind == 0 ? "." : StataMissing.tags[kind - 1]
  }
}

extension ValueLabels {
  /// The labels with those of other languages beside them.
  func translated(_ others: [String: ValueLabels]) -> ValueLabels {
    ValueLabels(
      entries.map { entry in
        let translations = others.compactMapValues { $0.label(of: entry.code) }
        return Entry(
          code: entry.code, label: entry.label,
          translations: entry.translations.merging(translations) { first, _ in first })
      }, ranges: ranges)
  }
}
