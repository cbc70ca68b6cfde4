public import Microdata
internal import SurveyModules

/// Over- and under-qualification: the level of education against that which the occupation requires.
///
/// The normative approach of the ILO (20th ICLS, Guidelines concerning measurement of qualifications and skills
/// mismatches of persons in employment, 2018) compares ISCED 2011 with the level that ISCO-08 sets for a major
/// group. Which levels these are is a parameter, and is named with the result: the guidelines leave the
/// thresholds to national practice.
public struct SkillsMismatch: Sendable, Hashable, Encodable {
  /// What a person is.
  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    /// With the level that the occupation requires.
    case matched
    /// With a higher level.
    case overqualified
    /// With a lower level.
    case underqualified
    /// In the armed forces, which span all levels and are left out.
    case excluded
    /// Without a known occupation or level of education.
    case notDerivable = "not-derivable"
  }

  /// A decision with its reason.
  public struct Decision: Sendable, Hashable, Encodable {
    /// What the person is.
    public let status: Status
    /// Why.
    public let reason: String
  }

  /// The name of the requirements.
  public let name: String
  /// The levels of ISCED 2011 that each major group of ISCO-08 requires; groups without any are excluded.
  public let required: [String: ClosedRange<Int>]

  /// Creates requirements.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - required: The levels of ISCED 2011 by major group of ISCO-08.
  /// - Throws: `IndicatorError` with code `invalidDefinition` for a major group or level that there is not.
  public init(name: String, required: [String: ClosedRange<Int>]) throws {
    guard !required.isEmpty else {
      throw IndicatorError(
        .invalidDefinition, "“\(name)” requires nothing of any occupation.",
        hint: "Give levels of ISCED 2011 for one major group of ISCO-08 or more.")
    }
    let known = Set(CodeList.isco08.entries(level: 1).map(\.code))
    for (group, levels) in required.sorted(by: { $0.key < $1.key }) {
      guard known.contains(group), levels.lowerBound >= 0, levels.upperBound <= 8 else {
        throw IndicatorError(
          .invalidDefinition,
          "“\(name)” requires ISCED \(levels.lowerBound) to \(levels.upperBound) of the group “\(group)”.",
          hint: "Major groups of ISCO-08 are 0 to 9, levels of ISCED 2011 are 0 to 8.")
      }
    }
    (self.name, self.required) = (name, required)
  }

  private init(known name: String, _ required: [String: ClosedRange<Int>]) {
    (self.name, self.required) = (name, required)
  }

  /// Broad levels: groups 1 to 3 require ISCED 5 to 8, groups 4 to 8 require 3 or 4, group 9 requires 1 or 2.
  public static let broad = SkillsMismatch(
    known: "ILO normative, broad levels",
    [
      "1": 5...8, "2": 5...8, "3": 5...8, "4": 3...4, "5": 3...4, "6": 3...4, "7": 3...4,
      "8": 3...4, "9": 1...2,
    ])

  /// As ``broad``, but group 3, technicians and associate professionals, requires ISCED 5 alone: the third of
  /// the four skill levels of ISCO-08.
  public static let shortCycleTechnicians = SkillsMismatch(
    known: "ILO normative, group 3 at ISCED 5", broad.required.merging(["3": 5...5]) { $1 })

  /// Decides for one person.
  ///
  /// - Parameters:
  ///   - occupation: A code of ISCO-08 of any level; `nil` when it is not known.
  ///   - education: The highest level of ISCED 2011, 0 to 8; `nil` when it is not known.
  public func decide(occupation: String?, education: Int?) -> Decision {
    guard let occupation, let group = CodeList.isco08.rolledUp(occupation, to: 1) else {
      return Decision(
        status: .notDerivable,
        reason: occupation.map { "“\($0)” is no code of ISCO-08." } ?? "The occupation is missing.")
    }
    guard let levels = required[group] else {
      return Decision(
        status: .excluded,
        reason: "Major group \(group) of ISCO-08 has no required level in “\(name)”.")
    }
    guard let education, (0...8).contains(education) else {
      return Decision(
        status: .notDerivable,
        reason: education.map { "\($0) is no level of ISCED 2011." }
          ?? "The level of education is missing.")
    }
    let status = Self.status(education, levels)
    let span =
      levels.count == 1
      ? "\(levels.lowerBound)" : "\(levels.lowerBound) to \(levels.upperBound)"
    return Decision(
      status: status,
      reason: "Major group \(group) requires ISCED \(span); the person has \(education) (\(name)).")
  }

  /// Returns the condition for a status, over variables with codes as text.
  ///
  /// It is missing where a variable is, and false for the armed forces and for codes that are none. The share of
  /// the status is that of the condition among the rows of ``basis(occupation:education:)``.
  ///
  /// - Parameters:
  ///   - status: Matched, over- or underqualified.
  ///   - occupation: The variable with codes of ISCO-08 of any level.
  ///   - education: The variable with levels of ISCED 2011.
  /// - Throws: `IndicatorError` with code `invalidOption` for another status.
  public func condition(
    _ status: Status, occupation: String = "isco08", education: String = "education"
  ) throws -> RowExpression {
    let statuses: [Status] = [.matched, .overqualified, .underqualified]
    guard statuses.contains(status) else {
      throw IndicatorError(
        .invalidOption, "There is no condition for “\(status.rawValue)”.",
        hint: "Ask for matched, overqualified or underqualified; the basis says who is counted.")
    }
    let parts = groups.compactMap { levels, codes -> RowExpression? in
      let wanted = (0...8).filter { Self.status($0, levels) == status }
      guard !wanted.isEmpty else { return nil }
      return Self.isIn(occupation, codes) && Self.isIn(education, wanted.map { String($0) })
    }
    return parts.dropFirst().reduce(parts.first ?? false) { $0 || $1 }
  }

  /// Returns the condition for people whose status is matched, over- or underqualified.
  ///
  /// - Parameters:
  ///   - occupation: The variable with codes of ISCO-08 of any level.
  ///   - education: The variable with levels of ISCED 2011.
  public func basis(
    occupation: String = "isco08", education: String = "education"
  ) -> RowExpression {
    Self.isIn(occupation, groups.flatMap(\.codes))
      && Self.isIn(education, (0...8).map { String($0) })
  }

  private static func status(_ education: Int, _ levels: ClosedRange<Int>) -> Status {
    education < levels.lowerBound
      ? .underqualified : education > levels.upperBound ? .overqualified : .matched
  }

  private static func isIn(_ variable: String, _ codes: [String]) -> RowExpression {
    column(variable).isIn(codes.map { RowExpression(text: $0) })
  }

  /// The codes of all levels of ISCO-08 by what they require, in the order of the classification.
  private var groups: [(levels: ClosedRange<Int>, codes: [String])] {
    let list = CodeList.isco08
    var result: [(levels: ClosedRange<Int>, codes: [String])] = []
    for entry in list.entries {
      guard let group = list.rolledUp(entry.code, to: 1), let levels = required[group] else {
        continue
      }
      if let position = result.firstIndex(where: { $0.levels == levels }) {
        result[position].codes.append(entry.code)
      } else {
        result.append((levels, [entry.code]))
      }
    }
    return result
  }
}
