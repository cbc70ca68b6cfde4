internal import Microdata

/// The labels that a do-file of Stata gives to the variables and values of an export.
struct ExportLabels: Sendable {
  /// The label of the data.
  let data: String?
  private let variables: [String: Variable]

  /// Reads a do-file; whatever gives no labels is passed over.
  init(_ text: String) {
    var parser = StataParser(passesErrors: true)
    // Nothing is thrown where errors are passed over.
    try? parser.parse(text, file: "")
    data = parser.dataLabel
    variables = Dictionary(
      parser.variables().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Creates no labels.
  init() { (data, variables) = (nil, [:]) }

  /// What is known of a variable; `nil` when nothing is.
  subscript(name: String) -> Variable? { variables[name] }
}
