import Indicators
import Testing

@Suite("Relations between facts")
struct RelationTests {
  /// The result of one relation between facts that are given as `value: …, unit: …`.
  private func result(_ facts: [(id: String, value: String)], _ relation: String) throws
    -> RelationResult
  {
    let file = try PublishedFigures.file(facts, "  - {id: r, \(relation)}")
    return try #require(file.check()["r"])
  }

  private func status(_ facts: [(id: String, value: String)], _ relation: String) throws
    -> RelationStatus
  { try result(facts, relation).status }

  @Test("rounded figures hold as far as rounding reaches, and no further")
  func rounding() throws {
    let parts = [("a", "value: 33.3"), ("b", "value: 33.3"), ("c", "value: 33.3")]
    let sum = "type: sum, total: t, parts: [a, b, c]"
    #expect(try status(parts + [("t", "value: 100.1")], sum) == .holds, "0.2 is four half units")
    #expect(try status(parts + [("t", "value: 100.2")], sum) == .fails, "0.3 is more")
    #expect(try status(parts + [("t", "value: 100.2, decimals: 0")], sum) == .holds)
  }

  @Test("counts are exact, estimates of a survey are rounded")
  func counts() throws {
    let sum = "type: sum, total: t, parts: [a, b]"
    func facts(_ more: String) -> [(id: String, value: String)] {
      [("a", "value: 10, \(more)"), ("b", "value: 20, \(more)"), ("t", "value: 31, \(more)")]
    }
    #expect(try status(facts("unit: persons"), sum) == .fails)
    #expect(try status(facts("unit: persons, kind: survey"), sum) == .holds)
    #expect(try status(facts("unit: persons, kind: survey, exact: true"), sum) == .fails)
    for unit in ["USD", "USD per month", "thousand persons", "percent", "\"% of GDP\""] {
      #expect(try status(facts("unit: \(unit)"), sum) == .holds, "\(unit)")
    }
    #expect(try status(facts("unit: persons"), sum + ", tolerance: 1") == .holds)
    #expect(try status(facts("unit: persons"), sum + ", tolerance: 0.5") == .fails)
  }

  @Test("a figure in thousands stands for all that rounds to it")
  func thousands() throws {
    let equal = "type: equal, facts: [a, b]"
    let a = (id: "a", value: "value: 15076")
    #expect(try status([a, ("b", "value: 15000, decimals: -3")], equal) == .holds)
    #expect(try status([a, ("b", "value: 15000, decimals: -2")], equal) == .fails)
  }

  @Test("growth of each year is compounded")
  func annualGrowth() throws {
    let facts = [("l", "value: 161051"), ("e", "value: 100000"), ("g", "value: 10.00")]
    let growth = "type: annual-growth, rate: g, later: l, earlier: e, years: 5"
    #expect(try result(facts, growth).computedValue.map { abs($0 - 10) < 1e-9 } == true)
    #expect(try status(facts, growth) == .holds)
    #expect(try status(facts, growth.replacing("years: 5", with: "years: 4")) == .fails)
  }

  @Test("differences, shares per thousand and ratios in percent")
  func quotients() throws {
    let two = [("a", "value: 250"), ("b", "value: 1000")]
    let share = "type: share, share: s, part: a, whole: b"
    #expect(try status(two + [("s", "value: 25.0, unit: percent")], share) == .holds)
    #expect(try status(two + [("s", "value: 0.25, unit: ratio")], share) == .holds)
    #expect(try status(two + [("s", "value: 250")], share + ", per: 1000") == .holds)
    #expect(try status(two + [("s", "value: 25.0, unit: ratio")], share) == .fails)
    let less = "type: difference, difference: d, minuend: b, subtrahend: a"
    #expect(try status(two + [("d", "value: 750")], less) == .holds)
    #expect(try status(two + [("d", "value: -750")], less) == .fails)
  }

  @Test("an implied share outside 0 to 1 fails, and one that is printed must agree")
  func impliedShare() throws {
    let groups = [("m", "value: 28.6"), ("w", "value: 17.7")]
    let implied = "type: implied-share, mean: t, groups: [m, w]"
    #expect(try status(groups + [("t", "value: 23.3")], implied) == .holds)
    let outside = try result(groups + [("t", "value: 30.3")], implied)
    #expect(outside.status == .fails)
    #expect(outside.printed == "0 to 1")
    #expect(outside.suggestions.contains { $0.fact == "t" && $0.slip.corrected.value == 20.3 })
    let right = [("t", "value: 23.3"), ("s", "value: 51, unit: percent")]
    #expect(try status(groups + right, implied + ", share: s") == .holds)
    let wrong = [("t", "value: 23.3"), ("s", "value: 61, unit: percent")]
    #expect(try status(groups + wrong, implied + ", share: s") == .fails)
  }

