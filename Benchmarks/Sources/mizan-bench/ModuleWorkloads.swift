import Foundation
import Mizan

/// What the survey modules cost: a labour force survey classified, and a census tabulated.
enum ModuleWorkloads {
  private static func timed<Result>(
    _ name: String, _ body: () throws -> Result
  ) rethrows -> Result {
    let start = ContinuousClock.now
    let result = try body()
    let time = ContinuousClock.now - start
    let seconds = Double(time.components.attoseconds) * 1e-18 + Double(time.components.seconds)
    print("\(name): \((seconds * 1000).rounded() / 1000) s")
    return result
  }

  /// Writes the rows of a file over and over, up to a number of them.
  static func repeating(_ source: String, rows: Int, to path: String) throws {
    let table = try MicrodataFile.open(source).load().table
    let repeated = table.subset(rows: (0..<rows).map { $0 % table.rowCount })
    _ = try MicrodataFile.write(repeated, to: path)
  }

  /// Reads, maps and classifies a file, each timed.
  static func classify(_ data: String, mapping: String) throws {
    let survey = try timed("read") { try MappedSurvey(mappingAt: mapping, data: data) }
    let mapped = try timed("map") { try survey.map() }
    if case .labourForce(let module) = try survey.mapping.module("labour-force") {
      let status = try timed("decide labour force status") {
        try module.options.status.decide(mapped.table)
      }
      print("  \(status.counts.byRule.values.reduce(0, +)) decided by a rule")
    }
    for module in survey.mapping.modules {
      let result = try timed("classify \(module.name)") { try module.classify(mapped.table) }
      print("  \(result.table.rowCount) rows, \(result.decisions.count) measures")
    }
  }

  /// Makes a census in memory and tabulates it by 200 domains.
  static func census(rows: Int) throws {
    var state: UInt64 = 2024
    func draw(_ n: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % n)
    }
    func numbers(_ name: String, _ n: UInt64) -> Column {
      var values: [Int?] = []
      values.reserveCapacity(rows)
      for _ in 0..<rows { values.append(draw(n)) }
      return Column(name, values)
    }
    func texts(_ name: String, _ codes: [String], _ rare: UInt64) -> Column {
      var values: [String?] = []
      values.reserveCapacity(rows)
      for _ in 0..<rows {
        values.append(draw(rare) == 0 ? codes[1 + draw(UInt64(codes.count - 1))] : codes[0])
      }
      return Column(name, values)
    }
    let regions = (1...12).map { "R\($0)" }
    var columns = [numbers("district", 200), numbers("age", 90), numbers("sex", 2)]
    columns.append(texts("region", regions, 1))
    columns.append(texts("birth_country", ["MAR", "SEN", "FRA", "CIV", "SYR"], 200))
    columns.append(texts("citizenship", ["MAR", "SEN", "FRA", "CIV", "SYR"], 250))
    columns.append(texts("residence_5y_country", ["MAR", "FRA", "ESP"], 150))
    columns.append(texts("residence_5y_region", regions, 1))
    for index in columns.count..<20 { columns.append(numbers("v\(index)", 10)) }
    let table = try Table(columns)
    columns = []
    print("\(table.rowCount) persons, \(table.columnNames.count) variables")
    print("made: peak \(Int(peakMegabytes())) MB")
    resetPeak()
    let census = try timed("design") { try CensusPopulation(fullCount: table) }
    let result = try timed("tabulate by 200 domains") {
      try census.estimate(
        [
          .count, .total(AnalysisVariable(column("birth_country") != "MAR", named: "foreign_born")),
          .total(AnalysisVariable(column("citizenship") != "MAR", named: "foreigners")),
          .mean("age"),
        ], by: ["district"])
    }
    print("\(result.count) estimates; peak \(Int(peakMegabytes())) MB")
    resetPeak()
    let module = try CensusMigration(.init(country: "MAR", year: 2024))
    let classified = try timed("classify census-migration") { try module.classify(table) }
    print("\(classified.decisions.count) measures; peak \(Int(peakMegabytes())) MB")
  }
}
