internal import Indicators

/// A code of a codelist, with its names.
public struct SDMXCode: Sendable, Hashable, Codable {
  /// The code, such as `F`, `_T` or `MAR`.
  public let id: String
  /// Its names by language tag.
  public let names: [String: String]
  /// The code above it in the same list.
  public let parent: String?

  /// Describes a code; its form is checked when it joins a codelist.
  public init(_ id: String, names: [String: String] = [:], parent: String? = nil) {
    self.id = id
    self.names = names
    self.parent = parent
  }
}

/// The codes a dimension or an attribute can take, in the order they are shown in.
public struct SDMXCodelist: Sendable, Hashable, Codable {
  /// The identifier, such as `CL_SEX`.
  public let id: String
  /// Its names by language tag.
  public let names: [String: String]
  /// The codes; parents and children in any order.
  public let codes: [SDMXCode]

  /// Checks a codelist.
  ///
  /// - Throws: `IndicatorError` when an identifier breaks the rules of SDMX, a code is there twice,
  ///   a parent is not in the list, or parents go in a circle.
  public init(id: String, names: [String: String] = [:], codes: [SDMXCode]) throws {
    self.id = id
    self.names = names
    self.codes = codes
    try SDMXIdentifier.check(
      id, "The identifier of a codelist", SDMXIdentifier.isName,
      allowed: SDMXIdentifier.allowedInName)
    try SDMXText.check(names, of: "codelist \(id)")
    guard !codes.isEmpty else {
      throw IndicatorError(
        .invalidDefinition, "Codelist \(id) has no codes.", hint: "List at least one code.")
    }
    for code in codes {
      try SDMXIdentifier.check(
        code.id, "A code of codelist \(id)", SDMXIdentifier.isID,
        allowed: SDMXIdentifier.allowedInID)
      try SDMXText.check(code.names, of: "code \(code.id) of codelist \(id)")
    }
    try checkParents()
  }

  /// Reads a codelist, with the same checks as when it is made.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      id: values.decode(String.self, forKey: .id),
      names: values.decode([String: String].self, forKey: .names),
      codes: values.decode([SDMXCode].self, forKey: .codes))
  }

  /// Where each code stands in the list.
  var positions: [String: Int] {
    Dictionary(codes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func checkParents() throws {
    var parents: [String: String] = [:]
    var known: Set<String> = []
    for code in codes {
      guard known.insert(code.id).inserted else {
        throw IndicatorError(
          .invalidDefinition, "Codelist \(id) has code \(code.id) twice.", hint: "Remove one.")
      }
      parents[code.id] = code.parent
    }
    for code in codes {
      if let parent = code.parent, !known.contains(parent) {
        throw IndicatorError(
          .invalidDefinition,
          "The parent “\(SDMXText.shown(parent))” of code \(code.id) is not in codelist \(id).",
          hint: "Add the parent to the list, or leave it out.")
      }
    }
    if let code = Self.codeInCircle(codes.map(\.id), parents: parents) {
      throw IndicatorError(
        .invalidDefinition, "The parents of code \(code) of codelist \(id) go in a circle.",
        hint: "Let one of them have no parent.")
    }
  }

  /// The first code that is its own ancestor.
  static func codeInCircle(_ codes: [String], parents: [String: String]) -> String? {
    var safe: Set<String> = []
    for code in codes {
      var path: Set<String> = []
      var current: String? = code
      while let step = current, !safe.contains(step) {
        guard path.insert(step).inserted else { return code }
        current = parents[step]
      }
      safe.formUnion(path)
    }
    return nil
  }
}
