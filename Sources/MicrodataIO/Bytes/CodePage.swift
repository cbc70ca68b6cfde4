/// The characters of single-byte encodings.
enum CodePage {
  /// The characters of the bytes from 128 in an encoding; zero for a byte that stands for none. `nil` for
  /// encodings with characters of several bytes.
  static func table(of encoding: TextEncoding) -> [UInt16]? {
    guard let digits = CodePageTables.digits(of: encoding)?.utf8 else { return nil }
    var table: [UInt16] = []
    var unit: UInt16 = 0
    for (index, digit) in digits.enumerated() {
      let value =
        digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "A") + 10
      unit = unit << 4 | UInt16(value)
      if index % 4 == 3 {
        table.append(unit == 0xFFFD ? 0 : unit)
        unit = 0
      }
    }
    return table
  }
}
