import Microdata
import TestSupport
import Testing

@testable import SurveyEstimation

/// Designs: stages, single PSUs, certainty, collapsing, and what is refused.
@Suite("Designs")
struct DesignTests {
  static func toy() throws -> Table {
    try Table([
      Column("h", [1, 1, 1, 2, 2, 3]), Column("psu", [1, 2, 3, 1, 2, 1]),
      Column("w", [10.0, 10, 10, 20, 20, 30]), Column("y", [3.0, 5, 4, 7, 9, 6]),
      Column("order", [1, 1, 1, 2, 2, 3]), Column("size", [30, 30, 30, 40, 40, 1]),
      Column("region", ["a", "a", "a", "b", "b", "b"]),
    ])
  }

  private func design(_ rule: SinglePSURule) throws -> SurveyDesign {
    try SurveyDesign(Self.toy(), weights: "w", strata: "h", clusters: "psu", singlePSU: rule)
  }

  /// PSU totals 30, 50, 40 | 140, 180 | 180.
  static let known = 3.0 / 2 * (100 + 100 + 0) + 2.0 / 1 * (400 + 400)

  @Test("Rules for single PSUs, by hand")
  func singlePSU() throws {
    #expect(try design(.remove).total("y")[0].variance.map { isClose($0, Self.known) } == true)
    #expect(try design(.certainty).total("y")[0].variance.map { isClose($0, Self.known) } == true)
    let mean = (30.0 + 50 + 40 + 140 + 180 + 180) / 6
    let centred = Self.known + (180 - mean) * (180 - mean)
    #expect(isClose(try design(.centred).total("y")[0].variance, centred))
    #expect(isClose(try design(.average).total("y")[0].variance, Self.known * 3 / 2))
    // Joined with stratum 2: three PSUs.
    let joined = (140.0 + 180 + 180) / 3
    let collapsed =
      3.0 / 2 * 200
      + 3.0 / 2 * ((140 - joined) * (140 - joined) + 2 * (180 - joined) * (180 - joined))
    let design = try design(.collapsed(orderedBy: "order"))
    #expect(isClose(try design.total("y")[0].variance, collapsed))
    #expect(design.summary.collapsedStrata == ["2 + 3"] && design.summary.strataCount == 2)
  }

