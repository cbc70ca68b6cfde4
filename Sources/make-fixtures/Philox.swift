/// The counter-based generator Philox4x32-10.
///
/// A block of four random words is a pure function of a 128-bit counter and a 64-bit key, so any
/// draw can be recomputed alone and no state is shared between workers.
///
/// Reference: J. Salmon, M. Moraes, R. Dror, D. Shaw, *Parallel random numbers: as easy as 1, 2,
/// 3*, SC'11 (2011). Known answer of that paper's library: counter 0 and key 0 give
/// `6627e8d5 e169c58d bc57ac4c 9b00dbd8`.
enum Philox {
  private static let multiplier0: UInt32 = 0xD251_1F53
  private static let multiplier1: UInt32 = 0xCD9E_8D57
  private static let weyl0: UInt32 = 0x9E37_79B9
  private static let weyl1: UInt32 = 0xBB67_AE85

  /// Returns the four random words of one counter value.
  static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    var words = counter
    var key = key
    for _ in 0..<10 {
      let product0 = multiplier0.multipliedFullWidth(by: words[0])
      let product1 = multiplier1.multipliedFullWidth(by: words[2])
      words = SIMD4(
        product1.high ^ words[1] ^ key[0], product1.low,
        product0.high ^ words[3] ^ key[1], product0.low)
      key = SIMD2(key[0] &+ weyl0, key[1] &+ weyl1)
    }
    return words
  }
}

/// The subjects that draw random numbers; each has its own streams.
///
/// Separate subjects keep a change in one part of the generator from moving the draws of another.
enum RandomSubject: UInt32 {
  case frame = 1
  case psu
  case profile
  case pay
  case cost
  case loan
  case items
  case answers
  case rates
  case country
  case quarter
  case surveyAreas
  case pilotAreas
  case response
}

/// A reproducible sequence of random words for one subject and one unit.
///
/// The key is the seed; the counter is (position, subject, unit).
struct RandomStream {
  private let key: SIMD2<UInt32>
  private let subject: UInt32
  private let unit: UInt64
  private var position: UInt32 = 0
  private var spare: UInt64?

  /// Opens the stream of `unit` (a worker, a PSU or a currency) for `subject`.
  init(seed: UInt64, subject: RandomSubject, unit: Int) {
    key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    self.subject = subject.rawValue
    self.unit = UInt64(unit)
  }

  /// Returns the next 64 random bits.
  mutating func next() -> UInt64 {
    if let word = spare {
      spare = nil
      return word
    }
    let counter = SIMD4(
      position, subject, UInt32(truncatingIfNeeded: unit), UInt32(truncatingIfNeeded: unit >> 32))
    let words = Philox.block(counter: counter, key: key)
    position &+= 1
    spare = UInt64(words[3]) << 32 | UInt64(words[2])
    return UInt64(words[1]) << 32 | UInt64(words[0])
  }
}
