public import Microdata

/// How a canonical variable is made from the variables of a file.
public struct VariableMapping: Sendable, Hashable {
  /// The canonical name.
  public let name: String
  /// The line of the mapping file, from 1.
  public let line: Int
  /// The variables that it is taken from: the first with an answer counts.
  public let sources: [String]
  /// What is computed instead.
  public let expression: RowExpression?
  /// Who is asked; `nil` for everybody.
  public let universe: RowExpression?
  /// Codes that stand for missing answers, with what they stand for.
  public let missing: [String: String]
  /// The digits of codes that the file holds as numbers: leading zeros are put back; `nil` for none.
  public let digits: Int?
  /// The characters of texts that are kept, from 1; `nil` for all.
  public let characters: ClosedRange<Int>?
  /// What codes become; `nil` for what they are.
  public let recode: Recode?
  /// A conversion of numbers, `multiply · x + add`; `nil` for none.
  public let conversion: Conversion?
  /// How dates are written; `nil` for variables that are none.
  public let date: DatePattern?
  /// Whether values are countries by two- or three-letter code or number.
  public let isCountry: Bool
  /// A correspondence of codes; `nil` for none.
  public let crosswalk: String?
  /// The numbers that can be; others are missing, and reported.
  public let range: ClosedRange<Double>?
  /// What the file should call its codes: a check that the mapping is about this file.
  public let expectedLabels: [String: String]
  /// Labels of the canonical codes.
  public let labels: [(code: String, label: String)]
  /// What the variable is, in words.
  public let label: String?
  /// Whether codes are texts, with their leading zeros.
  public let isText: Bool

  /// A linear conversion of numbers.
  public struct Conversion: Sendable, Hashable {
    /// What numbers are multiplied with.
    public let multiply: Double
    /// What is added.
    public let add: Double
  }

  /// The variables of the file that it reads.
  public var reads: [String] {
    sources + (expression?.columnNames ?? []) + (universe?.columnNames ?? [])
      + (date?.columns ?? [])
  }

  /// Two mappings are the same when they say the same, wherever they stand.
  public static func == (a: VariableMapping, b: VariableMapping) -> Bool {
    a.name == b.name && a.sources == b.sources
      && a.expression?.description == b.expression?.description
      && a.universe?.description == b.universe?.description && a.missing == b.missing
      && a.recode == b.recode && a.conversion == b.conversion && a.date == b.date
      && a.isCountry == b.isCountry && a.crosswalk == b.crosswalk && a.range == b.range
      && a.expectedLabels == b.expectedLabels && a.isText == b.isText && a.label == b.label
      && a.characters == b.characters && a.digits == b.digits
      && a.labels.map(\.code) == b.labels.map(\.code)
      && a.labels.map(\.label) == b.labels.map(\.label)
  }

  /// Hashes what tells most mappings apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(sources)
  }
}

/// How dates are written in a file.
public enum DatePattern: Sendable, Hashable {
  /// Year, month and day in three variables; a missing day is the middle of the month.
  case parts(year: String, month: String, day: String?)
  /// A text or number of digits, such as `yyyymmdd` or `dd/mm/yyyy`.
  case pattern(String)
  /// Months since the beginning of 1900, the century month code.
  case centuryMonth

  /// The variables that it reads besides the source.
  var columns: [String] {
    if case .parts(let year, let month, let day) = self {
      return [year, month] + (day.map { [$0] } ?? [])
    }
    return []
  }
}

/// What codes of a file become.
public struct Recode: Sendable, Hashable {
  /// What a rule is about.
  public enum Key: Sendable, Hashable {
    /// One code.
    case code(String)
    /// Numbers from one to another, both included.
    case range(ClosedRange<Double>)
    /// The code with a label.
    case label(String)
  }

  /// What it becomes.
  public enum Value: Sendable, Hashable {
    /// A code.
    case code(String)
    /// Missing, for a reason.
    case missing(String)
    /// What it is.
    case keep
  }

  /// A rule.
  public struct Rule: Sendable, Hashable {
    /// What it is about.
    public let key: Key
    /// What it becomes.
    public let value: Value
  }

  /// The rules; the first that fits counts.
  public let rules: [Rule]
  /// What codes without a rule become; `nil` when there must be none.
  public let otherwise: Value?

  /// What a code becomes; `nil` when no rule fits.
  func value(of code: String, label: String?) -> Value? {
    // A code as it is written comes before one that is the same number: “01” and “1” may be two.
    if let exact = rules.first(where: { $0.key == .code(code) }) { return exact.value }
    let number = Double(code)
    for rule in rules {
      switch rule.key {
      case .code(let wanted): if number != nil && Double(wanted) == number { return rule.value }
      case .range(let range): if let number, range.contains(number) { return rule.value }
      case .label(let wanted): if wanted == label { return rule.value }
      }
    }
    return otherwise
  }
}
