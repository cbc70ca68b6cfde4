import Indicators
import Microdata
import Testing

@Suite struct OpportunityRegisterTests {
  static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  static func vacancy(
    _ id: String, _ occupation: String = "7112", to destination: String = "QAT", posts: Int = 1,
    filledPosts: Int = 0, opened: String, filled: String? = nil, withdrawn: String? = nil,
    channel: RecruitmentChannel = .publicService, licence: String? = nil,
    fees: FeePolicy = .notStated
  ) throws -> Opportunity {
    try Opportunity(
      id: id, occupation: occupation, industry: "F", destination: destination, wage: 2500,
      currency: "QAR", contractMonths: 24, posts: posts, postsFilled: filledPosts,
      opened: day(opened), filled: filled.map(day), withdrawn: withdrawn.map(day),
      channel: channel, licence: licence, feePolicy: fees)
  }

  static func register() throws -> OpportunityRegister {
    try OpportunityRegister(
      origin: "MA",
      [
        vacancy(
          "1", posts: 2, filledPosts: 2, opened: "2024-01-01", filled: "2024-01-31", fees: .noFee),
        vacancy("2", posts: 4, filledPosts: 1, opened: "2024-02-01", fees: .noFee),
        vacancy(
          "3", "2221", to: "DEU", filledPosts: 1, opened: "2024-02-10", filled: "2024-04-10",
          channel: .privateAgency, licence: "L1", fees: .workerPays),
        vacancy(
          "4", "2221", to: "DEU", opened: "2024-02-15", withdrawn: "2024-02-25",
          channel: .privateAgency, licence: "L2"),
        vacancy("5", "2221", to: "DEU", opened: "2024-05-01", channel: .privateAgency),
      ])
  }

