internal import Testing

@testable internal import Reporting

@Suite struct AxisScaleTests {
  @Test(
    "Axes hold their data, with few ticks at round numbers",
    arguments: [
      (0, 1), (-3, 7), (-0.02, 0.013), (1e-9, 3e-9), (-5e12, -1e12), (99.2, 99.9), (5, 5), (0, 0),
      (-1e300, 1e300), (1e-308, 2e-308), (.nan, 4), (3, -2),
    ] as [(Double, Double)])
  func ranges(lower: Double, upper: Double) {
    let scale = AxisScale(from: lower, to: upper)
    let bounds = [lower, upper].map { $0.isFinite ? $0 : 0 }.sorted()
    let slack = scale.step * 1e-6
    #expect(scale.minimum <= bounds[0] + slack && scale.maximum >= bounds[1] - slack)
    #expect((2...8).contains(scale.ticks.count))
    #expect(scale.ticks.allSatisfy { $0.isFinite })
    #expect(Set(scale.tickTexts(.number(decimals: 0), .english)).count == scale.ticks.count)
    #expect(scale.position(scale.minimum) == 0 && scale.position(scale.maximum) == 1)
  }

  @Test("An axis begins at zero unless the data lie far from it")
  func zero() {
    func minimum(_ values: [Double], _ start: AxisScale.Start = .automatic) -> Double {
      AxisScale(
        covering: values, start: start, length: 400, format: .number(decimals: 1),
        numbers: .english
      ).minimum
    }
    #expect(minimum([2, 9]) == 0)
    #expect(minimum([8, 9]) == 8)
    #expect(minimum([8, 9], .zero) == 0)
    #expect(minimum([-4, 9]) < 0)
    #expect(minimum([]) == 0)
  }

  @Test("Ticks are fewer where their texts are long")
  func room() {
    func count(_ length: Double) -> Int {
      AxisScale(
        covering: [0, 37_000_000], start: .zero, length: length, format: .number(decimals: 0),
        numbers: .french
      ).ticks.count
    }
    #expect(count(600) > count(200))
    #expect(count(1) == 2)
  }
}
