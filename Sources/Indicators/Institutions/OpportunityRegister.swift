public import Microdata
internal import SurveyModules

/// The vacancies abroad that a country of origin knows of, with statistics by corridor, occupation and channel.
///
/// A register is a full count of what was reported to it: its figures have no sampling error, and say nothing
/// of vacancies that were never reported. Stocks and times follow days; how many posts were filled on an
/// earlier day than the last is not known, so that a stock counts the posts of vacancies that are open.
public struct OpportunityRegister: Sendable, Hashable {
  /// What statistics are broken down by.
  public enum Dimension: String, Sendable, Hashable, Codable, CaseIterable {
    /// The corridor: from the country of the register to the destination.
    case corridor
    /// The major group of the occupation, ISCO-08.
    case occupation
    /// The channel.
    case channel
  }

  /// Statistics of some vacancies.
  public struct Statistics: Sendable, Hashable, Encodable {
    /// The categories, in the order of the dimensions; empty for all vacancies.
    public let group: [String]
    /// The vacancies opened by the day of reference.
    public let vacancies: Int
    /// The vacancies that are open on the day of reference.
    public let stock: Int
    /// The posts of these vacancies, filled ones among them.
    public let stockPosts: Int
    /// The vacancies opened in the period.
    public let inflow: Int
    /// The posts of these.
    public let inflowPosts: Int
    /// The posts filled: of vacancies filled by the day of reference all, of vacancies filled later none, of
    /// others those that the register has as filled now.
    public let postsFilled: Int
    /// The share of posts that are filled; `nil` without posts.
    public let fillRate: Double?
    /// The days from opening to filling of vacancies, the others censored.
    public let daysToFill: CensoredDurations
    /// The vacancies that state who pays.
    public let withFeePolicy: Int
    /// The share of these in which workers pay nothing; `nil` when none states it.
    public let noFeeShare: Double?
  }

  /// The country of origin, ISO 3166-1 alpha-3.
  public let origin: String
  /// The vacancies, by identifier.
  public let opportunities: [Opportunity]

  /// Creates a register.
  ///
  /// - Parameters:
  ///   - origin: The country of origin, by any code of ISO 3166-1.
  ///   - opportunities: The vacancies.
  /// - Throws: `IndicatorError` with code `invalidData` for an unknown country, an identifier that is there
  ///   twice, or a vacancy whose parts contradict each other.
  public init(origin: String, _ opportunities: [Opportunity]) throws {
    guard let country = Country.coded(origin) else {
      throw IndicatorError(
        .invalidData, "“\(origin)” is no country.", hint: "Use a code of ISO 3166-1, such as MAR.")
    }
    for opportunity in opportunities { try opportunity.check() }
    let sorted = opportunities.sorted { $0.id < $1.id }
    for (one, next) in zip(sorted, sorted.dropFirst()) where one.id == next.id {
      throw IndicatorError(
        .invalidData, "The vacancy “\(one.id)” is there twice.",
        hint: "Keep one row for each vacancy, with the number of its posts.")
    }
    (self.origin, self.opportunities) = (country.alpha3, sorted)
  }

  /// Computes statistics of all vacancies and of each group that has any.
  ///
  /// - Parameters:
  ///   - day: The day of reference: vacancies opened later are left out, and what happened later has not
  ///     happened yet.
  ///   - period: The days whose openings are the inflow, both included.
  ///   - dimensions: What to break down by; none for all vacancies together.
  /// - Returns: All vacancies first when there are dimensions, then the groups in their order.
  /// - Throws: `IndicatorError` with code `invalidOption` for a dimension named twice.
  public func statistics(
    at day: CalendarDate, inflowIn period: ClosedRange<CalendarDate>,
    by dimensions: [Dimension] = []
  ) throws -> [Statistics] {
    guard Set(dimensions).count == dimensions.count else {
      throw IndicatorError(
        .invalidOption, "Vacancies are broken down by one thing twice.",
        hint: "Name corridor, occupation and channel at most once each.")
    }
    let known = opportunities.filter { $0.opened <= day }
    let all = try Self.statistics([], known, day, period)
    guard !dimensions.isEmpty else { return [all] }
    let groups = Dictionary(grouping: known) { one in dimensions.map { label($0, one) } }
    return try [all]
      + groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
        try Self.statistics($0.key, $0.value, day, period)
      }
  }

  private func label(_ dimension: Dimension, _ opportunity: Opportunity) -> String {
    switch dimension {
    case .corridor: "\(origin)-\(opportunity.destination)"
    case .occupation: String(opportunity.occupation.prefix(1))
    case .channel: opportunity.channel.rawValue
    }
  }

  private static func statistics(
    _ group: [String], _ known: [Opportunity], _ day: CalendarDate,
    _ period: ClosedRange<CalendarDate>
  ) throws -> Statistics {
    func posts(_ list: [Opportunity]) -> Int { list.reduce(0) { $0 + $1.posts } }
    let open = known.filter { ($0.filled ?? $0.withdrawn).map { $0 > day } ?? true }
    let opened = known.filter { period.contains($0.opened) }
    let filled = known.filter { $0.filled.map { $0 <= day } ?? true }
      .reduce(0) { $0 + $1.postsFilled }
    let stated = known.filter { $0.feePolicy != .notStated }
    let free = stated.count { $0.feePolicy == .noFee }
    return Statistics(
      group: group, vacancies: known.count, stock: open.count, stockPosts: posts(open),
      inflow: opened.count, inflowPosts: posts(opened), postsFilled: filled,
      fillRate: known.isEmpty ? nil : Double(filled) / Double(posts(known)),
      daysToFill: try CensoredDurations(known.map { duration($0, day) }),
      withFeePolicy: stated.count,
      noFeeShare: stated.isEmpty ? nil : Double(free) / Double(stated.count))
  }

  /// Days from opening to filling, or to withdrawal or the day of reference.
  private static func duration(
    _ opportunity: Opportunity, _ day: CalendarDate
  ) -> (duration: Double, ended: Bool) {
    let end = min(day, opportunity.filled ?? opportunity.withdrawn ?? day)
    let days = Int(end.daysSinceEpoch) - Int(opportunity.opened.daysSinceEpoch)
    return (Double(days), opportunity.filled.map { $0 <= day } ?? false)
  }
}
