/// The canonical variables of the census migration module: what a country's answers are mapped to.
///
/// Countries are codes as text, alike in all variables, and so are regions. Answers of yes and no are 1 and 0.
/// An answer that was not asked for is missing; it is never a no.
public enum CensusVariable: String, Sendable, CaseIterable {
  /// Completed years of age.
  case age
  /// 1 men, 2 women.
  case sex
  /// Region of usual residence.
  case region
  /// Country of birth.
  case birthCountry = "birth_country"
  /// Region of birth, for those born in the country.
  case birthRegion = "birth_region"
  /// Country of citizenship; `XXA` for stateless persons.
  case citizenship
  /// Country of a second citizenship; missing for none.
  case secondCitizenship = "second_citizenship"
  /// Country of birth of the mother.
  case motherBirthCountry = "mother_birth_country"
  /// Country of birth of the father.
  case fatherBirthCountry = "father_birth_country"
  /// Country of the residence before this one; missing for those who never moved.
  case previousCountry = "previous_residence_country"
  /// Region of the residence before this one, when it was in the country.
  case previousRegion = "previous_residence_region"
  /// Country of residence one year ago.
  case countryOneYearAgo = "residence_1y_country"
  /// Region of residence one year ago, when it was in the country.
  case regionOneYearAgo = "residence_1y_region"
  /// Country of residence five years ago.
  case countryFiveYearsAgo = "residence_5y_country"
  /// Region of residence five years ago, when it was in the country.
  case regionFiveYearsAgo = "residence_5y_region"
  /// Year of the last arrival in the country.
  case arrivalYear = "arrival_year"
  /// Why the person moved.
  case reason = "migration_reason"
  /// Has ever resided in another country.
  case residedAbroad = "ever_resided_abroad"
}
