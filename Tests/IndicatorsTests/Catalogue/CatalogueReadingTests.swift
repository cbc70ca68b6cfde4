import Foundation
import SurveyModules
import Testing

@testable import Indicators

@Suite struct CatalogueReadingTests {
  private func failure(_ texts: [CatalogueDocument: String]) -> IndicatorError? {
    do {
      _ = try Catalogue(documents: CatalogueTexts.documents(texts))
      return nil
    } catch { return error as? IndicatorError }
  }

  private static let pledge = """
    pledges:
      - id: P1
        titles: A pledge
        status: {en: Ongoing, fr: En cours}
        evidence: computed
        objectives: [GCM-1, GCM-99]
        indicators: [unemployment-rates]
        progress:
          baseline: [start]
          target: {value: 5, unit: percent, period: "2030", source: A decree}
    """

  @Test("A target is read with its source, and a catalogue of one entry is a catalogue")
  func target() throws {
    let catalogue = try Catalogue(documents: CatalogueTexts.documents([.pledges: Self.pledge]))
    let pledge = try #require(catalogue.pledges.first)
    #expect(pledge.progress.target?.value == 5 && pledge.progress.target?.source == "A decree")
    #expect(pledge.progress.why == nil && pledge.progress.baseline == ["start"])
    #expect(pledge.titles["ar"] == "A pledge" && pledge.status["fr"] == "En cours")
  }

  @Test(
    "Dangling names, missing languages and doubled indicators are listed with file, line and hint")
  func problems() throws {
    let external = """
      indicators:
        - id: lu2
          titles: {en: A, fr: B, ar: C}
          definition: {en: A, fr: B, ar: C}
          standard: None
          unit: ratio
          direction: none
          kind: administrative
          keys: {gcm: ["7"], theme: ["free"]}
          source: A register
          formula: applications.accepted / 2
      """
    let catalogue = try Catalogue(
      documents: CatalogueTexts.documents([.pledges: Self.pledge, .externalIndicators: external]))
    #expect(
      catalogue.problems().map(\.description) == [
        "indicators-external.yaml, line 2: “lu2” is also the name of a computed indicator.",
        "indicators-external.yaml, line 9: “lu2” refers to the objective “GCM-7”, which is not there.",
        "indicators-external.yaml, line 11: “lu2” refers to the fact “applications.accepted”, "
          + "which is not there.",
        "pledges.yaml, line 3: “P1” has a text without “ar”: English is shown.",
        "pledges.yaml, line 3: “P1” has a text without “fr”: English is shown.",
        "pledges.yaml, line 4: “P1” has a text without “ar”: English is shown.",
        "pledges.yaml, line 6: “P1” refers to the objective “GCM-1”, which is not there.",
        "pledges.yaml, line 6: “P1” refers to the objective “GCM-99”, which is not there.",
        "pledges.yaml, line 7: “P1” refers to the indicator “unemployment-rates”, which is not there. "
          + "Did you mean “unemployment-rate”?",
        "pledges.yaml, line 9: “P1” refers to the fact “start”, which is not there.",
      ])
    #expect(!catalogue.problems(computed: []).contains { $0.message.contains("also the name") })
  }

  @Test("Errors name the file, the line and what was probably meant")
  func errors() {
    let double = "axes:\n  - {id: A, number: 1, titles: T}\n  - {id: A, number: 2, titles: T}\n"
    #expect(failure([.axes: double])?.message.contains("axes.yaml, line 3") == true)
    #expect(failure([.axes: double])?.message.contains("twice, first in line 2") == true)
    let misspelt = "axes:\n  - {id: A, numbr: 1, titles: T}\n"
    #expect(failure([.axes: misspelt])?.hint.contains("“number”") == true)
    #expect(
      failure([.axes: "axes:\n  - {id: A, number: 0, titles: T}"])?.code == .invalidDefinition)
    #expect(failure([.axes: "axis: []"])?.hint.contains("“axes”") == true)
    let noTarget = Self.pledge.replacingOccurrences(
      of: "target: {value: 5, unit: percent, period: \"2030\", source: A decree}",
      with: "target: none")
    #expect(failure([.pledges: noTarget])?.message.contains("does not say why") == true)
    let french = "axes:\n  - {id: A, number: 1, titles: {fr: T}}\n"
    #expect(failure([.axes: french])?.message.contains("no text in English") == true)
    let fact = "facts:\n  - {id: a, title: T, value: 3, text: x, source: S}\n"
    #expect(failure([.achievements: fact])?.message.contains("states value and text") == true)
    let noSource = "facts:\n  - {id: a, title: T, value: 3}\n"
    #expect(failure([.achievements: noSource])?.message.contains("has no source") == true)
  }

  @Test("A missing or unknown file is an error that names it")
  func files() {
    var documents = CatalogueTexts.smallest
    documents["axes.yaml"] = nil
    #expect(throws: IndicatorError.self) { try Catalogue(documents: documents) }
    documents["axis.yaml"] = "axes: []"
    #expect(throws: IndicatorError.self) { try Catalogue(documents: documents) }
    #expect(throws: IndicatorError.self) { try Catalogue(folder: "/no/such/folder") }
  }

  @Test("A folder needs to hold only the files that were edited")
  func folder() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("catalogue-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = "axes:\n  - {id: AXIS-1, number: 1, titles: Ours}\n"
    try text.write(
      to: folder.appendingPathComponent("axes.yaml"), atomically: true, encoding: .utf8)
    #expect(throws: IndicatorError.self) { try Catalogue(folder: folder.path) }
    let catalogue = try Catalogue(folder: folder.path, defaults: CatalogueTexts.smallest)
    #expect(catalogue.axes.map(\.titles.english) == ["Ours"])
  }

  @Test("The limited set can be loaded once it is published")
  func limitedSet() throws {
    let text = """
      indicators:
        - {id: L-1, titles: {en: a, fr: b, ar: c}, objectives: [], sdg: [], indicators: [lu2], source: S}
      """
    let catalogue = try Catalogue(documents: CatalogueTexts.documents([.limitedSet: text]))
    #expect(catalogue.limitedSet.map(\.id) == ["L-1"] && catalogue.problems().isEmpty)
  }

  @Test("A mutilated file is an error or a catalogue, never a crash")
  func fuzz() {
    let valid = Array(Self.pledge.utf8)
    let signs = Array("{}[]:-#&*!|>'\"% \n\tP10.é".utf8)
    var state: UInt64 = 2026
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % limit
    }
    var (parsed, refused) = (0, 0)
    for _ in 0..<500 {
      var bytes = valid
      for _ in 0...random(3) {
        let place = random(bytes.count)
        switch random(3) {
        case 0: bytes[place] = signs[random(signs.count)]
        case 1: bytes.remove(at: place)
        default: bytes.insert(signs[random(signs.count)], at: place)
        }
      }
      do {
        let text = String(decoding: bytes, as: UTF8.self)
        let list = try CatalogueList<CataloguePledge>(.pledges, text: text)
        #expect(list.elements.count <= 3)
        parsed += 1
      } catch {
        #expect(error is SurveyModuleError)
        refused += 1
      }
    }
    #expect(parsed > 50 && refused > 50)
  }
}
