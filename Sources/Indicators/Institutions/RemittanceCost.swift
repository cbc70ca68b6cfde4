internal import Microdata

/// The cost of sending remittances, SDG 10.c.1: by corridor, on average, and against the targets.
///
/// The two parts of the target have two measures (United Nations, SDG metadata 10.c.1, 4.c): the simple
/// average of all services, to be below 3 per cent; and in each corridor the mean of the three cheapest
/// services that qualify (SmaRT, World Bank 2016), to be 5 per cent or less.
public struct RemittanceCost: Sendable, Hashable, Encodable {
  /// What a service needs to count for SmaRT, and the targets.
  public struct Options: Sendable, Hashable, Encodable {
    /// The most days until the money arrives.
    public var mostDays: Double
    /// How many of the cheapest services are averaged.
    public var cheapest: Int
    /// The target of the average, in per cent.
    public var averageTarget: Double
    /// The target of each corridor, in per cent.
    public var corridorTarget: Double

    /// Creates options.
    ///
    /// - Parameters:
    ///   - mostDays: The most days until the money arrives.
    ///   - cheapest: How many of the cheapest services are averaged.
    ///   - averageTarget: The target of the average, in per cent.
    ///   - corridorTarget: The target of each corridor, in per cent.
    public init(
      mostDays: Double = 5, cheapest: Int = 3, averageTarget: Double = 3, corridorTarget: Double = 5
    ) {
      (self.mostDays, self.cheapest) = (mostDays, cheapest)
      (self.averageTarget, self.corridorTarget) = (averageTarget, corridorTarget)
    }
  }

  /// A corridor.
  public struct Corridor: Sendable, Hashable, Encodable {
    /// The sending and the receiving country, such as `FRA-MAR`.
    public let name: String
    /// The services with a known cost.
    public let services: Int
    /// The services whose exchange rate is not known, left out.
    public let notTransparent: Int
    /// The simple average of the services, in per cent; `nil` without any.
    public let average: Double?
    /// The services that qualify for SmaRT.
    public let qualifying: Int
    /// The mean of the cheapest that qualify; `nil` when there are too few of them.
    public let smart: Double?
    /// The services averaged by SmaRT, the cheapest first.
    public let smartServices: [String]
    /// The services with a total below zero, which are averaged and need to be checked.
    public let negative: [String]
    /// Whether SmaRT is within the target of a corridor; `nil` without SmaRT.
    public let meetsTarget: Bool?
  }

  /// The corridors, by name.
  public let corridors: [Corridor]
  /// The simple average of all services with a known cost, in per cent; `nil` without any.
  public let average: Double?
  /// The average of corridors’ averages weighted by flows; `nil` without flows.
  public let weightedAverage: Double?
  /// Whether the simple average is below its target; `nil` without an average.
  public let meetsAverageTarget: Bool?
  /// What was done.
  public let options: Options
  /// How the numbers may be read.
  public let notes: [String]

  /// Computes costs from quotes.
  ///
  /// - Parameters:
  ///   - quotes: One quote for each service and corridor, of one round of collection.
  ///   - flows: Remittances by corridor, such as `FRA-MAR`, in one currency; empty for no weighted average.
  ///   - options: Criteria and targets.
  /// - Throws: `IndicatorError` with code `invalidData` when a service has two quotes in a corridor, or flows
  ///   leave a corridor out or are below zero; `invalidOption` for options that make no sense.
  public init(
    _ quotes: [RemittanceQuote], flows: [String: Double] = [:], options: Options = Options()
  ) throws {
    guard options.cheapest >= 1, options.mostDays >= 0 else {
      throw IndicatorError(
        .invalidOption,
        "SmaRT averages \(options.cheapest) services of at most \(options.mostDays) days.",
        hint: "Give a number of services from 1, and of days from 0; the World Bank’s are 3 and 5.")
    }
    let groups = Dictionary(grouping: quotes, by: \.corridor).sorted { $0.key < $1.key }
    corridors = try groups.map { try Self.corridor($0, $1, options) }
    let costs = groups.flatMap { $0.value.compactMap(\.costPercent).sorted() }
    average = Self.mean(costs)
    meetsAverageTarget = average.map { $0 < options.averageTarget }
    weightedAverage = flows.isEmpty ? nil : try Self.weighted(corridors, flows)
    self.options = options
    notes = Self.notes(corridors)
  }

