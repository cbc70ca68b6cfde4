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

  private struct Key: Sendable, Hashable {
    let stratum: String
    let unit: String
  }

  /// Who was in which sample, and in which strata.
  private struct Class: Hashable {
    let first: String?
    let second: String?
  }

  /// What the regression knows about the units.
  public let strata: Strata
  private let occasions: [Occasion]

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
  }

  /// The number of primary sampling units that two occasions share.
  ///
  /// - Parameters:
  ///   - first: The position of one design.
  ///   - second: The position of the other.
  public func sharedUnits(_ first: Int, _ second: Int) -> Int {
    Set(occasions[first].units.map(\.unit)).intersection(occasions[second].units.map(\.unit)).count
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
    guard let a = occasions.first(where: { $0.identity === first.identity }),
      let b = occasions.first(where: { $0.identity === second.identity })
    else { return nil }
    let (x, y) = (dense(first.score, a.units.count), dense(second.score, b.units.count))
    let positions = Dictionary(
      b.units.indices.map { (b.units[$0].unit, $0) }, uniquingKeysWith: { first, _ in first })
    var shared = [Bool](repeating: false, count: b.units.count)
    var cells: [Class: [(x: Double, y: Double)]] = [:]
    for (unit, key) in a.units.enumerated() {
      let other = positions[key.unit]
      if let other { shared[other] = true }
      let name = Class(
        first: stratum(key), second: other.map { stratum(b.units[$0]) })
      cells[name, default: []].append((x[unit], other.map { y[$0] } ?? 0))
    }
    for (unit, key) in b.units.enumerated() where !shared[unit] {
      cells[Class(first: nil, second: stratum(key)), default: []].append((0, y[unit]))
    }
    return Self.residualCorrelation(
      cells.sorted {
        ($0.key.first ?? "", $0.key.second ?? "") < ($1.key.first ?? "", $1.key.second ?? "")
      }
      .map(\.value))
  }

  private func stratum(_ key: Key) -> String { strata == .stratified ? key.stratum : "" }

  private func dense(_ score: Score, _ count: Int) -> [Double] {
    var values = [Double](repeating: 0, count: count)
    for (unit, value) in zip(score.units, score.values) { values[Int(unit)] = value }
    return values
  }

  /// The correlation of deviations from the means of cells; 0 when one does not vary.
  private static func residualCorrelation(_ cells: [[(x: Double, y: Double)]]) -> Double {
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for cell in cells {
      let count = Double(cell.count)
      let meanX = cell.reduce(0) { $0 + $1.x } / count
      let meanY = cell.reduce(0) { $0 + $1.y } / count
      for unit in cell {
        xx += (unit.x - meanX) * (unit.x - meanX)
        yy += (unit.y - meanY) * (unit.y - meanY)
        xy += (unit.x - meanX) * (unit.y - meanY)
      }
    }
    guard xx > 0, yy > 0 else { return 0 }
    return min(1, max(-1, xy / (xx.squareRoot() * yy.squareRoot())))
  }
}
