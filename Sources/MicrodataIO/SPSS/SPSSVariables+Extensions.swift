internal import Microdata

extension SPSSVariables {
  // MARK: - Value labels

  mutating func addLabels() throws {
    for set in dictionary.labelSets {
      let labels = try set.entries.map {
        try texts.string($0.label, of: "the value labels")
      }
      // Variables that share a set share its labels too, whatever their number.
      var made: [Column.ValueType: ValueLabels] = [:]
      for cell in set.cells {
        guard let position = byCell[cell] else {
          texts.note("labels-of-no-variable", "value labels are of a variable that is not there")
          continue
        }
        let type = variables[position].type
        if made[type] == nil {
          let values = try set.entries.map { entry -> String in
            type == .text
              ? try texts.string(entry.value, of: "the labelled values")
              : SPSSTime.code(of: dictionary.number(entry.value), type)
          }
          let entries = zip(values, labels).map { value, label in
            ValueLabels.Entry(code: value, label: label)
          }
          made[type] = ValueLabels(entries)
        }
        variables[position].valueLabels = made[type] ?? ValueLabels([])
      }
    }
  }

  mutating func addLongLabels() throws {
    guard var cursor = dictionary.cursor(of: 21, file: file) else { return }
    while cursor.remaining > 0 {
      let name = try cursor.take(try cursor.uint32("a length"), "the name of a variable")
      try cursor.skip(4, "the width of a variable")
      let count = try cursor.uint32("the number of value labels")
      guard count <= cursor.remaining / 8 else {
        throw cursor.failure("expected value labels, found room for fewer than \(count)")
      }
      let entries = try (0..<count).map { _ in
        let value = try cursor.take(try cursor.uint32("a length"), "a labelled text")
        let label = try cursor.take(try cursor.uint32("a length"), "a value label")
        return ValueLabels.Entry(
          code: try texts.string(value, of: "the labelled values"),
          label: try texts.string(label, of: "the value labels"))
      }
      guard let position = try position(of: name) else {
        texts.note("labels-of-no-variable", "value labels are of a variable that is not there")
        continue
      }
      variables[position].valueLabels = ValueLabels(entries)
    }
  }

  // MARK: - Missing values of long texts

  mutating func addLongMissing() throws {
    guard var cursor = dictionary.cursor(of: 22, file: file) else { return }
    while cursor.remaining > 0 {
      let name = try cursor.take(try cursor.uint32("a length"), "the name of a variable")
      let count = Int(try cursor.uint8("the number of missing values"))
      guard (1...3).contains(count) else {
        throw cursor.failure("expected one to three missing values, found \(count)")
      }
      let length = try cursor.uint32("the length of missing values")
      var values: [[UInt8]] = []
      for index in 0..<count {
        // Some writers repeat the length before each value.
        if index > 0, cursor.remaining >= 4, length == 8 {
          var ahead = cursor
          if try ahead.uint32("a length") == length { cursor = ahead }
        }
        values.append(Array(try cursor.take(length, "a missing value").withoutTrailingBlanks))
      }
      guard let position = try position(of: name), fields[position].width > 0 else {
        texts.note("missing-of-no-variable", "missing values are of a variable that is not there")
        continue
      }
      fields[position].missing.texts = values
      variables[position].metadata.missing.codes = try values.map {
        try texts.string($0, of: "the missing values of \(variables[position].name)")
      }
    }
  }

  // MARK: - Attributes

  mutating func addAttributes() throws {
    guard let record = dictionary.extensions.first(where: { $0.subtype == 18 }) else { return }
    let (sets, isWhole) = SPSSAttributes.ofVariables(record.bytes[...])
    if !isWhole {
      texts.note("attributes-unreadable", "the attributes of variables are not read to their end")
    }
    for (name, set) in sets {
      guard let position = try position(of: name) else { continue }
      for (attribute, values) in set {
        let key = try texts.string(attribute, of: "the attributes of variables")
        let strings = try values.map { try texts.string($0, of: "the attributes of variables") }
        if key == SPSSKey.role, let number = strings.first.flatMap({ Int($0) }),
          SPSSKey.roles.indices.contains(number)
        {
          variables[position].metadata.role = SPSSKey.roles[number]
        } else {
          variables[position].metadata.attributes[key] = strings
        }
      }
    }
  }

  /// Finds a variable by its name, or else by its short one.
  private mutating func position(of name: ArraySlice<UInt8>) throws -> Int? {
    let text = try texts.string(name, of: "the names of variables")
    return byName[text] ?? byShortName[Self.capitals(name.withoutTrailingBlanks)]
  }

  // MARK: - The file as a whole

  /// Returns what the file says of itself.
  mutating func tableMetadata() throws -> TableMetadata {
    let header = dictionary.header
    var metadata = TableMetadata()
    let label = try texts.string(header.label, of: "the file label")
    metadata.label = label.isEmpty ? nil : label
    metadata.notes = try dictionary.documents.map { try texts.string($0, of: "the documents") }
    metadata.attributes[SPSSKey.product] = [try texts.string(header.product, of: "the product")]
    let created = try texts.string(header.created, of: "the creation date")
    if !created.isEmpty { metadata.attributes[SPSSKey.created] = [created] }
    if let cell = header.weightCell {
      metadata.weight = byCell[cell].map { variables[$0].name }
      if metadata.weight == nil {
        texts.note("weight-of-no-variable", "the file is weighted by a variable that is not there")
      }
    }
    for record in dictionary.extensions {
      switch record.subtype {
      case 5:
        let lines = record.bytes.split(separator: 0x0A)
        metadata.attributes[SPSSKey.variableSets] = try lines.map {
          try texts.string($0, of: "the variable sets")
        }
      case 7, 19: try addResponseSets(record, to: &metadata)
      case 10:
        metadata.attributes[SPSSKey.productInformation] = [
          try texts.string(record.bytes, of: "the product information")
        ]
      case 17:
        let (set, isWhole) = SPSSAttributes.ofFile(record.bytes[...])
        if !isWhole {
          texts.note(
            "attributes-unreadable", "the attributes of the file are not read to their end")
        }
        for (name, values) in set {
          let key = try texts.string(name, of: "the attributes of the file")
          metadata.attributes[key] = try values.map {
            try texts.string($0, of: "the attributes of the file")
          }
        }
      default: break
      }
    }
    return metadata
  }

  private mutating func addResponseSets(
    _ record: SPSSDictionary.Extension, to metadata: inout TableMetadata
  ) throws {
    let (sets, isWhole) = SPSSResponseSets.read(record.bytes[...])
    if !isWhole {
      texts.note("response-sets-unreadable", "multiple-response sets are not read to their end")
    }
    for set in sets {
      let name = try texts.string(set.name, of: "the multiple-response sets")
      let label = try texts.string(set.label, of: "the multiple-response sets")
      let counted = try set.counted.map { try texts.string($0, of: "the multiple-response sets") }
      let members = try set.variables.map { bytes -> String in
        if let position = byShortName[Self.capitals(bytes)] { return variables[position].name }
        return try texts.string(bytes, of: "the multiple-response sets")
      }
      metadata.multipleResponseSets.append(
        MultipleResponseSet(
          name: name, label: label.isEmpty ? nil : label,
          kind: counted.map { .dichotomies(counted: $0) } ?? .categories, variables: members))
    }
  }
}
