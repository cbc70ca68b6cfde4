import Microdata
import SurveyEstimation
import Testing

/// Net change between overlapping samples, against the answers printed by ReGenesees 2.4 for its example of two
/// stratified samples of 20 units with 8 in common (Zardetto, `svyDelta`).
@Suite struct NetChangeTests {
  /// occasion, unit, stratum, weight, y, x.
  static let rows = """
    1,1,A,18.55982334073633,0.5,1.1623736445592168
    1,2,A,21.0658611478284,1,1.2650541595521556
    1,3,A,21.931659494526684,1.5,2.0305172316521189
    1,4,A,19.98339856043458,2,1.2816051834774482
    1,5,A,18.515035075135529,2.5,2.3646937354152082
    1,6,A,20.28786014020443,3,2.7341453450466005
    1,7,A,19.475442858412862,3.5,3.1797576554975722
    1,8,A,20.080484662204981,4,3.3022256220615036
    1,9,A,19.35297866538167,4.5,2.5651085284108106
    1,10,A,21.64282082952559,5,2.2275021136046762
    1,11,B,30.339108247309923,5.5,2.7107929150565471
    1,12,B,29.994424390606582,6,5.1481218965573605
    1,13,B,31.1583046996966,6.5,4.9525158125835489
    1,14,B,30.759098950773478,7,3.9429810088992694
    1,15,B,29.877663318067789,7.5,4.8276396585690353
    1,16,B,29.971997175365686,8,3.7579388653283248
    1,17,B,29.669266502372921,8.5,3.6879306236795424
    1,18,B,30.540082147344947,9,4.9805018914408699
    1,19,B,30.216102448292077,9.5,7.0836366520381908
    1,20,B,30.053219352848828,10,5.7104448388119016
    2,21,A,20.783406494185328,2.5129183577844629,2.6960957147076252
    2,2,A,21.0658611478284,3.3082353781158322,3.0870057567681353
    2,23,A,18.762871003709733,5.0037900280839018,3.6707737783261272
    2,4,A,19.98339856043458,2.9771897579426576,2.1713114738095172
    2,25,A,18.079445214942098,4.510136396411248,1.4657403905811344
    2,6,A,20.28786014020443,3.1658957026352184,1.1437207526111104
    2,27,A,19.98976134788245,3.5041277139786731,2.627140831564855
    2,8,A,20.080484662204981,4.5401705858885535,1.879890574988905
    2,29,A,20.289164241403341,4.985899219031487,2.3652469949198252
    2,30,A,20.573368712328374,6.3707132829863333,3.8698489340991267
    2,31,B,30.461911535821855,6.6813298523534153,2.2361434310235833
    2,12,B,29.994424390606582,7.0673392237096504,3.3141399881203082
    2,33,B,29.546310718171299,6.551161151649362,4.2974009999115275
    2,14,B,30.759098950773478,8.7402795017809574,5.599235565493764
    2,35,B,31.982085725292563,8.1189617399907341,4.0118710830858761
    2,16,B,29.971997175365686,8.9009350080399869,4.6770089878502104
    2,37,B,29.385635788552463,9.4461456340871628,5.0445265314347765
    2,18,B,30.540082147344947,9.5962937764768483,2.8917378006682628
    2,39,B,30.13083868753165,9.4445545416057772,2.9892798676921255
    2,40,B,29.540432731620967,10.408366251862294,5.2236844582972806
    """

  static func sample(_ occasion: String) throws -> SurveyDesign {
    let fields = rows.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
      .filter { $0[0] == occasion }
    let table = try Table([
      Column("id", fields.map { $0[1] }), Column("strata", fields.map { $0[2] }),
      Column("w", fields.map { Double($0[3]) ?? .nan }),
      Column("y", fields.map { Double($0[4]) ?? .nan }),
      Column("x", fields.map { Double($0[5]) ?? .nan }),
    ])
    return try SurveyDesign(table, weights: "w", strata: "strata", clusters: "id")
  }

