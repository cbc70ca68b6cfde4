/// The strata and units of one stage, read off the layout of the rows.
struct StageReading: Sendable {
  struct Stratum: Sendable {
    let units: Range<Int>
    let positions: Range<Int>
    /// The unit of the stage above.
    let parent: Int
  }

  let strata: [Stratum]
  /// The first position of each unit, and the end of the last; `nil` when units are rows.
  let unitStarts: [Int32]?
  /// The unit of the stage above for each unit.
  let parentOfUnit: [Int32]

  /// Reads a stage.
  ///
  /// - Parameters:
  ///   - layout: The rows, with the first key that changes at each border.
  ///   - parentDepth: The number of keys that identify a unit of the stage above.
  ///   - stratumDepth: The number of keys that identify a stratum of this stage.
  ///   - unitDepth: The number of keys that identify a unit; `nil` when each row is one.
  init(_ layout: UnitLayout, parentDepth: Int, stratumDepth: Int, unitDepth: Int?) {
    var strata: [Stratum] = []
    var unitStarts: [Int32] = []
    var parentOfUnit: [Int32] = []
    var parent = -1
    var stratumStart = (unit: 0, position: 0, parent: 0)
    var rowUnits = 0

    func closeStratum(at position: Int) {
      let units = stratumStart.unit..<(unitDepth == nil ? rowUnits : unitStarts.count)
      strata.append(
        Stratum(
          units: units, positions: stratumStart.position..<position, parent: stratumStart.parent))
    }

    for run in layout.changes.indices {
      let change = Int(layout.changes[run])
      let position = Int(layout.starts[run])
      let isFirst = run == 0
      if isFirst || change < stratumDepth {
        if !isFirst { closeStratum(at: position) }
        if isFirst || change < parentDepth { parent += 1 }
        stratumStart = (unitDepth == nil ? rowUnits : unitStarts.count, position, parent)
      }
      if let unitDepth {
        if isFirst || change < unitDepth {
          unitStarts.append(Int32(position))
          parentOfUnit.append(Int32(parent))
        }
      } else {
        let end = Int(layout.starts[run + 1])
        rowUnits = end
        if parentDepth > 0 {
          parentOfUnit.append(contentsOf: repeatElement(Int32(parent), count: end - position))
        }
      }
    }
    let end = Int(layout.starts.last ?? 0)
    if end > 0 { closeStratum(at: end) }
    self.strata = strata
    self.parentOfUnit = parentOfUnit
    self.unitStarts = unitDepth == nil ? nil : unitStarts + [Int32(end)]
  }
}
