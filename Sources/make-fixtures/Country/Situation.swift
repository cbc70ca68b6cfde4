/// What a person of fifteen or more did in a quarter: the truth that surveys ask about.
enum Situation: Int, CaseIterable {
  case atWork, onLeave, shortAbsence
  case jobseeker, futureStarter, waitsToMigrate
  case ownUseProducer, trainee, longAbsence
  case unavailableSoon, unavailable, discouraged, potential, willing, startsLater, inactive

  /// 1 employed, 2 unemployed, 3 outside the labour force, by the 19th ICLS.
  var status: Int {
    switch self {
    case .atWork, .onLeave, .shortAbsence: 1
    case .jobseeker, .futureStarter, .waitsToMigrate: 2
    default: 3
    }
  }

  /// By the 13th ICLS own-use producers of goods are employed as well.
  var oldStatus: Int { self == .ownUseProducer ? 1 : status }

  /// Whether the person is in the potential labour force.
  var isPotential: Bool {
    [.unavailableSoon, .discouraged, .potential, .startsLater].contains(self)
  }
}

/// The situations of the members of an area in a quarter.
struct QuarterModel {
  let area: CountryArea
  /// 0 to 3.
  let quarter: Int
  private var stream: RandomStream

  init(_ area: CountryArea, quarter: Int, seed: UInt64) {
    (self.area, self.quarter) = (area, quarter)
    stream = RandomStream(seed: seed, subject: .quarter, unit: 4 * area.number + quarter)
  }

  /// The mean of the factors on activity over the adults of each group, so that its rate comes out.
  private static let means: [Double] = CountryFacts.ages.map { group in
    let adults = Array(group.shares[3...])
    let weighted = zip(adults, CountryFacts.activityByAge).reduce(0) { $0 + $1.0 * $1.1 }
    return weighted / adults.reduce(0, +)
  }

  /// What a person does; one in five is drawn anew each quarter, the others stay as they were made.
  mutating func situation(_ person: Inhabitant) -> Situation {
    let isNew = stream.happens(0.2)
    let (fresh, freshLuck, freshDetail) = (stream.uniform(), stream.uniform(), stream.uniform())
    guard person.age >= 15 else { return .inactive }
    let activity = isNew ? fresh : person.activity
    let luck = isNew ? freshLuck : person.luck
    let detail = isNew ? freshDetail : person.detail
    guard activity < rate(person) else { return outside(person, detail) }
    let relative = CountryFacts.relativeUnemployment(
      isUrban: area.isUrban, isWoman: person.isWoman, age: person.age)
    if luck < min(0.75, CountryFacts.unemployment[quarter] * relative) {
      return detail < 0.92 ? .jobseeker : detail < 0.96 ? .futureStarter : .waitsToMigrate
    }
    return detail < 0.955 ? .atWork : detail < 0.985 ? .onLeave : .shortAbsence
  }

  private func rate(_ person: Inhabitant) -> Double {
    if person.reason == 1, person.age < 60 { return 0.88 }
    let group = (area.isUrban ? 0 : 2) + (person.isWoman ? 1 : 0)
    let base = [
      CountryFacts.activity.menUrban, CountryFacts.activity.womenUrban,
      CountryFacts.activity.menRural, CountryFacts.activity.womenRural,
    ][group]
    let five = min(12, (person.age - 15) / 5)
    let studies = person.attendsSchool ? 0.25 : 1.12
    return min(0.97, base * CountryFacts.activityByAge[five] / Self.means[group] * studies)
  }

  private func outside(_ person: Inhabitant, _ detail: Double) -> Situation {
    let ownUse = area.isUrban ? 0.004 : person.isWoman ? 0.16 : 0.06
    let shares: [(Situation, Double)] = [
      (.ownUseProducer, ownUse), (.trainee, 0.004), (.longAbsence, 0.003),
      (.unavailableSoon, 0.006), (.unavailable, 0.006), (.discouraged, 0.045),
      (.potential, 0.03), (.willing, 0.02), (.startsLater, 0.002),
    ]
    guard person.age < 65 else { return .inactive }
    var left = detail
    for (situation, share) in shares {
      left -= share
      if left < 0 { return situation }
    }
    return .inactive
  }
}

extension Inhabitant {
  /// Whether a job's hours are below forty, and more are wanted and possible.
  var isUnderemployed: Bool { job.hours < 40 && job.wantsMore && luck > 0.1 }

  /// Whether the job is formal by the 17th ICLS.
  var hasFormalJob: Bool {
    switch job.status {
    case 1, 6: job.hasInsurance
    case 5: false
    default: job.sector <= 2 || job.isRegistered || job.keepsAccounts
    }
  }

  /// Pay in a month, dirhams.
  var monthlyPay: Double {
    job.payPeriod == 5 ? Double(job.pay) : Double(job.pay) * Double(job.days) * 52 / 12
  }

  /// Whether the first job abroad is one of indicator 10.7.1: begun at fifteen or more in the three years before
  /// October 2024, by a change of residence for a year or more.
  var isRecentRecruit: Bool {
    guard let recruitment else { return false }
    let months = 12 * (2024 - recruitment.startYear) + 10 - recruitment.startMonth
    return months <= 36 && age - (2024 - recruitment.startYear) >= 15
      && (isForeign || monthsAbroad >= 12)
  }
}
