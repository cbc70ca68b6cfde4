/// Divides a cost over the items of the roster.
struct CostItemModel {
  let seed: UInt64
  let rates: RateTable

  /// What there is to divide.
  struct Request {
    let worker: Int
    let profile: Profile
    let interview: YearMonth
    /// Direct payments in dirhams; 0 for a worker who paid nothing.
    let direct: Double
    let recovery: Recovery?
    let loan: Loan?
    let workersCovered: Int
  }

  /// Returns complete and true roster rows: the four major items always, others when they apply.
  func items(for request: Request) -> [CostItem] {
    let major = CostCatalogue.entries.filter(\.isMajor)
    guard request.direct > 0 else { return major.map { .zero($0.code) } }
    var random = RandomStream(seed: seed, subject: .items, unit: request.worker)
    let family = request.profile.corridor.family.rawValue
    var chosen: [(entry: CostEntry, size: Double)] = []
    for entry in CostCatalogue.entries {
      let applies = random.happens(probability(of: entry, request: request))
      let size = entry.size[family] * random.lognormal(sigma: 0.35)
      if applies { chosen.append((entry, size)) }
    }
    var rows: [Int: CostItem] = [:]
    for (code, amount) in amounts(of: chosen, request: request) {
      let dirhams = amount * Double(request.workersCovered)
      rows[code] = row(&random, code: code, dirhams: dirhams, request: request)
    }
    recover(&rows, request: request)
    for entry in major where rows[entry.code] == nil { rows[entry.code] = .zero(entry.code) }
    if let loan = request.loan, loan.report == .asItem {
      rows[19] = CostItem(
        code: 19, paid: .value(loan.trueInterest), currency: loan.currency,
        month: request.profile.jobStart, answer: .amount)
    }
    return rows.values.sorted { $0.code < $1.code }
  }

  /// Divides the direct cost by size, with the ceilings; the excess goes to the open items, which
  /// are a visa (or a broker, without papers) when no other applies.
  private func amounts(
    of chosen: [(entry: CostEntry, size: Double)], request: Request
  ) -> [(code: Int, dirhams: Double)] {
    let total = chosen.reduce(0) { $0 + $1.size }
    var parts = chosen.map { entry, size in
      (code: entry.code, dirhams: min(entry.ceiling ?? .infinity, request.direct * size / total))
    }
    let excess = request.direct - parts.reduce(0) { $0 + $1.dirhams }
    guard excess > 1 else { return parts }
    let open = Set(chosen.filter { $0.entry.ceiling == nil }.map(\.entry.code))
    guard !open.isEmpty else {
      return parts + [(code: request.profile.isDocumented ? 3 : 2, dirhams: excess)]
    }
    let openTotal = parts.reduce(0) { $0 + (open.contains($1.code) ? $1.dirhams : 0) }
    for index in parts.indices where open.contains(parts[index].code) {
      parts[index].dirhams *= 1 + excess / openTotal
    }
    return parts
  }

  private func probability(of entry: CostEntry, request: Request) -> Double {
    let profile = request.profile
    switch entry.code {
    case 1: return profile.recruiter == .agency ? 1 : 0
    case 2: return profile.recruiter == .broker ? 1 : profile.isDocumented ? 0 : 0.5
    case 3 where !profile.isDocumented: return 0.25
    default: return entry.applies[profile.corridor.family.rawValue]
    }
  }

  /// Draws month and currency of an item and rounds its amount as people round.
  private func row(
    _ random: inout RandomStream, code: Int, dirhams: Double, request: Request
  ) -> CostItem? {
    let start = request.profile.jobStart
    let isLate = code == 4 || code == 18
    let shift = isLate ? random.integer(in: -1...1) : -random.integer(in: 0...6)
    let month = min(request.interview, max(RateTable.first, start + shift))
    let currency = currency(&random, code: code, profile: request.profile)
    let amount = dirhams / rates.rate(currency, in: month)
    let step = currency == .mad ? (amount > 5_000 ? 100.0 : amount > 800 ? 50 : 10) : 5
    let paid = NumberText.rounded(amount, to: step)
    guard paid > 0 else { return nil }
    return CostItem(
      code: code, paid: .value(paid), currency: currency, month: month, answer: .amount)
  }

  /// Assumption: permits, insurance and bribes are often paid abroad, Gulf fees in dollars.
  private func currency(
    _ random: inout RandomStream, code: Int, profile: Profile
  ) -> Currency {
    let draw = random.uniform()
    switch code {
    case 4, 9, 18: return draw < 0.5 ? profile.corridor.currency : .mad
    case 1 where profile.corridor.family == .gulf: return draw < 0.2 ? .usd : .mad
    case 3 where profile.corridor.family == .gulf: return draw < 0.2 ? .usd : .mad
    case 2: return draw < 0.2 ? .eur : .mad
    default: return draw < 0.04 ? profile.corridor.currency : .mad
    }
  }

  /// Puts the wage deductions on the transport row, else the first, in the currency of pay.
  private func recover(_ rows: inout [Int: CostItem], request: Request) {
    guard let recovery = request.recovery, let code = rows[7]?.code ?? rows.keys.min(),
      var row = rows[code]
    else { return }
    let currency = request.profile.corridor.currency
    let month = row.month ?? request.profile.jobStart
    let dirhams = (row.paid.known ?? 0) * rates.rate(row.currency ?? .mad, in: month)
    row.paid = .value(NumberText.rounded(dirhams / rates.rate(currency, in: month), to: 5))
    row.currency = currency
    row.deducted = recovery.total
    rows[code] = row
  }
}
