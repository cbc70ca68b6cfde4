internal import NumericCore

extension EstimateTable {
  /// Returns the covariance matrix of the estimates, by rows.
  ///
  /// Rows and columns of an estimate without a standard error are NaN.
  public func covariance() -> [Double] {
    switch linearization {
    case .stored(let matrix): return matrix
    case .replicates(let deviations, _):
      var matrix = [Double](repeating: .nan, count: count * count)
      for (i, a) in deviations.enumerated() where !a.isEmpty {
        for (j, b) in deviations.enumerated() where !b.isEmpty {
          matrix[i * count + j] = zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
        }
      }
      return matrix
    case .scores(let structure, let maker, let terms, _):
      let known = estimates.indices.filter { estimates[$0].standardError != nil }
      let scores = known.map { index in
        maker.score(terms[index])
      }
      let dense = structure.covariance(of: scores)
      var matrix = [Double](repeating: .nan, count: count * count)
      for (i, row) in known.enumerated() {
        for (j, column) in known.enumerated() {
          matrix[row * count + column] = dense[i * known.count + j]
        }
      }
      return matrix
    }
  }

  /// Returns the standard error of a weighted sum of the estimates.
  func standardError(
    ofCombination coefficients: [(index: Int, coefficient: Double)]
  ) -> Double {
    switch linearization {
    case .stored(let matrix):
      var sum = 0.0
      for (i, a) in coefficients {
        for (j, b) in coefficients { sum += a * b * matrix[i * count + j] }
      }
      return max(0, sum).squareRoot()
    case .replicates(let deviations, _):
      return ReplicateDeviations.combining(
        coefficients.map { (deviations[$0.index], $0.coefficient) }
      ).standardError ?? .nan
    case .scores(let structure, let maker, let terms, _):
      return structure.standardError(
        ofSum: coefficients.map { (maker.score(terms[$0.index]), $0.coefficient) })
    }
  }
}

extension DesignStructure {
  /// Units are taken this many at a time, so that the dense matrix stays in cache.
  private static let chunk = 4096

  /// Returns the covariance matrix of the totals of scores, by rows: a sum over strata of cross products of
  /// deviations from the mean of the stratum.
  func covariance(of scores: [Score]) -> [Double] {
    if stages.contains(where: \.isUnequal) { return polarizedCovariance(of: scores) }
    let width = scores.count
    var matrix = [Double](repeating: 0, count: width * width)
    for i in 0..<width {
      for j in 0..<width {
        matrix[i * width + j] = zip(scores[i].outside, scores[j].outside).reduce(0) {
          $0 + $1.0 * $1.1
        }
      }
    }
    var scores = scores
    for (number, stage) in stages.enumerated().reversed() {
      var inflation = [Double](repeating: 1, count: width)
      if singlePSU == .average, !stage.loneStrata.isEmpty {
        inflation = scores.map { Self.averageInflation($0, stage).squareRoot() }
      }
      let part = crossProducts(scores, at: stage)
      for i in 0..<width {
        for j in 0..<width {
          matrix[i * width + j] += part[i * width + j] * inflation[i] * inflation[j]
        }
      }
      if number > 0 { scores = scores.map { $0.aggregated(to: stage.parentOfUnit) } }
    }
    return matrix
  }

  /// The covariances by polarization, ¼[V(a + b) − V(a − b)], of scores brought to one scale: pairs of units
  /// drawn with unequal probabilities are no sum of cross products.
  private func polarizedCovariance(of scores: [Score]) -> [Double] {
    let width = scores.count
    let scales = scores.map { $0.values.reduce(0) { max($0, abs($1)) } }
    let rows = Parallel.map(width) { i -> [Double] in
      (0...i).map { j in
        guard scales[i] > 0, scales[j] > 0 else { return 0 }
        guard scales[i].isFinite, scales[j].isFinite else { return .nan }
        let sum = Score.combining([(scores[i], 1 / scales[i]), (scores[j], 1 / scales[j])])
        let gap = Score.combining([(scores[i], 1 / scales[i]), (scores[j], -1 / scales[j])])
        return (variance(of: sum) - variance(of: gap)) / 4 * scales[i] * scales[j]
      }
    }
    return (0..<width).flatMap { i in (0..<width).map { i >= $0 ? rows[i][$0] : rows[$0][i] } }
  }

  private static func averageInflation(_ score: Score, _ stage: SamplingStage) -> Double {
    var (used, lone) = (0, 0)
    score.forEachStratum(of: stage) { stratum, _ in
      used += 1
      lone += stratum.isLone ? 1 : 0
    }
    return used > lone ? Double(used) / Double(used - lone) : .nan
  }

  private func crossProducts(_ scores: [Score], at stage: SamplingStage) -> [Double] {
    let width = scores.count
    var sum = [Double](repeating: 0, count: width * width)
    var cursors = [Int](repeating: 0, count: width)
    let means = scores.map { $0.values.reduce(0, +) / Double(stage.unitCount) }
    var first = 0
    while first < stage.strata.count {
      var last = first + 1
      let start = stage.strata[first].units.lowerBound
      while last < stage.strata.count,
        stage.strata[last].units.upperBound - start <= Self.chunk
      { last += 1 }
      let strata = stage.strata[first..<last]
      let rows = (strata.last?.units.upperBound ?? start) - start
      var dense = [Double](repeating: 0, count: rows * width)
      for (column, score) in scores.enumerated() {
        var cursor = cursors[column]
        while cursor < score.units.count, Int(score.units[cursor]) < start + rows {
          dense[column * rows + Int(score.units[cursor]) - start] = score.values[cursor]
          cursor += 1
        }
        cursors[column] = cursor
        for stratum in strata {
          let range = (stratum.units.lowerBound - start)..<(stratum.units.upperBound - start)
          Self.centre(
            &dense, column * rows, range, stratum,
            loneCentre: singlePSU == .centred ? means[column] : nil)
        }
      }
      let part = BLAS.crossProduct(dense, rows: rows, columns: width)
      for index in sum.indices { sum[index] += part[index] }
      first = last
    }
    return sum
  }

  /// Turns values into deviations times the root of what their squares are multiplied with.
  private static func centre(
    _ dense: inout [Double], _ offset: Int, _ range: Range<Int>, _ stratum: SamplingStage.Stratum,
    loneCentre: Double?
  ) {
    var factor = stratum.factor
    var mean = 0.0
    if stratum.isLone {
      factor = loneCentre == nil ? 0 : stratum.loneWeight
      mean = loneCentre ?? 0
    } else {
      for row in range { mean += dense[offset + row] }
      mean /= Double(stratum.count)
    }
    let root = factor.squareRoot()
    for row in range { dense[offset + row] = (dense[offset + row] - mean) * root }
  }
}
