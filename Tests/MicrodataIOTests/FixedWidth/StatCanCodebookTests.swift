// Proves that codebooks of Statistics Canada label separated values and lay out fixed width.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("Statistics Canada: codebooks")
struct StatCanCodebookTests {
  private static let plain = """
    Field_Champ,Variable_Variable,EnglishLabel_EtiquetteAnglais,FrenchLabel_EtiquetteFrancais
    1,prov,Province,Province
    ,10,Newfoundland and Labrador,Terre-Neuve-et-Labrador
    ,24,Quebec,Québec
    2,age_6,Age,Âge
    ,01,15 to 16 years,15 à 16 ans
    ,blank,Not applicable,Sans objet
    3,tenure,Tenure in months,Durée en mois
    ,001-239,1 to 239 months,1 à 239 mois
    ,240,240 months or more,240 mois ou plus
    4,name,Name,Nom
    ,A,First,Premier
    """

  private static let places = """
    Field_Champ,Position_Position,Length_Longueur,Variable_Variable,EnglishLabel_EtiquetteAnglais,FrenchLabel_EtiquetteFrancais
    1,1,2,PROV,Province,Province
    ,,,10,Newfoundland and Labrador,Terre-Neuve-et-Labrador
    2,3,1,SEX,Sex,Sexe
    ,,,1,Male,Masculin
    """

  @Test("Labels in both languages, ranges and texts")
  func variables() throws {
    let variables = try StatCanCodebook.variables(Self.plain)
    #expect(variables.map(\.name) == ["prov", "age_6", "tenure", "name"])
    #expect(variables[0].valueLabels.entries.map(\.code) == ["10", "24"])
    #expect(variables[0].valueLabels.entries[1].translations == ["fr": "Québec"])
    #expect(variables[1].metadata.translations == ["fr": "Âge"])
    #expect(variables[1].valueLabels.entries.map(\.code) == ["1"])
    #expect(variables[2].valueLabels.label(of: "12") == "1 to 239 months")
    #expect(variables[2].valueLabels.ranges[0].translations == ["fr": "1 à 239 mois"])
    #expect(variables[2].valueLabels.label(of: "240") == "240 months or more")
    #expect(variables.map(\.type) == [.double, .double, .double, .text])
    let french = try StatCanCodebook.variables(Self.plain, language: "fr")
    #expect(french[1].label == "Âge")
    #expect(french[1].metadata.translations == ["en": "Age"])
    #expect(french[0].valueLabels.label(of: "24") == "Québec")
  }

  @Test("Separated values are labelled, whatever the case of names and the zeros before codes")
  func labels() throws {
    let folder = try Fixtures.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let data = folder.appendingPathComponent("pub0124.csv").path
    try Data("PROV,AGE_6,WEIGHT\n10,01,5\n24,,6\n".utf8).write(to: URL(fileURLWithPath: data))
    var options = LoadOptions()
    options.dictionary = folder.appendingPathComponent("codebook.csv").path
    // As the files are published: in a Windows code page.
    var bytes: [UInt8] = []
    for scalar in Self.plain.unicodeScalars { bytes.append(UInt8(scalar.value)) }
    try Data(bytes).write(to: folder.appendingPathComponent("codebook.csv"))
    let source = try MicrodataFile.open(data, options: options)
    #expect(source.schema.recordTypes[0].variables.map(\.label) == ["Province", "Age", nil])
    let table = try source.load().table
    #expect(table["PROV"]?.valueLabels.label(of: "24") == "Quebec")
    #expect(table["PROV"]?.valueLabels.entries[1].translations == ["fr": "Québec"])
    let age = try table.column("AGE_6")
    #expect(age.valueLabels.label(of: age.text(at: 0) ?? "") == "15 to 16 years")
    #expect(age.isMissing(at: 1))
    #expect(table["WEIGHT"]?.label == nil)
  }

  @Test("Fixed width, where the codebook has places")
  func layout() throws {
    let layout = try StatCanCodebook.layout(Self.places)
    #expect(layout.fields.map(\.start) == [1, 3])
    #expect(layout.fields.map(\.width) == [2, 1])
    let loaded = try fixedSource(Array("101\n24 \n".utf8), layout).load()
    #expect(loaded.values("PROV") == ["10", "24"])
    #expect(loaded.table["SEX"]?.valueLabels.label(of: "1") == "Male")
    #expect(DictionaryLanguage(name: "codebook.csv", text: Self.places) == .codebook)
    #expect(DictionaryLanguage(name: "layout.csv", text: "name,start,width\n") == .table)
  }

  @Test("What makes no sense is an error with its line")
  func malformed() {
    let head = "Field_Champ,Variable_Variable,EnglishLabel_X\n"
    #expect(
      message { _ = try StatCanCodebook.variables(head + ",10,Quebec\n") }
        == "codebook.csv, line 2: expected a variable before the code “10”.")
    #expect(
      message { _ = try StatCanCodebook.variables(head + "1,A,a\n2,a,b\n") }
        == "codebook.csv, line 3: the variable “a” is there twice.")
    #expect(message { _ = try StatCanCodebook.layout(Self.plain) } != "")
    #expect(message { _ = try StatCanCodebook.variables("Field_Champ\n1\n") }.contains("column"))
  }

  @Test("Mutants give variables or errors", .timeLimit(.minutes(30)))
  func mutants() {
    let seeds = [Self.plain, Self.places].map { Array($0.utf8) }
    var mutator = Mutator(
      seed: 1867, special: Array(",\"\n-01".utf8), words: ["blank", "1-9", ",,"])
    expectTablesOrErrors("Codebooks", rounds: 2000, tables: 0.3, errors: 0.1) { round in
      let bytes = mutator.mutant(of: seeds[round % 2])
      let text = try DictionaryText.decode(bytes, file: "codebook.csv")
      _ = try StatCanCodebook.variables(text)
      if round % 2 == 1 { _ = try StatCanCodebook.layout(text) }
      return nil
    }
  }

  @Test(
    "The codebook of the corpus",
    .enabled(if: Fixtures.corpus != nil, "the corpus is absent; set MIZAN_CORPUS to its folder"))
  func labourForceSurvey() throws {
    let path = try #require(corpus("canpumf/lfs_codebook/codebook.csv"))
    let (text, _, name) = try DictionaryText.read(path, limits: LoadLimits())
    #expect(StatCanCodebook.recognises(text))
    let variables = try StatCanCodebook.variables(text, file: name)
    #expect(variables.map(\.name) == ["PROV", "SEX", "SURVMNTH", "WAGE"])
    #expect(variables.map(\.valueLabels.entries.count) == [3, 2, 3, 0])
    #expect(variables[3].label == "Weekly wages and salary")
    #expect(variables[3].metadata.translations == ["fr": "Salaire hebdomadaire"])
    #expect(variables[2].valueLabels.label(of: "12") == "December")
  }
}
