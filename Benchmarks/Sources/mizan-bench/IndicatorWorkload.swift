import Foundation
import Mizan

/// What 300 indicators in some 200 domains cost: shares, means and numbers of persons of three universes, planned
/// together. `peers/indicators.R` does one of each kind.
enum IndicatorWorkload {
  static func run(_ path: String) throws {
    let table = try MicrodataFile.open(path).load().table
    let design = try SurveyDesign(
      table, weights: "weight", strata: "stratum", clusters: "psu", singlePSU: .centred)
    let source = IndicatorSource("survey", titles: ["en": "survey"], period: "2024", design: design)
    let universes: [RowExpression?] = [nil, column("employed") == 1, column("sex") == 2]
    let domains = ["region", "agegroup", "sex"]
    let indicators = (0..<100).flatMap { number -> [Indicator] in
      let statistics: [(String, IndicatorStatistic)] = [
        ("share", .share(column("hours") > RowExpression(Double(number)))),
        ("mean", .mean(column("wage") * RowExpression(1 + Double(number) / 100))),
        ("number", .total(column("age") >= RowExpression(Double(number)))),
      ]
      return statistics.map { name, statistic in
        Indicator(
          "\(name)-\(number)", titles: ["en": name], definition: ["en": name], standard: "none",
          source: "survey", universe: universes[number % 3], statistic: statistic, by: [domains],
          unit: .ratio)
      }
    }
    var options = IndicatorEngine.Options()
    options.estimation.designEffect = nil
    let clock = ContinuousClock()
    for _ in 0..<3 {
      let start = clock.now
      let engine = try IndicatorEngine(indicators, sources: [source], options: options)
      let observations = try engine.evaluate()
      let time = clock.now - start
      let cells = Set(observations.filter { !$0.domain.isEmpty }.map { $0.domain.map(\.code) })
      let first = observations.filter { $0.indicator == "share-20" && $0.estimate != nil }
      let sum = first.compactMap(\.estimate?.standardError).reduce(0, +)
      print(
        "\(indicators.count) indicators × \(cells.count) domains, \(table.rowCount) rows: "
          + "\(engine.callCount) calls, \(engine.statisticCount) statistics, "
          + "\(observations.count) estimates, \(time); sum of standard errors of share-20 \(sum); "
          + "peak \(peakMegabytes().rounded()) MB")
    }
  }
}
