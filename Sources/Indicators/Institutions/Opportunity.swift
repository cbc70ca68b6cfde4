public import Microdata
internal import SurveyModules

/// A vacancy in a country of destination, with one or more posts.
public struct Opportunity: Sendable, Hashable, Encodable {
  /// The identifier, unique in its register.
  public var id: String
  /// The occupation, a code of ISCO-08 of any level.
  public var occupation: String
  /// The industry, a code of ISIC Rev. 4 of any level; `nil` when it is not known.
  public var industry: String?
  /// The country of destination, ISO 3166-1 alpha-3.
  public var destination: String
  /// The monthly wage in the currency; `nil` when it is not stated.
  public var wage: Double?
  /// The currency of the wage, ISO 4217; `nil` without a wage.
  public var currency: String?
  /// The months of the contract; `nil` for an open-ended one, or when it is not stated.
  public var contractMonths: Double?
  /// The number of posts.
  public var posts: Int
  /// The number of posts filled so far.
  public var postsFilled: Int
  /// The day on which it was opened.
  public var opened: CalendarDate
  /// The day on which the last post was filled; `nil` while posts are open.
  public var filled: CalendarDate?
  /// The day on which it was withdrawn with posts unfilled; `nil` when it was not.
  public var withdrawn: CalendarDate?
  /// The way in which it is filled.
  public var channel: RecruitmentChannel
  /// The licence of the recruiter; `nil` for none.
  public var licence: String?
  /// Who pays for recruitment.
  public var feePolicy: FeePolicy

  /// Creates a vacancy.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - occupation: The code of ISCO-08.
  ///   - industry: The code of ISIC Rev. 4.
  ///   - destination: The country of destination, by any code of ISO 3166-1.
  ///   - wage: The monthly wage.
  ///   - currency: The currency of the wage.
  ///   - contractMonths: The months of the contract.
  ///   - posts: The number of posts.
  ///   - postsFilled: The number of posts filled.
  ///   - opened: The day on which it was opened.
  ///   - filled: The day on which the last post was filled.
  ///   - withdrawn: The day on which it was withdrawn.
  ///   - channel: The way in which it is filled.
  ///   - licence: The licence of the recruiter.
  ///   - feePolicy: Who pays for recruitment.
  /// - Throws: `IndicatorError` with code `invalidData` for unknown codes and parts that contradict each other.
  public init(
    id: String, occupation: String, industry: String? = nil, destination: String,
    wage: Double? = nil, currency: String? = nil, contractMonths: Double? = nil, posts: Int = 1,
    postsFilled: Int = 0, opened: CalendarDate, filled: CalendarDate? = nil,
    withdrawn: CalendarDate? = nil, channel: RecruitmentChannel, licence: String? = nil,
    feePolicy: FeePolicy = .notStated
  ) throws {
    self.id = id
    (self.occupation, self.industry) = (occupation, industry)
    self.destination = Country.coded(destination)?.alpha3 ?? destination
    (self.wage, self.currency, self.contractMonths) = (wage, currency, contractMonths)
    (self.posts, self.postsFilled) = (posts, postsFilled)
    (self.opened, self.filled, self.withdrawn) = (opened, filled, withdrawn)
    (self.channel, self.licence, self.feePolicy) = (channel, licence, feePolicy)
    try check()
  }

