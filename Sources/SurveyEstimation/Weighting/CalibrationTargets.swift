/// Population totals that weights are to meet.
///
/// A margin is the number of people in each category of a column, of several columns crossed (`"sex:region"`,
/// with categories such as `"1:North"`), or the total of a number within categories (`"income by region"`).
/// Terms are those of a model formula: `intercept`, a number with its total, or a column with the numbers of
/// people in all its categories but the first, the reference.
public struct CalibrationTargets: Sendable, Hashable {
  /// A part of the targets: one margin or one term.
  struct Term: Sendable, Hashable {
    /// What it is of, as written.
    var name: String
    /// The totals, by category; the empty code for a total of everybody.
    var totals: [CategoryCode: Double]
    /// Whether the first category may be left out, as the reference.
    var isContrast: Bool
  }

  /// The margins and terms, by name.
  var terms: [Term]
  /// The column with independent parts of the population; `nil` when there are none.
  var partition: String?
  /// The targets of each part.
  var parts: [CategoryCode: [Term]]
  /// The covariance of the totals, by rows, in the order of terms and of codes; empty for known totals.
  var covariance: [Double]

  init(
    terms: [Term], partition: String? = nil, parts: [CategoryCode: [Term]] = [:],
    covariance: [Double] = []
  ) {
    self.terms = Self.ordered(terms)
    self.partition = partition
    self.parts = parts.mapValues(Self.ordered)
    self.covariance = covariance
  }

  /// The name of the constant term.
  static let intercept = "intercept"

  private static func ordered(_ terms: [Term]) -> [Term] {
    terms.sorted { a, b in
      if (a.name == intercept) != (b.name == intercept) { return a.name == intercept }
      return a.name < b.name
    }
  }

  /// Takes the numbers of people in the categories of columns.
  ///
  /// - Parameter margins: The numbers, by column and category (a code or a label).
  public static func margins(
    _ margins: [String: [CategoryCode: Double]]
  ) -> CalibrationTargets {
    CalibrationTargets(
      terms: margins.map { Term(name: $0.key, totals: $0.value, isContrast: false) })
  }

  /// Takes totals as in a model formula.
  ///
  /// - Parameter terms: The total of each term, with `intercept` for the number of people.
  public static func terms(_ terms: [String: TermTotal]) -> CalibrationTargets {
    CalibrationTargets(
      terms: terms.map { name, total in
        switch total.kind {
        case .total(let value): Term(name: name, totals: ["": value], isContrast: false)
        case .categories(let values): Term(name: name, totals: values, isContrast: true)
        }
      })
  }

  /// Takes targets for each part of a population; each part is solved by itself.
  ///
  /// - Parameters:
  ///   - column: The column that tells the parts.
  ///   - targets: The targets of each of its categories.
  /// - Throws: `EstimationError` with code `invalidPipeline` for parts within parts.
  public static func partitioned(
    by column: String, _ targets: [CategoryCode: CalibrationTargets]
  ) throws -> CalibrationTargets {
    guard targets.values.allSatisfy({ $0.partition == nil && $0.covariance.isEmpty }) else {
      throw EstimationError(
        .invalidPipeline, "The targets of a part of the population are partitioned again.",
        hint: "Cross the columns into one that tells all parts.")
    }
    return CalibrationTargets(
      terms: [], partition: column, parts: targets.mapValues(\.terms))
  }

  /// Returns these targets and others together.
  ///
  /// - Throws: `EstimationError` with code `invalidPipeline` when a name is in both, or one is partitioned.
  public func joined(with other: CalibrationTargets) throws -> CalibrationTargets {
    guard partition == nil, other.partition == nil else {
      throw EstimationError(.invalidPipeline, "Partitioned targets cannot be joined.")
    }
    if let twice = terms.first(where: { term in other.terms.contains { $0.name == term.name } }) {
      throw EstimationError(.invalidPipeline, "There are two targets for “\(twice.name)”.")
    }
    let joined = CalibrationTargets(terms: terms + other.terms)
    guard !covariance.isEmpty || !other.covariance.isEmpty else { return joined }
    let (mine, theirs) = (places, other.places)
    let size = joined.places.count
    var matrix = [Double](repeating: 0, count: size * size)
    for (part, places) in [(self, mine), (other, theirs)] where !part.covariance.isEmpty {
      let positions = places.map { joined.places.firstIndex(of: $0) ?? 0 }
      for (i, row) in positions.enumerated() {
        for (j, column) in positions.enumerated() {
          matrix[row * size + column] = part.covariance[i * places.count + j]
        }
      }
    }
    return CalibrationTargets(terms: joined.terms, covariance: matrix)
  }

  /// A total with its place: the order of the covariance.
  struct Place: Hashable {
    let name: String
    let code: CategoryCode
  }

  /// The totals in the order of the covariance.
  var places: [Place] {
    terms.flatMap { term in
      term.totals.keys.sorted().map { Place(name: term.name, code: $0) }
    }
  }
}

/// The total of a term: one number, or one for each category.
public struct TermTotal: Sendable, Hashable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByDictionaryLiteral
{
  enum Kind: Sendable, Hashable {
    case total(Double)
    case categories([CategoryCode: Double])
  }

  let kind: Kind

  /// The total of a number, or of people.
  public static func total(_ value: Double) -> TermTotal { TermTotal(kind: .total(value)) }
  /// The numbers of people in categories.
  public static func categories(_ values: [CategoryCode: Double]) -> TermTotal {
    TermTotal(kind: .categories(values))
  }

  init(kind: Kind) { self.kind = kind }
  /// Creates a total from a literal.
  public init(floatLiteral value: Double) { kind = .total(value) }
  /// Creates a total from a literal.
  public init(integerLiteral value: Int) { kind = .total(Double(value)) }
  /// Creates the numbers in categories from a literal.
  public init(dictionaryLiteral elements: (CategoryCode, Double)...) {
    kind = .categories(Dictionary(elements) { _, last in last })
  }
}
