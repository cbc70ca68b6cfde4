internal import Microdata

/// Draws a sample from a frame by a plan.
struct SampleDrawing {
  let plan: SamplingPlan
  let frame: Table
  /// The names of the frame's columns in which each stage's lists are told apart.
  private let strata: [[Column]]
  private let units: [Column?]
  private let identifier: Column?

  init(plan: SamplingPlan, frame: Table) throws {
    self.plan = plan
    self.frame = frame
    guard !plan.stages.isEmpty else {
      throw EstimationError(.invalidOption, "The plan has no stages.")
    }
    guard frame.rowCount > 0 else {
      throw EstimationError(.invalidDesign, "The frame has no rows.")
    }
    if plan.stages.dropLast().contains(where: { $0.units == nil }) {
      throw EstimationError(
        .invalidOption, "Only the last stage can draw rows.",
        hint: "Name the column that tells the units of each earlier stage apart.")
    }
    strata = try plan.stages.map { try $0.strata.map { try Self.complete($0, frame) } }
    units = try plan.stages.map { try $0.units.map { try Self.complete($0, frame) } }
    identifier = try plan.identifier.map { try Self.complete($0, frame) }
    for stage in plan.stages { try Self.check(stage) }
  }

  private static func complete(_ name: String, _ frame: Table) throws -> Column {
    let column = try frame.column(name)
    try DesignKey.requireComplete(column, as: "A column of the frame")
    return column
  }

  private static func check(_ stage: SamplingPlan.Stage) throws {
    if stage.method == .simpleRandom, stage.measure != nil {
      throw EstimationError(
        .invalidOption, "Simple random sampling has no measure of size.",
        hint: "Choose a method for unequal probabilities, such as sampford or systematic.")
    }
    if !stage.balancing.isEmpty, stage.method != .cube {
      throw EstimationError(.invalidOption, "Balancing variables go with the method cube.")
    }
    if !stage.order.isEmpty, !stage.method.dependsOnOrder {
      throw EstimationError(
        .invalidOption, "The method \(stage.method.rawValue) does not use the order of the list.",
        hint: "An order goes with systematic and pivotal.")
    }
    switch stage.size {
    case .each(let n) where n < 1, .total(let n, _) where n < 1:
      throw EstimationError(.invalidOption, "A sample of \(n) units is none.")
    case .total(_, let minimum) where minimum < 0:
      throw EstimationError(.invalidOption, "The least number of units in a stratum is negative.")
    case .fraction(let f) where !(f > 0 && f <= 1):
      throw EstimationError(
        .invalidOption, "A sampling fraction is above 0 and at most 1, not \(f).")
    case .byStratum(let sizes) where sizes.values.contains(where: { $0 < 0 }):
      throw EstimationError(.invalidOption, "The allocation has a negative number of units.")
    default: break
    }
  }

  /// The last stage that has strata: earlier ones have columns for them in the design too.
  private var lastStratified: Int { plan.stages.lastIndex { !$0.strata.isEmpty } ?? -1 }

  func drawn() throws -> DrawnSample {
    var parts: [DrawnSample.Part] = []
    var lists: [DrawnList] = []
    try draw(Array(0..<frame.rowCount), stage: 0, path: [], above: [], &parts, &lists)
    parts.sort { $0.row < $1.row }
    return try DrawnSample(
      plan: plan, frame: frame, parts: parts, lists: lists, lastStratified: lastStratified)
  }

  private func draw(
    _ rows: [Int], stage: Int, path: [String], above: [DrawnSample.StageDraw],
    _ parts: inout [DrawnSample.Part], _ lists: inout [DrawnList]
  ) throws {
    let frameLists = try frameLists(rows, stage: stage, path: path)
    let sizes = try sizes(frameLists, stage: stage)
    for (list, size) in zip(frameLists, sizes) where size > 0 {
      let probabilities = try probabilities(list, size: size)
      let plan = plan.stages[stage]
      let balancing = try plan.balancing.map { name in
        try list.rows.map { try numbers(name, $0).reduce(0, +) }
      }
      let chosen = try plan.method.draw(
        probabilities, units: list.units, seed: self.plan.seed,
        list: "\(stage + 1)\u{1E}\(list.label)", balancing: balancing)
      lists.append(
        DrawnList(
          stage: stage + 1, label: list.label, units: list.units, probabilities: probabilities,
          chosen: chosen))
      for unit in chosen {
        let draw = DrawnSample.StageDraw(
          stratum: list.stratum, unit: list.units[unit], probability: probabilities[unit],
          population: list.units.count, sample: chosen.count)
        if stage + 1 < self.plan.stages.count {
          var next = path
          if stage <= lastStratified { next.append(list.stratum.isEmpty ? "all" : list.stratum) }
          next.append(list.units[unit])
          try self.draw(
            list.rows[unit], stage: stage + 1, path: next, above: above + [draw], &parts, &lists)
        } else {
          parts += list.rows[unit].map { DrawnSample.Part(row: $0, draws: above + [draw]) }
        }
      }
    }
  }

  // MARK: - Lists

  private func frameLists(
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

  private func numbers(_ name: String, _ rows: [Int]) throws -> [Double] {
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

  // MARK: - Sizes

  private func sizes(_ lists: [FrameList], stage: Int) throws -> [Double] {
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

  private func probabilities(_ list: FrameList, size: Double) throws -> [Double] {
    if let sizes = list.sizes {
      return try InclusionProbabilities.proportional(to: sizes, count: size)
    }
    return [Double](repeating: size / Double(list.units.count), count: list.units.count)
  }
}
