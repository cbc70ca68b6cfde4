internal import Microdata
public import SurveyModules

/// Stocks of one side, one definition and near years: one report for each cell.
///
/// A cell without a report is not zero: totals add up what is reported and say how many cells that is.
public struct HarmonisedStocks: Sendable, Hashable, Encodable {
  /// Some stocks added up.
  public struct Total: Sendable, Hashable, Encodable {
    /// The sum of what is reported.
    public let value: Double
    /// The number of cells with a report.
    public let cells: Int
    /// The years of the reports, from and to; `nil` without any.
    public let years: ClosedRange<Int>?
  }

  /// The stock between two groups of countries.
  public struct GroupCell: Sendable, Hashable, Encodable {
    /// The name of the group of origin.
    public let origin: String
    /// The name of the group of destination.
    public let destination: String
    /// The stock, movements inside a group included.
    public let total: Total
  }

  /// How much of the migration of a group stays in it.
  public struct IntraGroupShare: Sendable, Hashable, Encodable {
    /// The name of the group.
    public let group: String
    /// The stock from the group in the group.
    public let inside: Total
    /// The stock from the group anywhere.
    public let emigrants: Total
    /// The stock in the group from anywhere.
    public let immigrants: Total
    /// The share of the emigrants who live inside of the group; `nil` without emigrants.
    public let shareOfEmigrants: Double?
    /// The share of the immigrants who come from inside of the group; `nil` without immigrants.
    public let shareOfImmigrants: Double?
  }

  /// The report of each cell, by origin and destination.
  public let cells: [StockReport]
  /// The other reports of the same side.
  public let setAside: [StockReport]

  /// The report of a cell; `nil` where there is none.
  public subscript(origin: String, destination: String) -> StockReport? {
    cells.first { $0.origin == origin && $0.destination == destination }
  }

  /// Adds up the stocks between two groups.
  ///
  /// - Parameters:
  ///   - origins: Where people come from; `nil` for anywhere, unknown origins included.
  ///   - destinations: Where people live; `nil` for anywhere.
  public func total(from origins: CountryGroup? = nil, in destinations: CountryGroup? = nil)
    -> Total
  {
    total {
      (origins?.contains($0.origin) ?? true) && (destinations?.contains($0.destination) ?? true)
    }
  }

  private func total(where condition: (StockReport) -> Bool) -> Total {
    let chosen = cells.filter(condition)
    let years = chosen.map(\.year)
    let range = years.min().flatMap { low in years.max().map { low...$0 } }
    return Total(value: chosen.reduce(0) { $0 + $1.value }, cells: chosen.count, years: range)
  }

  /// The stock in each country of destination, by country.
  public var byDestination: [(country: String, total: Total)] {
    Set(cells.map(\.destination)).sorted().map { country in
      (country, total { $0.destination == country })
    }
  }

  /// The stock from each country of origin, by country; people of unknown origin under `unknown`.
  public var byOrigin: [(country: String, total: Total)] {
    Set(cells.map(\.origin)).sorted().map { country in
      (country, total { $0.origin == country })
    }
  }

  /// Stocks from each group in each group, in the order given.
  ///
  /// Groups may overlap, as 5+5 and the African Union do; the cells of such groups must not be added up.
  ///
  /// - Parameter groups: The groups.
  /// - Throws: `IndicatorError` with code `invalidOption` when two groups have one name.
  public func table(of groups: [CountryGroup]) throws -> [GroupCell] {
    let names = groups.map(\.name)
    if let twice = names.first(where: { name in names.filter { $0 == name }.count > 1 }) {
      throw IndicatorError(
        .invalidOption, "Two groups are called “\(twice)”.",
        hint: "Give groups different names; the table shows them by name.")
    }
    return groups.flatMap { origin in
      groups.map { destination in
        GroupCell(
          origin: origin.name, destination: destination.name,
          total: total(from: origin, in: destination))
      }
    }
  }

  /// The share of migration that stays inside of a group, of its emigrants and of its immigrants.
  ///
  /// Destinations outside of the group that do not report make the first share too high; the numbers of
  /// cells show how far reports go.
  ///
  /// - Parameter group: The group.
  public func intraGroupShare(_ group: CountryGroup) -> IntraGroupShare {
    let inside = total(from: group, in: group)
    let (emigrants, immigrants) = (total(from: group), total(in: group))
    func share(_ all: Total) -> Double? { all.value > 0 ? inside.value / all.value : nil }
    return IntraGroupShare(
      group: group.name, inside: inside, emigrants: emigrants, immigrants: immigrants,
      shareOfEmigrants: share(emigrants), shareOfImmigrants: share(immigrants))
  }
}
