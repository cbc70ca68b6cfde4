internal import SurveyEstimation

extension CellQuality {
  /// What is known of the quality of an observation.
  ///
  /// - Parameters:
  ///   - observation: The observation.
  ///   - indicator: Its indicator.
  public init(_ observation: Observation, of indicator: Indicator) {
    let estimate = observation.estimate
    self.init(
      "\(indicator.id) \(observation.domain.map(\.code).joined(separator: " "))",
      kind: indicator.figureKind, estimate: observation.value,
      // Behind a number of persons with a characteristic stand those who have it.
      n: indicator.statistic.isAdditive ? observation.cases ?? estimate?.n : estimate?.n,
      unweighted: observation.cases, deff: estimate?.designEffect, se: estimate?.standardError,
      cv: estimate?.coefficientOfVariation,
      df: estimate?.degreesOfFreedom.flatMap { $0.isFinite ? $0 : nil }, lower: estimate?.lower,
      upper: estimate?.upper, isBreak: observation.isBreak,
      isAdministrative: observation.origin == .administrative || observation.origin == .census)
  }
}

extension Indicator {
  /// What the figure is to the rules of publication.
  var figureKind: FigureKind {
    switch statistic {
    case .count: .count
    case .total: unit.code == IndicatorUnit.persons.code ? .count : .total
    case .share: .proportion
    case .ratio, .derived, .figure: .ratio
    case .mean, .variance, .correlation: .mean
    case .quantile: .quantile
    }
  }
}

extension Observation {
  /// Whether the value is a difference, whose error is not to be measured against its size: one near zero is not
  /// unreliable for being small.
  func isDifference(_ indicator: Indicator) -> Bool {
    if case .change = measure { return true }
    return indicator.unit.code == IndicatorUnit.percentagePoints.code
  }
}
