import Indicators
import Testing

@Suite struct PoissonIntervalTests {
  @Test(
    "Garwood’s 95 % limits are the published ones",
    arguments: [
      (0, 0, 3.6889), (1, 0.0253, 5.5716), (5, 1.6235, 11.6683), (10, 4.7954, 18.3904),
      (100, 81.3640, 121.6268),
    ])
  func published(count: Int, lower: Double, upper: Double) throws {
    let interval = try PoissonInterval(count: count)
    #expect(abs(interval.lower - lower) < 5.1e-5)
    #expect(abs(interval.upper - upper) < 5.1e-5)
  }

  @Test("The limits of no event are 0 and −log of the tail; of large counts near Wald’s")
  func limits() throws {
    let none = try PoissonInterval(count: 0, level: 0.9)
    #expect(none.lower == 0)
    #expect(abs(none.upper - 2.995_732_273_553_991) < 1e-12)
    let many = try PoissonInterval(count: 14_236)
    #expect(abs(many.lower - (14_236 - 1.959964 * 119.3147)) < 3)
    #expect(abs(many.upper - (14_236 + 1.959964 * 119.3147)) < 3)
    let most = try PoissonInterval(count: 100_000_000)
    #expect(abs(most.upper - most.lower - 2 * 1.959964 * 10_000) < 3)
  }

  @Test("Limits grow with the count, and enclose it")
  func order() throws {
    var last = try PoissonInterval(count: 0)
    for count in 1...60 {
      let next = try PoissonInterval(count: count)
      #expect(next.lower > last.lower && next.upper > last.upper)
      #expect(next.lower < Double(count) && next.upper > Double(count))
      last = next
    }
  }

  @Test("Counts and levels out of range are refused")
  func refused() {
    for (count, level) in [(-1, 0.95), (200_000_000, 0.95), (5, 1), (5, 0), (5, .nan)] {
      #expect(throws: IndicatorError.self) { try PoissonInterval(count: count, level: level) }
    }
  }

  @Test("SDG 16.2.2: ten victims in two million are 0.5 per 100,000, from 0.24 to 0.92")
  func trafficking() throws {
    let rate = try PopulationRate(
      rare: "SDG 16.2.2", events: FigureTests.admin(10), population: FigureTests.admin(2_000_000))
    #expect(abs(rate.rate.value - 0.5) < 1e-12)
    let interval = try #require(rate.interval)
    #expect(abs(interval.lower - 0.239_77) < 1e-5)
    #expect(abs(interval.upper - 0.919_52) < 1e-5)
    #expect(rate.rate.notes.contains { $0.contains("not sampling error") })
    #expect(throws: IndicatorError.self) {
      try PopulationRate(
        rare: "x", events: FigureTests.survey(10, 2), population: FigureTests.admin(100))
    }
    #expect(throws: IndicatorError.self) {
      try PopulationRate(
        rare: "x", events: FigureTests.admin(1.5), population: FigureTests.admin(100))
    }
  }

  @Test("SDG 10.7.4 adds refugees to the population, with the delta method for an estimated one")
  func refugees() throws {
    let full = try PopulationRate(
      refugees: FigureTests.admin(5000), population: FigureTests.admin(995_000))
    #expect(abs(full.rate.value - 500) < 1e-12)
    #expect(full.rate.standardError == nil)
    let estimated = try PopulationRate(
      refugees: FigureTests.admin(5000), population: FigureTests.survey(995_000, 10_000))
    // −r / (p + r)² × 100,000 × 10,000.
    #expect(abs(try #require(estimated.rate.standardError) - 5) < 1e-12)
    #expect(throws: IndicatorError.self) {
      try PopulationRate(refugees: FigureTests.admin(0), population: FigureTests.admin(0))
    }
    #expect(throws: IndicatorError.self) {
      try PopulationRate(refugees: FigureTests.admin(-1), population: FigureTests.admin(10))
    }
  }

  @Test("Foreigners of the census of 2024 are 402.3 per 100,000")
  func foreigners() throws {
    let rate = try PopulationRate(
      "foreigners", count: FigureTests.admin(148_152), population: FigureTests.admin(36_828_330))
    #expect(abs(rate.rate.value - 402.277_3) < 1e-4)
  }
}