  @Test("A covariance matrix has the variances on its diagonal under every rule")
  func covarianceDiagonal() throws {
    for rule in [SinglePSURule.remove, .centred, .average, .collapsed(orderedBy: nil)] {
      let table = try design(rule).estimate([.total("y"), .mean("y"), .count])
      let matrix = table.covariance()
      for index in 0..<table.count {
        #expect(
          isClose(table[index].variance, matrix[index * table.count + index], 1e-9)
            || abs(matrix[index * table.count + index]) < 1e-12, "\(rule.name) \(index)")
      }
    }
  }

  @Test("A lone PSU outside the domain counts as a total of zero when centred")
  func centredDomain() throws {
    let domain = try design(.centred).domain(where: column("h") < 3).total("y")[0]
    let mean = (30.0 + 50 + 40 + 140 + 180) / 6
    #expect(isClose(domain.variance, Self.known + mean * mean))
  }

  @Test("A stratum that was taken completely is not lonely")
  func certainty() throws {
    let design = try SurveyDesign(
      Self.toy(), weights: "w", strata: "h", clusters: "psu", population: [.size("size")])
    let expected = 3.0 / 2 * 200 * (1 - 3.0 / 30) + 2 * 800 * (1 - 2.0 / 40)
    #expect(isClose(try design.total("y")[0].variance, expected))
    #expect(design.summary.singlePSUStrata == 0)
  }

  @Test("The default names the strata with one PSU")
  func refusal() throws {
    let error = #expect(throws: EstimationError.self) { try design(.fail) }
    #expect(error?.code == .singleUnitStratum)
    #expect(error?.message.contains(": 3.") == true)
  }

  @Test("Three stages, by the recursion written out")
  func threeStages() throws {
    // Two of four areas; in each two of three blocks; in each two of five people.
    var (area, block, y) = ([Int](), [Int](), [Double]())
    for a in 1...2 {
      for b in 1...2 {
        for p in 1...2 {
          area.append(a)
          block.append(b)
          y.append(Double(a * 7 + b * b * 3 + p * a))
        }
      }
    }
    let count = y.count
    let table = try Table([
      Column("area", area), Column("block", block), Column("y", y),
      Column("areas", Array(repeating: 4, count: count)),
      Column("blocks", Array(repeating: 3, count: count)),
      Column("people", Array(repeating: 5, count: count)),
    ])
    let design = try SurveyDesign(
      table, clusters: ["area", "block"],
      population: [.size("areas"), .size("blocks"), .size("people")])
    let w = 2.0 * 1.5 * 2.5
    func squares(_ values: [Double]) -> Double {
      let mean = values.reduce(0, +) / Double(values.count)
      return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
    func z(_ rows: [Int]) -> Double { rows.reduce(0) { $0 + w * y[$1] } }
    let first = (1 - 0.5) * 2 * squares([z([0, 1, 2, 3]), z([4, 5, 6, 7])])
    let second = [[[0, 1], [2, 3]], [[4, 5], [6, 7]]].reduce(0.0) { sum, blocks in
      sum + 0.5 * (1 - 2.0 / 3) * 2 * squares(blocks.map(z))
    }
    let third = [[0, 1], [2, 3], [4, 5], [6, 7]].reduce(0.0) { sum, rows in
      sum + 0.5 * (2.0 / 3) * (1 - 0.4) * 2 * squares(rows.map { w * y[$0] })
    }
    let total = try design.total("y")[0]
    #expect(isClose(total.variance, first + second + third, 1e-13))
    #expect(isClose(total.value, w * y.reduce(0, +)))
  }

  @Test("Satterthwaite's degrees of freedom")
  func satterthwaite() throws {
    let options = EstimationOptions().with { $0.degreesOfFreedom = .satterthwaite }
    let estimate = try design(.remove).total("y", options: options)[0]
    let (a, b) = (300.0, 1600.0)
    #expect(isClose(estimate.degreesOfFreedom, (a + b) * (a + b) / (a * a / 2 + b * b / 1)))
  }

  @Test("What is refused, and how")
  func refusals() throws {
    let table = try Self.toy()
    func code(_ columns: [Column], _ make: (Table) throws -> SurveyDesign) throws
      -> EstimationError?
    {
      let changed = try table.adding(columns)
      do {
        _ = try make(changed)
        return nil
      } catch let error as EstimationError {
        return error
      }
    }
    let byWeight: (Table) throws -> SurveyDesign = { try SurveyDesign($0, weights: "w") }
    for bad in [-1.0, .infinity] {
      let error = try code([Column("w", [1, 2, bad, 1, 1, 1])], byWeight)
      #expect(error?.code == .invalidWeight && error?.message.contains("row 3") == true)
    }
    let missing = try code([Column("w", [1, nil, 1, 1, nil, 1] as [Double?])], byWeight)
    #expect(missing?.code == .missingDesignValue && missing?.message.contains("2, 5") == true)
    #expect(
      try code([Column("w", Array(repeating: 0.0, count: 6))], byWeight)?.code == .invalidWeight)
    let bySize: (Table) throws -> SurveyDesign = {
      try SurveyDesign($0, strata: "h", clusters: "psu", population: [.size("size")])
    }
    let differing = try code([Column("size", [30, 30, 31, 40, 40, 1])], bySize)
    #expect(differing?.code == .invalidPopulation && differing?.message.contains("row 3") == true)
    let small = try code([Column("size", [2, 2, 2, 40, 40, 1])], bySize)
    #expect(small?.code == .invalidPopulation)
    let unique = try code([]) {
      try SurveyDesign(
        $0, strata: "h", clusters: "psu", singlePSU: .remove, nestedIDs: false)
    }
    #expect(unique?.code == .invalidDesign && unique?.message.contains("more than one") == true)
    #expect(throws: EstimationError.self) {
      try StagePopulation(
        inferring: "ones", in: table.adding([Column("ones", [1, 1, 1, 1, 1, 1])]))
    }
    #expect(throws: EstimationError.self) {
      try StagePopulation(
        inferring: "mixed", in: table.adding([Column("mixed", [0.5, 1, 1, 2, 2, 2])]))
    }
    #expect(try StagePopulation(inferring: "size", in: table) == .size("size"))
    #expect(throws: MicrodataError.self) { try SurveyDesign(table, weights: "weigth") }
  }

  @Test("Weights of zero keep their place in the design")
  func zeroWeights() throws {
    let table = try Self.toy().adding([Column("w0", [10.0, 10, 0, 20, 20, 30])])
    let design = try SurveyDesign(
      table, weights: "w0", strata: "h", clusters: "psu", singlePSU: .remove)
    let total = try design.total("y")[0]
    let mean = 80.0 / 3
    let expected =
      3.0 / 2 * ((30 - mean) * (30 - mean) + (50 - mean) * (50 - mean) + mean * mean) + 1600
    #expect(isClose(total.variance, expected))
    #expect(total.n == 5 && total.degreesOfFreedom == 2)
  }

  @Test("A hundred thousand strata compile in linear time")
  func manyStrata() throws {
    let count = 200_000
    let table = try Table([
      Column("h", (0..<count).map { $0 / 2 }), Column("psu", (0..<count).map { $0 % 2 }),
      Column("y", (0..<count).map { Double($0 % 10) }),
    ])
    let design = try SurveyDesign(table, strata: "h", clusters: "psu")
    #expect(design.summary.strataCount == 100_000 && design.summary.degreesOfFreedom == 100_000)
    let total = try design.total("y")[0]
    #expect(isClose(total.variance, Double(count / 2) * 2 * 0.5))
  }
}
