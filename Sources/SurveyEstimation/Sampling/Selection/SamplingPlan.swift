public import Microdata

/// How a sample is drawn from a frame: stage after stage, each with its strata, units, method and size.
///
/// ```swift
/// let plan = SamplingPlan(
///   stages: [
///     .init(strata: "region", units: "ea", method: .sampford, size: .total(60), measure: .column("households")),
///     .init(method: .simpleRandom, size: .each(12)),
///   ], seed: 2026)
/// let sample = try plan.draw(from: frame)
/// let design = try sample.design()
/// ```
public struct SamplingPlan: Sendable, Hashable, Codable {
  /// How many units are drawn from each list: a stratum, below the first stage one within a unit above.
  public enum SizeRule: Sendable, Hashable, Codable {
    /// As many from each list; all of a shorter one.
    case each(Int)
    /// A share of each list, rounded to the nearest number of units and at least one; for `poisson` not
    /// rounded.
    case fraction(Double)
    /// As many from all strata of the first stage together, in proportion to their units, or to their
    /// measure of size where there is one, and at least `minimum` from each.
    case total(Int, minimum: Int = 2)
    /// A number for each stratum of the first stage, by its codes separated by “/”.
    case byStratum([String: Int])
  }

  /// What the inclusion probabilities are proportional to.
  public enum SizeMeasure: Sendable, Hashable, Codable {
    /// The number of rows of the unit in the frame.
    case rowCount
    /// A column with the size of the unit, the same in all of its rows.
    case column(String)
    /// The sum of a column over the rows of the unit.
    case sum(String)
  }

  /// One stage of a plan.
  public struct Stage: Sendable, Hashable, Codable {
    /// The columns whose combinations are the strata; empty for none.
    public var strata: [String]
    /// The column that tells units apart within strata; `nil` when rows are drawn, in the last stage.
    public var units: String?
    /// How units are drawn.
    public var method: SelectionMethod
    /// How many units are drawn.
    public var size: SizeRule
    /// What probabilities are proportional to; `nil` for equal ones.
    public var measure: SizeMeasure?
    /// The columns whose totals a sample by the cube method keeps, the most important first.
    public var balancing: [String]
    /// The columns that order each list before systematic or pivotal selection; empty for the order of rows.
    public var order: [String]

    /// Creates a stage.
    ///
    /// - Parameters:
    ///   - strata: The columns whose combinations are the strata.
    ///   - units: The column that tells units apart; `nil` when rows are drawn.
    ///   - method: How units are drawn.
    ///   - size: How many units are drawn.
    ///   - measure: What probabilities are proportional to; `nil` for equal ones.
    ///   - balancing: For the cube method, the columns whose totals are kept.
    ///   - order: The columns that order each list.
    public init(
      strata: ColumnNames = [], units: String? = nil, method: SelectionMethod = .simpleRandom,
      size: SizeRule, measure: SizeMeasure? = nil, balancing: ColumnNames = [],
      order: ColumnNames = []
    ) {
      self.strata = strata.names
      self.units = units
      self.method = method
      self.size = size
      self.measure = measure
      self.balancing = balancing.names
      self.order = order.names
    }
  }

  /// The stages, the first one first.
  public var stages: [Stage]
  /// What the random numbers begin with; the same number gives the same sample.
  public var seed: UInt64
  /// The column that tells rows apart when they are drawn; `nil` for row numbers, which makes the sample
  /// depend on the order of the frame.
  public var identifier: String?

  /// Creates a plan.
  ///
  /// - Parameters:
  ///   - stages: The stages, the first one first.
  ///   - seed: Any number; note it, so that the sample can be drawn again.
  ///   - identifier: The column that tells rows apart; `nil` for row numbers.
  public init(stages: [Stage], seed: UInt64, identifier: String? = nil) {
    self.stages = stages
    self.seed = seed
    self.identifier = identifier
  }

  /// Draws the sample.
  ///
  /// - Parameter frame: The frame, with a row for each unit of the last stage that is drawn.
  /// - Returns: The rows of the sample in the order of the frame, with probabilities and weights.
  /// - Throws: `EstimationError` when the plan and the frame do not fit; `MicrodataError` for a column that is
  ///   not there.
  public func draw(from frame: Table) throws -> DrawnSample {
    try SampleDrawing(plan: self, frame: frame).drawn()
  }
}
