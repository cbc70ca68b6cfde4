// Proves that decimal numbers are read to the nearest double, whatever way they take.

import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("CSV: numbers")
struct CSVNumberTests {
  private func parse(_ text: String) -> Double? {
    Array(text.utf8).withUnsafeBufferPointer {
      ValueReader(decimal: Byte.point, easternArabicDigits: false).number($0)
    }
  }

  @Test("Random decimals agree with the standard library bit for bit")
  func decimals() {
    var generator = SeededGenerator(11)
    var worst = 0
    for _ in 0..<100_000 {
      let digits = UInt64.random(
        in: 0...(UInt64.max >> UInt64.random(in: 0...60, using: &generator)),
        using: &generator)
      let exponent = Int.random(in: -40...40, using: &generator)
      guard let found = NearestDouble.of(digits, exponent: exponent) else { continue }
      let expected = Double("\(digits)e\(exponent)")
      if expected?.bitPattern != found.bitPattern { worst += 1 }
    }
    #expect(worst == 0)
  }

  @Test(
    "Ties and other hard cases",
    arguments: [
      "9007199254740993", "9007199254740993.0", "9007199254740992.5", "9007199254740995e0",
      "0.1000000000000000055511151231257827", "1e23", "8.5e22", "123456789012345678e-27",
      "2.2250738585072014e-308", "2.2250738585072011e-308", "4.9e-324", "5e-324", "2.5e-324",
      "1.7976931348623157e308", "0.14999999999999999", "18446744073709551615", "-0.0", "-0", ".5",
      "18446744073709551616e-5", "100000000000000000000000000000000000000000", "0e999", "1e-999",
      "0.000000000000000000000000000000000000000000000000000012345678901234567",
      "1844674407370955161e1",
    ])
  func hardCases(text: String) {
    #expect(parse(text)?.bitPattern == Double(text)?.bitPattern)
  }

  @Test("A point without digits on one side")
  func points() {
    #expect(parse("5.") == 5)
    #expect(parse("-.5e1") == -5)
    #expect(parse("12345678901234567890123.") == 1.2345678901234568e22)
    #expect(parse(".12345678901234567890123e400") == nil)
    #expect(parse("12345678901234567890.e2") == 1.2345678901234567e21)
  }

  @Test("100,000 random bit patterns survive being written and read")
  func roundTrip() throws {
    var generator = SeededGenerator(5)
    var values: [Double] = [
      -0.0, 0, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude,
      .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .pi, 0.1, 1e15, 1e16,
      123_456_789_012_345,
      .nan,
    ]
    while values.count < 100_000 {
      let value = Double(bitPattern: generator.next())
      if !value.isInfinite { values.append(value) }
    }
    let table = try Table([
      Column("x", values.map { Optional($0) }), Column("n", values.map { _ in 1 }),
    ])
    let read = try csv(CSV.text(of: table))
    guard case .double(let found)? = read["x"]?.storage else {
      Issue.record("not read as numbers")
      return
    }
    let different = zip(values, found).count { value, other in
      value.isNaN ? !other.isNaN : value.bitPattern != other.bitPattern
    }
    #expect(different == 0)
  }

  @Test("Columns of integers and decimals of every length agree with the standard library")
  func columns() throws {
    var generator = SeededGenerator(3)
    var texts: [(decimal: String, integer: String)] = []
    for _ in 0..<20_000 {
      func digits(_ most: Int) -> String {
        let count = Int.random(in: 0...most, using: &generator)
        return (0..<count).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
      }
      let sign = Bool.random(using: &generator) ? "-" : ""
      let integer = String(Int64(digits(17)) ?? 0)
      let point = Bool.random(using: &generator) ? "." + digits(17) : ""
      texts.append((sign + integer + point, sign + integer))
    }
    let body = texts.map { "\($0.decimal),\($0.integer),\($0.decimal)\n" }.joined()
    let table = try csv("a,b,c\n" + body)
    for (row, text) in texts.enumerated() {
      let standard = text.decimal.hasSuffix(".") ? text.decimal + "0" : text.decimal
      let expected = Double(standard)?.bitPattern
      #expect(table["a"]?.number(at: row)?.bitPattern == expected)
      #expect(table["c"]?.number(at: row)?.bitPattern == expected)
      #expect(table["b"]?.text(at: row) == Int64(text.integer).map { String($0) })
    }
  }
}
