import Foundation
import TestSupport
import Testing

/// The command as users run it: output, errors, exit statuses.
@Suite("Command line")
struct CommandTests {
  typealias Outcome = MizanProcess.Outcome

  private func mizan(_ arguments: String...) throws -> Outcome { try MizanProcess.run(arguments) }

  private let survey = "Fixtures/reference/household-survey.csv"

  @Test("Estimates as JSON, with the numbers of R survey")
  func estimateJSON() throws {
    let result = try mizan(
      "estimate", survey, "--weights", "weight", "--strata", "stratum", "--clusters", "psu",
      "--mean", "wage", "--total", "wage", "--format", "json")
    #expect(result.status == 0 && result.error.isEmpty)
    #expect(result.json?["schema"] as? Int == 1 && result.json?["command"] as? String == "estimate")
    let known = try KnownAnswers("reference/household-survey.json")
    for (estimate, name) in zip(result.estimates, ["total", "mean"]) {
      #expect(estimate["estimator"] as? String == name)
      #expect(isClose(estimate["estimate"] as? Double, try known.number("d3.\(name).wage.est")))
      #expect(isClose(estimate["se"] as? Double, try known.number("d3.\(name).wage.se")))
      #expect(estimate["deff"] is NSNull && estimate["level"] is NSNull)
      for key in ["domain", "lower", "upper", "confidence", "cv", "df", "n", "nMissing", "flags"] {
        #expect(estimate[key] != nil, "\(key)")
      }
    }
  }

