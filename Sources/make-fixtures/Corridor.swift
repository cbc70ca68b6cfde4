/// A group of corridors that share a cost structure.
enum CorridorFamily: Int, Sendable {
  case europe = 0
  case gulf, seasonal, other
}

/// What is assumed about the workers of one destination.
struct Corridor: Sendable {
  let destination: Destination
  let family: CorridorFamily
  let currency: Currency
  /// Share of the sample, in percent; see `CorridorTable`.
  let share: Double
  /// Median recruitment cost of those who paid, in months of typical earnings.
  let months: Double
  /// Monthly net earnings in local currency by skill: low, medium, high. Assumption.
  let earnings: [Double]
  /// Share of women. Assumption, chosen so that the total is about ENMI's 31.7 %.
  let womenShare: Double
  /// Share with papers among those who did not use a broker. Assumption.
  let documentedShare: Double
  /// Weights of the recruiters, in the order of `Recruiter.allCases`. Assumption.
  let recruiters: [Double]
  /// Weights of the pay periods, in the order of `PayPeriod.allCases`. Assumption.
  let periods: [Double]

  /// The earnings of a typical worker: the geometric mean of low and medium skill.
  var typicalEarnings: Double {
    (earnings[0] * earnings[1]).squareRoot()
  }

  /// Returns the share of a destination, its seasonal workers included.
  static func share(of destination: Destination) -> Double {
    CorridorTable.all.filter { $0.destination == destination }.reduce(0) { $0 + $1.share }
  }
}
