internal import Foundation

/// A population of a census, with the definition that it was counted by.
public struct CensusCount: Sendable, Hashable, Codable {
  /// The number of persons.
  public let value: Double
  /// When, in years, such as 2024.67.
  public let year: Double
  /// What was counted, in words: two counts can be compared when they say the same.
  public let definition: String
  /// Where the figure comes from.
  public let source: String

  /// Creates a count.
  ///
  /// - Parameters:
  ///   - value: The number of persons.
  ///   - year: When, in years.
  ///   - definition: What was counted.
  ///   - source: Where it comes from.
  public init(_ value: Double, year: Double, definition: String, source: String) {
    (self.value, self.year) = (value, year)
    (self.definition, self.source) = (definition, source)
  }
}

/// The growth of a population between two censuses, under one definition.
public struct IntercensalGrowth: Sendable, Hashable, Codable {
  /// The earlier count.
  public let earlier: CensusCount
  /// The later count.
  public let later: CensusCount

  /// Compares two counts.
  ///
  /// - Parameters:
  ///   - earlier: The earlier count.
  ///   - later: The later count.
  /// - Throws: `SurveyModuleError` with code `incomparable` when they were counted by different definitions,
  ///   or the earlier is not earlier or not above zero.
  public init(from earlier: CensusCount, to later: CensusCount) throws {
    guard earlier.definition == later.definition else {
      throw SurveyModuleError(
        .incomparable,
        "“\(earlier.definition)” (\(earlier.source)) and “\(later.definition)” (\(later.source)) are "
          + "two definitions: their difference is not growth.",
        hint: "Take both counts by one definition, and publish each definition apart.")
    }
    guard earlier.year < later.year, earlier.value > 0, later.value >= 0, later.value.isFinite
    else {
      throw SurveyModuleError(
        .incomparable, "Growth is from an earlier count above zero to a later one.")
    }
    (self.earlier, self.later) = (earlier, later)
  }

  /// The change relative to the earlier count.
  public var relative: Double { later.value / earlier.value - 1 }

  /// The yearly rate, compounded: (N₂/N₁)^(1/n) − 1.
  public var yearly: Double {
    pow(later.value / earlier.value, 1 / (later.year - earlier.year)) - 1
  }

  /// The growth for each definition that both lists of counts have, in the order of the first.
  ///
  /// - Parameters:
  ///   - earlier: Counts of the earlier census.
  ///   - later: Counts of the later census.
  /// - Throws: `SurveyModuleError` with code `incomparable` when they have no definition in common.
  public static func all(
    from earlier: [CensusCount], to later: [CensusCount]
  ) throws -> [IntercensalGrowth] {
    let pairs = earlier.flatMap { first in
      later.filter { $0.definition == first.definition }.map { (first, $0) }
    }
    guard !pairs.isEmpty else {
      throw SurveyModuleError(
        .incomparable, "The two censuses have no definition in common.")
    }
    return try pairs.map { try IntercensalGrowth(from: $0, to: $1) }
  }
}

/// Net migration between two censuses as what births, deaths and survival do not explain.
public enum ResidualMigration {
  /// By the balance of a whole population: P₂ − P₁ − births + deaths.
  public static func vital(
    _ first: Double, _ second: Double, births: Double, deaths: Double
  ) -> Double {
    second - first - births + deaths
  }

  /// By survival of cohorts, forward: those counted at the end less the survivors of those at the start.
  ///
  /// - Parameters:
  ///   - start: Persons of each cohort at the first census.
  ///   - end: Persons of the same cohorts at the second.
  ///   - survival: The share of each cohort that survives.
  /// - Returns: Net migration of each cohort.
  /// - Throws: `SurveyModuleError` with code `invalidData` for lists of different lengths or a survival that
  ///   is no share.
  public static func survival(
    start: [Double], end: [Double], survival: [Double]
  ) throws -> [Double] {
    guard start.count == end.count, start.count == survival.count,
      survival.allSatisfy({ $0 >= 0 && $0 <= 1 })
    else {
      throw SurveyModuleError(
        .invalidData,
        "Each cohort has a number at both censuses, and a survival between 0 and 1.")
    }
    return start.indices.map { end[$0] - survival[$0] * start[$0] }
  }
}
