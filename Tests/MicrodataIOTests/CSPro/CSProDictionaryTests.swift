// Proves that dictionaries of CSPro are read, in both syntaxes, with everything that they say.

import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("CSPro: dictionaries")
struct CSProDictionaryTests {
  private func read(_ text: String) throws -> CSProDictionary {
    try CSProDictionary(CSProSample.dictionary(text), options: LoadOptions())
  }

  private func problem(_ text: String) -> String {
    do {
      let dictionary = try read(text)
      _ = try dictionary.layouts(file: "test.dcf")
      return ""
    } catch {
      return (error as? MicrodataError)?.message ?? "another error"
    }
  }

  @Test("The older syntax")
  func ini() throws {
    let dictionary = try read(CSProSample.ini)
    #expect(dictionary.name == "CEN")
    #expect(dictionary.label.text == "Census")
    #expect(dictionary.label.translations == ["fr": "Recensement"])
    #expect(dictionary.notes == ["Made for a test."])
    #expect(dictionary.relations == ["OWN": ["PERSON.AGE = HOUSING.ROOMS"]])
    let layouts = try dictionary.layouts(file: "")
    #expect(layouts.map(\.type.name) == ["PERSON", "HOUSING"])
    #expect(layouts[0].type.parent == "HOUSING")
    #expect(layouts[0].type.keys == ["PROVINCE", "HH"])
    #expect(
      layouts[0].fields.map(\.variable.name)
        == [
          "PROVINCE", "HH", "occurrence", "NAME", "AGE", "WAGE", "BORN", "BORN_MONTH", "HOURS(1)",
          "HOURS(2)",
        ])
    #expect(layouts[0].fields.map(\.start) == [1, 3, 0, 5, 10, 12, 18, 18, 24, 26])
    let age = layouts[0].fields[4].variable
    #expect(age.label == "Age")
    #expect(age.metadata.translations == ["fr": "Âge"])
    #expect(age.valueLabels.label(of: "30") == "Years")
    #expect(age.valueLabels.ranges[0].translations == ["fr": "Années"])
    #expect(age.valueLabels.label(of: "99") == "Don't know")
    #expect(age.metadata.missing.codes == ["98", "99"])
    #expect(age.metadata.labelSet == "AGE_VS1")
    #expect(age.metadata.valueSets["AGE_VS2"]?.label(of: "90") == "Young or old")
    #expect(age.metadata.attributes["label of NOTAPPL"] == ["Not applicable"])
    #expect(layouts[0].fields[5].variable.metadata.decimals == 2)
    #expect(layouts[0].fields[8].variable.label == "Hours: Monday")
    #expect(layouts[1].record.isRequired)
  }

  @Test("The newer syntax, with positions to compute, two levels and a shared value set")
  func json() throws {
    let layouts = try read(CSProSample.json).layouts(file: "")
    #expect(layouts.map(\.type.name) == ["HOUSE", "TRIP"])
    #expect(layouts[1].type.parent == "HOUSE")
    #expect(layouts[1].type.keys == ["H_ID", "V_ID"])
    #expect(layouts[0].fields.map(\.start) == [1, 4])
    #expect(layouts[1].fields.map(\.start) == [1, 3, 0, 4, 6, 8, 12, 16])
    #expect(layouts[1].fields.last?.variable.valueLabels.label(of: "1") == "Tin")
    #expect(layouts[1].fields.last?.variable.metadata.missing.codes == ["9"])
    #expect(layouts[0].metadata.attributes["label:ar"] == ["مستويان"])
    #expect(layouts[0].metadata.attributes["relation R"] == ["HOUSE.ROOF = TRIP.KIND"])
    #expect(layouts[0].metadata.language == "en")
  }

  @Test("A file without a byte order mark is in the code page of its machine")
  func codePage() throws {
    let text = CSProSample.ini.replacing("Âge", with: "?ge").replacing("ç", with: "c")
      .replacing("é", with: "e")
    var bytes = Array(text.utf8)
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "?")))
    bytes[place] = 0xC2
    var options = LoadOptions()
    options.encoding = .explicit(.windows1252)
    let dictionary = try CSProDictionary(
      ByteFile(bytes: bytes, name: "test.dcf"), options: options)
    let age = try dictionary.layouts(file: "")[0].fields[4].variable
    #expect(age.metadata.translations == ["fr": "Âge"])
  }

  @Test("What makes no sense is refused, with the place")
  func malformed() {
    #expect(problem("hello").contains("expected a dictionary of CSPro"))
    #expect(problem("[Dictionary]\nName=A\n").contains("expected 1 to 3 levels, found 0"))
    #expect(problem("[Item]\nName=A").contains("line 1: an item comes before any level"))
    let length = CSProSample.ini.replacing("Len=6", with: "Len=x")
    #expect(problem(length).contains("expected a number for “len”, found “x”"))
    #expect(
      problem(CSProSample.ini.replacing("Len=6", with: "Len=0")).contains("has a length of 0"))
    #expect(
      problem(CSProSample.ini.replacing("Name=WAGE", with: "Name=AGE")).contains("are called “AGE”")
    )
    #expect(problem("{\"levels\":3}").contains("levels"))
    #expect(problem("{\"levels\":").contains("expected JSON"))
    let huge = CSProSample.json.replacing("\"maximum\":2}},", with: "\"maximum\":2000000000}},")
    #expect(problem(huge).contains("2000000000 occurrences"))
    #expect(problem(CSProSample.json.replacing("\"length\":4}", with: "\"length\":9e99}")) != "")
  }

  @Test("Damaged dictionaries give a dictionary or an error", .timeLimit(.minutes(30)))
  func mutants() {
    var mutator = Mutator(seed: 31, special: Array("[]{}\":;,=|'0-9e\n ".utf8))
    let seeds = [Array(CSProSample.ini.utf8), Array(CSProSample.json.utf8)]
    expectTablesOrErrors("CSPro dictionaries", rounds: 3000, tables: 0.1, errors: 0.1) { round in
      let dictionary = try CSProDictionary(
        ByteFile(bytes: mutator.mutant(of: seeds[round % 2]), name: "test.dcf"),
        options: LoadOptions())
      _ = try dictionary.layouts(file: "test.dcf")
      return nil
    }
  }
}
