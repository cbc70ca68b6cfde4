/// What the survey knows of a person and of the move, before money.
struct Profile: Sendable {
  var corridor: Corridor
  var respondent: Respondent
  var type: MigrantType
  var sex: Sex
  var age: Int
  var education: Int
  var ageAtStart: Int
  var changedResidence: Bool
  var purpose: MovePurpose
  var status: JobStatus
  var monthsAbroad: Int
  var isDocumented: Bool
  var jobStart: YearMonth
  var jobSequence: Int
  var iscoMajor: Int
  var recruiter: Recruiter
  var omitted: Set<OmittedAnswer>

  var skill: Skill { Skill(iscoMajor: iscoMajor) }

  /// Women in elementary or service work in the Gulf: domestic workers, for the greater part.
  var isGulfDomestic: Bool {
    corridor.family == .gulf && sex == .female && (iscoMajor == 9 || iscoMajor == 5)
  }
}

/// Answers about the person that are left empty.
enum OmittedAnswer: Sendable {
  case purpose, documented, recruiter, education, isco
}

/// The time and length of a move.
struct MoveTiming: Sendable {
  /// Whole months from the start of the job to the interview.
  var monthsSinceStart: Int
  var monthsAbroad: Int
  var changedResidence: Bool

  /// Draws the timing of a move; the rates are those of `TroubleRates`.
  ///
  /// Seasonal workers in Spain: 45 % keep their residence in Morocco, 25 % had one season, 30 %
  /// add up seasons to a year or more and call Spain their residence. Assumption.
  static func draw(
    _ random: inout RandomStream, family: CorridorFamily, type: MigrantType, isBarren: Bool
  ) -> MoveTiming {
    let kind = random.uniform()
    let residence = random.uniform()
    let isSeasonal = family == .seasonal
    let isShort = !isBarren && kind < (isSeasonal ? 0.70 : TroubleRates.shortStay)
    let changes =
      isSeasonal ? kind >= 0.45 : residence >= TroubleRates.noResidenceChange
    let isOld = random.happens(TroubleRates.oldMove) || isBarren

    if isShort {
      let stay = random.integer(in: isSeasonal ? 3...9 : 1...11)
      let since = type == .current ? stay : stay + random.integer(in: 0...(36 - stay))
      return MoveTiming(monthsSinceStart: since, monthsAbroad: stay, changedResidence: changes)
    }
    let since = isOld ? random.integer(in: 37...66) : random.integer(in: 13...36)
    let stay =
      type == .current
      ? since + random.integer(in: 0...2)
      : random.integer(in: 12...max(12, isSeasonal ? min(30, since) : since))
    return MoveTiming(monthsSinceStart: since, monthsAbroad: stay, changedResidence: changes)
  }
}
