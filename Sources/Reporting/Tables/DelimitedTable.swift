public import SurveyEstimation

/// Estimates as tables for other programs.
extension EstimateTable {
  /// The estimates as CSV: exact numbers, empty where there is none.
  public var csv: String {
    let variables = estimates.first { !$0.domain.isEmpty }?.domain.map(\.variable) ?? []
    let header =
      variables + [
        "estimator", "variable", "level", "probability", "estimate", "se", "lower", "upper",
        "confidence", "cv", "df", "deff", "n", "nMissing", "undefined", "flags",
      ]
    let rows = estimates.map { estimate -> [String] in
      var cells = variables.indices.map { index in
        index < estimate.domain.count ? estimate.domain[index].code : ""
      }
      cells += [estimate.estimator, estimate.variable, estimate.level?.code ?? ""]
      cells += [
        estimate.probability, estimate.value, estimate.standardError, estimate.lower,
        estimate.upper, estimate.confidence, estimate.coefficientOfVariation,
        estimate.degreesOfFreedom, estimate.designEffect,
      ].map(DelimitedText.number)
      cells += [
        String(estimate.n), String(estimate.missing), estimate.undefined?.rawValue ?? "",
        estimate.flags.map(\.rawValue).joined(separator: " "),
      ]
      return cells
    }
    return DelimitedText.csv([header] + rows)
  }

  /// The estimates as a Markdown table, with the notes below.
  public var markdown: String {
    DelimitedText.markdown(textRows(), notes: notes)
  }
}

/// CSV as other programs read it.
enum DelimitedText {
  /// A number that reads back exactly; empty for none.
  static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "" }
    return String(describing: value)
  }

  /// Rows of cells as CSV, quoted where needed (RFC 4180).
  static func csv(_ rows: [[String]]) -> String {
    rows.map { row in row.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Rows of cells as a Markdown table, the first of them the header, with notes below.
  static func markdown(_ rows: [[String]], notes: String) -> String {
    let lines = rows.map { row in
      "| " + row.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: rows[0].count)
    return ([lines[0], rule] + lines.dropFirst() + ["", notes]).joined(separator: "\n")
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { ",\"\r\n".contains($0) || $0.isNewline }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
