import Foundation

/// A made-up labour force survey: 200 strata of 50 PSUs, 18 columns, sorted by stratum and PSU.
///
/// Wages are log-normal with effects of strata and PSUs and missing for a fifth; costs and earnings are
/// there for migrants only. The same rows for the same number, on any machine.
struct SurveyData {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  static let header = [
    "person", "stratum", "psu", "weight", "region", "sex", "agegroup", "age", "migrant", "employed",
    "hours", "wage", "cost", "earnings", "isco", "occ10", "urban", "educ",
  ]

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private mutating func uniform() -> Double { (Double(next() >> 12) + 0.5) * 0x1p-52 }

  /// The sum of twelve uniforms less six: near enough to normal for timings.
  private mutating func normal() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + uniform() } }

  private mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// Writes the file.
  mutating func write(rows: Int, to path: String) throws {
    let clusters = 10_000
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw CocoaError(.fileWriteUnknown) }
    var text = Self.header.joined(separator: ",") + "\n"
    var person = 0
    var stratumEffect = 0.0
    for cluster in 0..<clusters {
      if cluster % 50 == 0 { stratumEffect = 0.2 * normal() }
      let effect = stratumEffect + 0.25 * normal()
      let size = rows / clusters + (cluster < rows % clusters ? 1 : 0)
      for _ in 0..<size {
        person += 1
        text += row(person, cluster, effect)
      }
      if text.utf8.count > 1 << 22 {
        try file.write(contentsOf: Data(text.utf8))
        text = ""
      }
    }
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  private mutating func row(_ person: Int, _ cluster: Int, _ effect: Double) -> String {
    let stratum = cluster / 50 + 1
    let region = (stratum - 1) * 12 / 200 + 1
    let (age, sex, migrant) = (15 + below(75), 1 + below(2), below(100) < 6)
    let employed = below(100) < 65
    let hours = employed ? min(80, max(1, Int((41 + 12 * normal()).rounded()))) : below(3)
    let educ = 1 + min(4, below(3) + below(3))
    let wage = exp(7.5 + effect + 0.15 * Double(educ) - (sex == 2 ? 0.1 : 0) + 0.6 * normal())
    let pay = exp(8 + effect + 0.8 * normal())
    let cost = pay * (0.3 + 2.7 * uniform())
    let occupation = 1 + min(9, (below(10) * (8 + below(3)) + region * below(2)) / 10)
    func money(_ value: Double, _ present: Bool) -> String {
      guard present else { return "" }
      let cents = Int((value * 100).rounded())
      return "\(cents / 100).\(cents % 100 / 10)\(cents % 10)"
    }
    let fields: [String] = [
      "\(person)", "\(stratum)", "\(cluster % 50 + 1)", "\(50 + below(850))", "\(region)", "\(sex)",
      "\(min(8, (age - 15) / 9 + 1))", "\(age)", migrant ? "1" : "0", employed ? "1" : "0",
      "\(hours)", money(wage, below(5) > 0), money(cost, migrant), money(pay, migrant),
      "\(11 + below(86))", "\(occupation)", below(10) < 4 ? "1" : "0", "\(educ)",
    ]
    return fields.joined(separator: ",") + "\n"
  }
}
