/// A member of a household of the synthetic country, with everything that any of its surveys asks.
struct Inhabitant {
  var isWoman = false
  var age = 0
  /// 1 head, 2 spouse, 3 child, 4 parent, 7 other relative.
  var relation = 7
  /// ISCED 0 to 8.
  var education = 0
  var attendsSchool = false
  /// Countries as ISO 3166-1 numbers; Morocco is 504.
  var birthCountry = 504
  var citizenship = 504
  /// Regions as 1 to 12; 0 for abroad.
  var birthRegion = 0
  var regionOneYearAgo = 0
  var regionFiveYearsAgo = 0
  var countryOneYearAgo = 504
  var countryFiveYearsAgo = 504
  /// 0 for those who have always lived in the country.
  var arrivalYear = 0
  /// Why foreigners came: 1 work, 2 family, 3 study, 4 conflict, 5 retirement, 6 other; 0 for others.
  var reason = 0
  var residedAbroad = false
  var workedAbroad = false
  var monthsAbroad = 0
  var lastCountry = 0
  var returnYear = 0
  var wasResidentAbroad = false
  /// 1 end of contract, 2 family, 3 savings, 4 expulsion, 5 other.
  var returnReason = 0
  var job = Job()
  var recruitment: Recruitment?
  /// What decides activity and unemployment, the same in all quarters but for some who change.
  var activity = 0.0
  var luck = 0.0
  var detail = 0.0

  var isForeign: Bool { citizenship != 504 }
}

/// The job that a person has when employed.
struct Job {
  var occupation = ""
  var industry = ""
  /// 1 employee, 2 employer, 3 own account, 5 family worker, 6 apprentice.
  var status = 1
  var isIncorporated = false
  var isDependent = false
  /// 1 open-ended, 2 limited, 3 casual.
  var contract = 3
  var contractMonths = 0
  var hasGuaranteedHours = false
  /// 1 government, 2 corporation, 3 household enterprise, 4 private household.
  var sector = 3
  var isRegistered = false
  var keepsAccounts = false
  var hasInsurance = false
  var hasLeave = false
  var hasPremises = false
  var size = 1
  var hours = 44
  var wantsMore = false
  /// 5 month, 2 day.
  var payPeriod = 5
  var pay = 0
  var days = 6
}

/// What going abroad to work cost, in dirhams.
struct Recruitment {
  var destination = 0
  var startYear = 0
  var startMonth = 0
  var cost = 0.0
  var earnings = 0.0
  var borrowed = false
}

/// An emigrant whom the household reports.
struct Emigrant {
  var isWoman = false
  var age = 0
  var destination = 0
  var departureYear = 0
  /// 1 work, 2 family, 3 study, 6 other.
  var reason = 1
  var sendsMoney = false
}

/// A household of the synthetic country.
struct Household {
  var members: [Inhabitant] = []
  var emigrants: [Emigrant] = []
}
