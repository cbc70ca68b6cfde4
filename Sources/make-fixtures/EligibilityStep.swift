/// A step of the eligibility funnel of SDG indicator 10.7.1.
///
/// Used to count, never to generate: the counts let a reader check another implementation.
struct EligibilityStep {
  let name: String
  let keeps: (Worker) -> Bool

  /// The steps E1 to E9 with their usual parameters: working age 15, a stay of 12 months, a start
  /// at most 36 months before the interview. A missing purpose does not pass E3.
  static var all: [EligibilityStep] {
    [
      EligibilityStep(name: "E1 aged 15 or more at the start") { $0.profile.ageAtStart >= 15 },
      EligibilityStep(name: "E2 changed usual residence") { $0.profile.changedResidence },
      EligibilityStep(name: "E3, E6 moved for wage work") {
        $0.profile.purpose == .wageWork && !$0.profile.omitted.contains(.purpose)
      },
      EligibilityStep(name: "E4 employee in the first job") { $0.profile.status == .employee },
      EligibilityStep(name: "E5 12 months abroad or more") { $0.profile.monthsAbroad >= 12 },
      EligibilityStep(name: "E8 started at most 36 months ago") {
        $0.psu.interview.index - $0.profile.jobStart.index <= 36
      },
      EligibilityStep(name: "E9 first job in the country") { $0.profile.jobSequence == 1 },
    ]
  }

  /// Returns the funnel: name, workers kept so far, their weight, and workers who fail this step
  /// taken alone.
  static func funnel(
    _ workers: [Worker]
  ) -> [(name: String, kept: Int, weight: Double, failAlone: Int)] {
    var kept = workers
    return all.map { step in
      kept = kept.filter(step.keeps)
      return (
        name: step.name, kept: kept.count, weight: kept.reduce(0) { $0 + $1.weight },
        failAlone: workers.filter { !step.keeps($0) }.count
      )
    }
  }
}
