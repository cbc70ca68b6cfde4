internal import Microdata

/// Draws a sample from a frame by a plan.
struct SampleDrawing {
  let plan: SamplingPlan
  let frame: Table
  /// The names of the frame's columns in which each stage's lists are told apart.
  let strata: [[Column]]
  let units: [Column?]
  let identifier: Column?

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

  static func complete(_ name: String, _ frame: Table) throws -> Column {
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
  var lastStratified: Int { plan.stages.lastIndex { !$0.strata.isEmpty } ?? -1 }

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
}
