import Foundation
import Microdata
import MicrodataIO
import TestSupport
import Testing

@testable import SurveyEstimation

/// Independent algorithm: R survey on an artificial sample, 1e-10 relative, and Sampford's joint probabilities as a
/// sum over all samples.
@Suite("Unequal probabilities, as R survey estimates them")
struct UnequalProbabilityGoldenTests {
  let answers: KnownAnswers
  let units: Table
  static let strata = ["A", "B", "C"]

  init() throws {
    answers = try KnownAnswers("reference/unequal-probability.json")
    units = try Table(contentsOf: Fixtures.path("reference/unequal-probability-units.csv"))
  }

  private func check(_ estimates: [Estimate], _ key: String) throws {
    let (points, errors) = (try answers.numbers("\(key).est"), try answers.numbers("\(key).se"))
    #expect(estimates.count == points.count)
    for (estimate, (point, error)) in zip(estimates, zip(points, errors)) {
      #expect(isClose(estimate.value, point), "\(key)")
      #expect(
        isClose(estimate.standardError, error), "\(key): \(estimate.standardError ?? 0) ≠ \(error)")
    }
  }

  private func checkAll(_ design: SurveyDesign, _ key: String) throws {
    try check(design.total("y").estimates, "\(key).total.y")
    try check(design.mean("y").estimates, "\(key).mean.y")
    try check(design.ratio("y", to: "x").estimates, "\(key).ratio")
    let domain = design.domain(where: column("d") == 1)
    try check(domain.total("y").estimates, "\(key).domain.total")
    try check(domain.mean("y").estimates, "\(key).domain.mean")
    let covariance = try design.total("y", "x").covariance()
    for (ours, theirs) in zip(covariance, try answers.numbers("\(key).vcov")) {
      #expect(isClose(ours, theirs, 1e-9), "\(key)")
    }
  }

  @Test("Two stages, Brewer")
  func twoStages() throws {
    let table = try Table(contentsOf: Fixtures.path("reference/unequal-probability.csv"))
    let population: [[StagePopulation]] = [
      [.probability("p1"), .size("persons")], [.probability("p1"), .fraction("p2")],
      [.probability("p1"), .probability("p2")],
    ]
    for stages in population {
      let design = try SurveyDesign(
        table, strata: "stratum", clusters: ["unit", "person"], population: stages)
      try checkAll(design, "two")
    }
  }

  private func joint() throws -> [JointProbabilities] {
    try Self.strata.map { stratum in
      let sizes = try answers.numbers("sizes.\(stratum)")
      let p = try InclusionProbabilities.proportional(to: sizes, count: 5)
      let names = (1...12).map { $0 < 10 ? "u0\($0)" : "u\($0)" }
      return try SelectionMethod.sampford.jointProbabilities(p, units: names, stratum: stratum)
    }
  }

  @Test("Sampford's joint probabilities, summed over all samples by R")
  func sampford() throws {
    for (stratum, joint) in zip(Self.strata, try joint()) {
      for (ours, theirs) in zip(joint.values, try answers.numbers("joint.\(stratum)")) {
        #expect(isClose(ours, theirs, 1e-11))
      }
    }
  }

  @Test("One stage in strata: Brewer, Horvitz–Thompson, Sen–Yates–Grundy")
  func strata() throws {
    func design(_ method: UnequalProbabilityVariance) throws -> SurveyDesign {
      try SurveyDesign(
        units, strata: "stratum", clusters: "unit",
        population: [.probability("p1", variance: method)])
    }
    try checkAll(design(.brewer), "brewer")
    try checkAll(design(.exact(joint(), .horvitzThompson)), "ht")
    try checkAll(design(.exact(joint(), .senYatesGrundy)), "syg")
  }

  @Test("One stage without strata: Overton, Hartley–Rao")
  func approximations() throws {
    let table = try units.subset(where: column("stratum") == "A")
    for (key, method) in [
      ("overton", .overton()), ("overton-syg", .overton(.senYatesGrundy)),
      ("hr", .hartleyRao(sumOfSquares: "squares")), ("hr1", .hartleyRao()),
      ("hr-syg", .hartleyRao(.senYatesGrundy, sumOfSquares: "squares")),
    ] as [(String, UnequalProbabilityVariance)] {
      try checkAll(
        SurveyDesign(table, population: [.probability("p1", variance: method)]), key)
    }
  }

  @Test("Quadratic forms written out: Deville, Beaumont–Émond")
  func quadraticForms() throws {
    for method in [UnequalProbabilityVariance.deville1, .deville2, .beaumontEmond] {
      let design = try SurveyDesign(
        units, strata: "stratum", population: [.probability("p1", variance: method)])
      let total = try answers.number("\(method.name).total.y.se")
      #expect(isClose(try design.total("y")[0].standardError, total))
      let domain = try design.domain(where: column("d") == 1).total("y")[0].standardError
      #expect(isClose(domain, try answers.number("\(method.name).domain.total.se")))
    }
  }
}

