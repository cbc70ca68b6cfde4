internal import Microdata

extension CSV {
  /// What a table has that a file of separated values does not hold.
  static func losses(of table: Table) -> [LoadDiagnostic] {
    var losses: [LoadDiagnostic] = []
    func lose(_ what: String, _ columns: [Column]) {
      guard let first = columns.first else { return }
      losses.append(
        LoadDiagnostic(
          .warning, "\(what) of \(columns.count) \(columns.count == 1 ? "variable" : "variables")",
          rule: "not-held", column: columns.count == 1 ? first.name : nil,
          samples: columns.prefix(5).map(\.name)))
    }
    let columns = table.columns
    lose("labels", columns.filter { $0.label != nil })
    lose("value labels", columns.filter { !$0.valueLabels.isEmpty })
    lose(
      "reasons of missing values",
      columns.filter { $0.reasons?.kinds.contains { $0 != .system } ?? false })
    lose("declarations of missing values", columns.filter { !$0.metadata.missing.isEmpty })
    lose(
      "labels in other languages",
      columns.filter { !$0.metadata.translations.isEmpty })
    lose("display formats", columns.filter { $0.metadata.format != nil })
    lose("questions", columns.filter { $0.metadata.question != nil })
    lose("universes", columns.filter { $0.metadata.universe != nil })
    lose("measures", columns.filter { $0.metadata.measure != nil })
    lose("roles", columns.filter { $0.metadata.role != nil })
    lose("further sets of labels", columns.filter { !$0.metadata.valueSets.isEmpty })
    lose("notes", columns.filter { !$0.metadata.notes.isEmpty })
    lose("attributes", columns.filter { !$0.metadata.attributes.isEmpty })
    func lose(_ what: String, when isThere: Bool) {
      if isThere { losses.append(LoadDiagnostic(.warning, what, rule: "not-held")) }
    }
    let metadata = table.metadata
    lose("the label of the file", when: metadata.label != nil)
    lose("the attributes of the file", when: !metadata.attributes.isEmpty)
    lose("the notes of the file", when: !metadata.notes.isEmpty)
    lose("the weight variable", when: metadata.weight != nil)
    lose("the stored survey settings", when: metadata.surveySettings != nil)
    lose("multiple-response sets", when: !metadata.multipleResponseSets.isEmpty)
    return losses
  }
}
