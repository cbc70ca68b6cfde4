// Proves that no data file and no dictionary, however damaged, does anything but give a result or an error.

import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("Fixed width: damaged files")
struct FixedWidthFuzzTests {
  private static let special: [UInt8] =
    Array("\"'/*;().,-=<>[]{}&@$%:`\n\r\t 019Aé".utf8) + [0, 0xFF, 0x7F, 0x1A]

  @Test(
    "Mutants of data files give tables or errors, the same for any number of threads",
    .timeLimit(.minutes(30)))
  func data() throws {
    var hierarchy = FixedWidthLayout(fields: [
      .number("t", 1, 1), .number("w", 2, 6, decimals: 2, records: ["H"]),
      .number(
        "age", 2, 3, records: ["P"],
        missing: MissingDefinition(codes: ["99"], ranges: [.init(lower: 900, upper: nil)])),
    ])
    hierarchy.recordField = .init(start: 1, width: 1)
    hierarchy.records = [
      .init(name: "H", codes: ["1"]), .init(name: "P", codes: ["2"], parent: "H"),
    ]
    var cases = FixedWidthLayout(fields: [.number("a", 1, 12), .text("b", 2, 5)])
    cases.fields[1].line = 2
    cases.linesPerCase = 2
    let plain = FixedWidthLayout(fields: [
      .number("id", 1, 14), .text("t", 15, 6), .number("x", 18, 17), .number("long", 1, 34),
    ])
    let seeds: [(FixedWidthLayout, [UInt8])] = [
      (hierarchy, Array("1001250\n2 30\n2 99\r\n1-01.50\n3???\n2950\n".utf8)),
      (cases, Array("123456789012\n abcde\n            \n xyé\n".utf8)),
      (
        plain,
        Array(
          "20160101160045القاهر12345678901234567\n00000000000001été   .a             -1.5\n".utf8)
      ),
      (plain, [0xEF, 0xBB, 0xBF] + Array("00000000000012abc   99999999999999999\n".utf8)),
      (hierarchy, try Gzip.deflated(Array("1001250\n2 30\n2 99\r\n".utf8))),
    ]
    var mutator = Mutator(
      seed: 11, special: Self.special, words: ["\r", "\n\n", ".z", "1e9", "é", "القاهرة"])
    expectTablesOrErrors("Fixed width", rounds: 8000, tables: 0.25, errors: 0.05) { round in
      let (layout, seed) = seeds[round % seeds.count]
      let source = try fixedSource(mutator.mutant(of: seed), layout) { options in
        options.maximumThreads = 1
        if round % 3 == 0 { options.encoding = .detected }
        if round % 11 == 0 { options.encoding = .explicit(.windows1252) }
      }
      let type = source.schema.recordTypes.last?.name
      let loaded = try source.load(ScanRequest(recordType: type))
      var rows = 0
      _ = try source.scan(ScanRequest(recordType: type)) { rows += $0.rowCount }
      #expect(rows == loaded.table.rowCount)
      return loaded.table
    }
  }

