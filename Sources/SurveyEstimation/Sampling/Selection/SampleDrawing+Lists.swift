internal import Microdata

/// The lists of a frame: strata, and within them units with their rows and sizes.
extension SampleDrawing {
  func frameLists(
    _ rows: [Int], stage: Int, path: [String]
  ) throws -> [FrameList] {
    var positions: [String: Int] = [:]
    var strata: [(name: String, rows: [Int])] = []
    for row in rows {
      let name = self.strata[stage].map { $0.text(at: row) ?? "" }.joined(separator: "/")
      if let position = positions[name] {
        strata[position].rows.append(row)
      } else {
        positions[name] = strata.count
        strata.append((name, [row]))
      }
    }
    return try strata.map { try list($0.name, $0.rows, stage: stage, path: path) }
  }

  private func list(
    _ stratum: String, _ rows: [Int], stage: Int, path: [String]
  ) throws -> FrameList {
    var positions: [String: Int] = [:]
    var units: [(name: String, rows: [Int])] = []
    for row in rows {
      let name = (self.units[stage] ?? identifier)?.text(at: row) ?? String(row + 1)
      if let position = positions[name] {
        guard self.units[stage] != nil else {
          throw EstimationError(
            .invalidDesign,
            "“\(identifier?.name ?? "")” is \(name) in row \(units[position].rows[0] + 1) and in row "
              + "\(row + 1) of the frame.",
            hint: "An identifier names one row within its stratum.")
        }
        units[position].rows.append(row)
      } else {
        positions[name] = units.count
        units.append((name, [row]))
      }
    }
    let order = plan.stages[stage].order
    if !order.isEmpty {
      let columns = try order.map { try Self.complete($0, frame) }
      let sorted = units.indices.sorted {
        Self.precedes(columns, units[$0].rows[0], units[$1].rows[0]) ?? ($0 < $1)
      }
      units = sorted.map { units[$0] }
    }
    let measure = try plan.stages[stage].measure.map { measure in
      try units.map { try size($0.name, $0.rows, measure) }
    }
    var label = path
    if stage <= lastStratified { label.append(stratum.isEmpty ? "all" : stratum) }
    return FrameList(
      stage: stage, label: label.joined(separator: "/"), stratum: stratum, units: units.map(\.name),
      rows: units.map(\.rows), sizes: measure)
  }

  private static func precedes(_ columns: [Column], _ a: Int, _ b: Int) -> Bool? {
    for column in columns {
      if let x = column.number(at: a), let y = column.number(at: b) {
        if x != y { return x < y }
      } else if let x = column.text(at: a), let y = column.text(at: b), x != y {
        return x < y
      }
    }
    return nil
  }

  func numbers(_ name: String, _ rows: [Int]) throws -> [Double] {
    let column = try Self.complete(name, frame)
    return try rows.map { row in
      guard let number = column.number(at: row), number.isFinite else {
        throw EstimationError(
          .unsuitableVariable, "“\(name)” holds no number in row \(row + 1) of the frame.")
      }
      return number
    }
  }

  private func size(
    _ unit: String, _ rows: [Int], _ measure: SamplingPlan.SizeMeasure
  ) throws -> Double {
    let size: Double
    switch measure {
    case .rowCount: size = Double(rows.count)
    case .sum(let name): size = try numbers(name, rows).reduce(0, +)
    case .column(let name):
      let values = try numbers(name, rows)
      if let other = values.firstIndex(where: { $0 != values[0] }) {
        throw EstimationError(
          .invalidPopulation,
          "“\(name)” differs within unit \(unit): \(CodeText.of(values[0])) in row \(rows[0] + 1), "
            + "\(CodeText.of(values[other])) in row \(rows[other] + 1).",
          hint: "A measure of size is that of the whole unit; if rows have their own, take the sum."
        )
      }
      size = values[0]
    }
    guard size > 0, size < .infinity else {
      throw EstimationError(
        .invalidPopulation,
        "The measure of size of unit \(unit) in row \(rows[0] + 1) is \(CodeText.of(size)).",
        hint:
          "A unit of size zero could never be drawn: give it a size, or take it out of the frame "
          + "and say that it is not covered.")
    }
    return size
  }
}
