/// The records of the census extract, with the names and codes of a national file.
enum CensusColumns {
  static let households = ["menage", "region", "milieu", "strate", "taille", "poids"]
  static let persons = [
    "menage", "numero", "lien", "sexe", "age", "pays_naissance", "region_naissance", "nationalite",
    "pays_5ans", "region_5ans", "pays_1an", "region_1an", "annee_arrivee", "motif_arrivee",
    "a_reside_etranger", "niveau", "frequente",
  ]
  static let emigrants = [
    "menage", "numero", "sexe", "age", "pays_residence", "annee_depart", "motif", "envoie_argent",
  ]

  static func household(_ area: CountryArea, _ home: Household, _ id: String) -> [String] {
    [
      id, two(area.region), area.isUrban ? "1" : "2", String(area.stratum),
      String(home.members.count), "100",
    ]
  }

  static func person(_ person: Inhabitant, _ id: String, _ number: Int) -> [String] {
    let isMover = person.residedAbroad
    return [
      id, String(number), String(person.relation), person.isWoman ? "2" : "1", String(person.age),
      three(person.birthCountry), person.birthRegion == 0 ? "" : two(person.birthRegion),
      three(person.citizenship),
      person.age < 5 ? "" : three(person.countryFiveYearsAgo),
      person.age < 5 || person.regionFiveYearsAgo == 0 ? "" : two(person.regionFiveYearsAgo),
      person.age < 1 ? "" : three(person.countryOneYearAgo),
      person.age < 1 || person.regionOneYearAgo == 0 ? "" : two(person.regionOneYearAgo),
      isMover && person.arrivalYear > 0 ? String(person.arrivalYear) : "",
      person.reason > 0 && isMover ? String(person.reason) : "", isMover ? "1" : "2",
      person.age < 6 ? "" : String(person.education),
      person.age < 4 ? "" : person.attendsSchool ? "1" : "2",
    ]
  }

  static func emigrant(_ emigrant: Emigrant, _ id: String, _ number: Int) -> [String] {
    [
      id, String(number), emigrant.isWoman ? "2" : "1", String(emigrant.age),
      three(emigrant.destination), String(emigrant.departureYear), String(emigrant.reason),
      emigrant.sendsMoney ? "1" : "2",
    ]
  }

  /// A number of two digits.
  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// A number of three digits.
  static func three(_ number: Int) -> String {
    String(repeating: "0", count: max(0, 3 - String(number).count)) + String(number)
  }
}
