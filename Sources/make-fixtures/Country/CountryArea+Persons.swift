extension CountryArea {
  /// Gives a person origin, education, moves, a job and what decides activity.
  func complete(
    _ person: inout Inhabitant, _ origin: Arrival?, _ index: Int, _ stream: inout RandomStream
  ) {
    origins(&person, origin, &stream)
    schooling(&person, &stream)
    person.activity = stream.uniform()
    person.luck = stream.uniform()
    person.detail = stream.uniform()
    if person.age >= 15 { person.job = job(person, &stream) }
    if person.age >= 18 { abroad(&person, &stream) }
    recruitment(&person, &stream)
  }

  private func origins(
    _ person: inout Inhabitant, _ origin: Arrival?, _ stream: inout RandomStream
  ) {
    (person.regionOneYearAgo, person.regionFiveYearsAgo) = (region, region)
    if let origin {
      person.citizenship = origin.country
      person.reason = origin.reason
      let sinceArrival = 2024 - origin.year
      // Children younger than the stay were born here.
      let bornHere = person.age < sinceArrival || person.age == 0 && stream.happens(0.3)
      person.birthCountry = bornHere ? 504 : origin.country
      person.birthRegion = bornHere ? region : 0
      person.arrivalYear = bornHere ? 0 : origin.year
      person.residedAbroad = !bornHere
      if !bornHere, sinceArrival < 1 {
        (person.countryOneYearAgo, person.regionOneYearAgo) = (origin.country, 0)
      }
      if !bornHere, sinceArrival < 5 {
        (person.countryFiveYearsAgo, person.regionFiveYearsAgo) = (origin.country, 0)
      }
      return
    }
    person.birthRegion = stream.happens(0.16) ? other(&stream) : region
    let isMobile = person.age >= 15 && person.age < 40
    if stream.happens(isMobile ? 0.07 : 0.03) {
      person.regionFiveYearsAgo = other(&stream)
      if stream.happens(0.25) { person.regionOneYearAgo = person.regionFiveYearsAgo }
    }
  }

  /// Another region, the larger the likelier.
  private func other(_ stream: inout RandomStream) -> Int {
    let weights = Region.all.enumerated().map { $0 + 1 == region ? 0 : $1.population }
    return 1 + stream.index(weights: weights)
  }

  private func schooling(_ person: inout Inhabitant, _ stream: inout RandomStream) {
    let draw = stream.uniform()
    if person.age < 25 {
      let rate =
        switch person.age {
        case ..<4: 0.0
        case ..<6: 0.6
        case ..<15: isUrban ? 0.98 : 0.94
        case ..<18: isUrban ? 0.84 : 0.60
        default: isUrban ? 0.42 : 0.20
        }
      person.attendsSchool = stream.happens(rate)
    } else {
      person.attendsSchool = stream.happens(person.age < 35 ? 0.02 : 0.003)
    }
    guard person.age >= 6 else { return }
    if person.age < 15 {
      person.education = person.age < 12 ? 0 : 1
      return
    }
    // Shares without schooling, primary, lower and upper secondary, tertiary, by place and generation.
    let shares: [Double]
    switch (isUrban, person.age < 40) {
    case (true, true): shares = [0.06, 0.20, 0.26, 0.26, 0.22]
    case (true, false): shares = [0.34, 0.26, 0.16, 0.12, 0.12]
    case (false, true): shares = [0.22, 0.40, 0.22, 0.10, 0.06]
    case (false, false): shares = [0.68, 0.22, 0.06, 0.03, 0.01]
    }
    var level = 0
    var sum = shares[0]
    while draw > sum, level < 4 {
      level += 1
      sum += shares[level]
    }
    if person.isForeign, level < 3, stream.happens(0.4) { level = 3 }
    person.education = level == 4 ? (person.age >= 22 ? 6 : 3) : level
  }

  private func abroad(_ person: inout Inhabitant, _ stream: inout RandomStream) {
    guard !person.isForeign, stream.happens(CountryFacts.returned * (person.isWoman ? 0.6 : 1.4))
    else { return }
    person.residedAbroad = true
    person.lastCountry =
      CountryFacts.destinations[
        stream.index(weights: CountryFacts.destinations.map(\.share))
      ].code
    person.workedAbroad = stream.happens(person.isWoman ? 0.55 : 0.85)
    let longest = max(4, min(20 * 12, (person.age - 17) * 12))
    person.monthsAbroad =
      stream.happens(0.15) ? stream.integer(in: 1...5) : stream.integer(in: 6...max(6, longest))
    person.returnYear = 2024 - stream.integer(in: 0...min(12, person.age - 18))
    person.arrivalYear = person.returnYear
    person.wasResidentAbroad = person.monthsAbroad >= 12
    person.returnReason = 1 + stream.integer(in: 0...4)
    if person.wasResidentAbroad, 2024 - person.returnYear < 5 {
      (person.countryFiveYearsAgo, person.regionFiveYearsAgo) = (person.lastCountry, 0)
      if person.returnYear == 2024 {
        (person.countryOneYearAgo, person.regionOneYearAgo) = (person.lastCountry, 0)
      }
    }
    // Children of emigrants who came back are citizens born abroad.
    if stream.happens(0.08) { (person.birthCountry, person.birthRegion) = (person.lastCountry, 0) }
  }

  /// What the first job abroad cost: of returned workers, and of foreigners who came to work.
  private func recruitment(_ person: inout Inhabitant, _ stream: inout RandomStream) {
    let isReturned = person.workedAbroad && person.wasResidentAbroad
    let came = person.isForeign && person.reason == 1 && person.age >= 18 && person.arrivalYear > 0
    guard isReturned || came else { return }
    var cost = Recruitment()
    cost.destination = isReturned ? person.lastCountry : 504
    cost.startYear =
      isReturned
      ? person.returnYear - person.monthsAbroad / 12 : person.arrivalYear
    cost.startMonth = stream.integer(in: 1...9)
    let isGulf = [682, 784, 634].contains(cost.destination)
    let median = isReturned ? (isGulf ? 14_000.0 : cost.destination == 724 ? 9_000 : 26_000) : 6_500
    cost.cost = stream.happens(0.22) ? 0 : (median * stream.lognormal(sigma: 0.7)).rounded()
    let pay = isReturned ? (isGulf ? 7_500.0 : 13_500) : 3_400
    cost.earnings = (pay * stream.lognormal(sigma: 0.35)).rounded()
    cost.borrowed = cost.cost > 0 && stream.happens(0.45)
    person.recruitment = cost
  }
}
