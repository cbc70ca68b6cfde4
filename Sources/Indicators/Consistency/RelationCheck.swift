/// The check of one relation.
struct RelationCheck {
  let relation: FactRelation
  let facts: FactLookup

  /// The result, without suggestions and without what other relations say.
  func result() -> RelationResult {
    var result = RelationResult(relation)
    var seen: Set<String> = []
    result.sources = relation.factIDs.compactMap { facts[$0]?.sourceText }
      .filter { seen.insert($0).inserted }
    do {
      if relation.kind == .differentDefinition {
        try DefinitionCheck(relation: relation, facts: facts).complete(&result)
      } else if relation.kind.isNumeric {
        try completeFigures(&result)
      } else {
        try completeStatement(&result)
      }
    } catch let obstacle as Obstacle {
      result.obstruct(obstacle.message)
    } catch {
      result.obstruct("\(error)")
    }
    if result.status == .fails, relation.isExplained { result.status = .explained }
    return result
  }

  private func completeFigures(_ result: inout RelationResult) throws {
    let comparisons = try FigureArithmetic(relation: relation, facts: facts).comparisons()
    let failing = comparisons.first { !$0.holds }
    guard let shown = failing ?? comparisons.last else {
      throw Obstacle(message: "there is nothing to compare")
    }
    result.status = failing == nil ? .holds : .fails
    result.show(shown)
    let readings = FigureReadings(relation: relation, facts: facts, comparison: shown)
    result.readings = try failing == nil ? [] : readings.both()
    result.remarks = try readings.remarks(holds: failing == nil)
  }

  private func completeStatement(_ result: inout RelationResult) throws {
    let outcome = try StatementCheck(relation: relation, facts: facts).outcome()
    result.status = outcome.holds ? .holds : .fails
    result.printed = outcome.printed
    result.computed = outcome.found
    result.remarks = outcome.remarks
    result.hint = outcome.suggestion
  }
}

/// The check of statements that count by different definitions.
struct DefinitionCheck {
  let relation: FactRelation
  let facts: FactLookup

  /// Fails when the arithmetic of a statement does; is explained when all are right and the figures differ.
  func complete(_ result: inout RelationResult) throws {
    var firsts: [FigureComparison] = []
    var failing: (FigureComparison, FactRelation)?
    for statement in relation.statements {
      let comparisons = try FigureArithmetic(relation: statement, facts: facts).comparisons()
      guard let first = comparisons.first else { continue }
      firsts.append(first)
      let isRight = comparisons.allSatisfy(\.holds)
      if !isRight { failing = failing ?? (first, statement) }
      let verdict = isRight ? "right" : "wrong"
      let shown = first.printed?.text ?? first.expectation ?? ""
      let computed = PrintedNumber.text(first.computed, decimals: first.decimals)
      result.remarks.append(
        "\(statement.definition): \(shown) printed, \(computed) computed, the arithmetic is \(verdict)."
      )
    }
    if let (comparison, statement) = failing {
      result.status = .fails
      result.show(comparison)
      let readings = FigureReadings(relation: statement, facts: facts, comparison: comparison)
      result.readings = try readings.both()
      return
    }
    result.printed = firsts.map { $0.printed?.text ?? "" }.joined(separator: " and ")
    result.computed = firsts.map { PrintedNumber.text($0.computed, decimals: $0.decimals) }
      .joined(separator: " and ")
    let agree = firsts.dropFirst().allSatisfy { $0.expected.meets(firsts[0].expected) }
    result.status = agree ? .holds : .explained
  }
}
