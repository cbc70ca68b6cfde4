public import Microdata
public import SurveyEstimation

/// A headline indicator of labour force statistics, as the ratio of two conditions.
public enum LabourForceIndicator: String, Sendable, CaseIterable, Codable {
  /// Labour force participation rate: labour force to working-age population.
  case participation = "labour-force-participation-rate"
  /// Employment-to-population ratio.
  case employment = "employment-to-population-ratio"
  /// LU1: unemployed to labour force (SDG 8.5.2).
  case unemployment = "LU1"
  /// LU2: unemployed and underemployed by hours to labour force.
  case underemploymentAndUnemployment = "LU2"
  /// LU3: unemployed and potential labour force to extended labour force.
  case unemploymentAndPotential = "LU3"
  /// LU4: all underutilised labour to extended labour force.
  case underutilization = "LU4"
  /// Underemployed by hours to employed.
  case underemployment = "time-related-underemployment-rate"
  /// Unemployed youth to the labour force of their age.
  case youthUnemployment = "youth-unemployment-rate"
  /// Youth not in employment, education or training to youth (SDG 8.6.1).
  case neet = "NEET"
  /// Unemployed for long to unemployed.
  case longTerm = "long-term-unemployment"
  /// Informal jobs to employed, main job (SDG 8.3.1).
  case informalEmployment = "informal-employment"
  /// Informal jobs outside the informal sector to employed.
  case informalOutsideSector = "informal-employment-outside-informal-sector"

  /// The condition that is counted, and the one that it is counted in.
  ///
  /// - Parameter options: The choices that the statuses were decided by.
  public func conditions(
    _ options: LabourForceOptions
  ) -> (numerator: RowExpression, denominator: RowExpression) {
    let status = column("labour_force_status")
    let (employed, unemployed) = (status == "1", status == "2")
    let labourForce = employed || unemployed
    let potential = status == "3" && column("outside_category").isIn(["1", "2", "3"])
    let underemployed = employed && column("time_related_underemployment") == "1"
    let age = column(LabourForceVariable.age.rawValue)
    let isYoung = age.between(
      RowExpression(options.youth.lowerBound), RowExpression(options.youth.upperBound))
    return switch self {
    case .participation: (labourForce, options.workingAge && !status.isMissing)
    case .employment: (employed, options.workingAge && !status.isMissing)
    case .unemployment: (unemployed, labourForce)
    case .underemploymentAndUnemployment: (unemployed || underemployed, labourForce)
    case .unemploymentAndPotential: (unemployed || potential, labourForce || potential)
    case .underutilization:
      (unemployed || underemployed || potential, labourForce || potential)
    case .underemployment: (underemployed, employed)
    case .youthUnemployment: (unemployed && isYoung, labourForce && isYoung)
    case .neet: (column("neet") == "1", !column("neet").isMissing)
    case .longTerm: (column("long_term_unemployment") == "1", unemployed)
    case .informalEmployment:
      (column("job_formality") == "1", employed && !column("job_formality").isMissing)
    case .informalOutsideSector:
      (
        column("job_formality") == "1" && column("production_unit") != "1",
        employed && !column("job_formality").isMissing && !column("production_unit").isMissing
      )
    }
  }

  /// Estimates the indicator.
  ///
  /// - Parameters:
  ///   - source: A design of the table that the module classified, or a part of it.
  ///   - options: The choices that the statuses were decided by.
  ///   - groups: Variables to break it down by.
  ///   - estimation: Intervals, degrees of freedom and the like.
  /// - Throws: `SurveyModuleError` with code `notDerivable` when the file has not what the indicator needs;
  ///   `EstimationError` as estimators throw it.
  public func estimate(
    _ source: some EstimationSource, _ options: LabourForceOptions, by groups: [String] = [],
    estimation: EstimationOptions = .init()
  ) throws -> EstimateTable {
    let (numerator, denominator) = conditions(options)
    let table = source.surveyDesign.table
    let missing = (numerator.columnNames + denominator.columnNames).filter { table[$0] == nil }
    guard missing.isEmpty else {
      throw SurveyModuleError(
        .notDerivable,
        "“\(rawValue)” is not derivable: “\(missing[0])” was not decided for this file.",
        hint: "The result of the module says which answers it lacks.")
    }
    // Who is not in the denominator counts for nothing in either.
    return try source.estimate(
      [
        .ratio(
          AnalysisVariable(numerator && denominator, named: rawValue),
          to: AnalysisVariable(denominator, named: "of"))
      ], by: groups, options: estimation)
  }
}
