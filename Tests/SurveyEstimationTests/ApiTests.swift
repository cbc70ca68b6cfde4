import Foundation
import Microdata
import MicrodataIO
import TestSupport
import Testing

@testable import SurveyEstimation

/// Independent algorithm on real data: R survey 4.5 on the schools of California, 1e-10 relative.
///
/// The data are exported from an installed R package `survey`; without it the suite is skipped.
@Suite(
  "Schools of California, as R survey estimates them",
  .enabled(if: ApiData.folder != nil, "needs Rscript with package survey"))
struct ApiTests {
  let answers: KnownAnswers

  init() throws {
    answers = try KnownAnswers("reference/api.json")
  }

  static let designs = ["srs", "strat", "clus1", "clus2", "clus2wr"]

  private func check(
    _ estimates: [Estimate], _ key: String, _ tolerance: Double = 1e-10,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let (points, errors) = (try answers.numbers("\(key).est"), try answers.numbers("\(key).se"))
    #expect(estimates.count == points.count, sourceLocation: location)
    for (estimate, (point, error)) in zip(estimates, zip(points, errors)) {
      #expect(isClose(estimate.value, point, tolerance), "\(key)", sourceLocation: location)
      // R prints zero where rounding leaves 1e-17: proportions of a stratifying variable.
      #expect(
        isClose(estimate.standardError, error, tolerance)
          || error == 0 && (estimate.standardError ?? 1) < 1e-15,
        "\(key): \(estimate.standardError ?? .nan) ≠ \(error)", sourceLocation: location)
    }
  }

  @Test("Means, totals, ratios, proportions, variance", arguments: designs)
  func points(name: String) throws {
    let design = try ApiData.design(name)
    try check(try design.mean("api00").estimates, "\(name).mean.api00")
    try check(try design.total("enroll").estimates, "\(name).total.enroll")
    try check(try design.ratio("api.stu", to: "enroll").estimates, "\(name).ratio.api.stu/enroll")
    try check(try design.proportion("stype").estimates, "\(name).prop.stype")
    try check(try design.estimate([.variance("api00")]).estimates, "\(name).var.api00")
    try check(try design.mean("api00", by: "stype").estimates, "\(name).by.stype.api00")
    #expect(try design.mean("api00")[0].degreesOfFreedom == answers.number("\(name).degf"))
    for (index, type) in ["E", "H", "M"].enumerated() {
      let df = try design.mean("api00", by: "stype")[index].degreesOfFreedom
      #expect(df == (try answers.number("\(name).degf.stype.\(type)")))
    }
  }

  @Test("Covariances between variables and between domains", arguments: designs)
  func covariances(name: String) throws {
    let design = try ApiData.design(name)
    for (table, key) in [
      (try design.mean("api00", "api99"), "\(name).vcov.api00,api99"),
      (try design.mean("api00", by: "sch.wide"), "\(name).by.schwide.vcov(default)"),
    ] {
      for (ours, theirs) in zip(table.covariance(), try answers.numbers(key)) {
        #expect(abs(ours - theirs) < 1e-9, "\(key)")
      }
    }
  }

  @Test("Design effects", arguments: designs)
  func designEffects(name: String) throws {
    let design = try ApiData.design(name)
    for (reference, infix) in [
      (DesignEffectReference.withoutReplacement, ""), (.withReplacement, "replace."),
    ] {
      let options = EstimationOptions().with { $0.designEffect = reference }
      let mean = try design.mean("api00", options: options)[0]
      #expect(isClose(mean.designEffect, try answers.number("\(name).deff.\(infix)api00")))
    }
    let options = EstimationOptions().with { $0.designEffect = .withoutReplacement }
    let total = try design.total("enroll", options: options)[0]
    #expect(isClose(total.designEffect, try answers.number("\(name).deff.total.enroll"), 1e-9))
  }

  @Test("Intervals of a rare share", arguments: designs)
  func proportionIntervals(name: String) throws {
    let design = try ApiData.design(name)
    let rare = AnalysisVariable(column("ell") == 0)
    for (method, key, tolerance) in [
      (ProportionInterval.logit, "xlogit", 1e-10), (.arcsine, "asin", 1e-10),
      (.beta, "beta", 1e-9), (.wald, "mean", 1e-10), (.wilson, "wilson", 1e-10),
      // R interpolates a coarse profile.
      (.likelihood, "likelihood", 5e-2),
    ] {
      let options = EstimationOptions().with { $0.proportionInterval = method }
      let estimate = try design.mean(rare, options: options)[0]
      let expected = try answers.numbers("\(name).ciprop.ell0.\(key)")
      // R lets the effective sample size exceed the sample; here it is at most n.
      if method == .beta, name == "srs" {
        #expect(estimate.lower ?? 1 < expected[1] && estimate.upper ?? 0 > expected[2])
        continue
      }
      // Below an angle of zero the sine squared rises again: R folds the limit back, here it is zero.
      if method == .arcsine, name == "clus1" {
        #expect(estimate.lower == 0 && isClose(estimate.upper, expected[2]))
        continue
      }
      #expect(isClose(estimate.lower, expected[1], tolerance), "\(name) \(key) \(estimate)")
      #expect(isClose(estimate.upper, expected[2], tolerance), "\(name) \(key) \(estimate)")
    }
  }

  @Test("Quantiles by every rule that R has right", arguments: ["strat", "clus1"])
  func quantiles(name: String) throws {
    let design = try ApiData.design(name)
    for (rule, key) in [
      (QuantileRule.inverseCDF, "math"), (.interpolatedCDF, "hf4"), (.midpoint, "hf5"),
      (.weibull, "hf6"), (.mode, "hf7"), (.medianUnbiased, "hf8"), (.normalUnbiased, "hf9"),
    ] {
      let options = EstimationOptions().with {
        $0.quantileRule = rule
        $0.quantileInterval = .woodruffR
      }
      let table = try design.quantile("api00", [0.25, 0.5, 0.75], options: options)
      let expected = try answers.numbers("\(name).quantile.api00.\(key).mean")
      for (index, estimate) in table.estimates.enumerated() {
        // Tied schools of different weights are in file order in R, in order of weight here.
        let tolerance = rule == .inverseCDF || name == "clus1" ? 1e-9 : 1e-2
        #expect(isClose(estimate.value, expected[index], tolerance), "\(key) \(estimate)")
        #expect(isClose(estimate.lower, expected[3 + index], tolerance), "\(key) \(estimate)")
        #expect(isClose(estimate.upper, expected[6 + index], tolerance), "\(key) \(estimate)")
      }
    }
  }
}

/// The samples of package `survey`, exported once.
enum ApiData {
  static let folder: URL? = {
    guard let folder = try? Fixtures.temporaryFolder() else { return nil }
    let made = output(of: "Rscript", [Fixtures.path("reference/api.R"), folder.path])
    return made == nil ? nil : folder
  }()

  static func design(_ name: String) throws -> SurveyDesign {
    let files = ["srs": "apisrs", "strat": "apistrat", "clus1": "apiclus1"]
    let path = try #require(folder).appendingPathComponent("\(files[name] ?? "apiclus2").csv").path
    let table = try Table(contentsOf: path)
    switch name {
    case "srs": return try SurveyDesign(table, weights: "pw", population: [.size("fpc")])
    case "strat":
      return try SurveyDesign(table, weights: "pw", strata: "stype", population: [.size("fpc")])
    case "clus1":
      return try SurveyDesign(
        table, weights: "pw", clusters: "dnum", population: [.size("fpc")])
    case "clus2":
      return try SurveyDesign(
        table, clusters: ["dnum", "snum"], population: [.size("fpc1"), .size("fpc2")])
    default: return try SurveyDesign(table, weights: "pw", clusters: ["dnum", "snum"])
    }
  }
}
