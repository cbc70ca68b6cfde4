internal import Microdata

/// A sample in numbers: how many units of each list were drawn, with which probabilities.
public struct SampleSummary: Sendable, Hashable, Codable {
  /// A stratum of the first stage, or all lists of a later stage together.
  public struct Part: Sendable, Hashable, Codable {
    /// The stage, from 1.
    public let stage: Int
    /// The stratum of the first stage; empty below it and without strata.
    public let stratum: String
    /// How units were drawn.
    public let method: SelectionMethod
    /// The number of lists.
    public let lists: Int
    /// The number of units in the lists.
    public let units: Int
    /// The number of units drawn.
    public let drawn: Int
    /// The number of units that were certain.
    public let certain: Int
    /// The least inclusion probability of a unit drawn.
    public let leastProbability: Double?
    /// The greatest one below one.
    public let greatestProbability: Double?
  }

  /// What the random numbers began with.
  public let seed: UInt64
  /// The parts, the first stage first.
  public let parts: [Part]
  /// The number of rows in the sample.
  public let rows: Int
  /// The sum of the weights: the number of rows of the frame, as the sample estimates it.
  public let sumOfWeights: Double
  /// Kish's design effect of unequal weights, n Σw²/(Σw)².
  public let weightingEffect: Double?
}

extension DrawnSample {
  /// The sample in numbers.
  public var summary: SampleSummary {
    var parts: [SampleSummary.Part] = []
    for (index, stage) in plan.stages.enumerated() {
      let own = lists.filter { $0.stage == index + 1 }
      let groups = index == 0 ? own.map { [$0] } : own.isEmpty ? [] : [own]
      parts += groups.map { group in
        let drawn = group.flatMap { list in list.chosen.map { list.probabilities[$0] } }
        return SampleSummary.Part(
          stage: index + 1, stratum: index == 0 ? group[0].label : "", method: stage.method,
          lists: group.count, units: group.reduce(0) { $0 + $1.units.count }, drawn: drawn.count,
          certain: drawn.count { $0 >= 1 }, leastProbability: drawn.min(),
          greatestProbability: drawn.filter { $0 < 1 }.max())
      }
    }
    let weights = table["weight"]?.doubles ?? []
    let (sum, squares) = weights.reduce((0.0, 0.0)) { ($0.0 + $1, $0.1 + $1 * $1) }
    return SampleSummary(
      seed: plan.seed, parts: parts, rows: weights.count, sumOfWeights: sum,
      weightingEffect: sum > 0 ? Double(weights.count) * squares / (sum * sum) : nil)
  }
}

extension SampleSummary: CustomStringConvertible {
  /// The parts as an aligned table, with the weights below.
  public var description: String { AlignedText.table(textRows(), leading: 3) + "\n" + notes }

  /// The header and the rows of the table, as text.
  public func textRows() -> [[String]] {
    [["stage", "stratum", "method", "lists", "units", "drawn", "certain", "least π", "greatest π"]]
      + parts.map { part in
        [
          String(part.stage), part.stratum, part.method.rawValue, String(part.lists),
          String(part.units), String(part.drawn), String(part.certain),
          part.leastProbability.map { NumberText.general($0) } ?? "–",
          part.greatestProbability.map { NumberText.general($0) } ?? "–",
        ]
      }
  }

  /// The rows, the weights and the seed, in words.
  public var notes: String {
    var text = "\(rows) rows, weights add up to \(NumberText.general(sumOfWeights))"
    if let weightingEffect {
      text += ", design effect of weights \(NumberText.fixed(weightingEffect, 3))"
    }
    return text + ". Seed \(seed)."
  }
}
