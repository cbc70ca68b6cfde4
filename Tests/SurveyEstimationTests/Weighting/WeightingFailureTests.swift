import Microdata
import TestSupport
import Testing

@testable import SurveyEstimation

/// What cannot be weighted says why.
@Suite("Weighting that has no solution")
struct WeightingFailureTests {
  private func design() throws -> SurveyDesign {
    var (sex, age, status, weight, income) = ([Int](), [Int](), [Int](), [Double](), [Double]())
    for row in 0..<40 {
      sex.append(1 + row % 2)
      age.append(1 + (row / 4) % 3)
      status.append(row % 10 == 9 ? 3 : row % 5 == 0 ? 2 : 1)
      weight.append(10 + Double(row % 7))
      income.append(Double(row))
    }
    let table = try Table([
      Column("sex", sex), Column("age", age), Column("status", status), Column("weight", weight),
      Column("income", income),
    ])
    return try SurveyDesign(table, weights: "weight")
  }

  private func error(_ body: () throws -> Void) -> EstimationError? {
    do { try body() } catch let error as EstimationError { return error } catch {}
    return nil
  }

  @Test("Bounds too narrow: a proof in the words of the targets")
  func infeasible() throws {
    let design = try design()
    for method in [CalibrationMethod.linear, .raking, .logit, .sinh] {
      let found = error {
        _ = try design.calibrated(
          to: .margins(["sex": [1: 500, 2: 100]]), by: method, bounds: .ratios(0.8...1.2))
      }
      #expect(found?.code == .infeasibleTargets, "\(method): \(found?.message ?? "solved")")
      #expect(found?.message.contains("sex = ") ?? false)
    }
    // Each margin by itself can be met, both together cannot.
    let pairs = try SurveyDesign(
      Table([Column("a", [1, 1, 1, 2, 2, 2]), Column("b", [1, 1, 1, 2, 2, 1])]))
    let found = error {
      _ = try pairs.calibrated(
        to: .margins(["a": [1: 4, 2: 2], "b": [1: 2.5, 2: 3.5]]), by: .raking)
    }
    #expect(found?.code == .infeasibleTargets, "\(found?.message ?? "solved")")
    #expect(found?.message.contains("a = ") ?? false && found?.message.contains("b = ") ?? false)
  }

  @Test("Bounds hold in every result")
  func bounds() throws {
    let design = try design()
    let before = design.rowWeights
    for method in [CalibrationMethod.linear, .raking, .logit, .sinh] {
      let after = try design.calibrated(
        to: .margins(["sex": [1: 240, 2: 290]]), by: method, bounds: .ratios(0.9...1.15)
      ).rowWeights
      for (a, b) in zip(after, before) {
        #expect(a / b >= 0.9 * (1 - 1e-15) && a / b <= 1.15 * (1 + 1e-15))
      }
    }
    let limited = try design.calibrated(
      to: .margins(["sex": [1: 250, 2: 280]]), by: .linear, bounds: .weights(10.5...15)
    ).rowWeights
    #expect(limited.allSatisfy { $0 >= 10.5 * (1 - 1e-15) && $0 <= 15 * (1 + 1e-15) })
    #expect(isClose(limited.reduce(0, +), 530))
  }

  @Test("Targets and sample that do not match")
  func unmatched() throws {
    let design = try design()
    let cases: [(CalibrationTargets, EstimationError.Code, String)] = [
      (.margins(["sex": [1: 250]]), .unmatchedTarget, "sex = 2"),
      (.margins(["sex": [1: 250, 2: 250, 3: 5]]), .unmatchedTarget, "“3”"),
      (
        .margins(["sex": [1: 250, 2: 250], "age": [1: 200, 2: 200, 3: 150]]),
        .inconsistentTargets, " = "
      ),
      (
        .terms(["intercept": 520, "income": 9000, "income * 2": 19000]), .inconsistentTargets,
        "income"
      ),
    ]
    for (targets, code, word) in cases {
      let found = error { _ = try design.calibrated(to: targets, by: .linear) }
      #expect(found?.code == code, "\(found?.message ?? "solved")")
      #expect(found?.message.contains(word) ?? false, "\(found?.message ?? "")")
    }
    // Collinear columns whose targets agree are no problem.
    let twice = try design.calibrated(
      to: .terms(["intercept": 520, "income": 9500, "income * 2": 19000]), by: .linear)
    #expect(isClose(try twice.total("income")[0].value, 9500))
  }

