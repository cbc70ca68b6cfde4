// Proves that exports of ODK and KoboToolbox read with the labels of their forms.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("ODK: exports")
struct ODKTests {
  private static let survey = """
    type,name,label::English (en),label::French (fr),hint,relevant
    start,start,,,,
    begin group,home,Home,Maison,,
    select_one yn,water,Piped water?,Eau courante ?,Ask,
    select_multiple goods,goods,"Goods, owned",Biens,,${water} = '1'
    end group,,,,,
    text,code,Code,,,
    begin_repeat,person,Persons,,,
    integer,age,Age,Âge,,
    end_repeat,,,,,
    """

  private static let choices = """
    list_name,name,label::English (en),label::French (fr)
    yn,1,Yes,Oui
    yn,0,No,Non
    goods,tv,Television,Télévision
    goods,radio,Radio,
    """

  private static let main = """
    start,home/water,home/goods,home/goods/tv,home/goods/radio,code,_index
    2024-05-01T10:00:00.000+02:00,1,tv radio,1,1,007,1
    2024-05-02T11:30:00.000+03:00,n/a,radio,0,1,9,2
    ,0,,,,,3
    """

  private static let person = """
    age,_index,_parent_index
    30,1,1
    n/a,2,1
    4,3,3
    """

  private static func file(_ name: String, _ text: String) -> ByteFile {
    ByteFile(bytes: Array(text.utf8), name: name)
  }

  private static func form() throws -> XLSForm {
    try XLSForm(
      survey: file("survey.csv", survey), choices: file("choices.csv", choices),
      options: LoadOptions())
  }

  private static func source() throws -> ODKSource {
    try ODKSource(
      files: [file("form-person.csv", person), file("form.csv", main)],
      labels: ODKLabels(form: form()))
  }

  @Test("Repeated groups are record types of their own")
  func repeats() throws {
    let types = try Self.source().schema.recordTypes
    #expect(types.map(\.name) == ["form", "form-person"])
    #expect(types.map(\.keys) == [["_index"], ["_parent_index", "_index"]])
    #expect(types.map(\.parent) == [nil, "form"])
    #expect(try Self.form().repeats == ["person"])
    let central = ODKKeys(["age", "PARENT_KEY", "KEY"])
    #expect(central.own == "KEY")
    #expect(central.parent == "PARENT_KEY")
  }

  @Test("Values, missing ones, and times of the clock on the wall")
  func values() throws {
    let loaded = try Self.source().load()
    #expect(loaded.values("home/water") == ["1", "∅ missing", "0"])
    #expect(loaded.values("home/goods") == ["tv radio", "radio", "∅ missing"])
    #expect(loaded.values("code") == ["007", "9", "∅ missing"])
    #expect(loaded.values("start")[0] == "2024-05-01T10:00:00")
    #expect(loaded.table["start"]?.type == .dateTime)
    #expect(loaded.table["start"]?.metadata.attributes["timeZones"] == ["+02:00", "+03:00"])
    let persons = try Self.source().load(.of("form-person"))
    #expect(persons.values("age") == ["30", "∅ missing", "4"])
    #expect(persons.table["age"]?.metadata.translations == ["fr": "Âge"])
  }

