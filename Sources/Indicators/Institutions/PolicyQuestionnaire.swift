/// A questionnaire whose answers are scored: domains with items, answers with scores, and bands of results.
public struct PolicyQuestionnaire: Sendable, Hashable, Encodable {
  /// A possible answer with its score.
  public struct Answer: Sendable, Hashable, Encodable {
    /// The answer, as it is written in files.
    public let name: String
    /// Its score, from 0 to 1.
    public let score: Double
  }

  /// A question.
  public struct Item: Sendable, Hashable, Encodable {
    /// The code, unique in the questionnaire.
    public let code: String
    /// What is asked.
    public let title: String
  }

  /// A domain, or dimension, of questions.
  public struct Domain: Sendable, Hashable, Encodable {
    /// The code.
    public let code: String
    /// What it is about.
    public let title: String
    /// The possible answers.
    public let answers: [Answer]
    /// The questions.
    public let items: [Item]
  }

  /// A category of results.
  public struct Band: Sendable, Hashable, Encodable {
    /// The name.
    public let name: String
    /// The value that results are below; `nil` for the last band, which has no upper end.
    public let below: Double?
  }

  /// The name.
  public let name: String
  /// Who published it, and where.
  public let source: String
  /// The domains.
  public let domains: [Domain]
  /// The categories of results from low to high, values in per cent.
  public let bands: [Band]

  /// Creates a questionnaire.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - source: Who published it.
  ///   - domains: The domains.
  ///   - bands: The categories of results, from low to high.
  /// - Throws: `IndicatorError` with code `invalidDefinition` for a domain without items or answers, codes that
  ///   are there twice, scores outside of 0 to 1, and bands that are not in order or do not reach the top.
  init(name: String, source: String, domains: [Domain], bands: [Band]) throws {
    (self.name, self.source, self.domains, self.bands) = (name, source, domains, bands)
    try checkDomains()
    try checkBands()
  }

  private func checkDomains() throws {
    func fail(_ problem: String, _ hint: String) -> IndicatorError {
      IndicatorError(.invalidDefinition, "The questionnaire “\(name)” \(problem)", hint: hint)
    }
    guard !domains.isEmpty else { throw fail("has no domains.", "List one domain or more.") }
    let codes = domains.map(\.code) + domains.flatMap { $0.items.map(\.code) }
    var seen: Set<String> = []
    if let twice = codes.first(where: { !seen.insert($0).inserted }) {
      throw fail("has the code “\(twice)” twice.", "Give each domain and item a code of its own.")
    }
    for domain in domains {
      guard !domain.items.isEmpty, !domain.answers.isEmpty else {
        throw fail(
          "has a domain “\(domain.code)” without items or answers.",
          "List its items, and its answers with scores.")
      }
      guard Set(domain.answers.map(\.name)).count == domain.answers.count,
        domain.answers.allSatisfy({ (0...1).contains($0.score) })
      else {
        throw fail(
          "has answers of “\(domain.code)” that are there twice or score outside of 0 to 1.",
          "Name each answer once, with a score from 0 to 1.")
      }
    }
  }

  private func checkBands() throws {
    let ends = bands.dropLast().map { $0.below ?? .infinity }
    let inOrder = zip(ends, ends.dropFirst()).allSatisfy { $0 < $1 }
    guard bands.isEmpty || bands.last?.below == nil, ends.allSatisfy(\.isFinite), inOrder else {
      throw IndicatorError(
        .invalidDefinition, "The categories of “\(name)” are not in order.",
        hint: "Write them from low to high, each with “below”, the last one without.")
    }
  }

  /// The category of a value in per cent; `nil` when the questionnaire has none.
  ///
  /// A value counts as 100 when only rounding in the computer keeps it from that.
  public func band(of value: Double) -> String? {
    bands.first { band in band.below.map { value < $0 - 1e-9 } ?? true }?.name
  }

  /// The number of items.
  public var itemCount: Int { domains.reduce(0) { $0 + $1.items.count } }
}
