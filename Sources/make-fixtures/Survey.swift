/// One person of the module, with everything the files hold.
struct Worker: Sendable {
  let number: Int
  let psu: SampledPSU
  /// The number of the household inside its PSU.
  let household: Int
  let weight: Double
  let profile: Profile
  let pay: Pay
  let cost: CostReport

  /// The identifier, text with leading zeros.
  var id: String { "W" + NumberText.padded(number, width: 6) }
}

/// The synthetic survey.
struct Survey: Sendable {
  let seed: UInt64
  let rates: RateTable
  let workers: [Worker]

  /// Draws the whole survey; the same seed gives the same survey.
  init(seed: UInt64) {
    self.seed = seed
    rates = RateTable(seed: seed)
    var members: [Worker] = []
    let builder = WorkerBuilder(seed: seed, rates: rates)
    for (position, psu) in FirstStage(seed: seed).select().enumerated() {
      members += builder.workers(of: psu, position: position, after: members.count)
    }
    workers = members
  }
}

/// Draws the workers of a PSU: the second stage of the sample.
struct WorkerBuilder {
  let seed: UInt64
  let rates: RateTable

  /// Returns the workers of `psu`, numbered after `count`.
  ///
  /// Weight = 1 / first-stage probability × listed / interviewed × non-response factor ÷ number
  /// of households that report the same migrant. The last two are assumptions: 1.02 to 1.30 by
  /// household, and two reporting households for 6 % of households.
  func workers(of psu: SampledPSU, position: Int, after count: Int) -> [Worker] {
    var random = RandomStream(seed: seed, subject: .psu, unit: 1_000_000 + position)
    let secondStage = Double(psu.listed) / Double(psu.take)
    var household = 0
    var size = 0
    var adjustment = 1.0
    return (1...psu.take).map { member in
      let isNew = !random.happens(0.17)
      if isNew || size == 3 || household == 0 {
        household += 1
        size = 0
        adjustment = random.uniform(1.02, 1.30) / (random.happens(0.06) ? 2 : 1)
      }
      size += 1
      let weight = psu.firstStageWeight * secondStage * adjustment
      return worker(
        number: count + member, psu: psu, household: household,
        weight: NumberText.rounded(weight * 100, to: 1) / 100)
    }
  }

  private func worker(
    number: Int, psu: SampledPSU, household: Int, weight: Double
  ) -> Worker {
    let profile = ProfileModel(seed: seed).draw(worker: number, psu: psu)
    let money = CostModel(seed: seed, rates: rates).draw(
      worker: number, profile: profile, psu: psu)
    let payModel = PayModel(seed: seed, rates: rates)
    let (report, recovery) = CostAnswerModel(seed: seed, rates: rates).draw(
      worker: number, profile: profile, psu: psu, money: money, pay: payModel)
    let pay = payModel.draw(worker: number, profile: profile, money: money, recovery: recovery)
    return Worker(
      number: number, psu: psu, household: household, weight: weight, profile: profile, pay: pay,
      cost: report)
  }
}
