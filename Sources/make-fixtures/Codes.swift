/// The code lists of the questionnaire, with the numbers written to the files.

enum Sex: Int, Sendable {
  case male = 1
  case female
}

enum MigrantType: String, Sendable {
  case returned = "return"
  case current
}

enum Respondent: String, Sendable {
  case own = "self"
  case proxy
}

enum MovePurpose: Int, Sendable {
  case wageWork = 1
  case selfEmployment, study, family, other
}

enum JobStatus: Int, Sendable {
  case employee = 1
  case ownAccount, employer
}

enum Recruiter: Int, CaseIterable, Sendable {
  case relative = 1
  case agency, broker, employer, publicService
}

enum PayPeriod: String, CaseIterable, Sendable {
  case month, week, fortnight, day, hour, year
}

enum Currency: String, CaseIterable, Sendable {
  case mad = "MAD"
  case eur = "EUR"
  case usd = "USD"
  case sar = "SAR"
  case aed = "AED"
  case qar = "QAR"
  case cad = "CAD"
  case lyd = "LYD"
}

/// Destinations, as ISO 3166-1 alpha-3 codes.
enum Destination: String, CaseIterable, Sendable {
  case spain = "ESP"
  case france = "FRA"
  case italy = "ITA"
  case belgium = "BEL"
  case netherlands = "NLD"
  case germany = "DEU"
  case emirates = "ARE"
  case saudiArabia = "SAU"
  case qatar = "QAT"
  case canada = "CAN"
  case libya = "LBY"
}

/// Skill of the first job, from the ISCO-08 major group: 1-3 high, 4-8 medium, 9 low.
///
/// Source of the grouping: ILO coding, as in the breakdowns of SDG indicator 10.7.1.
enum Skill: Int, Sendable {
  case low = 0
  case medium, high

  init(iscoMajor: Int) {
    self = iscoMajor == 9 ? .low : iscoMajor <= 3 ? .high : .medium
  }
}

/// An amount as the file holds it: a value, a special code, or nothing.
enum Amount: Equatable, Sendable {
  case value(Double)
  case refused
  case dontKnow
  case absent

  /// The value, when the respondent gave one.
  var known: Double? {
    if case .value(let value) = self { return value }
    return nil
  }

  /// The text in the file: -8 refused, -9 don't know, empty when not asked or not answered.
  var text: String {
    switch self {
    case .value(let value): NumberText.decimal(value, places: 2)
    case .refused: "-8"
    case .dontKnow: "-9"
    case .absent: ""
    }
  }
}
