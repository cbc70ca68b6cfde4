/// Draws persons.
struct ProfileModel {
  let seed: UInt64

  /// Returns the person number `worker`, a member of `psu`.
  func draw(worker: Int, psu: SampledPSU) -> Profile {
    var random = RandomStream(seed: seed, subject: .profile, unit: worker)
    let corridor = corridor(&random, psu: psu)
    let sex: Sex = random.happens(corridor.womenShare) ? .female : .male
    // Assumption: a third of the workers have returned, three quarters of the seasonal ones.
    let type: MigrantType =
      random.happens(corridor.family == .seasonal ? 0.75 : 0.34) ? .returned : .current
    // Assumption: a relative answers for most of those who are abroad.
    let isProxy = random.happens(type == .current ? 0.86 : 0.04)
    let timing = MoveTiming.draw(
      &random, family: corridor.family, type: type, isBarren: psu.isBarren)
    let ageAtStart = ageAtStart(&random, sex: sex, family: corridor.family)
    let education = education(&random, corridor: corridor, sex: sex, psu: psu)
    let isco = iscoMajor(&random, education: education, corridor: corridor, sex: sex)
    let recruiter = recruiter(&random, corridor: corridor, isHighSkill: isco <= 3)
    let papers = corridor.documentedShare - (recruiter == .broker ? 0.30 : 0)
    let (purpose, status) = purposeAndStatus(&random, corridor: corridor)
    return Profile(
      corridor: corridor, respondent: isProxy ? .proxy : .own, type: type, sex: sex,
      age: ageAtStart + (timing.monthsSinceStart + random.integer(in: 0...11)) / 12,
      education: education, ageAtStart: ageAtStart, changedResidence: timing.changedResidence,
      purpose: purpose, status: status, monthsAbroad: timing.monthsAbroad,
      isDocumented: random.happens(papers), jobStart: psu.interview - timing.monthsSinceStart,
      jobSequence: random.happens(TroubleRates.secondJob) ? 2 : 1, iscoMajor: isco,
      recruiter: recruiter, omitted: omissions(&random))
  }

  /// Destination: the country's shares × the region's pull × 2 for the PSU's own network.
  private func corridor(_ random: inout RandomStream, psu: SampledPSU) -> Corridor {
    let weights = CorridorTable.all.map { corridor in
      let pull = psu.stratum.region.pull[corridor.destination] ?? 1
      let rural = corridor.family == .seasonal ? (psu.stratum.isUrban ? 0.6 : 1.5) : 1
      return corridor.share * pull * rural * (corridor.destination == psu.network ? 2 : 1)
    }
    return CorridorTable.all[random.index(weights: weights)]
  }

  /// Assumption: lognormal around 29 for men and 27 for women, 36 in seasonal work, 18 to 58.
  private func ageAtStart(
    _ random: inout RandomStream, sex: Sex, family: CorridorFamily
  ) -> Int {
    let median = family == .seasonal ? 36.0 : sex == .male ? 29 : 27
    let adult = min(58, max(18, Int((median * random.lognormal(sigma: 0.24)).rounded())))
    let child = random.integer(in: 12...14)
    let adolescent = random.integer(in: 15...17)
    let kind = random.uniform()
    if family == .seasonal { return adult }
    return kind < TroubleRates.under15 ? child : kind < 0.03 ? adolescent : adult
  }

  /// ISCED group: 0 less than primary, 1 primary, 2 lower secondary, 3 upper secondary, 4 tertiary.
  private func education(
    _ random: inout RandomStream, corridor: Corridor, sex: Sex, psu: SampledPSU
  ) -> Int {
    if corridor.family == .seasonal { return random.index(weights: [46, 34, 14, 5, 1]) }
    let tertiary =
      switch corridor.destination {
      case .canada: 48.0
      case .germany: 30.0
      case .libya: 8.0
      default: 18.0
      }
    let urban = psu.stratum.isUrban
    return random.index(
      weights: urban ? [9, 20, 28, 25, tertiary] : [20, 30, 27, 16, tertiary * 0.5])
  }

  /// ISCO-08 major group of the first job, given education. Assumption.
  private func iscoMajor(
    _ random: inout RandomStream, education: Int, corridor: Corridor, sex: Sex
  ) -> Int {
    if corridor.family == .seasonal { return random.happens(0.9) ? 9 : 6 }
    if corridor.family == .gulf, sex == .female, education < 4, random.happens(0.75) {
      return random.happens(0.8) ? 9 : 5
    }
    let high = [0.01, 0.02, 0.04, 0.12, 0.55][education]
    let low = [0.52, 0.42, 0.33, 0.22, 0.10][education]
    let draw = random.uniform()
    if draw < high { return 1 + random.index(weights: [8, 48, 44]) }
    if draw < high + low { return 9 }
    return sex == .male
      ? 4 + random.index(weights: [4, 26, 10, 42, 18])
      : 4 + random.index(weights: [14, 58, 6, 14, 8])
  }

  private func recruiter(
    _ random: inout RandomStream, corridor: Corridor, isHighSkill: Bool
  ) -> Recruiter {
    var weights = corridor.recruiters
    if isHighSkill {
      weights[2] *= 0.3
      weights[3] *= 2
    }
    return Recruiter.allCases[random.index(weights: weights)]
  }

  private func purposeAndStatus(
    _ random: inout RandomStream, corridor: Corridor
  ) -> (MovePurpose, JobStatus) {
    let code = random.index(weights: TroubleRates.purposes) + 1
    let isSelfEmployed = random.happens(code == 2 ? 0.8 : TroubleRates.becameSelfEmployed)
    let hasStaff = random.happens(0.2)
    guard corridor.family != .seasonal else { return (.wageWork, .employee) }
    let status: JobStatus = !isSelfEmployed ? .employee : hasStaff ? .employer : .ownAccount
    return (MovePurpose(rawValue: code) ?? .other, status)
  }

  private func omissions(_ random: inout RandomStream) -> Set<OmittedAnswer> {
    let rates: [(OmittedAnswer, Double)] = [
      (.purpose, TroubleRates.purposeMissing), (.documented, TroubleRates.documentedMissing),
      (.recruiter, TroubleRates.recruiterMissing), (.education, TroubleRates.educationMissing),
      (.isco, TroubleRates.iscoMissing),
    ]
    return Set(rates.filter { random.happens($0.1) }.map(\.0))
  }
}
