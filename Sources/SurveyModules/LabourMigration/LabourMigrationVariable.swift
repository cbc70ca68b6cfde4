/// The canonical variables of the labour migration module: what a country's answers are mapped to.
///
/// Countries are codes as text, alike in all variables. Answers of yes and no are 1 and 0. An answer that was
/// not asked for is missing; it is never a no.
public enum LabourMigrationVariable: String, Sendable, CaseIterable {
  /// Completed years of age.
  case age
  /// Labour force status: 1 employed, 2 unemployed, 3 outside; ``LabourForce`` decides it.
  case labourForceStatus = "labour_force_status"
  /// Country of usual residence.
  case usualResidence = "usual_residence_country"
  /// Country of birth.
  case birth = "birth_country"
  /// Country of citizenship.
  case citizenship = "citizenship"
  /// Country of a second citizenship; missing for none.
  case secondCitizenship = "second_citizenship"
  /// Was present in the country of measurement in the reference period.
  case present
  /// Country in which the producer unit of the job is resident.
  case employerCountry = "employer_country"
  /// Country in which the work is done.
  case workCountry = "work_country"
  /// Not a resident, and seeks work in the country of measurement.
  case seeksInCountry = "seeks_work_in_country"
  /// Foreign diplomatic or military personnel.
  case diplomaticOrMilitary = "diplomatic_or_military"
  /// Travels for another purpose than work.
  case travelsNotForWork = "travels_not_for_work"
  /// Works from elsewhere for a unit of the country of measurement, without being there.
  case worksRemotely = "works_remotely"
  /// Entered the country in the reference period.
  case entered = "entered_in_period"
  /// The purpose to undertake or seek work was documented or declared at entry.
  case purposeIsWork = "purpose_is_work"
  /// Changed the country of usual residence with that entry.
  case changedResidence = "changed_residence"
  /// Ever worked, or sought work, in another country as a migrant worker there.
  case workedAbroad = "ever_worked_abroad"
  /// Months of work in the other country.
  case monthsAbroad = "months_worked_abroad"
  /// Years since the return.
  case yearsSinceReturn = "years_since_return"
}
