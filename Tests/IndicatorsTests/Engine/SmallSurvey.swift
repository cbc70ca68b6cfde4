import Indicators
import Microdata
import SurveyEstimation

/// A small stratified survey of 96 persons in 24 clusters, made by a rule, in as many waves as are asked for.
enum SmallSurvey {
  /// A wave; consecutive waves share half of their clusters.
  static func design(wave: Int = 0) throws -> SurveyDesign {
    var rows: [(stratum: String, cluster: String, weight: Double, row: Int)] = []
    for stratum in 0..<3 {
      for cluster in 0..<8 {
        for person in 0..<4 {
          rows.append(
            (
              "S\(stratum)", "C\(stratum)-\(cluster + 4 * wave)",
              10 + Double((stratum * 7 + cluster * 3 + person) % 5),
              stratum * 32 + cluster * 4 + person
            ))
        }
      }
    }
    func mixed(_ row: Int, _ salt: Int) -> Int { (row * 7919 + salt * 104_729 + 13) % 97 }
    let table = try Table([
      Column("stratum", rows.map { $0.stratum }), Column("cluster", rows.map { $0.cluster }),
      Column("weight", rows.map { $0.weight }),
      Column("sex", rows.map { $0.row % 2 + 1 }),
      Column("area", rows.map { ["north", "south"][$0.row / 4 % 2] }),
      Column("migrant", rows.map { mixed($0.row, 1) % 3 == 0 ? "1" : "0" }),
      Column("active", rows.map { mixed($0.row, 2 + wave / 2) % 3 > 0 }),
      Column("unemployed", rows.map { mixed($0.row, 5 + wave) % 4 == 0 }),
      Column(
        "pay",
        rows.map { row in
          mixed(row.row, 9) % 11 == 0 ? nil : 100 + Double(mixed(row.row, 11 + wave))
        }),
    ])
    return try SurveyDesign(table, weights: "weight", strata: "stratum", clusters: "cluster")
  }

  static func source(
    _ id: String = "survey", wave: Int = 0, series: String? = nil, period: String = "2024",
    seriesBreak: LocalizedText? = nil
  ) throws -> IndicatorSource {
    IndicatorSource(
      id, titles: ["en": id], period: period, area: "MAR", series: series, seriesBreak: seriesBreak,
      design: try design(wave: wave),
      absences: [.init(measure: "remote", missing: ["asked_remote"])])
  }

  static let unemployment = Indicator(
    "unemployment", titles: ["en": "Unemployment", "fr": "Chômage", "ar": "البطالة"],
    definition: ["en": "Unemployed in the labour force."], standard: "19th ICLS", source: "survey",
    universe: column("active"), statistic: .share(column("unemployed")),
    by: [["sex"], ["area", "sex"]], unit: .percent, direction: .down,
    keys: ["sdg": ["8.5.2"], "pledge": ["P8"]])

  static func derived(
    _ id: String, _ formula: RowExpression, _ references: [String: IndicatorReference],
    by: [[String]] = [], series: Indicator.Series = .init()
  ) -> Indicator {
    Indicator(
      id, titles: ["en": id], definition: ["en": id], standard: "own",
      statistic: .derived(formula, of: references), by: by, unit: .ratio, series: series)
  }
}

extension [Observation] {
  func one(
    _ indicator: String, _ codes: [String: String] = [:], period: String? = nil,
    measure: String = "level"
  ) -> Observation? {
    first {
      $0.indicator == indicator && $0.codes == codes && $0.measure.name == measure
        && (period == nil || $0.period == period)
    }
  }
}
