internal import ArgumentParser
internal import Mizan

/// The choices of an estimate.
struct ChoiceArguments: ParsableArguments {
  @Option(
    help: """
      The interval: wald, logit, beta, wilson, asin or likelihood for proportions and for means of \
      conditions; woodruff, woodruff-r, replicates or replicates-unchecked for quantiles.
      """)
  var interval: [String] = []

  @Option(help: "The rule of quantiles: math, hf2, hf3, … hf9.")
  var quantileRule = "math"

  @Option(help: "Rows with missing values: per-variable, listwise or fail.")
  var missing = "per-variable"

  @Option(help: "The confidence level.")
  var level = 0.95

  @Option(help: "Degrees of freedom: domain, design, satterthwaite, infinite, or a number.")
  var df = "domain"

  @Flag(help: "Design effects.")
  var deff = false

  @Option(
    help: ArgumentHelp(
      "What --deff compares with: without-replacement (otherwise) or with-replacement.",
      valueName: "reference"))
  var deffReference: String?

  func options() throws -> EstimationOptions {
    var options = EstimationOptions()
    for name in interval.flatMap(NameList.split) {
      if let method = ProportionInterval(rawValue: name), method != .automatic {
        options.proportionInterval = method
      } else if let method = QuantileInterval(rawValue: name) {
        options.quantileInterval = method
      } else {
        throw unknown(
          "--interval", name,
          ProportionInterval.allCases.map(\.rawValue).filter { $0 != "automatic" }
            + QuantileInterval.allCases.map(\.rawValue))
      }
    }
    options.quantileRule = try choice(
      "--quantile-rule", quantileRule == "hf1" ? "math" : quantileRule)
    options.missing = try choice("--missing", missing)
    guard level > 0, level < 1 else {
      throw UsageError(
        message: "--level is between 0 and 1, not \(level).", hint: "For 95 % write 0.95.")
    }
    options.confidence = level
    if deff {
      options.designEffect = try choice("--deff-reference", deffReference ?? "without-replacement")
    } else if deffReference != nil {
      throw UsageError(message: "--deff-reference goes with --deff.")
    }
    switch df {
    case "domain": options.degreesOfFreedom = .domain
    case "design": options.degreesOfFreedom = .design
    case "satterthwaite": options.degreesOfFreedom = .satterthwaite
    case "infinite", "inf": options.degreesOfFreedom = .infinite
    default:
      guard let value = Double(df), value > 0 else {
        throw unknown("--df", df, ["domain", "design", "satterthwaite", "infinite", "a number"])
      }
      options.degreesOfFreedom = value.isFinite ? .fixed(value) : .infinite
    }
    return options
  }

  private func choice<Value: RawRepresentable & CaseIterable>(
    _ option: String, _ name: String
  ) throws -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: name) else {
      throw unknown(option, name, Value.allCases.map(\.rawValue))
    }
    return value
  }

  private func unknown(_ option: String, _ name: String, _ known: [String]) -> UsageError {
    UsageError(
      message: "\(option) does not know “\(name)”.",
      hint: "It knows \(known.joined(separator: ", ")).")
  }
}
