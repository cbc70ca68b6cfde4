internal import Foundation

extension PartitionSolver {
  /// Looks for proof that no weights within the bounds meet the totals: a combination of columns that cannot
  /// reach its total.
  ///
  /// First each column by itself. Then the totals are met as nearly as the bounds allow, by a penalty that
  /// grows: what is left of the misfit separates the totals from all that can be reached.
  func unreachable(
    _ kept: [Int], _ start: PartitionSystem.Evaluation, _ scale: [Double]
  ) -> CalibrationFailure? {
    for column in kept {
      var direction = [Double](repeating: 0, count: targets.count)
      direction[column] = 1
      if let failure = certificate(direction) { return failure }
      direction[column] = -1
      if certificate(direction) != nil {
        direction[column] = 1
        return .unreachable(
          [(system.base + column, 1)], lowest: -reach(direction.map(-)), highest: reach(direction),
          target: targets[column])
      }
    }
    var nearest = problem
    nearest.distance = .linear
    if case .none = problem.bounds, problem.distance != .linear {
      nearest.bounds = .ratios(lower: 0, upper: .infinity)
    } else if case .ratios(let lower, let upper) = problem.bounds {
      nearest.bounds = .ratios(lower: max(lower, problem.distance.infimum), upper: upper)
    }
    let relaxed = PartitionSystem(
      problem: nearest, weights: system.weights, rows: system.rows, base: system.base)
    var dual = [Double](repeating: 0, count: targets.count)
    for exponent in [2.0, 4, 6, 8] {
      var slack = [Double](repeating: 0, count: targets.count)
      for column in kept {
        slack[column] = start.slopes[column * targets.count + column] * pow(10, -exponent)
      }
      dual = iterate(relaxed, kept, scale, slack, from: dual).dual
      if let failure = certificate(simplified(dual, start.lengths)) ?? certificate(dual) {
        return failure
      }
    }
    return nil
  }

  /// Drops factors too small to matter.
  private func simplified(_ dual: [Double], _ lengths: [Double]) -> [Double] {
    let greatest = dual.indices.reduce(0) { max($0, abs(dual[$1]) * lengths[$1]) }
    return dual.indices.map { abs(dual[$0]) * lengths[$0] < 1e-4 * greatest ? 0 : dual[$0] }
  }

  /// The greatest value that a combination of columns can have within the bounds.
  private func reach(_ direction: [Double]) -> Double {
    let (model, infimum) = (system.problem.model, problem.distance.infimum)
    var sum = 0.0
    direction.withUnsafeBufferPointer { direction in
      guard let start = direction.baseAddress else { return }
      let products = system.rows.map { model.product(row: Int($0), start) }
      let greatest = products.reduce(0) { max($0, abs($1)) }
      for (index, row) in system.rows.enumerated() {
        let weight = system.weights[Int(row)]
        let (lower, upper) = problem.bounds.ratios(Int(row), weight: weight, infimum: infimum)
        let product = products[index]
        // Without a limit, a product of zero but for rounding says nothing.
        if abs(product) <= 1e-7 * greatest, product > 0 ? upper.isInfinite : lower.isInfinite {
          continue
        }
        sum += weight * (product > 0 ? upper : lower) * product
      }
    }
    return sum
  }

  /// Returns the failure that a combination of columns proves; `nil` if it proves none.
  private func certificate(_ direction: [Double]) -> CalibrationFailure? {
    let used = direction.indices.filter { direction[$0] != 0 }
    guard let greatest = used.map({ abs(direction[$0]) }).max(), greatest.isFinite else {
      return nil
    }
    let unit = direction.map { $0 / greatest }
    let target = used.reduce(0) { $0 + unit[$1] * targets[$1] }
    let size = used.reduce(0) { $0 + abs(unit[$1] * targets[$1]) }
    let highest = reach(unit)
    guard highest.isFinite, target - highest > 1e-7 * max(size, abs(highest)) else { return nil }
    let lowest = -reach(unit.map(-))
    return .unreachable(
      used.map { (system.base + $0, unit[$0]) }, lowest: lowest, highest: highest, target: target)
  }
}
