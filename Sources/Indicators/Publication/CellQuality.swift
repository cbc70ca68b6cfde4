/// What a published figure is; the rules of publication differ by it.
public enum FigureKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A share of a whole, between 0 and 1.
  case proportion
  /// A quotient of two totals, of any size.
  case ratio
  /// A mean.
  case mean
  /// A sum of amounts.
  case total
  /// A number of people, households or events.
  case count
  /// A median or another quantile.
  case quantile
}

/// What is known of the quality of one figure: the input of the rules of publication.
///
/// Whatever is not known is `nil`; a number that is not finite counts as not known. What can be derived
/// from the rest is derived, see ``number(named:)``.
public struct CellQuality: Sendable, Hashable, Codable {
  /// A name for messages, such as the category and the region.
  public var label: String
  /// What the figure is.
  public var kind: FigureKind
  /// The figure; a proportion lies between 0 and 1.
  public var estimate: Double?
  /// Unweighted cases in the denominator or the domain.
  public var n: Int?
  /// Unweighted cases in the category itself.
  public var unweighted: Int?
  /// The effective number of cases.
  public var nEff: Double?
  /// The design effect.
  public var deff: Double?
  /// The standard error, in the unit of the estimate.
  public var se: Double?
  /// The coefficient of variation, as a fraction of 1.
  public var cv: Double?
  /// The degrees of freedom of the variance.
  public var df: Double?
  /// The lower limit of the 95 % interval.
  public var lower: Double?
  /// The upper limit of the 95 % interval.
  public var upper: Double?
  /// The number of people that the cases stand for.
  public var weighted: Double?
  /// Whether the series breaks here.
  public var isBreak: Bool
  /// Whether the figure comes from a register or a full count, and has no sampling error.
  public var isAdministrative: Bool

  /// Creates the description of a figure; what is left out is not known.
  public init(
    _ label: String = "", kind: FigureKind, estimate: Double? = nil, n: Int? = nil,
    unweighted: Int? = nil, nEff: Double? = nil, deff: Double? = nil, se: Double? = nil,
    cv: Double? = nil, df: Double? = nil, lower: Double? = nil, upper: Double? = nil,
    weighted: Double? = nil, isBreak: Bool = false, isAdministrative: Bool = false
  ) {
    (self.label, self.kind, self.estimate) = (label, kind, estimate)
    (self.n, self.unweighted, self.nEff, self.deff) = (n, unweighted, nEff, deff)
    (self.se, self.cv, self.df, self.lower, self.upper) = (se, cv, df, lower, upper)
    (self.weighted, self.isBreak, self.isAdministrative) = (weighted, isBreak, isAdministrative)
  }

  /// Checks that the numbers can be what they are said to be.
  ///
  /// - Throws: `IndicatorError` with code `invalidData`.
  func check() throws {
    func fail(_ problem: String) -> IndicatorError {
      let name = label.isEmpty ? "a cell" : "the cell “\(label)”"
      return IndicatorError(
        .invalidData, "The quality of \(name): \(problem).",
        hint: "Leave out what is not known in place of writing a code for it.")
    }
    let sizes: [(String, Double?)] = [
      ("n", n.map(Double.init)), ("unweighted", unweighted.map(Double.init)), ("n_eff", nEff),
      ("deff", deff), ("se", se), ("cv", cv), ("df", df), ("weighted", weighted),
    ]
    for case (let name, let value?) in sizes where value < 0 {
      throw fail("\(name) is \(value), and cannot be below 0")
    }
    if let lower, let upper, lower > upper {
      throw fail("the interval begins at \(lower) and ends at \(upper)")
    }
    if kind == .proportion, let estimate, estimate < 0 || estimate > 1 {
      throw fail("a proportion is between 0 and 1, not \(estimate)")
    }
  }
}
