import Microdata
import Testing

@testable import Indicators

@Suite struct CatalogueDataTests {
  let catalogue: Catalogue

  init() throws { catalogue = try CatalogueTexts.catalogue.get() }

  @Test("There are 23 objectives, 10 pledges, 11 programmes (7 + 4) and 6 axes, numbered in order")
  func counts() {
    #expect(catalogue.objectives.map(\.id) == (1...23).map { "GCM-\($0)" })
    #expect(catalogue.objectives.allSatisfy { $0.paragraph == 16 + $0.number })
    #expect(catalogue.pledges.map(\.id) == (1...10).map { "P\($0)" })
    #expect(catalogue.programmes.map(\.number) == Array(1...11))
    #expect(catalogue.programmes.count { $0.kind == .sectoral } == 7)
    #expect(catalogue.programmes.count { $0.kind == .transversal } == 4)
    #expect(catalogue.axes.map(\.number) == Array(1...6))
    #expect(catalogue.headers[.axes]?.counts == ["said": 5, "listed": 6])
    #expect(
      catalogue.headers[.programmes]?.counts
        == ["objectives": 4, "specific-objectives": 27, "actions": 81, "programmes": 11])
    #expect(catalogue.limitedSet.isEmpty)
  }

  @Test("Every name refers to something, and every title is there in English, French and Arabic")
  func complete() {
    #expect(catalogue.problems().map(\.description) == [])
    #expect(catalogue.references.count > 1000)
    let titles =
      catalogue.objectives.map(\.titles) + catalogue.pledges.map(\.titles)
      + catalogue.pledges.map(\.status) + catalogue.programmes.map(\.titles)
      + catalogue.axes.map(\.titles) + catalogue.sdg.map(\.titles)
      + catalogue.institutions.map(\.titles) + catalogue.institutions.map(\.does)
      + catalogue.externalIndicators.map(\.titles) + catalogue.externalIndicators.map(\.definition)
      + catalogue.facts.map(\.titles)
    let arabic = titles.filter { text in
      text.texts["ar"]?.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) } == true
    }
    #expect(titles.count > 500 && arabic.count == titles.count)
    #expect(titles.allSatisfy { Set($0.texts.keys) == ["en", "fr", "ar"] })
  }

  @Test("P1, P8, P9 and P10 are computed, by computed indicators only; no target is invented")
  func pledges() {
    let computed = catalogue.pledges.filter { $0.evidence == .computed }
    #expect(computed.map(\.id) == ["P1", "P8", "P9", "P10"])
    for pledge in computed {
      #expect(!pledge.indicators.isEmpty)
      #expect(pledge.indicators.allSatisfy(Catalogue.computedIndicators.contains))
    }
    #expect(catalogue.pledges.allSatisfy { $0.progress.target == nil && $0.progress.why != nil })
    let used = Set(catalogue.objectives.flatMap(\.indicators) + computed.flatMap(\.indicators))
    #expect(used.intersection(Catalogue.computedIndicators).count > 30)
    let own: [String: [Int]] = [
      "P1": [1], "P2": [2, 23], "P3": [1, 9, 10, 11, 23], "P4": [7, 15, 16, 23], "P5": [19, 23],
      "P6": [23], "P7": [2, 23], "P8": [1, 6], "P9": [1, 6], "P10": [1, 6],
    ]
    for pledge in catalogue.pledges {
      #expect(pledge.objectives == own[pledge.id]?.map { "GCM-\($0)" })
    }
  }

  @Test("The programmes map to objectives as the map says, and leave five to other policies")
  func programmes() {
    let own = [
      [15], [16], [15], [15], [7], [18], [6, 16], [8, 9, 10, 11, 12, 13, 21], [23],
      [4, 13, 17, 22], [1, 3, 17],
    ]
    #expect(catalogue.programmes.map(\.objectives) == own.map { $0.map { "GCM-\($0)" } })
    let reached = Set(catalogue.programmes.flatMap(\.objectives))
    let rest = catalogue.objectives.filter { !reached.contains($0.id) }.map(\.number)
    #expect(rest == [2, 5, 14, 19, 20])
  }

  @Test(
    "The list of indicators by migratory status has the 23 that were read, not an invented 24th")
  func migratoryStatus() {
    let listed = catalogue.sdg.filter(\.byMigratoryStatus).map(\.id)
    #expect(
      listed == [
        "1.1.1", "1.3.1", "3.1.2", "3.3.2", "3.3.3", "3.7.2", "3.8.1", "4.1.1", "4.3.1", "4.6.1",
        "5.2.1", "5.3.1", "8.3.1", "8.5.1", "8.5.2", "8.6.1", "8.7.1", "8.8.1", "8.8.2", "10.2.1",
        "11.1.1", "16.2.2", "16.9.1",
      ])
    #expect(catalogue.headers[.sdg]?.counts == ["listed": 23, "stated": 24])
    let cost = catalogue.sdg.first { $0.id == "10.7.1" }
    #expect(cost?.custodians == ["ILO", "World Bank"] && cost?.tier == "II")
    #expect(cost?.series == ["SL_EMP_RCOST_MO"] && cost?.seriesConfidence == .unverified)
  }

  @Test("Objectives whose titles were not read again say so, and Arabic titles are marked as ours")
  func honesty() {
    #expect(catalogue.objectives.allSatisfy { $0.translation == ["fr": .official, "ar": .own] })
    let unread = catalogue.objectives.filter { $0.verify.contains("titles.en") }.map(\.number)
    #expect(unread == [9, 10, 11])
  }
}
