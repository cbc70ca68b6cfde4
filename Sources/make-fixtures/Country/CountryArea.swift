/// An enumeration area: households that a random stream of its own makes, so that any area can be made
/// alone and all of them give the country.
struct CountryArea {
  /// The number of the area in the country, from 0.
  let number: Int
  /// The region, 1 to 12.
  let region: Int
  let isUrban: Bool
  /// The stratum, 1 to 24: odd urban, even rural.
  var stratum: Int { 2 * region - (isUrban ? 1 : 0) }

  /// All areas, by region and place.
  static let all: [CountryArea] = {
    let people = Region.all.map { region in
      (region.population * region.urbanShare, region.population * (1 - region.urbanShare))
    }
    let needed = people.map { urban, rural in
      (
        urban / CountryFacts.householdSize.urban, rural / CountryFacts.householdSize.rural
      )
    }
    let scale =
      CountryFacts.households / needed.reduce(0) { $0 + $1.0 + $1.1 }
      / Double(CountryFacts.householdsPerArea)
    var areas: [CountryArea] = []
    for (index, homes) in needed.enumerated() {
      for (isUrban, count) in [(true, homes.0), (false, homes.1)] {
        for _ in 0..<max(8, Int((count * scale).rounded())) {
          areas.append(
            CountryArea(number: areas.count, region: index + 1, isUrban: isUrban))
        }
      }
    }
    return areas
  }()

  /// The households of the area.
  func households(seed: UInt64) -> [Household] {
    var stream = RandomStream(seed: seed, subject: .country, unit: number)
    return (0..<CountryFacts.householdsPerArea).map { _ in household(&stream) }
  }

  private func household(_ stream: inout RandomStream) -> Household {
    var home = Household()
    let code = Region.all[region - 1].code
    let population = Region.all[region - 1].population
    // Nearly all foreigners live in towns (140,109 of 148,152), and in smaller households.
    let share = (CountryFacts.foreigners[code] ?? 0) / population
    let urban = Region.all[region - 1].urbanShare
    let rate = isUrban ? share * 0.946 / urban : share * 0.054 / (1 - urban)
    let isForeign = stream.happens(min(0.9, rate * 1.8))
    let mean = isUrban ? CountryFacts.householdSize.urban : CountryFacts.householdSize.rural
    let size = isForeign ? 1 + stream.integer(in: 0...2) : Self.size(mean, &stream)
    home.members = (0..<size).map { _ in person(&stream) }
    makeHead(&home.members, isForeign, &stream)
    let origin = isForeign ? Arrival(&stream) : nil
    for index in home.members.indices {
      complete(&home.members[index], origin, index, &stream)
    }
    if !isForeign, stream.happens(CountryFacts.emigrants.households) {
      let count = stream.happens(0.25) ? 2 : 1
      home.emigrants = (0..<count).map { _ in Emigrant(&stream) }
    }
    return home
  }

  /// One person, and a number with the mean that is left: a Poisson number by multiplication of uniforms.
  private static func size(_ mean: Double, _ stream: inout RandomStream) -> Int {
    let limit = PortableMath.exp(-(mean - 1))
    var product = stream.uniform()
    var count = 0
    while product > limit, count < 14 {
      product *= stream.uniform()
      count += 1
    }
    return 1 + count
  }

  private func person(_ stream: inout RandomStream) -> Inhabitant {
    var person = Inhabitant()
    person.isWoman = stream.happens(isUrban ? 0.507 : 0.492)
    let group = (isUrban ? 0 : 2) + (person.isWoman ? 1 : 0)
    let five = stream.index(weights: CountryFacts.ages[group].shares)
    person.age = 5 * five + (five < 15 ? stream.integer(in: 0...4) : stream.integer(in: 0...17))
    return person
  }

  /// Makes sure of an adult, and says who is the head and what the others are to the head.
  private func makeHead(
    _ members: inout [Inhabitant], _ isForeign: Bool, _ stream: inout RandomStream
  ) {
    if !members.contains(where: { $0.age >= 20 }) {
      // The adult takes a child's place; so few that the ages of the country stay as they are.
      members[0].age = stream.integer(in: isForeign ? 22...45 : 25...60)
    }
    if isForeign {
      for index in members.indices where members[index].age > 60 {
        members[index].age = stream.integer(in: 20...50)
      }
    }
    let wantsWoman = stream.happens(0.19)
    let adults = members.indices.filter { members[$0].age >= 20 }
    let head =
      adults.filter { members[$0].isWoman == wantsWoman }.max { members[$0].age < members[$1].age }
      ?? adults.max { members[$0].age < members[$1].age } ?? 0
    members[head].relation = 1
    let spouse = members.indices.filter {
      $0 != head && members[$0].age >= 18 && members[$0].isWoman != members[head].isWoman
        && abs(members[$0].age - members[head].age) <= 15
    }.min { abs(members[$0].age - members[head].age) < abs(members[$1].age - members[head].age) }
    if let spouse { members[spouse].relation = 2 }
    for index in members.indices where index != head && index != spouse {
      let difference = members[head].age - members[index].age
      members[index].relation = difference >= 16 ? 3 : difference <= -16 ? 4 : 7
    }
    members.swapAt(0, head)
  }
}

/// Where a foreign household comes from.
struct Arrival {
  let country: Int
  let year: Int
  let reason: Int

  init(_ stream: inout RandomStream) {
    country =
      CountryFacts.citizenships[
        stream.index(weights: CountryFacts.citizenships.map(\.share))
      ].code
    let period = CountryFacts.arrivals[stream.index(weights: CountryFacts.arrivals.map(\.share))]
    year = stream.integer(in: period.years)
    reason = 1 + stream.index(weights: CountryFacts.reasons)
  }
}

extension Emigrant {
  init(_ stream: inout RandomStream) {
    isWoman = !stream.happens(CountryFacts.emigrants.men)
    age = stream.happens(0.27) ? stream.integer(in: 15...29) : stream.integer(in: 30...64)
    destination =
      CountryFacts.destinations[
        stream.index(weights: CountryFacts.destinations.map(\.share))
      ].code
    departureYear = 2024 - stream.integer(in: 0...min(24, max(0, age - 15)))
    let work = isWoman ? CountryFacts.emigrants.womenForWork : CountryFacts.emigrants.menForWork
    reason = stream.happens(work) ? 1 : [2, 2, 3, 3, 6][stream.integer(in: 0...4)]
    sendsMoney = stream.happens(CountryFacts.remitters)
  }
}
