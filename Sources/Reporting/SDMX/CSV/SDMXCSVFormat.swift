/// A version of SDMX-CSV.
public enum SDMXCSVVersion: String, Sendable, Hashable, Codable {
  /// SDMX-CSV 1.0: the dataflow in the first column.
  case v1 = "1.0"
  /// SDMX-CSV 2.0: the kind of structure, its identifier and the action in the first three.
  case v2 = "2.0"
}

/// Whether codes and components are followed by their names.
public enum SDMXCSVLabels: String, Sendable, Hashable, Codable {
  /// Identifiers alone: `F`.
  case id
  /// Identifiers with names: `F: Female`.
  case both
}

/// What a receiver should do with the figures.
public enum SDMXAction: String, Sendable, Hashable, Codable {
  /// Nothing in particular.
  case information = "Information"
  /// Add them to what is there.
  case append = "Append"
  /// Put them in the place of what is there.
  case replace = "Replace"

  /// The letter SDMX-CSV 2.0 has for it.
  var letter: String { String(rawValue.prefix(1)) }
}