  @Test("the range of a weighted mean contains every mean that unrounded figures can give")
  func weightedMean() throws {
    var generator = PublishedFigures.Generator(7)
    for _ in 0..<80 {
      let values = (0..<3).map { _ in Double.random(in: 0...100, using: &generator) }
      let weights = (0..<3).map { _ in Double.random(in: 1...100, using: &generator) }
      let mean =
        zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
      var facts = [("t", "value: \(PrintedNumber(mean, decimals: 1).text)")]
      for index in 0..<3 {
        facts.append(("g\(index)", "value: \(PrintedNumber(values[index], decimals: 0).text)"))
        facts.append(("w\(index)", "value: \(PrintedNumber(weights[index], decimals: 0).text)"))
      }
      let relation = "type: weighted-mean, mean: t, groups: [g0, g1, g2], weights: [w0, w1, w2]"
      #expect(try status(facts, relation) == .holds, "\(facts)")
    }
  }

  @Test("shares add up to the whole; a rest is allowed only below it")
  func totalOfShares() throws {
    let shares = "type: total-of-shares, parts: [a, b]"
    func facts(_ b: String) -> [(id: String, value: String)] {
      [("a", "value: 60.0"), ("b", "value: \(b)")]
    }
    #expect(try status(facts("40.1"), shares) == .holds)
    #expect(try status(facts("40.2"), shares) == .fails)
    #expect(try status(facts("30.0"), shares) == .fails)
    #expect(try status(facts("30.0"), shares + ", rest: true") == .holds)
    #expect(try status(facts("40.2"), shares + ", rest: true") == .fails)
    #expect(try status(facts("940.0"), shares + ", of: 1000") == .holds)
  }

  @Test("a standard error is judged before, and with, a design effect")
  func standardError() throws {
    let facts = [("e", "value: 1.4"), ("d", "value: 10.0"), ("n", "value: 100, unit: persons")]
    let relation = "type: standard-error, error: e, deviation: d, n: n"
    #expect(try status(facts, relation) == .fails)
    #expect(try status(facts, relation + ", design-effect: 1..2") == .holds)
  }

  @Test("different definitions: the arithmetic of each must be right")
  func definitions() throws {
    func relation(_ rate: String) -> String {
      """
      type: different-definition, statements: [
          {type: growth, definition: one, rate: r1, later: l, earlier: e1},
          {type: growth, definition: two, rate: \(rate), later: l, earlier: e2}]
      """
    }
    let facts = [
      ("l", "value: 150"), ("e1", "value: 100"), ("e2", "value: 120"), ("r1", "value: 50"),
      ("r2", "value: 25"), ("bad", "value: 52"),
    ]
    #expect(try status(facts, relation("r2")) == .explained)
    let failing = try result(facts, relation("bad"))
    #expect(failing.status == .fails)
    #expect(failing.suggestions.contains { $0.fact == "bad" && $0.slip.corrected.value == 25 })
  }

  @Test("each statement of different definitions has its own tolerance")
  func statementTolerance() throws {
    let facts = [
      ("a", "value: 10, unit: persons"), ("b", "value: 11, unit: persons"),
      ("c", "value: 20, unit: persons"), ("d", "value: 20, unit: persons"),
    ]
    func relation(_ tolerance: Int) -> String {
      "type: different-definition, statements: [{type: sum, definition: x, total: a, parts: b, "
        + "tolerance: \(tolerance)}, {type: sum, definition: y, total: c, parts: d}]"
    }
    #expect(try status(facts, relation(1)) == .explained)
    #expect(try status(facts, relation(0)) == .fails)
  }

  @Test("bytes are checked against the encoding they claim")
  func encoding() throws {
    func status(_ bytes: String, _ encoding: String) throws -> RelationStatus {
      try self.status([("a", "bytes: \(bytes), encoding: \(encoding)")], "type: encoding, fact: a")
    }
    #expect(try status("42 c3 a9", "utf-8") == .holds)
    #expect(try status("42 e9", "utf-8") == .fails)
    #expect(try status("42 e9", "iso-8859-1") == .holds)
    #expect(try status("42 e9", "ascii") == .fails)
    #expect(try status("42 93", "iso-8859-1") == .fails)
    #expect(try status("42 93", "windows-1252") == .holds)
  }

  @Test(
    "what cannot be checked says why",
    arguments: [
      ("type: sum, total: one, parts: [text]", "“text” is a text, and must be a number"),
      ("type: ratio, ratio: one, numerator: one, denominator: zero", "division by zero"),
      ("type: equal, facts: [persons, money]", "in persons and “money” in USD"),
      ("type: date-within, date: one, range: one", "must be dates"),
      ("type: sum, total: one, parts: [zeero]", "did you mean “zero”?"),
      (
        "type: implied-share, mean: one, groups: [persons, persons2]",
        "both groups have the same value"
      ),
    ])
  func obstacles(relation: String, reason: String) throws {
    let facts = [
      ("one", "value: 1"), ("zero", "value: 0"), ("text", "text: x"),
      ("persons", "value: 1, unit: persons"), ("persons2", "value: 1, unit: persons"),
      ("money", "value: 1, unit: USD"),
    ]
    let result = try result(facts, relation)
    #expect(result.status == .cannotBeChecked)
    #expect(result.obstacle?.contains(reason) == true, "\(result.obstacle ?? "")")
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return replacingCharacters(in: range, other)
  }

  private func replacingCharacters(in range: Range<String.Index>, _ other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
