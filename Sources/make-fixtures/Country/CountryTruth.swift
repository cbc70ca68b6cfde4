/// Sums over the whole country: what every estimate from its surveys is tested against.
struct CountryTruth {
  private var names: [String] = []
  private var sums: [Double] = []
  private let census: [CensusSum: Int]
  private let regions: (people: [Int], foreigners: [Int])
  /// Origin, 0 for abroad, times 12, plus destination from 0.
  private let flows: [Int]
  private let destinations: [Int: Int]
  private let citizenships: [Int: Int]
  /// By quarter, then by what is counted.
  private let labour: [[Int]]

  private enum CensusSum: String, CaseIterable {
    case households, emigrants, population, aged5, foreigners, returned
    case emigrantWomen = "emigrants.women"
    case remitters = "emigrants.remitters"
    case men = "population.men"
    case women = "population.women"
    case urban = "population.urban"
    case rural = "population.rural"
    case foreignBorn = "foreign_born"
    case foreignBornMen = "foreign_born.men"
    case foreignBornWomen = "foreign_born.women"
    case recentForeignBorn = "foreign_born.recent"
    case lifetimeInternal = "lifetime_internal"
    case international5 = "migrant5.international"
    case internal5 = "migrant5.internal"
    case international1 = "migrant1.international"
    case internal1 = "migrant1.internal"
    case recruits = "rci.n"
    case ratios = "rci.sum"
    case costs = "rci.cost"
    case earnings = "rci.earnings"
    case unpaid = "rci.zero"
    case residents = "rci.resident.n"
    case residentRatios = "rci.resident.sum"
    case returnees = "rci.return.n"
    case returneeRatios = "rci.return.sum"
  }

  private enum LabourSum: Int, CaseIterable {
    case adults, young, neet, potential, discouraged, underemployed, informal, employees, pay
    case contractors, byBirth, byCitizenship, returnWorkers

    var name: String {
      switch self {
      case .byBirth: "migrant_workers.birth"
      case .byCitizenship: "migrant_workers.citizenship"
      case .returnWorkers: "return_workers"
      default: "\(self)"
      }
    }
  }

  private static let groups = ["", ".men", ".women", ".urban", ".rural", ".young", ".older"]
  private static let statuses = ["employed", "unemployed", "outside"]

  init() {
    var all: [String] = []
    func register(_ name: String) -> Int {
      all.append(name)
      return all.count - 1
    }
    census = Dictionary(
      uniqueKeysWithValues: CensusSum.allCases.map { ($0, register($0.rawValue)) })
    regions = (
      (1...12).map { register("population.region.\($0)") },
      (1...12).map { register("foreigners.region.\($0)") }
    )
    flows = (0...12).flatMap { origin in
      (1...12).map { register("od.\(origin).\($0)") }
    }
    destinations = Dictionary(
      uniqueKeysWithValues: CountryFacts.destinations.map {
        ($0.code, register("emigrants.\($0.code)"))
      })
    citizenships = Dictionary(
      uniqueKeysWithValues: CountryFacts.citizenships.map {
        ($0.code, register("foreigners.citizenship.\($0.code)"))
      })
    labour = (1...4).map { quarter in
      LabourSum.allCases.map { register("q\(quarter).\($0.name)") }
        + Self.statuses.map { register("q\(quarter).old.\($0)") }
        + Self.statuses.flatMap { status in
          Self.groups.map { register("q\(quarter).\(status)\($0)") }
        }
    }
    names = all
    sums = Array(repeating: 0, count: all.count)
  }

  private mutating func add(_ sum: CensusSum, _ value: Double = 1) {
    if let place = census[sum] { sums[place] += value }
  }