  private func change(
    _ statistic: Statistic, _ formula: RowExpression = column("later") - column("earlier"),
    strata: SampleOverlap.Strata? = .stratified
  ) throws -> EstimateFormula.Result {
    let designs = [try Self.sample("1"), try Self.sample("2")]
    let parts = try designs.map { EstimateFormula.Part(try $0.estimate([statistic]), 0) }
    let overlap = try strata.map {
      try SampleOverlap(designs, strata: $0, identifiesUnits: true)
    }
    if let overlap { #expect(overlap.sharedUnits(0, 1) == 8) }
    return try EstimateFormula(formula).evaluate(
      ["earlier": parts[0], "later": parts[1]], overlap: overlap)
  }

  private func expect(
    _ value: Double?, _ known: Double, _ digits: Double,
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(
      value.map { abs($0 / known - 1) < digits } ?? false, "\(value ?? .nan) is not \(known)",
      sourceLocation: location)
  }

  @Test("the change of a total has the published correlation and variance")
  func total() throws {
    let result = try change(.total("y"))
    let correlation = try #require(result.correlations.first)
    expect(result.estimate.value, 484.2381, 1e-6)
    expect(correlation.correlation, -0.204845212102, 1e-10)
    expect(correlation.second * correlation.second, 29866.051148, 1e-10)
    expect(correlation.first * correlation.first, 21316.520115, 1e-10)
    expect(result.estimate.variance, 40845.3724362, 1e-10)
    #expect(result.estimate.degreesOfFreedom == 18)
    #expect(result.crossesDesigns)
  }

  @Test("leaving out strata gives the other published correlation")
  func unstratified() throws {
    let result = try change(.total("y"), strata: .unstratified)
    expect(result.correlations.first?.correlation, -0.398016989524, 1e-10)
    expect(result.estimate.variance, 31097.255551, 1e-10)
  }

  @Test("the change of a mean, of a ratio, and relative change are as published")
  func nonlinear() throws {
    let mean = try change(.mean("y"))
    expect(mean.estimate.value, 0.9787263, 1e-7)
    expect(mean.correlations.first?.correlation, -0.201358842868, 1e-10)
    expect(mean.estimate.variance, 0.165577814488, 1e-10)
    let ratio = try change(.ratio("y", to: "x"))
    expect(ratio.estimate.value, 0.4117204, 1e-6)
    expect(ratio.correlations.first?.correlation, 0.0111890834721, 1e-10)
    expect(ratio.estimate.variance, 0.0255892534455, 1e-10)
    let relative = try change(.total("y"), column("later") / column("earlier") - 1)
    expect(relative.estimate.value, 0.1671333, 1e-6)
    expect(relative.estimate.variance, 0.00594859559222, 1e-10)
  }

  @Test("without an overlap the variances add up")
  func independent() throws {
    let result = try change(.total("y"), strata: nil)
    expect(result.estimate.variance, 29866.051148 + 21316.520115, 1e-10)
    #expect(result.correlations.isEmpty)
  }

  @Test("one sample taken for two occasions has no change and no error")
  func same() throws {
    let first = try Self.sample("1")
    let second = try Self.sample("1")
    let result = try EstimateFormula(column("b") - column("a")).evaluate(
      [
        "a": .init(try first.estimate([.mean("y")]), 0),
        "b": .init(try second.estimate([.mean("y")]), 0),
      ], overlap: SampleOverlap([first, second]))
    #expect(result.estimate.value == 0)
    #expect(abs(result.estimate.standardError ?? 1) < 1e-8)
  }

  @Test("within one design a formula is the contrast")
  func contrast() throws {
    let design = try Self.sample("1")
    let table = try design.estimate([.mean("y")], by: ["strata"])
    let known = try table.contrast(column("B") / column("A"))[0]
    let formula = try EstimateFormula(column("b") / column("a")).evaluate([
      "a": .init(table, 0), "b": .init(table, 1),
    ]).estimate
    expect(formula.value, known.value ?? .nan, 1e-14)
    expect(formula.standardError, known.standardError ?? .nan, 1e-12)
  }

  @Test("numbers that were not estimated have no sampling error")
  func constants() throws {
    let table = try Self.sample("1").estimate([.total("y")])
    let result = try EstimateFormula(100_000 * column("cases") / column("y")).evaluate(
      ["y": .init(table, 0)], constants: ["cases": 12])
    let total = table[0]
    expect(result.estimate.value, 1_200_000 / (total.value ?? .nan), 1e-14)
    expect(
      result.estimate.coefficientOfVariation, total.coefficientOfVariation ?? .nan, 1e-12)
  }

  @Test("what cannot be is said")
  func errors() throws {
    let table = try Self.sample("1").estimate([.total("y")])
    #expect(throws: EstimationError.self) {
      try EstimateFormula(column("z") + 1).evaluate(["y": .init(table, 0)])
    }
    #expect(throws: EstimationError.self) {
      try SampleOverlap([SurveyDesign(Self.sample("1").table, weights: "w")])
    }
  }
}
