/// The files that are drawn from the country: a census extract, a labour force survey of four quarters, and a
/// pilot on labour migration and recruitment cost.
struct CountrySurveys {
  let seed: UInt64
  private let areas = CountryArea.all

  /// Areas drawn in each stratum for the labour force survey, and for the pilot.
  private static let pilotAreas = 10
  private var areasByStratum: [[CountryArea]] {
    var groups = [[CountryArea]](repeating: [], count: 25)
    for area in areas { groups[area.stratum].append(area) }
    return groups
  }

  init(seed: UInt64) { self.seed = seed }

  /// Draws areas with equal probabilities within each stratum, without replacement.
  private func drawn(_ count: (Int) -> Int, _ subject: RandomSubject) -> [(
    CountryArea, total: Int, taken: Int
  )] {
    areasByStratum.enumerated().flatMap {
      stratum, group -> [(CountryArea, total: Int, taken: Int)] in
      guard !group.isEmpty else { return [] }
      var stream = RandomStream(seed: seed, subject: subject, unit: stratum)
      let wanted = min(group.count, count(group.count))
      var rest = Array(group.indices)
      for place in 0..<wanted {
        rest.swapAt(place, stream.integer(in: place...(rest.count - 1)))
      }
      return rest.prefix(wanted).sorted().map { (group[$0], group.count, wanted) }
    }
  }

  /// The census extract of one household in a hundred: persons, households and emigrants.
  func census() -> (persons: CSVTable, households: CSVTable, emigrants: CSVTable) {
    var persons = CSVTable(header: CensusColumns.persons)
    var households = CSVTable(header: CensusColumns.households)
    var emigrants = CSVTable(header: CensusColumns.emigrants)
    for area in areas {
      let offset = (area.number * 37) % 100
      for (position, home) in area.households(seed: seed).enumerated()
      where position % 100 == offset {
        let id = String(area.number * 1000 + position)
        households.append(CensusColumns.household(area, home, id))
        for (number, person) in home.members.enumerated() {
          persons.append(CensusColumns.person(person, id, number + 1))
        }
        for (number, emigrant) in home.emigrants.enumerated() {
          emigrants.append(CensusColumns.emigrant(emigrant, id, number + 1))
        }
      }
    }
    return (persons, households, emigrants)
  }

  /// A quarter of the labour force survey: half of the households were asked in the quarter before.
  func labourForce(quarter: Int) -> CSVTable {
    var table = CSVTable(header: LabourColumns.header)
    for (area, total, taken) in drawn({ max(6, min(40, $0 / 150)) }, .surveyAreas) {
      let homes = area.households(seed: seed)
      var answers = RandomStream(seed: seed, subject: .response, unit: 4 * area.number + quarter)
      // Two rotation groups of four households each.
      let chosen = (4 * quarter)..<(4 * quarter + 8)
      let responding = chosen.filter { _ in answers.happens(0.94) }
      guard !responding.isEmpty else { continue }
      let weight =
        Double(total) / Double(taken) * Double(homes.count) / Double(responding.count)
      var model = QuarterModel(area, quarter: quarter, seed: seed)
      for (position, home) in homes.enumerated() {
        for (number, person) in home.members.enumerated() {
          let situation = model.situation(person)
          guard responding.contains(position) else { continue }
          let place = LabourColumns.Place(
            area: area, household: position, number: number + 1, total: total, weight: weight,
            group: position / 4, quarter: quarter)
          table.append(LabourColumns.cells(person, situation, place, &answers))
        }
      }
    }
    return table
  }

  /// The pilot: in each area all who are foreigners or worked abroad, and one in fifty of the others.
  func pilot() -> CSVTable {
    var table = CSVTable(header: LabourColumns.header + LabourColumns.recruitment)
    for (area, total, taken) in drawn({ _ in Self.pilotAreas }, .pilotAreas) {
      var answers = RandomStream(seed: seed, subject: .response, unit: 1_000_000 + area.number)
      var model = QuarterModel(area, quarter: 3, seed: seed)
      for (position, home) in area.households(seed: seed).enumerated() {
        for (number, person) in home.members.enumerated() {
          let situation = model.situation(person)
          let isTarget = person.isForeign || person.workedAbroad
          guard person.age >= 15, isTarget || answers.happens(0.02) else { continue }
          let place = LabourColumns.Place(
            area: area, household: position, number: number + 1, total: total,
            weight: Double(total) / Double(taken) * (isTarget ? 1 : 50), group: 0, quarter: 3)
          table.append(
            LabourColumns.cells(person, situation, place, &answers)
              + LabourColumns.recruitmentCells(person, place))
        }
      }
    }
    return table
  }

  /// Counts the whole country.
  func truth() -> CountryTruth {
    var truth = CountryTruth()
    for area in areas { truth.count(area, area.households(seed: seed), seed: seed) }
    return truth
  }
}
