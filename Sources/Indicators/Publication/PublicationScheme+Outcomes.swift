internal import Microdata

extension PublicationScheme {
  /// Decides on one figure.
  ///
  /// - Throws: `IndicatorError` as ``outcomes(of:)`` does.
  public func outcome(of cell: CellQuality) throws -> PublicationOutcome {
    try outcomes(of: [cell]).first ?? PublicationOutcome(decision: .review, status: "", reasons: [])
  }

  /// Decides on figures.
  ///
  /// A number that is not known meets no condition, unless the rule says what follows then. Rules about
  /// sampling error do not hold for registers and full counts.
  ///
  /// - Returns: An outcome for each figure, in their order.
  /// - Throws: `IndicatorError` with code `invalidOption` when a parameter has no value, `invalidData` when a
  ///   figure has numbers that cannot be.
  public func outcomes(of cells: [CellQuality]) throws -> [PublicationOutcome] {
    for cell in cells { try cell.check() }
    let columns = CellQuality.numberNames.map { name in
      (name: name, values: cells.map { $0.number(named: name) ?? .nan })
    }
    let answers = try self.answers(of: rules, on: columns, rows: cells.count)
    return cells.indices.map { row in
      guard covered.isEmpty || covered.contains(cells[row].kind) else {
        return notCovered(cells[row].kind)
      }
      return outcome(
        rules.indices.filter { rules[$0].covers(cells[row]) }.map { index in
          (rules[index], answers[index][row])
        }, otherwise: cells[row].isAdministrative ? Self.withoutSampling : otherwise
      ) {
        cells[row].number(named: $0) == nil
      }
    }
  }

  private static let withoutSampling = PublicationRule.Verdict(
    .publish, code: "administrative", status: "",
    reason: "The figure has no sampling error; only disclosure control applies.")

  private func notCovered(_ kind: FigureKind) -> PublicationOutcome {
    PublicationOutcome(
      decision: .review, status: "",
      reasons: [
        .init(code: "not-covered", text: "The scheme “\(name)” has no rule for a \(kind.rawValue).")
      ])
  }

  /// Computes conditions: for each rule and row 1 for met, 0 for not met, 2 for not known.
  func answers(
    of rules: [PublicationRule], on columns: [(name: String, values: [Double])], rows: Int
  ) throws -> [[UInt8]] {
    let constants = try parameters.map { parameter in
      guard let value = parameter.value else {
        throw IndicatorError(
          .invalidOption, "The parameter “\(parameter.name)” of the scheme “\(name)” has no value.",
          hint: "It differs by country; set it before the scheme is used.")
      }
      return (name: parameter.name, values: [Double](repeating: value, count: rows))
    }
    let table = try Self.table(columns + constants, of: name)
    return try rules.map { rule in
      do {
        return try rule.condition.mask(in: table)
      } catch let error as MicrodataError {
        throw IndicatorError(.invalidDefinition, error.message, hint: error.hint)
      }
    }
  }

  /// Puts together what the rules say.
  func outcome(
    _ answers: [(rule: PublicationRule, answer: UInt8)], otherwise: PublicationRule.Verdict,
    isUnknown: (String) -> Bool
  ) -> PublicationOutcome {
    var notes: [PublicationRule.Verdict] = []
    var last = otherwise
    for (rule, answer) in answers {
      if answer == 1, !rule.isNote {
        last = rule.verdict
        break
      }
      if answer == 1 {
        notes.append(rule.verdict)
      } else if answer == 2, let decision = rule.ifMissing {
        let names = rule.condition.columnNames.filter(isUnknown).joined(separator: ", ")
        notes.append(
          .init(
            decision, code: "not-known", status: "",
            reason: "The rule “\(rule.condition)” cannot be judged: \(names) not known."))
      }
    }
    let strictest = notes.map(\.decision).max() ?? .publish
    // “reliable” is no mark for a figure that a note holds back.
    let marked = notes + (last.decision >= strictest ? [last] : [])
    var reasons: [PublicationOutcome.Reason] = []
    for verdict in notes + [last] where !(verdict.code.isEmpty && verdict.reason.isEmpty) {
      let reason = PublicationOutcome.Reason(code: verdict.code, text: filled(verdict.reason))
      if !reasons.contains(reason) { reasons.append(reason) }
    }
    return PublicationOutcome(
      decision: max(strictest, last.decision),
      status: marked.map(\.status).filter { !$0.isEmpty }.joined(separator: " "), reasons: reasons)
  }

  /// Writes the values of parameters in place of their names.
  private func filled(_ text: String) -> String {
    parameters.reduce(text) { text, parameter in
      text.replacing("{\(parameter.name)}", with: parameter.value.map(CodeText.of) ?? "not set")
    }
  }
}
