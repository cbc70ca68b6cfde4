internal import Microdata

/// How many people of a group a service reaches: users counted by the administration, of a population that may
/// be estimated.
public struct ServiceAccess: Sendable, Hashable, Encodable {
  /// The service, such as a vaccination campaign.
  public let service: String
  /// The group, such as migrants.
  public let group: String
  /// The users.
  public let users: Figure
  /// The population of the group.
  public let population: Figure
  /// What the rate is per: 100 for coverage in per cent, 1,000.
  public let per: Double
  /// The rate with its standard error.
  public let rate: DerivedFigure
  /// Whether there are more users than people: contacts counted instead of users, or a population too small.
  public let exceedsPopulation: Bool

  /// Computes the rate of a group.
  ///
  /// The relative variance of the rate is that of the users, zero for a count, plus that of the population.
  ///
  /// - Parameters:
  ///   - service: The service.
  ///   - group: The group.
  ///   - users: The users.
  ///   - population: The population of the group.
  ///   - per: What the rate is per.
  /// - Throws: `IndicatorError` with code `invalidData` for users below zero or a population that is not above
  ///   it, and `invalidOption` for a scale that is not.
  public init(
    service: String, group: String, users: Figure, population: Figure, per: Double = 1000
  ) throws {
    guard users.value >= 0 else {
      throw IndicatorError(
        .invalidData,
        "“\(users.source)” counts \(users.value) users of “\(service)” among \(group).",
        hint: "A number of users is 0 or more: check the figure.")
    }
    (self.service, self.group, self.per) = (service, group, per)
    (self.users, self.population) = (users, population)
    let result = try users.ratio(to: population, per: per)
    exceedsPopulation = users.value > population.value
    let warning =
      exceedsPopulation
      ? [
        "There are more users than people in \(group): contacts may be counted instead of users, or the "
          + "population may leave some out."
      ] : []
    rate = DerivedFigure(
      value: result.value, standardError: result.standardError, notes: result.notes + warning)
  }
}

/// How far access to a service differs between two groups, such as migrants and nationals.
public struct AccessGap: Sendable, Hashable, Encodable {
  /// The group that is looked at.
  public let group: ServiceAccess
  /// The group that it is compared with.
  public let reference: ServiceAccess
  /// The rate of the group less that of the reference.
  public let gap: DerivedFigure
  /// The rate of the group over that of the reference; `nil` when nobody of the reference uses the service.
  public let ratio: DerivedFigure?

  /// Compares two groups.
  ///
  /// Rates of different sources are taken as independent. Where both populations are estimated from one
  /// survey, their covariance is needed: without it there is no standard error.
  ///
  /// - Parameters:
  ///   - group: The group that is looked at.
  ///   - reference: The group that it is compared with.
  ///   - populationCovariance: The covariance of the two estimated populations.
  /// - Throws: `IndicatorError` with code `incomparable` when service or scale differ, and `invalidData` for a
  ///   covariance that cannot be one.
  public init(
    _ group: ServiceAccess, comparedWith reference: ServiceAccess,
    populationCovariance: Double? = nil
  ) throws {
    guard group.service == reference.service, group.per == reference.per else {
      throw IndicatorError(
        .incomparable,
        "“\(group.service)” per \(CodeText.of(group.per)) is compared with “\(reference.service)” per "
          + "\(CodeText.of(reference.per)).",
        hint: "Compare rates of one service with one scale.")
    }
    (self.group, self.reference) = (group, reference)
    let shared = Self.sampledSources(group).filter(Self.sampledSources(reference).contains)
    let first = try Self.estimate(group, shared: shared)
    let second = try Self.estimate(reference, shared: shared)
    let covariance = try Self.covariance(group, reference, populationCovariance)
    gap = Self.noting(
      try first.difference(from: second, covariance: covariance), group, reference)
    ratio =
      second.value > 0
      ? Self.noting(try first.ratio(to: second, covariance: covariance), group, reference) : nil
  }

  private static func sampledSources(_ access: ServiceAccess) -> [String] {
    [access.users, access.population].filter(\.isSampled).map(\.source)
  }

  /// The rate as a figure: one of a sample when one of its parts is.
  ///
  /// Rates that share a sample have it as their common source, so that they are not taken as independent.
  private static func estimate(_ access: ServiceAccess, shared: [String]) throws -> Figure {
    let sampled = sampledSources(access)
    let own = sampled.isEmpty ? [access.users.source, access.population.source] : sampled
    return try Figure(
      access.rate.value, standardError: access.rate.standardError,
      kind: sampled.isEmpty ? .administrative : .survey,
      source: (shared.isEmpty ? own : shared).joined(separator: "; "),
      period: access.users.period)
  }

  /// Cov(u/p, v/q) ≈ (u/p)(v/q) Cov(p, q) / (p q), for counted users.
  private static func covariance(
    _ group: ServiceAccess, _ reference: ServiceAccess, _ populations: Double?
  ) throws -> Double? {
    guard let populations else { return nil }
    let limit = (group.population.standardError ?? 0) * (reference.population.standardError ?? 0)
    guard !group.users.isSampled, !reference.users.isSampled, abs(populations) <= limit * (1 + 1e-9)
    else {
      throw IndicatorError(
        .invalidData,
        "The covariance \(populations) of the two populations cannot be used.",
        hint:
          "It needs counted users and populations with standard errors, whose product it cannot exceed."
      )
    }
    return group.rate.value * reference.rate.value * populations
      / (group.population.value * reference.population.value)
  }

  private static func noting(
    _ figure: DerivedFigure, _ group: ServiceAccess, _ reference: ServiceAccess
  ) -> DerivedFigure {
    DerivedFigure(
      value: figure.value, standardError: figure.standardError,
      notes: figure.notes
        + [group, reference].filter(\.exceedsPopulation).map {
          "There are more users than people in \($0.group)."
        })
  }
}
