/// What became of the sampled units: which codes of a column mean what.
///
/// Every code in the data has to be named, and every status given has to match somebody: a code that nobody
/// thought of is an error, never a respondent.
public struct ResponseStatus: Sendable, Hashable {
  /// The column with the codes.
  public var column: String
  /// Units that responded.
  public var respondent: [CategoryCode]
  /// Eligible units that did not respond.
  public var nonrespondent: [CategoryCode]
  /// Units found not to belong to the population; empty when there are none.
  public var ineligible: [CategoryCode]
  /// Units of which it is not known whether they belong; empty when there are none.
  public var unknown: [CategoryCode]

  /// Creates a mapping of codes.
  ///
  /// - Parameters:
  ///   - column: The column with the codes.
  ///   - respondent: Codes of units that responded.
  ///   - nonrespondent: Codes of eligible units that did not.
  ///   - ineligible: Codes of units that do not belong to the population.
  ///   - unknown: Codes of units whose eligibility is unknown.
  public init(
    _ column: String, respondent: [CategoryCode], nonrespondent: [CategoryCode],
    ineligible: [CategoryCode] = [], unknown: [CategoryCode] = []
  ) {
    self.column = column
    self.respondent = respondent
    self.nonrespondent = nonrespondent
    self.ineligible = ineligible
    self.unknown = unknown
  }
}

/// The weights of units that did not respond, given to units that did.
///
/// Units of unknown eligibility go first: their weight is spread over all units with a known status in the
/// same class. Then nonrespondents give theirs to respondents. Ineligible units keep what the first step
/// left them until the end of the adjustment, and then count for nothing, like nonrespondents.
public struct NonresponseAdjustment: Sendable, Hashable {
  /// How respondents are told apart.
  public enum Method: Sendable, Hashable {
    /// Within each combination of the categories of columns, all weights grow by one factor.
    case classes(ColumnNames)
    /// Each respondent's weight is divided by a probability from a logistic regression.
    case propensity(ResponseModel)
    /// The probabilities of a logistic regression are sorted into classes of equal weight.
    case propensityClasses(ResponseModel, count: Int)
  }

  /// What the codes mean.
  public var status: ResponseStatus
  /// How respondents are told apart.
  public var method: Method
  /// The classes within which weights of unknown eligibility are spread; `nil` for those of the method, or
  /// one class with a response model.
  public var eligibilityClasses: ColumnNames?

  /// Creates an adjustment.
  ///
  /// - Parameters:
  ///   - status: What the codes mean.
  ///   - method: How respondents are told apart.
  ///   - eligibilityClasses: The classes within which weights of unknown eligibility are spread.
  public init(
    _ status: ResponseStatus, method: Method, eligibilityClasses: ColumnNames? = nil
  ) {
    self.status = status
    self.method = method
    self.eligibilityClasses = eligibilityClasses
  }
}

/// A logistic regression of response on what is known of respondents and nonrespondents alike.
public struct ResponseModel: Sendable, Hashable {
  /// Columns with categories, each in contrasts to its first.
  public var categories: ColumnNames
  /// Columns with numbers.
  public var numbers: ColumnNames
  /// Whether the units count with their weights in the regression.
  public var isWeighted: Bool

  /// Creates a model; an intercept is always in it.
  ///
  /// - Parameters:
  ///   - categories: Columns with categories.
  ///   - numbers: Columns with numbers.
  ///   - isWeighted: Whether the units count with their weights.
  public init(categories: ColumnNames = [], numbers: ColumnNames = [], isWeighted: Bool = true) {
    self.categories = categories
    self.numbers = numbers
    self.isWeighted = isWeighted
  }
}

extension ResponseStatus: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case column, respondent, nonrespondent, ineligible, unknown
  }

  /// Reads the column and the codes of each status.
  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(Key.allCases.map(\.rawValue), of: "A response status")
    let container = try decoder.container(keyedBy: Key.self)
    func codes(_ key: Key) throws -> [CategoryCode] {
      guard container.contains(key) else { return [] }
      if let one = try? container.decode(CategoryCode.self, forKey: key) { return [one] }
      return try container.decode([CategoryCode].self, forKey: key)
    }
    self.init(
      try container.decode(String.self, forKey: .column), respondent: try codes(.respondent),
      nonrespondent: try codes(.nonrespondent), ineligible: try codes(.ineligible),
      unknown: try codes(.unknown))
  }

  /// Writes what reading understands.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(column, forKey: .column)
    for (key, codes) in [
      (Key.respondent, respondent), (.nonrespondent, nonrespondent), (.ineligible, ineligible),
      (.unknown, unknown),
    ] where !codes.isEmpty {
      try container.encode(codes, forKey: key)
    }
  }
}

extension NonresponseAdjustment: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case status, classes, propensity
    case propensityClasses = "propensity_classes"
    case eligibilityClasses = "eligibility_classes"
  }
  private enum ModelKey: String, CodingKey, CaseIterable {
    case categories, numbers, weighted
  }

  /// Reads `status` with `classes`, or with `propensity` and perhaps a number of `propensity_classes`.
  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(Key.allCases.map(\.rawValue), of: "A nonresponse adjustment")
    let container = try decoder.container(keyedBy: Key.self)
    let classes = try container.decodeIfPresent([String].self, forKey: .classes)
    let count = try container.decodeIfPresent(Int.self, forKey: .propensityClasses)
    guard (classes != nil) != container.contains(.propensity), classes == nil || count == nil else {
      throw EstimationError(
        .invalidPipeline, "A nonresponse adjustment has either “classes” or “propensity”.")
    }
    let method: Method
    if let classes {
      method = .classes(ColumnNames(classes))
    } else {
      try container.superDecoder(forKey: .propensity).refuseUnknownKeys(
        ModelKey.allCases.map(\.rawValue), of: "A response model")
      let model = try container.nestedContainer(keyedBy: ModelKey.self, forKey: .propensity)
      let response = ResponseModel(
        categories: ColumnNames(
          try model.decodeIfPresent([String].self, forKey: .categories) ?? []),
        numbers: ColumnNames(try model.decodeIfPresent([String].self, forKey: .numbers) ?? []),
        isWeighted: try model.decodeIfPresent(Bool.self, forKey: .weighted) ?? true)
      method = count.map { .propensityClasses(response, count: $0) } ?? .propensity(response)
    }
    self.init(
      try container.decode(ResponseStatus.self, forKey: .status), method: method,
      eligibilityClasses: try container.decodeIfPresent(
        [String].self, forKey: .eligibilityClasses
      ).map { ColumnNames($0) })
  }

  /// Writes what reading understands.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(status, forKey: .status)
    func encode(_ model: ResponseModel) throws {
      var nested = container.nestedContainer(keyedBy: ModelKey.self, forKey: .propensity)
      try nested.encode(model.categories.names, forKey: .categories)
      try nested.encode(model.numbers.names, forKey: .numbers)
      try nested.encode(model.isWeighted, forKey: .weighted)
    }
    switch method {
    case .classes(let names): try container.encode(names.names, forKey: .classes)
    case .propensity(let model): try encode(model)
    case .propensityClasses(let model, let count):
      try encode(model)
      try container.encode(count, forKey: .propensityClasses)
    }
    try container.encodeIfPresent(eligibilityClasses?.names, forKey: .eligibilityClasses)
  }
}