  @Test("Calibrated estimates, with the numbers of R survey")
  func calibrate() throws {
    let known = try KnownAnswers("reference/weighting.json")
    let folder = try Fixtures.temporaryFolder()
    let targets = folder.appendingPathComponent("targets.json")
    let text = """
      {"type": "logit", "terms": {"intercept": 18200, "sex": {"2": 10600}, "region": {"North": 2700, \
      "South": 4900, "West": 1300}, "age": 690000}, "bounds": [0.5, 2]}
      """
    try Data(text.utf8).write(to: targets)
    let result = try mizan(
      "estimate", survey, "--weights", "weight", "--strata", "stratum", "--clusters", "psu",
      "--calibrate", targets.path, "--mean", "wage", "--format", "json")
    #expect(result.status == 0, "\(result.error)")
    let estimate = try #require(result.estimates.first)
    #expect(
      isClose(estimate["estimate"] as? Double, try known.number("d3.logit.mean.wage.est"), 1e-9))
    #expect(isClose(estimate["se"] as? Double, try known.number("d3.logit.mean.wage.se"), 1e-9))
    try Data(text.replacingOccurrences(of: "10600", with: "19000").utf8).write(to: targets)
    let failed = try mizan(
      "estimate", survey, "--weights", "weight", "--calibrate", targets.path, "--mean", "wage",
      "--format", "json")
    #expect(failed.status == 1 && failed.output.isEmpty && failed.error.contains("infeasible"))
    try Data("type: rake\nmargin: {}\n".utf8).write(to: targets)
    let misspelt = try mizan(
      "estimate", survey, "--weights", "weight", "--calibrate", targets.path, "--mean", "wage")
    #expect(misspelt.status == 1 && misspelt.error.contains("“margin”"))
  }

  @Test("Weights from a pipeline, with a report")
  func weight() throws {
    let folder = try Fixtures.temporaryFolder()
    let (output, report) = (
      folder.appendingPathComponent("weighted.csv"), folder.appendingPathComponent("report.json")
    )
    let result = try mizan(
      "weight", survey, "Fixtures/reference/weighting-pipeline.yaml", "--weights", "weight",
      "--strata", "stratum", "--clusters", "psu", "--output", output.path, "--report", report.path)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("calibration (raking)") && result.output.contains("trimming"))
    let steps =
      try JSONSerialization.jsonObject(with: Data(contentsOf: report)) as? [String: Any]
    #expect((steps?["steps"] as? [Any])?.count == 2)
    let total = try mizan(
      "estimate", output.path, "--weights", "final_weight", "--total", "age,sex == 1", "--format",
      "json")
    #expect(isClose(total.estimates.last?["estimate"] as? Double, 7600, 1e-9), "\(total.error)")
  }

  @Test("Every statistic, domains, conditions, expressions and choices")
  func everything() throws {
    let result = try mizan(
      "estimate", survey, "--weights", "weight", "--strata", "stratum", "--clusters",
      "psu,household", "--fpc", "fpc1,fpc2", "--where", "age >= 15 && region in ('North', 'South')",
      "--by", "sex,region", "--count", "--mean", "employed == 1,hours", "--total", "wage * 12",
      "--proportion", "education", "--ratio", "wage/hours", "--quantile", "wage", "--probs",
      "0.1,0.5", "--variance", "wage", "--correlation", "wage,hours", "--interval",
      "beta,woodruff-r",
      "--df", "design", "--deff", "--level", "0.9", "--missing", "per-variable", "--format", "json")
    #expect(result.status == 0, "\(result.error)")
    let names = Set(result.estimates.compactMap { $0["estimator"] as? String })
    #expect(
      names == [
        "count", "mean", "total", "proportion", "ratio", "quantile", "variance", "correlation",
      ])
    let statisticsOfADomain = 13
    #expect(result.estimates.count == 4 * statisticsOfADomain)
    let share = result.estimates.first { $0["variable"] as? String == "employed == 1" }
    #expect(share?["interval"] as? String == "beta" && share?["confidence"] as? Double == 0.9)
    let domain = share?["domain"] as? [String: String]
    #expect(domain?["sex"] == "1" && domain?["region"] == "North")
    #expect(result.estimates.contains { $0["deff"] is Double })
  }

  @Test("Tables, CSV and Markdown")
  func formats() throws {
    let arguments = ["--weights", "weight", "--mean", "wage", "--by", "region"]
    func run(_ format: String) throws -> Outcome {
      try mizan(
        "estimate", survey, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4],
        arguments[5], "--format", format)
    }
    let table = try run("table").output.split(separator: "\n")
    #expect(table.count == 7 && table[0].hasPrefix("region") && table[2].hasPrefix("East"))
    let csv = try run("csv").output.split(whereSeparator: \.isNewline)
    #expect(csv.count == 5 && csv[1].hasPrefix("East,mean,wage,,,"))
    #expect(try run("markdown").output.hasPrefix("| region | estimator |"))
  }

  @Test("Errors: a message, a status, nothing on standard output")
  func errors() throws {
    for (outcome, status, part) in [
      (try mizan("estimate", survey, "--mean", "wagee"), 1, "wage"),
      (try mizan("estimate", "nowhere.csv", "--mean", "x"), 1, "nowhere.csv"),
      (try mizan("estimate", survey), 2, "nothing to estimate"),
      (try mizan("estimate", survey, "--mean", "wage", "--strange"), 2, "strange"),
      (try mizan("estimate", survey, "--mean", "wage", "--interval", "exact"), 2, "wilson"),
      (try mizan("estimate", survey, "--mean", "wage >"), 1, "^"),
      (try mizan("estimate", survey, "--mean", "region"), 1, "proportions"),
      (try mizan("estimate", survey, "--ratio", "wage"), 2, "NUMERATOR/DENOMINATOR"),
      (try mizan("estimate", survey, "--mean", "wage", "--level", "95"), 2, "0.95"),
      (
        try mizan("estimate", survey, "--mean", "wage", "--replicate-weights", "r*"), 2, "replicate"
      ),
      (try mizan("report", "nowhere.yaml"), 1, "nowhere.yaml"),
      (try mizan("describe", "Package.swift"), 1, ".csv"),
      (try mizan("convert", survey, "out.xlsx"), 2, ".csv.gz"),
      (try mizan("nonsense"), 2, "nonsense"),
    ] as [(Outcome, Int32, String)] {
      #expect(outcome.status == status, "\(outcome.error)")
      #expect(outcome.output.isEmpty && outcome.error.contains(part), "\(outcome.error)")
    }
  }

  @Test("Errors as JSON")
  func jsonErrors() throws {
    for (outcome, status, code) in [
      (
        try mizan(
          "estimate", survey, "--mean", "wage", "--strata", "lonely", "--clusters", "lonelypsu",
          "--format", "json"), 1, "single-psu"
      ),
      (try mizan("estimate", survey, "--mean", "x", "--format", "json"), 1, "unknown-column"),
      (try mizan("estimate", survey, "--strange", "--format", "json"), 2, "usage"),
    ] as [(Outcome, Int32, String)] {
      #expect(outcome.status == status && outcome.output.isEmpty)
      let object =
        try JSONSerialization.jsonObject(with: Data(outcome.error.utf8)) as? [String: Any]
      let error = object?["error"] as? [String: String]
      #expect(error?["code"] == code && error?["message"]?.isEmpty == false)
    }
  }

  @Test("Help has an example for every command, and the examples work")
  func help() throws {
    for command in ["estimate", "describe", "convert", "report"] {
      let help = try mizan(command, "--help")
      #expect(help.status == 0 && help.output.contains("Fixtures/"))
    }
    #expect(try mizan("--version").output.contains("0.1.0"))
    let example = try mizan(
      "estimate", "Fixtures/recruitment-pilot/workers.csv", "--weights", "weight", "--strata",
      "stratum", "--clusters", "psu", "--single-psu", "centred", "--where", "documented == 1",
      "--mean", "age", "--by", "sex")
    #expect(example.status == 0 && example.output.contains("Domain: documented == 1"))
  }

  @Test("Describe and convert")
  func describeAndConvert() throws {
    let described = try mizan("describe", survey, "--format", "json")
    let variables = described.json?["variables"] as? [[String: Any]] ?? []
    #expect(described.json?["rows"] as? Int == 465)
    let education = variables.first { $0["name"] as? String == "education" }
    #expect(education?["type"] as? String == "text" && education?["distinct"] as? Int == 4)
    let folder = try Fixtures.temporaryFolder()
    let path = folder.appendingPathComponent("out.csv.gz").path
    let converted = try mizan(
      "convert", survey, path, "--columns", "wage,sex", "--where", "sex == 2")
    #expect(converted.status == 0 && converted.output.isEmpty)
    let back = try mizan("describe", path, "--format", "json")
    let names = (back.json?["variables"] as? [[String: Any]] ?? []).map { $0["name"] as? String }
    #expect(names == ["wage", "sex"])
  }

  @Test("The report of the pilot: HTML, CSV and JSON")
  func report() throws {
    let folder = try Fixtures.temporaryFolder().appendingPathComponent("report").path
    let result = try mizan(
      "report", "Fixtures/recruitment-pilot/project.yaml", "--output", folder)
    #expect(result.status == 0 && result.error.isEmpty, "\(result.error)")
    #expect(result.output.contains("synthetic data") && result.output.contains("E11"))
    for file in ["index.html", "recruitment-cost.csv", "recruitment-cost.json"] {
      let content = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      #expect(content.count > 1000 && content.lowercased().contains("synthetic"))
    }
    let again = try mizan(
      "report", "Fixtures/recruitment-pilot/project.yaml", "--output", folder + "2")
    #expect(again.status == 0)
    for file in ["index.html", "recruitment-cost.csv", "recruitment-cost.json"] {
      #expect(
        try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file)"))
          == Data(contentsOf: URL(fileURLWithPath: "\(folder)2/\(file)")))
    }
  }
}
