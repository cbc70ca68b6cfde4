// Proves that no file, however damaged, makes the reader crash or hang.

import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("CSV: damaged files")
struct CSVFuzzTests {
  private static let seeds: [[UInt8]] = [
    Array("a,b,c\n1,\"x\ny\",2.5\r\n2,\"q\"\"r\",\n3,,1e5\n".utf8),
    Array("\u{FEFF}id;name;w\n1;é;1,5\n2;\"a;b\";0,25\n".utf8),
    Array("d\tf\n2024-01-02\ttrue\n2024-02-30\tFALSE\n".utf8),
    Array("n\n1\n\n9223372036854775808\n-9223372036854775808\n".utf8),
    [0xFF, 0xFE] + "a,b\n1,é\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    (try? Gzip.deflated(Array("a,b\n1,2\n3,x\n".utf8))) ?? [],
  ]

  @Test("20,000 mutants give a table or an error", .timeLimit(.minutes(30)))
  func mutants() {
    var mutator = Mutator(seed: 2024, special: Array("\",;\t\n\r0.-e|\u{0} \u{FF}1".utf8))
    expectTablesOrErrors("CSV", rounds: 20_400, tables: 0.05, errors: 0.05) { round in
      let bytes = mutator.mutant(of: Self.seeds[round % Self.seeds.count])
      var options = CSVOptions()
      options.maximumThreads = 1
      options.chunkSize = round % 3 == 0 ? 5 : 1 << 20
      options.raggedRows = round % 2 == 0 ? .error : .pad
      options.typeConflict = round % 5 == 0 ? .error : .text
      options.encoding = round % 7 == 0 ? .windows1252 : nil
      return try CSV.read(bytes: bytes, name: "test.csv", options: options)
    }
  }

  @Test("Damaged files are read alike in chunks of any size")
  func invariance() {
    var generator = SeededGenerator(99)
    for round in 0..<1000 {
      var bytes = Self.seeds[round % 4]
      for _ in 0..<3 {
        let special = Array("\",\n\r;x".utf8)
        bytes.insert(
          special[Int.random(in: 0..<6, using: &generator)],
          at: Int.random(in: 0...bytes.count, using: &generator))
      }
      func outcome(_ size: Int) -> [String] {
        var options = CSVOptions()
        options.chunkSize = size
        options.maximumThreads = 1
        do {
          return try CSV.read(bytes: bytes, name: "test.csv", options: options).fingerprint
        } catch {
          return ["\(error)"]
        }
      }
      let whole = outcome(1 << 20)
      #expect(outcome(1) == whole)
      #expect(outcome(9) == whole)
    }
  }
}
