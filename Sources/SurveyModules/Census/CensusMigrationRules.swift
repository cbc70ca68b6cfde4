internal import Microdata

extension CensusMigration {
  private static let recommendations =
    "UN Principles and Recommendations for Population and Housing Censuses, Rev. 3"
  private static let standard = "UN census recommendations, Rev. 3"

  private func answer(_ variable: CensusVariable) -> RowExpression { column(variable.rawValue) }
  private func isHere(_ variable: CensusVariable) -> RowExpression {
    answer(variable) == RowExpression(text: options.country)
  }

  private func list(
    _ name: String, _ label: String, universe: RowExpression? = nil,
    _ outcomes: [DecisionOutcome], otherwise: DecisionOutcome, _ rules: [DecisionRule]
  ) -> DecisionList {
    DecisionList(
      name, label: label, standard: Self.standard, universe: universe, outcomes: outcomes,
      otherwise: otherwise, rules: rules)
  }

  private func rule(
    _ code: String, _ text: String, if condition: RowExpression, then outcome: String,
    source: String = CensusMigration.recommendations, withoutIt: String? = nil
  ) -> DecisionRule {
    DecisionRule(code, text, if: condition, then: outcome, source: source, withoutIt: withoutIt)
  }

  /// Lifetime migrants: born abroad. The primary migratory status of SDG indicators.
  public var migratoryStatus: DecisionList {
    list(
      "migratory_status", "Migratory status by country of birth",
      [DecisionOutcome("1", "foreign-born")], otherwise: DecisionOutcome("0", "native-born"),
      [rule("B1", "born in another country", if: !isHere(.birthCountry), then: "1")])
  }

  /// Foreign citizens, with stateless persons counted apart.
  public var citizenshipStatus: DecisionList {
    list(
      "citizenship_status", "Migratory status by citizenship",
      [DecisionOutcome("0", "citizen"), DecisionOutcome("2", "stateless")],
      otherwise: DecisionOutcome("1", "foreign citizen"),
      [
        rule("C1", "a citizen of the country", if: isHere(.citizenship), then: "0"),
        rule(
          "C2", "a citizen by a second citizenship",
          if: !answer(.secondCitizenship).isMissing && isHere(.secondCitizenship), then: "0",
          withoutIt: "citizens by a second citizenship are foreign citizens"),
        rule(
          "C3", "stateless", if: answer(.citizenship) == RowExpression(text: options.stateless),
          then: "2"),
      ])
  }

  /// Lifetime internal migrants: born in another region of the country.
  public var lifetimeInternal: DecisionList {
    list(
      "lifetime_internal_migrant", "Lifetime internal migration",
      universe: isHere(.birthCountry),
      [DecisionOutcome("1", "born in another region")],
      otherwise: DecisionOutcome("0", "lives in the region of birth"),
      [
        rule(
          "L1", "born in the country, in another region",
          if: answer(.birthRegion) != answer(.region),
          then: "1")
      ])
  }

  /// Recent migrants: where they lived some years ago. Younger persons are not asked.
  ///
  /// - Parameter years: 1 or 5.
  public func moved(_ years: Int) -> DecisionList {
    let (country, region): (CensusVariable, CensusVariable) =
      years == 1
      ? (.countryOneYearAgo, .regionOneYearAgo) : (.countryFiveYearsAgo, .regionFiveYearsAgo)
    let ago = years == 1 ? "a year ago" : "\(years) years ago"
    return list(
      "migrant_\(years)y", "Residence \(ago)",
      universe: answer(.age) >= RowExpression(Double(years)),
      [
        DecisionOutcome("2", "lived in another country"),
        DecisionOutcome("1", "lived in another region"),
        DecisionOutcome("0", "lived in the same region"),
      ], otherwise: DecisionOutcome("3", "lived in the country, region not known"),
      [
        rule("R\(years)a", "lived in another country \(ago)", if: !isHere(country), then: "2"),
        rule(
          "R\(years)b", "lived in another region of the country \(ago)",
          if: !answer(region).isMissing && answer(region) != answer(.region), then: "1",
          withoutIt: "moves between regions are not told apart from staying"),
        rule(
          "R\(years)c", "lived in the same region \(ago)",
          if: !answer(region).isMissing && answer(region) == answer(.region), then: "0",
          withoutIt: "staying is not told apart from moves between regions"),
      ])
  }

