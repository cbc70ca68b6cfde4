internal import Foundation
internal import NumericCore

/// What a weighting pipeline did, step by step.
public struct WeightingReport: Sendable, Hashable, Codable {
  /// What one step did.
  public struct Step: Sendable, Hashable, Codable {
    /// The kind of step, as a pipeline file names it.
    public let name: String
    /// What it did, in words.
    public let description: String
    /// The Newton steps; 0 where none are needed.
    public let iterations: Int
    /// The largest relative misfit of a total; `nil` for steps without totals.
    public let largestMisfit: Double?
    /// The total with the largest misfit; `nil` when all are met exactly.
    public let worstTotal: String?
    /// The distribution of the ratios of weights after and before the step.
    public let ratios: Ratios
    /// The rows with a weight before the step.
    public let rowsBefore: Int
    /// The rows with a weight after it.
    public let rowsAfter: Int
    /// The rows with a weight below zero after it.
    public let negativeWeights: Int
    /// The sum of the weights before the step.
    public let sumBefore: Double
    /// The sum of the weights after it.
    public let sumAfter: Double
    /// Kish's design effect of unequal weights before the step: n Σw² / (Σw)².
    public let designEffectBefore: Double
    /// Kish's design effect of unequal weights after it.
    public let designEffectAfter: Double
    /// What else is worth knowing.
    public let notes: [String]
  }

  /// Quantiles of the ratios of new to old weights, over the rows that have both.
  public struct Ratios: Sendable, Hashable, Codable {
    /// The probabilities of the quantiles.
    public static let probabilities = [0, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1]
    /// The quantiles, in the order of the probabilities; empty when no row has both weights.
    public let quantiles: [Double]
    /// The least ratio; 1 when no row has both weights.
    public var least: Double { quantiles.first ?? 1 }
    /// The greatest ratio; 1 when no row has both weights.
    public var greatest: Double { quantiles.last ?? 1 }
  }

  /// The steps, in their order.
  public let steps: [Step]
}

extension WeightingReport: CustomStringConvertible {
  /// The report as text, one paragraph for each step.
  public var description: String {
    steps.enumerated().map { number, step in
      var lines = ["\(number + 1). \(step.description)"]
      lines.append(
        "   rows \(step.rowsBefore) → \(step.rowsAfter)   sum "
          + "\(Self.text(step.sumBefore)) → \(Self.text(step.sumAfter))   design effect of weights "
          + "\(Self.text(step.designEffectBefore)) → \(Self.text(step.designEffectAfter))")
      if !step.ratios.quantiles.isEmpty {
        let names = ["min", "1 %", "5 %", "25 %", "50 %", "75 %", "95 %", "99 %", "max"]
        lines.append(
          "   ratios "
            + zip(names, step.ratios.quantiles).map { "\($0) \(Self.text($1))" }
            .joined(separator: "   "))
      }
      if let misfit = step.largestMisfit {
        let worst = step.worstTotal.map { " (\($0))" } ?? ""
        lines.append(
          "   \(step.iterations) iterations, largest relative misfit "
            + String(format: "%.1e", misfit) + worst)
      }
      if step.negativeWeights > 0 {
        lines.append("   \(step.negativeWeights) weights are below zero")
      }
      lines += step.notes.map { "   \($0)" }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func text(_ value: Double) -> String {
    abs(value) >= 1e5 ? String(format: "%.0f", value) : String(format: "%.4g", value)
  }
}

extension WeightingReport.Step {
  /// Describes a step by the weights before and after it.
  init(
    name: String, description: String, iterations: Int = 0, largestMisfit: Double? = nil,
    worstTotal: String? = nil, before: [Double], after: [Double], notes: [String] = []
  ) {
    let (old, new) = (WeightSummary(before), WeightSummary(after))
    var ratios: [Double] = Parallel.fill(before.count) { rows, target in
      for row in rows { target[row] = before[row] == 0 ? 0 : after[row] / before[row] }
    }
    if ratios.contains(0) { ratios.removeAll { $0 == 0 } }
    self.init(
      name: name, description: description, iterations: iterations, largestMisfit: largestMisfit,
      worstTotal: worstTotal, ratios: .init(quantiles: OrderStatistics.quantiles(ratios)),
      rowsBefore: old.rows, rowsAfter: new.rows, negativeWeights: new.negative, sumBefore: old.sum,
      sumAfter: new.sum, designEffectBefore: old.designEffect,
      designEffectAfter: new.designEffect, notes: notes)
  }
}

/// Sums of weights.
private struct WeightSummary {
  private(set) var (rows, negative) = (0, 0)
  private(set) var (sum, squares) = (0.0, 0.0)

  init(_ weights: [Double]) {
    let block = 1 << 14
    let parts = Parallel.map((weights.count + block - 1) / block) { number in
      var part = WeightSummary()
      for weight in weights[(number * block)..<min((number + 1) * block, weights.count)]
      where weight != 0 {
        part.rows += 1
        part.negative += weight < 0 ? 1 : 0
        part.sum += weight
        part.squares += weight * weight
      }
      return part
    }
    for part in parts {
      rows += part.rows
      negative += part.negative
      sum += part.sum
      squares += part.squares
    }
  }

  private init() {}

  /// Kish (1965, *Survey Sampling*, §11.2C).
  var designEffect: Double { sum == 0 ? 0 : Double(rows) * squares / (sum * sum) }
}

/// The order statistics of weights that reports and limits use.
enum OrderStatistics {
  /// Returns the values at the probabilities of a report: the least value that reaches each.
  static func quantiles(_ values: [Double]) -> [Double] {
    guard !values.isEmpty else { return [] }
    let ranks = WeightingReport.Ratios.probabilities.map { probability in
      max(0, Int((probability * Double(values.count)).rounded(.up)) - 1)
    }
    return RankedValues.values(atRanks: ranks, of: values)
  }

  /// The median of values; `nil` of none.
  static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let ranks = [(values.count - 1) / 2, values.count / 2]
    return RankedValues.values(atRanks: ranks, of: values).reduce(0) { $0 + $1 / 2 }
  }
}