  /// Checks codes, amounts and dates.
  ///
  /// - Throws: `IndicatorError` with code `invalidData`.
  func check() throws {
    func require(_ condition: Bool, _ problem: String, _ hint: String) throws {
      guard !condition else { return }
      throw IndicatorError(.invalidData, "The vacancy “\(id)” \(problem)", hint: hint)
    }
    try require(!id.isEmpty, "has no identifier.", "Give each vacancy an identifier of its own.")
    try require(
      CodeList.isco08[occupation] != nil, "has the occupation “\(occupation)”.",
      "Use a code of ISCO-08 of one to four digits, with leading zeros for the armed forces.")
    try require(
      industry.map { CodeList.isic4[$0] != nil } ?? true,
      "has the industry “\(industry ?? "")”.",
      "Use a code of ISIC Rev. 4: a section A to U, or two to four digits with leading zeros.")
    try require(
      CodeList.countries[destination] != nil, "has the destination “\(destination)”.",
      "Use a code of ISO 3166-1, such as QAT.")
    try require(
      (wage == nil) == (currency == nil) && (wage.map { $0.isFinite && $0 > 0 } ?? true),
      "has a wage that is no amount with a currency.",
      "Give a monthly wage above 0 together with its currency, or neither.")
    let letters = currency?.utf8.allSatisfy { (65...90).contains($0) } ?? true
    try require(
      letters && (currency?.utf8.count ?? 3) == 3, "has the currency “\(currency ?? "")”.",
      "Use a code of ISO 4217 of three capital letters, such as QAR.")
    try require(
      contractMonths.map { $0.isFinite && $0 > 0 } ?? true, "has a contract of no length.",
      "Give months above 0, or nothing for an open-ended contract.")
    try require(
      (1...1_000_000).contains(posts) && postsFilled >= 0 && postsFilled <= posts,
      "has \(postsFilled) of \(posts) posts filled.",
      "Give from 1 to 1,000,000 posts, and from 0 to that many filled.")
    try require(
      (filled != nil) == (postsFilled == posts),
      "has \(postsFilled) of \(posts) posts filled and \(filled == nil ? "no" : "a") day of filling.",
      "The day of filling is that of the last post: give it when all posts are filled, and only then."
    )
    try require(
      filled == nil || withdrawn == nil, "is both filled and withdrawn.",
      "Keep the day of filling when all posts were filled.")
    let end = filled ?? withdrawn
    try require(
      end.map { $0 >= opened } ?? true, "ended before it was opened on \(opened).",
      "Check the days; day and month may be the wrong way round.")
  }
}

extension Opportunity {
  /// Reads vacancies from a table.
  ///
  /// The columns are `id`, `isco08`, `destination`, `posts`, `posts_filled`, `opened`, `channel`, and where
  /// there are `isic4`, `wage`, `currency`, `contract_months`, `filled`, `withdrawn`, `licence` and
  /// `fee_policy`; a missing fee policy is one that is not stated. Codes with leading zeros must be text.
  ///
  /// - Parameter table: One row for each vacancy.
  /// - Throws: `IndicatorError` with code `invalidData`, which names the row.
  public static func reading(_ table: Table) throws -> [Opportunity] {
    let columns = try RecordColumns(
      table, of: "vacancies",
      required: ["id", "isco08", "destination", "posts", "posts_filled", "opened", "channel"],
      optional: [
        "isic4", "wage", "currency", "contract_months", "filled", "withdrawn", "licence",
        "fee_policy",
      ])
    return try (0..<columns.rowCount).map { row in
      try columns.located(row) {
        let stated = columns.optionalText("fee_policy", row) != nil
        return try Opportunity(
          id: columns.text("id", row), occupation: columns.text("isco08", row),
          industry: columns.optionalText("isic4", row),
          destination: columns.text("destination", row),
          wage: columns.optionalNumber("wage", row),
          currency: columns.optionalText("currency", row),
          contractMonths: columns.optionalNumber("contract_months", row),
          posts: columns.count("posts", row), postsFilled: columns.count("posts_filled", row),
          opened: columns.date("opened", row), filled: columns.optionalDate("filled", row),
          withdrawn: columns.optionalDate("withdrawn", row),
          channel: columns.choice("channel", row, RecruitmentChannel.self),
          licence: columns.optionalText("licence", row),
          feePolicy: stated ? columns.choice("fee_policy", row, FeePolicy.self) : .notStated)
      }
    }
  }
}
