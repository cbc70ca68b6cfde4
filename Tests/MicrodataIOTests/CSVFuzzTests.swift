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
    let rounds = fuzzRounds(20_400)
    var generator = SeededGenerator(2024)
    let special = Array("\",;\t\n\r0.-e|\u{0} \u{FF}1".utf8)
    var (tables, failures) = (0, 0)
    for round in 0..<rounds {
      var bytes = Self.seeds[round % Self.seeds.count]
      for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
        let position = Int.random(in: 0..<bytes.count, using: &generator)
        let end = Int.random(in: position...min(position + 12, bytes.count), using: &generator)
        let byte = special[Int.random(in: 0..<special.count, using: &generator)]
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: bytes.insert(byte, at: position)
        case 2: bytes.removeSubrange(position..<end)
        case 3: bytes.insert(contentsOf: bytes[position..<end], at: position)
        case 4: bytes.removeSubrange(position...)
        default: bytes[position] = byte
        }
      }
      var options = CSVOptions()
      options.maximumThreads = 1
      options.chunkSize = round % 3 == 0 ? 5 : 1 << 20
      options.raggedRows = round % 2 == 0 ? .error : .pad
      options.typeConflict = round % 5 == 0 ? .error : .text
      options.encoding = round % 7 == 0 ? .windows1252 : nil
      do {
        let table = try CSV.read(bytes: bytes, name: "test.csv", options: options)
        tables += table.columns.allSatisfy { $0.count == table.rowCount } ? 1 : 0
      } catch is MicrodataError {
        failures += 1
      } catch {
        Issue.record("an error of another kind: \(error)")
      }
    }
    #expect(tables + failures == rounds)
    #expect(tables > 1000 && failures > 1000)
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
