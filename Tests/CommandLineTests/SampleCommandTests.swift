import Foundation
import TestSupport
import Testing

/// The command `sample` as users run it: size, allocation, selection, and estimates from what was drawn.
@Suite("Command line: sample")
struct SampleCommandTests {
  private func mizan(_ arguments: [String]) throws -> MizanProcess.Outcome {
    try MizanProcess.run(arguments)
  }

  private func sample(_ text: String) throws -> MizanProcess.Outcome {
    try mizan(["sample"] + text.split(separator: " ").map(String.init))
  }

  private let strata = "Fixtures/sampling/strata.csv"
  private let frame = "Fixtures/sampling/enumeration-areas.csv"

  @Test("Size: steps, numbers needed, comparisons, least differences")
  func size() throws {
    let text = try sample("size --proportion 0.1 --margin 0.03 --deff 1.6 --response 0.85")
    #expect(text.status == 0 && text.output.contains("615 answers, 724 drawn"))
    let json = try sample("size --proportion 0.5 --margin 0.05 --population 3200 --format json")
    let result = json.json?["result"] as? [String: Any]
    let samples = result?["samples"] as? [[String: Any]]
    #expect(json.json?["schema"] as? Int == 1 && json.json?["command"] as? String == "sample size")
    #expect(samples?[0]["answers"] as? Int == 344)
    let csv = try sample("size --sd 20 --mean 50 --cv 0.02 --format csv")
    #expect(csv.output.contains("needed,answers,,400\r\n"))
    let total = try sample("size --total --sd 20 --mean 50 --cv 0.02 --population 100000")
    #expect(total.output.contains("399 answers"))
    let pair = try sample(
      "size --sd 10 --difference 2 --ratio 2 --overlap 0.5 --correlation 0.6 --one-sided --format json"
    )
    #expect((pair.json?["result"] as? [String: Any])?["samples"] is [[String: Any]])
    let share = try sample(
      "size --proportion 0.10 --versus 0.14 --power 0.9 --cluster-size 10 --icc 0.05")
    #expect(share.output.contains("sample 2:"))
    let least = try sample("size --proportion 0.10 --answers 1500 --deff 1.6 --format json")
    let value = (least.json?["result"] as? [String: Any])?["value"] as? Double
    #expect((value ?? 0) > 0.03 && (value ?? 1) < 0.06)
    let rare = try sample(
      "size --proportion 0.2 --margin 0.05 --eligible 0.08 --people-per-household 1.5 --contact 0.9 "
        + "--assurance 0.9 --interval wilson")
    #expect(rare.output.contains("households visited"))
  }

  @Test("Allocation: methods, budgets, several targets, files")
  func allocate() throws {
    let neyman = try sample(
      "allocate \(strata) --sd income_sd --mean income_mean --size 600 --method neyman --format json"
    )
    let rows = (neyman.json?["result"] as? [String: Any])?["rows"] as? [[String: Any]] ?? []
    #expect(rows.count == 8 && rows.reduce(0) { $0 + ($1["size"] as? Int ?? 0) } == 600)
    for text in [
      "--size 400", "--size 400 --method equal --minimum 10", "--budget 20000 --cost cost",
      "--sd income_sd --mean income_mean --cv 0.02 --cost cost --method optimum --maximum 200",
      "--sd income_sd --mean income_mean --method power --power 0.3 --size 500",
      "--sd income_sd --se 4000000 --method neyman --format markdown",
    ] {
      let result = try sample("allocate \(strata) \(text)")
      #expect(result.status == 0, "\(text): \(result.error)")
    }
    let folder = try Fixtures.temporaryFolder().path
    let bethel = try sample(
      "allocate \(strata) --cost cost --target income=0.02 --target migrant=0.08 --minimum 30 "
        + "--output \(folder)/allocation.csv --format json")
    let precision = (bethel.json?["result"] as? [String: Any])?["precision"] as? [[String: Any]]
    #expect(precision?.count == 2)
    for item in precision ?? [] {
      let (reached, wanted) = (
        item["coefficientOfVariation"] as? Double ?? 1, item["wanted"] as? Double ?? 0
      )
      #expect(reached <= wanted)
    }
    let file = try String(contentsOfFile: "\(folder)/allocation.csv", encoding: .utf8)
    #expect(file.hasPrefix("stratum,population,size"))
    let csv = try sample("allocate \(strata) --size 400 --format csv")
    #expect(csv.output.hasPrefix("stratum,population,size,exact,fraction,cost\r\n"))
  }

