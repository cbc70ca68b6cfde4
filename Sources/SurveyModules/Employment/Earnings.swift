public import Microdata

/// Monthly and hourly earnings of employees in the main job.
public struct Earnings: Sendable, Hashable, Codable {
  /// What is done about the least and greatest earnings; nothing unless somebody asks.
  public enum Outliers: Sendable, Hashable, Codable {
    /// They stay as they are.
    case keep
    /// What is below one quantile or above the other of those with earnings becomes that quantile.
    case winsorise(lower: Double, upper: Double)
  }

  /// Weeks in a month.
  public var weeksPerMonth = 52.0 / 12
  /// Whether pay in kind is part of earnings.
  public var includesInKind = true
  /// Outliers.
  public var outliers = Outliers.keep
  /// The amount from which a file for the public tells no more; means are then lower bounds.
  public var topCode: Double?

  /// Creates the usual choices.
  public init() {}

  /// What deriving earnings brought up.
  public struct Report: Sendable, Hashable, Codable {
    /// Rows with monthly earnings.
    public var known = 0
    /// Employees with pay of which the period, or the hours or days that it needs, is missing.
    public var unconvertible = 0
    /// Rows changed because they were outliers.
    public var winsorised = 0
    /// Rows at or above the top code: the mean is a lower bound, quantiles below them are not affected.
    public var topCoded = 0
  }

  /// Adds `earnings_monthly` and `earnings_hourly`.
  ///
  /// Hourly earnings are monthly earnings over usual hours a week times weeks in a month; without usual hours
  /// they are missing.
  ///
  /// - Parameter table: A table with `pay_amount` and `pay_period`; and `hours_usual`, `days_week`,
  ///   `pay_in_kind` and `status_declared` where the file has them.
  /// - Returns: The table and the report; `nil` when the file asks no pay.
  /// - Throws: `SurveyModuleError` with code `invalidProject` for quantiles that are none, or months without weeks.
  public func adding(to table: Table) throws -> (table: Table, report: Report)? {
    guard let amount = table[JobVariable.payAmount.rawValue],
      let period = table[JobVariable.payPeriod.rawValue]
    else { return nil }
    guard weeksPerMonth > 0, weeksPerMonth < 5 else {
      throw SurveyModuleError(.invalidProject, "A month has \(weeksPerMonth) weeks.")
    }
    func other(_ variable: JobVariable) -> Column? { table[variable.rawValue] }
    let (hours, days) = (other(.hoursUsual), other(.daysWeek))
    let (inKind, status) = (other(.payInKind), other(.declaredStatus))
    var report = Report()
    var monthly = (0..<table.rowCount).map { row -> Double? in
      guard let pay = amount.number(at: row), pay >= 0 else { return nil }
      if let status, ![1, 6].contains(status.number(at: row) ?? 0) { return nil }
      // Pay in kind that was not told makes earnings unknown; one that was not asked for is none.
      if includesInKind, case .user = inKind?.missingKind(at: row) {
        report.unconvertible += 1
        return nil
      }
      let factor = factor(
        period.number(at: row), hours: hours?.number(at: row), days: days?.number(at: row))
      guard let factor else {
        report.unconvertible += 1
        return nil
      }
      report.known += 1
      if let topCode, pay >= topCode { report.topCoded += 1 }
      return pay * factor + (includesInKind ? inKind?.number(at: row) ?? 0 : 0)
    }
    if case .winsorise(let lower, let upper) = outliers {
      guard lower >= 0, lower < upper, upper <= 1 else {
        throw SurveyModuleError(
          .invalidProject, "Earnings cannot be winsorised at \(lower) and \(upper).",
          hint: "Two shares between 0 and 1, the lower one first, such as 0.005 and 0.995.")
      }
      report.winsorised = Self.winsorise(&monthly, lower, upper)
    }
    let hourly = monthly.indices.map { row -> Double? in
      guard let earnings = monthly[row], let week = hours?.number(at: row), week > 0 else {
        return nil
      }
      return earnings / (week * weeksPerMonth)
    }
    return (
      try table.adding([
        Column("earnings_monthly", monthly, label: "Monthly earnings in the main job"),
        Column("earnings_hourly", hourly, label: "Hourly earnings in the main job"),
      ]), report
    )
  }

  /// What an amount is multiplied with to be one of a month.
  private func factor(_ period: Double?, hours: Double?, days: Double?) -> Double? {
    switch period {
    case 1: hours.map { $0 * weeksPerMonth }
    case 2: days.map { $0 * weeksPerMonth }
    case 3: weeksPerMonth
    case 4: weeksPerMonth / 2
    case 5: 1
    case 6: 1.0 / 12
    default: nil
    }
  }

  private static func winsorise(
    _ values: inout [Double?], _ lower: Double, _ upper: Double
  ) -> Int {
    let sorted = values.compactMap { $0 }.sorted()
    guard !sorted.isEmpty else { return 0 }
    func quantile(_ share: Double) -> Double {
      sorted[min(sorted.count - 1, max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1))]
    }
    let (least, greatest) = (quantile(lower), quantile(upper))
    var changed = 0
    for row in values.indices {
      guard let value = values[row], value < least || value > greatest else { continue }
      values[row] = min(max(value, least), greatest)
      changed += 1
    }
    return changed
  }
}
