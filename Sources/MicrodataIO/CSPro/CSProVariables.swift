internal import Microdata

/// Where a column of a record comes from.
struct CSProField: Sendable {
  /// What the values are.
  enum Content: Sendable {
    case number
    case text
    /// The number of the record among those of its kind in the case.
    case occurrence
  }

  /// The variable.
  let variable: Variable
  let content: Content
  /// The first character, from 0.
  let start: Int
  /// The number of characters.
  let length: Int
  /// The number of digits after the decimal mark where none is written.
  let decimals: Int
  let specials: CSProSpecials
  /// The level whose id item it is, from 0; `nil` for an item of the record itself.
  let idLevel: Int?
  /// The name of the column in a database.
  let databaseName: String

  /// What becomes of the values.
  var meaning: ColumnMeaning { content == .text ? .text : .number }
}

/// A kind of record with its columns.
struct CSProLayout: Sendable {
  /// The level, from 0.
  let level: Int
  let record: CSProRecord
  let fields: [CSProField]
  /// What the file says of it as a whole.
  let metadata: TableMetadata
  /// What a schema says of it.
  let type: RecordType
}

extension [CSProLayout] {
  /// Returns the record that a request asks for: its position, and the fields of the wanted columns.
  ///
  /// - Throws: `MicrodataError` with code `unknownRecordType`, `unknownColumn` or `malformedTable`.
  func record(of request: ScanRequest, _ schema: Schema) throws -> (
    position: Int, fields: [CSProField]
  ) {
    let position = try schema.position(ofRecordType: request.recordType)
    let layout = self[position]
    return (position, try layout.type.positions(of: request.columns).map { layout.fields[$0] })
  }
}

extension CSProDictionary {
  /// Returns the kinds of records with their columns, in order.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile` when two columns or records have one name.
  func layouts(file: String) throws -> [CSProLayout] {
    var result: [CSProLayout] = []
    var names = Set<String>()
    var ids: [CSProField] = []
    for (index, level) in levels.enumerated() {
      for item in level.ids { ids += fields(item, idLevel: index) }
      for record in level.records {
        guard !record.name.isEmpty, names.insert(record.name).inserted else {
          throw MicrodataError(
            .malformedFile, "\(file): two records are called “\(record.name)”, or one has no name.",
            hint: "The dictionary may be damaged; open and save it in CSPro.")
        }
        result.append(try layout(record, index, ids, file: file))
      }
    }
    return result
  }

  private func layout(
    _ record: CSProRecord, _ level: Int, _ ids: [CSProField], file: String
  ) throws -> CSProLayout {
    let items = record.items.flatMap { fields($0, idLevel: nil) }
    var names = Set<String>()
    for field in ids + items where !names.insert(field.variable.name).inserted {
      throw MicrodataError(
        .malformedFile,
        "\(file): two items of record “\(record.name)” are called “\(field.variable.name)”.",
        hint: "The dictionary may be damaged; open and save it in CSPro.")
    }
    var all = ids
    if record.maximum > 1 { all.append(occurrence(of: record, taken: names)) }
    all += items
    return CSProLayout(
      level: level, record: record, fields: all, metadata: metadata(of: record, level),
      type: RecordType(
        name: record.name, label: record.label.nonEmpty, keys: ids.map(\.variable.name),
        parent: parent(of: record, level), variables: all.map(\.variable)))
  }

  /// The record that records of a kind belong to: the one that occurs once, of the same level or the one above.
  private func parent(of record: CSProRecord, _ level: Int) -> String? {
    if record.maximum > 1, let single = levels[level].records.first(where: { $0.maximum == 1 }) {
      return single.name
    }
    return level == 0 ? nil : levels[level - 1].records.first { $0.maximum == 1 }?.name
  }

  private func occurrence(of record: CSProRecord, taken: Set<String>) -> CSProField {
    var name = "occurrence"
    while taken.contains(name) { name += "_" }
    var variable = Variable(
      name: name, type: .integer, label: "Number of the record in its case",
      valueLabels: ValueLabels(
        record.occurrenceLabels.sorted { $0.key < $1.key }.map {
          ValueLabels.Entry(
            code: String($0.key), label: $0.value.text, translations: $0.value.translations)
        }))
    variable.metadata.role = .identifier
    return CSProField(
      variable: variable, content: .occurrence, start: 0, length: 0, decimals: 0,
      specials: CSProSpecials(CSProItem()), idLevel: nil, databaseName: "occ")
  }

