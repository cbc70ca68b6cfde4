import Foundation
import TestSupport
import Testing

/// The commands `validate`, `classify` and `explain` as users run them, and what they say when something is
/// wrong.
@Suite("Command line: modules")
struct ModuleCommandTests {
  private let data = "Fixtures/country/labour-force-2024-q1.csv.gz"
  private let mapping = "Fixtures/country/labour-force.yaml"

  private func mizan(_ arguments: String...) throws -> MizanProcess.Outcome {
    try MizanProcess.run(arguments)
  }

  @Test("Validate: a clean file, as text and as JSON; errors in the data end with status 3")
  func validate() throws {
    let text = try mizan("validate", data, "--module", "labour-force", "--mapping", mapping)
    #expect(text.status == 0)
    #expect(text.output.contains("✓ Status in employment (ICSE-18)"))
    #expect(text.output.contains("Nothing came up."))
    let json = try mizan(
      "validate", data, "--module", "labour-migration", "--mapping", mapping, "--format", "json")
    let result = try #require(json.json?["result"] as? [String: Any])
    #expect(json.json?["command"] as? String == "validate")
    #expect((result["choices"] as? [String: String])?["criterion"] == "birth")
    #expect(((result["measures"] as? [[String: Any]]) ?? []).count == 6)

    let folder = try Fixtures.temporaryFolder()
    let wrong = folder.appendingPathComponent("wrong.yaml")
    try """
    mapping: wrong
    modules: {labour-force: {standard: ICLS-19}}
    variables:
      age: {from: age, range: 0..60}
      sex: {from: sexe, map: {1: 1}}
      worked_one_hour: travail_h1
    """.write(to: wrong, atomically: true, encoding: .utf8)
    let found = try mizan("validate", data, "--module", "labour-force", "--mapping", wrong.path)
    #expect(found.status == 3)
    for text in ["unmapped-code, line 5", "out-of-range, line 4", "did you mean “travail_1h”?"] {
      #expect(found.output.contains(text), "\(text)")
    }
    let csv = try mizan(
      "validate", data, "--module", "labour-force", "--mapping", wrong.path, "--format", "csv")
    #expect(csv.output.hasPrefix("severity,check,variable,message,count,samples,line\r\n"))
  }

  @Test("Mistakes in the command or the mapping are explained")
  func mistakes() throws {
    let module = try mizan("validate", data, "--module", "labor", "--mapping", mapping)
    #expect(module.status == 2 && module.error.contains("labour-force"))
    let folder = try Fixtures.temporaryFolder()
    let broken = folder.appendingPathComponent("broken.yaml")
    try "mapping: a\nvariables:\n  age: {form: age}\n"
      .write(to: broken, atomically: true, encoding: .utf8)
    let line = try mizan(
      "validate", data, "--module", "labour-force", "--mapping", broken.path, "--format", "json")
    #expect(line.status == 1 && line.output.isEmpty)
    #expect(line.error.contains("broken.yaml, line 3") && line.error.contains("invalid-mapping"))
    let missing = try mizan(
      "validate", data, "--module", "labour-force", "--mapping", "nowhere.yaml")
    #expect(missing.status == 1 && missing.error.contains("nowhere.yaml"))
  }

  @Test("Classify writes what estimate reads")
  func classify() throws {
    let folder = try Fixtures.temporaryFolder()
    let output = folder.appendingPathComponent("classified.csv").path
    let result = try mizan("classify", data, output, "--mapping", mapping)
    #expect(result.status == 0 && result.error.contains("9614 rows"))
    let estimate = try mizan(
      "estimate", output, "--weights", "poids", "--strata", "strate", "--clusters", "grappe",
      "--fpc", "grappes_strate", "--ratio",
      "(labour_force_status == 2)/(labour_force_status == 1 or labour_force_status == 2)",
      "--format", "json")
    let rate = try #require(estimate.estimates.first?["estimate"] as? Double)
    let explained = try mizan(
      "explain", data, "--mapping", mapping, "--indicator", "LU1", "--format", "json")
    let cell = try #require(explained.json?["result"] as? [String: Any])
    let value = try #require((cell["estimate"] as? [String: Any])?["estimate"] as? Double)
    #expect(abs(rate - value) < 1e-12)
    let wrong = try mizan("classify", data, "out.unknown", "--mapping", mapping)
    #expect(wrong.status == 2)
  }

  @Test("Explain a person by rules and answers, and a cell by rows, weights and choices")
  func explain() throws {
    let person = try mizan("explain", data, "--mapping", mapping, "--row", "1")
    #expect(person.status == 0)
    #expect(person.output.contains("E1 worked an hour or more"))
    #expect(person.output.contains("19th ICLS, Resolution I, §27"))
    let some = try mizan(
      "explain", data, "--mapping", mapping, "--module", "labour-migration", "--where",
      "return_migrant_worker == '1'", "--format", "json")
    let people = try #require(some.json?["result"] as? [[String: Any]])
    #expect(people.count == 10 && some.error.contains("first 10"))
    let cell = try mizan(
      "explain", data, "--mapping", mapping, "--indicator", "LU3", "--cell", "sex=2,urban=1")
    for text in ["LU3, sex = 2, urban = 1", "choices:", "rows, weights", "P2a", "filter:"] {
      #expect(cell.output.contains(text), "\(text)")
    }
    let count = try mizan(
      "explain", data, "--mapping", mapping, "--count", "return_migrant_worker == '1'", "--cell",
      "sex=men", "--format", "json")
    let stock = try #require(count.json?["result"] as? [String: Any])
    #expect((stock["choices"] as? [String: String])?["labour-migration criterion"] == "birth")
    #expect(stock["filter"] as? String == "sex == 1")
    let total = (stock["estimate"] as? [String: Any])?["estimate"] as? Double ?? 0
    #expect(abs(total - (stock["countedWeight"] as? Double ?? -1)) < 1e-6 * total)
    #expect(try mizan("explain", data, "--mapping", mapping).status == 2)
    #expect(try mizan("explain", data, "--mapping", mapping, "--row", "0").status == 2)
    #expect(
      try mizan("explain", data, "--mapping", mapping, "--indicator", "LU9").error.contains("LU4"))
    let noCategory = try mizan(
      "explain", data, "--mapping", mapping, "--indicator", "LU1", "--cell", "sex=both")
    #expect(noCategory.status == 1 && noCategory.error.contains("both"))
  }
}
