internal import Microdata
internal import NumericCore

/// Rows in clusters that get one ratio, such as persons in households.
struct ClusterIndex: Sendable {
  /// The cluster of each row.
  let codes: [Int32]
  /// The number of clusters.
  let count: Int
  /// The partition of each cluster; `nil` when there is one.
  private let partitions: [Int32]?

  init(_ table: Table, _ name: String, _ partitions: [Int32]?) throws {
    let key = try DesignKey(table.column(name))
    var rank: [Int32: Int32] = [:]
    // Clusters are numbered by their codes, so that the order of the rows does not matter.
    for (number, code) in Set(key.values).sorted().enumerated() { rank[code] = Int32(number) }
    codes = key.values.map { rank[$0] ?? 0 }
    count = rank.count
    guard let partitions else {
      self.partitions = nil
      return
    }
    var found = [Int32](repeating: -1, count: rank.count)
    for row in codes.indices {
      let cluster = Int(codes[row])
      if found[cluster] < 0 { found[cluster] = partitions[row] }
      guard found[cluster] == partitions[row] else {
        throw EstimationError(
          .invalidPipeline,
          "“\(name)” \(key.text(at: row)) is in more than one part of the partition.",
          hint: "A cluster gets one ratio, so it has to be in one part.")
      }
    }
    self.partitions = found
  }

  /// A model of clusters.
  struct Grouped {
    let model: ModelMatrix
    let weights: [Double]
    let mobility: [Double]?
    let bounds: CalibrationBounds
  }

  /// Returns the model with a row for each cluster: the weighted means of its rows (Lemaître and Dufour,
  /// 1987, *Survey Methodology* 13, 199–207), with the sum of their weights.
  func grouped(
    _ model: ModelMatrix, _ weights: [Double], _ mobility: [Double]?, _ bounds: CalibrationBounds
  ) -> Grouped {
    let sums = RowCells.totals(weights, by: codes, count: count)
    var grouped: [Double]?
    if let mobility {
      var means = [Double](repeating: 0, count: count)
      for row in weights.indices where weights[row] > 0 {
        means[Int(codes[row])] += weights[row] * mobility[row]
      }
      grouped = means.indices.map { sums[$0] > 0 ? means[$0] / sums[$0] : 0 }
    }
    return Grouped(
      model: model.means(over: codes, sums: sums, weights: weights, partitions: partitions),
      weights: sums, mobility: grouped, bounds: self.bounds(bounds, weights))
  }

  /// The limits of ratios that all rows of a cluster can live with.
  private func bounds(_ bounds: CalibrationBounds, _ weights: [Double]) -> CalibrationBounds {
    var lower = [Double](repeating: -.infinity, count: count)
    var upper = [Double](repeating: .infinity, count: count)
    switch bounds {
    case .none, .ratios: return bounds
    case .weights(let least, let greatest):
      for row in weights.indices where weights[row] > 0 {
        let cluster = Int(codes[row])
        lower[cluster] = max(lower[cluster], least / weights[row])
        upper[cluster] = min(upper[cluster], greatest / weights[row])
      }
    case .rows(let least, let greatest):
      for row in weights.indices where weights[row] > 0 {
        let cluster = Int(codes[row])
        lower[cluster] = max(lower[cluster], least[row])
        upper[cluster] = min(upper[cluster], greatest[row])
      }
    }
    return .rows(lower: lower, upper: upper)
  }

  /// The number of clusters whose rows have different weights.
  func countUnequal(_ weights: [Double]) -> Int {
    var first = [Double](repeating: .nan, count: count)
    var isUnequal = [Bool](repeating: false, count: count)
    for row in weights.indices {
      let cluster = Int(codes[row])
      if first[cluster].isNaN { first[cluster] = weights[row] }
      if abs(first[cluster] - weights[row]) > 1e-9 * abs(first[cluster]) {
        isUnequal[cluster] = true
      }
    }
    return isUnequal.count { $0 }
  }
}
