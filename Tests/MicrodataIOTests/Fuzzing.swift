import Foundation
import Microdata
import TestSupport
import Testing

/// Damages files: flipped bits, extreme numbers, and parts taken out, doubled or cut off.
struct Mutator {
  /// Gives the numbers that decide what is damaged.
  var generator: SeededGenerator
  private let special: [UInt8]
  private let words: [String]
  private let longestPart: Int
  private let alignment: Int

  private static let extremes: [UInt64] = [
    0, 1, .max, 0x7FFF, 0x00FF_FFFF, 0x0001_0000, 0x7FFF_FFFF, 0x8000_0000, 0x8001_0000,
    0xFFFF_FFFE, 0xFFFF_FFFF, 1 << 40, 1 << 63, 0x7FFF_FFFF_FFFF_FFFF,
  ]
  private static let numbers: [Int64] = [.max, .min, -1, 0, Int64(Int32.max), 99_999_999]

  /// Creates a mutator.
  ///
  /// - Parameters:
  ///   - special: The bytes that mean something in the format, which are put in.
  ///   - words: The words of a format that is text; they and extreme numbers in digits are put in.
  ///   - longestPart: The most bytes that are taken out or doubled.
  ///   - alignment: The multiple of bytes at which half of the changes are, where fields of the format lie.
  init(
    seed: UInt64, special: [UInt8] = [0, 1, 0x7F, 0x80, 0xFF], words: [String] = [],
    longestPart: Int = 16, alignment: Int = 1
  ) {
    generator = SeededGenerator(seed)
    self.special = special
    self.words = words
    self.longestPart = longestPart
    self.alignment = alignment
  }

  /// Returns a damaged copy of a file.
  mutating func mutant(of seed: [UInt8]) -> [UInt8] {
    var bytes = seed
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    var position = Int.random(in: 0..<bytes.count, using: &generator)
    if Bool.random(using: &generator) { position = position / alignment * alignment }
    let longest = min(position + longestPart, bytes.count)
    let end = Int.random(in: position...longest, using: &generator)
    switch Int.random(in: 0..<(words.isEmpty ? 10 : 12), using: &generator) {
    case 0, 1: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 2: bytes[position] = special.randomElement(using: &generator) ?? 0
    case 3: bytes.insert(special.randomElement(using: &generator) ?? 0, at: position)
    case 4: bytes[position] = UInt8.random(in: 0...255, using: &generator)
    case 5: bytes.removeSubrange(position..<end)
    case 6: bytes.insert(contentsOf: bytes[position..<end], at: position)
    case 7 where Int.random(in: 0..<4, using: &generator) == 0: bytes.removeSubrange(position...)
    case 10:
      bytes.insert(
        contentsOf: Array((words.randomElement(using: &generator) ?? "").utf8), at: position)
    case 11:
      let number = Self.numbers.randomElement(using: &generator) ?? 0
      bytes.replaceSubrange(position..<end, with: Array(String(number).utf8))
    default:
      let size = UInt64(bytes.count)
      let value = (Self.extremes + [size]).randomElement(using: &generator) ?? size
      let width = [2, 4, 8].randomElement(using: &generator) ?? 8
      for index in 0..<width where position + index < bytes.count {
        bytes[position + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
      }
    }
  }
}

/// Expects that damaged inputs give tables or errors for people, and nothing else, each in little time.
///
/// With `MIZAN_FUZZ_SECONDS` a test ends after so many seconds; how many inputs it tried is printed.
///
/// - Parameters:
///   - usual: How many inputs are tried, unless `MIZAN_FUZZ_ROUNDS` says otherwise.
///   - tables: The least part of them that gives a table: else little is tried of what follows the first check.
///   - errors: The least part that gives an error.
///   - read: Reads one; `nil` when it gives something else than a table.
func expectTablesOrErrors(
  _ what: String, rounds usual: Int, tables: Double, errors: Double = 0,
  sourceLocation: SourceLocation = #_sourceLocation, _ read: (Int) throws -> Table?
) {
  let environment = ProcessInfo.processInfo.environment
  let seconds = environment["MIZAN_FUZZ_SECONDS"].flatMap { Double($0) } ?? .infinity
  let rounds = fuzzRounds(usual)
  let clock = ContinuousClock()
  let start = clock.now
  var (good, bad, slowest, last) = (0, 0, Duration.zero, start)
  while good + bad < rounds, last - start < .seconds(min(seconds, 1e6)) {
    do {
      if let table = try read(good + bad) {
        #expect(
          table.columns.allSatisfy { $0.count == table.rowCount }, sourceLocation: sourceLocation)
      }
      good += 1
    } catch is MicrodataError {
      bad += 1
    } catch {
      bad += 1
      Issue.record("an error of another kind: \(error)", sourceLocation: sourceLocation)
    }
    let now = clock.now
    (slowest, last) = (max(slowest, now - last), now)
  }
  let tried = Double(good + bad)
  #expect(Double(good) >= tables * tried, "\(good) tables", sourceLocation: sourceLocation)
  #expect(Double(bad) >= errors * tried, "\(bad) errors", sourceLocation: sourceLocation)
  // Generous, for machines with other work to do.
  #expect(slowest < .seconds(10), sourceLocation: sourceLocation)
  if environment["MIZAN_FUZZ_ROUNDS"] != nil {
    print("\(what): \(good) read and \(bad) refused in \(last - start), the slowest in \(slowest)")
  }
}
