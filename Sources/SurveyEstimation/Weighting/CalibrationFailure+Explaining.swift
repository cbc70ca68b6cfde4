internal import Foundation
internal import Microdata
internal import NumericCore

extension EstimationError {
  /// Says why there are no weights, in the words of the targets.
  init(_ failure: CalibrationFailure, names: [String], bounds: WeightBounds?) {
    func list(_ columns: [Int]) -> String {
      Spelling.list(columns.map { names[$0] }, most: 10)
    }
    switch failure {
    case .empty(let columns):
      self.init(
        .unmatchedTarget, "There is a target but no row with a weight for \(list(columns)).",
        hint: "Join the category with another one, or set its target to zero.")
    case .noTarget(let columns):
      self.init(
        .unmatchedTarget, "There are rows with a weight but no target for \(list(columns)).",
        hint: "Every category in the sample needs a target.")
    case .inconsistent(let column, let parts, let implied, let target):
      self.init(
        .inconsistentTargets,
        "The target of \(names[column]) is \(Self.text(target)), but the other targets make it "
          + "\(Self.text(implied)): it is \(Self.combination(parts, names)).",
        hint: "Margins have to sum to the same population.")
    case .unreachable(let parts, let lowest, let highest, let target):
      let within = bounds == nil ? "with weights above zero" : "within the bounds"
      self.init(
        .infeasibleTargets,
        "No weights \(within) meet the targets: \(Self.combination(parts, names)) is to be "
          + "\(Self.text(target)) but is between \(Self.text(lowest)) and \(Self.text(highest)) for "
          + "all of them.",
        hint: parts.count == 1
          ? "Widen the bounds, or join the category with another one."
          : "Widen the bounds, or give up one of these targets, which contradict each other in this "
            + "sample.")
    case .noConvergence(let iterations, let column, let reached, let target):
      self.init(
        .noConvergence,
        "The calibration did not end in \(iterations) iterations: \(names[column]) stood at "
          + "\(Self.text(reached)), and is to be \(Self.text(target)).",
        hint: "Widen the bounds, join small categories, or allow more iterations.")
    }
  }

  private static func combination(
    _ parts: CalibrationFailure.Combination, _ names: [String]
  ) -> String {
    let largest = parts.sorted { abs($0.factor) > abs($1.factor) }
    let shown = largest.prefix(12).map { column, factor -> String in
      if abs(factor - 1) < 1e-9 { return "[\(names[column])]" }
      if abs(factor + 1) < 1e-9 { return "−[\(names[column])]" }
      return "\(Self.text(factor))·[\(names[column])]".replacingOccurrences(of: "-", with: "−")
    }
    let sum = shown.joined(separator: " + ").replacingOccurrences(of: "+ −", with: "− ")
    return largest.count > 12 ? "\(sum) + \(largest.count - 12) more" : sum
  }

  private static func text(_ value: Double) -> String { String(format: "%.7g", value) }
}
