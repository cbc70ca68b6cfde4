internal import Indicators
internal import SurveyEstimation
internal import SurveyModules

/// The pyramid, the flows and the funnel of the front page.
extension DashboardPage {
  /// The ages of residents born abroad over those of everybody, when both are broken down by sex and age.
  var pyramid: Markup {
    guard let everybody = ages("population"), let migrants = ages("migrant-stock-birth"),
      everybody.ages == migrants.ages
    else { return "" }
    let chart = PyramidChart(
      title: language[\.pyramid], ages: everybody.ages,
      filled: .init(
        name: run.indicator("population")?.titles[language.code] ?? "", men: everybody.men,
        women: everybody.women),
      outline: .init(
        name: run.indicator("migrant-stock-birth")?.titles[language.code] ?? "",
        men: migrants.men, women: migrants.women), language: language.chart, idPrefix: "pyramid")
    return "<figure>\(chart.svg())</figure>"
  }

  /// The share of each sex and age in all; a cell that may not be shown has none.
  private func ages(_ id: String) -> (ages: [String], men: [Double?], women: [Double?])? {
    let releases = latest(
      run.releases(of: id).filter {
        $0.observation.breakdown == ["sex", "age_group"] && $0.observation.hasKey
          && $0.observation.measure == .level
      })
    guard !releases.isEmpty else { return nil }
    let groups = run.ordered(
      releases.reduce(into: [Estimate.DomainLevel]()) { found, release in
        let level = release.observation.domain[1]
        if !found.contains(where: { $0.code == level.code }) { found.append(level) }
      })
    guard let whole = run.headline(id), whole.isShown, let total = whole.observation.value,
      total > 0
    else { return nil }
    func shares(_ sex: String) -> [Double?] {
      groups.map { group in
        releases.first {
          $0.isShown && $0.observation.codes == ["sex": sex, "age_group": group.code]
        }?.observation.value.map { $0 / total }
      }
    }
    return (groups.map { run.label($0, language.code) }, shares("1"), shares("2"))
  }

  /// The releases of the last period.
  private func latest(_ releases: [Release]) -> [Release] {
    let period = releases.map(\.observation.period).max()
    return releases.filter { $0.observation.period == period }
  }

  /// The matrices of origins and destinations of the project.
  var flows: Markup {
    let figures = run.project.flows.enumerated().compactMap { number, flow -> Markup? in
      guard let indicator = run.indicator(flow.indicator) else { return nil }
      let all = latest(
        run.releases(of: flow.indicator).filter {
          $0.observation.measure == .level && $0.observation.hasKey
            && Set($0.observation.breakdown) == [flow.origin, flow.destination]
        })
      let cells = all.filter(\.isShown)
      guard !cells.isEmpty else { return nil }
      func name(_ release: Release, _ variable: String) -> String {
        release.observation.domain.first { $0.variable == variable }
          .map { run.label($0, language.code) } ?? ""
      }
      let chart = FlowChart(
        title: indicator.titles[language.code],
        flows: cells.map {
          .init(
            origin: name($0, flow.origin), destination: name($0, flow.destination),
            value: $0.observation.value)
        }, originTitle: run.title(of: flow.origin)[language.code],
        destinationTitle: run.title(of: flow.destination)[language.code],
        language: language.chart, idPrefix: "flow-\(number)")
      return """
        <figure>\(chart.svg())<figcaption>
        <a href="\(run.indicatorPath(indicator.id, language.code))">\(indicator.titles[language.code])</a>. \(language[\.notShown]): \(printer.count(all.count - cells.count))
        </figcaption></figure>
        """
    }
    return "\(figures)"
  }

  /// The steps of eligibility of recruitment cost surveys.
  var funnel: Markup {
    let charts = run.loaded.filter { !$0.funnel.isEmpty }.map { loaded -> Markup in
      let chart = FunnelChart(
        title: language[\.funnel],
        steps: loaded.funnel.map {
          .init(
            label:
              "\(language.isolated($0.code)) \(ReportWords.steps[$0.code]?[language.code] ?? $0.label)",
            count: $0.count, weighted: $0.weighted)
        }, language: language.chart, idPrefix: "funnel-\(loaded.source.id)")
      return """
        <figure>\(chart.svg())<figcaption>\(loaded.source.titles[language.code])</figcaption></figure>
        """
    }
    return "\(charts)"
  }
}
