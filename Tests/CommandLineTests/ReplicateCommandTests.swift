import Foundation
import TestSupport
import Testing

/// Replicates on the command line: made, read back from a file, and refused with a reason.
@Suite("Command line: replicates")
struct ReplicateCommandTests {
  private let survey = "Fixtures/reference/household-survey.csv"

  private func mizan(_ text: String) throws -> MizanProcess.Outcome {
    try MizanProcess.run(text.split(separator: " ").map(String.init))
  }

  private func standardError(_ outcome: MizanProcess.Outcome) -> Double? {
    outcome.estimates.first?["se"] as? Double
  }

  @Test("The jackknife has R survey's standard error, and says what it is")
  func jackknife() throws {
    let result = try mizan(
      "estimate \(survey) --weights weight --strata stratum --clusters psu --create-replicates jkn "
        + "--mean wage --format json")
    let answers = try KnownAnswers("reference/replicates.json")
    #expect(result.status == 0 && result.error.isEmpty)
    #expect(isClose(standardError(result), try answers.number("jkn.mean.wage.se")))
    let design = result.json?["design"] as? [String: Any]
    let replication = design?["replication"] as? [String: Any]
    #expect(replication?["method"] as? String == "jackknife")
    #expect(replication?["replicates"] as? Int == 40)
  }

  @Test("Weights written with their replicates give the same when they are read back")
  func roundTrip() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appendingPathComponent("weighted.csv").path
    let design = "--weights weight --strata stratum --clusters psu"
    let replicates = "--create-replicates rao-wu --replicates 30 --seed 7"
    let weighted = try mizan(
      "weight \(survey) Fixtures/reference/weighting-pipeline.yaml \(design) \(replicates) "
        + "--as w --output \(output)")
    #expect(weighted.status == 0, "\(weighted.error)")
    #expect(weighted.error.contains("no solution for"))
    let back = try mizan(
      "estimate \(output) --weights w --replicate-weights w_r1-w_r30 --replicate-method bootstrap "
        + "--mean wage --format json")
    let pattern = try mizan(
      "estimate \(output) --weights w --replicate-weights w_r* --replicate-method other "
        + "--replicate-scale 0.034482758620689655 --mean wage --format json")
    #expect(back.status == 0, "\(back.error)")
    #expect(standardError(back) != nil)
    #expect(isClose(standardError(pattern), standardError(back) ?? .nan, 1e-9))
    let mse = try mizan(
      "estimate \(output) --weights w --replicate-weights w_r* --replicate-method bootstrap --mse "
        + "--mean wage --format json")
    #expect((standardError(mse) ?? 0) != standardError(back))
  }

  @Test("Calibration within replicates")
  func calibrated() throws {
    let targets = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).json")
    try #"{"type": "rake", "margins": {"sex": {"1": 7600, "2": 10600}}}"#
      .write(to: targets, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: targets) }
    let result = try MizanProcess.run(
      [
        "estimate", survey, "--weights", "weight", "--strata", "stratum", "--clusters", "psu",
        "--calibrate", targets.path, "--create-replicates", "jackknife", "--total", "wage",
        "--format", "json",
      ])
    let answers = try KnownAnswers("reference/replicates.json")
    #expect(isClose(standardError(result), try answers.number("jkn.post.total.wage.se"), 1e-9))
  }

  @Test(
    "What does not fit is an error, with nothing on standard output",
    arguments: [
      ("--create-replicates jackknives", 2), ("--create-replicates brr", 1), ("--replicates 5", 2),
      ("--replicate-weights nothing* --replicate-method brr", 1), ("--replicate-weights wage", 2),
      ("--replicate-weights wage,hours --replicate-method jkn", 1), ("--replicate-scale 2", 2),
      ("--replicate-weights wage,hours --replicate-method fay", 2),
      ("--replicate-weights wage,hours --replicate-method brr --create-replicates jkn", 2),
      ("--replicate-weights age,sex --replicate-method brr --fpc fpc1", 2),
      ("--create-replicates rao-wu --replicates 1", 1), ("--create-replicates rao-wu --seed -4", 2),
      ("--create-replicates jkn --quantile wage --interval replicates", 1),
    ])
  func errors(options: String, status: Int) throws {
    let result = try mizan(
      "estimate \(survey) --weights weight --strata stratum --clusters psu --mean wage \(options)")
    #expect(Int(result.status) == status, "\(options): \(result.error)")
    #expect(result.output.isEmpty && !result.error.isEmpty)
  }
}
