// Proves that no file, however damaged, makes the Stata reader crash, hang or take much memory.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("Stata: damaged files (Fuzz)")
struct StataFuzzTests {
  private static func seeds() throws -> [[UInt8]] {
    var seeds: [[UInt8]] = []
    for release in [102, 105, 108, 110, 113, 115, 117, 118, 119] {
      for bigEndian in [false, true] {
        var file = try #require(StataBytes.sample(release, bigEndian: bigEndian))
        seeds.append(file.file())
      }
    }
    var long = try #require(StataBytes(118))
    long.variables = [StataBytes.Variable(kind: .longString, name: "s")]
    long.longStrings = [(1, 1, false, Array("hello".utf8) + [0]), (1, 2, true, [0, 1, 2])]
    long.rows = [[long.reference(variable: 1, row: 1)], [long.reference(variable: 1, row: 2)]]
    seeds.append(long.file())
    let folder = try Fixtures.temporaryFolder().path
    seeds.append(try Stata.bytes(StataWritingTests.table(), folder: folder).0)
    return seeds
  }

  @Test("Mutants give a table or an error", .timeLimit(.minutes(60)))
  func mutants() throws {
    let seeds = try Self.seeds()
    var mutator = Mutator(seed: 118)
    var options = LoadOptions()
    options.maximumThreads = 1
    options.limits.maximumBytes = 1 << 24
    expectTablesOrErrors("Stata", rounds: 6000, tables: 0.1, errors: 0.1) { round in
      options.encoding = round % 3 == 0 ? .detected : .declaredOr(.windows1252)
      let bytes = mutator.mutant(of: seeds[round % seeds.count])
      return try StataSource(
        file: ByteFile(bytes: bytes, name: "mutant.dta"), options: options
      ).load().table
    }
  }
}
