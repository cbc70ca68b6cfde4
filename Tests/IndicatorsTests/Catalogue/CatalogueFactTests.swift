import Foundation
import Microdata
import Testing

@testable import Indicators

@Suite struct CatalogueFactTests {
  let catalogue: Catalogue

  init() throws { catalogue = try CatalogueTexts.catalogue.get() }

  private func value(_ id: String) -> Double? {
    catalogue.facts.first { $0.id == id }?.number?.value
  }

  private func sum(_ ids: [String]) -> Double? {
    ids.reduce(0) { total, id in total.flatMap { sum in value(id).map { sum + $0 } } }
  }

  @Test("Every fact has a source, a unit where it has a figure, and an id that a formula can name")
  func sources() throws {
    #expect(catalogue.facts.count > 300)
    for fact in catalogue.facts {
      #expect(!fact.source.isEmpty && !fact.value.text.isEmpty)
      #expect(fact.number == nil || fact.unit != nil, "\(fact.id)")
      let name = try RowExpression(parsing: fact.id).columnName
      #expect(name == fact.id)
    }
  }

  @Test("Published parts add up to published totals, and those that do not are kept as printed")
  func parts() {
    #expect(sum(["rgph2014.foreigners.file.men", "rgph2014.foreigners.file.women"]) == 84_001)
    #expect(sum(["rgph2014.foreigners.file.urban", "rgph2014.foreigners.file.rural"]) == 84_001)
    #expect(
      sum(["current", "return", "nonmigrant"].map { "enmi.households.\($0)" })
        == value("enmi.households"))
    #expect(sum(["rci.lao.n.M", "rci.lao.n.F"]) == value("rci.lao.n.T"))
    #expect(sum(["rci.lao.cost.total.M", "rci.lao.cost.total.F"]) == value("rci.lao.cost.total.T"))
    #expect(sum(["doha.gcc", "doha.jordan.lebanon", "doha.africa"]) == value("doha.participants"))
    #expect(sum(["snia.programmes.sectoral", "snia.programmes.transversal"]) == 11)
    #expect(sum(["gcm15.vaccination.men", "gcm15.vaccination.women"]) == 258_997)
    #expect(value("gcm15.vaccination.total") == 258_977)
    #expect(value("rgph2024.municipal.T") == 36_490_591)
    #expect(sum(["rgph2024.municipal.M", "rgph2024.municipal.F"]) == 36_490_591)
    let origins = ["subsaharan", "europe", "mena", "maghreb", "asia", "northamerica", "other"]
    #expect(abs((sum(origins.map { "rgph2024.foreigners.origin.\($0)" }) ?? 0) - 100) < 1e-9)
  }

  @Test("Figures carry their digits, confidence and keys as the file states them")
  func figure() throws {
    let fact = try #require(catalogue.facts.first { $0.id == "gcm4.regularisation.first.rate" })
    #expect(fact.number?.value == 83.53 && fact.number?.decimals == 2 && fact.unit == "percent")
    #expect(fact.confidence == .computed && fact.keys == ["gcm": ["4"], "programme": ["8"]])
    let date = try #require(catalogue.facts.first { $0.id == "gcm23.african.review.timeline" })
    #expect(date.number == nil && date.value.text == "2021-08-31/2021-09-01")
    let rate = try #require(catalogue.facts.first { $0.id == "ene.2024.unemployment.T" })
    #expect(
      rate.number?.value == 13.3 && rate.period == "2024" && rate.titles["fr"].contains("chômage"))
  }

  @Test("Formulas of external indicators name facts with figures, and give the published values")
  func formulas() throws {
    let values = Dictionary(
      uniqueKeysWithValues: catalogue.facts.compactMap { fact in
        fact.number.map { (fact.id, $0.value) }
      })
    var results: [String: String] = [:]
    for indicator in catalogue.externalIndicators {
      guard let formula = indicator.formula else { continue }
      let columns = formula.columnNames.map { Column($0, [values[$0]]) }
      let result = try formula.evaluated(as: "result", in: Table(columns)).number(at: 0)
      results[indicator.id] = String(format: "%.4f", try #require(result))
    }
    #expect(
      results == [
        "regularisation-acceptance-rate": "0.8353", "agreements-per-country": "3.0800",
        "rescues-at-sea": "14236.0000", "vaccination-women-share": "0.4788",
        "emigration-intention": "0.2330",
      ])
  }
}
