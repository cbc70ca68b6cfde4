public import SurveyEstimation

extension Allocation {
  /// The allocation as CSV: exact numbers.
  public var csv: String {
    let header = ["stratum", "population", "size", "exact", "fraction", "cost"]
    return DelimitedText.csv(
      [header]
        + rows.map { row in
          [
            row.stratum, String(row.population), String(row.size), DelimitedText.number(row.exact),
            DelimitedText.number(row.fraction), DelimitedText.number(row.cost),
          ]
        })
  }

  /// The allocation as a Markdown table, with the precision below.
  public var markdown: String { DelimitedText.markdown(textRows(), notes: notes) }
}

extension SampleSummary {
  /// The summary as CSV: exact numbers.
  public var csv: String {
    let header = [
      "stage", "stratum", "method", "lists", "units", "drawn", "certain", "least_probability",
      "greatest_probability",
    ]
    return DelimitedText.csv(
      [header]
        + parts.map { part in
          [
            String(part.stage), part.stratum, part.method.rawValue, String(part.lists),
            String(part.units), String(part.drawn), String(part.certain),
            DelimitedText.number(part.leastProbability),
            DelimitedText.number(part.greatestProbability),
          ]
        })
  }

  /// The summary as a Markdown table, with the weights below.
  public var markdown: String { DelimitedText.markdown(textRows(), notes: notes) }
}

extension SampleSize {
  /// The inputs, steps and results as CSV, one number a row.
  public var csv: String {
    var rows = [["kind", "name", "formula", "value"]]
    rows += inputs.map { ["given", $0.name, "", DelimitedText.number($0.value)] }
    rows += steps.map { ["step", $0.name, $0.formula, DelimitedText.number($0.value)] }
    for (number, sample) in samples.enumerated() {
      let suffix = samples.count > 1 ? " of sample \(number + 1)" : ""
      rows.append(["needed", "answers\(suffix)", "", String(sample.answers)])
      rows.append(["needed", "drawn\(suffix)", "", String(sample.drawn)])
      if let visits = sample.visits {
        rows.append(["needed", "visits\(suffix)", "", String(visits)])
      }
    }
    rows += reached.map { ["reached", $0.name, "", DelimitedText.number($0.value)] }
    return DelimitedText.csv(rows)
  }
}

extension DetectableDifference {
  /// The inputs, steps and results as CSV, one number a row.
  public var csv: String {
    var rows = [["kind", "name", "formula", "value"]]
    rows += inputs.map { ["given", $0.name, "", DelimitedText.number($0.value)] }
    rows += steps.map { ["step", $0.name, $0.formula, DelimitedText.number($0.value)] }
    rows.append(["result", "least difference", "", DelimitedText.number(value)])
    return DelimitedText.csv(rows)
  }
}

/// The public JSON form of what the commands of `mizan sample` find, version 1.
public struct SamplingDocument<Result: Encodable & Sendable>: Sendable, Encodable {
  /// The version of the form.
  public let schema = 1
  /// The command that made the document.
  public let command: String
  /// What was found.
  public let result: Result
  /// The file that was written; `nil` for none.
  public let output: String?
  /// What reading the data brought up.
  public let warnings: [String]

  /// Creates a document.
  ///
  /// - Parameters:
  ///   - command: The command that made the document.
  ///   - result: What was found.
  ///   - output: The file that was written.
  ///   - warnings: What reading the data brought up.
  public init(
    command: String, result: Result, output: String? = nil, warnings: [String] = []
  ) {
    self.command = command
    self.result = result
    self.output = output
    self.warnings = warnings
  }

  private enum CodingKeys: String, CodingKey {
    case schema, command, result, output, warnings
  }

  /// The document as text. Numbers have as many digits as it takes to read them back exactly.
  public func json() throws -> String { try JSONText.of(self) }
}