  @Test("Labels in two languages, and sets of answers")
  func labels() throws {
    let table = try Self.source().load().table
    let water = try #require(table["home/water"])
    #expect(water.label == "Piped water?")
    #expect(water.metadata.translations == ["fr": "Eau courante ?"])
    #expect(water.metadata.notes == ["Ask"])
    #expect(water.metadata.attributes["group"] == ["home"])
    #expect(water.valueLabels.label(of: "1") == "Yes")
    #expect(water.valueLabels.entries[1].translations == ["fr": "Non"])
    #expect(table["home/goods"]?.metadata.universe == "${water} = '1'")
    #expect(table["home/goods/tv"]?.label == "Goods, owned: Television")
    #expect(table["home/goods/tv"]?.metadata.translations == ["fr": "Biens: Télévision"])
    #expect(table.metadata.language == "en")
    #expect(
      table.metadata.multipleResponseSets == [
        MultipleResponseSet(
          name: "home/goods", label: "Goods, owned", kind: .dichotomies(counted: "1"),
          variables: ["home/goods/tv", "home/goods/radio"])
      ])
  }

  @Test("Names of columns without groups, or with other signs between them")
  func names() throws {
    let form = try Self.form()
    for name in ["water", "home-water", "home/water"] {
      #expect(form.question(of: name)?.question.path == ["home", "water"])
    }
    #expect(form.question(of: "home-goods/tv")?.choice?.name == "tv")
    #expect(form.question(of: "goods/other") == nil)
    #expect(form.question(of: "nothing") == nil)
  }

  @Test("Labels of a script with pieces joined by plus signs")
  func script() throws {
    let text = """
      VARIABLE LABELS
       start 'start'
       /goods_tv 'It''s a very '
       + 'long label'
       .
      VALUE LABELS
       water
       '1' 'Yes'
       '0' 'No'
       /goods_tv
       1 'on'
       .
      """
    let script = SPSSLabelScript(text)
    #expect(script.variables == ["start": "start", "goods_tv": "It's a very long label"])
    #expect(script.values["water"]?.map(\.label) == ["Yes", "No"])
    let source = try ODKSource(
      files: [Self.file("form.csv", Self.main)], labels: ODKLabels(script: script))
    let table = try source.load().table
    #expect(table["home/goods/tv"]?.label == nil)
    #expect(table["home/water"]?.valueLabels.label(of: "0") == "No")
    let plain = try ODKSource(
      files: [Self.file("f.csv", "goods,goods/tv,goods/radio\ntv,1,0\n")],
      labels: ODKLabels(script: script))
    #expect(try plain.load().table["goods/tv"]?.label == "It's a very long label")
    #expect(try plain.load().table.metadata.multipleResponseSets.map(\.name) == ["goods"])
  }

  @Test("A folder with the form beside the answers")
  func folder() throws {
    let folder = try Fixtures.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in [
      ("form.csv", Self.main), ("form-person.csv", Self.person), ("survey.csv", Self.survey),
      ("choices.csv", Self.choices),
    ] { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    for path in [folder.path, folder.appendingPathComponent("form.csv").path] {
      let source = try ODKSource(contentsOf: path)
      #expect(source.schema.recordTypes.map(\.name) == ["form", "form-person"])
      #expect(try source.load().table["home/water"]?.label == "Piped water?")
    }
  }

  @Test(
    "The script of the corpus",
    .enabled(if: Fixtures.corpus != nil, "the corpus is absent; set MIZAN_CORPUS to its folder"))
  func corpus() throws {
    let path = try #require(Fixtures.corpus)
      .appendingPathComponent("kobo/long_unicode_labels_en.sps").path
    let script = SPSSLabelScript(try String(contentsOfFile: path, encoding: .utf8))
    #expect(script.variables.count == 13)
    #expect(script.variables["approval"]?.hasSuffix("the context and priorities in…") == true)
    #expect(script.variables["electronics_owned_tamagotchi"]?.hasSuffix("\"owner\" …") == true)
    #expect(script.values["approval"]?.map(\.code) == ["1", "2"])
    #expect(script.values["What_is_your_name"]?.count ?? 0 > 60)
  }

  @Test("Damaged files give a table or an error", .timeLimit(.minutes(30)))
  func mutants() {
    var mutator = Mutator(seed: 40, special: Array(",\"\n/_-'.".utf8))
    let seeds = [Self.survey, Self.choices, Self.main].map { Array($0.utf8) }
    expectTablesOrErrors("ODK", rounds: 1000, tables: 0.1, errors: 0.1) { round in
      var texts = seeds
      texts[round % 3] = mutator.mutant(of: seeds[round % 3])
      var options = LoadOptions()
      options.maximumThreads = 1
      let form = try XLSForm(
        survey: ByteFile(bytes: texts[0], name: "survey.csv"),
        choices: ByteFile(bytes: texts[1], name: "choices.csv"), options: options)
      return try ODKSource(
        files: [ByteFile(bytes: texts[2], name: "form.csv")], labels: ODKLabels(form: form),
        options: options
      ).load().table
    }
  }

  @Test("Damaged scripts give labels", .timeLimit(.minutes(30)))
  func scriptMutants() {
    let seed = Array(
      "VARIABLE LABELS a 'A' + ' b' /b \"B\".\nVALUE LABELS a '1' 'x' 2 'y' /b 'z' 'Z'.\n".utf8)
    var mutator = Mutator(
      seed: 41, special: Array("/'\".+\n".utf8), words: ["VALUE LABELS ", ".\n", "''", " TO "])
    expectTablesOrErrors("Scripts of labels", rounds: 3000, tables: 1) { _ in
      let text = String(decoding: mutator.mutant(of: seed), as: UTF8.self)
      let script = SPSSLabelScript(text)
      #expect(script.variables.count <= 20)
      _ = ExportLabels(text)
      return nil
    }
  }
}
