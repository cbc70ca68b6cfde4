internal import Microdata
internal import NumericCore

/// A nonresponse adjustment bound to a table.
struct CompiledNonresponse: CompiledStep {
  /// What became of a row.
  enum Status: UInt8 {
    case respondent, nonrespondent, ineligible, unknown
  }

  let step: NonresponseAdjustment
  private let status: [Status]
  /// The classes of respondents, or one class.
  private let classes: ModelMatrix
  private let classNames: [String]
  private let eligibilityClasses: ModelMatrix
  private let eligibilityNames: [String]
  private let model: ModelMatrix?
  private let modelNames: [String]
  private let incomplete: [(variable: String, rows: [Int32])]

  init(_ step: NonresponseAdjustment, _ table: Table) throws {
    self.step = step
    status = try Self.statuses(step.status, table)
    var incomplete: [(variable: String, rows: [Int32])] = []
    var names: ColumnNames = []
    var response: ResponseModel?
    switch step.method {
    case .classes(let columns): names = columns
    case .propensity(let model): response = model
    case .propensityClasses(let model, let count):
      response = model
      guard count > 1 else {
        throw EstimationError(
          .invalidPipeline, "There are at least two propensity classes, not \(count).")
      }
    }
    (classes, classNames) = try Self.classes(names, table, &incomplete)
    (eligibilityClasses, eligibilityNames) = try Self.classes(
      step.eligibilityClasses ?? names, table, &incomplete)
    (model, modelNames) = try response.map { try Self.model($0, table, &incomplete) } ?? (nil, [])
    self.incomplete = incomplete
  }

  /// Reads the statuses; every code has one, and every status given has rows.
  private static func statuses(_ mapping: ResponseStatus, _ table: Table) throws -> [Status] {
    let column = try table.column(mapping.column)
    let index = CategoryIndex(column)
    var statusOfLevel = [Status?](repeating: nil, count: index.levels.count)
    let kinds: [(Status, String, [CategoryCode])] = [
      (.respondent, "respondent", mapping.respondent),
      (.nonrespondent, "nonrespondent", mapping.nonrespondent),
      (.ineligible, "ineligible", mapping.ineligible), (.unknown, "unknown", mapping.unknown),
    ]
    guard !mapping.respondent.isEmpty else {
      throw EstimationError(.unmatchedStatus, "No code of “\(mapping.column)” means respondent.")
    }
    let present = Spelling.list(index.levels.map(\.code), most: 20)
    for (status, name, codes) in kinds where !codes.isEmpty {
      var matched = false
      for code in codes {
        guard
          let level = index.levels.firstIndex(where: {
            $0.code == code.text || $0.label == code.text
          })
        else { continue }
        if let other = statusOfLevel[level], other != status {
          throw EstimationError(
            .unmatchedStatus, "“\(mapping.column)” \(code.text) has two statuses.")
        }
        statusOfLevel[level] = status
        matched = true
      }
      guard matched else {
        throw EstimationError(
          .unmatchedStatus,
          "The status \(name) matches no row: “\(mapping.column)” is never "
            + "\(Spelling.list(codes.map(\.text), most: 20)).",
          hint: "It is \(present).")
      }
    }
    let unmapped = index.levels.indices.filter { statusOfLevel[$0] == nil }
    guard unmapped.isEmpty else {
      let codes = Spelling.list(unmapped.map { index.levels[$0].code }, most: 20)
      throw EstimationError(
        .unmatchedStatus, "“\(mapping.column)” is \(codes) in some rows, which has no status.",
        hint: "Every code is respondent, nonrespondent, ineligible or unknown.")
    }
    guard column.missingCount == 0 else {
      let row = (0..<column.count).first { column.isMissing(at: $0) } ?? 0
      throw EstimationError(
        .unmatchedStatus,
        "“\(mapping.column)” is missing in \(column.missingCount) rows, first in row \(row + 1).",
        hint: "Every sampled unit has a status: give missing a code, such as one of nonresponse.")
    }
    return index.rowCodes.map { statusOfLevel[Int($0)] ?? .unknown }
  }

  /// Crosses columns into classes.
  private static func classes(
    _ names: ColumnNames, _ table: Table, _ incomplete: inout [(variable: String, rows: [Int32])]
  ) throws -> (ModelMatrix, [String]) {
    guard !names.names.isEmpty else {
      return (ModelMatrix(onesFor: table.rowCount), ["the sample"])
    }
    for name in names.names {
      let column = try table.column(name)
      guard column.missingCount > 0 else { continue }
      incomplete.append(
        (name, (0..<column.count).filter { column.isMissing(at: $0) }.map { Int32($0) }))
    }
    let grouping = try Grouping(table, by: names.names)
    return (
      ModelMatrix(classes: grouping.codes, count: grouping.groups.count),
      grouping.groups.map { group in
        zip(names.names, group.codes).map { "\($0) = \($1)" }.joined(separator: ", ")
      }
    )
  }

