// Proves that real files of CSPro give the totals that are known of them.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite(
  "CSPro: corpus",
  .enabled(if: Fixtures.corpus != nil, "the corpus is absent; set MIZAN_CORPUS to its folder"))
struct CSProCorpusTests {
  private func path(_ name: String) -> String {
    Fixtures.corpus?.appendingPathComponent("cspro/\(name)").path ?? name
  }

  private func counts(_ loaded: LoadedTable, _ name: String) -> [String: Int] {
    loaded.values(name).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private func sum(_ loaded: LoadedTable, _ name: String) -> Double {
    (0..<loaded.table.rowCount).reduce(0) { $0 + (loaded.table[name]?.number(at: $1) ?? 0) }
  }

  @Test(
    "Popstan: a census by both dictionaries",
    arguments: ["popstan/Census_Dictionary.dcf", "classic/Census_Dictionary_classic.dcf"])
  func popstan(dictionary: String) throws {
    var options = LoadOptions()
    options.dictionary = path(dictionary)
    let source = try CSProSource(contentsOf: path("popstan/Popstan_Census.dat"), options: options)
    #expect(source.schema.recordTypes.map(\.name) == ["PERSON", "HOUSING"])
    let persons = try source.load(.of("PERSON"))
    let housing = try source.load(.of("HOUSING"))
    #expect(persons.table.rowCount == 24_271)
    #expect(housing.table.rowCount == 4872)
    #expect(counts(persons, "P03_SEX") == ["1": 11_787, "2": 12_484])
    #expect(sum(persons, "P04_AGE") == 518_820)
    #expect(persons.table["P04_AGE"]?.integerRange?.upperBound == 93)
    #expect(counts(persons, "UR")["1"] == 13_920)
    let births = counts(persons, "P07_BIRTH")
    #expect(
      births == [
        "1": 23_344, "21": 547, "22": 122, "40": 118, "71": 78, "50": 56, "8": 3, "3": 1, "5": 1,
        "7": 1,
      ])
    #expect(
      counts(persons, "P08_RES95") == [
        "∅ not in universe": 4130, "1": 17_696, "2": 1196, "3": 389, "4": 162, "5": 152, "6": 73,
        "7": 458, "0": 15,
      ])
    #expect(counts(persons, "P12_WORKING")["1"] == 9876)
    let active = counts(persons, "ECON_ACTIVE")
    #expect(active == ["1": 9876, "2": 6928, "∅ not in universe": 7467])
    #expect(
      (1...15).map { counts(persons, "PROVINCE")["\($0)"] ?? 0 } == [
        1500, 2630, 4109, 1984, 1726, 1519, 1688, 980, 231, 2240, 683, 487, 231, 456, 3807,
      ])
    #expect(persons.table["PROVINCE"]?.valueLabels.label(of: "1") == "Artesia")
    #expect(persons.report.provenance.rowsDropped.isEmpty)
  }

  @Test("Both dictionaries describe the same columns")
  func dictionaries() throws {
    let read = { (name: String) in
      try CSProDictionary(ByteFile(path(name)), options: LoadOptions()).layouts(file: name)
    }
    let (new, old) = (
      try read("popstan/Census_Dictionary.dcf"), try read("classic/Census_Dictionary_classic.dcf")
    )
    for (a, b) in zip(new, old) {
      let common = Set(a.fields.map(\.variable.name)).intersection(b.fields.map(\.variable.name))
      #expect(common.count > 10)
      for name in common {
        let (left, right) = (
          a.fields.first { $0.variable.name == name }, b.fields.first { $0.variable.name == name }
        )
        #expect(left?.start == right?.start)
        #expect(left?.length == right?.length)
      }
    }
  }

  @Test("Every dictionary of the corpus is read")
  func allDictionaries() throws {
    let root = URL(fileURLWithPath: path(""))
    let files =
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "dcf" } ?? []
    #expect(files.count == 17)
    for file in files {
      let dictionary = try CSProDictionary(ByteFile(file.path), options: LoadOptions())
      #expect(try !dictionary.layouts(file: file.lastPathComponent).isEmpty)
    }
    let showcase = try CSProDictionary(
      ByteFile(path("classic/cspro_6.2_showcase.dcf")), options: LoadOptions())
    #expect(showcase.languages == ["en", "fr", "jp"])
    let item = try showcase.layouts(file: "")[0].fields[1].variable
    #expect(item.label == "Connection Function")
    #expect(item.metadata.translations["fr"] == "Fonction de connexion")
  }

  @Test("Smaller files of text")
  func smaller() throws {
    for (data, dictionary, type, rows) in [
      ("relations/Test.dat", "relations/Rel_Ex.dcf", nil as String?, nil as Int?),
      ("weights/PopstanEx.dat", "weights/Popstan2.dcf", nil, nil),
      ("weights/WeightEx.dat", "weights/Weight_file.dcf", nil, nil),
      ("edits/testData.dat", "edits/DeckArrays.dcf", nil, 5178),
    ] {
      var options = LoadOptions()
      options.dictionary = path(dictionary)
      let source = try CSProSource(contentsOf: path(data), options: options)
      let loaded = try source.load(ScanRequest(recordType: type))
      #expect(loaded.table.rowCount > 0)
      if let rows { #expect(loaded.table.rowCount == rows) }
      let all = try source.loadAll().reduce(0) { $0 + $1.loaded.table.rowCount }
      let lines = try String(contentsOfFile: path(data), encoding: .utf8)
        .split(whereSeparator: \.isNewline).count
      let dropped = loaded.report.provenance.rowsDropped["unknown-record-type"] ?? 0
      #expect(all + dropped <= lines)
    }
  }

  @Test("Geocodes and households in databases")
  func databases() throws {
    let folder = "examples/CAPI_Census/Data/"
    let geocodes = try CSProDatabaseSource(contentsOf: path(folder + "Geocodes.csdb"))
    #expect(try geocodes.load().table.rowCount == 4453)
    let household = try CSProDatabaseSource(contentsOf: path(folder + "Household.csdb"))
    let persons = try household.load(.of("POPULATION_RECORD"))
    #expect(persons.table.rowCount == 6)
    #expect(persons.report.provenance.rowsDropped == ["partial-save": 1])
    #expect(persons.values("HH_NAME")[0] == "LINCOLN DAVIS")
    #expect(persons.count("partial-save") == 1)
    #expect(try household.load(.of("DWELLING_UNIT_RECORD")).table.rowCount == 3)
    let metadata = try household.load(.of("METADATA_RECORD"))
    #expect(metadata.table.rowCount == 3)
    #expect(metadata.report.provenance.rowsDropped == ["partial-save": 1])
    let all = try CSProDatabaseSource(
      contentsOf: path(folder + "Household.csdb"), keepsPartialCases: true)
    #expect(try all.load(.of("METADATA_RECORD")).table.rowCount == 4)
    #expect(try all.load(.of("POPULATION_RECORD")).table.rowCount == 7)
    let gps = try #require(metadata.table["HH_GPS_LATITUDE"]?.number(at: 0))
    #expect(isClose(gps, 38.922705))
  }

  @Test("Three levels, subitems and repeated items in a database with an older dictionary")
  func threeLevels() throws {
    let source = try CSProDatabaseSource(contentsOf: path("classic/ThreeLevelTest.csdb"))
    #expect(
      source.schema.recordTypes.map(\.name) == [
        "COMPOUND_INFO_REC", "HOUSING_UNIT_REC", "HOUSEHOLD_REC", "PERSON_REC",
      ])
    #expect(source.schema.recordTypes[3].parent == "HOUSEHOLD_REC")
    #expect(source.schema.recordTypes[2].parent == "HOUSING_UNIT_REC")
    #expect(source.schema.recordTypes[3].keys.count == 8)
    let compound = try source.load()
    #expect(
      (1...5).map { compound.values("HOUSING_UNITS(\($0))")[0] } == ["1", "2", "3", "4", "5"])
    #expect(compound.values("VILLAGE") == ["001"])
    #expect(compound.values("LONGITUDE") == ["234234.567"])
    let person = try source.load(.of("PERSON_REC"))
    #expect(person.values("P03_SEX") == ["∅ 8 (Refused)"])
    #expect(person.values("P04_AGE") == ["∅ 99 (Missing)"])
    #expect(person.values("P04DOB_YEAR") == ["200"])
    #expect(person.values("REPEATING_SUBITEM(3)") == ["∅ DEFAULT"])
    #expect(person.values("REPEATING_PARENT(2)") == ["2"])
    #expect(person.values("SUB_ONE(2)") == ["2"])
    #expect(person.values("HOUSEHOLD_NUMBER") == ["1"])
  }
}
