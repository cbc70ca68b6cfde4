import Indicators
import Testing

@Suite struct CensoredDurationsTests {
  /// Times of remission in weeks under 6-MP (Freireich and others, 1963), negative when censored.
  private static let remission: [Double] = [
    6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35,
  ]

  @Test("The curve and Greenwood’s errors of a textbook example")
  func textbook() throws {
    let result = try CensoredDurations(Self.remission.map { (abs($0), $0 > 0) })
    #expect(result.n == 21 && result.ended == 9)
    let expected: [(Double, Double, Double)] = [
      (6, 0.857, 0.0764), (7, 0.807, 0.0869), (10, 0.753, 0.0963), (13, 0.690, 0.1068),
      (16, 0.627, 0.1141), (22, 0.538, 0.1282), (23, 0.448, 0.1346),
    ]
    #expect(result.curve.map(\.time) == expected.map(\.0))
    for (step, known) in zip(result.curve, expected) {
      #expect(abs(step.survival - known.1) < 5.1e-4)
      #expect(abs(try #require(step.standardError) - known.2) < 5.1e-5)
    }
    #expect(result.median == 23)
    #expect(result.quantile(0.25) == 13)
  }

  @Test("Without censoring the curve is the share that lasts longer")
  func complete() throws {
    let result = try CensoredDurations([1, 2, 3, 4].map { ($0, true) })
    #expect(
      result.curve.map(\.survival).elementsEqual([0.75, 0.5, 0.25, 0]) { abs($0 - $1) < 1e-12 })
    #expect(result.median == 2)
    #expect(result.curve.last?.standardError == nil)
    #expect(result.quantile(1) == 4)
    #expect(result.quantile(0) == nil && result.quantile(1.5) == nil)
  }

  @Test("A median that is not reached is none, and the note says so")
  func notReached() throws {
    let result = try CensoredDurations([(5, true), (9, false), (9, false)])
    #expect(result.median == nil)
    #expect(result.note.contains("not reached"))
    #expect(result.note.contains("not on a sampling design"))
    let empty = try CensoredDurations([])
    #expect(empty.median == nil && empty.curve.isEmpty)
    #expect(throws: IndicatorError.self) { try CensoredDurations([(-1, true)]) }
    #expect(throws: IndicatorError.self) { try CensoredDurations([(.nan, true)]) }
  }
}