  private static func model(
    _ response: ResponseModel, _ table: Table,
    _ incomplete: inout [(variable: String, rows: [Int32])]
  ) throws -> (ModelMatrix, [String]) {
    var factors = FactorCells(table)
    for name in response.categories.names { _ = try factors.add(name) }
    let cells = factors.cells()
    var blocks = [ModelMatrix.Block(columns: [Int32](repeating: 0, count: cells.count))]
    var names = ["intercept"]
    for (factor, name) in factors.names.enumerated() {
      incomplete.append((name, factors.incomplete(factor, in: cells)))
      let levels = factors.indexes[factor].levels
      guard levels.count > 1 else { continue }
      let first = Int32(names.count)
      // The first category is the reference.
      blocks.append(
        ModelMatrix.Block(columns: cells.levels[factor].map { $0 < 1 ? -1 : first + $0 - 1 }))
      names += levels.dropFirst().map { "\(name) = \($0.code)" }
    }
    for name in response.numbers.names {
      let prepared = try PreparedVariable(AnalysisVariable(parsing: name, in: table), in: table)
      let (values, missing) = prepared.values.finite()
      incomplete.append((name, missing))
      blocks.append(
        ModelMatrix.Block(
          columns: [Int32](repeating: Int32(names.count), count: cells.count), values: values))
      names.append(name)
    }
    return (ModelMatrix(cells: cells, blocks: blocks, width: names.count), names)
  }

  // MARK: - Running

  func run(_ weights: [Double], _ context: StepContext) throws -> StepOutcome {
    try requireNonnegative(weights, before: "nonresponse adjustment")
    for (variable, rows) in incomplete {
      guard let row = rows.first(where: { weights[Int($0)] > 0 }) else { continue }
      throw EstimationError(
        .missingValues, "“\(variable)” is missing in row \(row + 1), which has a weight.",
        hint: "It has to be known of respondents and nonrespondents alike: make missing a category."
      )
    }
    var outcome = StepOutcome(weights: weights)
    var (iterations, notes) = (0, [String]())
    if !step.status.unknown.isEmpty {
      try transfer(
        &outcome, eligibilityClasses, eligibilityNames, from: { _ in true },
        to: { $0 != .unknown }, noun: "unit of known eligibility", context)
    }
    switch step.method {
    case .classes:
      try transferToRespondents(&outcome, classes, classNames, context)
    case .propensity(let response):
      let fit = try fit(outcome.weights, response)
      iterations = fit.iterations
      let least = fit.probabilities.reduce(1) { $1.isNaN ? $0 : min($0, $1) }
      notes.append("least response propensity \(least)")
      weigh(&outcome, fit, response, context)
    case .propensityClasses(let response, let count):
      let fit = try fit(outcome.weights, response)
      iterations = fit.iterations
      let model = propensityClasses(fit.probabilities, outcome.weights, count)
      try transferToRespondents(
        &outcome, model, (1...count).map { "propensity class \($0)" }, context)
    }
    for row in status.indices where status[row] == .ineligible { outcome.weights[row] = 0 }
    guard context.wantsDetails else { return outcome }
    let counts = status.reduce(into: [Int](repeating: 0, count: 4)) { counts, status in
      counts[Int(status.rawValue)] += 1
    }
    notes.insert(
      "\(counts[0]) respondents, \(counts[1]) nonrespondents, \(counts[2]) ineligible, "
        + "\(counts[3]) of unknown eligibility", at: 0)
    let (after, found, steps) = (outcome.weights, notes, iterations)
    outcome.description = description
    outcome.report = {
      WeightingReport.Step(
        name: "nonresponse", description: description, iterations: steps, before: weights,
        after: after, notes: found)
    }
    return outcome
  }

  private func transferToRespondents(
    _ outcome: inout StepOutcome, _ classes: ModelMatrix, _ names: [String], _ context: StepContext
  ) throws {
    try transfer(
      &outcome, classes, names, from: { $0 == .respondent || $0 == .nonrespondent },
      to: { $0 == .respondent }, noun: "respondent", context)
  }

