import Foundation
import Mizan
import TestSupport
import Testing

/// The example of the README, as it stands there.
@Suite("README")
struct ReadmeTests {
  @Test("The ten lines of Swift run, and stand in the README as they are here")
  func example() throws {
    let file = Fixtures.path("recruitment-pilot/workers.csv")
    // README begin
    let workers = try Table(contentsOf: file)
    let survey = try SurveyDesign(
      workers, weights: "weight", strata: "stratum", clusters: "psu",
      population: [.size("stratum_psus")], singlePSU: .centred)

    let documented = survey.domain(where: column("documented") == 1 && column("age") >= 18)
    let borrowed = AnalysisVariable(column("borrowed") == 1, named: "borrowed")
    let shares = try documented.mean(borrowed, by: "sex")
    print(shares)  // estimate, SE, 95 % interval, CV, df, n
    print(try shares.contrast(["2": 1, "1": -1], named: "women − men"))
    // README end
    #expect(shares.count == 2)
    try expectInReadme(between: "// README begin", and: "// README end")
  }

  @Test("The indicator of the README is one")
  func indicator() throws {
    // README indicator begin
    let unemployment = Indicator(
      "unemployment-rate", titles: ["en": "Unemployment rate"],
      definition: ["en": "Unemployed in the labour force"], standard: "19th ICLS", source: "survey",
      universe: column("labour_force_status").isIn(["1", "2"]),
      statistic: .share(column("labour_force_status") == "2"), by: [["sex"], ["region"]],
      unit: .percent, direction: .down)
    // README indicator end
    #expect(
      try IndicatorFile(yaml: IndicatorFile([unemployment]).yaml).indicators == [unemployment])
    try expectInReadme(between: "// README indicator begin", and: "// README indicator end")
  }

  private func expectInReadme(between first: String, and last: String) throws {
    let readme = try String(
      contentsOf: Fixtures.packageFolder.appendingPathComponent("README.md"), encoding: .utf8)
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let begin = try #require(lines.firstIndex { $0.hasSuffix(first) })
    let end = try #require(lines.firstIndex { $0.hasSuffix(last) })
    for line in lines[(begin + 1)..<end] where !line.isEmpty {
      #expect(readme.contains(line.dropFirst(4)), "\(line)")
    }
  }
}
