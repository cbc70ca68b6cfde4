import Indicators
import SurveyModules
import TestSupport
import Testing

@Suite struct PolicyScoreTests {
  private static func answers(_ first: String, _ others: String) throws -> [String: String] {
    let items = try PolicyQuestionnaire.sdg1072().domains.flatMap { $0.items.map(\.code) }
    return Dictionary(
      items.map { ($0, $0.hasPrefix("1") ? first : others) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("SDG 10.7.2 has 6 domains of 5 items; all yes fully meets, all no requires progress")
  func extremes() throws {
    let form = try PolicyQuestionnaire.sdg1072()
    #expect(form.domains.map(\.code) == ["PD_1", "PD_2", "PD_3", "PD_4", "PD_5", "PD_6"])
    #expect(form.domains.allSatisfy { $0.items.count == 5 } && form.itemCount == 30)
    let best = try PolicyScore(form, answers: Self.answers("yes-all", "yes"))
    #expect(best.overall.value == 100 && best.overall.category == "Fully meets")
    let worst = try PolicyScore(form, answers: Self.answers("no", "no"))
    #expect(worst.overall.value == 0)
    #expect(worst.overall.category == "Requires further progress")
    #expect(worst.overall.code == "_T" && worst.overall.items == 30)
  }

  @Test("Halves of domain 1, and the overall score as the mean of 30 items and of 6 domains")
  func halves() throws {
    let form = try PolicyQuestionnaire.sdg1072()
    var answers = try Self.answers("yes-legal-status", "yes")
    answers["1a"] = "yes-all"
    answers["2a"] = "no"
    let score = try PolicyScore(form, answers: answers)
    #expect(abs(try #require(score.domains[0].value) - 60) < 1e-12)
    #expect(score.domains[0].category == "Partially meets")
    #expect(abs(try #require(score.domains[1].value) - 80) < 1e-12)
    #expect(score.domains[1].category == "Meets")
    let overall = try #require(score.overall.value)
    #expect(abs(overall - (3 + 4 + 20) / 30 * 100) < 1e-12)
    let means = score.domains.compactMap(\.value)
    #expect(abs(overall - means.reduce(0, +) / 6) < 1e-12)
  }

  @Test(
    "Categories begin at 40, 80 and 100",
    arguments: [
      (39.9, "Requires further progress"), (40, "Partially meets"), (79.99, "Partially meets"),
      (80, "Meets"), (99.9, "Meets"), (100, "Fully meets"), (99.999_999_999_99, "Fully meets"),
    ])
  func bands(value: Double, name: String) throws {
    #expect(try PolicyQuestionnaire.sdg1072().band(of: value) == name)
  }

  @Test("A missing answer leaves its domain and the whole without a score, or counts 0 when asked")
  func missing() throws {
    let form = try PolicyQuestionnaire.sdg1072()
    var answers = try Self.answers("yes-all", "yes")
    answers["3c"] = nil
    let strict = try PolicyScore(form, answers: answers)
    #expect(strict.domains[2].value == nil && strict.domains[2].missing == ["3c"])
    #expect(strict.domains[2].category == nil)
    #expect(strict.domains[1].value == 100)
    #expect(strict.overall.value == nil && strict.overall.missing == ["3c"])
    let zero = try PolicyScore(form, answers: answers, missingAnswers: .zero)
    #expect(zero.domains[2].value == 80 && zero.domains[2].missing == ["3c"])
    #expect(abs(try #require(zero.overall.value) - 2900.0 / 30) < 1e-12)
  }

  @Test("Unknown items and answers are refused")
  func unknown() throws {
    let form = try PolicyQuestionnaire.sdg1072()
    for answers in [["7a": "yes"], ["1a": "yes"], ["2a": "yes-all"]] {
      #expect {
        try PolicyScore(form, answers: answers)
      } throws: {
        ($0 as? IndicatorError)?.hint.isEmpty == false
      }
    }
  }

  private static let governance = """
    name: Governance review
    source: Own, 2025
    answers: {"yes": 1, partly: 0.5, "no": 0}
    categories:
      - {name: nascent, below: 25}
      - {name: emerging, below: 50}
      - {name: developed, below: 75}
      - {name: advanced}
    domains:
      - code: A
        title: Rights
        items: {A.1: Health, A.2: Schools}
      - code: B
        title: Partnerships
        answers: {none: 0, signed: 0.5, in force: 1}
        items:
          B.1: Agreements
    """

  @Test("Another questionnaire and its answers are read from YAML and scored")
  func yaml() throws {
    let form = try PolicyQuestionnaire(yaml: Self.governance)
    #expect(form.itemCount == 3)
    let answers = try form.answers(yaml: "A.1: yes\nA.2: partly\nB.1: signed\n")
    let score = try PolicyScore(form, answers: answers)
    #expect(score.domains.map(\.value) == [75, 50])
    #expect(score.domains.map(\.category) == ["advanced", "developed"])
    #expect(abs(try #require(score.overall.value) - 200.0 / 3) < 1e-12)
  }

  @Test("Errors in YAML name the line")
  func lines() throws {
    let form = try PolicyQuestionnaire(yaml: Self.governance)
    #expect {
      try form.answers(yaml: "A.1: yes\nA.2: perhaps\n")
    } throws: {
      let text = "\($0)"
      return text.contains("line 2") && text.contains("partly")
    }
    #expect {
      try form.answers(yaml: "A.1: yes\nC.1: no\n")
    } throws: {
      "\($0)".contains("line 2")
    }
    let broken = [
      "name: x", "name: x\nsource: y\ndomains: []", "[]", "",
      Self.governance.replacing("below: 50", with: "below: 10"),
      Self.governance.replacing("partly: 0.5", with: "partly: 2"),
      Self.governance.replacing("B.1", with: "A.1"),
      Self.governance.replacing("{name: advanced}", with: "{name: advanced, below: 100}"),
      Self.governance.replacing("code: B", with: "cod: B"),
    ]
    for text in broken {
      #expect(throws: (any Error).self) { try PolicyQuestionnaire(yaml: text) }
    }
  }

  @Test("Mutated YAML parses or throws, and never crashes", arguments: 1...5)
  func fuzz(seed: UInt64) {
    var generator = SeededGenerator(seed)
    let bytes = Array(Self.governance.utf8)
    let marks = Array("{}[]:,-&*!|>'\"#%@\n \t019zé".utf8)
    var parsed = 0
    for _ in 0..<500 {
      var copy = bytes
      for _ in 0...Int.random(in: 0..<4, using: &generator) {
        let place = Int.random(in: 0..<copy.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: copy[place] = marks[Int.random(in: 0..<marks.count, using: &generator)]
        case 1: copy.remove(at: place)
        default: copy.insert(marks[Int.random(in: 0..<marks.count, using: &generator)], at: place)
        }
      }
      do {
        let form = try PolicyQuestionnaire(yaml: String(decoding: copy, as: UTF8.self))
        _ = try PolicyScore(form, answers: [:], missingAnswers: .zero)
        parsed += 1
      } catch {
        #expect(error is SurveyModuleError || error is IndicatorError)
      }
    }
    #expect(parsed > 0 && parsed < 500)
  }
}
