internal import Microdata

/// Hours of work: bands and excessive hours.
public enum Hours {
  /// The lower ends of the bands that the ILO publishes: 0, 1–14, 15–29, 30–34, 35–39, 40–48, 49 and more.
  public static let bounds = [0.0, 1, 15, 30, 35, 40, 49]

  /// The rules of bands of hours actually worked in all jobs.
  ///
  /// - Parameter bounds: The lower ends of the bands, rising.
  public static func bands(_ bounds: [Double] = Hours.bounds) -> DecisionList {
    let hours = column(LabourForceVariable.hoursActual.rawValue)
    let labels = bounds.indices.map { index -> String in
      let low = LabourForceOptions.text(bounds[index])
      guard index + 1 < bounds.count else { return "\(low) and more" }
      let high = LabourForceOptions.text(bounds[index + 1] - 1)
      return low == high ? low : "\(low)–\(high)"
    }
    let last = bounds.count - 1
    return DecisionList(
      "hours_band", label: "Hours actually worked in the reference week, all jobs",
      standard: "18th ICLS (2008)",
      universe: column("labour_force_status") == "1",
      outcomes: labels.dropLast().enumerated().map { DecisionOutcome("\($0 + 1)", $1) },
      otherwise: DecisionOutcome("\(last + 1)", labels.last ?? ""),
      rules: (0..<max(last, 0)).map { index in
        DecisionRule(
          "H\(index + 1)", "fewer than \(LabourForceOptions.text(bounds[index + 1])) hours",
          if: hours < RowExpression(bounds[index + 1]), then: "\(index + 1)",
          source: "18th ICLS (2008), Resolution concerning the measurement of working time")
      })
  }
}
