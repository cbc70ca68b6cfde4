internal import Microdata
internal import NumericCore

/// Response propensities: a model, its fit, and what is made of the probabilities.
extension CompiledNonresponse {
  /// Binds the columns of a response model.
  static func model(
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

  func fit(_ weights: [Double], _ response: ResponseModel) throws -> LogisticFit {
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
  func weigh(
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
  func propensityClasses(
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
}
