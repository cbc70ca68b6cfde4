internal import NumericCore

extension Calibration {
  /// Throws when bounds, method, costs and totals do not fit each other.
  func check(_ model: CalibrationModel) throws {
    switch bounds {
    case .ratios(let range):
      guard range.lowerBound >= 0 || method == .linear, range.lowerBound <= 1,
        range.upperBound >= 1, range.lowerBound < range.upperBound
      else {
        throw EstimationError(
          .invalidPipeline, "Bounds of ratios must hold 1; these are \(range).",
          hint: "A ratio of 1 leaves a weight as it was.")
      }
      if method == .logit, range.lowerBound == 1 || range.upperBound == 1 {
        throw EstimationError(
          .invalidPipeline, "The logit method needs bounds on both sides of 1, not \(range).")
      }
    case .weights(let range):
      guard range.lowerBound >= 0 else {
        throw EstimationError(.invalidPipeline, "Bounds of weights are not below zero: \(range).")
      }
      if method == .logit {
        throw EstimationError(
          .invalidPipeline, "The logit method takes bounds of ratios, not of weights.",
          hint: "The linear and raking methods take both.")
      }
    case nil:
      if method == .logit {
        throw EstimationError(
          .invalidPipeline, "The logit method needs bounds, such as [0.5, 2].")
      }
    }
    guard tolerance > 0, tolerance < 1, maximumIterations > 0 else {
      throw EstimationError(
        .invalidPipeline, "The tolerance is between 0 and 1, and there is at least one iteration.")
    }
    if method == .poststratification {
      guard Set(model.terms).count == 1, model.matrix.blocks.first?.values == nil else {
        throw EstimationError(
          .invalidPipeline, "Post-stratification takes one margin; here are several.",
          hint: "Cross the columns (“sex:region”), or rake.")
      }
    }
    for (name, cost) in costs.sorted(by: { $0.key < $1.key }) {
      guard model.terms.contains(name), cost > 0 else {
        throw EstimationError(
          .invalidPipeline,
          cost > 0
            ? "There is a cost but no target for “\(name)”."
            : "The cost of “\(name)” is "
              + "\(cost); it must be above zero.")
      }
    }
  }
}