  @Test("Stock, inflow, filled posts and times as they stood on a day")
  func statistics() throws {
    let all = try #require(
      try Self.register().statistics(
        at: Self.day("2024-03-01"),
        inflowIn: Self.day("2024-02-01")...Self.day("2024-02-29")
      ).first)
    #expect(all.vacancies == 4 && all.stock == 2 && all.stockPosts == 5)
    #expect(all.inflow == 3 && all.inflowPosts == 6)
    // The vacancy filled in April is not filled yet.
    #expect(all.postsFilled == 3)
    #expect(abs(try #require(all.fillRate) - 3.0 / 8) < 1e-15)
    #expect(all.daysToFill.n == 4 && all.daysToFill.ended == 1)
    #expect(all.daysToFill.curve.map(\.time) == [30])
    #expect(all.daysToFill.median == 30)
    #expect(all.withFeePolicy == 3)
    #expect(abs(try #require(all.noFeeShare) - 2.0 / 3) < 1e-15)
  }

  @Test("Groups by corridor, occupation and channel add up to all")
  func groups() throws {
    let (from, to) = (try Self.day("2024-01-01"), try Self.day("2024-12-31"))
    for dimensions in [
      [OpportunityRegister.Dimension.corridor], [.channel, .occupation],
      [.corridor, .occupation, .channel],
    ] {
      let rows = try Self.register().statistics(at: to, inflowIn: from...to, by: dimensions)
      #expect(rows[0].group.isEmpty && rows[0].vacancies == 5)
      let parts = rows.dropFirst()
      #expect(parts.allSatisfy { $0.group.count == dimensions.count })
      #expect(parts.reduce(0) { $0 + $1.vacancies } == rows[0].vacancies)
      #expect(parts.reduce(0) { $0 + $1.stock } == rows[0].stock)
      #expect(parts.reduce(0) { $0 + $1.postsFilled } == rows[0].postsFilled)
      #expect(parts.reduce(0) { $0 + $1.inflowPosts } == rows[0].inflowPosts)
      #expect(parts.reduce(0) { $0 + $1.daysToFill.ended } == 2)
    }
    let rows = try Self.register().statistics(
      at: to, inflowIn: from...to, by: [.corridor, .occupation, .channel])
    #expect(rows[1].group == ["MAR-DEU", "2", "private-agency"])
    #expect(rows[1].daysToFill.median == 60)
    #expect(throws: IndicatorError.self) {
      try Self.register().statistics(at: to, inflowIn: from...to, by: [.channel, .channel])
    }
    let none = try OpportunityRegister(origin: "MAR", []).statistics(at: to, inflowIn: from...to)
    #expect(
      none[0].fillRate == nil && none[0].noFeeShare == nil && none[0].daysToFill.median == nil)
  }

  @Test("Licences: none, unknown, and not valid on the day")
  func licences() throws {
    let licences = [
      RecruiterLicence(
        id: "L1", holder: "A", from: try Self.day("2020-01-01"), until: try Self.day("2023-12-31"))
    ]
    let findings = try Self.register().licenceFindings(licences)
    #expect(findings.map(\.opportunity) == ["3", "4", "5"])
    #expect(findings.map(\.kind) == [.notValid, .unknown, .missing])
    let renewed =
      licences + [
        RecruiterLicence(id: "L1", holder: "A", from: try Self.day("2024-01-01"))
      ]
    #expect(try Self.register().licenceFindings(renewed).map(\.kind) == [.unknown, .missing])
    #expect(try Self.register().licenceFindings(renewed, neededBy: []).map(\.kind) == [.unknown])
    let wrong = RecruiterLicence(
      id: "L", holder: "A", from: try Self.day("2024-01-01"), until: try Self.day("2020-01-01"))
    #expect(throws: IndicatorError.self) { try Self.register().licenceFindings([wrong]) }
  }

  @Test("The occupations of posts and job-seekers: half of the sum of differences")
  func match() throws {
    let match = try OccupationMatch(
      posts: ["7112": 30, "2221": 60, "9": 10], jobSeekers: ["7": 5, "72": 2, "9112": 3])
    #expect(match.rows.map(\.occupation) == ["2", "7", "9"])
    #expect(abs(match.dissimilarity - 0.6) < 1e-15)
    #expect(abs(match.match - 0.4) < 1e-15)
    #expect(abs(match.rows.reduce(0) { $0 + $1.gap }) < 1e-15)
    let fine = try OccupationMatch(
      posts: ["7112": 30, "9": 10], jobSeekers: ["71": 5, "7": 4], level: 2)
    #expect(fine.dissimilarity == 0)
    #expect(fine.unclassifiedPosts == 10 && fine.unclassifiedJobSeekers == 4)
    let same = try OccupationMatch(posts: ["1": 1, "2": 3], jobSeekers: ["1": 25, "2": 75])
    #expect(same.dissimilarity == 0)
    #expect(try OccupationMatch(posts: ["1": 1], jobSeekers: ["2": 1]).dissimilarity == 1)
    for (posts, seekers, level) in [
      (["1": -1], ["1": 1], 1), (["77777": 1], ["1": 1], 1), (["1": 1], ["1": 1], 2),
      ([:], ["1": 1], 1), (["1": 1], ["1": .nan], 1), (["1": 1], ["1": 1], 5),
    ] as [([String: Double], [String: Double], Int)] {
      #expect(throws: IndicatorError.self) {
        try OccupationMatch(posts: posts, jobSeekers: seekers, level: level)
      }
    }
    #expect(try Self.register().openPosts(at: Self.day("2024-03-01")) == ["7112": 4, "2221": 1])
  }

  @Test("Vacancies that contradict themselves are refused with something to do")
  func refused() throws {
    let attempts: [() throws -> Opportunity] = [
      { try Self.vacancy("", opened: "2024-01-01") },
      { try Self.vacancy("1", "99999", opened: "2024-01-01") },
      { try Self.vacancy("1", to: "Qatar", opened: "2024-01-01") },
      { try Self.vacancy("1", posts: 0, opened: "2024-01-01") },
      { try Self.vacancy("1", posts: .max, opened: "2024-01-01") },
      { try Self.vacancy("1", filledPosts: 1, opened: "2024-01-01") },
      { try Self.vacancy("1", opened: "2024-01-01", filled: "2024-02-01") },
      { try Self.vacancy("1", filledPosts: 1, opened: "2024-01-01", filled: "2023-02-01") },
      { try Self.vacancy("1", opened: "2024-01-01", withdrawn: "2023-02-01") },
    ]
    for attempt in attempts {
      #expect { _ = try attempt() } throws: { ($0 as? IndicatorError)?.hint.isEmpty == false }
    }
    let one = try Self.vacancy("1", opened: "2024-01-01")
    #expect(throws: IndicatorError.self) { try OpportunityRegister(origin: "MAR", [one, one]) }
    #expect(throws: IndicatorError.self) { try OpportunityRegister(origin: "Morocco", [one]) }
    var changed = one
    changed.currency = "riyal"
    #expect(throws: IndicatorError.self) { try OpportunityRegister(origin: "MAR", [changed]) }
  }

  @Test("A table of vacancies is read, and errors name the row")
  func reading() throws {
    func table(_ channel: String = "employer", _ opened: String = "2024-01-01") throws -> Table {
      try Table([
        Column("id", ["a"]), Column("isco08", ["0110"]), Column("destination", ["QA"]),
        Column("posts", [3]), Column("posts_filled", [0]), Column("opened", [opened]),
        Column("channel", [channel]), Column("wage", [1500.5]), Column("currency", ["QAR"]),
      ])
    }
    let read = try Opportunity.reading(table())
    #expect(read[0].destination == "QAT" && read[0].wage == 1500.5 && read[0].posts == 3)
    #expect(read[0].feePolicy == .notStated && read[0].filled == nil)
    for (channel, opened) in [("agency", "2024-01-01"), ("employer", "01/02/2024")] {
      #expect {
        try Opportunity.reading(table(channel, opened))
      } throws: {
        let error = $0 as? IndicatorError
        return error?.message.contains("row 1") == true && error?.hint.isEmpty == false
      }
    }
  }
}
