/// Numbers as whole ones.
extension Allocation {
  /// Rounded down, then one more where the remainder is largest, as long as the budget lasts.
  static func affordable(
    _ exact: [Double], _ costs: [Double], _ strata: [AllocationStratum], _ budget: Double
  ) -> [Int] {
    var whole = exact.map {
      Int(abs($0 - $0.rounded()) < 1e-9 * max(1, $0) ? $0.rounded() : $0.rounded(.down))
    }
    var left = budget * (1 + 1e-12) - zip(whole, costs).reduce(0) { $0 + Double($1.0) * $1.1 }
    let order = exact.indices.sorted {
      (exact[$0] - Double(whole[$0]), $1) > (exact[$1] - Double(whole[$1]), $0)
    }
    for h in order where costs[h] <= left && exact[h] > Double(whole[h]) {
      guard whole[h] < strata[h].greatest else { continue }
      whole[h] += 1
      left -= costs[h]
    }
    return whole
  }

  /// The least total whose whole numbers reach the precision.
  static func least(
    _ exact: [Double], _ bounded: BoundedAllocation, _ strata: [AllocationStratum],
    _ wanted: Double
  ) throws -> [Int] {
    var total = Int((exact.reduce(0, +) - 1e-9).rounded(.up))
    let most = strata.reduce(0) { $0 + $1.greatest }
    while true {
      let whole = try bounded.whole(total: min(total, most))
      if total >= most || variance(whole.map(Double.init), strata) <= wanted * wanted * (1 + 1e-12)
      {
        return whole
      }
      total += 1
    }
  }
}
