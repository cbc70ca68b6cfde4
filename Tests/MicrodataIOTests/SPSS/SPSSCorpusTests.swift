// Proves that the SPSS files of the corpus have what is known of them, and that hostile ones are refused.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite(
  "SPSS: corpus",
  .enabled(if: Fixtures.corpus != nil, "the corpus is absent; set MIZAN_CORPUS to its folder"))
struct SPSSCorpusTests {
  private func path(_ name: String) throws -> String {
    try #require(corpus(name))
  }

  @Test("The pooled labour force survey has the totals that were published for it")
  func pooled() throws {
    let source = try SPSSSource(contentsOf: path("zaf_qlfs/qlfs_pooled_2015_2017.zsav"))
    #expect(source.schema.recordTypes[0].variables.count == 156)
    let table = try source.load(ScanRequest(columns: ["Weight", "Q14AGE"])).table
    #expect(table.rowCount == 770_613)
    let weights = try table.column("Weight")
    let ages = try table.column("Q14AGE")
    var (sum, age) = (0.0, 0.0)
    for row in 0..<table.rowCount {
      sum += weights.number(at: row) ?? 0
      age += ages.number(at: row) ?? 0
    }
    #expect(isClose(sum, 605_871_663.4961648, 1e-12))
    #expect(age == 22_271_253)
  }

  @Test(
    "Hostile and truncated files are refused",
    arguments: ["sav_ncases_2e9.sav", "sav_truncated_mid_row.sav"])
  func malicious(_ name: String) throws {
    let path = try path("malicious/\(name)")
    #expect(throws: MicrodataError.self) { try SPSSSource(contentsOf: path).load() }
  }

  @Test("Segments of zeros are texts without content")
  func zeros() throws {
    let whole = try SPSSSource(contentsOf: path("malicious/vls300.sav")).load().table
    let zeros = try SPSSSource(contentsOf: path("malicious/sav_vls_nul_write.sav")).load().table
    #expect(whole.rowCount == zeros.rowCount)
    #expect(whole.columnNames == zeros.columnNames)
  }
}
