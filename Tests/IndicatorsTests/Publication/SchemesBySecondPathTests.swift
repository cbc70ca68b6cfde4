import Foundation
import TestSupport
import Testing

@testable import Indicators

/// The schemes against the same rules written as nested conditions.
@Suite struct SchemesBySecondPathTests {
  struct Numbers {
    let kind: FigureKind
    let p, se, n, unweighted, deff, df, width: Double
    var cv: Double { se / p }
    var isShare: Bool { kind == .proportion }
  }

  /// Numbers around the limits of the schemes, so that each branch is reached.
  static func cells(_ kinds: [FigureKind], seed: UInt64) -> [Numbers] {
    var random = SeededGenerator(seed)
    return (0..<1000).map { index in
      let kind = kinds[index % kinds.count]
      let p = Double(Int.random(in: 1...99, using: &random)) / 100
      let n = Double(Int.random(in: 3...400, using: &random))
      return Numbers(
        kind: kind, p: kind == .proportion ? p : 40 * p,
        se: (kind == .proportion ? p : 40 * p) * Double.random(in: 0.01...0.5, using: &random),
        n: n, unweighted: min(n, Double(Int.random(in: 1...120, using: &random))),
        deff: Double.random(in: 0.7...3, using: &random),
        df: Double(Int.random(in: 4...40, using: &random)),
        width: Double.random(in: 0.01...0.5, using: &random))
    }
  }

  func quality(_ x: Numbers, nEff: Double? = nil) -> CellQuality {
    CellQuality(
      kind: x.kind, estimate: x.p, n: Int(x.n), unweighted: Int(x.unweighted), nEff: nEff,
      deff: x.deff, se: x.se, df: x.df, lower: x.p - x.width / 2, upper: x.p + x.width / 2)
  }

  func agree(
    _ scheme: BuiltInScheme, _ kinds: [FigureKind], branches: Int,
    nEff: (Numbers) -> Double? = { _ in nil },
    _ expected: (Numbers) -> String
  ) throws {
    let cells = Self.cells(kinds, seed: UInt64(scheme.rawValue.count))
    let outcomes = try PublicationScheme(scheme).outcomes(
      of: cells.map { quality($0, nEff: nEff($0)) })
    let marks = cells.map(expected)
    #expect(
      outcomes.map { $0.status.isEmpty ? $0.decision.rawValue : $0.status } == marks)
    #expect(Set(marks).count == branches)
  }

  @Test("INE Chile, households: three labels for proportions and for means")
  func ineChile() throws {
    try agree(.ineChile, [.proportion, .mean, .total], branches: 3) { x in
      if x.n < 60 || x.df < 9 { return "non-reliable" }
      if x.isShare {
        let side = x.p <= 0.5 ? x.p : 1 - x.p
        return x.se <= pow(side, 2.0 / 3) / 9 ? "reliable" : "weakly-reliable"
      }
      if x.cv <= 0.15 { return "reliable" }
      return x.cv <= 0.30 ? "weakly-reliable" : "non-reliable"
    }
  }

  @Test("INE Chile, establishments")
  func ineChileEconomic() throws {
    try agree(.ineChileEconomic, [.mean, .total], branches: 3) { x in
      if x.n < 30 || x.cv > 0.3 { return "non-reliable" }
      return x.cv > 0.2 ? "weakly-reliable" : "reliable"
    }
  }

  func effective(_ x: Numbers) -> Double {
    x.isShare ? min(x.n, x.p * (1 - x.p) / (x.se * x.se)) : min(x.n, x.n / x.deff)
  }

  func logVariation(_ x: Numbers) -> Double { x.cv / -log(x.p < 0.5 ? x.p : 1 - x.p) }

  @Test("CEPAL 2020")
  func cepal2020() throws {
    // With p(1 − p)/se² the rule on logarithms is never reached: it needs a size that was given.
    try agree(.cepal2020, [.proportion, .mean], branches: 7, nEff: { $0.n / $0.deff }) { x in
      if x.n < 100 { return "n" }
      if x.n / x.deff < 140 { return "n-eff" }
      if x.unweighted < 50 { return "unweighted" }
      if x.isShare && logVariation(x) > 0.175 { return "log-cv" }
      if x.df < 9 { return "df" }
      return x.cv >= 0.2 ? "cv" : "publish"
    }
  }

  @Test("CEPAL 2023")
  func cepal2023() throws {
    try agree(.cepal2023, [.proportion, .total], branches: 3) { x in
      if x.deff < 1 || effective(x) < 60 || x.df < 9 { return "non-reliable" }
      let bySize =
        x.unweighted >= 50
        ? "reliable" : x.unweighted >= 30 ? "weakly-reliable" : "non-reliable"
      if x.isShare {
        if logVariation(x) <= 0.175 { return bySize }
        return x.p >= 0.5 && x.unweighted >= 30 ? "weakly-reliable" : "non-reliable"
      }
      if x.cv > 0.3 { return "non-reliable" }
      if x.cv > 0.2 { return x.unweighted >= 30 ? "weakly-reliable" : "non-reliable" }
      return bySize
    }
  }

  @Test("NCHS, proportions: every mark alone and together")
  func nchsProportion() throws {
    try agree(.nchsProportion, [.proportion], branches: 5) { x in
      if effective(x) < 30 { return "Px" }
      var marks: [String] = []
      if x.width > 0.05 {
        if x.width >= 0.3 || x.width / x.p > 1.3 { return "Px" }
        if x.width / (1 - x.p) > 1.3 { marks.append("Pc") }
      }
      if x.df < 8 { marks.append("Pdf") }
      return marks.isEmpty ? "publish" : marks.joined(separator: " ")
    }
  }

  @Test("NCHS, counts, and the 30/30 alternative")
  func nchsCounts() throws {
    let cells = Self.cells([.count], seed: 12).prefix(200)
    let scheme = try PublicationScheme(.nchsCount)
    for x in cells {
      var cell = quality(x)
      (cell.lower, cell.upper) = (x.p, x.p * (1 + 4 * x.width))
      let size = min(x.n, x.n / x.deff)
      let mark = size < 10 || 4 * x.width > 1.6 ? "Cx" : x.df < 8 ? "Cdf" : ""
      #expect(try scheme.outcome(of: cell).status == mark)
    }
    try agree(.nchs3030, [.proportion, .count], branches: 3) { x in
      x.n < 30 ? "Cx" : x.cv >= 0.3 ? "Cr" : "publish"
    }
  }

  @Test("The bands of Statistics Canada, ABS and ONS, and the conventions of DHS")
  func bands() throws {
    try agree(.statcan, [.mean, .proportion], branches: 3) { x in
      x.cv > 0.333 ? "F" : x.cv > 0.165 ? "E" : "publish"
    }
    try agree(.abs, [.mean], branches: 2) { x in x.cv >= 0.25 ? "*" : "publish" }
    try agree(.ons, [.total], branches: 4) { x in
      x.cv > 0.2
        ? "unreliable" : x.cv > 0.1 ? "acceptable" : x.cv > 0.05 ? "reasonably-precise" : "precise"
    }
    try agree(.dhsMICS, [.mean], branches: 3) { x in
      x.n < 25 ? "*" : x.n < 50 ? "()" : "publish"
    }
    let wide = CellQuality(kind: .mean, cv: 0.51)
    #expect(try PublicationScheme(.abs).outcome(of: wide).status == "**")
  }
}
