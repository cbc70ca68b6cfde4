/// Damages files: flipped bits, extreme numbers, and parts taken out, doubled or cut off.
struct BinaryMutator {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed) }

  /// Returns a damaged copy of a file.
  mutating func mutant(of seed: [UInt8]) -> [UInt8] {
    var bytes = seed
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let position = Int.random(in: 0..<bytes.count, using: &generator)
      let end = Int.random(in: position...min(position + 16, bytes.count), using: &generator)
      switch Int.random(in: 0..<9, using: &generator) {
      case 0, 1: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 2: bytes[position] = [0, 1, 0x7F, 0x80, 0xFF][Int.random(in: 0..<5, using: &generator)]
      case 3: bytes.removeSubrange(position..<end)
      case 4: bytes.insert(contentsOf: bytes[position..<end], at: position)
      case 5 where Int.random(in: 0..<4, using: &generator) == 0: bytes.removeSubrange(position...)
      case 6, 7:
        let width = [2, 4, 8][Int.random(in: 0..<3, using: &generator)]
        let extremes: [UInt64] = [
          0, 1, .max, 0x7FFF_FFFF, 0xFFFF_FFFF, 0x8000_0000, 0x7FFF, 0x7FFF_FFFF_FFFF_FFFF, 1 << 40,
          UInt64(bytes.count),
        ]
        let value = extremes[Int.random(in: 0..<extremes.count, using: &generator)]
        for index in 0..<width where position + index < bytes.count {
          bytes[position + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
        }
      default: bytes[position] = UInt8.random(in: 0...255, using: &generator)
      }
    }
    return bytes
  }
}