/// Independent algorithm on real data: votes in forty counties of the United States, drawn by Tillé's method, as R
/// survey 4.5 and svrep 0.9.1 estimate them.
@Suite(
  "Votes of counties, as R survey and svrep estimate them",
  .enabled(if: ElectionData.folder != nil, "needs Rscript with package survey"))
struct ElectionTests {
  @Test(
    "Standard errors of the totals",
    arguments: [
      ("brewer", [2_447_628.88865615, 2450786.53908241, 102420.243515406]),
      ("overton", [2_939_607.84993936, 1964631.62874171, 104372.83526225]),
      ("HR", [2_624_661.6443617, 2525222.45613978, 102793.03892466]),
      ("HR1", [2_472_752.96278869, 2426842.19793111, 102595.343522668]),
      ("HRYG", [2_436_738.1568116, 2439844.69621836, 102015.955621455]),
      ("HT", [2_604_404.47780038, 2523712.36945764, 102325.561822147]),
      ("YG", [2_406_525.80921637, 2408090.52059838, 101663.663722092]),
      ("deville1", [2_432_464.40563651]), ("deville2", [2_433_772.04670874]),
      ("beaumont-emond", [3_134_243.25336963]), ("poisson", [10_176_389.6636361]),
    ])
  func totals(name: String, errors: [Double]) throws {
    let folder = try #require(ElectionData.folder)
    let table = try Table(contentsOf: folder.appendingPathComponent("election.csv").path)
    let joint = try Table(
      contentsOf: folder.appendingPathComponent("election_jointprob.csv").path)
    let matrix = (0..<40).flatMap { row in
      joint.columns.map { $0.number(at: row) ?? .nan }
    }
    let blocks = [try JointProbabilities(units: (1...40).map(String.init), values: matrix)]
    let method: UnequalProbabilityVariance =
      switch name {
      case "HR": .hartleyRao(sumOfSquares: "squares")
      case "HR1": .hartleyRao()
      case "HRYG": .hartleyRao(.senYatesGrundy, sumOfSquares: "squares")
      case "HT": .exact(blocks, .horvitzThompson)
      case "YG": .exact(blocks, .senYatesGrundy)
      default: try #require(UnequalProbabilityVariance(name: name))
      }
    let design = try SurveyDesign(table, population: [.probability("p", variance: method)])
    let totals = try design.total("Bush", "Kerry", "Nader").estimates
    let values = [64518472.38054, 51202102.0962483, 478530.523211708]
    for (index, error) in errors.enumerated() {
      #expect(isClose(totals[index].value, values[index], 1e-10))
      #expect(isClose(totals[index].standardError, error, 1e-10), "\(name) \(index)")
    }
  }
}

/// The data of the package, exported once.
enum ElectionData {
  static let folder: URL? = {
    guard let folder = try? Fixtures.temporaryFolder() else { return nil }
    let made = output(of: "Rscript", [Fixtures.path("reference/election.R"), folder.path])
    return made == nil ? nil : folder
  }()
}
