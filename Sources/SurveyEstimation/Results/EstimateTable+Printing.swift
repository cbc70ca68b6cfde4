internal import Foundation
internal import Microdata

extension EstimateTable: CustomStringConvertible {
  /// The estimates as an aligned table, with the design and the choices below it.
  public var description: String {
    AlignedText.table(textRows(), leading: leadingColumns.count) + "\n" + notes
  }

  /// The design and the choices, in words.
  public var notes: String {
    var notes = "Design: \(design)."
    if !condition.isEmpty { notes += " Domain: \(condition)." }
    let level = NumberText.general(options.confidence * 100)
    notes += " Intervals: \(level) %, df \(options.degreesOfFreedom.name)."
    return notes
  }

  /// The header and the rows of the table, as text: what all printed forms share.
  public func textRows() -> [[String]] {
    let hasEffect = estimates.contains { $0.designEffect != nil }
    let hasMissing = estimates.contains { $0.missing > 0 }
    let hasRemark = estimates.contains { $0.undefined != nil || !$0.flags.isEmpty }
    var header = leadingColumns + ["estimate", "SE", "lower", "upper", "CV %", "df"]
    if hasEffect { header.append("deff") }
    header.append("n")
    if hasMissing { header.append("missing") }
    if hasRemark { header.append("remark") }
    return [header]
      + estimates.map { estimate in
        let decimals = NumberText.decimals(for: estimate)
        var row = leadingCells(estimate)
        for value in [estimate.value, estimate.standardError, estimate.lower, estimate.upper] {
          row.append(value.map { NumberText.fixed($0, decimals) } ?? "–")
        }
        row.append(
          estimate.coefficientOfVariation.map { NumberText.fixed($0 * 100, 1) } ?? "–")
        row.append(estimate.degreesOfFreedom.map { NumberText.general($0) } ?? "–")
        if hasEffect { row.append(estimate.designEffect.map { NumberText.fixed($0, 2) } ?? "–") }
        row.append(String(estimate.n))
        if hasMissing { row.append(String(estimate.missing)) }
        if hasRemark {
          let remarks = [estimate.undefined?.rawValue].compactMap { $0 }
          row.append((remarks + estimate.flags.map(\.rawValue)).joined(separator: ", "))
        }
        return row
      }
  }

  /// The columns that say what is estimated.
  private var leadingColumns: [String] {
    let domain = estimates.first { !$0.domain.isEmpty }?.domain.map(\.variable) ?? []
    return domain + ["estimator", "variable"] + (hasDetail ? ["level"] : [])
  }

  private var hasDetail: Bool { estimates.contains { $0.level != nil || $0.probability != nil } }

  private func leadingCells(_ estimate: Estimate) -> [String] {
    var cells = estimate.domain.map { $0.label ?? $0.code }
    while cells.count < leadingColumns.count - 2 - (hasDetail ? 1 : 0) { cells.append("") }
    cells += [estimate.estimator, estimate.variable]
    if hasDetail {
      let probability = estimate.probability.map { "p = \(NumberText.general($0))" }
      cells.append(estimate.level.map { $0.label ?? $0.code } ?? probability ?? "")
    }
    return cells
  }
}

extension Estimate: CustomStringConvertible {
  /// The estimate in one line.
  public var description: String {
    let decimals = NumberText.decimals(for: self)
    guard let value else { return "\(estimator) of \(variable): \(undefined?.rawValue ?? "none")" }
    var text = "\(estimator) of \(variable): \(NumberText.fixed(value, decimals))"
    if let standardError { text += " (SE \(NumberText.fixed(standardError, decimals)))" }
    if let lower, let upper {
      text += " [\(NumberText.fixed(lower, decimals)), \(NumberText.fixed(upper, decimals))]"
    }
    return text
  }
}

/// How numbers are printed in tables for people.
enum NumberText {
  /// As many decimals as give the standard error three significant digits.
  static func decimals(for estimate: Estimate) -> Int {
    let scale = estimate.standardError.flatMap { $0 > 0 ? $0 : nil } ?? abs(estimate.value ?? 1)
    guard scale > 0, scale.isFinite else { return 2 }
    return min(8, max(0, 2 - Int(log10(scale).rounded(.down))))
  }

  static func fixed(_ value: Double, _ decimals: Int) -> String {
    abs(value) >= 1e15 || (value != 0 && abs(value) < 1e-9)
      ? general(value) : String(format: "%.\(decimals)f", value)
  }

  static func general(_ value: Double) -> String {
    value == .infinity ? "∞" : String(format: "%.6g", value)
  }
}
