internal import Microdata

/// Finds the estimates that the keys of a contrast mean.
struct ContrastMatching {
  /// One contrast: an estimate for each key, alike in everything but what the keys name.
  struct Group {
    let domain: [Estimate.DomainLevel]
    let level: Estimate.DomainLevel?
    let probability: Double?
    var members: [Int?]
    /// Whether the members are of the same rows: several variables or categories of one domain.
    let sharesRows: Bool
  }

  let groups: [Group]

  /// What tells the estimates of a contrast apart.
  private enum Axis: Hashable {
    case domain(Int)
    case wholeDomain
    case level
    case variable
  }

  /// What the estimates of a contrast have in common.
  private struct Common: Hashable {
    let estimator: String
    let variable: String
    let level: Estimate.DomainLevel?
    let domain: [Estimate.DomainLevel]
    let probability: Double?
  }

  init(_ estimates: [Estimate], keys: [String], over variable: String?) throws {
    guard !keys.isEmpty else {
      throw EstimationError(.invalidContrast, "A contrast needs at least one category.")
    }
    let axis = try Self.axis(estimates, keys, variable)
    var positions: [Common: Int] = [:]
    var groups: [Group] = []
    for (index, estimate) in estimates.enumerated() {
      let common = Self.common(estimate, axis)
      for (key, name) in keys.enumerated() where Self.matches(estimate, axis, name) {
        let position = positions[common] ?? groups.count
        if position == groups.count {
          positions[common] = position
          groups.append(
            Group(
              domain: common.domain, level: common.level, probability: common.probability,
              members: Array(repeating: nil, count: keys.count),
              sharesRows: axis == .level || axis == .variable))
        }
        guard groups[position].members[key] == nil else {
          throw EstimationError(
            .invalidContrast, "“\(name)” stands for more than one estimate.",
            hint: "Estimate one statistic at a time, or name the grouping variable with “over”.")
        }
        groups[position].members[key] = index
      }
    }
    self.groups = groups
  }

  private static func axis(
    _ estimates: [Estimate], _ keys: [String], _ variable: String?
  ) throws -> Axis {
    let names = estimates.first?.domain.map(\.variable) ?? []
    if let variable {
      guard let index = names.firstIndex(of: variable) else {
        throw EstimationError(
          .invalidContrast, "The estimates are not grouped by “\(variable)”.",
          hint: names.isEmpty ? "" : "They are grouped by \(names.joined(separator: ", ")).")
      }
      return .domain(index)
    }
    var axes = names.indices.map { Axis.domain($0) }
    if names.count > 1 { axes.append(.wholeDomain) }
    axes += [.level, .variable]
    let found = axes.filter { axis in
      keys.allSatisfy { key in estimates.contains { matches($0, axis, key) } }
    }
    guard let first = found.first else {
      let known = Set(
        estimates.flatMap { estimate in
          estimate.domain.map { $0.label ?? $0.code } + [estimate.level?.code].compactMap { $0 }
        }
      ).sorted()
      let unknown = keys.filter { key in
        !estimates.contains { estimate in axes.contains { matches(estimate, $0, key) } }
      }
      throw EstimationError(
        .invalidContrast,
        unknown.isEmpty
          ? "The categories \(keys.joined(separator: ", ")) are not of one variable."
          : "No estimate belongs to “\(unknown.joined(separator: "”, “"))”.",
        hint: known.isEmpty ? "" : "There are: \(Spelling.list(known, most: 20)).")
    }
    let candidates = found.compactMap { axis -> String? in
      switch axis {
      case .domain(let index): names[index]
      case .level: "the estimated variable"
      case .wholeDomain, .variable: nil
      }
    }
    if candidates.count > 1 {
      throw EstimationError(
        .invalidContrast,
        "The categories could be of \(candidates.map { "“\($0)”" }.joined(separator: " or of ")).",
        hint: "Name the grouping variable with “over”.")
    }
    return first
  }

  private static func matches(_ estimate: Estimate, _ axis: Axis, _ key: String) -> Bool {
    func isKey(_ level: Estimate.DomainLevel?) -> Bool {
      level.map { $0.code == key || $0.label == key } ?? false
    }
    switch axis {
    case .domain(let index):
      return index < estimate.domain.count && isKey(estimate.domain[index])
    case .wholeDomain:
      return estimate.domain.map(\.code).joined(separator: ",") == key
        || estimate.domain.map { $0.label ?? $0.code }.joined(separator: ",") == key
    case .level: return isKey(estimate.level)
    case .variable: return estimate.variable == key
    }
  }

  private static func common(_ estimate: Estimate, _ axis: Axis) -> Common {
    var domain = estimate.domain
    switch axis {
    case .domain(let index): domain.remove(at: index)
    case .wholeDomain: domain = []
    case .level, .variable: break
    }
    return Common(
      estimator: axis == .variable ? "" : estimate.estimator,
      variable: axis == .variable ? "" : estimate.variable,
      level: axis == .level ? nil : estimate.level, domain: domain,
      probability: estimate.probability)
  }
}
