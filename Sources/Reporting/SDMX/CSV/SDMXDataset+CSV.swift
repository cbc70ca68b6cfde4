/// Data sets as SDMX-CSV, for programs to read.
extension SDMXDataset {
  /// The data set as SDMX-CSV: one row for each observation, in order; UTF-8 without a byte order mark, rows
  /// ending with a carriage return and a line feed.
  ///
  /// Text is kept exactly as it is, and quoted (RFC 4180) where a program could take it for anything else:
  /// separators, quotes, line ends, control characters, spaces at the ends, or a first character `=`, `+`,
  /// `-` or `@`. An observation without a figure has an empty cell.
  ///
  /// Source: SDMX-CSV field guides 1.0 and 2.0 (SDMX Technical Working Group).
  ///
  /// - Parameters:
  ///   - version: The version of the format.
  ///   - labels: Whether identifiers are followed by names.
  ///   - languages: The languages to choose names by, the preferred first.
  ///   - action: What a receiver should do with the figures; only version 2.0 can say it.
  public func csv(
    _ version: SDMXCSVVersion = .v2, labels: SDMXCSVLabels = .id, languages: [String] = ["en"],
    action: SDMXAction = .information
  ) -> String {
    SDMXCSVWriter(self, version, labels, languages, action).text()
  }
}

/// Writes a data set as SDMX-CSV.
struct SDMXCSVWriter {
  private let dataset: SDMXDataset
  private let version: SDMXCSVVersion
  private let labels: SDMXCSVLabels
  private let languages: [String]
  private let action: SDMXAction
  /// By component and code, the cell for the code.
  private var cells: [String: [String: String]] = [:]

  init(
    _ dataset: SDMXDataset, _ version: SDMXCSVVersion, _ labels: SDMXCSVLabels,
    _ languages: [String], _ action: SDMXAction
  ) {
    self.dataset = dataset
    self.version = version
    self.labels = labels
    self.languages = languages
    self.action = action
    for dimension in dataset.structure.dimensions {
      cells[dimension.id] = codeCells(dimension.codelist)
    }
    for attribute in dataset.structure.attributes {
      cells[attribute.id] = attribute.codelist.map(codeCells)
    }
  }

  func text() -> String {
    let lead = leadingCells()
    let shared = dataset.structure.attributes.map { attribute in
      dataset.attributes[attribute.id].map { cell($0, of: attribute) } ?? ""
    }
    var text = header().joined(separator: ",") + "\r\n"
    for observation in dataset.observations {
      let cells = lead + row(observation, shared: shared)
      text += cells.joined(separator: ",") + "\r\n"
    }
    return text
  }

  private func header() -> [String] {
    let structure = dataset.structure
    let lead = version == .v1 ? ["DATAFLOW"] : ["STRUCTURE", "STRUCTURE_ID", "ACTION"]
    // Version 1.0 fixes the head of the measure, whatever the labels.
    let measureNames = version == .v1 ? [:] : structure.measureNames
    return lead + structure.dimensions.map { head($0.id, $0.names) }
      + [head(SDMXStructure.time, structure.timeNames)]
      + [labelled(SDMXStructure.measure, measureNames)]
      + structure.attributes.map { head($0.id, $0.names) }
  }

  /// A component without names is its own name, so that readers see the message has labels.
  private func head(_ id: String, _ names: [String: String]) -> String {
    labelled(id, names.isEmpty ? [languages.first ?? "en": id] : names)
  }

  private func leadingCells() -> [String] {
    let structure = dataset.structure
    let id = "\(structure.agencyID):\(structure.dataflowID)(\(structure.version))"
    let name = labelled(id, structure.names)
    return version == .v1 ? [name] : ["dataflow", name, action.letter]
  }

  private func row(_ observation: SDMXObservation, shared: [String]) -> [String] {
    let structure = dataset.structure
    let key = structure.dimensions.map { dimension in
      cells[dimension.id]?[observation.key[dimension.id] ?? ""] ?? ""
    }
    let attributes = zip(structure.attributes, shared).map { attribute, shared in
      observation.attributes[attribute.id].map { cell($0, of: attribute) } ?? shared
    }
    return key + [observation.period, observation.value.map(SDMXNumber.text) ?? ""] + attributes
  }

  private func cell(_ value: SDMXValue, of attribute: SDMXAttribute) -> String {
    switch value {
    case .number(let number): SDMXNumber.text(number)
    case .text(let text): cells[attribute.id]?[text] ?? Self.quoted(text)
    }
  }

  private func codeCells(_ list: SDMXCodelist) -> [String: String] {
    var cells: [String: String] = [:]
    for code in list.codes { cells[code.id] = labelled(code.id, code.names) }
    return cells
  }

  private func labelled(_ id: String, _ names: [String: String]) -> String {
    guard labels == .both, let name = SDMXText.best(names, in: languages) else {
      return Self.quoted(id)
    }
    return Self.quoted(id + SDMXLabel.separator + name)
  }

  /// The text, quoted unless it is plain.
  static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isPlain =
      scalars.allSatisfy { $0.value > 32 && $0.value != 127 && !special.contains($0) || $0 == " " }
      && !(scalars.first.map(leading.contains) ?? false) && scalars.last != " "
    guard !isPlain else { return text }
    var result = "\""
    for scalar in scalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  private static let special: Set<Unicode.Scalar> = [",", ";", "\t", "\"", "\r", "\n"]
  private static let leading: Set<Unicode.Scalar> = ["=", "+", "-", "@", " "]
}
