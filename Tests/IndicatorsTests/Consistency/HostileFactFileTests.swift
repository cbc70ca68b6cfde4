import Foundation
import Indicators
import Testing

@Suite("Malformed and hostile files of facts")
struct HostileFactFileTests {
  private static let valid = """
    title: {en: "T", ar: "ع"}
    locale: {thousands: ",", decimal: "."}
    facts:
      - {id: a, title: "A", value: 258977, unit: persons, source: s, keys: {gcm: [15]}}
      - {id: b, value: "134,996", unit: persons, source: s, decimals: 0}
      - {id: c, value: 12.8, unit: percent, source: s, kind: survey}
      - {id: d, value: 2021-08-31/2021-09-01, source: s}
      - {id: e, items: [x, y], source: s}
      - {id: f, bytes: 42 e9, encoding: utf-8, source: s}
    relations:
      - {id: r1, type: sum, total: a, parts: [b, c], tolerance: 0.5}
      - {id: r2, type: share, share: c, part: b, whole: a}
      - {id: r3, type: count, stated: c, listed: e}
      - {id: r4, type: encoding, fact: f}
      - {id: r5, type: date-equal, facts: [d, d2]}
      - {id: r6, type: weighted-mean, mean: a, groups: [b, c], weights: [c, a]}
      - {id: r7, type: bounds, facts: [c], bounds: 0..100}
    """

