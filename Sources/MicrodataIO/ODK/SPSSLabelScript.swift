internal import Microdata

/// The labels of a script of SPSS with the commands `VARIABLE LABELS` and `VALUE LABELS`.
struct SPSSLabelScript: Sendable {
  /// The labels of variables, by name.
  let variables: [String: String]
  /// The value labels of variables, by name.
  let values: [String: [ValueLabels.Entry]]

  /// Reads a script; whatever gives no labels is passed over.
  init(_ text: String) {
    var parser = SPSSParser(
      reader: CommandReader(text, .spss, file: ""), draft: DictionaryDraft(origin: ""),
      passesErrors: true)
    // Nothing is thrown where errors are passed over.
    try? parser.parse()
    var (variables, values): ([String: String], [String: [ValueLabels.Entry]]) = ([:], [:])
    for entry in parser.draft.entries {
      variables[entry.name] = entry.label
      if !entry.codes.isEmpty {
        values[entry.name] = entry.codes.map { ValueLabels.Entry(code: $0.code, label: $0.label) }
      }
    }
    (self.variables, self.values) = (variables, values)
  }
}
