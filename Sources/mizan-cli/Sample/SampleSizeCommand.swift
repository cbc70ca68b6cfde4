internal import ArgumentParser
internal import Mizan

/// Computes how many units a survey needs.
struct SampleSizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "size", abstract: "Compute how many units a survey needs, with the way there.",
    discussion: """
      Give --proportion, or --sd (with --mean for relative precision), and one precision. With --versus or \
      --difference two samples are compared; with --answers the least difference is found that they show.

      Examples (no file is needed; Fixtures/sampling/strata.csv has numbers to try):
        mizan sample size --proportion 0.1 --margin 0.03 --deff 1.6 --response 0.85
        mizan sample size --proportion 0.1 --cv 0.08 --eligible 0.12 --assurance 0.9
        mizan sample size --proportion 0.10 --versus 0.14 --power 0.8 --deff 1.6
        mizan sample size --proportion 0.10 --answers 1500 --deff 1.6
      """)

  @Option(help: ArgumentHelp("The expected share.", valueName: "p"))
  var proportion: Double?
  @Option(help: ArgumentHelp("The expected mean.", valueName: "mean"))
  var mean: Double?
  @Option(help: ArgumentHelp("The standard deviation in the population.", valueName: "s"))
  var sd: Double?
  @Flag(help: "The precision is that of the total, N times the mean.")
  var total = false

  @Option(help: ArgumentHelp("Half of the length of the interval.", valueName: "e"))
  var margin: Double?
  @Option(help: ArgumentHelp("The same as a share of the estimate.", valueName: "r"))
  var relativeMargin: Double?
  @Option(help: ArgumentHelp("The standard error.", valueName: "se"))
  var se: Double?
  @Option(help: ArgumentHelp("The coefficient of variation, as 0.05 for 5 %.", valueName: "cv"))
  var cv: Double?
  @Option(help: "The confidence level of the interval.")
  var level = 0.95
  @Option(help: "The interval of a share: wald or wilson.")
  var interval = "wald"

  @Option(help: ArgumentHelp("The size of the population.", valueName: "n"))
  var population: Int?
  @Option(help: ArgumentHelp("The design effect.", valueName: "deff"))
  var deff: Double?
  @Option(
    help: ArgumentHelp("Answers in a cluster; with --icc in place of --deff.", valueName: "m"))
  var clusterSize: Double?
  @Option(help: ArgumentHelp("The correlation within clusters.", valueName: "rho"))
  var icc: Double?
  @Option(help: ArgumentHelp("The share of drawn units that answer.", valueName: "r"))
  var response = 1.0
  @Option(help: ArgumentHelp("The share of answers in the domain of interest.", valueName: "share"))
  var domain = 1.0

  @Option(
    help: ArgumentHelp("The share of households with an eligible person.", valueName: "share"))
  var eligible: Double?
  @Option(help: ArgumentHelp("People drawn in such a household, on average.", valueName: "number"))
  var peoplePerHousehold: Double?
  @Option(help: ArgumentHelp("The share of visits that tell who is eligible.", valueName: "share"))
  var contact: Double?
  @Option(
    help: ArgumentHelp("The probability of finding enough (on average otherwise).", valueName: "p"))
  var assurance: Double?

  @Option(help: ArgumentHelp("The share to tell --proportion from.", valueName: "p"))
  var versus: Double?
  @Option(help: ArgumentHelp("The difference of means to find.", valueName: "d"))
  var difference: Double?
  @Option(help: ArgumentHelp("The standard deviation of the second mean.", valueName: "s"))
  var sd2: Double?
  @Option(
    help: ArgumentHelp("Answers in the first sample: finds the least difference.", valueName: "n"))
  var answers: Int?
  @Option(help: "The probability of finding the difference.")
  var power = 0.8
  @Option(help: "The probability of calling a difference where there is none.")
  var significance = 0.05
  @Flag(help: "Differences in one direction only.")
  var oneSided = false
  @Option(help: ArgumentHelp("The second sample over the first.", valueName: "k"))
  var ratio = 1.0
  @Option(
    help: ArgumentHelp("The share of the first sample in the second too.", valueName: "share"))
  var overlap = 0.0
  @Option(help: ArgumentHelp("The correlation among units in both.", valueName: "rho"))
  var correlation = 0.0

  @Option(help: "How to print: table, json or csv.")
  var format = OutputFormat.table

  private var isComparison: Bool { versus != nil || difference != nil || answers != nil }

  func run() throws {
    guard format != .markdown else {
      throw UsageError(message: "--format is table, json or csv here.")
    }
    try check()
    if answers != nil { return try printLeastDifference() }
    let size = try isComparison ? comparison() : single()
    switch format {
    case .table, .markdown: print(size)
    case .csv: print(size.csv, terminator: "")
    case .json: print(try SamplingDocument(command: "sample size", result: size).json())
    }
  }

  private func check() throws {
    guard (proportion == nil) != (sd == nil) else {
      throw UsageError(message: "Give either --proportion or --sd.")
    }
    try NumberCheck.require(
      eligible != nil || peoplePerHousehold == nil, "--people-per-household", with: "--eligible")
    try NumberCheck.require(eligible != nil || contact == nil, "--contact", with: "--eligible")
    try NumberCheck.require(eligible != nil || assurance == nil, "--assurance", with: "--eligible")
    try NumberCheck.require((clusterSize == nil) == (icc == nil), "--cluster-size", with: "--icc")
    try NumberCheck.require(clusterSize == nil || deff == nil, "--deff", with: "no --cluster-size")
    try NumberCheck.require(isComparison || sd2 == nil, "--sd2", with: "--difference or --answers")
    try NumberCheck.require(
      isComparison || (ratio == 1 && overlap == 0 && correlation == 0 && !oneSided),
      "--ratio, --overlap, --correlation and --one-sided", with: "a comparison")
    try NumberCheck.require(mean == nil || sd != nil, "--mean", with: "--sd")
    try NumberCheck.require(versus == nil || proportion != nil, "--versus", with: "--proportion")
    try NumberCheck.require(difference == nil || sd != nil, "--difference", with: "--sd")
    try NumberCheck.require(!isComparison || population == nil, "--population", with: "one sample")
    guard [versus != nil, difference != nil, answers != nil].filter({ $0 }).count <= 1 else {
      throw UsageError(message: "Give one of --versus, --difference and --answers.")
    }
    let precisions = [margin, relativeMargin, se, cv].compactMap { $0 }.count
    guard precisions == (isComparison ? 0 : 1) else {
      throw UsageError(
        message: isComparison
          ? "A comparison has a power, not a precision."
          : "Give one precision: --margin, --relative-margin, --se or --cv.")
    }
  }

  private func conditions() throws -> SurveyConditions {
    var conditions = SurveyConditions(
      designEffect: deff ?? 1, population: population, responseRate: response, domainShare: domain)
    if let clusterSize, let icc {
      conditions.designEffect = SurveyConditions.designEffect(
        clusterSize: clusterSize, intraclass: icc)
    }
    if let eligible {
      conditions.screening = SurveyConditions.Screening(
        eligibleShare: eligible, peoplePerHousehold: peoplePerHousehold ?? 1,
        contactRate: contact ?? 1, assurance: assurance)
    }
    return conditions
  }

  private func single() throws -> SampleSize {
    let precision: WantedPrecision =
      if let margin { .margin(margin, confidence: level) } else if let relativeMargin {
        .relativeMargin(relativeMargin, confidence: level)
      } else if let se { .standardError(se) } else { .coefficientOfVariation(cv ?? 0) }
    if let proportion {
      guard let interval = SampleSize.ShareInterval(rawValue: interval) else {
        throw UsageError(message: "--interval is wald or wilson, not “\(interval)”.")
      }
      try NumberCheck.require(!total, "--total", with: "--sd")
      return try .proportion(
        proportion, precision: precision, interval: interval, conditions: conditions())
    }
    let deviation = sd ?? 0
    return try total
      ? .total(
        mean: mean, standardDeviation: deviation, precision: precision, conditions: conditions())
      : .mean(mean, standardDeviation: deviation, precision: precision, conditions: conditions())
  }

  private var test: ComparisonTest {
    ComparisonTest(significance: significance, power: power, isTwoSided: !oneSided)
  }

  private func comparison() throws -> SampleSize {
    if let proportion, let versus {
      return try .difference(
        versus - proportion,
        Comparison(
          share: proportion, and: versus, ratio: ratio, overlap: overlap, correlation: correlation),
        test: test, conditions: conditions())
    }
    return try .difference(
      difference ?? 0,
      Comparison(
        standardDeviation: sd ?? 0, and: sd2, ratio: ratio, overlap: overlap,
        correlation: correlation), test: test, conditions: conditions())
  }

  private func printLeastDifference() throws {
    let least: DetectableDifference
    if let proportion {
      least = try DetectableDifference(
        answers: answers ?? 0, fromShare: proportion, isIncrease: proportion <= 0.5, ratio: ratio,
        overlap: overlap, correlation: correlation, test: test, conditions: conditions())
    } else {
      least = try DetectableDifference(
        answers: answers ?? 0,
        Comparison(
          standardDeviation: sd ?? 0, and: sd2, ratio: ratio, overlap: overlap,
          correlation: correlation), test: test, conditions: conditions())
    }
    switch format {
    case .table, .markdown: print(least)
    case .csv: print(least.csv, terminator: "")
    case .json: print(try SamplingDocument(command: "sample size", result: least).json())
    }
  }
}
