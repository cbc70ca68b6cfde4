import Microdata
import MicrodataIO
import TestSupport

@testable import SurveyEstimation

/// The artificial household survey of `Fixtures/reference/household-survey.R`, and the designs that its
/// script gave to R survey.
enum HouseholdSurvey {
  static let answers = Result { try KnownAnswers("reference/household-survey.json") }
  static let tableResult = Result {
    try Table(contentsOf: Fixtures.path("reference/household-survey.csv"))
  }

  static func table() throws -> Table { try tableResult.get() }

  static let domain: RowExpression = column("migrant") == 1 && column("age") >= 15

  static func design(_ name: String) throws -> SurveyDesign {
    let table = try table()
    switch name {
    case "d1": return try SurveyDesign(table, weights: "weight")
    case "d2": return try SurveyDesign(table, weights: "weight", strata: "stratum")
    case "d3":
      return try SurveyDesign(table, weights: "weight", strata: "stratum", clusters: "psu")
    case "d4":
      return try SurveyDesign(
        table, weights: "weight", strata: "stratum", clusters: "psu", population: [.size("fpc1")])
    case "d5":
      return try SurveyDesign(
        table, weights: "weight", strata: "stratum", clusters: ["psu", "household"],
        population: [.size("fpc1"), .size("fpc2")])
    case "d5f":
      return try SurveyDesign(
        table, weights: "weight", strata: "stratum", clusters: ["psu", "household"],
        population: [.fraction("frac1"), .fraction("frac2")])
    case "d6inf":
      return try SurveyDesign(
        table, weights: "weight", strata: "stratum", clusters: ["psu", "household"],
        population: [.size("fpc1")])
    case "dz":
      return try SurveyDesign(table, weights: "zeroweight", strata: "stratum", clusters: "psu")
    case "dl.remove": return try lonely(.remove)
    case "dl.certainty": return try lonely(.certainty)
    case "dl.adjust": return try lonely(.centred)
    case "dl.average": return try lonely(.average)
    default: preconditionFailure("no design \(name)")
    }
  }

  private static func lonely(_ rule: SinglePSURule) throws -> SurveyDesign {
    try SurveyDesign(
      try table(), weights: "weight", strata: "lonely", clusters: "lonelypsu", singlePSU: rule)
  }
}
