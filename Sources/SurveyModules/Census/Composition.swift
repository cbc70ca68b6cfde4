internal import Foundation

/// Measures of how groups are made up and spread, from counts.
public enum Composition {
  /// Men for each hundred women; `nil` without women.
  public static func sexRatio(men: Double, women: Double) -> Double? {
    women > 0 ? 100 * men / women : nil
  }

  /// Persons under 15 and of 65 and more for each hundred of 15 to 64; `nil` without the latter.
  public static func dependencyRatio(
    young: Double, working: Double, old: Double
  ) -> Double? {
    working > 0 ? 100 * (young + old) / working : nil
  }

  /// The Herfindahl–Hirschman index of concentration: the sum of squared shares, 1 when all are in one.
  public static func concentration(_ counts: [Double]) -> Double? {
    shares(counts).map { $0.reduce(0) { $0 + $1 * $1 } }
  }

  /// Shannon's entropy of the shares, in natural units: 0 when all are in one.
  public static func diversity(_ counts: [Double]) -> Double? {
    shares(counts).map { $0.reduce(0) { $1 > 0 ? $0 - $1 * log($1) : $0 } }
  }

  /// How much more often a group is in each place than in the whole country: 1 for as often.
  ///
  /// - Parameters:
  ///   - group: Members of the group by place.
  ///   - population: Everybody by place.
  /// - Returns: `nil` for places where nobody lives, and for all when a list is empty.
  public static func locationQuotients(
    _ group: [Double], of population: [Double]
  ) -> [Double?] {
    let (all, everybody) = (group.reduce(0, +), population.reduce(0, +))
    return zip(group, population).map { here, total in
      guard total > 0, all > 0, everybody > 0 else { return nil }
      return (here / total) / (all / everybody)
    }
  }

  /// The index of dissimilarity, half the sum of |aᵢ/A − bᵢ/B|: the share of a group that would have to move.
  public static func dissimilarity(_ group: [Double], _ other: [Double]) -> Double? {
    guard let first = shares(group), let second = shares(other), first.count == second.count else {
      return nil
    }
    return zip(first, second).reduce(0) { $0 + abs($1.0 - $1.1) } / 2
  }

  private static func shares(_ counts: [Double]) -> [Double]? {
    let all = counts.reduce(0, +)
    guard all > 0, counts.allSatisfy({ $0 >= 0 && $0.isFinite }) else { return nil }
    return counts.map { $0 / all }
  }
}
