extension ConsistencyReport {
  /// The report for a terminal: what fails, what cannot be checked, what is explained, and counts.
  public var text: String {
    var blocks: [String] = []
    if !title.isEmpty { blocks.append(Self.plain(title)) }
    let order: [RelationStatus] = [.fails, .cannotBeChecked, .explained]
    for status in order {
      blocks += results.filter { $0.status == status }.map(block)
    }
    blocks.append(summary)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var summary: String {
    let counts = RelationStatus.allCases.map { "\(count($0)) \(Self.noun($0))" }
    var lines = ["\(results.count) relations: \(counts.joined(separator: ", "))."]
    if !flagged.isEmpty {
      lines.append("Facts in doubt: \(Self.some(flagged.map(\.fact))).")
    }
    if !unchecked.isEmpty { lines.append("In no relation: \(Self.some(unchecked)).") }
    if isCutShort {
      lines.append("There was too much to try; some relations that fail have no suggestions.")
    }
    return lines.map(Self.plain).joined(separator: "\n")
  }

  private static func noun(_ status: RelationStatus) -> String {
    switch status {
    case .holds: "hold"
    case .fails: "fail"
    case .explained: "explained"
    case .cannotBeChecked: "cannot be checked"
    }
  }

  private static func some(_ names: [String], _ separator: String = ", ") -> String {
    let shown = names.prefix(20).joined(separator: separator)
    return names.count > 20 ? "\(shown) and \(names.count - 20) more" : shown
  }

  private func block(_ result: RelationResult) -> String {
    let head = [result.relation, "(\(result.kind.rawValue))", result.title]
      .filter { !$0.isEmpty }.joined(separator: " ")
    var lines = ["\(result.status.rawValue.uppercased()): \(head)"]
    if let obstacle = result.obstacle { lines.append("  \(obstacle)") }
    if result.obstacle == nil {
      let verb = result.kind.isNumeric ? "computed" : "found"
      lines.append("  printed \(result.printed); \(verb) \(result.computed)\(Self.gap(result))")
    }
    lines += (result.remarks + result.readings.map(\.text)).map { "  \($0)" }
    if !result.note.isEmpty { lines.append("  note: \(result.note)") }
    if let hint = result.hint { lines.append("  likely slip: \(hint)") }
    for (place, suggestion) in result.suggestions.prefix(3).enumerated() {
      lines.append("  \(place == 0 ? "likely slip" : "or"): \(suggestion.text)")
    }
    if result.suggestions.count > 3 {
      lines.append("  and \(result.suggestions.count - 3) other slips would do")
    }
    if !result.sources.isEmpty { lines.append("  sources: \(Self.some(result.sources, "; "))") }
    if !result.doubtful.isEmpty { lines.append("  in doubt: \(Self.some(result.doubtful))") }
    return lines.map(Self.plain).joined(separator: "\n")
  }

  private static func gap(_ result: RelationResult) -> String {
    guard let difference = result.difference, difference != 0 else { return "" }
    let sign = difference > 0 ? "+" : ""
    let text = "; difference \(sign)\(PrintedNumber.shortText(difference))"
    guard let relative = result.relativeDifference else { return text }
    let relativeSign = relative > 0 ? "+" : ""
    return "\(text), \(relativeSign)\(PrintedNumber.shortText(relative * 100)) %"
  }

  /// A text without signs that would move the cursor or colour a terminal.
  static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          [.control, .format, .lineSeparator, .paragraphSeparator].contains(
            scalar.properties.generalCategory) && !joiners.contains(scalar) ? " " : scalar
        }))
  }

  /// Format signs that words of some scripts are written with.
  private static let joiners: [Unicode.Scalar] = ["\u{200C}", "\u{200D}"]
}
