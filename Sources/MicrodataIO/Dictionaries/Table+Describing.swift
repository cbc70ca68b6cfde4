public import Microdata

extension Table {
  /// Returns the table with what a dictionary says of its columns: labels, and which values are missing.
  ///
  /// Columns are found by name; variables that the table does not have are passed over.
  ///
  /// - Parameter variables: The variables of the dictionary.
  /// - Throws: `MicrodataError`.
  public func described(by variables: [Variable]) throws -> Table {
    try adding(
      variables.compactMap { variable in
        guard var column = self[variable.name] else { return nil }
        column.label = variable.label ?? column.label
        if !variable.valueLabels.isEmpty { column.valueLabels = variable.valueLabels }
        let definition = variable.metadata.missing
        column.metadata = variable.metadata
        guard !definition.isEmpty else { return column }
        var kinds: [String: MissingKind] = [:]
        for row in 0..<column.count {
          guard let code = column.text(at: row), kinds[code] == nil else { continue }
          let isMissing =
            definition.codes.contains(code)
            || (Double(code).map { definition.contains($0) } ?? false)
          guard isMissing else { continue }
          let label = column.valueLabels.label(of: code)
          kinds[code] = .user(code: code, label: label)
        }
        return column.declaringMissing(kinds)
      })
  }
}
