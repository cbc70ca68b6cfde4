// Proves that the Stata and SPSS files of the corpus read as other programs read them.

import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite(
  "Files of other programs",
  .enabled(if: Fixtures.corpus != nil, "the corpus is absent; set MIZAN_CORPUS to its folder"))
struct ReaderOracleTests {
  @Test(
    "Files read as other programs read them",
    arguments: ReaderOracle.paths(withExtensions: ["dta", "sav", "zsav"]))
  func oracle(_ name: String) throws {
    let oracle = try #require(ReaderOracle(name))
    let path = try #require(corpus(name))
    let source: any MicrodataSource =
      name.hasSuffix(".dta") ? try StataSource(contentsOf: path) : try SPSSSource(contentsOf: path)
    #expect(oracle.differences(from: try source.load().table) == [])
  }
}