  /// Gives the weights of some rows of each class to others of it, in proportion to what they have.
  private func transfer(
    _ outcome: inout StepOutcome, _ classes: ModelMatrix, _ names: [String],
    from isGiver: (Status) -> Bool, to isReceiver: (Status) -> Bool, noun: String,
    _ context: StepContext
  ) throws {
    let before = outcome.weights
    let given = before.indices.map { isGiver(status[$0]) ? before[$0] : 0 }
    let received = before.indices.map {
      isReceiver(status[$0]) && isGiver(status[$0]) ? before[$0] : 0
    }
    let (all, kept) = (classes.weightedTotals(given), classes.weightedTotals(received))
    if let empty = all.indices.first(where: { all[$0] > 0 && kept[$0] == 0 }) {
      throw EstimationError(
        .nonresponse, "There is no \(noun) in the class \(names[empty]).",
        hint: "Join it with a class that is like it.")
    }
    let factors = all.indices.map { kept[$0] > 0 ? all[$0] / kept[$0] : 1 }
    let ratios = classes.products(factors)
    for row in before.indices where isGiver(status[row]) {
      outcome.weights[row] = received[row] * ratios[row]
    }
    guard context.wantsDetails else { return }
    let after = outcome.weights
    let isGiving = status.map(isGiver)
    outcome.linear.append {
      LinearStep(
        pick: classes,
        pickWeights: before.indices.map { received[$0] > 0 ? 1 / ratios[$0] : 0 },
        inverses: [SymmetricInverse(diagonal: kept)], put: classes,
        putWeights: before.indices.map { isGiving[$0] ? after[$0] - before[$0] : 0 })
    }
  }

  // MARK: - Propensity

  private func fit(_ weights: [Double], _ response: ResponseModel) throws -> LogisticFit {
    guard let model else {
      throw EstimationError(.invalidPipeline, "There is no response model.")
    }
    let used = status.indices.map { row -> Double in
      let isUsed = status[row] == .respondent || status[row] == .nonrespondent
      return isUsed && weights[row] > 0 ? (response.isWeighted ? weights[row] : 1) : 0
    }
    do {
      return try LogisticFit(
        model: model, outcomes: status.map { $0 == .respondent ? 1 : 0 }, weights: used)
    } catch {
      switch error {
      case .separated(let column):
        throw EstimationError(
          .nonresponse,
          "The response model has no fit: its columns tell respondents and nonrespondents apart "
            + "completely in some group, such as \(modelNames[column]).",
          hint: "Join categories in which everybody or nobody responded.")
      case .noConvergence(let iterations):
        throw EstimationError(
          .noConvergence, "The response model did not end in \(iterations) iterations.")
      }
    }
  }

  /// Divides the weights of respondents by their probabilities.
  private func weigh(
    _ outcome: inout StepOutcome, _ fit: LogisticFit, _ response: ResponseModel,
    _ context: StepContext
  ) {
    let before = outcome.weights
    let p = fit.probabilities
    for row in before.indices where before[row] > 0 {
      switch status[row] {
      case .respondent: outcome.weights[row] = before[row] / p[row]
      case .nonrespondent: outcome.weights[row] = 0
      case .ineligible, .unknown: break
      }
    }
    guard context.wantsDetails, let model else { return }
    let status = status
    outcome.linear.append {
      let isFitted = before.indices.map { before[$0] > 0 && !p[$0].isNaN }
      return LinearStep(
        pick: model,
        pickWeights: before.indices.map {
          isFitted[$0] && status[$0] == .respondent ? 1 - p[$0] : 0
        },
        inverses: [fit.inverseInformation], put: model,
        putWeights: before.indices.map { row in
          guard isFitted[row] else { return 0 }
          let residual = (status[row] == .respondent ? 1 : 0) - p[row]
          return (response.isWeighted ? before[row] : 1) * residual
        }, movesWithWeights: response.isWeighted)
    }
  }

  /// Sorts probabilities into classes of about equal weight; equal probabilities stay together.
  private func propensityClasses(
    _ probabilities: [Double], _ weights: [Double], _ count: Int
  ) -> ModelMatrix {
    let rows = probabilities.indices.filter { !probabilities[$0].isNaN }
    var sums: [Double: Double] = [:]
    for row in rows { sums[probabilities[row], default: 0] += weights[row] }
    let distinct = sums.keys.sorted()
    let total = distinct.reduce(0) { $0 + (sums[$1] ?? 0) }
    var classOf: [Double: Int32] = [:]
    var below = 0.0
    for value in distinct {
      let weight = sums[value] ?? 0
      let middle = (below + weight / 2) / total
      classOf[value] = Int32(min(count - 1, Int(middle * Double(count))))
      below += weight
    }
    return ModelMatrix(
      classes: probabilities.map { $0.isNaN ? -1 : classOf[$0] ?? -1 }, count: count)
  }

  private var description: String {
    switch step.method {
    case .classes(let names):
      "nonresponse adjustment in classes of "
        + (names.names.isEmpty ? "the whole sample" : names.names.joined(separator: " × "))
    case .propensity(let model): "nonresponse adjustment by inverse propensity on \(model.names)"
    case .propensityClasses(let model, let count):
      "nonresponse adjustment in \(count) propensity classes on \(model.names)"
    }
  }
}

extension ResponseModel {
  fileprivate var names: String { (categories.names + numbers.names).joined(separator: ", ") }
}
