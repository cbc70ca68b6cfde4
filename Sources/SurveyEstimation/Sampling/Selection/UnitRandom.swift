internal import NumericCore

/// Random numbers for the units of one list: each unit has its own, whatever its row.
struct UnitRandom: Sendable {
  private let seed: UInt64
  private let stream: UInt64
  private let keys: [UInt64]
  /// The units in an order that depends on their identifiers only.
  let order: [Int]

  /// Creates the random numbers of a list.
  ///
  /// - Parameters:
  ///   - seed: What the user chose.
  ///   - list: What tells the list from others: stage, parent unit, stratum.
  ///   - units: Identifiers, all different.
  init(seed: UInt64, list: String, units: [String]) {
    self.seed = seed
    stream = Self.hash(list)
    let keys = units.map { Self.hash(list + "\u{1F}" + $0) }
    self.keys = keys
    order = units.indices.sorted { (keys[$0], units[$0]) < (keys[$1], units[$1]) }
  }

  /// The random number of a unit, between 0 and 1.
  func uniform(_ unit: Int) -> Double {
    var generator = CounterGenerator(seed: seed, stream: keys[unit])
    return generator.uniform()
  }

  /// Random numbers of the list as a whole.
  var generator: CounterGenerator { CounterGenerator(seed: seed, stream: stream) }

  /// FNV-1a with 64 bits: the same on every machine and in every run.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
  }
}