  /// The last move, from the place of the residence before.
  public var lastMove: DecisionList {
    list(
      "last_move", "Last move",
      [
        DecisionOutcome("2", "from another country"), DecisionOutcome("1", "from another region"),
        DecisionOutcome("3", "within the region"),
        DecisionOutcome("4", "within the country, region not known"),
      ], otherwise: DecisionOutcome("0", "has not moved"),
      [
        rule(
          "P1", "the residence before was in another country",
          if: !answer(.previousCountry).isMissing && !isHere(.previousCountry), then: "2"),
        rule(
          "P2", "the residence before was in another region",
          if: !answer(.previousRegion).isMissing && answer(.previousRegion) != answer(.region),
          then: "1", withoutIt: "moves between regions are not told apart"),
        rule(
          "P3", "the residence before was in the region",
          if: !answer(.previousRegion).isMissing, then: "3",
          withoutIt: "moves within regions are not told apart"),
        rule(
          "P4", "the residence before was in the country, its region is not known",
          if: !answer(.previousCountry).isMissing, then: "4"),
      ])
  }

  /// Returned migrants: natives, or citizens, who have lived abroad.
  public var returned: DecisionList {
    let isNational =
      options.returnsCitizens
      ? isHere(.birthCountry) || isHere(.citizenship) : isHere(.birthCountry)
    return list(
      "return_migrant", "Returned migrant", universe: isNational,
      [DecisionOutcome("1", "has lived abroad and returned")],
      otherwise: DecisionOutcome("0", "has not lived abroad"),
      [
        rule(
          "T1",
          options.returnsCitizens
            ? "born in the country or its citizen, and resided abroad"
            : "born in the country, and resided abroad", if: answer(.residedAbroad) == 1,
          then: "1")
      ])
  }

  /// The second generation: born in the country of parents of whom one was born abroad.
  public var secondGeneration: DecisionList {
    list(
      "second_generation", "Second generation", universe: isHere(.birthCountry),
      [DecisionOutcome("1", "a parent was born abroad")],
      otherwise: DecisionOutcome("0", "both parents were born in the country"),
      [
        rule(
          "G1", "born in the country, a parent in another",
          if: !isHere(.motherBirthCountry) || !isHere(.fatherBirthCountry), then: "1")
      ])
  }

  /// Bands of years since the arrival of those born abroad.
  public var yearsSinceArrival: DecisionList {
    let years = column("years_since_arrival")
    let bounds = options.durations
    let labels = bounds.indices.map { index -> String in
      let low = LabourForceOptions.text(bounds[index])
      guard index + 1 < bounds.count else { return "\(low) years and more" }
      let high = bounds[index + 1] - 1
      if bounds[index] == 0, high == 0 { return "less than 1 year" }
      return "\(low)–\(LabourForceOptions.text(high)) years"
    }
    let last = bounds.count - 1
    return list(
      "duration_of_stay", "Years since arrival",
      universe: column("migratory_status") == "1" && years >= 0,
      labels.dropLast().enumerated().map { DecisionOutcome("\($0 + 1)", $1) },
      otherwise: DecisionOutcome("\(last + 1)", labels[last]),
      (0..<last).map { index in
        rule(
          "D\(index + 1)",
          "arrived less than \(LabourForceOptions.text(bounds[index + 1])) years before the census",
          if: years < RowExpression(bounds[index + 1]), then: "\(index + 1)")
      })
  }
}
