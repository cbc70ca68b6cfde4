/// The scores of a questionnaire, by domain and overall.
public struct PolicyScore: Sendable, Hashable, Encodable {
  /// What an item without an answer counts as.
  public enum MissingAnswers: String, Sendable, Hashable, Codable, CaseIterable {
    /// Its domain, and the whole, have no score: nobody knows whether there is a policy.
    case notComputed = "not-computed"
    /// It scores 0, which the global database of SDG 10.7.2 does for comparability (metadata 4.f).
    case zero
  }

  /// The score of a domain or of the whole.
  public struct Score: Sendable, Hashable, Encodable {
    /// The code of the domain; `_T` for the whole.
    public let code: String
    /// What it is about.
    public let title: String
    /// The mean of the scores × 100; `nil` when answers are missing and not taken as 0.
    public let value: Double?
    /// The category; `nil` without a value.
    public let category: String?
    /// The number of items.
    public let items: Int
    /// The codes of items without an answer.
    public let missing: [String]
  }

  /// The name of the questionnaire.
  public let questionnaire: String
  /// The scores of domains.
  public let domains: [Score]
  /// The unweighted mean of all items × 100.
  public let overall: Score
  /// How items without an answer were treated.
  public let missingAnswers: MissingAnswers

  /// Scores answers.
  ///
  /// - Parameters:
  ///   - questionnaire: The questionnaire.
  ///   - answers: The answer to each item, by code.
  ///   - missingAnswers: What an item without an answer counts as.
  /// - Throws: `IndicatorError` with code `invalidData` for an item or an answer that the questionnaire does not
  ///   have.
  public init(
    _ questionnaire: PolicyQuestionnaire, answers: [String: String],
    missingAnswers: MissingAnswers = .notComputed
  ) throws {
    let codes = Set(questionnaire.domains.flatMap { $0.items.map(\.code) })
    if let unknown = answers.keys.sorted().first(where: { !codes.contains($0) }) {
      throw IndicatorError(
        .invalidData, "“\(questionnaire.name)” has no item “\(unknown)”.",
        hint: "Items are \(codes.sorted().joined(separator: ", ")).")
    }
    let scored = try questionnaire.domains.map { domain in
      try domain.items.map { (code: $0.code, score: try Self.score($0, in: domain, answers)) }
    }
    func result(
      _ code: String, _ title: String, _ items: [(code: String, score: Double?)]
    ) -> Score {
      let missing = items.filter { $0.score == nil }.map(\.code)
      let isComputed = missing.isEmpty || missingAnswers == .zero
      let sum = items.reduce(0) { $0 + ($1.score ?? 0) }
      let value = isComputed && !items.isEmpty ? sum / Double(items.count) * 100 : nil
      return Score(
        code: code, title: title, value: value, category: value.flatMap(questionnaire.band),
        items: items.count, missing: missing)
    }
    self.questionnaire = questionnaire.name
    self.missingAnswers = missingAnswers
    domains = zip(questionnaire.domains, scored).map { result($0.code, $0.title, $1) }
    overall = result("_T", "All domains", scored.flatMap { $0 })
  }

  private static func score(
    _ item: PolicyQuestionnaire.Item, in domain: PolicyQuestionnaire.Domain,
    _ answers: [String: String]
  ) throws -> Double? {
    guard let answer = answers[item.code] else { return nil }
    guard let known = domain.answers.first(where: { $0.name == answer }) else {
      throw IndicatorError(
        .invalidData, "The item “\(item.code)” is answered “\(answer)”.",
        hint: "It is one of \(domain.answers.map(\.name).joined(separator: ", ")).")
    }
    return known.score
  }
}
