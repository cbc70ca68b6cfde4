internal import Foundation

extension PartitionSolver {
  /// Looks for proof that no weights within the bounds meet the totals: a combination of columns that cannot
  /// reach its total.
  ///
  /// First each column by itself. Then the totals are met as nearly as the bounds allow, by a penalty that
  /// grows: what is left of the misfit separates the totals from all that can be reached.
  func unreachable(
    _ kept: [Int], _ start: ModelSums.Totals, _ scale: [Double]
  ) -> CalibrationFailure? {
    for column in kept {
      var direction = [Double](repeating: 0, count: targets.count)
      direction[column] = 1
      if let failure = certificate(direction) { return failure }
      direction[column] = -1
      if certificate(direction) != nil {
        direction[column] = 1
        return .unreachable(
          [(base + column, 1)], lowest: -system.reach(direction.map(-)),
          highest: system.reach(direction),
          target: targets[column])
      }
    }
    var bounds = problem.bounds
    if case .none = bounds, problem.distance != .linear {
      bounds = .ratios(lower: 0, upper: .infinity)
    } else if case .ratios(let lower, let upper) = bounds {
      bounds = .ratios(lower: max(lower, problem.distance.infimum), upper: upper)
    }
    let relaxed = system.with(.linear, bounds)
    var dual = [Double](repeating: 0, count: targets.count)
    for exponent in [2.0, 4, 6, 8] {
      var slack = [Double](repeating: 0, count: targets.count)
      for column in kept {
        slack[column] = start.slopes[column * targets.count + column] * pow(10, -exponent)
      }
      dual = iterate(relaxed, start, kept, scale, slack, from: dual).dual
      if let failure = certificate(simplified(dual)) ?? certificate(dual) {
        return failure
      }
    }
    return nil
  }

  /// Drops factors too small to matter.
  private func simplified(_ dual: [Double]) -> [Double] {
    let greatest = dual.indices.reduce(0) { max($0, abs(dual[$1]) * lengths[$1]) }
    return dual.indices.map { abs(dual[$0]) * lengths[$0] < 1e-4 * greatest ? 0 : dual[$0] }
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
    let highest = system.reach(unit)
    guard highest.isFinite, target - highest > 1e-7 * max(size, abs(highest)) else { return nil }
    let lowest = -system.reach(unit.map(-))
    return .unreachable(
      used.map { (base + $0, unit[$0]) }, lowest: lowest, highest: highest, target: target)
  }
}
