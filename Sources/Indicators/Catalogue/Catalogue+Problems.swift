internal import Microdata

extension Catalogue {
  /// The indicators that the engine computes from censuses, labour force surveys, the recruitment-cost module and
  /// the pilot on labour migration.
  public static let computedIndicators = [
    "population", "migrant-stock-birth", "migrant-share-birth", "foreign-stock", "foreign-share",
    "migrants-per-100000", "migrant-sex-ratio", "recent-immigrants", "five-year-migrants",
    "return-migrants-census", "intercensal-growth-foreigners", "emigrants", "emigrants-women-share",
    "labour-force-participation", "employment-population", "unemployment-rate", "lu2", "lu3", "lu4",
    "time-related-underemployment", "neet-youth", "informal-employment-share", "status-independent",
    "mean-monthly-earnings", "median-monthly-earnings", "unemployment-gap-sex",
    "unemployment-gap-migrants", "participation-gap-migrants", "migrant-wage-gap",
    "recruitment-cost-mean", "recruitment-cost-ratio-of-means", "recruitment-cost-median",
    "recruitment-cost-p80", "recruitment-zero-cost-share", "recruitment-borrowed-share",
    "migrant-workers-resident", "migrant-workers-non-resident", "for-work-migrants",
    "return-migrant-workers", "migrant-worker-unemployment", "return-workers-employment",
  ]

  /// What does not fit together: names of nothing, indicators that are there twice, and texts that lack a language.
  ///
  /// - Parameter computed: The identifiers of the indicators that are computed.
  /// - Returns: The problems by file and line; none when the catalogue is complete.
  public func problems(
    computed: [String] = Catalogue.computedIndicators
  ) -> [CatalogueProblem] {
    let known = names(computed: computed)
    var result = textProblems
    for reference in references {
      let names = known[reference.kind] ?? []
      guard !names.contains(reference.target) else { continue }
      let hint =
        Spelling.nearest(to: reference.target, among: names.sorted())
        .map { " Did you mean “\($0)”?" } ?? ""
      result.append(
        CatalogueProblem(
          file: reference.document.fileName, line: reference.line,
          message: "“\(reference.owner)” refers to the \(reference.kind.rawValue) "
            + "“\(reference.target)”, which is not there.\(hint)"))
    }
    for indicator in externalIndicators where computed.contains(indicator.id) {
      result.append(
        CatalogueProblem(
          file: CatalogueDocument.externalIndicators.fileName,
          line: indicatorLines[indicator.id] ?? 1,
          message: "“\(indicator.id)” is also the name of a computed indicator."))
    }
    return result.sorted { ($0.file, $0.line, $0.message) < ($1.file, $1.line, $1.message) }
  }

  private func names(computed: [String]) -> [CatalogueReference.Kind: Set<String>] {
    [
      .objective: Set(objectives.map(\.id)), .pledge: Set(pledges.map(\.id)),
      .programme: Set(programmes.map(\.id)), .axis: Set(axes.map(\.id)),
      .sdg: Set(sdg.map(\.id)), .fact: Set(facts.map(\.id)),
      .indicator: Set(computed).union(externalIndicators.map(\.id)),
    ]
  }
}
