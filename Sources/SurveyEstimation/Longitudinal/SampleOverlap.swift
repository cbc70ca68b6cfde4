internal import Microdata
internal import NumericCore

/// Samples of one population on several occasions that share sampling units, as rotating panels do.
///
/// The covariance of estimates from two occasions is the product of their standard errors with the correlation of
/// Berger and Priam (2016, *Journal of the Royal Statistical Society A* 179, 1109–1129): that of the residuals of
/// the linearised totals of the primary sampling units, after a regression on the strata and on who was in which
/// sample. Units are matched by the texts of their stratum and identifier. The overlap is taken as fixed, and
/// sampling fractions enter through the standard errors only.
public struct SampleOverlap: Sendable {
  /// What the regression knows about the units.
  public enum Strata: String, Sendable, Hashable, Codable, CaseIterable {
    /// Units are compared within the strata of both occasions.
    case stratified
    /// Strata are left out; for designs whose strata hold one unit of an occasion each.
    case unstratified
  }

  private struct Occasion: Sendable {
    let identity: DesignIdentity
    /// The stratum and the identifier of each primary sampling unit.
    let units: [Key]
  }

  /// What a unit is matched by.
  struct Key: Sendable, Hashable {
    let stratum: String
    let unit: String
  }

  /// What the regression knows about the units.
  public let strata: Strata
  private let occasions: [Occasion]
  /// How the units of each two occasions match; the later occasion second.
  private let matches: [[UnitMatch?]]

  /// Links designs by the texts of their strata and clusters.
  ///
  /// - Parameters:
  ///   - designs: One design for each occasion; their first clusters are the units to match.
  ///   - strata: What the regression knows about the units.
  ///   - identifiesUnits: Whether an identifier alone tells a unit, which may then have changed its stratum.
  /// - Throws: `EstimationError` with code `invalidOption` when a design has no clusters or uses replicates.
  public init(
    _ designs: [SurveyDesign], strata: Strata = .stratified, identifiesUnits: Bool = false
  ) throws {
    self.strata = strata
    occasions = try designs.map {
      Occasion(identity: $0.identity, units: try Self.units(of: $0, identifiesUnits))
    }
    let units = occasions.map(\.units)
    matches = units.indices.map { first in
      units.indices.map { second in
        first < second ? UnitMatch(units[first], units[second], strata: strata) : nil
      }
    }
  }

  /// The number of primary sampling units that two occasions share.
  ///
  /// - Parameters:
  ///   - first: The position of one design.
  ///   - second: The position of the other.
  public func sharedUnits(_ first: Int, _ second: Int) -> Int {
    first == second
      ? occasions[first].units.count
      : matches[min(first, second)][max(first, second)]?.shared ?? 0
  }

  private static func units(of design: SurveyDesign, _ identifiesUnits: Bool) throws -> [Key] {
    guard let cluster = design.summary.clusters.first else {
      throw EstimationError(
        .invalidOption, "A design without clusters cannot be linked with another occasion.",
        hint: "Name the identifier of the units that were drawn as clusters; rows may be units.")
    }
    guard design.replicates == nil else {
      throw EstimationError(
        .invalidOption, "Occasions whose variances come from replicates cannot be linked.",
        hint: "Use the design without replicates: the covariance is that of linearised totals.")
    }
    let identifiers = try design.table.column(cluster)
    let strata = try design.summary.strata.first.map { try design.table.column($0) }
    let structure = design.structure
    var keys = [Key?](repeating: nil, count: structure.stages[0].unitCount)
    for unit in 0..<design.frame.unitCount {
      let primary = structure.stages.dropFirst().reversed().reduce(unit) {
        Int($1.parentOfUnit[$0])
      }
      guard keys[primary] == nil else { continue }
      let position = design.frame.unitOffsets.map { Int($0[unit]) } ?? unit
      let row = design.frame.order.map { Int($0[position]) } ?? position
      let stratum = strata?.text(at: row) ?? ""
      let identifier = identifiers.text(at: row) ?? ""
      // Without a statement that identifiers are unique, two strata may number their units alike.
      keys[primary] = Key(
        stratum: stratum,
        unit: identifiesUnits ? identifier : "\(stratum)\u{1F}\(identifier)")
    }
    return keys.map { $0 ?? Key(stratum: "", unit: "") }
  }

  /// The correlation of two linearised estimates, each by primary sampling unit of its design.
  ///
  /// - Returns: `nil` when one of the designs is not among the occasions.
  func correlation(
    _ first: (identity: DesignIdentity, score: Score),
    _ second: (identity: DesignIdentity, score: Score)
  ) -> Double? {
    guard let a = occasions.firstIndex(where: { $0.identity === first.identity }),
      let b = occasions.firstIndex(where: { $0.identity === second.identity })
    else { return nil }
    guard a < b else { return a == b ? nil : correlation(second, first) }
    return matches[a][b]?.residualCorrelation(first.score, second.score)
  }
}
