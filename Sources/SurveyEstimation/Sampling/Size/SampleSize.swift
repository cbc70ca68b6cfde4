/// How many units a survey needs, with the way there.
///
/// The value explains itself: what went in, each step with its formula, how many answers, units to draw and
/// households to visit it comes to, and the precision that the whole number of answers gives.
public struct SampleSize: Sendable, Hashable, Codable {
  /// A number with its name.
  public struct Item: Sendable, Hashable, Codable {
    /// What the number is.
    public let name: String
    /// The number.
    public let value: Double
  }

  /// One step of the computation.
  public struct Step: Sendable, Hashable, Codable {
    /// What is computed.
    public let name: String
    /// How.
    public let formula: String
    /// The result.
    public let value: Double
  }

  /// One sample: a comparison has two.
  public struct Sample: Sendable, Hashable, Codable {
    /// The number of answers needed.
    public let answers: Int
    /// The number of units to draw, those that will not answer included.
    public let drawn: Int
    /// The number of households to visit, when people have to be found.
    public let visits: Int?
  }

  /// What the sample is for.
  public let purpose: String
  /// What went in.
  public let inputs: [Item]
  /// How the result was found.
  public let steps: [Step]
  /// The sample, or the two samples of a comparison.
  public let samples: [Sample]
  /// What the whole number of answers gives.
  public let reached: [Item]

  /// The number of answers needed in the (first) sample.
  public var answers: Int { samples[0].answers }
  /// The number of units to draw for the (first) sample.
  public var drawn: Int { samples[0].drawn }
  /// The number of households to visit for the (first) sample, when people have to be found.
  public var visits: Int? { samples[0].visits }
}

extension SampleSize: CustomStringConvertible {
  /// The inputs, the steps and the result, one a line.
  public var description: String {
    func line(_ name: String, _ value: Double, _ formula: String = "") -> String {
      "  \(name): \(formula.isEmpty ? "" : "\(formula) = ")\(NumberText.general(value))"
    }
    var lines = [purpose, "Given"]
    lines += inputs.map { line($0.name, $0.value) }
    lines.append("Steps")
    lines += steps.map { line($0.name, $0.value, $0.formula) }
    lines.append("Needed")
    for (number, sample) in samples.enumerated() {
      let name = samples.count > 1 ? "  sample \(number + 1): " : "  "
      var text = "\(name)\(sample.answers) answers, \(sample.drawn) drawn"
      if let visits = sample.visits { text += ", \(visits) households visited" }
      lines.append(text)
    }
    lines.append("Reached")
    lines += reached.map { line($0.name, $0.value) }
    return lines.joined(separator: "\n")
  }
}

/// The precision that an estimate should have.
public enum WantedPrecision: Sendable, Hashable, Codable {
  /// Half of the length of the confidence interval.
  case margin(Double, confidence: Double = 0.95)
  /// Half of the length of the confidence interval, as a share of the estimate.
  case relativeMargin(Double, confidence: Double = 0.95)
  /// The standard error.
  case standardError(Double)
  /// The standard error as a share of the estimate.
  case coefficientOfVariation(Double)
}
