import Foundation
import Testing

@testable import Indicators

@Suite struct PublicationSchemeTests {
  @Test(
    "Every scheme that is shipped reads, is found by its name, and reads back from its YAML and JSON"
  )
  func builtIn() throws {
    for name in BuiltInScheme.allCases {
      let scheme = try PublicationScheme.named(name.rawValue)
      #expect(scheme.name == name.rawValue)
      #expect(!scheme.title.isEmpty && !scheme.source.isEmpty)
      #expect(try PublicationScheme(yaml: scheme.yaml) == scheme)
      let json = try JSONEncoder().encode(scheme)
      #expect(try JSONDecoder().decode(PublicationScheme.self, from: json) == scheme)
    }
    #expect(throws: IndicatorError.self) { try PublicationScheme.named("nobody") }
  }

  @Test("A scheme in YAML equals the same scheme in Swift")
  func yamlIsSwift() throws {
    let text = """
      name: our-office
      parameters: {n_min: 30}
      rules:
        - when: n < n_min
          decision: suppress
          code: S
          reason: Fewer than {n_min} cases.
        - {when: cv > 0.25, for: [mean, total], decision: caution, code: U, missing: review}
      otherwise: {decision: publish}
      table:
        - {when: cells.S / cells >= 0.5, decision: suppress, code: T}
      """
    let scheme = try PublicationScheme(
      name: "our-office", parameters: [.init("n_min", 30)],
      rules: [
        PublicationRule(
          when: "n < n_min", .init(.suppress, code: "S", reason: "Fewer than {n_min} cases.")),
        PublicationRule(
          when: "cv > 0.25", for: [.mean, .total], .init(.caution, code: "U"), ifMissing: .review),
      ],
      tableRules: [PublicationRule(when: "cells.S / cells >= 0.5", .init(.suppress, code: "T"))])
    #expect(try PublicationScheme(yaml: text) == scheme)
    let cells = [
      CellQuality(kind: .mean, n: 20), CellQuality(kind: .mean, n: 40, cv: 0.3),
      CellQuality(kind: .mean, n: 40), CellQuality(kind: .proportion, n: 40),
    ]
    let outcomes = try scheme.outcomes(of: cells)
    #expect(outcomes.map(\.decision) == [.suppress, .caution, .review, .publish])
    #expect(outcomes[0].reasons[0].text == "Fewer than 30 cases.")
    #expect(try scheme.tableOutcome(of: outcomes).decision == .publish)
    #expect(try scheme.tableOutcome(of: Array(outcomes[0...1])).status == "T")
  }

  @Test("A text with every awkward character survives being written and read")
  func awkwardText() throws {
    let title = "a \"b\" \\ # : {x} \u{1}\u{7F}\u{85}\u{2028}\u{FEFF} é 漢 \n\t - end "
    let scheme = try PublicationScheme(
      name: "x", title: title, parameters: [.init("a", nil), .init("b", -1e-7)],
      rules: [PublicationRule(when: "n < b", .init(.review, code: "'", status: "", reason: title))])
    #expect(try PublicationScheme(yaml: scheme.yaml) == scheme)
  }

  @Test("ILO: a break is marked unless the cell is suppressed or unreliable")
  func breaks() throws {
    let cells = [4, 5, 15].map { CellQuality(kind: .total, n: $0, isBreak: true) }
    #expect(try PublicationScheme(.ilo).outcomes(of: cells).map(\.status) == ["S", "U", "B"])
  }

  @Test("ILO: the share of suppressed cells counts only when a person asks for it")
  func shareOfSuppressed() throws {
    let scheme = try PublicationScheme(.ilo)
    let cells = [3, 3, 3, 20, 20].map { CellQuality(kind: .total, n: $0) }
    let outcomes = try scheme.outcomes(of: cells)
    #expect(try scheme.tableOutcome(of: outcomes).decision == .publish)
    let strict = try scheme.setting("judge_table", to: 1)
    #expect(try strict.tableOutcome(of: outcomes).decision == .suppress)
    // One third is 0.33 in two decimals, and not above 0.334.
    #expect(try strict.tableOutcome(of: Array(outcomes[2...4])).decision == .publish)
    #expect(try strict.tableOutcome(of: []).decision == .publish)
  }

  @Test("INE Chile: a table is published when half of its cells are reliable; p = 1 is for review")
  func ineTable() throws {
    let scheme = try PublicationScheme(.ineChile)
    let cells = [0.1, 0.1, 0.2, 0.4].map { CellQuality(kind: .mean, n: 100, cv: $0, df: 30) }
    let outcomes = try scheme.outcomes(of: cells)
    #expect(try scheme.tableOutcome(of: outcomes).decision == .publish)
    #expect(try scheme.tableOutcome(of: Array(outcomes[1...3])).decision == .suppress)
    let shares = [1.0, 0.0].map {
      CellQuality(kind: .proportion, estimate: $0, n: 100, se: 0, df: 30)
    }
    let ends = try scheme.outcomes(of: shares)
    #expect(ends.map(\.decision) == [.review, .publish])
    #expect(ends.map { $0.reasons.map(\.code) } == [["p-is-1"], []])
    let ratio = CellQuality(kind: .ratio, estimate: 1.4, n: 100, cv: 0.2, df: 30)
    #expect(try scheme.outcome(of: ratio).status == "weakly-reliable")
  }

