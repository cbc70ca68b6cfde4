import Foundation
import TestSupport
import Testing

/// The commands `check`, `indicators` and `report`, and indicators beside `estimate`.
@Suite("Command line: indicators")
struct IndicatorCommandTests {
  private func mizan(_ arguments: String...) throws -> MizanProcess.Outcome {
    try MizanProcess.run(arguments)
  }

  @Test("Check: what does not add up comes with its slip and status 3")
  func check() throws {
    let found = try mizan("check", "Fixtures/consistency/published-figures.yaml")
    #expect(found.status == 3)
    #expect(found.output.contains("258,997") || found.output.contains("258997"))
    let json = try mizan(
      "check", "Fixtures/consistency/published-figures.yaml", "--format", "json")
    #expect(json.status == 3 && json.json?["results"] != nil)
    let lost = try mizan("check", "Fixtures/none.yaml")
    #expect(lost.status == 1 && lost.output.isEmpty && lost.error.contains("none.yaml"))
  }

  @Test("Indicators: the lists, in three languages, and a catalogue of one’s own")
  func indicators() throws {
    let summary = try mizan("indicators")
    for text in ["objectives: 23", "pledges: 10", "programmes: 11", "axes: 6"] {
      #expect(summary.output.contains(text), "\(text)")
    }
    #expect(!summary.output.contains("does not fit"))
    let pledges = try mizan("indicators", "pledges", "--language", "ar")
    #expect(pledges.output.contains("وحدة الهجرة"))
    let wrong = try mizan("indicators", "pledge")
    #expect(wrong.status == 2 && wrong.error.contains("pledges"))
    let folder = try Fixtures.temporaryFolder().appendingPathComponent("catalogue").path
    #expect(try mizan("indicators", "--export", folder).status == 0)
    #expect(try mizan("indicators", "--catalogue", folder).output == summary.output)
    let again = try mizan("indicators", "--export", folder)
    #expect(again.status == 2 && again.error.contains("not overwritten"))
  }

  @Test("An indicator of a YAML file, of Swift and of “mizan estimate” are one number")
  func estimate() throws {
    let folder = try Fixtures.temporaryFolder()
    let classified = folder.appendingPathComponent("classified.csv").path
    let data = "Fixtures/country/labour-force-2024-q1.csv.gz"
    let mapping = "Fixtures/country/labour-force.yaml"
    #expect(try mizan("classify", data, classified, "--mapping", mapping).status == 0)
    let estimated = try mizan(
      "estimate", classified, "--weights", "poids", "--strata", "strate", "--clusters", "grappe",
      "--fpc", "grappes_strate", "--where", "labour_force_status in (1, 2)", "--mean",
      "labour_force_status == 2", "--by", "sex", "--interval", "logit", "--format", "json")
    #expect(estimated.status == 0, "\(estimated.error)")
    let project = folder.appendingPathComponent("project.yaml")
    let indicators = folder.appendingPathComponent("indicators.yaml")
    try """
    report: one
    title: One indicator
    interval: logit
    publication: [ilo]
    sources:
      - {id: lfs, mapping: \(Fixtures.path("country/labour-force.yaml")), period: 2024-Q1}
    indicators: [indicators.yaml]
    """.write(to: project, atomically: true, encoding: .utf8)
    try """
    indicators:
      - id: unemployment
        titles: Unemployment
        definition: Unemployed in the labour force
        standard: 19th ICLS
        source: lfs
        universe: labour_force_status in ('1', '2')
        statistic: {share: "labour_force_status == '2'"}
        by: [sex]
        unit: percent
    """.write(to: indicators, atomically: true, encoding: .utf8)
    let output = folder.appendingPathComponent("report").path
    let report = try mizan("report", project.path, "--output", output, "--format", "json")
    #expect(report.status == 0, "\(report.error)")
    let observations = try #require(report.json?["observations"] as? [[String: Any]])
    let estimates = try #require(estimated.json?["estimates"] as? [[String: Any]])
    #expect(estimates.count == 2)
    for estimate in estimates {
      let domain = try #require(estimate["domain"] as? [String: String])
      let same = try #require(
        observations.first {
          $0["indicator"] as? String == "unemployment"
            && $0["domain"] as? [String: String] == domain
        }?["estimate"] as? [String: Any])
      for key in ["estimate", "se", "lower", "upper", "df", "n"] {
        #expect(estimate[key] as? Double == same[key] as? Double, "\(domain) \(key)")
      }
    }
  }
}