  /// Corridors whose SmaRT is above the target, the dearest first.
  public var corridorsAboveTarget: [Corridor] {
    corridors.filter { $0.meetsTarget == false }
      .sorted { ($0.smart ?? 0, $1.name) > ($1.smart ?? 0, $0.name) }
  }

  private static func corridor(
    _ name: String, _ quotes: [RemittanceQuote], _ options: Options
  ) throws -> Corridor {
    var seen: Set<String> = []
    if let twice = quotes.first(where: { !seen.insert($0.service).inserted }) {
      throw IndicatorError(
        .invalidData,
        "“\(twice.service)” has two quotes from \(twice.sender) to \(twice.receiver).",
        hint: "Compute each round of collection by itself, and name different services differently."
      )
    }
    let costs = quotes.compactMap { quote in quote.costPercent.map { (quote, $0) } }
      .sorted { ($0.1, $0.0.service) < ($1.1, $1.0.service) }
    let qualifying = costs.filter { quote, _ in
      quote.isAvailable == true && (quote.days.map { $0 <= options.mostDays } ?? false)
    }
    let cheapest = qualifying.prefix(options.cheapest)
    let smart = cheapest.count == options.cheapest ? mean(cheapest.map(\.1)) : nil
    return Corridor(
      name: name, services: costs.count, notTransparent: quotes.count - costs.count,
      average: mean(costs.map(\.1)), qualifying: qualifying.count, smart: smart,
      smartServices: smart == nil ? [] : cheapest.map(\.0.service),
      negative: costs.filter { $0.1 < 0 }.map(\.0.service),
      meetsTarget: smart.map { $0 <= options.corridorTarget })
  }

  private static func weighted(_ corridors: [Corridor], _ flows: [String: Double]) throws -> Double?
  {
    let priced = corridors.compactMap { one in one.average.map { (one.name, $0) } }
    guard priced.allSatisfy({ flows[$0.0] != nil }),
      flows.values.allSatisfy({ $0.isFinite && $0 >= 0 })
    else {
      let missing = priced.map(\.0).filter { flows[$0] == nil }
      throw IndicatorError(
        .invalidData,
        "Flows of remittances are below zero or leave out: "
          + "\(missing.isEmpty ? "none" : missing.joined(separator: ", ")).",
        hint:
          "Give a flow from 0 for each corridor with a price, in one currency, named as FRA-MAR.")
    }
    let total = priced.reduce(0) { $0 + (flows[$1.0] ?? 0) }
    guard total > 0, total.isFinite else { return nil }
    return priced.reduce(0) { $0 + $1.1 * (flows[$1.0] ?? 0) / total }
  }

  private static func notes(_ corridors: [Corridor]) -> [String] {
    var notes: [String] = []
    let negative = corridors.filter { !$0.negative.isEmpty }.map(\.name)
    if !negative.isEmpty {
      notes.append(
        "Totals below zero in \(negative.joined(separator: ", ")): the rate offered is better than the "
          + "market’s by more than the fee. They are averaged as they are; check rates and the day of quotes."
      )
    }
    let hidden = corridors.filter { $0.notTransparent > 0 }.map(\.name)
    if !hidden.isEmpty {
      notes.append(
        "Services without an exchange rate are left out in \(hidden.joined(separator: ", ")).")
    }
    let few = corridors.filter { $0.smart == nil }.map(\.name)
    if !few.isEmpty {
      notes.append("Too few services qualify for SmaRT in \(few.joined(separator: ", ")).")
    }
    return notes
  }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}

extension RemittanceCost {
  /// Computes SDG 17.3.2, personal remittances received as a percentage of gross domestic product.
  ///
  /// - Parameters:
  ///   - remittances: Remittances, from the balance of payments.
  ///   - grossDomesticProduct: Gross domestic product, in the same currency and for the same period.
  /// - Throws: `IndicatorError` with code `incomparable` for different periods, and `invalidData` for a product
  ///   that is not above zero.
  public static func shareOfProduct(
    remittances: Figure, grossDomesticProduct: Figure
  ) throws -> DerivedFigure {
    guard remittances.period == grossDomesticProduct.period else {
      throw IndicatorError(
        .incomparable,
        "Remittances of \(remittances.period) are compared with the product of "
          + "\(grossDomesticProduct.period).",
        hint: "Take both for the same period, in the same currency.")
    }
    return try remittances.ratio(to: grossDomesticProduct, per: 100)
  }
}
