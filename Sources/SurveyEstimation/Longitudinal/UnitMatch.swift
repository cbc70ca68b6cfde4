/// The units of two occasions, sorted into classes by who was in which sample and in which strata.
struct UnitMatch: Sendable {
  /// For each unit of the first occasion, its class.
  private let classOfFirst: [Int32]
  /// For each unit of the first occasion, that of the second; -1 for one that is not there.
  private let partner: [Int32]
  /// For each unit of the second occasion, its class; -1 when it has a partner.
  private let classOfSecond: [Int32]
  private let classCount: Int
  /// The number of units in both.
  let shared: Int

  private struct Class: Hashable {
    let first: String?
    let second: String?
  }

  init(_ a: [SampleOverlap.Key], _ b: [SampleOverlap.Key], strata: SampleOverlap.Strata) {
    func stratum(_ key: SampleOverlap.Key) -> String { strata == .stratified ? key.stratum : "" }
    var numbers: [Class: Int32] = [:]
    func number(_ name: Class) -> Int32 {
      if let known = numbers[name] { return known }
      numbers[name] = Int32(numbers.count)
      return Int32(numbers.count - 1)
    }
    let positions = Dictionary(
      b.indices.map { (b[$0].unit, $0) }, uniquingKeysWith: { first, _ in first })
    var taken = [Bool](repeating: false, count: b.count)
    var (classOfFirst, partner) = ([Int32](), [Int32]())
    for key in a {
      let other = positions[key.unit]
      if let other { taken[other] = true }
      partner.append(other.map { Int32($0) } ?? -1)
      classOfFirst.append(
        number(Class(first: stratum(key), second: other.map { stratum(b[$0]) })))
    }
    classOfSecond = b.indices.map {
      taken[$0] ? -1 : number(Class(first: nil, second: stratum(b[$0])))
    }
    (self.classOfFirst, self.partner, classCount) = (classOfFirst, partner, numbers.count)
    shared = taken.count { $0 }
  }

  /// The correlation of what is left of two scores after the means of classes; 0 when one does not vary.
  ///
  /// A unit that is not in a sample has the value zero there.
  func residualCorrelation(_ first: Score, _ second: Score) -> Double {
    let x = Self.dense(first, classOfFirst.count)
    let y = Self.dense(second, classOfSecond.count)
    var sums = [(n: Double, x: Double, y: Double)](repeating: (0, 0, 0), count: classCount)
    forEachUnit(x, y) { name, x, y in
      sums[name].n += 1
      sums[name].x += x
      sums[name].y += y
    }
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    forEachUnit(x, y) { name, x, y in
      let (dx, dy) = (x - sums[name].x / sums[name].n, y - sums[name].y / sums[name].n)
      xx += dx * dx
      yy += dy * dy
      xy += dx * dy
    }
    guard xx > 0, yy > 0 else { return 0 }
    return min(1, max(-1, xy / (xx.squareRoot() * yy.squareRoot())))
  }

  private func forEachUnit(_ x: [Double], _ y: [Double], _ body: (Int, Double, Double) -> Void) {
    for (unit, name) in classOfFirst.enumerated() {
      body(Int(name), x[unit], partner[unit] >= 0 ? y[Int(partner[unit])] : 0)
    }
    for (unit, name) in classOfSecond.enumerated() where name >= 0 { body(Int(name), 0, y[unit]) }
  }

  private static func dense(_ score: Score, _ count: Int) -> [Double] {
    var values = [Double](repeating: 0, count: count)
    for (unit, value) in zip(score.units, score.values) { values[Int(unit)] = value }
    return values
  }
}
