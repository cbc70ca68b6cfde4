public import Microdata
internal import NumericCore

/// How a sample was drawn: weights, strata, clusters and populations, bound to its data once.
///
/// A design is immutable and keeps every row and sampling unit of its table. Estimates for a part of the
/// population come from `domain(where:)` or from the `by` argument of an estimator, never from a table with
/// rows taken out, which would understate standard errors.
public struct SurveyDesign: Sendable {
  /// The data.
  public let table: Table
  /// What the design says, in numbers and names.
  public private(set) var summary: DesignSummary
  let structure: DesignStructure
  let frame: RowFrame
  /// What was done to the weights; `nil` for weights as they were drawn.
  let weighting: AppliedWeighting?
  private(set) var identity = DesignIdentity()
  /// The replicates that variances are estimated from; `nil` when they are linearised.
  private(set) var replicates: ReplicateWeights?

  /// Binds a design to a table.
  ///
  /// - Parameters:
  ///   - table: The data, with a row for each sampled unit of the last stage.
  ///   - weights: The column with sampling weights: how many people each row stands for. `nil` for the
  ///     inverse of the sampling fractions when every stage has a population, else 1.
  ///   - strata: The strata of each stage; none for an unstratified sample.
  ///   - clusters: The primary sampling units, then the units of later stages; none when rows were drawn.
  ///   - population: The population of each stage, for finite population corrections. A stage without is
  ///     taken to draw from an infinite population, and stages below it add nothing to the variance.
  ///   - singlePSU: What to do with strata that have a single sampling unit.
  ///   - nestedIDs: Whether identifiers of units start again in each stratum and parent unit. When `false`,
  ///     an identifier in two strata is an error.
  /// - Throws: `EstimationError` when weights or populations are impossible, a design variable is missing
  ///   somewhere, or a stratum has a single unit and `singlePSU` is `.fail`; `MicrodataError` for a column
  ///   that is not there.
  public init(
    _ table: Table, weights: String? = nil, strata: ColumnNames = [], clusters: ColumnNames = [],
    population: [StagePopulation] = [], singlePSU: SinglePSURule = .fail, nestedIDs: Bool = true
  ) throws {
    let specification = DesignSpecification(
      weights: weights, strata: strata.names, clusters: clusters.names, population: population,
      singlePSU: singlePSU, nestedIDs: nestedIDs)
    let compiled = try DesignCompiler(table: table, specification: specification).compile()
    self.init(table, specification, compiled)
  }

  init(
    _ table: Table, _ specification: DesignSpecification, _ compiled: DesignCompiler.Compiled
  ) {
    self.table = table
    weighting = nil
    frame = compiled.frame
    structure = DesignStructure(stages: compiled.stages, singlePSU: specification.singlePSU)
    summary = DesignSummary(specification, compiled, rowCount: table.rowCount)
  }

  /// Estimates variances from replicates from now on, as a design of its own.
  mutating func use(_ replicates: ReplicateWeights) {
    self.replicates = replicates
    identity = DesignIdentity()
    summary.replication = replicates.summary
    summary.degreesOfFreedom = replicates.degreesOfFreedom
  }

  /// A design with other weights.
  ///
  /// - Parameters:
  ///   - design: The design whose rows, stages and rules are kept.
  ///   - weights: The new weights, in the order of the table.
  ///   - weighting: What was done to get them; its linearisation is for the units of the same design.
  init(_ design: SurveyDesign, weights: [Double], weighting: AppliedWeighting) {
    table = design.table
    structure = design.structure
    self.weighting = weighting
    frame = design.frame.weighted(weights)
    summary = design.summary.weighted(weights, steps: weighting.descriptions)
  }

  /// The weight of each row of the table.
  public var rowWeights: [Double] { frame.inTableOrder(frame.weights) }

  /// Returns the part of the population for which a condition is true, with the whole design behind it.
  ///
  /// Rows for which the condition is false or missing stay in the design and count for nothing.
  public func domain(where condition: RowExpression) -> SurveyDomain {
    SurveyDomain(design: self, condition: condition)
  }
}

/// A part of a surveyed population, with the whole design behind it.
public struct SurveyDomain: Sendable {
  /// The design.
  public let design: SurveyDesign
  /// What is true of the rows of the part.
  public let condition: RowExpression

  /// Returns the part of this part for which another condition is true as well.
  public func domain(where other: RowExpression) -> SurveyDomain {
    SurveyDomain(design: design, condition: condition && other)
  }
}

/// A design, or a part of its population, that estimates can be asked of.
public protocol EstimationSource: Sendable {
  /// The design.
  var surveyDesign: SurveyDesign { get }
  /// What is true of the rows to use; `nil` for all.
  var surveyCondition: RowExpression? { get }
}

extension SurveyDesign: EstimationSource {
  /// The design itself.
  public var surveyDesign: SurveyDesign { self }
  /// No condition: all rows.
  public var surveyCondition: RowExpression? { nil }
}

extension SurveyDomain: EstimationSource {
  /// The design of the domain.
  public var surveyDesign: SurveyDesign { design }
  /// The condition of the domain.
  public var surveyCondition: RowExpression? { condition }
}
