internal import Microdata
public import SurveyModules

extension ValidationReport: CustomStringConvertible {
  /// The report as text.
  public var description: String {
    var lines = [
      "\(module) by the mapping “\(mapping)”: \(rows) rows",
      choices.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "),
      "",
      "Canonical variables: \(mapped.count) of \(mapped.count + missing.count)",
    ]
    if !missing.isEmpty { lines.append("  not mapped: \(missing.joined(separator: ", "))") }
    if !joins.isEmpty {
      lines += ["", "Joined files"]
      lines += joins.map { join in
        "  \(join.file): \(join.report.matched) rows matched, \(join.report.unmatched) not, "
          + "\(join.report.unmatchedParents) of its rows match nothing, "
          + "\(join.report.duplicateParents) repeat a key"
      }
    }
    lines += ["", "Measures"]
    for measure in measures {
      lines.append(
        "  \(measure.canDerive ? "✓" : "✗") \(measure.label) (\(measure.standard))"
          + (measure.canDerive
            ? "" : ": not derivable, no \(measure.missing.joined(separator: ", "))"))
      guard measure.canDerive else { continue }
      if !measure.counts.isEmpty {
        let counts = measure.counts.map { "\($0.label) \($0.count)" }
        lines.append(
          "      " + counts.joined(separator: " · ")
            + (measure.undecided > 0 ? " · undecided \(measure.undecided)" : ""))
      }
      lines += measure.notes.map { "      note: \($0)" }
    }
    if let earnings {
      lines += [
        "",
        "Earnings: \(earnings.known) rows known, \(earnings.unconvertible) not convertible, "
          + "\(earnings.winsorised) winsorised, \(earnings.topCoded) at the top code",
      ]
    }
    if !controls.isEmpty {
      lines += ["", "Published figures"]
      lines += controls.map { control in
        "  \(control.agrees ? "✓" : "✗") \(control.name): published \(control.expected), here "
          + (control.found.map { "\($0)" } ?? "not computable")
          + (control.source.map { " (\($0))" } ?? "")
      }
    }
    lines += ["", findings.isEmpty ? "Nothing came up." : "Findings"]
    let order: [ValidationFinding.Severity] = [.error, .warning, .information]
    for severity in order {
      lines += findings.filter { $0.severity == severity }.map { "  \($0)" }
    }
    return lines.joined(separator: "\n")
  }

  /// The findings as CSV.
  public var csv: String {
    DelimitedText.csv(
      [["severity", "check", "variable", "message", "count", "samples", "line"]]
        + findings.map {
          [
            $0.severity.rawValue, $0.check, $0.variable ?? "", $0.message, String($0.count),
            $0.samples.joined(separator: "; "), $0.line.map(String.init) ?? "",
          ]
        })
  }

  /// The findings as a Markdown table, and below it the measures that the file supports.
  public var markdown: String {
    let rows =
      [["severity", "variable", "message", "rows", "line"]]
      + findings.map {
        [
          $0.severity.rawValue, $0.variable ?? "", $0.message, String($0.count),
          $0.line.map(String.init) ?? "",
        ]
      }
    let derivable = measures.filter(\.canDerive).map(\.label)
    return DelimitedText.markdown(
      rows,
      notes: "Derivable: \(derivable.isEmpty ? "nothing" : derivable.joined(separator: "; ")).")
  }
}
