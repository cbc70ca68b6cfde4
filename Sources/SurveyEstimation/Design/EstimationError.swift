/// An error in a design or in what was asked of it, written for the person who has to act on it.
public struct EstimationError: Error, Sendable, Hashable {
  /// What kind of problem it is, for programs to test.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    /// The name of the code, as the command line prints it.
    public let description: String

    /// A design variable with missing values.
    public static let missingDesignValue = Code(description: "missing-design-value")
    /// A weight that is negative, infinite or not a number, or no positive weight at all.
    public static let invalidWeight = Code(description: "invalid-weight")
    /// A stratum with a single sampling unit, and no rule for it.
    public static let singleUnitStratum = Code(description: "single-psu")
    /// A population size or sampling fraction that contradicts the sample.
    public static let invalidPopulation = Code(description: "invalid-population")
    /// Design variables that do not fit together.
    public static let invalidDesign = Code(description: "invalid-design")
    /// A variable of a type that the estimator has no meaning for.
    public static let unsuitableVariable = Code(description: "unsuitable-variable")
    /// An option outside its range.
    public static let invalidOption = Code(description: "invalid-option")
    /// Missing values where none are allowed.
    public static let missingValues = Code(description: "missing-values")
    /// A contrast whose terms are not in the table.
    public static let invalidContrast = Code(description: "invalid-contrast")
    /// A weighting pipeline, or a step of one, that contradicts itself or the data.
    public static let invalidPipeline = Code(description: "invalid-pipeline")
    /// A status of response that matches no row, or a row that no status matches.
    public static let unmatchedStatus = Code(description: "unmatched-status")
    /// A class of a nonresponse adjustment without a respondent, or a response model without a fit.
    public static let nonresponse = Code(description: "nonresponse")
    /// A category in the sample without a target, or a target without anybody in the sample.
    public static let unmatchedTarget = Code(description: "unmatched-target")
    /// Targets that contradict each other.
    public static let inconsistentTargets = Code(description: "inconsistent-targets")
    /// Targets that no weights within the bounds meet.
    public static let infeasibleTargets = Code(description: "infeasible-targets")
    /// A calibration that did not come to an end.
    public static let noConvergence = Code(description: "no-convergence")
  }

  /// What kind of problem it is.
  public let code: Code
  /// What was expected, what was found, and where.
  public let message: String
  /// What to do about it; empty when there is nothing to add.
  public let hint: String

  /// Creates an error.
  public init(_ code: Code, _ message: String, hint: String = "") {
    self.code = code
    self.message = message
    self.hint = hint
  }
}

extension EstimationError: CustomStringConvertible {
  /// The message, followed by the hint.
  public var description: String { hint.isEmpty ? message : "\(message)\n\(hint)" }
}
