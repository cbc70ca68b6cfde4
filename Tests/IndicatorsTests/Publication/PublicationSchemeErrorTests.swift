import TestSupport
import Testing

@testable import Indicators

@Suite struct PublicationSchemeErrorTests {
  @Test("Numbers that cannot be are refused")
  func badNumbers() throws {
    let scheme = try PublicationScheme(.ilo)
    let cells = [
      CellQuality(kind: .mean, n: -1), CellQuality(kind: .mean, se: -0.1),
      CellQuality(kind: .mean, lower: 2, upper: 1), CellQuality(kind: .proportion, estimate: 8.2),
    ]
    for cell in cells { #expect(throws: IndicatorError.self) { try scheme.outcome(of: cell) } }
  }

  @Test(
    "A scheme that cannot be used says why",
    arguments: [
      ("rules: []", "needs “name”"), ("name: x\nrules: []", "no rules"),
      ("name: x\nrules: [{when: m < 3, decision: suppress}]", "“m”"),
      ("name: x\nrules: [{when: n <, decision: suppress}]", "line 2"),
      ("name: x\nrules: [{when: n + 1, decision: suppress}]", "not a condition"),
      ("name: x\nrules: [{when: n < 3, decision: burn}]", "burn"),
      ("name: x\nrules: [{when: n < 3}]", "needs “decision”"),
      ("name: x\nrules: [{when: n < 3, decision: suppress, for: [sum]}]", "sum"),
      ("name: x\nparameters: {n: 3}\nrules: [{when: n < 3, decision: publish}]", "cannot name"),
      ("name: x\nparameters: {a: b}\nrules: [{when: n < a, decision: publish}]", "number"),
      (
        "name: x\nrules: [{when: n < 3, decision: suppress}]\ntable: [{when: cells.S > 1, decision: review}]",
        "cells.S"
      ),
    ])
  func invalidSchemes(text: String, hint: String) {
    do {
      _ = try PublicationScheme(yaml: text)
      Issue.record("“\(text)” was accepted")
    } catch {
      #expect("\(error)".contains(hint), "\(error)")
      #expect(error is IndicatorError)
    }
  }

  @Test("A file with mistakes in any place is read or refused, and never crashes")
  func mutations() throws {
    let text = try PublicationScheme(.ilo).yaml
    let bytes = Array(text.utf8)
    var random = SeededGenerator(7)
    var read = 0
    for _ in 0..<200 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<changed.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: changed[place] = UInt8.random(in: 9...126, using: &random)
        case 1: changed.remove(at: place)
        default: changed.insert(bytes.randomElement(using: &random) ?? 58, at: place)
        }
      }
      do {
        let scheme = try PublicationScheme(yaml: String(decoding: changed, as: UTF8.self))
        let outcomes = try scheme.outcomes(of: [CellQuality(kind: .mean, n: 9)])
        _ = try scheme.tableOutcome(of: outcomes)
        read += 1
      } catch { #expect(error is IndicatorError, "\(error)") }
    }
    #expect(read > 10 && read < 190)
  }
}
