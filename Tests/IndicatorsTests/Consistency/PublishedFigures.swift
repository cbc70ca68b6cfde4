import Foundation
import Indicators

/// The file of published figures, found from the folder of this file.
enum PublishedFigures {
  static var path: String {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("Fixtures/consistency/published-figures.yaml").path
  }

  /// The report, made once for all tests.
  static func report() throws -> ConsistencyReport { try shared.get() }

  private static let shared = Result { try FactFile(contentsOf: path).check() }

  /// A file of facts with numbers, the unit of each after a colon.
  static func file(_ facts: [(id: String, value: String)], _ relations: String) throws -> FactFile {
    let list = facts.map { "  - {id: \($0.id), source: s, \($0.value)}" }.joined(separator: "\n")
    return try FactFile(parsing: "facts:\n\(list)\nrelations:\n\(relations)\n", file: "facts.yaml")
  }

  /// A generator that gives the same numbers in each run.
  struct Generator: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
