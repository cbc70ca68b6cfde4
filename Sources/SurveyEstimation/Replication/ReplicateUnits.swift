internal import Microdata
internal import NumericCore

/// The strata and units of every stage, each known by its identifiers and not by its place in the file.
///
/// Random draws are keyed by these names, and units are taken in their order, so that the same replicates
/// come out whatever the order of the rows. Units that are rows have no name but their row.
struct ReplicateUnits: Sendable {
  struct Stratum: Sendable {
    /// The units, in the order of their identifiers.
    let units: [Int]
    /// What random draws for the stratum are keyed with.
    let key: UInt64
    let sampling: SamplingStage.Stratum
    /// The units of the frame within the stratum.
    let frameUnits: Range<Int>
  }

  struct Stage: Sendable {
    /// The strata in the order of their identifiers.
    let strata: [Stratum]
    /// The units of the frame within each unit, and what draws for the unit are keyed with.
    let frameOffsets: [Int]
    let keys: [UInt64]

    func frameUnits(_ unit: Int) -> Range<Int> { frameOffsets[unit]..<frameOffsets[unit + 1] }
  }

  let stages: [Stage]
  /// The number of units of the frame.
  let frameUnitCount: Int

  init(_ design: SurveyDesign) throws {
    let structure = design.structure
    let count = structure.stages.count
    // The units of the frame below each unit, from the deepest stage up.
    var offsets = [Array(0...structure.stages[count - 1].unitCount)]
    for stage in structure.stages.dropFirst().reversed() {
      var above = [0]
      for unit in 1..<max(stage.parentOfUnit.count, 1)
      where stage.parentOfUnit[unit] != stage.parentOfUnit[unit - 1] {
        above.append(offsets[0][unit])
      }
      above.append(offsets[0][stage.unitCount])
      offsets.insert(above, at: 0)
    }
    var stages: [Stage] = []
    var parents: [UInt64] = [0]
    for (number, stage) in structure.stages.enumerated() {
      let columns = try UnitName.columns(design, stage: number)
      let unitsAreRows = number >= design.summary.clusters.count
      let names = (0..<stage.unitCount).map { unit in
        UnitName(
          columns, unitsAreRows: unitsAreRows,
          row: Self.row(of: offsets[number][unit], in: design.frame))
      }
      let keys = names.indices.map { unit in
        let parent = number == 0 ? 0 : parents[Int(stage.parentOfUnit[unit])]
        return RandomKey.combine(parent, names[unit].key)
      }
      let strata = stage.strata.map { stratum in
        let units = stratum.units.sorted { names[$0].precedes(names[$1]) }
        return Stratum(
          units: units, key: units.map { keys[$0] }.min() ?? 0, sampling: stratum,
          frameUnits: offsets[number][
            stratum.units.lowerBound]..<offsets[number][
              stratum.units.upperBound])
      }
      let sorted = strata.sorted { names[$0.units[0]].precedes(names[$1.units[0]]) }
      stages.append(Stage(strata: sorted, frameOffsets: offsets[number], keys: keys))
      parents = keys
    }
    self.stages = stages
    frameUnitCount = structure.stages[count - 1].unitCount
  }

  private static func row(of frameUnit: Int, in frame: RowFrame) -> Int {
    let position = frame.unitOffsets.map { Int($0[frameUnit]) } ?? frameUnit
    return frame.order.map { Int($0[position]) } ?? position
  }
}

/// The identifier of a unit with that of its stratum, or its row when it has none.
private struct UnitName {
  /// Each identifier as text, and as a number when it is one.
  private let parts: [(text: String, number: Double?)]
  private let row: Int

  init(_ columns: [Column], unitsAreRows: Bool, row: Int) {
    self.row = row
    parts =
      unitsAreRows
      ? []
      : columns.map { column in
        let text = column.text(at: row) ?? ""
        return (text, Double(text))
      }
  }

  var key: UInt64 {
    if parts.isEmpty { return RandomKey.combine(0x726F_7773, UInt64(row)) }
    return parts.reduce(0) { RandomKey.combine($0, RandomKey.of($1.text)) }
  }

  /// The order of identifiers: of numbers by size, of other texts by letters, of rows by place.
  func precedes(_ other: UnitName) -> Bool {
    for (a, b) in zip(parts, other.parts) where a.text != b.text {
      if let first = a.number, let second = b.number, first != second { return first < second }
      return a.text < b.text
    }
    return row < other.row
  }

  /// The columns that identify the units of a stage.
  static func columns(_ design: SurveyDesign, stage: Int) throws -> [Column] {
    try [design.summary.strata, design.summary.clusters].compactMap {
      stage < $0.count ? $0[stage] : nil
    }.map { try design.table.column($0) }
  }
}
