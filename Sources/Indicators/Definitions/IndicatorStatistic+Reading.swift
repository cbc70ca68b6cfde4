internal import Microdata
internal import SurveyModules

extension IndicatorStatistic {
  private static let names = [
    "count", "total", "mean", "share", "ratio", "quantile", "variance", "correlation", "derived",
    "figure",
  ]

  /// Reads a statistic: one name of an estimator, and what else it needs.
  init(_ node: DocumentNode) throws {
    if let name = try? node.text() {
      guard name == "count" else {
        throw node.error(
          "is “\(name)”.", hint: "Write “count”, or an estimator with a variable: {mean: age}.")
      }
      self = .count
      return
    }
    let entries = try node.entries(known: Self.names + ["to", "with", "probability", "of"])
    let estimators = Self.names.filter { entries[$0] != nil }
    guard estimators.count == 1, let estimator = estimators.first, let value = entries[estimator]
    else {
      throw node.error(
        "names \(estimators.isEmpty ? "no estimator" : "several estimators").",
        hint: "It is one of \(Self.names.joined(separator: ", ")).")
    }
    let companions = [
      "ratio": "to", "correlation": "with", "quantile": "probability", "derived": "of",
    ]
    if let stray = entries.keys.sorted().first(where: {
      $0 != estimator && $0 != companions[estimator]
    }) {
      throw node.error("has “\(stray)”, which does not belong to “\(estimator)”.")
    }
    func companion(_ name: String) throws -> DocumentNode {
      guard let entry = entries[name] else {
        throw node.error("has no “\(name)”, which “\(estimator)” needs.")
      }
      return entry
    }
    switch estimator {
    case "total": self = .total(try value.expression())
    case "mean": self = .mean(try value.expression())
    case "share": self = .share(try value.expression())
    case "ratio": self = .ratio(try value.expression(), to: try companion("to").expression())
    case "quantile":
      self = .quantile(try value.expression(), try companion("probability").number())
    case "variance": self = .variance(try value.expression())
    case "correlation":
      self = .correlation(try value.expression(), with: try companion("with").expression())
    case "derived":
      let references = try companion("of").entries().map {
        ($0.key, try IndicatorReference($0.value))
      }
      self = .derived(
        try value.expression(),
        of: Dictionary(references, uniquingKeysWith: { first, _ in first }))
    case "figure": self = .figure(try value.text())
    default: self = .count
    }
  }
}

extension IndicatorReference {
  /// Reads the id of an indicator, or a reference with fixed categories, or a figure.
  init(_ node: DocumentNode) throws {
    if let id = try? node.text() {
      self = .indicator(id)
      return
    }
    let entries = try node.entries(known: ["indicator", "figure", "where", "source"])
    if let figure = entries["figure"] {
      guard entries.count == 1 else {
        throw node.error("is a figure, which has neither categories nor a source.")
      }
      self = .figure(try figure.text())
      return
    }
    guard let indicator = entries["indicator"] else {
      throw node.error("names neither an indicator nor a figure.")
    }
    self = .indicator(
      try indicator.text(),
      levels: Dictionary(
        try (entries["where"]?.entries() ?? []).map { ($0.key, try $0.value.text()) },
        uniquingKeysWith: { first, _ in first }), source: try entries["source"]?.text())
  }
}
