internal import Microdata

/// How many units are drawn from each list, and with which probabilities.
extension SampleDrawing {
  func sizes(_ lists: [FrameList], stage: Int) throws -> [Double] {
    let plan = plan.stages[stage]
    switch plan.size {
    case .each(let n): return lists.map { Double(min(n, $0.units.count)) }
    case .fraction(let f):
      return lists.map { list in
        let expected = f * Double(list.units.count)
        return plan.method == .poisson ? expected : max(1, expected.rounded())
      }
    case .total(let n, let minimum):
      guard stage == 0 else {
        throw EstimationError(
          .invalidOption, "A total number of units goes with the first stage.",
          hint: "Below it, say how many units each unit above gives.")
      }
      return try BoundedAllocation(
        shares: lists.map(\.extent), minimum: lists.map { Double(min(minimum, $0.units.count)) },
        maximum: lists.map { Double($0.units.count) }, names: lists.map(\.stratum)
      ).whole(total: n).map(Double.init)
    case .byStratum(let numbers):
      if let unknown = numbers.keys.sorted().first(where: { name in
        !lists.contains { $0.stratum == name }
      }) {
        guard stage > 0 else {
          throw EstimationError(
            .invalidOption, "The allocation has a stratum “\(unknown)”, the frame does not.",
            hint: "The strata of the frame are "
              + "\(Spelling.list(lists.map { "“\($0.stratum)”" }, most: 20)).")
        }
      }
      return try lists.map { list in
        guard let n = numbers[list.stratum] else {
          throw EstimationError(
            .invalidOption, "The allocation has no number for stratum “\(list.stratum)”.")
        }
        guard n <= list.units.count else {
          throw EstimationError(
            .invalidOption,
            "The allocation asks for \(n) units of stratum “\(list.stratum)”, which has "
              + "\(list.units.count).")
        }
        return Double(n)
      }
    }
  }

  func probabilities(_ list: FrameList, size: Double) throws -> [Double] {
    if let sizes = list.sizes {
      return try InclusionProbabilities.proportional(to: sizes, count: size)
    }
    return [Double](repeating: size / Double(list.units.count), count: list.units.count)
  }
}
