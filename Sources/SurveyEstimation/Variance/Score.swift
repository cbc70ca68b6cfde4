/// A linearised variable summed over sampling units: what a variance is computed from.
///
/// Units that are not listed have the value zero.
struct Score: Sendable {
  /// Units of one stage, ascending.
  var units: [Int32]
  /// The value of each listed unit.
  var values: [Double]
  /// What does not come from this sample: coefficients on independent errors of variance 1, such as those of
  /// totals that another survey estimated.
  var outside: [Double] = []

  /// Returns the sum over the units of the stage above.
  func aggregated(to parentOfUnit: [Int32]) -> Score {
    var sum = Score(units: [], values: [], outside: outside)
    sum.units.reserveCapacity(units.count)
    for (unit, value) in zip(units, values) {
      let parent = parentOfUnit[Int(unit)]
      if sum.units.last == parent {
        sum.values[sum.values.count - 1] += value
      } else {
        sum.units.append(parent)
        sum.values.append(value)
      }
    }
    return sum
  }

  /// Calls a function for each stratum with listed units, with the range of their entries.
  func forEachStratum(
    of stage: SamplingStage, _ body: (SamplingStage.Stratum, Range<Int>) -> Void
  ) {
    var start = 0
    while start < units.count {
      let stratum = stage.strata[Int(stage.stratumOfUnit[Int(units[start])])]
      var end = start + 1
      while end < units.count, Int(units[end]) < stratum.units.upperBound { end += 1 }
      body(stratum, start..<end)
      start = end
    }
  }

  /// The sum of squared deviations from the mean of a stratum, units that are not listed included.
  func squaredDeviations(_ entries: Range<Int>, unitCount: Int) -> Double {
    var sum = 0.0
    for entry in entries { sum += values[entry] }
    let mean = sum / Double(unitCount)
    var squares = 0.0
    for entry in entries {
      let deviation = values[entry] - mean
      squares += deviation * deviation
    }
    return squares + Double(unitCount - entries.count) * mean * mean
  }

  /// The entry of a unit; `nil` when it is not listed.
  func position(of unit: Int) -> Int? {
    var (low, high) = (0, units.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(units[middle]) < unit { low = middle + 1 } else { high = middle }
    }
    return low < units.count && Int(units[low]) == unit ? low : nil
  }

  /// Returns the weighted sum of scores.
  static func combining(_ parts: [(score: Score, coefficient: Double)]) -> Score {
    if parts.count == 1 {
      if parts[0].coefficient == 1 { return parts[0].score }
      return Score(
        units: parts[0].score.units,
        values: parts[0].score.values.map { $0 * parts[0].coefficient },
        outside: parts[0].score.outside.map { $0 * parts[0].coefficient })
    }
    var outside: [Double] = []
    for (score, coefficient) in parts where !score.outside.isEmpty {
      if outside.isEmpty { outside = [Double](repeating: 0, count: score.outside.count) }
      for (index, value) in score.outside.enumerated() { outside[index] += value * coefficient }
    }
    var entries: [(unit: Int32, value: Double)] = []
    for (score, coefficient) in parts where coefficient != 0 {
      for (unit, value) in zip(score.units, score.values) {
        entries.append((unit, value * coefficient))
      }
    }
    entries.sort { $0.unit < $1.unit }
    var sum = Score(units: [], values: [], outside: outside)
    for (unit, value) in entries {
      if sum.units.last == unit {
        sum.values[sum.values.count - 1] += value
      } else {
        sum.units.append(unit)
        sum.values.append(value)
      }
    }
    return sum
  }
}
