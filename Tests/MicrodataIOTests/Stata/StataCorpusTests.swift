// Proves that the Stata files of the corpus are written as they were read, and that hostile ones are refused.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite(
  "Stata: corpus",
  .enabled(if: Fixtures.corpus != nil, "the corpus is absent; set MIZAN_CORPUS to its folder"))
struct StataCorpusTests {
  private func path(_ name: String) throws -> String {
    try #require(corpus(name))
  }

  @Test("Files whose header promises more than there is are refused")
  func malicious() throws {
    for name in ["dta119_nobs_2e40.dta", "dta119_truncated.dta"] {
      let path = try path("malicious/\(name)")
      let error = #expect(throws: MicrodataError.self) { try StataSource(contentsOf: path) }
      #expect(error?.code == .malformedFile)
    }
    #expect(try StataSource(contentsOf: path("malicious/ok119.dta")).load().table.rowCount == 2)
  }

  @Test("Every file of the corpus is written and read back with the same values")
  func roundTrips() throws {
    let folder = try Fixtures.temporaryFolder().path
    for name in ReaderOracle.paths(withExtensions: ["dta"]) where !name.hasPrefix("zaf_qlfs") {
      let table = try StataSource(contentsOf: path(name)).load().table
      let (bytes, lost) = try Stata.bytes(table, folder: folder)
      let back = try StataSource(
        file: ByteFile(bytes: bytes, name: name), options: LoadOptions()
      ).load().table
      #expect(lost == [], "\(name)")
      #expect(back.rowCount == table.rowCount && back.columnNames == table.columnNames)
      for (before, after) in zip(table.columns, back.columns) {
        let same = (0..<table.rowCount).allSatisfy { row in
          before.text(at: row) == after.text(at: row)
            && before.missingKind(at: row) == after.missingKind(at: row)
        }
        #expect(same, "\(name), \(before.name)")
        #expect(before.label == after.label)
        #expect(Set(before.valueLabels.entries) == Set(after.valueLabels.entries))
      }
    }
  }
}
