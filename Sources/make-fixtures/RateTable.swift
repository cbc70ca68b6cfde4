/// Synthetic monthly exchange rates, in dirhams for one unit.
///
/// Each path joins assumed values at the start of each year by straight lines and adds a small
/// smooth noise. The values are of the published order of magnitude (EUR about 10.5 to 11, USD 9 to
/// 10.5) but are not the published rates. SAR, AED and QAR follow the dollar at their official
/// pegs, 3.75, 3.6725 and 3.64. The Libyan devaluation of January 2021 is not reproduced.
struct RateTable: Sendable {
  static let first = YearMonth(2019, 1)
  static let last = YearMonth(2025, 12)

  /// Values at the start of 2019, 2020, …, 2026. Assumption.
  private static let euro = [10.85, 10.72, 10.78, 10.55, 10.90, 10.92, 10.55, 10.60]
  private static let dollar = [9.55, 9.58, 8.95, 9.35, 10.30, 9.95, 10.00, 9.15]
  private static let canadianPerDollar = [0.750, 0.765, 0.785, 0.785, 0.742, 0.745, 0.705, 0.715]
  private static let libyanPerDollar = [0.215, 0.216, 0.218, 0.216, 0.208, 0.207, 0.203, 0.185]

  private let paths: [Currency: [Double]]

  init(seed: UInt64) {
    let dollar = Self.path(Self.dollar, seed: seed, unit: 1)
    let canadian = Self.path(Self.canadianPerDollar, seed: seed, unit: 2)
    let libyan = Self.path(Self.libyanPerDollar, seed: seed, unit: 3)
    let exact: [Currency: [Double]] = [
      .mad: dollar.map { _ in 1 },
      .eur: Self.path(Self.euro, seed: seed, unit: 0),
      .usd: dollar,
      .sar: dollar.map { $0 / 3.75 },
      .aed: dollar.map { $0 / 3.6725 },
      .qar: dollar.map { $0 / 3.64 },
      .cad: zip(dollar, canadian).map { $0 * $1 },
      .lyd: zip(dollar, libyan).map { $0 * $1 },
    ]
    // Four decimals, as in the file, so that the file holds exactly what the generator used.
    paths = exact.mapValues { path in path.map { NumberText.rounded($0 * 10_000, to: 1) / 10_000 } }
  }

  /// Returns the dirhams for one unit in a month; months outside the table take its ends.
  func rate(_ currency: Currency, in month: YearMonth) -> Double {
    let path = paths[currency] ?? [1]
    let position = month.index - Self.first.index
    return path[min(max(position, 0), path.count - 1)]
  }

  private static func path(_ anchors: [Double], seed: UInt64, unit: Int) -> [Double] {
    var random = RandomStream(seed: seed, subject: .rates, unit: unit)
    var noise = 0.0
    return (0...(last.index - first.index)).map { month in
      let year = month / 12
      let share = Double(month % 12) / 12
      noise = 0.8 * noise + 0.003 * random.normal()
      return (anchors[year] * (1 - share) + anchors[year + 1] * share) * (1 + noise)
    }
  }
}