  private func fields(_ item: CSProItem, idLevel: Int?) -> [CSProField] {
    let specials = CSProSpecials(item)
    let variable = variable(item, specials, isID: idLevel != nil)
    return (0..<item.occurrences).map { index in
      var own = variable
      if item.occurrences > 1 {
        own.name = "\(item.name)(\(index + 1))"
        own.metadata.originalName = item.name
        own.metadata.attributes["occurrence"] = [String(index + 1)]
        if let label = item.occurrenceLabels[index + 1], !label.text.isEmpty {
          own.label = [item.label.nonEmpty, label.text].compactMap { $0 }.joined(separator: ": ")
          for (language, text) in label.translations {
            let base = item.label.translations[language]
            own.metadata.translations[language] =
              [base, text].compactMap { $0 }.joined(separator: ": ")
          }
        }
      }
      return CSProField(
        variable: own, content: item.isNumeric ? .number : .text,
        start: item.start - 1 + index * item.stride, length: item.length, decimals: item.decimals,
        specials: specials, idLevel: idLevel, databaseName: own.name.lowercased())
    }
  }

  // MARK: - Metadata

  private func variable(_ item: CSProItem, _ specials: CSProSpecials, isID: Bool) -> Variable {
    let sets = item.valueSets.map { ($0.name, $0.valueLabels(item)) }
    var metadata = VariableMetadata()
    metadata.translations = item.label.translations
    metadata.notes = item.notes
    metadata.width = item.length
    metadata.decimals = item.isNumeric ? item.decimals : nil
    metadata.role = isID ? .identifier : nil
    metadata.missing = specials.definition
    metadata.labelSet = sets.first?.0
    for (name, labels) in sets.dropFirst() { metadata.valueSets[name] = labels }
    var attributes = item.capture.mapValues { [$0] }
    if item.isNumeric {
      attributes["zeroFill"] = [item.isZeroFilled ? "yes" : "no"]
      if item.decimals > 0 { attributes["decimalMark"] = [item.hasDecimalMark ? "yes" : "no"] }
    } else if item.contentType != "alpha" {
      attributes["contentType"] = [item.contentType]
    }
    if item.isSubitem { attributes["subitem"] = ["yes"] }
    for (special, labels) in specials.labels { attributes["label of \(special)"] = labels }
    let unlabelled = item.valueSets.first?.values.filter { $0.label.text.isEmpty } ?? []
    let valid = unlabelled.flatMap { value in
      value.pairs.map { [$0.from, $0.to].compactMap { $0 }.joined(separator: ":") }
    }
    if !valid.isEmpty { attributes["valid"] = valid }
    metadata.attributes = attributes
    // Whether numbers are whole is known from the data only: a mark may be written in any field.
    return Variable(
      name: item.name, type: item.isNumeric ? .double : .text, label: item.label.nonEmpty,
      valueLabels: sets.first?.1 ?? ValueLabels([]), metadata: metadata)
  }

  private func metadata(of record: CSProRecord, _ level: Int) -> TableMetadata {
    var result = tableMetadata
    result.label = record.label.nonEmpty ?? result.label
    result.notes += record.notes
    result.attributes["record"] = [record.name]
    result.attributes["level"] = [levels[level].name]
    result.attributes["required"] = [record.isRequired ? "yes" : "no"]
    result.attributes["maximum"] = [String(record.maximum)]
    for (language, text) in record.label.translations {
      result.attributes["label:\(language)"] = [text]
    }
    return result
  }

  /// What the dictionary says of the data as a whole.
  var tableMetadata: TableMetadata {
    var result = TableMetadata()
    result.label = label.nonEmpty
    result.notes = notes
    result.language = languages.first
    result.attributes["dictionary"] = [name]
    result.attributes["version"] = [version]
    for (language, text) in label.translations { result.attributes["label:\(language)"] = [text] }
    for (name, links) in relations { result.attributes["relation \(name)"] = links }
    return result
  }
}

extension CSProValueSet {
  /// The labels of the values; values without a label have none here either.
  func valueLabels(_ item: CSProItem) -> ValueLabels {
    var entries: [ValueLabels.Entry] = []
    var ranges: [ValueLabels.RangeEntry] = []
    for value in values where !value.label.text.isEmpty {
      let (label, translations) = (value.label.text, value.label.translations)
      for pair in value.pairs {
        if let upper = pair.to, let low = CSProValue.Pair.number(pair.from),
          let high = CSProValue.Pair.number(upper)
        {
          guard low <= high else { continue }
          ranges.append(
            ValueLabels.RangeEntry(
              lower: low, upper: high, label: label, translations: translations))
          continue
        }
        let code = pair.code(item)
        if !code.isEmpty {
          entries.append(
            ValueLabels.Entry(code: code, label: label, translations: translations))
        }
      }
    }
    return ValueLabels(entries, ranges: ranges)
  }
}
