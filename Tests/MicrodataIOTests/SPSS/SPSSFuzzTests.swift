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

  private static let extremes: [UInt64] = [
    0, 1, 0xFFFF_FFFF, 0x7FFF_FFFF, 0x8000_0000, .max, UInt64(Int64.max), 1 << 63, 0xFFFF_FFFE,
    1 << 31 | 1 << 16, 0x0001_0000, 0x00FF_FFFF,
  ]

  private static func mutated(_ seed: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = seed
    for _ in 0..<Int.random(in: 1...4, using: &generator) where bytes.count > 8 {
      // Half of the changes are in the dictionary's fields, which are at multiples of four.
      let any = Int.random(in: 0..<bytes.count, using: &generator)
      let position = Bool.random(using: &generator) ? any : any / 4 * 4
      let end = min(bytes.count, position + Int.random(in: 1...40, using: &generator))
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1:
        let special: [UInt8] = [0, 0xFF, 0x7F, 252, 253, 254]
        bytes[position] = special[Int.random(in: 0..<special.count, using: &generator)]
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: position)
      case 3: bytes.removeSubrange(position..<end)
      case 4: bytes.insert(contentsOf: bytes[position..<end], at: position)
      case 5 where any % 4 == 0: bytes.removeSubrange(position...)
      default:
        let value = extremes[Int.random(in: 0..<extremes.count, using: &generator)]
        let size = Bool.random(using: &generator) ? 4 : 8
        for index in 0..<size where position + index < bytes.count {
          bytes[position + index] = UInt8(truncatingIfNeeded: value >> (8 * UInt64(index)))
        }
      }
    }
    return bytes
  }

  @Test("Mutants give a table or an error", .timeLimit(.minutes(60)))
  func mutants() throws {
    let rounds = fuzzRounds(7000)
    let seeds = try Self.seeds()
    var generator = SeededGenerator(1968)
    var (tables, failures) = (0, 0)
    for round in 0..<rounds {
      let bytes = Self.mutated(seeds[round % seeds.count], &generator)
      do {
        let loaded = try spss(bytes) { options in
          options.maximumThreads = 1
          if round % 2 == 0 { options.encoding = .explicit(.windows1252) }
        }
        tables += loaded.table.columns.allSatisfy { $0.count == loaded.table.rowCount } ? 1 : 0
      } catch is MicrodataError {
        failures += 1
      } catch {
        Issue.record("an error of another kind: \(error)")
      }
    }
    #expect(tables + failures == rounds)
    #expect(tables > rounds / 20 && failures > rounds / 20)
  }
}
