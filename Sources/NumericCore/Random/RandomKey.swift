/// Keys of random streams, made from names.
package enum RandomKey {
  /// Returns the key of a text: the FNV-1a hash of its bytes, mixed.
  package static func of(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return CounterGenerator.mix(hash)
  }

  /// Returns a key that depends on two keys and their order.
  package static func combine(_ a: UInt64, _ b: UInt64) -> UInt64 {
    CounterGenerator.mix(CounterGenerator.mix(a &+ 0x9E37_79B9_7F4A_7C15) ^ b)
  }
}

extension CounterGenerator {
  /// Returns a whole number from zero up to, not including, a bound.
  package mutating func index(below bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Puts the first `count` elements of an array in random order, drawn from the whole array.
  package mutating func drawToFront(_ count: Int, of elements: inout [Int]) {
    for position in 0..<count {
      elements.swapAt(position, position + index(below: elements.count - position))
    }
  }
}
