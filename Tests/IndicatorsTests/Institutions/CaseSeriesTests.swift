import Indicators
import Microdata
import Testing

@Suite struct CaseSeriesTests {
  private static func day(_ text: String) throws -> CalendarDate {
    try OpportunityRegisterTests.day(text)
  }

  @Test(
    "23,096 of 27,649 are 83.53 %; the printed 85.53 does not match, nor does the other denominator",
    arguments: [
      (27_649, "83.53", true), (27_649, "83.5", true), (27_649, "84", true),
      (27_649, "85.53", false), (27_649, "83.530", false), (27_449, "83.53", false),
      (27_449, "84.14", true),
    ])
  func published(applications: Int, rate: String, matches: Bool) throws {
    let series = try RegularisationSeries([
      .init(operation: "2014", applications: applications, accepted: 23_096, publishedRate: rate)
    ])
    #expect(series.rows[0].matchesPublished == matches)
    #expect(series.rows[0].findings.isEmpty == matches)
    let expected = 2_309_600 / Double(applications)
    #expect(abs(try #require(series.rows[0].acceptanceRate) - expected) < 1e-10)
  }

  @Test("The finding of a printed rate names both numbers")
  func finding() throws {
    let series = try RegularisationSeries([
      .init(operation: "2014", applications: 27_649, accepted: 23_096, publishedRate: "85.53")
    ])
    #expect(
      series.rows[0].findings == [
        "2014, all nationalities: the published rate is 85.53 %, the counts give 83.53 %."
      ])
  }

  @Test("Decisions, pending cases and nationalities that do not add up")
  func regularisation() throws {
    let series = try RegularisationSeries([
      .init(operation: "2017", applications: 100, decisions: 80, accepted: 60),
      .init(operation: "2017", nationality: "SEN", applications: 70, decisions: 75, accepted: 50),
      .init(operation: "2017", nationality: "CIV", applications: 30, decisions: 5, accepted: 9),
      .init(operation: "2014", applications: 0, accepted: 0),
    ])
    #expect(series.rows.map { $0.record.nationality } == [nil, nil, "CIV", "SEN"])
    #expect(series.rows[0].acceptanceRate == nil)
    #expect(series.rows[1].acceptanceOfDecided == 75 && series.rows[1].pending == 20)
    #expect(series.rows[2].findings.count == 1 && series.rows[3].findings.count == 1)
    #expect(series.findings.count == 1 && series.findings[0].contains("59 accepted"))
    for record in [
      RegularisationSeries.Record(operation: "a", applications: 1, accepted: 2),
      .init(operation: "a", applications: .max, accepted: 2),
      .init(operation: "a", applications: 3, accepted: -1),
      .init(operation: "a", applications: 3, accepted: 1, publishedRate: "33 %"),
    ] {
      #expect(throws: IndicatorError.self) { try RegularisationSeries([record]) }
    }
    #expect(throws: IndicatorError.self) {
      try RegularisationSeries([
        .init(operation: "a", applications: 1, accepted: 1),
        .init(operation: "a", applications: 1, accepted: 1),
      ])
    }
  }

  @Test("Regularisation is read from a table")
  func regularisationTable() throws {
    let series = try RegularisationSeries(
      Table([
        Column("operation", [2014]), Column("applications", [27_649]),
        Column("accepted", [23_096]), Column("published_rate", [83.53]),
      ]))
    #expect(series.rows[0].matchesPublished == true)
    #expect(throws: IndicatorError.self) {
      try RegularisationSeries(
        Table([
          Column("operation", ["2014"]), Column("applications", [1.5]), Column("accepted", [1]),
        ]))
    }
  }

  @Test("Returns by country and type; scores are weighted by the people scored")
  func returns() throws {
    let series = try ReturnSeries([
      .init(
        country: "FRA", kind: .assisted, period: "2023", returns: 100, meanScore: 0.6, scored: 30),
      .init(
        country: "ESP", kind: .assisted, period: "2023", returns: 50, meanScore: 0.8, scored: 10),
      .init(country: "FRA", kind: .forced, period: "2023", returns: 400),
    ])
    #expect(series.rows.map(\.returns) == [550, 150, 400, 50, 100, 400])
    #expect(series.rows[0].country == nil && series.rows[0].kind == nil)
    #expect(abs(try #require(series.rows[0].meanScore) - 0.65) < 1e-12)
    #expect(series.rows[0].scored == 40)
    #expect(series.rows[2].meanScore == nil)
    #expect(series.rows[3].country == "ESP")
    for record in [
      ReturnSeries.Record(country: "France", kind: .forced, period: "2023", returns: 1),
      .init(country: "FRA", kind: .forced, period: "2023", returns: -1),
      .init(country: "FRA", kind: .forced, period: "2023", returns: 5, meanScore: 1.2, scored: 2),
      .init(country: "FRA", kind: .forced, period: "2023", returns: 5, meanScore: 0.5),
      .init(country: "FRA", kind: .forced, period: "2023", returns: 5, scored: 2),
      .init(country: "FRA", kind: .forced, period: "2023", returns: 5, meanScore: 0.2, scored: 9),
    ] {
      #expect(throws: IndicatorError.self) { try ReturnSeries([record]) }
    }
    let one = ReturnSeries.Record(country: "FRA", kind: .forced, period: "2023", returns: 1)
    #expect(throws: IndicatorError.self) { try ReturnSeries([one, one]) }
    let read = try ReturnSeries(
      Table([
        Column("country", ["FRA"]), Column("type", ["forced"]), Column("period", [2023]),
        Column("returns", [7]),
      ]))
    #expect(read.rows[0].returns == 7)
  }

  @Test("Recognition as it stood on a day: later decisions are censored")
  func recognition() throws {
    func application(
      _ group: String, _ applied: String, _ decided: String? = nil,
      _ outcome: RecognitionSeries.Outcome? = nil
    ) throws -> RecognitionSeries.Application {
      .init(
        group: group, applied: try Self.day(applied), decided: try decided.map(Self.day),
        outcome: outcome)
    }
    let applications = [
      try application("nurses", "2024-01-01", "2024-01-11", .granted),
      try application("nurses", "2024-01-01", "2024-01-21", .refused),
      try application("welders", "2024-01-01", "2024-03-01", .granted),
      try application("welders", "2024-01-05", "2024-01-25", .partial),
      try application("welders", "2024-06-01"),
    ]
    let series = try RecognitionSeries(applications, at: Self.day("2024-02-01"))
    #expect(series.rows.map(\.group) == [nil, "nurses", "welders"])
    let all = series.rows[0]
    #expect(all.applications == 4 && all.decided == 3 && all.granted == 1 && all.partial == 1)
    #expect(abs(try #require(all.grantedShare) - 1.0 / 3) < 1e-15)
    #expect(all.days.median == 20)
    #expect(series.rows[2].days.curve.map(\.atRisk) == [2])
    for wrong in [
      try application("a", "2024-01-01", "2023-01-01", .granted),
      try application("a", "2024-01-01", "2024-02-01"),
      try application("a", "2024-01-01", nil, .granted),
    ] {
      #expect(throws: IndicatorError.self) {
        try RecognitionSeries([wrong], at: Self.day("2024-02-01"))
      }
    }
    let read = try RecognitionSeries(
      Table([
        Column("group", ["a"]), Column("applied", [try Self.day("2024-01-01")]),
        Column("decided", [CalendarDate?.none]), Column("outcome", [String?.none]),
      ]), at: Self.day("2024-02-01"))
    #expect(read.rows[0].applications == 1 && read.rows[0].grantedShare == nil)
  }

  @Test("Detention: the median counts those still detained, as censored")
  func detention() throws {
    let stays = [
      DetentionSeries.Stay(from: try Self.day("2024-01-01"), until: try Self.day("2024-01-03")),
      .init(from: try Self.day("2024-01-01"), until: try Self.day("2024-01-11")),
      .init(from: try Self.day("2024-01-01")),
      .init(from: try Self.day("2024-01-01"), until: try Self.day("2024-03-01")),
      .init(from: try Self.day("2024-01-05"), isAlternative: true),
      .init(from: try Self.day("2025-01-01")),
    ]
    let series = try DetentionSeries(stays, at: Self.day("2024-02-01"))
    #expect(series.detentions == 4 && series.inDetention == 2 && series.alternatives == 1)
    #expect(abs(try #require(series.alternativesShare) - 0.2) < 1e-15)
    #expect(series.days.n == 4 && series.days.ended == 2 && series.days.median == 10)
    let wrong = DetentionSeries.Stay(
      from: try Self.day("2024-01-01"), until: try Self.day("2023-01-01"))
    #expect(throws: IndicatorError.self) {
      try DetentionSeries([wrong], at: Self.day("2024-02-01"))
    }
    let read = try DetentionSeries(
      Table([
        Column("from", ["2024-01-01"]), Column("until", [String?.none]),
        Column("alternative", ["yes"]),
      ]), at: Self.day("2024-02-01"))
    #expect(read.alternatives == 1 && read.days.median == nil)
  }
}
