/// Replicate factors of sampling units: what the weights of a unit are multiplied with in each replicate.
///
/// The n × R matrix of replicate weights is never made: a total in every replicate is the product of this
/// matrix with the sums by unit.
package struct ReplicateFactors: Sendable {
  /// The number of replicates.
  package let replicateCount: Int
  /// `replicateCount` factors for each unit, unit by unit.
  package let values: [Double]

  /// Creates factors.
  package init(replicateCount: Int, values: [Double]) {
    precondition(replicateCount > 0 && values.count % replicateCount == 0)
    self.replicateCount = replicateCount
    self.values = values
  }

  /// The number of units.
  package var unitCount: Int { values.count / replicateCount }

  /// The factor of a unit in a replicate.
  package func factor(unit: Int, replicate: Int) -> Double {
    values[unit * replicateCount + replicate]
  }
}

extension CellSums {
  /// Returns the totals of a cell in every replicate: `width` blocks of one number for each replicate.
  ///
  /// Units that follow each other are multiplied together, so that a region of whole units is one product.
  package func replicateTotals(_ cell: Int, factors: ReplicateFactors) -> [Double] {
    var totals = [Double](repeating: 0, count: factors.replicateCount * width)
    let entries = entries(cell)
    var start = entries.lowerBound
    while start < entries.upperBound {
      var end = start + 1
      while end < entries.upperBound, units[end] == units[end - 1] + 1 { end += 1 }
      BLAS.addProduct(
        factors: factors.values, rows: factors.replicateCount, firstUnit: Int(units[start]),
        sums: values, firstSum: start * width, width: width, count: end - start, to: &totals)
      start = end
    }
    return totals
  }

  /// Returns the totals of a cell when one unit at a time is left out and its stratum weighted up.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - deletions: The deleted unit of each replicate with the range of its stratum and the number of its
  ///     units that stand for others.
  /// - Returns: `width` blocks of one number for each replicate.
  package func deletionTotals(_ cell: Int, deletions: [UnitDeletion]) -> [Double] {
    let full = totals(cell)
    var result = [Double](repeating: 0, count: deletions.count * width)
    let entries = entries(cell)
    var entry = entries.lowerBound
    var stratum: Range<Int> = 0..<0
    var stratumSums = [Double](repeating: 0, count: width)
    for (replicate, deletion) in deletions.enumerated() {
      if deletion.stratum != stratum {
        stratum = deletion.stratum
        entry = firstEntry(in: entries, from: stratum.lowerBound)
        for sum in 0..<width { stratumSums[sum] = 0 }
        var index = entry
        while index < entries.upperBound, Int(units[index]) < stratum.upperBound {
          for sum in 0..<width { stratumSums[sum] += values[index * width + sum] }
          index += 1
        }
      }
      while entry < entries.upperBound, Int(units[entry]) < deletion.unit { entry += 1 }
      let isThere = entry < entries.upperBound && Int(units[entry]) == deletion.unit
      let count = Double(stratum.count)
      for sum in 0..<width {
        let own = isThere ? values[entry * width + sum] : 0
        let change = (stratumSums[sum] - count * own) / (count - 1)
        result[sum * deletions.count + replicate] = full[full.startIndex + sum] + change
      }
    }
    return result
  }

  private func firstEntry(in entries: Range<Int>, from unit: Int) -> Int {
    var (low, high) = (entries.lowerBound, entries.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(units[middle]) < unit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A replicate of the jackknife: one unit left out, the others of its stratum weighted up.
package struct UnitDeletion: Sendable {
  /// The unit.
  package let unit: Int
  /// The units of its stratum.
  package let stratum: Range<Int>

  /// Creates a deletion.
  package init(unit: Int, stratum: Range<Int>) {
    self.unit = unit
    self.stratum = stratum
  }
}
