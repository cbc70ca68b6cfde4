/// A counter-based generator of random numbers: each value is a hash of a key and a counter.
///
/// A draw depends on nothing but (seed, stream, counter), so any thread may make any draw in any order
/// and all get the same numbers. The mixing function is the finaliser of SplitMix64 applied to a Weyl
/// sequence (Steele, Lea and Flood, 2014, *Fast splittable pseudorandom number generators*).
package struct CounterGenerator: RandomNumberGenerator, Sendable {
  private let key: UInt64
  private var counter: UInt64 = 0

  /// Creates the generator of one stream.
  ///
  /// - Parameters:
  ///   - seed: What the user chose.
  ///   - stream: What tells this use of randomness from others: a hash of stratum, unit, replicate.
  package init(seed: UInt64, stream: UInt64 = 0) {
    key = Self.mix(Self.mix(seed &+ 0x9E37_79B9_7F4A_7C15) ^ (stream &* 0xD1B5_4A32_D192_ED03))
  }

  /// Returns the next 64 random bits.
  package mutating func next() -> UInt64 {
    counter &+= 1
    return Self.mix(key &+ counter &* 0x9E37_79B9_7F4A_7C15)
  }

  /// Returns a number strictly between zero and one, with 52 random bits.
  package mutating func uniform() -> Double {
    (Double(next() >> 12) + 0.5) * 0x1p-52
  }

  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
