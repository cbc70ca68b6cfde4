internal import Microdata
internal import NumericCore

/// A nonresponse adjustment bound to a table.
struct CompiledNonresponse: CompiledStep {
  /// What became of a row.
  enum Status: UInt8 {
    case respondent, nonrespondent, ineligible, unknown
  }

  let step: NonresponseAdjustment
  let status: [Status]
  /// The classes of respondents, or one class.
  private let classes: ModelMatrix
  private let classNames: [String]
  private let eligibilityClasses: ModelMatrix
  private let eligibilityNames: [String]
  let model: ModelMatrix?
  let modelNames: [String]
  private let incomplete: [(variable: String, rows: [Int32])]

  init(_ step: NonresponseAdjustment, _ table: Table) throws {
    self.step = step
    status = try step.status.statuses(in: table)
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
