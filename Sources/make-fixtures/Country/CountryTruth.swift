/// Sums over the whole country: what every estimate from its surveys is tested against.
struct CountryTruth {
  private(set) var values: [String: Double] = [:]

  mutating func add(_ name: String, _ value: Double = 1) { values[name, default: 0] += value }

  /// Counts an area.
  mutating func count(_ area: CountryArea, _ homes: [Household], seed: UInt64) {
    add("households", Double(homes.count))
    for home in homes {
      for emigrant in home.emigrants {
        add("emigrants")
        add("emigrants.\(emigrant.destination)")
        if emigrant.isWoman { add("emigrants.women") }
        if emigrant.sendsMoney { add("emigrants.remitters") }
      }
    }
    let people = homes.flatMap(\.members)
    for person in people { countCensus(area, person) }
    for quarter in 0..<4 {
      var model = QuarterModel(area, quarter: quarter, seed: seed)
      for person in people {
        let situation = model.situation(person)
        guard person.age >= 15 else { continue }
        countLabour(area, person, situation, "q\(quarter + 1)")
      }
    }
  }

  private mutating func countCensus(_ area: CountryArea, _ person: Inhabitant) {
    add("population")
    add("population.region.\(area.region)")
    add(person.isWoman ? "population.women" : "population.men")
    add(area.isUrban ? "population.urban" : "population.rural")
    if person.birthCountry != 504 {
      add("foreign_born")
      add(person.isWoman ? "foreign_born.women" : "foreign_born.men")
      if person.arrivalYear >= 2020 { add("foreign_born.recent") }
    } else if person.birthRegion != area.region {
      add("lifetime_internal")
    }
    if person.isForeign {
      add("foreigners")
      add("foreigners.region.\(area.region)")
      add("foreigners.citizenship.\(person.citizenship)")
    }
    if person.residedAbroad, !person.isForeign || person.birthCountry == 504 { add("returned") }
    if person.age >= 5 {
      add("aged5")
      let origin = person.countryFiveYearsAgo == 504 ? person.regionFiveYearsAgo : 0
      add("od.\(origin).\(area.region)")
      if origin == 0 { add("migrant5.international") } else if origin != area.region {
        add("migrant5.internal")
      }
    }
    if person.age >= 1 {
      if person.countryOneYearAgo != 504 { add("migrant1.international") } else if person.regionOneYearAgo
        != area.region
      {
        add("migrant1.internal")
      }
    }
    if person.isRecentRecruit, let cost = person.recruitment {
      add("rci.n")
      add("rci.sum", cost.cost / cost.earnings)
      add("rci.cost", cost.cost)
      add("rci.earnings", cost.earnings)
      if cost.cost == 0 { add("rci.zero") }
      let kind = person.isForeign ? "resident" : "return"
      add("rci.\(kind).n")
      add("rci.\(kind).sum", cost.cost / cost.earnings)
    }
  }

  private mutating func countLabour(
    _ area: CountryArea, _ person: Inhabitant, _ situation: Situation, _ quarter: String
  ) {
    add("\(quarter).adults")
    let isYoung = person.age < 25
    let groups = [
      "", person.isWoman ? ".women" : ".men", area.isUrban ? ".urban" : ".rural",
      isYoung ? ".young" : ".older",
    ]
    let names = ["", "employed", "unemployed", "outside"]
    for group in groups {
      add("\(quarter).\(names[situation.status])\(group)")
    }
    add("\(quarter).old.\(names[situation.oldStatus])")
    if situation.isPotential { add("\(quarter).potential") }
    if situation == .discouraged { add("\(quarter).discouraged") }
    if isYoung {
      add("\(quarter).young")
      if situation.status != 1, !person.attendsSchool { add("\(quarter).neet") }
    }
    if situation.status == 1 {
      if person.isUnderemployed { add("\(quarter).underemployed") }
      if !person.hasFormalJob { add("\(quarter).informal") }
      if [1, 6].contains(person.job.status) {
        add("\(quarter).employees")
        add("\(quarter).pay", person.monthlyPay)
      }
      if person.job.isDependent { add("\(quarter).contractors") }
    }
    if situation.status != 3 {
      if person.birthCountry != 504 { add("\(quarter).migrant_workers.birth") }
      if person.isForeign { add("\(quarter).migrant_workers.citizenship") }
    }
    if person.workedAbroad, person.monthsAbroad >= 6 { add("\(quarter).return_workers") }
  }

  /// The sums as JSON, sorted by name.
  var json: String {
    let lines = values.sorted { $0.key < $1.key }.map { name, value in
      let text = value == value.rounded() ? String(Int(value)) : String(describing: value)
      return "  \"\(name)\": \(text)"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }
}