  /// Counts an area.
  mutating func count(_ area: CountryArea, _ homes: [Household], seed: UInt64) {
    add(.households, Double(homes.count))
    for home in homes {
      for emigrant in home.emigrants {
        add(.emigrants)
        if let place = destinations[emigrant.destination] { sums[place] += 1 }
        if emigrant.isWoman { add(.emigrantWomen) }
        if emigrant.sendsMoney { add(.remitters) }
      }
      for person in home.members { countCensus(area, person) }
    }
    for quarter in 0..<4 {
      var model = QuarterModel(area, quarter: quarter, seed: seed)
      for home in homes {
        for person in home.members {
          let situation = model.situation(person)
          if person.age >= 15 { countLabour(area, person, situation, labour[quarter]) }
        }
      }
    }
  }

  private mutating func countCensus(_ area: CountryArea, _ person: Inhabitant) {
    add(.population)
    sums[regions.people[area.region - 1]] += 1
    add(person.isWoman ? .women : .men)
    add(area.isUrban ? .urban : .rural)
    if person.birthCountry != 504 {
      add(.foreignBorn)
      add(person.isWoman ? .foreignBornWomen : .foreignBornMen)
      if person.arrivalYear >= 2020 { add(.recentForeignBorn) }
    } else if person.birthRegion != area.region {
      add(.lifetimeInternal)
    }
    if person.isForeign {
      add(.foreigners)
      sums[regions.foreigners[area.region - 1]] += 1
      if let place = citizenships[person.citizenship] { sums[place] += 1 }
    }
    if person.residedAbroad, !person.isForeign || person.birthCountry == 504 { add(.returned) }
    if person.age >= 5 {
      add(.aged5)
      let origin = person.countryFiveYearsAgo == 504 ? person.regionFiveYearsAgo : 0
      sums[flows[12 * origin + area.region - 1]] += 1
      if origin != area.region { add(origin == 0 ? .international5 : .internal5) }
    }
    if person.age >= 1 {
      if person.countryOneYearAgo != 504 {
        add(.international1)
      } else if person.regionOneYearAgo != area.region {
        add(.internal1)
      }
    }
    if person.isRecentRecruit, let cost = person.recruitment {
      let ratio = cost.cost / cost.earnings
      add(.recruits)
      add(.ratios, ratio)
      add(.costs, cost.cost)
      add(.earnings, cost.earnings)
      if cost.cost == 0 { add(.unpaid) }
      add(person.isForeign ? .residents : .returnees)
      add(person.isForeign ? .residentRatios : .returneeRatios, ratio)
    }
  }

  private mutating func countLabour(
    _ area: CountryArea, _ person: Inhabitant, _ situation: Situation, _ places: [Int]
  ) {
    func add(_ sum: LabourSum, _ value: Double = 1) { sums[places[sum.rawValue]] += value }
    add(.adults)
    let isYoung = person.age < 25
    let offset = LabourSum.allCases.count
    sums[places[offset + situation.oldStatus - 1]] += 1
    let first = offset + 3 + 7 * (situation.status - 1)
    for group in [0, person.isWoman ? 2 : 1, area.isUrban ? 3 : 4, isYoung ? 5 : 6] {
      sums[places[first + group]] += 1
    }
    if situation.isPotential { add(.potential) }
    if situation == .discouraged { add(.discouraged) }
    if isYoung {
      add(.young)
      if situation.status != 1, !person.attendsSchool { add(.neet) }
    }
    if situation.status == 1 {
      if person.isUnderemployed { add(.underemployed) }
      if !person.hasFormalJob { add(.informal) }
      if [1, 6].contains(person.job.status) {
        add(.employees)
        add(.pay, person.monthlyPay)
      }
      if person.job.isDependent { add(.contractors) }
    }
    if situation.status != 3 {
      if person.birthCountry != 504 { add(.byBirth) }
      if person.isForeign { add(.byCitizenship) }
    }
    if person.workedAbroad, person.monthsAbroad >= 6 { add(.returnWorkers) }
  }

  /// The sums as JSON, sorted by name.
  var json: String {
    let lines = zip(names, sums).sorted { $0.0 < $1.0 }.map { name, value in
      let text = value == value.rounded() ? String(Int(value)) : String(describing: value)
      return "  \"\(name)\": \(text)"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }
}
