import Microdata
import Testing

@testable import SurveyModules

/// Classifications are complete, their levels hang together, and correspondences say what they lose.
@Suite("Code lists")
struct CodeListTests {
  private func counts(_ list: CodeList) -> [Int] {
    (1...list.levels).map { list.entries(level: $0).count }
  }

  @Test("The numbers of codes at each level are those of the publications")
  func numbers() {
    #expect(counts(.isco08) == [10, 43, 130, 436])
    #expect(counts(.isic4) == [21, 88, 238, 419])
    #expect(counts(.isced11) == [9])
    #expect(counts(.icse93) == [6])
    #expect(counts(.icse18) == [5, 10])
    #expect(counts(.icse18R) == [5, 10])
    #expect(counts(.icsaw18) == [20])
    #expect(counts(.migrantWorkerTypes) == [12])
    #expect(Country.all.count == 249)
    #expect(Set(Country.all.map(\.alpha3)).count == 249)
    #expect(Set(Country.all.map(\.number)).count == 249)
  }

  @Test(
    "Every code but the highest has a parent, every code is there once, every title is there",
    arguments: [
      CodeList.isco08, .isic4, .isced11, .icse93, .icse18, .icse18R, .icsaw18, .migrantWorkerTypes,
      .searchMethods, .regions, .countries,
    ])
  func structure(_ list: CodeList) {
    #expect(Set(list.entries.map(\.code)).count == list.entries.count)
    for entry in list.entries {
      #expect(entry.titles["en"]?.isEmpty == false)
      if let parent = entry.parent {
        #expect(list[parent]?.level == entry.level - 1)
      } else {
        #expect(entry.level == 1)
      }
      for title in entry.titles.values {
        #expect(!title.contains("\u{FFFD}") && title.first?.isWhitespace == false)
      }
    }
  }

  @Test("Titles in French and Arabic where there are official ones")
  func languages() {
    #expect(CodeList.isco08.entries.allSatisfy { $0.titles["fr"] != nil })
    #expect(CodeList.isic4.entries.allSatisfy { $0.titles["fr"] != nil })
    #expect(CodeList.isic4.entries.count { $0.titles["ar"] == nil } == 3)
    #expect(Country.all.allSatisfy { $0.names.count == 3 })
    #expect(CodeList.isco08["2221"]?.title == "Nursing professionals")
    #expect(CodeList.isic4["A"]?.title(in: "fr").contains("griculture") == true)
    #expect(Country.coded("MA")?.names["ar"] == "المغرب")
  }

  @Test("Codes roll up; truncated codes are not wrong ones")
  func rollUp() {
    #expect(CodeList.isco08.rolledUp("2221", to: 1) == "2")
    #expect(CodeList.isco08.rolledUp("0110", to: 2) == "01")
    #expect(CodeList.isic4.rolledUp("4711", to: 1) == "G")
    #expect(CodeList.isic4.rolledUp("97", to: 1) == "T")
    #expect(CodeList.isic4.rolledUp("G", to: 2) == nil)
    #expect(CodeList.isco08.standing(of: "2221") == .complete)
    #expect(CodeList.isco08.standing(of: "22") == .truncated(level: 2))
    #expect(CodeList.isco08.standing(of: "2299") == .unknown)
    #expect(CodeList.isco08.children(of: "2").count == 6)
  }

  @Test("Countries are found by any of their codes")
  func countries() {
    for code in ["MAR", "MA", "504", "mar", "ma"] {
      #expect(Country.coded(code)?.alpha3 == "MAR")
    }
    #expect(Country.coded("4")?.alpha3 == "AFG")
    #expect(Country.coded("XYZ") == nil)
    #expect(Country.coded("") == nil)
    #expect(Country.coded("MAR")?.region == "002")
  }

  @Test("Groups of countries have the members that they should")
  func groups() throws {
    let sizes = Dictionary(
      uniqueKeysWithValues: CountryGroup.all.map { ($0.name, $0.members.count) })
    #expect(sizes["GCC"] == 6 && sizes["AU"] == 55 && sizes["5+5"] == 10)
    #expect(sizes["ARAB"] == 22 && sizes["EU27"] == 27 && sizes["MAGHREB"] == 5)
    for group in CountryGroup.all {
      #expect(group.members.allSatisfy { Country.coded($0) != nil })
    }
    #expect(CountryGroup.fivePlusFive.contains("MAR") && CountryGroup.fivePlusFive.contains("PRT"))
    let own = try CountryGroup("neighbours", title: "Neighbours", members: ["DZA", "MRT"])
    #expect(own.contains("DZA") && !own.contains("ESP"))
    #expect(throws: SurveyModuleError.self) {
      try CountryGroup("wrong", title: "", members: ["ABC"])
    }
  }

  @Test("Correspondences say what a code may be, and translate only what is one to one")
  func crosswalks() {
    let status = Crosswalk.icse93ToICSE18
    #expect(status.targets(of: "3") == ["21", "22", "30"])
    #expect(status.translated("3") == nil && status.translated("5") == "51")
    #expect(status.isLossy && status.ambiguousCodes == ["1", "2", "3", "4"])
    #expect(StatusInEmployment.candidates(ofICSE93: "6").isEmpty)
    // Every code of a correspondence is one of its classification.
    for link in Crosswalk.isco88ToISCO08.links {
      #expect(CodeList.isco08.standing(of: link.to) == .complete)
    }
    for link in Crosswalk.isic31ToISIC4.links + Crosswalk.nace2ToISIC4.links {
      #expect(CodeList.isic4.standing(of: link.to) == .complete)
    }
    // Between them they reach every unit group and class.
    #expect(Set(Crosswalk.isco88ToISCO08.links.map(\.to)).count == 436)
    #expect(Set(Crosswalk.isic31ToISIC4.links.map(\.to)).count == 419)
    #expect(status.reversed.targets(of: "22") == ["3", "4"])
  }

  @Test("Canonical variables are there once, and rules read no others")
  func variables() throws {
    let names = CanonicalVariable.all.map(\.name)
    #expect(Set(names).count == names.count)
    let used =
      LabourForceVariable.allCases.map(\.rawValue) + JobVariable.allCases.map(\.rawValue)
      + LabourMigrationVariable.allCases.map(\.rawValue) + CensusVariable.allCases.map(\.rawValue)
    for name in used { #expect(CanonicalVariable.named(name) != nil, "\(name)") }
    let modules: [StandardModule] = [
      .labourForce(try LabourForce(.init(.icls13))), .labourForce(try LabourForce(.init(.icls19))),
      .labourMigration(try LabourMigration(.init(country: "MAR", criterion: .citizenship))),
      .censusMigration(try CensusMigration(.init(country: "MAR", year: 2024))),
    ]
    for module in modules {
      for name in module.variables { #expect(CanonicalVariable.named(name) != nil, "\(name)") }
    }
  }
}
