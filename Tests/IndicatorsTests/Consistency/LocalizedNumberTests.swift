import Indicators
import Testing

@Suite("Numbers as countries print them")
struct LocalizedNumberTests {
  @Test(
    "numbers read under the signs stated",
    arguments: [
      ("258,977", ",", ".", 258_977, 0), ("134 996", " ", ",", 134_996, 0),
      ("134\u{00A0}996", " ", ",", 134_996, 0), ("134\u{202F}996,5", " ", ",", 134_996.5, 1),
      ("1.234,50", ".", ",", 1234.5, 2), ("1'234.5", "'", ".", 1234.5, 1),
      ("1\u{2019}234", "'", ".", 1234, 0), ("-12.80", ",", ".", -12.8, 2),
      ("\u{2212}7", ",", ".", -7, 0), ("+7", ",", ".", 7, 0), ("007", ",", ".", 7, 0),
      ("١٣٤٬٩٩٦٫٥", "\u{066C}", "\u{066B}", 134_996.5, 1),
      ("\u{06F1}\u{06F2}\u{06F3}", ",", ".", 123, 0), ("\u{200F}١٢٣\u{200E}", ",", ".", 123, 0),
      (" 12.8 ", ",", ".", 12.8, 1), ("1234567.25", ",", ".", 1_234_567.25, 2),
      ("0.40", ",", ".", 0.4, 2),
    ] as [(String, Character, Character, Double, Int)])
  func reads(text: String, thousands: Character, decimal: Character, value: Double, decimals: Int)
    throws
  {
    let number = try LocalizedNumber.parse(text, thousands: thousands, decimal: decimal)
    #expect(number.value == value)
    #expect(number.decimals == decimals)
  }

  @Test(
    "what does not read says what was found",
    arguments: [
      ("1.234,5", "“.” and decimal", "It would be 1,234.5 with “.” between thousands"),
      ("1,23", "not of three digits", "“,” before decimals"),
      ("12,34,567", "not of three digits", ""), ("0,123", "begins with a zero", ""),
      ("1.2.3", "more than once", ""), ("12.", "no digit follows", ""),
      (".5", "no digit stands before", ""), ("", "no digits", ""), ("-", "no digits", ""),
      ("12%", "“%” is in it", ""), ("1e5", "“e” is in it", ""), ("1٢", "two scripts", ""),
      ("1234567890123456", "more than 15 digits", ""), ("1,234,56", "not of three digits", ""),
      ("1 234", "“ ” is in it", "“ ” between thousands"), ("1,,234", "not of three digits", ""),
      ("½", "“½” is in it", ""), ("１２", "is in it", ""),
    ])
  func refuses(text: String, found: String, hint: String) {
    let error = #expect(throws: IndicatorError.self) {
      try LocalizedNumber.parse(text, thousands: ",", decimal: ".")
    }
    #expect(error?.code == .invalidData)
    if text != "1.234,5" {
      #expect(error?.message.contains(found) == true, "\(error?.message ?? "")")
    }
    #expect(hint.isEmpty || error?.hint.contains(hint) == true, "\(error?.hint ?? "")")
  }

  @Test("a text that reads in two ways is said to be ambiguous")
  func ambiguous() {
    let error = #expect(throws: IndicatorError.self) {
      try LocalizedNumber.parse("1,234", thousands: " ", decimal: ".")
    }
    #expect(error?.hint.hasPrefix("It is ambiguous: 1,234 with “,”") == true)
    #expect(error?.hint.contains("1.234 with “.” between thousands and “,”") == true)
  }

  @Test("signs that are the same, or are none, are refused")
  func signs() {
    for (thousands, decimal) in [(".", "."), ("x", "."), (",", " "), ("5", ".")]
      as [(Character, Character)]
    {
      let error = #expect(throws: IndicatorError.self) {
        try NumberLocale(thousands: thousands, decimal: decimal)
      }
      #expect(error?.code == .invalidOption)
    }
  }

  @Test("what is printed reads back, whatever the number")
  func roundTrip() throws {
    var generator = PublishedFigures.Generator(1)
    for _ in 0..<1000 {
      let decimals = Int.random(in: 0...4, using: &generator)
      let value = Double.random(in: -1e9...1e9, using: &generator)
      let text = PrintedNumber(value, decimals: decimals).text
      let number = try LocalizedNumber.parse(text, thousands: ",", decimal: ".")
      #expect(PrintedNumber(number.value, decimals: decimals).text == text)
      #expect(number.decimals == decimals)
    }
  }

  @Test("no text crashes the reader, and what it accepts is finite")
  func fuzz() {
    var generator = PublishedFigures.Generator(2)
    let alphabet = Array("0123456789.,' \u{00A0}\u{202F}-+−eE%٠٩٫٬۰۹\u{200F}\u{0301}x\n\0½🇲🇦")
    var accepted = 0
    for _ in 0..<1500 {
      let length = Int.random(in: 0...12, using: &generator)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "0" })
      for (thousands, decimal) in [(",", "."), (" ", ","), ("\u{066C}", "\u{066B}")]
        as [(Character, Character)]
      {
        guard let number = try? LocalizedNumber.parse(text, thousands: thousands, decimal: decimal)
        else { continue }
        accepted += 1
        #expect(number.value.isFinite)
      }
    }
    #expect(accepted > 30)
  }
}
