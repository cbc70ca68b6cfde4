import Foundation
import Indicators
import SurveyEstimation
import TestSupport
import Testing

@testable import Reporting

/// The four pledge analyses, from files to pages.
@Suite(.serialized) struct PledgeReportTests {
  @Test("estimates of the synthetic country cover its truth at the nominal rate")
  func truth() throws {
    let run = try ReportSample.pledges.get()
    let truth = try KnownAnswers("country/truth.json")
    func known(_ name: String) throws -> Double { try truth.number(name) }
    var found: [(name: String, release: Release, truth: Double)] = []
    func compare(
      _ id: String, _ codes: [String: String] = [:], period: String, measure: String = "level",
      _ truth: Double
    ) throws {
      let release = try #require(
        run.releases(of: id).first {
          $0.observation.codes == codes && $0.observation.period == period
            && $0.observation.measure.name == measure
        }, "\(id) \(period)")
      found.append(("\(id) \(codes) \(period) \(measure)", release, truth))
    }
    func rate(_ quarter: Int, _ suffix: String = "") throws -> Double {
      let (u, e) = (
        try known("q\(quarter).unemployed\(suffix)"), try known("q\(quarter).employed\(suffix)")
      )
      return u / (u + e)
    }
    for quarter in 1...4 {
      let (q, period) = ("q\(quarter).", "2024-Q\(quarter)")
      let (e, u) = (try known(q + "employed"), try known(q + "unemployed"))
      let (p, t) = (try known(q + "potential"), try known(q + "underemployed"))
      try compare("labour-force-participation", period: period, (e + u) / known(q + "adults"))
      try compare("employment-population", period: period, e / known(q + "adults"))
      try compare("unemployment-rate", period: period, u / (e + u))
      try compare("unemployment-rate", ["sex": "1"], period: period, rate(quarter, ".men"))
      try compare("unemployment-rate", ["sex": "2"], period: period, rate(quarter, ".women"))
      try compare("unemployment-rate", ["urban": "1"], period: period, rate(quarter, ".urban"))
      try compare("unemployment-rate", ["urban": "0"], period: period, rate(quarter, ".rural"))
      try compare("lu2", period: period, (u + t) / (e + u))
      try compare("lu3", period: period, (u + p) / (e + u + p))
      try compare("lu4", period: period, (u + t + p) / (e + u + p))
      try compare("time-related-underemployment", period: period, t / e)
      try compare("neet-youth", period: period, known(q + "neet") / known(q + "young"))
      try compare("informal-employment-share", period: period, known(q + "informal") / e)
      try compare(
        "unemployment-gap-sex", period: period, rate(quarter, ".women") - rate(quarter, ".men"))
      if quarter > 1 {
        try compare(
          "unemployment-rate", period: period, measure: "change", rate(quarter) - rate(quarter - 1))
        let before = "q\(quarter - 1)."
        try compare(
          "employment-population", period: period, measure: "change",
          e / known(q + "adults") - known(before + "employed") / known(before + "adults"))
        try compare(
          "neet-youth", period: period, measure: "change",
          known(q + "neet") / known(q + "young")
            - known(before + "neet") / known(before + "young"))
      }
    }
    let quarters = try (1...4).map {
      (try known("q\($0).unemployed"), try known("q\($0).employed"))
    }
    let unemployed = quarters.reduce(0) { $0 + $1.0 }
    let force = unemployed + quarters.reduce(0) { $0 + $1.1 }
    try compare("unemployment-rate", period: "2024", measure: "average", unemployed / force)
    try compare("population", period: "2024", known("population"))
    try compare("migrant-stock-birth", period: "2024", known("foreign_born"))
    try compare("migrant-stock-birth", ["sex": "1"], period: "2024", known("foreign_born.men"))
    try compare("migrant-stock-birth", ["sex": "2"], period: "2024", known("foreign_born.women"))
    try compare(
      "migrant-share-birth", period: "2024", known("foreign_born") / known("population"))
    try compare("foreign-stock", period: "2024", known("foreigners"))
    try compare(
      "migrants-per-100000", period: "2024", 100_000 * known("foreign_born") / known("population"))
    try compare(
      "migrant-sex-ratio", period: "2024",
      100 * known("foreign_born.men") / known("foreign_born.women"))
    try compare(
      "recent-immigrants", period: "2024", known("foreign_born.recent") / known("foreign_born"))
    try compare("five-year-migrants", period: "2024", known("migrant5.international"))
    try compare("return-migrants-census", period: "2024", known("returned"))
    try compare("emigrants", period: "2024", known("emigrants"))
    try compare(
      "emigrants-women-share", period: "2024", known("emigrants.women") / known("emigrants"))
    var covered = 0
    for (name, release, truth) in found {
      let estimate = try #require(release.observation.estimate)
      let (value, error) = (estimate.value ?? .nan, estimate.standardError ?? .nan)
      #expect(abs(value - truth) < 4 * error, "\(name): \(value) against \(truth), SE \(error)")
      if let lower = estimate.lower, let upper = estimate.upper, lower <= truth, truth <= upper {
        covered += 1
      }
    }
    #expect(found.count > 75)
    #expect(10 * covered >= 9 * found.count, "\(covered) of \(found.count)")
  }

  @Test("every pledge has its status, and those that are computed their indicators")
  func pledges() throws {
    let run = try ReportSample.pledges.get()
    let external = Set(run.catalogue.externalIndicators.map(\.id))
    let computed = run.indicators.map(\.id).filter { !external.contains($0) }
    #expect(run.catalogue.problems(computed: computed).isEmpty)
    for pledge in run.catalogue.pledges where pledge.evidence == .computed {
      #expect(pledge.indicators.compactMap { run.headline($0) }.count > 1, "\(pledge.id)")
    }
    #expect(run.records.map(\.verdict) == [.withinError, .onTrack])
    let nonResident = try #require(run.releases(of: "migrant-workers-non-resident").first)
    #expect(nonResident.status == "M")
    #expect(nonResident.observation.note?.contains("not derivable") ?? false)
  }

  @Test("few persons are not shown, and what is shown does not tell them")
  func disclosure() throws {
    let run = try ReportSample.pledges.get()
    #expect(run.releases.contains { $0.status == "C" })
    for release in run.releases where release.isShown {
      guard run.indicator(release.observation.indicator)?.statistic.isAdditive ?? false,
        release.observation.measure == .level
      else { continue }
      let count = release.observation.cases ?? release.observation.estimate?.n ?? 0
      #expect(count == 0 || count >= run.project.minimumCount, "\(release.observation.indicator)")
    }
    // In each breakdown of a number with a shown total, no single cell is hidden.
    let groups = Dictionary(
      grouping: run.releases.filter {
        $0.observation.breakdown.count == 1 && $0.observation.measure == .level
          && run.indicator($0.observation.indicator)?.statistic.isAdditive ?? false
      }
    ) { "\($0.observation.indicator) \($0.observation.breakdown) \($0.observation.period)" }
    for (name, cells) in groups {
      #expect(cells.count { $0.disclosure == .confidential } != 1, "\(name)")
    }
  }

  @Test("all links and anchors of all pages resolve, and every chart has a name")
  func pages() throws {
    let report = try ReportSample.report.get()
    let files = try report.files()
    let names = Set(files.map(\.name))
    for language in ["en", "fr", "ar"] {
      #expect(names.contains("\(language)/unemployment-rate.html"))
    }
    var charts = 0
    for file in files where file.name.hasSuffix(".html") {
      let html = String(decoding: file.bytes, as: UTF8.self)
      let isArabic = file.name == "ar.html" || file.name.hasPrefix("ar/")
      #expect(html.contains(isArabic ? "<html lang=\"ar\" dir=\"rtl\">" : "dir=\"ltr\">"))
      let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count, "\(file.name) has an id twice")
      for match in html.matches(of: /href="([^"]+)"/) {
        let link = String(match.1)
        if link == "data:," { continue }
        #expect(!link.contains("://"), "\(file.name) goes to the network: \(link)")
        if link.hasPrefix("#") {
          #expect(ids.contains(String(link.dropFirst())), "\(file.name): \(link)")
          continue
        }
        let folder = file.name.split(separator: "/").dropLast().map(String.init)
        var place = folder
        for part in link.split(separator: "/").map(String.init) {
          if part == ".." { _ = place.popLast() } else { place.append(part) }
        }
        #expect(names.contains(place.joined(separator: "/")), "\(file.name): \(link)")
      }
      for svg in html.matches(of: /<svg[^>]*>/) {
        charts += 1
        #expect(svg.0.contains("role=\"img\"") && svg.0.contains("aria-labelledby=\""))
      }
    }
    #expect(charts > 300)
  }

  @Test("the SDMX messages pass the rules of the format, and read back as they were")
  func sdmx() throws {
    let run = try ReportSample.pledges.get()
    let export = try SDMXExport(run)
    let json = try export.dataset.json(export.header)
    #expect(SDMXValidation.findings(inDataMessage: json).isEmpty)
    let structure = try export.dataset.structure.json(export.header)
    #expect(SDMXValidation.findings(inStructureMessage: structure).isEmpty)
    #expect(try SDMXReading(json: json).dataset(of: export.dataset.structure) == export.dataset)
    let csv = export.dataset.csv(.v2)
    #expect(
      try SDMXReading(csv: csv, structure: export.dataset.structure)
        .dataset(of: export.dataset.structure) == export.dataset)
    #expect(export.dataset.observations.count > 1_000)
  }

  @Test("what is hidden is in no output")
  func hidden() throws {
    let run = try ReportSample.pledges.get()
    let rows = ObservationRows(run: run, language: "en")
    for release in run.releases where !release.isShown {
      for (name, cell) in zip(ObservationRows.columns, rows.cells(release))
      where ["value", "se", "lower", "upper", "cv", "cases"].contains(name) {
        guard case .empty = cell else {
          Issue.record("\(release.observation.indicator) shows \(name)")
          continue
        }
      }
    }
  }
}
