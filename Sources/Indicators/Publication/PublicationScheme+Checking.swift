internal import Microdata

extension PublicationScheme {
  /// The names that the condition of a rule on the table can use besides the parameters.
  var tableNames: [String] {
    ["cells"] + PublicationDecision.allCases.map { "cells.\($0.rawValue)" }
      + marks.map { "cells.\($0)" }
  }

  /// The marks that the rules on figures can give, each once.
  private var marks: [String] {
    var seen: Set<String> = Set(PublicationDecision.allCases.map(\.rawValue))
    return (rules.map(\.verdict) + [otherwise]).flatMap {
      $0.status.split(separator: " ").map(String.init)
    }.filter { seen.insert($0).inserted }
  }

  func check() throws {
    guard !name.isEmpty else { throw invalid("it has no name") }
    guard !rules.isEmpty else { throw invalid("it has no rules") }
    var names = Set(CellQuality.numberNames + ["cells"])
    for parameter in parameters {
      guard Self.isName(parameter.name), names.insert(parameter.name).inserted else {
        throw invalid(
          "“\(parameter.name)” cannot name a parameter",
          hint: "Names are letters, digits and _, differ from each other, and are none of "
            + "\(CellQuality.numberNames.joined(separator: ", ")).")
      }
      guard parameter.value.map(\.isFinite) ?? true else {
        throw invalid("the parameter “\(parameter.name)” is no finite number")
      }
    }
    try check(rules, names: CellQuality.numberNames, what: "rule")
    try check(tableRules, names: tableNames, what: "rule on the table")
  }

  private func check(_ rules: [PublicationRule], names: [String], what: String) throws {
    let table = try Self.table(
      (names + parameters.map(\.name)).map { ($0, [Double.nan]) }, of: self.name)
    for (position, rule) in rules.enumerated() {
      do {
        _ = try rule.condition.mask(in: table)
      } catch let error as MicrodataError {
        throw invalid(
          "\(what) \(position + 1), “\(rule.condition)”: \(error.message)", hint: error.hint)
      }
    }
  }

  /// Numbers as a table, which conditions are computed on.
  static func table(
    _ columns: [(name: String, values: [Double])], of scheme: String
  ) throws -> Table {
    do {
      return try Table(columns.map { Column($0.name, $0.values.map(Optional.some)) })
    } catch let error as MicrodataError {
      throw IndicatorError(
        .invalidDefinition, "The scheme “\(scheme)”: \(error.message)", hint: error.hint)
    }
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first == "_" else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  private func invalid(_ problem: String, hint: String = "") -> IndicatorError {
    IndicatorError(
      .invalidDefinition, "The scheme of publication “\(name)”: \(problem).", hint: hint)
  }
}