  private static let dictionaries: [(kind: Int, text: String)] = [
    (
      0,
      "proc format; value sexf 1='male' 2-5='other' .='none'; run; input @1 id $4. /* x */ @5 w 8.2 +1 sex 1. x 15-18 .2 (a1-a3) (2. $1.) #2 z 3.; label w='W'; format sex sexf.;"
    ),
    (
      1,
      "DATA LIST FILE='x' RECORDS=2 /1 ID 1-6 (A) W 7 - 14 (2)\n /2 Q1 TO Q3 1-6.\nVARIABLE LABELS ID 'a ' + 'b' /W \"c\".\nVALUE LABELS Q1 TO Q3 1 'x' -2 'y' / ID 'A' 'B'.\nMISSING VALUES W (LO THRU 3, 9) Q1 ('z').\nFORMATS W (F8.2).\nVARIABLE LEVEL W (SCALE).\n"
    ),
    (
      2,
      "infile dictionary using x {\n _lines(2)\n _column(1) str4 id %4s \"I\"\n _skip(1) double w %8.2f\n _newline\n int y %3f\n}\nlabel define l 1 `\"a\"' .a \"b\", add\nlabel values y l\n"
    ),
    (
      2,
      "quietly infix ///\n int y 1-4 ///\n str id 5-9 byte a1-a3 10-12 2: z 1 using `\"x\"'\nreplace y = y / 100\n#delimit ;\nlabel var y \"Y\";\n"
    ),
    (
      3,
      "layout: 1\nencoding: utf-8\nrecordField: {start: 1, width: 1}\nrecords:\n- {name: H, codes: [1], keys: [a]}\nfields:\n- {name: a, start: 1, width: 2, labels: {1: one}, missing: [9, [1, 2]]}\n- name: b\n  start: 3\n  end: 5\n  type: text\n"
    ),
    (4, "name,start,width,type,decimals,label\nid,1,4,text,,I\nw,5,6,number,2,\"W, x\"\n"),
    (
      5,
      "<codeBook version=\"2.5\"><fileDscr ID=\"F\"><fileTxt><fileStrc><recGrp recidvar=\"R\" rectype=\"H\"/><recGrp keyvar=\"S\" recidvar=\"R\" rectype=\"P\"><labl>x</labl></recGrp></fileStrc></fileTxt></fileDscr><dataDscr><var name=\"R\" rectype=\"H P\"><location StartPos=\"1\" width=\"1\"/></var><var name=\"S\" rectype=\"P\" dcml=\"2\"><location StartPos=\"2\" EndPos=\"9\"/><labl xml:lang=\"fr\">a<b>c</b></labl><invalrng><range min=\"1\" max=\"3\"/></invalrng><catgry missing=\"Y\"><catValu>01</catValu><labl>x</labl></catgry><codInstr>9 = y</codInstr></var></dataDscr></codeBook>"
    ),
  ]

  @Test("Mutants of dictionaries give layouts that make sense, or errors", .timeLimit(.minutes(30)))
  func dictionaries() {
    let words = [
      "TO", "THRU", "(A)", " 99999999999999999999 ", "(2)", "input ", "@", "#", "_column(", "{",
      "}", "/*", "*/", "<var name=\"q\">",
      "</var>", "&amp;", "<!ENTITY a 'b'>", "*a", "&a ", "? ", "VALUE LABELS ", "label define ",
      ".\n", ";", "1-", "Q1 TO Q99999999 ",
      "(a1-a999999999)", "]]>", "<![CDATA[",
    ]
    var mutator = Mutator(seed: 12, special: Self.special, words: words)
    expectTablesOrErrors("Dictionaries", rounds: 14_000, tables: 0.1, errors: 0.1) { round in
      let (kind, seed) = Self.dictionaries[round % Self.dictionaries.count]
      let bytes = mutator.mutant(of: Array(seed.utf8))
      let text = try DictionaryText.decode(bytes, file: "x")
      let layout: FixedWidthLayout
      switch kind {
      case 0: layout = try SASProgram.layout(text)
      case 1: layout = try SPSSSyntax.layout(text)
      case 2: layout = try StataDictionary.layout(text)
      case 3: layout = try LayoutDocument.layout(text)
      case 4: layout = try LayoutTable.layout(text)
      default: layout = try DDICodebook(bytes: bytes, name: "x.xml").layout()
      }
      guard round % 16 < 2 else { return nil }
      let table = try fixedSource(Array("1A2345678 12345\n2 1.5  x\n".utf8), layout) {
        $0.maximumThreads = 1
      }.load().table
      let again = try LayoutDocument.layout(LayoutDocument.yaml(layout))
      #expect(again.fields.map(\.start) == layout.fields.map(\.start))
      return table
    }
  }
}
