import Foundation
import Microdata
import NumericCore
import TestSupport
import Testing

@testable import SurveyEstimation

/// Simulation: intervals of 95 % cover the population value in 93 % to 97 % of samples.
///
/// Ten strata of sixty PSUs of about thirty people; each sample takes eight PSUs of a stratum and ten people
/// of a PSU, with finite population corrections at both stages. PSUs differ, so that design effects exceed 1.
@Suite("Coverage of intervals")
struct CoverageTests {
  struct Person {
    let wage: Double
    let hours: Double
    let employed: Int
  }

  static let population: [[[Person]]] = (0..<10).map { stratum in
    (0..<60).map { psu in
      var random = CounterGenerator(seed: 11, stream: UInt64(stratum * 100 + psu))
      let level = StandardNormal.quantile(random.uniform()) * 0.3
      return (0..<(24 + Int(random.next() % 13))).map { _ in
        let hours = 20 + (random.uniform() * 40).rounded()
        let noise = StandardNormal.quantile(random.uniform())
        return Person(
          wage: exp(3 + 0.05 * Double(stratum) + level + 0.6 * noise) * hours / 40,
          hours: hours, employed: random.uniform() < 0.25 + 0.3 * level ? 1 : 0)
      }
    }
  }

  static func sample(_ number: Int) throws -> SurveyDesign {
    var random = CounterGenerator(seed: 12, stream: UInt64(number))
    var (strata, psus, sizes, people, wages, hours, employed) = (
      [Int](), [Int](), [Double](), [Double](), [Double](), [Double](), [Int]()
    )
    for (stratum, clusters) in population.enumerated() {
      for psu in clusters.indices.shuffled(using: &random).prefix(8) {
        for person in clusters[psu].shuffled(using: &random).prefix(10) {
          strata.append(stratum)
          psus.append(psu)
          sizes.append(Double(clusters.count))
          people.append(Double(clusters[psu].count))
          wages.append(person.wage)
          hours.append(person.hours)
          employed.append(person.employed)
        }
      }
    }
    let table = try Table([
      Column("stratum", strata), Column("psu", psus), Column("psus", sizes),
      Column("people", people), Column("wage", wages), Column("hours", hours),
      Column("employed", employed),
    ])
    return try SurveyDesign(
      table, strata: "stratum", clusters: "psu", population: [.size("psus"), .size("people")])
  }

  @Test("Mean, ratio, median, proportion, total")
  func coverage() throws {
    let everybody: [Person] = Self.population.flatMap { $0.flatMap { $0 } }
    let wages = everybody.map(\.wage).sorted()
    let size = Double(wages.count)
    let total: Double = wages.reduce(0, +)
    let hours: Double = everybody.map(\.hours).reduce(0, +)
    let employed: Int = everybody.map(\.employed).reduce(0, +)
    let median = wages[(wages.count + 1) / 2 - 1]
    let truth: [Double] = [total / size, total / hours, median, Double(employed) / size, total]
    let statistics: [Statistic] = [
      .mean("wage"), .ratio("wage", to: "hours"), .quantile("wage", [0.5]), .mean("employed"),
      .total("wage"),
    ]
    let samples = 1000
    let hits = Parallel.map(samples) { number -> [Bool] in
      let options = EstimationOptions().with { $0.maximumThreads = 1 }
      guard let table = try? Self.sample(number).estimate(statistics, options: options) else {
        return []
      }
      return zip(table.estimates, truth).map { estimate, truth in
        (estimate.lower ?? .infinity) <= truth && truth <= (estimate.upper ?? -.infinity)
      }
    }
    for index in statistics.indices {
      let covered = hits.count { $0.count == 5 && $0[index] }
      #expect((930...970).contains(covered), "statistic \(index): \(covered) of \(samples)")
    }
  }
}
