internal import Testing

@testable internal import Reporting

@Suite struct NumberStyleTests {
  @Test("Each language writes numbers in its way, with Latin digits")
  func languages() {
    #expect(NumberStyle.english.text(1_234.5, decimals: 1) == "1,234.5")
    #expect(NumberStyle.french.text(1_234.5, decimals: 1) == "1\u{202F}234,5")
    #expect(NumberStyle.arabic.text(1_234.5, decimals: 1) == "\u{2066}1\u{202F}234,5\u{2069}")
    #expect(NumberStyle.english.percent(0.123) == "12.3%")
    #expect(NumberStyle.french.percent(0.123) == "12,3\u{202F}%")
    #expect(NumberStyle.english.text(-5_245_000) == "\u{2212}5,245,000")
  }

  @Test(
    "Zero has no sign, what is not finite has a dash, the greatest are powers of ten",
    arguments: [
      (-0.0, "0.0"), (-0.04, "0.0"), (0.05, "0.1"), (999.95, "1,000.0"), (-0.06, "\u{2212}0.1"),
      (.nan, "–"), (.infinity, "–"), (1e15, "1.00×10¹⁵"), (-1.234e300, "\u{2212}1.23×10³⁰⁰"),
    ])
  func edges(value: Double, text: String) {
    #expect(NumberStyle.english.text(value, decimals: 1) == text)
  }

  @Test("Ticks have as many decimals as their step needs")
  func ticks() {
    let number = ValueFormat.number(decimals: 0)
    #expect(number.tick(2.5, step: 2.5, .english) == "2.5")
    #expect(number.tick(20_000, step: 5_000, .english) == "20,000")
    #expect(number.tick(0.000_25, step: 0.000_05, .english) == "0.00025")
    #expect(number.tick(3e-12, step: 1e-12, .english) == "3.00×10⁻¹²")
    #expect(ValueFormat.percent(decimals: 1).tick(0.025, step: 0.005, .french) == "2,5\u{202F}%")
  }

  @Test("Intervals in brackets and in words")
  func intervals() {
    let format = ValueFormat.percent(decimals: 1)
    let estimate = ChartValue(0.123, lower: 0.145, upper: 0.101)
    #expect(ChartLanguage.english.printed(estimate, format) == "12.3% [10.1, 14.5]")
    #expect(ChartLanguage.english.spoken(estimate, format) == "12.3% (10.1% to 14.5%)")
    #expect(ChartLanguage.english.spoken(ChartValue(.nan), format) == "not available")
    #expect(ChartValue(1, lower: 0, upper: .infinity).bounds == nil)
  }
}
