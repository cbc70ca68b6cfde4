public import Microdata
internal import SurveyModules

/// How far the occupations of vacancies and those of people who seek work are the same.
///
/// The index of dissimilarity is D = ½ Σ |aᵢ − bᵢ| of the shares of each occupation (Duncan and Duncan, 1955):
/// the share of job-seekers who would have to seek another occupation for the two to match. The index of
/// match is 1 − D.
public struct OccupationMatch: Sendable, Hashable, Encodable {
  /// An occupation on both sides.
  public struct Row: Sendable, Hashable, Encodable {
    /// The code of ISCO-08.
    public let occupation: String
    /// The share of posts that are classified.
    public let shareOfPosts: Double
    /// The share of job-seekers who are classified.
    public let shareOfJobSeekers: Double
    /// The share of posts less that of job-seekers: above zero for occupations in demand.
    public let gap: Double
  }

  /// The level of ISCO-08, from 1 to 4.
  public let level: Int
  /// The occupations with posts or job-seekers, by code.
  public let rows: [Row]
  /// The index of dissimilarity, from 0 to 1.
  public let dissimilarity: Double
  /// The posts whose code is above the level, left out of the shares.
  public let unclassifiedPosts: Double
  /// The job-seekers whose code is above the level, left out of the shares.
  public let unclassifiedJobSeekers: Double

  /// The index of match, from 0 to 1.
  public var match: Double { 1 - dissimilarity }

  /// Compares posts and job-seekers by occupation.
  ///
  /// - Parameters:
  ///   - posts: The number of posts by code of ISCO-08.
  ///   - jobSeekers: The number of job-seekers by code of ISCO-08, counted or estimated.
  ///   - level: The level to compare at, from 1 for major to 4 for unit groups.
  /// - Throws: `IndicatorError` with code `invalidOption` for a level out of range, and `invalidData` for an
  ///   unknown code, a number below zero, or a side without anybody classified.
  public init(
    posts: [String: Double], jobSeekers: [String: Double], level: Int = 1
  ) throws {
    guard (1...4).contains(level) else {
      throw IndicatorError(
        .invalidOption, "Occupations are compared at level \(level).",
        hint: "ISCO-08 has levels 1 to 4.")
    }
    let demand = try Side(posts, of: "posts", level)
    let supply = try Side(jobSeekers, of: "job-seekers", level)
    self.level = level
    let codes = Set(demand.shares.keys).union(supply.shares.keys).sorted()
    rows = codes.map { code in
      let (a, b) = (demand.shares[code] ?? 0, supply.shares[code] ?? 0)
      return Row(occupation: code, shareOfPosts: a, shareOfJobSeekers: b, gap: a - b)
    }
    dissimilarity = min(1, rows.reduce(0) { $0 + abs($1.gap) } / 2)
    (unclassifiedPosts, unclassifiedJobSeekers) = (demand.unclassified, supply.unclassified)
  }

  private struct Side {
    let shares: [String: Double]
    let unclassified: Double

    init(_ numbers: [String: Double], of what: String, _ level: Int) throws {
      var (sums, rest) = ([String: Double](), 0.0)
      for (code, number) in numbers.sorted(by: { $0.key < $1.key }) {
        guard number.isFinite, number >= 0, CodeList.isco08[code] != nil else {
          throw IndicatorError(
            .invalidData, "There are \(number) \(what) of the occupation “\(code)”.",
            hint: "Give numbers from 0 by codes of ISCO-08 of one to four digits.")
        }
        if let group = CodeList.isco08.rolledUp(code, to: level) {
          sums[group, default: 0] += number
        } else {
          rest += number
        }
      }
      let total = sums.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
      guard total > 0, total.isFinite else {
        throw IndicatorError(
          .invalidData, "No \(what) are classified at level \(level) of ISCO-08.",
          hint: "Compare at a higher level of the classification, or give more detailed codes.")
      }
      (shares, unclassified) = (sums.mapValues { $0 / total }, rest)
    }
  }
}

extension OpportunityRegister {
  /// The number of posts by occupation, of vacancies open on a day.
  ///
  /// - Parameter day: The day of reference.
  public func openPosts(at day: CalendarDate) -> [String: Double] {
    let open = opportunities.filter { one in
      one.opened <= day && ((one.filled ?? one.withdrawn).map { $0 > day } ?? true)
    }
    return Dictionary(
      open.map { ($0.occupation, Double($0.posts)) }, uniquingKeysWith: { $0 + $1 })
  }
}
