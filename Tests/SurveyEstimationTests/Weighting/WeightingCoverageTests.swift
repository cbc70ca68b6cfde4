import Foundation
import Microdata
import NumericCore
import TestSupport
import Testing

@testable import SurveyEstimation

/// Simulation: after a nonresponse adjustment and raking, intervals of 95 % cover, and variances are those of
/// repeated samples.
///
/// Five strata of 80 PSUs of 30 people. Whether somebody responds depends on sex and age, and so does what is
/// measured. Samples take ten PSUs of a stratum with replacement and eight people of each.
@Suite("Coverage after weighting")
struct WeightingCoverageTests {
  struct Person {
    let sex: Int
    let age: Int
    let income: Double
    let propensity: Double
  }

  static let population: [[[Person]]] = (0..<5).map { stratum in
    (0..<80).map { psu in
      var random = CounterGenerator(seed: 21, stream: UInt64(stratum * 100 + psu))
      let level = StandardNormal.quantile(random.uniform()) * 2
      return (0..<30).map { _ in
        let sex = 1 + Int(random.next() % 2)
        let age = 1 + Int(random.next() % 4)
        let noise = StandardNormal.quantile(random.uniform())
        let logit = 0.3 + 0.5 * Double(sex - 1) - 0.35 * Double(age - 2)
        return Person(
          sex: sex, age: age,
          income: 20 + 2 * Double(stratum) + level + 4 * Double(age) - 3 * Double(sex) + 5 * noise,
          propensity: 1 / (1 + exp(-logit)))
      }
    }
  }

  static func sample(_ number: Int) throws -> SurveyDesign {
    var random = CounterGenerator(seed: 22, stream: UInt64(number))
    var (strata, psus, sexes, ages, incomes, statuses) = (
      [Int](), [Int](), [Int](), [Int](), [Double?](), [Int]()
    )
    for (stratum, clusters) in population.enumerated() {
      for draw in 0..<10 {
        let people = clusters[Int(random.next() % 80)].shuffled(using: &random).prefix(8)
        for person in people {
          let responds = random.uniform() < person.propensity
          strata.append(stratum)
          psus.append(draw)
          sexes.append(person.sex)
          ages.append(person.age)
          incomes.append(responds ? person.income : nil)
          statuses.append(responds ? 1 : 2)
        }
      }
    }
    let weight = [Double](repeating: 30, count: strata.count)
    return try SurveyDesign(
      Table([
        Column("stratum", strata), Column("psu", psus), Column("sex", sexes), Column("age", ages),
        Column("income", incomes), Column("status", statuses), Column("weight", weight),
      ]), weights: "weight", strata: "stratum", clusters: "psu")
  }

  @Test(
    "Weighting classes, inverse propensity and propensity classes, each followed by raking",
    arguments: 0..<3)
  func coverage(kind: Int) throws {
    let everybody: [Person] = Self.population.flatMap { $0.flatMap { $0 } }
    func count(_ key: (Person) -> Int) -> [CategoryCode: Double] {
      everybody.reduce(into: [:]) { $0[CategoryCode(String(key($1))), default: 0] += 1 }
    }
    let margins = CalibrationTargets.margins(["sex": count(\.sex), "age": count(\.age)])
    let model = ResponseModel(categories: ["sex", "age"])
    let method: NonresponseAdjustment.Method =
      switch kind {
      case 0: .classes(["sex", "age"])
      case 1: .propensity(model)
      default: .propensityClasses(model, count: 4)
      }
    let pipeline = WeightingPipeline()
      .nonresponse(
        ResponseStatus("status", respondent: [1], nonrespondent: [2]), method: method
      )
      .calibration(.raking, to: margins)
    let total = everybody.reduce(0) { $0 + $1.income }
    let truth = [total, total / Double(everybody.count)]
    let samples = 400
    let results = Parallel.map(samples) { number -> [Estimate] in
      let options = EstimationOptions().with { $0.maximumThreads = 1 }
      let design = try? Self.sample(number).weighted(by: pipeline)
      let table = try? design?.estimate([.total("income"), .mean("income")], options: options)
      return table?.estimates ?? []
    }
    #expect(results.allSatisfy { $0.count == 2 })
    for index in 0..<2 {
      let estimates = results.map { $0[index] }
      let covered = estimates.count {
        ($0.lower ?? .infinity) <= truth[index] && truth[index] <= ($0.upper ?? -.infinity)
      }
      #expect((372...388).contains(covered), "\(index): \(covered) of \(samples)")
      let values = estimates.map { $0.value ?? .nan }
      let mean = values.reduce(0, +) / Double(samples)
      let spread = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(samples - 1)
      let claimed =
        estimates.reduce(0) { $0 + pow($1.standardError ?? .nan, 2) } / Double(samples)
      #expect((0.82...1.22).contains(claimed / spread), "\(index): \(claimed / spread)")
    }
  }
}
