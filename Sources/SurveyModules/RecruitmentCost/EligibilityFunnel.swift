internal import Microdata

/// A step of the eligibility funnel with the workers who are left after it.
public struct FunnelStep: Sendable, Hashable, Codable {
  /// The code of the step, `E0` to `E11`.
  public let code: String
  /// Who stays.
  public let label: String
  /// The workers left, as rows of the file.
  public let count: Int
  /// The workers left, as the weights count them.
  public let weighted: Double
  /// Of those who left at this step, the rows in which the answer is missing.
  public let unknown: Int
  /// Whether the file has what the step needs; a step that was not asked keeps everybody.
  public let isMeasured: Bool
}

/// The ordered conditions that make a worker part of the indicator's population.
struct EligibilityFunnel {
  struct Condition {
    let code: String
    let label: String
    /// 1 to stay, 0 to leave, 2 for not known; `nil` when the file cannot tell.
    let states: [UInt8]?
  }

  /// Applies the conditions in order.
  ///
  /// - Returns: The steps, and 1 for each row that stays to the end.
  static func run(
    _ conditions: [Condition], weights: [Double]
  ) -> (steps: [FunnelStep], eligible: [UInt8]) {
    var left = [UInt8](repeating: 1, count: weights.count)
    var steps: [FunnelStep] = []
    for condition in conditions {
      var unknown = 0
      if let states = condition.states {
        for row in left.indices where left[row] == 1 && states[row] != 1 {
          left[row] = 0
          unknown += states[row] == 2 ? 1 : 0
        }
      }
      var (count, weighted) = (0, 0.0)
      for row in left.indices where left[row] == 1 {
        count += 1
        weighted += weights[row]
      }
      steps.append(
        FunnelStep(
          code: condition.code, label: condition.label, count: count, weighted: weighted,
          unknown: unknown, isMeasured: condition.states != nil))
    }
    return (steps, left)
  }

  /// The conditions E0 to E9 on the canonical variables, or as a project states them.
  static func conditions(
    _ table: Table, options: RecruitmentCostOptions, overrides: [String: RowExpression]
  ) throws -> [Condition] {
    let standard: [(code: String, label: String, expression: RowExpression?)] = [
      ("E0", "asked the module", nil),
      (
        "E1", "of working age at the start of the job",
        column("age_at_start") >= RowExpression(options.minimumAge)
      ),
      ("E2", "changed country of usual residence", column("residence_abroad") == 1),
      ("E3", "moved to work for pay or profit as an employee", column("move_purpose") == 1),
      ("E4", "not self-employed abroad", column("first_job_status") == 1),
      (
        "E5", "not a short stay",
        column("months_abroad")
          >= RowExpression(options.minimumMonthsAbroad)
      ),
      ("E6", "not moved for other purposes (implied by E3)", nil),
      ("E7", "documented and undocumented both stay", nil),
      (
        "E8", "started in the recent period",
        column("rc_months_since_start") <= RowExpression(options.recentYears * 12)
      ),
      ("E9", "first job in the last country", column("job_sequence") == 1),
    ]
    return try standard.map { code, label, expression in
      let isNeutral = expression == nil && overrides[code] == nil
      guard let rule = overrides[code] ?? expression else {
        return Condition(code: code, label: label, states: everybody(table, isNeutral))
      }
      let isMeasured =
        overrides[code] != nil || rule.columnNames.allSatisfy { table[$0] != nil }
      return Condition(
        code: code, label: label, states: isMeasured ? try rule.mask(in: table) : nil)
    }
  }

  private static func everybody(_ table: Table, _ isNeutral: Bool) -> [UInt8]? {
    isNeutral ? Array(repeating: 1, count: table.rowCount) : nil
  }
}
