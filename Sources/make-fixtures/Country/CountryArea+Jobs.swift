extension CountryArea {
  /// An industry with its occupations, ISIC Rev. 4 classes and ISCO-08 unit groups.
  private struct Branch {
    let industry: String
    let occupations: [String]
    /// Shares among the employed: men and women in towns, men and women in the country.
    let shares: [Double]
    /// The share of employees in it, and of formal units.
    let employees: Double
    let formal: Double
    /// Median pay of a month, dirhams.
    let pay: Double
  }

  private static let branches: [Branch] = [
    Branch(
      industry: "0111", occupations: ["6111", "9211", "6121"], shares: [0.05, 0.05, 0.56, 0.80],
      employees: 0.30, formal: 0.06, pay: 2_300),
    Branch(
      industry: "4100", occupations: ["7112", "9313", "7115"], shares: [0.15, 0.01, 0.16, 0.002],
      employees: 0.72, formal: 0.22, pay: 3_000),
    Branch(
      industry: "1410", occupations: ["8153", "7531", "7533"], shares: [0.06, 0.16, 0.03, 0.07],
      employees: 0.78, formal: 0.50, pay: 2_900),
    Branch(
      industry: "1071", occupations: ["7512", "8160", "9329"], shares: [0.08, 0.06, 0.03, 0.02],
      employees: 0.70, formal: 0.45, pay: 3_100),
    Branch(
      industry: "4711", occupations: ["5221", "5223", "5211"], shares: [0.22, 0.12, 0.09, 0.03],
      employees: 0.33, formal: 0.25, pay: 2_900),
    Branch(
      industry: "4922", occupations: ["8322", "8332", "8331"], shares: [0.09, 0.005, 0.05, 0.0],
      employees: 0.50, formal: 0.35, pay: 3_400),
    Branch(
      industry: "5610", occupations: ["5120", "5131", "9412"], shares: [0.07, 0.06, 0.02, 0.01],
      employees: 0.68, formal: 0.35, pay: 2_900),
    Branch(
      industry: "8411", occupations: ["4110", "3353", "2422"], shares: [0.09, 0.09, 0.02, 0.01],
      employees: 1, formal: 1, pay: 6_500),
    Branch(
      industry: "8521", occupations: ["2330", "2341", "2320"], shares: [0.05, 0.13, 0.015, 0.02],
      employees: 0.97, formal: 0.95, pay: 7_200),
    Branch(
      industry: "8610", occupations: ["2221", "2211", "3221"], shares: [0.02, 0.07, 0.005, 0.01],
      employees: 0.93, formal: 0.92, pay: 7_400),
    Branch(
      industry: "6201", occupations: ["2512", "4222", "3512"], shares: [0.05, 0.07, 0.003, 0.002],
      employees: 0.93, formal: 0.88, pay: 6_800),
    Branch(
      industry: "9602", occupations: ["5141", "9129", "7231"], shares: [0.06, 0.07, 0.017, 0.006],
      employees: 0.40, formal: 0.15, pay: 2_500),
    Branch(
      industry: "9700", occupations: ["9111", "5311"], shares: [0.01, 0.10, 0.0, 0.02],
      employees: 1, formal: 0, pay: 2_100),
  ]

  /// The job that a person has when employed.
  func job(_ person: Inhabitant, _ stream: inout RandomStream) -> Job {
    let group = (isUrban ? 0 : 2) + (person.isWoman ? 1 : 0)
    let branch = Self.branches[stream.index(weights: Self.branches.map { $0.shares[group] })]
    var job = Job()
    job.industry = branch.industry
    job.occupation = stream.element(of: branch.occupations)
    let isFormalUnit = stream.happens(branch.formal)
    job.sector =
      switch branch.industry {
      case "8411": 1
      case "8521", "8610": stream.happens(0.75) ? 1 : 2
      case "9700": 4
      default: isFormalUnit && stream.happens(0.7) ? 2 : 3
      }
    job.isRegistered = job.sector <= 2 || isFormalUnit
    job.keepsAccounts = job.sector <= 2 || isFormalUnit && stream.happens(0.8)
    let draw = stream.uniform()
    if draw < branch.employees {
      job.status = person.age < 25 && stream.happens(0.08) ? 6 : 1
    } else if !isUrban && branch.industry == "0111" && (person.isWoman || person.age < 25) {
      job.status = 5
    } else {
      job.status = stream.happens(0.06) ? 2 : 3
    }
    job.isIncorporated = [2, 3].contains(job.status) && job.sector == 2
    job.isDependent = job.status == 3 && !job.isIncorporated && stream.happens(0.07)
    let isProtected = job.sector == 1 || job.isRegistered && stream.happens(0.72)
    job.contract = isProtected ? (stream.happens(0.75) ? 1 : 2) : (stream.happens(0.2) ? 1 : 3)
    job.contractMonths = job.contract == 2 ? [2, 6, 12, 24][stream.integer(in: 0...3)] : 0
    job.hasGuaranteedHours = isProtected || stream.happens(0.25)
    job.hasInsurance = [1, 6].contains(job.status) && isProtected && stream.happens(0.93)
    job.hasLeave = job.hasInsurance ? stream.happens(0.9) : stream.happens(0.05)
    job.hasPremises = job.sector <= 2 || stream.happens(0.45)
    job.size = job.sector <= 2 ? stream.integer(in: 6...200) : stream.integer(in: 1...5)
    job.hours =
      isProtected ? [40, 40, 44, 48][stream.integer(in: 0...3)] : stream.integer(in: 12...66)
    job.wantsMore = job.hours < 48 && stream.happens(job.hours < 35 ? 0.42 : 0.06)
    let pay =
      branch.pay * stream.lognormal(sigma: 0.45) * (person.isWoman ? 0.86 : 1)
      * (person.education >= 6 ? 1.5 : 1) * (person.isForeign ? 0.95 : 1)
    job.payPeriod = job.contract == 3 && stream.happens(0.5) ? 2 : 5
    job.days = stream.integer(in: 4...6)
    job.pay =
      job.payPeriod == 5
      ? Int(pay / 10) * 10 : max(40, Int(pay / (Double(job.days) * 52 / 12)))
    return job
  }
}