  @Test("CEPAL 2020: a mean with a variation of 0.2 is for review")
  func cepalMean() throws {
    let cell = CellQuality(kind: .mean, n: 500, nEff: 300, cv: 0.2, df: 30)
    #expect(try PublicationScheme(.cepal2020).outcome(of: cell).decision == .review)
  }

  @Test("The documented justifications open the gates that they are for")
  func justifications() throws {
    let domain = CellQuality(
      kind: .mean, n: 100, unweighted: 80, nEff: 90, deff: 0.9, cv: 0.1, df: 30)
    let cepal = try PublicationScheme(.cepal2023)
    #expect(try cepal.outcome(of: domain).reasons.map(\.code) == ["deff"])
    #expect(try cepal.setting("domain_known", to: 1).outcome(of: domain).status == "reliable")
    var few = domain
    (few.deff, few.df) = (1.2, 5)
    #expect(try cepal.outcome(of: few).reasons.map(\.code) == ["df"])
    #expect(try cepal.setting("df_justified", to: 1).outcome(of: few).status == "reliable")
    let firms = CellQuality(kind: .total, n: 20, cv: 0.1)
    let ine = try PublicationScheme(.ineChileEconomic)
    #expect(try ine.outcome(of: firms).decision == .suppress)
    #expect(
      try ine.setting("compliance_documented", to: 1).outcome(of: firms).status == "reliable")
  }

  @Test(
    "NCHS: 0 and 100 % are for review; few cases hold back the whole table of confidential data")
  func nchs() throws {
    let scheme = try PublicationScheme(.nchsProportion)
    let none = CellQuality(kind: .proportion, estimate: 0, n: 100, unweighted: 0, se: 0, df: 30)
    #expect(try scheme.outcome(of: none).status == "P0")
    let few = CellQuality(
      kind: .proportion, estimate: 0.2, n: 100, unweighted: 4, se: 0.02, df: 30, lower: 0.16,
      upper: 0.24)
    var most = few
    most.unweighted = 97
    #expect(try scheme.outcomes(of: [few, most]).map(\.decision) == [.publish, .publish])
    let confidential = try scheme.setting("confidential_cases", to: 4)
    let outcomes = try confidential.outcomes(of: [few, most, none])
    #expect(outcomes.map(\.status) == ["R", "R", "P0"])
    #expect(try confidential.tableOutcome(of: outcomes).decision == .suppress)
    #expect(try confidential.tableOutcome(of: [outcomes[2]]).decision == .publish)
  }

  @Test(
    "A figure of a register passes the rules on sampling error, and is still marked for a break")
  func registers() throws {
    let cell = CellQuality(kind: .count, n: 2, isBreak: true, isAdministrative: true)
    let ilo = try PublicationScheme(.ilo).outcome(of: cell)
    #expect(ilo.status == "B")
    let ine = try PublicationScheme(.ineChile).outcome(of: cell)
    #expect((ine.decision, ine.reasons.map(\.code)) == (.publish, ["administrative"]))
  }

  @Test(
    "What is not known is for review, and no scheme publishes a figure of which nothing is known")
  func nothingKnown() throws {
    for name in BuiltInScheme.allCases {
      var scheme = try PublicationScheme(name)
      for parameter in scheme.parameters where parameter.value == nil {
        #expect(throws: IndicatorError.self) { try scheme.outcome(of: CellQuality(kind: .mean)) }
        scheme = try scheme.setting(parameter.name, to: 500)
      }
      for kind in FigureKind.allCases {
        let outcome = try scheme.outcome(of: CellQuality(kind: kind, estimate: .nan, se: .nan))
        #expect(outcome.decision == .review, "\(name) \(kind)")
        #expect(outcome.status.isEmpty && !outcome.reasons.isEmpty)
      }
    }
  }

  @Test("Eurostat: the limits of the country must be set, and apply to the weighted count")
  func eurostat() throws {
    let scheme = try PublicationScheme(.eurostatLFS).setting("limit_a", to: 2500)
      .setting("limit_b", to: 4500)
    let cells = [2499, 2500, 4499, 4500].map { CellQuality(kind: .count, weighted: $0) }
    #expect(try scheme.outcomes(of: cells).map(\.status) == [":", "()", "()", ""])
  }

  @Test("Schemes stand side by side")
  func comparison() throws {
    let cells = [
      CellQuality("women", kind: .mean, estimate: 10, n: 20, se: 1, df: 30),
      CellQuality("men", kind: .mean, estimate: 10, n: 200, se: 1, df: 30),
    ]
    let schemes = try [BuiltInScheme.ilo, .ineChile, .dhsMICS, .statcan].map(PublicationScheme.init)
    let comparison = try PublicationComparison(cells, schemes: schemes)
    #expect(comparison.schemes == ["ilo", "ine-chile", "dhs-mics", "statcan"])
    #expect(comparison.rows[0].outcomes.map(\.status) == ["", "non-reliable", "*", ""])
    #expect(!comparison.rows[0].isUnanimous && comparison.rows[1].isUnanimous)
    #expect(comparison.count(of: .suppress) == [0, 1, 1, 0])
    #expect(comparison.tables.map(\.decision) == [.publish, .publish, .publish, .publish])
  }
}
