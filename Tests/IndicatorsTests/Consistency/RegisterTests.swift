import Indicators
import Testing

@Suite("The register of known inconsistencies")
struct RegisterTests {
  private let report: ConsistencyReport

  init() throws { report = try PublishedFigures.report() }

  private func result(_ id: String) throws -> RelationResult {
    try #require(report[id])
  }

  @Test(
    "each case has the status that is known of it",
    arguments: [
      ("I-01", RelationStatus.fails), ("I-02", .fails), ("I-03", .explained), ("I-04", .fails),
      ("I-05", .fails), ("I-06", .fails), ("I-07", .fails), ("I-08", .fails), ("I-09", .fails),
      ("I-10", .explained), ("I-11", .fails), ("I-12", .fails), ("I-13", .fails),
      ("I-14", .explained), ("I-15", .explained), ("I-16", .fails), ("I-17", .fails),
      ("I-18", .fails), ("I-19", .fails),
    ])
  func status(id: String, status: RelationStatus) throws {
    #expect(try result(id).status == status)
  }

  @Test(
    "each failed case has the suggestion that is known of it",
    arguments: [
      ("I-01", "vaccination.total: 258,977 → 258,997 (digit substituted)"),
      ("I-06", "mobility-2035.objectives.stated: 5 → 6 (digit substituted)"),
      ("I-07", "snia.programmes.stated: 11 → 15 (digit substituted), but breaks snia.kinds"),
      ("I-09", "regularisation.rate.printed: 85.53 → 83.53 (digit substituted)"),
      ("I-12", "rabat.share: 19.2 → 19.7 (digit substituted)"),
      ("I-19", "isco-08.official: 436 → 433 (digit substituted)"),
      ("households.two", "households.press: 9,275,083 → 9,275,038 (digits transposed)"),
    ])
  func suggestion(id: String, text: String) throws {
    #expect(try result(id).suggestions.first?.text == text)
  }

  @Test("no single slip explains a share or a rate that is plainly another figure")
  func noSuggestion() throws {
    for id in ["I-11", "I-13", "I-16"] { #expect(try result(id).suggestions.isEmpty, "\(id)") }
  }

  @Test("I-01 gives both readings, the difference of 20, and flags what depends on the total")
  func vaccination() throws {
    let sum = try result("I-01")
    #expect(sum.printedValue == 258_977)
    #expect(sum.computedValue == 258_997)
    #expect(sum.difference == 20)
    #expect(abs((sum.relativeDifference ?? 0) * 100 - 0.0077) < 0.00005)
    let men = try #require(sum.readings.first)
    #expect(men.subject == "vaccination.men as a share")
    #expect(PrintedNumber(men.fromPrinted, decimals: 3).text == "52.127")
    #expect(PrintedNumber(men.fromComputed, decimals: 3).text == "52.123")
    #expect(
      sum.suggestions.map(\.fact) == ["vaccination.total", "vaccination.men"],
      "124,001 - 20 takes more than one digit")
    #expect(report.flags["vaccination.total"] == ["I-01"])
    #expect(report.flags["census-2024.population"] == nil)
  }

  @Test("I-02, I-03: a year of another digit, and a range that only one statement gives in full")
  func dates() throws {
    let arab = try result("I-02")
    #expect(
      arab.hint == "arab-review.timeline: 2022-02-24/2022-02-25 → 2021-02-24/2021-02-25")
    let african = try result("I-03")
    #expect(african.remarks.first?.contains("lies within “african-review.two-days”") == true)
    #expect(try result("african-review.within").status == .holds)
  }

  @Test("I-04, I-05, I-08: texts, order and names")
  func texts() throws {
    #expect(try result("I-04").remarks.first?.contains("repeats the text") == true)
    let order = try result("I-05")
    #expect(order.printed == "“15” at place 14")
    #expect(order.computed == "“14” in the official order")
    #expect(order.remarks == ["All items are there, in another order."])
    #expect(try result("I-08").computed == "Central Monitoring Cell of the Migration Situation")
  }

  @Test("I-10, I-14: both statements are right, each by its definition")
  func definitions() throws {
    let growth = try result("I-10")
    #expect(growth.printed == "71.86 and 76.4")
    #expect(growth.computed == "71.85811 and 76.3693")
    #expect(growth.remarks.allSatisfy { $0.hasSuffix("the arithmetic is right.") })
    #expect(try result("I-14").printed == "15,076 and 15,000")
  }

  @Test("I-16: the printed standard error is that of the sum of weights")
  func standardError() throws {
    let result = try result("I-16")
    #expect(abs((result.computedValue ?? 0) - 8.847) < 0.001)
    let remark = try #require(result.remarks.first)
    #expect(remark.contains("0.64 × √48,429 is 140.8"))
    #expect(remark.contains("13.8 times too small"))
  }

  @Test("I-18: the bytes are Latin-1")
  func encoding() throws {
    let result = try result("I-18")
    #expect(result.computed == "iso-8859-1, “Béni Mellal”")
    #expect(result.remarks == ["The byte e9 at place 2 begins no sign."])
  }

  @Test("all other relations hold but the two that repeat a figure differently")
  func others() throws {
    let others = report.results.filter { !$0.relation.hasPrefix("I-") && $0.status != .holds }
    #expect(others.map(\.relation) == ["regularisation.applications.two", "households.two"])
    #expect(report.results.count == 19 + 42)
    #expect(report.dangling.isEmpty)
    #expect(report.unchecked.isEmpty)
    #expect(!report.isConsistent)
  }

  @Test("shares, means and corrections come out as computed by hand")
  func arithmetic() throws {
    let known: [(String, Double)] = [
      ("I-09", 83.533), ("regularisation.rate.second", 84.141), ("I-11", 41.108),
      ("I-12", 19.732), ("I-13", 71.858), ("bgd.months.all", 17.59123),
      ("bgd.months.singapore", 15.06048), ("bgd.months.oman", 16.06336), ("lao.rci.all", 0.32797),
      ("lao.rci.of-men", 0.32457), ("lao.rci.of-women", 0.33271), ("covid.fpc", 0.850439),
      ("enmi.young.all", 27.0628), ("enmi.old.all", 3.9245), ("enmi.work.all", 53.7621),
      ("enmi.intention.all", 0.51376), ("census-2024.share", 0.402277), ("reasons", 92.8),
      ("forced.statuses", 98.8), ("agreements.per-country", 3.08),
    ]
    for (id, value) in known {
      let computed = try #require(try result(id).computedValue)
      #expect(abs(computed - value) < 0.0006, "\(id): \(computed)")
    }
    #expect(try result("reasons").remarks == ["The rest is 7.2."])
    #expect(try result("forced.statuses").remarks == ["The rest is 1.2."])
  }
}
