internal import Microdata

/// A number that an institution publishes, with where it comes from.
///
/// An administrative figure and a full count have no sampling error. That is a property of the kind, said in
/// ``samplingNote``, and not a standard error of zero: such a figure can be wrong in many other ways.
public struct Figure: Sendable, Hashable, Encodable {
  /// How a figure came about.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Counted in the course of administration: a register, cases, permits.
    case administrative
    /// Counted by a census of everybody.
    case census
    /// Estimated from a sample, the sample form of a census among them.
    case survey
  }

  /// The number, in the unit that its source says.
  public let value: Double
  /// The standard error of a survey's figure; `nil` when the source gives none, and for full counts.
  public let standardError: Double?
  /// The number of observations behind it; `nil` when the source does not say.
  public let n: Int?
  /// How it came about.
  public let kind: Kind
  /// Who says so, and where.
  public let source: String
  /// The time that it is about, such as `2021` or `2024-Q3`.
  public let period: String

  /// Creates a figure.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - standardError: The standard error, for the figure of a survey.
  ///   - n: The number of observations.
  ///   - kind: How it came about.
  ///   - source: Who says so, and where.
  ///   - period: The time that it is about.
  /// - Throws: `IndicatorError` with code `invalidData` for a number that is not finite, an empty source, a
  ///   standard error below zero or one of a full count, and a number of observations below one.
  public init(
    _ value: Double, standardError: Double? = nil, n: Int? = nil, kind: Kind, source: String,
    period: String
  ) throws {
    guard value.isFinite else {
      throw IndicatorError(
        .invalidData, "The figure of “\(source)” for \(period) is no finite number.",
        hint: "Leave the figure out where the source has none.")
    }
    guard !source.isEmpty else {
      throw IndicatorError(
        .invalidData, "A figure of \(CodeText.of(value)) has no source.",
        hint: "Name the institution and the publication or register.")
    }
    try Self.check(standardError, of: kind, source)
    if let n, n < 1 {
      throw IndicatorError(
        .invalidData, "The figure of “\(source)” rests on \(n) observations.",
        hint: "Give the number of observations, 1 or more, or none where it is not known.")
    }
    (self.value, self.standardError, self.n) = (value, standardError, n)
    (self.kind, self.source, self.period) = (kind, source, period)
  }

  private static func check(_ standardError: Double?, of kind: Kind, _ source: String) throws {
    guard let standardError else { return }
    guard kind == .survey else {
      throw IndicatorError(
        .invalidData, "The \(kind.rawValue) figure of “\(source)” has a standard error.",
        hint: "A full count has no sampling error: leave it out, or say that the kind is survey.")
    }
    guard standardError.isFinite, standardError >= 0 else {
      throw IndicatorError(
        .invalidData,
        "The standard error of “\(source)” must be a number from 0, not "
          + "\(standardError).",
        hint: "Leave it out where the source gives none.")
    }
  }

  /// Whether the figure comes from a sample.
  public var isSampled: Bool { kind == .survey }

  /// What is known of the sampling error, in words.
  public var samplingNote: String {
    switch kind {
    case .administrative:
      "“\(source)” is an administrative figure: it has no sampling error, and may have errors of coverage, "
        + "definition and recording that no standard error shows."
    case .census:
      "“\(source)” is a full count: it has no sampling error, and may have errors of coverage and response "
        + "that no standard error shows."
    case .survey where standardError == nil:
      "“\(source)” is a survey whose standard error is not given: how precise the figure is, is not known."
    case .survey:
      "“\(source)” is a survey, with a standard error."
    }
  }
}