  @Test("Selection: a file with probabilities and weights that estimates work on")
  func select() throws {
    let folder = try Fixtures.temporaryFolder().path
    let base = "select \(frame) --strata region --clusters ea --seed 2026"
    let one = try sample(
      "\(base) --method sampford --pps households --size 40 --output \(folder)/a.csv --format json")
    #expect(one.status == 0 && one.error.isEmpty, "\(one.error)")
    let result = one.json?["result"] as? [String: Any]
    #expect(result?["rows"] as? Int == 40 && (result?["parts"] as? [Any])?.count == 4)
    _ = try sample("\(base) --method sampford --pps households --size 40 --output \(folder)/b.csv")
    let files = try ["a", "b"].map {
      try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0).csv"))
    }
    #expect(files[0] == files[1])
    let estimate = try mizan([
      "estimate", "\(folder)/a.csv", "--weights", "weight", "--strata", "region", "--clusters",
      "ea",
      "--fpc", "probability_1", "--fpc-kind", "probability", "--pps-variance", "deville2",
      "--total",
      "migrants,households", "--format", "json",
    ])
    // The measure of size is estimated without error.
    let totals = estimate.estimates.map {
      ($0["estimate"] as? Double ?? 0, $0["se"] as? Double ?? 1)
    }
    #expect(totals.count == 2 && isClose(totals[1].0, 31370, 1e-9) && totals[1].1 < 1e-6)
    #expect(totals[0].1 > 0)

    let allocation = "\(folder)/allocation.csv"
    try "stratum,size\nNorth,5\nEast,4\nSouth,6\nCentre,3\n".write(
      toFile: allocation, atomically: true, encoding: .utf8)
    for text in [
      "--method systematic --order latitude --each 5",
      "--method cube --pps households --balance migrants --each 6",
      "--method poisson --fraction 0.1",
      "--method brewer --pps sum(households) --allocation \(allocation)",
      "--method srs --fraction 0.2 --format markdown",
      "--method tille --pps households --each 3 --format csv",
    ] {
      let drawn = try sample("\(base) \(text) --output \(folder)/c.csv")
      #expect(drawn.status == 0 && !drawn.output.isEmpty, "\(text): \(drawn.error)")
    }
    let stages = try sample(
      "select \(frame) --clusters region,ea --method maximum-entropy,srs --pps rows --each 2 --take 3 "
        + "--seed 4 --output \(folder)/d.csv")
    #expect(stages.status == 0, "\(stages.error)")
    let head = try String(contentsOfFile: "\(folder)/d.csv", encoding: .utf8).prefix(while: {
      !$0.isNewline
    })
    #expect(
      head.contains("probability_1") && head.contains("probability_2") && head.hasSuffix("weight"))
  }

  @Test("Errors: a message, a status, nothing on standard output")
  func errors() throws {
    for (text, status, part) in [
      ("size --proportion 0.1", 2, "--margin"), ("size --margin 0.1", 2, "--proportion"),
      ("size --proportion 1.5 --margin 0.1", 1, "between 0 and 1"),
      ("size --proportion 0.5 --margin 0.1 --assurance 0.9", 2, "--eligible"),
      ("size --proportion 0.5 --versus 0.6 --margin 0.1", 2, "power"),
      ("size --proportion 0.5 --margin 0.1 --interval exact", 2, "wilson"),
      ("size --sd 3 --margin 0.1 --format markdown", 2, "json"),
      ("allocate \(strata)", 2, "--size"), ("allocate \(strata) --size 0", 1, "none"),
      ("allocate \(strata) --size 100 --method bankier", 2, "power"),
      ("allocate \(strata) --size 100 --method neyman", 1, "standard deviation"),
      ("allocate \(strata) --size 100 --sd income_s --method neyman", 1, "income_sd"),
      ("allocate \(strata) --target income", 2, "income=0.05"),
      ("allocate \(strata) --target income=0.00001 --maximum 50", 1, "income"),
      ("select \(frame) --size 5 --output x.csv", 2, "seed"),
      ("select \(frame) --size 5 --seed 1 --output x.xlsx", 2, ".csv"),
      ("select \(frame) --seed 1 --output x.csv", 2, "--allocation"),
      ("select \(frame) --size 5 --method srss --seed 1 --output x.csv", 2, "sampford"),
      (
        "select \(frame) --size 5 --method srs,srs,srs --clusters ea --seed 1 --output x.csv", 2,
        "stages"
      ),
      (
        "select \(frame) --size 5 --method srs,srs --clusters ea --seed 1 --output x.csv", 2,
        "--take"
      ),
      (
        "select \(frame) --size 5 --method srs --pps households --seed 1 --output x.csv", 1,
        "sampford"
      ),
      ("select \(frame) --size 500 --seed 1 --output x.csv", 1, "at most"),
    ] as [(String, Int32, String)] {
      let outcome = try sample(text)
      #expect(outcome.status == status && outcome.output.isEmpty, "\(text): \(outcome.error)")
      #expect(outcome.error.contains(part), "\(text): \(outcome.error)")
    }
    let json = try sample("allocate \(strata) --size 0 --format json")
    #expect(json.error.contains("\"invalid-option\""))
    #expect(!FileManager.default.fileExists(atPath: Fixtures.packageFolder.path + "/x.csv"))
    let estimate = try mizan([
      "estimate", strata, "--fpc", "cost", "--fpc-kind", "size", "--pps-variance", "brewer",
      "--mean", "cost",
    ])
    #expect(estimate.status == 2 && estimate.error.contains("probability"))
  }

  @Test("Help has examples, and they work")
  func help() throws {
    for command in ["size", "allocate", "select"] {
      let help = try mizan(["sample", command, "--help"])
      #expect(help.status == 0 && help.output.contains("Fixtures/"))
    }
  }
}
