// Proves that dictionaries of every language give the layout that they describe, and errors that name the line.

import Foundation
import Microdata
import Testing

@testable import MicrodataIO

@Suite("Fixed width: dictionaries")
struct DictionaryTests {
  private func places(_ layout: FixedWidthLayout) -> [String] {
    layout.fields.map { field in
      "\(field.variable.name) \(field.start)+\(field.width)"
        + (field.variable.type == .text ? " text" : "")
        + (field.decimals > 0 ? " .\(field.decimals)" : "")
        + (field.line > 1 ? " line \(field.line)" : "")
    }
  }

  private func variable(_ layout: FixedWidthLayout, _ name: String) -> Variable? {
    layout.fields.first { $0.variable.name == name }?.variable
  }

  @Test("SAS: INPUT in all its forms, labels, formats, comments")
  func sas() throws {
    let layout = try SASProgram.layout(
      """
      * a comment; proc format; value sexf 1='male' 2,3='other' 10-<20='many' .='none'; value $regf 'A'='North'; run;
      data x; infile "x.txt" lrecl=500 missover; /* a
      long comment */
      input @0001 Ano $4. /* Ano de referência */
        @5 w 8.2 +1 sex 1. /* ignored */
        x 15-18 .2 t $ 19-20 (a1-a3) (2. 1.) reg $char1. d yymmdd8. #2 z 3. / last $5.;
      label sex = 'Sex of ''person''' w="Weight"; format sex sexf. reg $regf. w 8.2;
      run;
      """)
    #expect(
      places(layout) == [
        "Ano 1+4 text", "w 5+8 .2", "sex 14+1", "x 15+4 .2", "t 19+2 text", "a1 21+2", "a2 23+1",
        "a3 24+2",
        "reg 26+1 text", "d 27+8 text", "z 1+3 line 2", "last 1+5 text line 3",
      ])
    #expect(layout.linesPerCase == 3)
    #expect(layout.periodIsMissing)
    #expect(variable(layout, "Ano")?.label == "Ano de referência")
    #expect(variable(layout, "sex")?.label == "Sex of 'person'")
    let labels = try #require(variable(layout, "sex")?.valueLabels)
    #expect(
      labels.entries.map { "\($0.code) \($0.label)" } == ["1 male", "2 other", "3 other", ". none"])
    #expect(labels.label(of: "19.5") == "many")
    #expect(labels.label(of: "20") == nil)
    #expect(variable(layout, "reg")?.valueLabels.label(of: "A") == "North")
    let table = try fixedSource(
      Array(".   00001250 2\r\n".utf8), FixedWidthLayout(fields: Array(layout.fields.prefix(3)))
    ).load().table
    #expect(table.texts("w") == ["12.5"])
    #expect(
      message { _ = try SASProgram.layout("data x;\ninput @1 a 2.\n @ x;", file: "p.sas") }
        .hasPrefix("p.sas, line 3"))
    #expect(message { _ = try SASProgram.layout("input a b;", file: "p.sas") }.contains("line 1"))
  }

  @Test("SPSS: DATA LIST with several records, labels, missing values, levels")
  func spss() throws {
    let layout = try SPSSSyntax.layout(
      """
      * A comment that is long
        and goes on.
      TITLE "don't mind".
      DATA LIST FILE='x.dat' FIXED RECORDS=2 NOTABLE
       /1 ID 1-6 (A) INCOME 7 - 14 (2) SEX 15
       /2 Q1 TO Q3 1-6 NAME 7-9 (A).
      VARIABLE LABELS ID 'Identifier' /INCOME "Total " + 'income'
       SEX 'It''s sex'.
      VALUE LABELS SEX 1 'male' 2 'fe' +
       'male' / Q1 TO Q3 -1 "none" 01 'yes' 9 'unknown'
      /NAME 'A' 'Aleph'.
      ADD VALUE LABELS SEX 9 'not stated'.
      MISSING VALUES SEX (9) Q1 TO Q3 (LO THRU -1, 9) / INCOME (99999996 THRU 99999999) NAME ('zz').
      FORMATS SEX (F1.0) / INCOME (F8.2).
      VARIABLE LEVEL SEX (NOMINAL) INCOME (SCALE).
      EXECUTE.
      """, file: "x.sps")
    #expect(
      places(layout) == [
        "ID 1+6 text", "INCOME 7+8 .2", "SEX 15+1", "Q1 1+2 line 2", "Q2 3+2 line 2",
        "Q3 5+2 line 2",
        "NAME 7+3 text line 2",
      ])
    #expect(variable(layout, "INCOME")?.label == "Total income")
    #expect(variable(layout, "SEX")?.label == "It's sex")
    #expect(
      variable(layout, "SEX")?.valueLabels.entries.map(\.label) == ["male", "female", "not stated"])
    #expect(variable(layout, "Q3")?.valueLabels.entries.map(\.code) == ["-1", "1", "9"])
    #expect(
      variable(layout, "Q2")?.metadata.missing
        == MissingDefinition(codes: ["9"], ranges: [.init(lower: nil, upper: -1)]))
    #expect(
      variable(layout, "INCOME")?.metadata.missing.ranges == [
        .init(lower: 999_999.96, upper: 999_999.99)
      ])
    #expect(variable(layout, "SEX")?.metadata.measure == .nominal)
    let table = try fixedSource(Array("00001 00012550 1\n-1 1 9zz \n".utf8), layout).load().table
    #expect(table.texts("Q1") == ["∅"])
    #expect(table.texts("Q2") == ["1"])
    #expect(table["NAME"]?.missingKind(at: 0) == .user(code: "zz", label: nil))
    #expect(
      message { _ = try SPSSSyntax.layout("DATA LIST /\n A 1-2\n B 3-.", file: "x.sps") }.hasPrefix(
        "x.sps, line 3"))
    #expect(
      message {
        _ = try SPSSSyntax.layout("DATA LIST / A 1.\nVALUE LABELS A 1 'open\n.", file: "x.sps")
      }.hasPrefix("x.sps, line 2"))
    #expect(
      message { _ = try SPSSSyntax.layout("DATA LIST / A 1 A 2.", file: "x.sps") }.contains(
        "already"))
  }

  @Test("Stata: infile and infix dictionaries, do-files with compound quotes")
  func stata() throws {
    let infile = try StataDictionary.layout(
      """
      infile dictionary using x.dat {
        * a comment
        _lines(2)
        _column(1) str4 id %4s "Identifier"
        _column(5) byte sex:sexlbl %1f "Sex"
        _skip(1) double w %8.2f
        _newline
        int y %3f
      }
      """)
    #expect(places(infile) == ["id 1+4 text", "sex 5+1", "w 7+8 .2", "y 1+3 line 2"])
    #expect(infile.linesPerCase == 2)
    #expect(variable(infile, "id")?.label == "Identifier")
    let infix = try StataDictionary.layout(
      """
      quietly infix                ///
        int     year     1-4       ///
        str     id       5-9       ///
        double  wt      10-17      ///
        byte    a1-a2   18-21      ///
        using `"x.dat"'
      replace wt = wt / 100
      label var year `"Survey "year""'
      label define sex_lbl 01 `"male"'
      label define sex_lbl 02 "female" .a "refused", add  // more
      label values a1 a2 sex_lbl
      """)
    #expect(places(infix) == ["year 1+4", "id 5+5 text", "wt 10+8 .2", "a1 18+2", "a2 20+2"])
    #expect(variable(infix, "year")?.label == "Survey \"year\"")
    #expect(
      variable(infix, "a2")?.valueLabels.entries.map { "\($0.code) \($0.label)" } == [
        "1 male", "2 female", ".a refused",
      ])
    let dictionary = try StataDictionary.layout(
      "infix dictionary {\n 2 lines\n 1: a 1\n 2: str b 2-3\n}\n")
    #expect(places(dictionary) == ["a 1+1", "b 2+2 text line 2"])
    #expect(
      message {
        _ = try StataDictionary.layout("infix dictionary {\n a 1-2\n b x\n}", file: "x.dct")
      }.hasPrefix("x.dct, line 3"))
    #expect(
      message { _ = try StataDictionary.layout("infile dictionary {\n a %zz\n}", file: "x.dct") }
        .hasPrefix("x.dct, line 2"))
    #expect(try StataDictionary.variables("label var q `\"Q\"'").map(\.label) == ["Q"])
  }

  private static let codebook = """
    <?xml version="1.0" encoding="UTF-8"?>
    <codeBook version="2.5" xml:lang="en" xmlns="ddi:codebook:2_5"><stdyDscr><citation><titlStmt><titl>A survey</titl></titlStmt></citation></stdyDscr>
    <fileDscr ID="F1"><fileTxt><fileName>x.dat</fileName><fileStrc type="hierarchical">
    <recGrp keyvar="SERIAL" recidvar="REC" rectype="P"><labl>Person</labl></recGrp>
    <recGrp recidvar="REC" rectype="H"><labl>Household</labl></recGrp></fileStrc><fileType charset="ISO-8859-1"/></fileTxt></fileDscr>
    <dataDscr>
    <var ID="V1" name="REC" files="F1" rectype="H P" dcml="0"><location StartPos="1" EndPos="1" width="1"/><varFormat type="character"/></var>
    <var ID="V2" name="SERIAL" rectype="H P"><location StartPos="2" EndPos="3"/></var>
    <var ID="V3" name="SEX" rectype="P" nature="nominal"><location StartPos="4" EndPos="5" width="2"/>
     <labl>Sex of <emph>person</emph></labl><labl xml:lang="fr">Sexe</labl>
     <qstn><qstnLit>What is your sex?</qstnLit></qstn><universe>All</universe><txt><![CDATA[A <note>]]></txt>
     <invalrng><range min="90" max="97"/><item VALUE="88"/></invalrng>
     <catgry><catValu>01</catValu><labl>male</labl><labl xml:lang="fr">homme</labl><catStat type="freq">5</catStat></catgry>
     <catgry missing="Y"><catValu>99</catValu><labl>unknown</labl></catgry><concept>Demography</concept></var>
    <var ID="V4" name="WT" rectype="P" dcml="2" wgt="wgt"><location StartPos="6" width="5"/><codInstr>WT is a number.
    Codes99999 = N.I.U.
    -001: Bottom code</codInstr></var>
    <var ID="V5" name="RENT" rectype="H"><location StartPos="4" width="3"/></var>
    </dataDscr></codeBook>
    """

  @Test("DDI: places, record types, labels in languages, missing values, codes in prose")
  func ddi() throws {
    let codebook = try DDICodebook(bytes: Array(Self.codebook.utf8), name: "x.xml")
    #expect(codebook.version == "2.5")
    #expect(codebook.files.map(\.name) == ["x.dat"])
    let layout = try codebook.layout()
    #expect(places(layout) == ["REC 1+1 text", "SERIAL 2+2", "SEX 4+2", "WT 6+5 .2", "RENT 4+3"])
    #expect(layout.records.map(\.name) == ["H", "P"])
    #expect(layout.records[1].parent == "H")
    #expect(layout.encoding == .iso88591)
    #expect(layout.metadata.label == "A survey")
    let sex = try #require(variable(layout, "SEX"))
    #expect(sex.label == "Sex of person")
    #expect(sex.metadata.translations == ["fr": "Sexe"])
    #expect(sex.metadata.question == "What is your sex?")
    #expect(sex.metadata.universe == "All")
    #expect(sex.metadata.notes == ["A <note>"])
    #expect(sex.metadata.attributes["concept"] == ["Demography"])
    #expect(
      sex.metadata.missing
        == MissingDefinition(codes: ["99", "88"], ranges: [.init(lower: 90, upper: 97)]))
    #expect(
      sex.valueLabels.entries.first
        == .init(code: "1", label: "male", translations: ["fr": "homme"]))
    #expect(sex.metadata.measure == .nominal)
    let weight = try #require(variable(layout, "WT"))
    #expect(weight.metadata.role == .weight)
    #expect(
      weight.valueLabels.entries.map { "\($0.code) \($0.label)" } == [
        "999.99 N.I.U.", "-1 Bottom code",
      ])
    let source = try fixedSource(Array("H01250\nP0101 1250\nP0199-0100\nP0191 1.50\n".utf8), layout)
    #expect(try source.load(ScanRequest(recordType: "H")).table.texts("RENT") == ["250"])
    let persons = try source.load(ScanRequest(recordType: "P")).table
    #expect(persons.texts("WT") == ["12.5", "-1", "1.5"])
    #expect(persons["SEX"]?.missingKind(at: 1) == .user(code: "99", label: "unknown"))
    #expect(persons["SEX"]?.missingKind(at: 2) == .user(code: "91", label: nil))
  }

  @Test("DDI: entities, damage and files without variables are errors with a line")
  func ddiErrors() {
    func problem(_ text: String) -> String {
      message { _ = try DDICodebook(bytes: Array(text.utf8), name: "x.xml") }
    }
    #expect(
      problem("<?xml version=\"1.0\"?>\n<!DOCTYPE z [<!ENTITY a \"b\">]><codeBook>&a;</codeBook>")
        .contains("line 2"))
    #expect(problem(String(Self.codebook.prefix(900))).hasPrefix("x.xml, line"))
    #expect(problem("<codeBook/>").contains("no variables"))
    #expect(problem("").hasPrefix("x.xml"))
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(problem("<codeBook>" + deep).contains("deep"))
    let places = Self.codebook.replacing("StartPos", with: "Nothing")
    #expect(
      message { _ = try DDICodebook(bytes: Array(places.utf8), name: "x.xml").layout() }.contains(
        "where"))
  }

  @Test("Variables of a codebook describe a table of separated values")
  func describing() throws {
    let table = try csv("SEX,WT\n1,2\n99,3\n91,4\n")
    let codebook = try DDICodebook(bytes: Array(Self.codebook.utf8), name: "x.xml")
    let described = try table.described(by: codebook.variables())
    #expect(described["SEX"]?.label == "Sex of person")
    #expect(described["SEX"]?.missingKind(at: 1) == .user(code: "99", label: "unknown"))
    #expect(described["SEX"]?.missingKind(at: 2) == .user(code: "91", label: nil))
    #expect(described.texts("WT") == ["2", "3", "4"])
  }

  @Test("YAML: a layout can be written and read again; unknown keys are errors with a line")
  func yaml() throws {
    var layout = try DDICodebook(bytes: Array(Self.codebook.utf8), name: "x.xml").layout()
    layout.positions = .bytes
    layout.fields[4].variable.metadata.missing = MissingDefinition(
      codes: ["9"], ranges: [.init(lower: 90, upper: nil)])
    let text = try LayoutDocument.yaml(layout)
    let again = try LayoutDocument.layout(text)
    #expect(places(again) == places(layout))
    #expect(again.records == layout.records)
    #expect(again.recordField == layout.recordField)
    #expect(again.positions == .bytes)
    #expect(again.encoding == .iso88591)
    #expect(again.fields.map(\.variable.label) == layout.fields.map(\.variable.label))
    #expect(
      again.fields.map { $0.variable.valueLabels.entries.map(\.code) }
        == layout.fields.map { $0.variable.valueLabels.entries.map(\.code) })
    #expect(
      again.fields.map(\.variable.metadata.missing)
        == layout.fields.map(\.variable.metadata.missing))
    #expect(try LayoutDocument.yaml(again) == text)
    let json = try JSONEncoder().encode(layout)
    #expect(try JSONDecoder().decode(FixedWidthLayout.self, from: json) == layout)
    let small = try LayoutDocument.layout(
      "{\"fields\": [{\"name\": \"a\", \"start\": 1, \"end\": 3, \"type\": \"text\"}]}")
    #expect(places(small) == ["a 1+3 text"])
    func problem(_ text: String) -> String {
      message { _ = try LayoutDocument.layout(text, file: "x.yaml") }
    }
    #expect(
      problem("layout: 1\nfields:\n  - name: a\n    start: 1\n    widht: 2\n").hasPrefix(
        "x.yaml, line 5"))
    #expect(
      problem("fields:\n  - name: a\n    start: x\n    width: 2\n").hasPrefix("x.yaml, line 3"))
    #expect(problem("fields: [\n").hasPrefix("x.yaml, line"))
    #expect(problem(String(repeating: "[", count: 100_000)).contains("deep"))
    #expect(problem(String(repeating: "- ", count: 100_000)).contains("deep"))
    #expect(problem("").contains("empty"))
  }

  @Test("CSV: a table of places is a layout; a wrong row is an error with its line")
  func tables() throws {
    let layout = try LayoutTable.layout(
      "name,start,width,type,decimals,label\nid,1,4,text,,Identifier\nw,5,6,number,2,Weight\n")
    #expect(places(layout) == ["id 1+4 text", "w 5+6 .2"])
    #expect(layout.fields.map(\.variable.label) == ["Identifier", "Weight"])
    #expect(places(try LayoutTable.layout("name,start,end\na,1,1\nb,2,4\n")) == ["a 1+1", "b 2+3"])
    func problem(_ text: String) -> String {
      message { _ = try LayoutTable.layout(text, file: "x.csv") }
    }
    #expect(problem("name,start,end\na,1,1\nb,x,4\n").hasPrefix("x.csv, line 3"))
    #expect(problem("name,start,end\na,1,1\na,2,4\n").hasPrefix("x.csv, line 3"))
    #expect(problem("name,begin\na,1\n").contains("start"))
  }
}