  @Test(
    "a mutated file is read, or refused with an error of this library; it is never fatal",
    arguments: 1...16)
  func fuzz(seed: UInt64) throws {
    let whole = try FactFile(parsing: Self.valid)
    #expect(whole.relations.count == 7)
    var generator = PublishedFigures.Generator(seed)
    let pieces = Array("0123456789-./:,[]{}\"'&*!|>#%@ \n\t\0eEabr\u{00A0}\u{202F}٣é🇲🇦".utf8)
    let original = Array(Self.valid.utf8)
    var (read, refused) = (0, 0)
    for _ in 0..<120 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        mutate(&bytes, pieces, &generator)
      }
      do {
        let file = try FactFile(parsing: String(decoding: bytes, as: UTF8.self))
        if read % 8 == 0 { #expect(file.check().results.count >= file.relations.count) }
        read += 1
      } catch {
        #expect(error is IndicatorError, "\(error)")
        refused += 1
      }
    }
    #expect(read > 3)
    #expect(refused > 10)
  }

  private func mutate(
    _ bytes: inout [UInt8], _ pieces: [UInt8], _ generator: inout PublishedFigures.Generator
  ) {
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    let piece = pieces.randomElement(using: &generator) ?? 32
    switch Int.random(in: 0...3, using: &generator) {
    case 0: bytes[place] = piece
    case 1: bytes.insert(piece, at: place)
    case 2: bytes.remove(at: place)
    default:
      let end = min(bytes.count, place + Int.random(in: 1...20, using: &generator))
      bytes.insert(contentsOf: bytes[place..<end], at: place)
    }
  }

  /// The fields of each type, with a sign where a fact is named.
  private static let fields: [(kind: RelationKind, fields: String)] = [
    (.sum, "total: #, parts: [#, #]"), (.share, "share: #, part: #, whole: #"),
    (.ratio, "ratio: #, numerator: #, denominator: #"),
    (.difference, "difference: #, minuend: #, subtrahend: #"),
    (.growth, "rate: #, later: #, earlier: #"),
    (.annualGrowth, "rate: #, later: #, earlier: #, years: 3"),
    (.weightedMean, "mean: #, groups: [#, #], weights: [#, #]"),
    (.impliedShare, "mean: #, groups: [#, #], share: #"), (.totalOfShares, "parts: [#, #]"),
    (.bounds, "facts: [#, #], bounds: -1..1"), (.equal, "facts: [#, #]"),
    (
      .differentDefinition,
      "statements: [{type: equal, definition: x, facts: [#, #]}, {type: sum, definition: y, total: #, parts: #}]"
    ),
    (.count, "stated: #, listed: #"), (.standardError, "error: #, deviation: #, n: #, weighted: #"),
    (.finitePopulation, "correction: #, sample: #, population: #"),
    (.distinctTexts, "facts: [#, #]"),
    (.oneName, "facts: [#, #]"), (.order, "list: #, official: #"), (.dateEqual, "facts: [#, #]"),
    (.dateWithin, "date: #, range: #"), (.encoding, "fact: #"),
  ]

  @Test("relations between any facts, of whatever kind, are checked or said not to be")
  func anyFacts() throws {
    #expect(Set(Self.fields.map(\.kind)) == Set(RelationKind.allCases))
    let facts = [
      ("n1", "value: 0"), ("n2", "value: -3.5"), ("n3", "value: 12345, decimals: -2"),
      ("n4", "value: 7, unit: persons"), ("n5", "value: 0.001"), ("d1", "value: 2021-02"),
      ("d2", "value: 2021-02-10/2021-03-01"), ("t1", "text: a"), ("i1", "items: []"),
      ("i2", "items: [x, y, x]"), ("b1", "bytes: ff fe, encoding: ascii"),
    ]
    let ids = facts.map(\.0) + ["gone"]
    var generator = PublishedFigures.Generator(11)
    var relations: [String] = []
    for (kind, fields) in Self.fields {
      for number in 0..<12 {
        var rest = ids.shuffled(using: &generator)
        let text = fields.map { $0 == "#" ? rest.removeLast() : String($0) }.joined()
        relations.append("  - {id: \(kind.rawValue)-\(number), type: \(kind.rawValue), \(text)}")
      }
    }
    let report = try PublishedFigures.file(facts, relations.joined(separator: "\n")).check()
    #expect(report.results.count == Self.fields.count * 12)
    for result in report.results {
      #expect((result.obstacle == nil) == (result.status != .cannotBeChecked), "\(result.relation)")
      #expect(result.computedValue?.isFinite ?? true)
    }
    #expect(report.count(.cannotBeChecked) > 50)
    #expect(report.count(.fails) > 10)
  }

  @Test("files that are too deep, or grow without bound, are refused")
  func bombs() {
    let deep = "facts: " + String(repeating: "[", count: 5000)
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...30 {
      bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
    }
    for text in [deep, bomb, String(repeating: "- ", count: 4000)] {
      #expect(throws: IndicatorError.self) { try FactFile(parsing: text) }
    }
  }

  @Test("a long sum that fails is reported, without trying every slip of every figure")
  func longSum() throws {
    let ids = (0..<700).map { "f\($0)" }
    let facts = ids.map { "  - {id: \($0), value: 1234567, unit: persons, source: s}" }
    let file = try FactFile(
      parsing: """
        facts:
        \(facts.joined(separator: "\n"))
        relations:
          - {id: r, type: sum, total: f0, parts: [\(ids.dropFirst().joined(separator: ", "))]}
        """)
    let report = file.check()
    #expect(report["r"]?.status == .fails)
    #expect(report.isCutShort)
    #expect(report.text.contains("too much to try"))
  }

  @Test("numbers at the ends of what is allowed neither overflow nor divide by zero")
  func extremes() throws {
    let facts = [
      ("big", "value: 999999999999999"), ("small", "value: 0.000000000001"), ("zero", "value: 0"),
      ("minus", "value: -999999999999999"),
    ]
    let ids = facts.map(\.0)
    var relations: [String] = []
    for a in ids {
      for b in ids where b != a {
        for c in ids where c != a && c != b {
          let name = "\(a)-\(b)-\(c)"
          relations.append("  - {id: s-\(name), type: share, share: \(a), part: \(b), whole: \(c)}")
          relations.append(
            "  - {id: g-\(name), type: annual-growth, rate: \(a), later: \(b), earlier: \(c), years: 0.001}"
          )
          relations.append(
            "  - {id: e-\(name), type: standard-error, error: \(a), deviation: \(b), n: \(c)}")
          relations.append(
            "  - {id: w-\(name), type: weighted-mean, mean: \(a), groups: [\(b)], weights: [\(c)]}")
          relations.append(
            "  - {id: f-\(name), type: finite-population, correction: \(a), sample: \(b), population: \(c)}"
          )
        }
      }
    }
    let report = try PublishedFigures.file(facts, relations.joined(separator: "\n")).check()
    #expect(report.results.count == 24 * 5)
    #expect(report.results.allSatisfy { $0.computedValue?.isFinite ?? true })
    #expect(report.count(.cannotBeChecked) > 0)
  }

  @Test("signs that steer a terminal do not reach the text")
  func terminal() throws {
    let file = try FactFile(
      parsing: """
        facts:
          - {id: a, text: "x\\e[2Jy\\u202Ez", source: s}
          - {id: b, text: "other\\nline", source: s}
        relations:
          - {id: r, title: "bell\\a", type: one-name, facts: [a, b]}
        """)
    let report = file.check()
    let scalars = (report.text + report.rows.joined().joined()).unicodeScalars
    #expect(scalars.contains("x"))
    #expect(!scalars.contains { ($0.value < 32 && $0 != "\n") || $0.value == 0x202E })
    #expect(report.rows.joined().allSatisfy { !$0.contains("\n") })
  }
}
