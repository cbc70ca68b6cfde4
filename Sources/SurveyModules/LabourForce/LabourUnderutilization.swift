internal import Microdata

extension LabourForceOptions {
  /// The rules for those outside the labour force: the potential labour force of the 19th ICLS, §51.
  ///
  /// The 13th ICLS has no such concept; the rules are those of the 19th whatever the standard of the status.
  public var outside: DecisionList {
    let source = "19th ICLS, Resolution I, §51"
    let (sought, wants) = (answer(.soughtWork), answer(.wantsWork))
    let available = answer(.available)
    let isDiscouraged = isCode(.reasonNotSeeking, discouragedReasons)
    return DecisionList(
      "outside_category", label: "Attachment to the labour force", standard: "ICLS-19",
      universe: workingAge && column(status.name) == "3",
      outcomes: [
        DecisionOutcome("1", "unavailable jobseeker"),
        DecisionOutcome("2", "available potential jobseeker, discouraged"),
        DecisionOutcome("3", "available potential jobseeker, other"),
        DecisionOutcome("4", "willing non-jobseeker"),
        DecisionOutcome("5", "neither seeking, nor wanting work"),
      ],
      otherwise: DecisionOutcome(
        "6", "not elsewhere classified, such as seeking and never available"),
      rules: [
        DecisionRule(
          "P1", "sought work, is not available, would soon become available",
          if: sought == 1 && available == 0 && answer(.becomesAvailable) == 1, then: "1",
          source: source,
          withoutIt: "unavailable jobseekers are not in the potential labour force: a lower bound"),
        DecisionRule(
          "P2a", "did not seek for reasons of the labour market, wants work, is available",
          if: sought == 0 && wants == 1 && available == 1 && isDiscouraged, then: "2",
          source: source,
          withoutIt: "discouraged jobseekers are among the other available potential jobseekers"),
        DecisionRule(
          "P2b", "did not seek, wants work, is available",
          if: sought == 0 && wants == 1 && available == 1, then: "3", source: source),
        DecisionRule(
          "P3", "did not seek, wants work, is not available",
          if: sought == 0 && wants == 1 && available == 0, then: "4", source: source),
        DecisionRule(
          "P4", "did not seek, and does not want work", if: sought == 0 && wants == 0, then: "5",
          source: source),
      ])
  }

  /// The rules of time-related underemployment; `nil` without a threshold of hours.
  public var underemployment: DecisionList? {
    guard let underemploymentHours else { return nil }
    return DecisionList(
      "time_related_underemployment", label: "Time-related underemployment",
      standard: "ICLS-19", universe: workingAge && column(status.name) == "1",
      outcomes: [DecisionOutcome("1", "underemployed by hours")],
      otherwise: DecisionOutcome("0", "not underemployed by hours"),
      rules: hoursRules(underemploymentHours))
  }

  /// The rules by usual hours, or by actual hours with those who lost hours for economic reasons.
  private func hoursRules(_ threshold: Double) -> [DecisionRule] {
    let source = "19th ICLS, Resolution I, §43; the threshold is national"
    let limit = RowExpression(threshold)
    let wants = answer(.wantsMoreHours) == 1 && answer(.availableMoreHours) == 1
    let text =
      "less than \(Self.text(threshold)) hours in all jobs, wants more hours and is available"
    if hoursBasis == .usual {
      return [
        DecisionRule(
          "T1", "usually works \(text)", if: answer(.hours) < limit && wants, then: "1",
          source: source)
      ]
    }
    return [
      DecisionRule(
        "T1", "usually and actually worked \(text)",
        if: answer(.hours) < limit && answer(.hoursActual) < limit && wants, then: "1",
        source: source),
      DecisionRule(
        "T2", "usually works more, and for economic reasons worked \(text)",
        if: answer(.hours) >= limit && answer(.hoursActual) < limit
          && answer(.fewerForEconomicReasons) == 1 && wants, then: "1", source: source,
        withoutIt: "who lost hours for economic reasons is not underemployed"),
    ]
  }

  /// The rules of youth not in employment, education or training.
  public var neet: DecisionList {
    DecisionList(
      "neet", label: "Youth not in employment, education or training", standard: standard.rawValue,
      universe: answer(.age).between(
        RowExpression(youth.lowerBound), RowExpression(youth.upperBound)),
      outcomes: [DecisionOutcome("1", "not in employment, education or training")],
      otherwise: DecisionOutcome("0", "in employment, education or training"),
      rules: [
        DecisionRule(
          "N1", "not employed and attending neither education nor training",
          if: column(status.name) != "1" && answer(.attendsEducation) == 0, then: "1",
          source: "SDG 8.6.1, metadata")
      ])
  }

  /// The rules of long-term unemployment.
  public var longTerm: DecisionList {
    DecisionList(
      "long_term_unemployment", label: "Long-term unemployment", standard: standard.rawValue,
      universe: workingAge && column(status.name) == "2",
      outcomes: [DecisionOutcome("1", "unemployed for long")],
      otherwise: DecisionOutcome("0", "unemployed for a shorter time"),
      rules: [
        DecisionRule(
          "L1", "has sought work for \(Self.text(longTermMonths)) months or more",
          if: answer(.searchMonths) >= RowExpression(longTermMonths), then: "1",
          source: "19th ICLS, Resolution I, duration of the search for employment")
      ])
  }
}
