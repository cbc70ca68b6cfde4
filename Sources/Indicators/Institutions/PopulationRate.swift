/// Rates in a population: events or people per 100,000, and refugees by origin.
public struct PopulationRate: Sendable, Hashable, Encodable {
  /// What it is.
  public let name: String
  /// The rate with its standard error.
  public let rate: DerivedFigure
  /// What it is per, such as 100,000.
  public let per: Double
  /// The exact interval of the rate under chance variation of the count; `nil` where none was asked for.
  public let interval: ClosedInterval?

  /// Two limits.
  public struct ClosedInterval: Sendable, Hashable, Encodable {
    /// The lower limit.
    public let lower: Double
    /// The upper limit.
    public let upper: Double
    /// The level of confidence.
    public let level: Double
  }

  /// Computes events or people of a kind per 100,000 of a population.
  ///
  /// - Parameters:
  ///   - name: What the rate is.
  ///   - count: The events or people.
  ///   - population: The population that they are counted in.
  ///   - per: What the rate is per.
  /// - Throws: `IndicatorError` with code `invalidData` for a count below zero or a population that is not
  ///   above it.
  public init(
    _ name: String, count: Figure, population: Figure, per: Double = 100_000
  ) throws {
    try Self.checkCount(count)
    (self.name, self.per, interval) = (name, per, nil)
    rate = try count.ratio(to: population, per: per)
  }

  /// Computes the rate of rare events with an exact interval, such as SDG 16.2.2, victims of trafficking
  /// per 100,000.
  ///
  /// The interval is Garwood's for the count; the population is taken as known.
  ///
  /// - Parameters:
  ///   - name: What the rate is.
  ///   - events: The events, a whole number from an administrative source or a census.
  ///   - population: The population that they happened in.
  ///   - per: What the rate is per.
  ///   - level: The level of confidence.
  /// - Throws: `IndicatorError` with code `invalidData` for events that are no whole number or are estimated
  ///   from a sample, and a population that is not above zero; `invalidOption` for a level out of range.
  public init(
    rare name: String, events: Figure, population: Figure, per: Double = 100_000,
    level: Double = 0.95
  ) throws {
    guard !events.isSampled, let count = Int(exactly: events.value), count >= 0 else {
      throw IndicatorError(
        .invalidData,
        "The exact interval of “\(name)” needs a full count; “\(events.source)” gives \(events.value) "
          + "(\(events.kind.rawValue)).",
        hint: "Give a whole number from 0; for a figure of a survey use its standard error.")
    }
    let exact = try PoissonInterval(count: count, level: level)
    let result = try events.ratio(to: population, per: per)
    let factor = per / population.value
    (self.name, self.per) = (name, per)
    interval = ClosedInterval(
      lower: exact.lower * factor, upper: exact.upper * factor, level: level)
    rate = DerivedFigure(
      value: result.value, standardError: result.standardError,
      notes: result.notes + [
        "The interval is Garwood’s for a Poisson count: chance variation of the events, with the population "
          + "taken as known. It is not sampling error."
      ])
  }

  /// Computes SDG 10.7.4, refugees by country of origin per 100,000 of the population of origin.
  ///
  /// Refugees / (population + refugees) × 100,000 (United Nations, SDG metadata 10.7.4): those who fled are
  /// no longer in the population, and are added to what they are compared with.
  ///
  /// - Parameters:
  ///   - refugees: Refugees of the country of origin, wherever they are.
  ///   - population: The population that lives in the country of origin.
  /// - Throws: `IndicatorError` with code `invalidData` for numbers below zero, or nobody at all.
  public init(refugees: Figure, population: Figure) throws {
    try Self.checkCount(refugees)
    try Self.checkCount(population)
    let all = refugees.value + population.value
    guard all > 0 else {
      throw IndicatorError(
        .invalidData, "There are neither refugees nor a population to compare them with.",
        hint: "Check the population of the country of origin.")
    }
    (name, per, interval) = ("SDG 10.7.4", 100_000, nil)
    rate = try refugees.combined(
      with: population, value: refugees.value / all * per,
      slopes: (population.value / (all * all) * per, -refugees.value / (all * all) * per), nil)
  }

  private static func checkCount(_ figure: Figure) throws {
    guard figure.value < 0 else { return }
    throw IndicatorError(
      .invalidData, "“\(figure.source)” gives \(figure.value) for \(figure.period), below zero.",
      hint: "A number of people or events is 0 or more: check the figure.")
  }
}
