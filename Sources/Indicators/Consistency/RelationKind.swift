/// What a relation says of its facts.
public enum RelationKind: String, Sendable, Hashable, CaseIterable, Encodable {
  /// The total is the sum of its parts.
  case sum
  /// The share is a part of a whole, in percent when its unit says so.
  case share
  /// The ratio is a numerator by a denominator.
  case ratio
  /// The difference is a minuend less a subtrahend.
  case difference
  /// The rate is the growth from an earlier to a later value, in percent unless its unit is `ratio`.
  case growth
  /// The rate is the growth of each year, compounded.
  case annualGrowth = "annual-growth"
  /// The mean of all is the mean of the groups, weighted.
  case weightedMean = "weighted-mean"
  /// The share of the first of two groups that the mean of all implies; it lies between 0 and 1.
  case impliedShare = "implied-share"
  /// Shares add up to 100, or with a rest to less.
  case totalOfShares = "total-of-shares"
  /// Values lie between bounds.
  case bounds
  /// Figures are one figure, repeated.
  case equal
  /// Statements differ because what they count differs, and the arithmetic of each is right.
  case differentDefinition = "different-definition"
  /// A number stated is the number of items listed.
  case count
  /// A standard error is the standard deviation by the root of the sample size.
  case standardError = "standard-error"
  /// A finite population correction is the root of one less the sampling fraction.
  case finitePopulation = "finite-population"
  /// Texts about different things differ.
  case distinctTexts = "distinct-texts"
  /// One body has one name.
  case oneName = "one-name"
  /// A list is in the official order.
  case order
  /// Dates are the same.
  case dateEqual = "date-equal"
  /// Dates lie within other dates.
  case dateWithin = "date-within"
  /// Bytes are what their encoding allows.
  case encoding
}

/// A field of a relation that names facts.
struct RelationField {
  let name: String
  var isList = false
  var isOptional = false
  var least = 1
}

extension RelationKind {
  /// The fields that name facts; the first one is what the others are computed to be.
  var fields: [RelationField] {
    switch self {
    case .sum: [.init(name: "total"), .init(name: "parts", isList: true)]
    case .share: ["share", "part", "whole"].map { .init(name: $0) }
    case .ratio: ["ratio", "numerator", "denominator"].map { .init(name: $0) }
    case .difference: ["difference", "minuend", "subtrahend"].map { .init(name: $0) }
    case .growth, .annualGrowth: ["rate", "later", "earlier"].map { .init(name: $0) }
    case .weightedMean:
      [
        .init(name: "mean"), .init(name: "groups", isList: true),
        .init(name: "weights", isList: true),
      ]
    case .impliedShare:
      [
        .init(name: "mean"), .init(name: "groups", isList: true, least: 2),
        .init(name: "share", isOptional: true),
      ]
    case .totalOfShares: [.init(name: "parts", isList: true)]
    case .bounds: [.init(name: "facts", isList: true)]
    case .equal, .distinctTexts, .oneName, .dateEqual:
      [.init(name: "facts", isList: true, least: 2)]
    case .differentDefinition: []
    case .count: ["stated", "listed"].map { .init(name: $0) }
    case .standardError:
      ["error", "deviation", "n"].map { .init(name: $0) }
        + [.init(name: "weighted", isOptional: true)]
    case .finitePopulation: ["correction", "sample", "population"].map { .init(name: $0) }
    case .order: ["list", "official"].map { .init(name: $0) }
    case .dateWithin: ["date", "range"].map { .init(name: $0) }
    case .encoding: [.init(name: "fact")]
    }
  }

  /// The fields that hold something else than facts.
  var settings: [String] {
    switch self {
    case .share, .ratio: ["per"]
    case .annualGrowth: ["years"]
    case .totalOfShares: ["of", "rest"]
    case .bounds: ["bounds"]
    case .standardError: ["design-effect"]
    case .differentDefinition: ["statements"]
    default: []
    }
  }

  /// Whether the relation compares numbers, so that slips of digits can explain a failure.
  var isNumeric: Bool {
    switch self {
    case .distinctTexts, .oneName, .order, .dateEqual, .dateWithin, .encoding: false
    default: true
    }
  }
}