  @Test("Statuses that match nothing")
  func statuses() throws {
    let design = try design()
    let wrong = [
      ResponseStatus("status", respondent: [1], nonrespondent: [2]),
      ResponseStatus("status", respondent: [1], nonrespondent: [2, 3], unknown: [8]),
      ResponseStatus("status", respondent: [1], nonrespondent: ["no", "refused"], ineligible: [3]),
      ResponseStatus("status", respondent: [1, 2], nonrespondent: [2, 3]),
    ]
    for status in wrong {
      let found = error {
        _ = try design.weighted(
          by: WeightingPipeline().nonresponse(status, method: .classes("sex")))
      }
      #expect(found?.code == .unmatchedStatus, "\(found?.message ?? "solved")")
    }
    let right = ResponseStatus("status", respondent: [1], nonrespondent: [2], ineligible: [3])
    let weighted = try design.weighted(
      by: WeightingPipeline().nonresponse(right, method: .classes("age")))
    let status = try design.table.column("status").doubles
    let before = design.rowWeights
    let eligible = before.indices.filter { status[$0] != 3 }.reduce(0) { $0 + before[$1] }
    #expect(isClose(weighted.rowWeights.reduce(0, +), eligible))
    #expect(
      weighted.rowWeights.indices.allSatisfy { status[$0] == 1 || weighted.rowWeights[$0] == 0 })
    let empty = error {
      _ = try design.weighted(
        by: WeightingPipeline().nonresponse(right, method: .classes("income")))
    }
    #expect(empty?.code == .nonresponse)
    let separated = error {
      _ = try design.weighted(
        by: WeightingPipeline().nonresponse(
          right, method: .propensity(ResponseModel(numbers: "status == 1"))))
    }
    #expect(separated?.code == .nonresponse, "\(separated?.message ?? "fitted")")
  }

  @Test("Negative weights are reported, and refused by the next step")
  func negative() throws {
    let design = try design()
    let targets = CalibrationTargets.terms(["intercept": 520, "income": 19_000])
    let report = try #require(
      try design.calibrated(to: targets, by: .linear).weightingReport?.steps.first)
    #expect(report.negativeWeights > 0 && report.description.contains("linear"))
    #expect(report.ratios.least < 0 && report.designEffectAfter > report.designEffectBefore)
    let found = error {
      _ = try design.weighted(
        by: WeightingPipeline().calibration(.linear, to: targets).calibration(
          .raking, to: .margins(["sex": [1: 250, 2: 250]])))
    }
    #expect(found?.code == .invalidWeight && found?.message.contains("Step 2") ?? false)
  }

  @Test("Trimming keeps what it is told to keep")
  func trimming() throws {
    let design = try design()
    let margins = CalibrationTargets.margins([
      "sex": [1: 260, 2: 290], "age": [1: 180, 2: 190, 3: 180],
    ])
    let trimmed = try design.weighted(
      by: WeightingPipeline().calibration(.raking, to: margins).trimming(
        upper: .weight(16.5), lower: .weight(10.5), redistribution: .margins))
    #expect(trimmed.rowWeights.allSatisfy { $0 <= 16.5 * (1 + 1e-12) && $0 >= 10.5 * (1 - 1e-12) })
    for (estimate, total) in zip(
      try trimmed.estimate([.levelTotals("sex"), .levelTotals("age")]).estimates,
      [260.0, 290, 180, 190, 180])
    {
      #expect(isClose(estimate.value, total) && (estimate.standardError ?? 1) < 1e-9 * total)
    }
    for kind in [WeightTrimming.Redistribution.proportional, .equal] {
      let kept = try design.weighted(
        by: WeightingPipeline().trimming(upper: .weight(14.5), redistribution: kind)
      ).rowWeights
      #expect(isClose(kept.reduce(0, +), design.rowWeights.reduce(0, +)))
      #expect(kept.allSatisfy { $0 <= 14.5 * (1 + 1e-12) })
    }
    let found = error {
      _ = try design.weighted(by: WeightingPipeline().trimming(upper: .weight(12)))
    }
    #expect(found?.code == .infeasibleTargets, "\(found?.message ?? "solved")")
  }
}
