public import Foundation
public import Microdata

/// Reads columns of a Stata file of format 113, for tests on real data only.
///
/// The library's own readers take its place when they come.
public enum StataExtract {
  /// Returns columns of the file by name; text is trimmed at its first zero byte.
  public static func columns(_ names: [String], of file: URL) throws -> Table {
    let bytes = [UInt8](try Data(contentsOf: file))
    guard bytes.count > 109, bytes[0] == 113, bytes[1] == 2 else { throw Unexpected() }
    func integer(_ at: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
    func text(_ at: Int, _ width: Int) -> String {
      String(decoding: bytes[at..<(at + width)].prefix { $0 != 0 }, as: UTF8.self)
    }
    let (variables, rows) = (integer(4, 2), integer(6, 4))
    var position = 109
    let types = (0..<variables).map { Int(bytes[position + $0]) }
    position += variables
    let all = (0..<variables).map { text(position + 33 * $0, 33) }
    position +=
      33 * variables + 2 * (variables + 1) + 12 * variables + 33 * variables
      + 81 * variables
    while true {
      let (type, length) = (bytes[position], integer(position + 1, 4))
      position += 5 + length
      if type == 0 { break }
    }
    func width(_ type: Int) -> Int { [251: 1, 252: 2, 253: 4, 254: 4, 255: 8][type] ?? type }
    var offsets = [0]
    for type in types { offsets.append(offsets.last.map { $0 + width(type) } ?? 0) }
    let rowWidth = offsets[variables]
    return try Table(
      names.map { name in
        guard let index = all.firstIndex(of: name) else { throw Unexpected() }
        let type = types[index]
        let starts = (0..<rows).map { position + $0 * rowWidth + offsets[index] }
        switch type {
        case 251:
          return Column(
            name,
            starts.map { at -> Int? in
              let value = Int(Int8(bitPattern: bytes[at]))
              return value > 100 ? nil : value
            })
        case 252:
          return Column(
            name,
            starts.map { at -> Int? in
              let value = Int(Int16(truncatingIfNeeded: integer(at, 2)))
              return value > 32_740 ? nil : value
            })
        case 253:
          return Column(
            name,
            starts.map { at -> Int? in
              let value = Int(Int32(truncatingIfNeeded: integer(at, 4)))
              return value > 2_147_483_620 ? nil : value
            })
        case 254:
          return Column(
            name,
            starts.map { at -> Double? in
              let value = Float(bitPattern: UInt32(truncatingIfNeeded: integer(at, 4)))
              return value > 1.7e38 ? nil : Double(value)
            })
        case 255:
          return Column(
            name,
            starts.map { at -> Double? in
              let value = Double(bitPattern: UInt64(bitPattern: Int64(integer(at, 8))))
              return value > 8.9e307 ? nil : value
            })
        default: return Column(name, starts.map { text($0, type) as String? })
        }
      })
  }

  struct Unexpected: Error {}
}
