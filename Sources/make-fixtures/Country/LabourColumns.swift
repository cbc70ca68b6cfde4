/// The records of the labour force survey and the pilot, with the names and codes of a national file.
enum LabourColumns {
  /// Where and when a person was asked.
  struct Place {
    let area: CountryArea
    let household: Int
    let number: Int
    let total: Int
    let weight: Double
    let group: Int
    let quarter: Int
  }

  static let header =
    [
      "grappe", "menage", "numero", "region", "milieu", "strate", "grappes_strate", "poids",
      "trimestre", "groupe_rotation", "sexe", "age", "lien", "niveau", "frequente",
    ] + [
      "travail_1h", "absent", "motif_absence", "duree_absence", "paye_absence", "retour_assure",
      "recherche", "disponible", "disponible_bientot", "delai_embauche", "attend_depart",
      "souhaite", "motif_non_recherche", "duree_recherche", "production_propre",
      "apprenti_non_paye",
    ] + [
      "heures_hab", "heures_reel", "plus_heures", "dispo_heures", "profession", "activite",
      "statut", "societe", "salaries", "dependance", "contrat", "duree_contrat", "heures_garanties",
      "mode_paie", "secteur", "registre", "comptabilite", "cnss", "conge_annuel", "conge_maladie",
      "local", "taille", "salaire", "periode", "jours",
    ] + [
      "pays_naissance", "nationalite", "annee_arrivee", "motif_arrivee", "travail_etranger",
      "mois_etranger", "dernier_pays", "annee_retour", "resident_etranger", "motif_retour",
    ]

  static let recruitment = [
    "cle", "pays_emploi", "debut_emploi", "cout_total", "gain_mensuel", "emprunt", "travailleur",
  ]

  /// The answers of a person, blank for what is not asked.
  static func cells(
    _ person: Inhabitant, _ situation: Situation, _ place: Place, _ stream: inout RandomStream
  ) -> [String] {
    let refuses = stream.happens(0.04)
    return identity(person, place) + activity(person, situation)
      + job(person, situation, refusesPay: refuses) + migration(person)
  }

  private static func yes(_ value: Bool) -> String { value ? "1" : "2" }

  private static func identity(_ person: Inhabitant, _ place: Place) -> [String] {
    [
      String(place.area.number), String(place.household), String(place.number),
      CensusColumns.two(place.area.region), place.area.isUrban ? "1" : "2",
      String(place.area.stratum), String(place.total), String(describing: place.weight),
      String(place.quarter + 1), String(place.group), person.isWoman ? "2" : "1",
      String(person.age), String(person.relation),
      person.age < 6 ? "" : String(person.education),
      person.age < 4 ? "" : yes(person.attendsSchool),
    ]
  }

  private static func activity(_ person: Inhabitant, _ situation: Situation) -> [String] {
    guard person.age >= 15 else { return Array(repeating: "", count: 16) }
    var cells = [String](repeating: "", count: 16)
    cells[0] = yes(situation == .atWork)
    guard situation != .atWork else { return cells }
    let isAbsent = [.onLeave, .shortAbsence, .longAbsence].contains(situation)
    cells[1] = yes(isAbsent)
    if isAbsent {
      cells[2] = situation == .onLeave ? (person.detail < 0.5 ? "2" : "1") : "11"
      cells[3] = situation == .longAbsence ? "6" : situation == .onLeave ? "1" : "2"
      cells[4] = yes(situation == .onLeave)
      cells[5] = "1"
    }
    guard situation.status != 1 else { return cells }
    cells[14] = yes(situation == .ownUseProducer)
    cells[15] = yes(situation == .trainee)
    let seeks = [.jobseeker, .unavailable, .unavailableSoon].contains(situation)
    cells[6] = yes(seeks)
    let isUnavailable = [.unavailable, .unavailableSoon, .willing, .inactive].contains(situation)
    cells[7] = yes(!isUnavailable)
    if isUnavailable { cells[8] = yes(situation == .unavailableSoon) }
    if situation == .futureStarter { cells[9] = "2" }
    if situation == .startsLater { cells[9] = "5" }
    cells[10] = yes(situation == .waitsToMigrate)
    if !seeks {
      let wants =
        [.discouraged, .potential, .willing, .futureStarter, .startsLater, .waitsToMigrate]
        .contains(situation)
      cells[11] = yes(wants)
      if wants { cells[12] = situation == .discouraged ? (person.luck < 0.5 ? "4" : "2") : "6" }
    }
    if seeks || situation == .futureStarter {
      cells[13] = String(Int(person.luck * 40) % 40 + 1)
    }
    return cells
  }

  private static func job(
    _ person: Inhabitant, _ situation: Situation, refusesPay: Bool
  ) -> [String] {
    guard person.age >= 15, situation.status == 1 else { return Array(repeating: "", count: 25) }
    let job = person.job
    let isEmployee = job.status == 1 || job.status == 6
    let isOwn = [2, 3].contains(job.status)
    return [
      String(job.hours), situation == .atWork ? String(job.hours) : "0", yes(job.wantsMore),
      job.wantsMore ? yes(person.luck > 0.1) : "2", job.occupation, job.industry,
      String(job.status), isOwn ? yes(job.isIncorporated) : "", isOwn ? yes(job.status == 2) : "",
      isOwn ? yes(job.isDependent) : "", isEmployee ? String(job.contract) : "",
      job.contract == 2 && isEmployee ? String(job.contractMonths) : "",
      isEmployee ? yes(job.hasGuaranteedHours) : "", isEmployee ? "1" : "", String(job.sector),
      yes(job.isRegistered), yes(job.keepsAccounts), isEmployee ? yes(job.hasInsurance) : "",
      isEmployee ? yes(job.hasLeave) : "", isEmployee ? yes(job.hasLeave) : "",
      yes(job.hasPremises), String(job.size),
      isEmployee ? (refusesPay ? "-8" : String(job.pay)) : "",
      isEmployee ? String(job.payPeriod) : "", isEmployee ? String(job.days) : "",
    ]
  }

  private static func migration(_ person: Inhabitant) -> [String] {
    let worked = person.workedAbroad
    return [
      CensusColumns.three(person.birthCountry), CensusColumns.three(person.citizenship),
      person.arrivalYear > 0 ? String(person.arrivalYear) : "",
      person.reason > 0 ? String(person.reason) : "",
      person.age >= 15 ? yes(worked) : "", worked ? String(person.monthsAbroad) : "",
      worked ? CensusColumns.three(person.lastCountry) : "",
      worked ? String(person.returnYear) : "", worked ? yes(person.wasResidentAbroad) : "",
      worked ? String(person.returnReason) : "",
    ]
  }

  /// The answers on the first job abroad.
  static func recruitmentCells(_ person: Inhabitant, _ place: Place) -> [String] {
    let key = "\(place.area.number)-\(place.household)-\(place.number)"
    guard let cost = person.recruitment else { return [key] + Array(repeating: "", count: 6) }
    return [
      key, CensusColumns.three(cost.destination),
      "\(cost.startYear)-\(CensusColumns.two(cost.startMonth))",
      String(Int(cost.cost)), String(Int(cost.earnings)), yes(cost.borrowed),
      person.isForeign ? "resident" : "return",
    ]
  }
}
