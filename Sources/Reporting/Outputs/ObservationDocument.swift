internal import Indicators
internal import SurveyEstimation

/// The report as JSON, for programs: definitions, observations, decisions, progress and checks.
struct ObservationDocument: Encodable {
  struct Item: Encodable {
    let indicator: String
    let measure: String
    let reference: String?
    let area: String
    let period: String
    let domain: [String: String]
    let origin: String
    let sources: [String]
    let value: Double?
    let estimate: Estimate?
    let cases: Int?
    let status: String
    let verdicts: [Release.Verdict]
    let correlations: [EstimateFormula.Correlation]
    let note: String?
  }

  struct Definition: Encodable {
    let id: String
    let titles: LocalizedText
    let definition: LocalizedText
    let standard: String
    let estimator: String
    let unit: IndicatorUnit
    let direction: String
    let keys: [String: [String]]
  }

  let schema = 1
  let report: String
  let titles: LocalizedText
  let synthetic: Bool
  let indicators: [Definition]
  let observations: [Item]
  let progress: [ProgressRecord]

  init(_ run: ReportRun) {
    report = run.project.id
    titles = run.project.titles
    synthetic = run.project.isSynthetic
    indicators = run.indicators.map {
      Definition(
        id: $0.id, titles: $0.titles, definition: $0.definition, standard: $0.standard,
        estimator: $0.statistic.estimator, unit: $0.unit, direction: $0.direction.rawValue,
        keys: $0.keys)
    }
    observations = run.releases.map { release in
      let observation = release.observation
      return Item(
        indicator: observation.indicator, measure: observation.measure.name,
        reference: observation.reference, area: observation.area, period: observation.period,
        domain: observation.codes, origin: observation.origin.rawValue,
        sources: observation.sources, value: release.isShown ? observation.value : nil,
        estimate: release.isShown ? observation.estimate : nil,
        cases: release.isShown ? run.shownCases(observation) : nil, status: release.status,
        verdicts: release.disclosure == .none ? release.verdicts : [],
        correlations: release.isShown ? observation.correlations : [],
        note: release.disclosure == .none ? observation.note : nil)
    }
    progress = run.records
  }
}
