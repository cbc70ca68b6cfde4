// Proves that no SPSS file, however damaged, makes the reader crash, hang or take memory without limit.

import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("SPSS: damaged files")
struct SPSSFuzzTests {
  private static func seeds() throws -> [[UInt8]] {
    let survey = try SPSSWritingTests.survey()
    var small = try SPSSWritingTests.forms.map { try spssFile(survey, $0).bytes }
    let narrow = try Table([
      Column("x", [1, 2, nil, 4] as [Int?]), Column("t", ["a", "b", "", "d"] as [String?]),
    ])
    small += try SPSSWritingTests.forms.map { try spssFile(narrow, $0).bytes }
    var file = SPSSFileBuilder(isBigEndian: true, caseCount: -1)
    file.add("A", label: "a", missing: (-2, file.bytes(1.0) + file.bytes(2.0)))
    file.add("S", width: 255)
    file.add("S1", width: 48)
    file.addLabels([(file.bytes(1.0), "one")], cells: [1])
    file.addDocuments(["note"])
    file.addExtension(14, "S=00300\0\t")
    file.addExtension(7, "$s=C 3 Set a\n$d=E 1 1 1 0  a\n")
    file.addExtension(18, "A:$@Role('0'\n)x('y'\n)/S:z('1'\n'2'\n)")
    file.cases = [UInt8](repeating: 65, count: 8 * 39 * 2)
    return small + [file.file]
  }

  @Test("Mutants give a table or an error", .timeLimit(.minutes(60)))
  func mutants() throws {
    let seeds = try Self.seeds()
    // Half of the changes are in the dictionary's fields, which are at multiples of four.
    var mutator = Mutator(
      seed: 1968, special: [0, 0xFF, 0x7F, 252, 253, 254], longestPart: 40, alignment: 4)
    expectTablesOrErrors("SPSS", rounds: 7000, tables: 0.05, errors: 0.05) { round in
      try spss(mutator.mutant(of: seeds[round % seeds.count])) { options in
        options.maximumThreads = 1
        if round % 2 == 0 { options.encoding = .explicit(.windows1252) }
      }.table
    }
  }
}
