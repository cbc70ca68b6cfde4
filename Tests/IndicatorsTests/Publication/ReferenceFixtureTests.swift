import Testing

@testable import Indicators

/// The fixtures R1 to R14 of the reference.
@Suite struct ReferenceFixtureTests {
  let ilo: PublicationScheme
  let ine: PublicationScheme
  let nchs: PublicationScheme

  init() throws {
    ilo = try PublicationScheme(.ilo)
    ine = try PublicationScheme(.ineChile)
    nchs = try PublicationScheme(.nchsProportion)
  }

  @Test("R1: four cases are suppressed by all three")
  func fourCases() throws {
    let cell = CellQuality(kind: .proportion, estimate: 0.3, n: 4, se: 0.1, df: 20)
    #expect(try ilo.outcome(of: cell).status == "S")
    #expect(try ilo.outcome(of: cell).decision == .suppress)
    #expect(try ine.outcome(of: cell).status == "non-reliable")
    #expect(try nchs.outcome(of: cell).status == "Px")
  }

  @Test("R2: 5 and 14 cases are unreliable for the ILO, 15 are not marked")
  func aroundTheLimit() throws {
    let cells = [5, 14, 15].map {
      CellQuality(kind: .proportion, estimate: 0.3, n: $0, se: 0.1, df: 20)
    }
    #expect(try ilo.outcomes(of: cells).map(\.status) == ["U", "U", ""])
    #expect(try ine.outcomes(of: cells).map(\.status) == Array(repeating: "non-reliable", count: 3))
    #expect(try nchs.outcomes(of: cells).map(\.status) == ["Px", "Px", "Px"])
  }

  @Test("The trap: the program says 15, its documentation 30; the number can be changed")
  func documentedLimit() throws {
    let cell = CellQuality(kind: .proportion, estimate: 0.3, n: 20)
    #expect(try ilo.outcome(of: cell).status == "")
    #expect(try ilo.setting("unreliable_below", to: 30).outcome(of: cell).status == "U")
    let reason = try ilo.setting("unreliable_below", to: 30).outcome(of: cell).reasons[0]
    #expect(reason == .init(code: "U", text: "There are fewer than 30 cases."))
  }

  @Test("R3: a proportion of 8.23 % from 50,000 cases is reliable")
  func largeSample() throws {
    let half = 1.96 * 0.00213
    let cell = CellQuality(
      kind: .proportion, estimate: 0.0823, n: 50_000, se: 0.00213, df: 3983, lower: 0.0823 - half,
      upper: 0.0823 + half)
    #expect(try ilo.outcome(of: cell).status == "")
    #expect(try ine.outcome(of: cell).status == "reliable")
    #expect(try nchs.outcome(of: cell).decision == .publish)
    let width = try #require(cell.number(named: "width"))
    #expect(abs(width - 0.0083) < 0.0001)
    // The limit is 0.021023: just below it a standard error is reliable, just above it is not.
    for (se, status) in [(0.021022, "reliable"), (0.021024, "weakly-reliable")] {
      var other = cell
      other.se = se
      #expect(try ine.outcome(of: other).status == status)
    }
  }

  @Test("R4: INE is weakly reliable at a variation of 40 %, NCHS has 118.75 effective cases")
  func smallProportion() throws {
    let cell = CellQuality(kind: .proportion, estimate: 0.05, n: 120, se: 0.02, df: 40)
    #expect(try ilo.outcome(of: cell).status == "")
    #expect(try ine.outcome(of: cell).status == "weakly-reliable")
    #expect(try ine.outcome(of: cell).decision == .caution)
    #expect(cell.number(named: "cv") == 0.4)
    #expect(cell.number(named: "n_eff") == 118.75)
    // Without its interval the proportion cannot be judged by NCHS.
    #expect(try nchs.outcome(of: cell).decision == .review)
    #expect(try nchs.outcome(of: cell).reasons.map(\.code).contains("not-known"))
  }

  @Test("R5 to R7: one case or one degree of freedom less makes 30 % non-reliable for INE")
  func gates() throws {
    var cell = CellQuality(
      kind: .proportion, estimate: 0.3, n: 60, se: 0.06, df: 9, lower: 0.19, upper: 0.43)
    #expect(try ine.outcome(of: cell).status == "weakly-reliable")
    let effective = try #require(cell.number(named: "n_eff"))
    #expect(abs(effective - 58.3333) < 0.001)
    cell.n = 59
    #expect(try ine.outcome(of: cell).status == "non-reliable")
    (cell.n, cell.df) = (60, 8)
    #expect(try ine.outcome(of: cell).reasons.map(\.code) == ["df"])
    #expect(try nchs.outcome(of: cell).decision == .publish)
    cell.df = 7
    #expect(try nchs.outcome(of: cell).status == "Pdf")
    #expect(try nchs.outcome(of: cell).decision == .review)
    #expect(try ilo.outcome(of: cell).status == "")
  }

  @Test("R8 to R11: the widths of intervals, and the complement")
  func widths() throws {
    let cells = [
      CellQuality(kind: .proportion, estimate: 0.1, nEff: 100, df: 30, lower: 0.06, upper: 0.16),
      CellQuality(kind: .proportion, estimate: 0.05, nEff: 60, df: 30, lower: 0.02, upper: 0.1),
      CellQuality(kind: .proportion, estimate: 0.5, nEff: 40, df: 30, lower: 0.34, upper: 0.66),
      CellQuality(kind: .proportion, estimate: 0.95, nEff: 60, df: 30, lower: 0.9, upper: 0.985),
    ]
    let outcomes = try nchs.outcomes(of: cells)
    #expect(outcomes.map(\.decision) == [.publish, .suppress, .suppress, .caution])
    #expect(outcomes.map(\.status) == ["", "Px", "Px", "Pc"])
    #expect(cells.map { $0.number(named: "width") } == [0.1, 0.08, 0.32, 0.085])
    #expect(cells[0].number(named: "relative_width") == 1)
    #expect(cells[1].number(named: "relative_width") == 1.6)
  }

  @Test("R12: means at variations of 15, 16, 30 and 31 %")
  func means() throws {
    let cells = [0.15, 0.16, 0.30, 0.31].map { CellQuality(kind: .mean, n: 200, cv: $0, df: 30) }
    #expect(
      try ine.outcomes(of: cells).map(\.status)
        == ["reliable", "weakly-reliable", "weakly-reliable", "non-reliable"])
  }

  @Test("R13 and R14: the variation on the scale of logarithms, on both sides of one half")
  func logVariation() throws {
    let low = CellQuality(kind: .proportion, estimate: 0.1, se: 0.02)
    let high = CellQuality(kind: .proportion, estimate: 0.8, se: 0.04)
    #expect(low.number(named: "cv") == 0.2)
    #expect(high.number(named: "cv") == 0.05)
    #expect(abs(try #require(low.number(named: "log_cv")) - 0.08686) < 5e-6)
    #expect(abs(try #require(high.number(named: "log_cv")) - 0.031067) < 5e-7)
  }
}
