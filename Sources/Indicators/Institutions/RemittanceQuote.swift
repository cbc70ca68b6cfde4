public import Microdata
internal import SurveyModules

/// The price of sending an amount of money by one service, SDG 10.c.1.
public struct RemittanceQuote: Sendable, Hashable, Encodable {
  /// The sending country, ISO 3166-1 alpha-3.
  public let sender: String
  /// The receiving country, ISO 3166-1 alpha-3.
  public let receiver: String
  /// The provider with its service.
  public let service: String
  /// The amount sent, in the currency of the fee: the equivalent of 200 US dollars.
  public let amount: Double
  /// The fee.
  public let fee: Double
  /// Units of the receiving currency that the service gives for one unit sent; `nil` when it does not say.
  public let offeredRate: Double?
  /// Units of the receiving currency for one unit sent on the interbank market; `nil` when it is not known.
  public let midmarketRate: Double?
  /// The days until the money arrives; `nil` when it is not known.
  public let days: Double?
  /// Whether the service can be reached: branches near, or the account or device that it needs; `nil` when
  /// it is not known.
  public let isAvailable: Bool?

  /// Creates a quote.
  ///
  /// Where both countries use one currency, both rates are 1.
  ///
  /// - Parameters:
  ///   - sender: The sending country, by any code of ISO 3166-1.
  ///   - receiver: The receiving country, by any code of ISO 3166-1.
  ///   - service: The provider with its service.
  ///   - amount: The amount sent.
  ///   - fee: The fee.
  ///   - offeredRate: The exchange rate of the service.
  ///   - midmarketRate: The exchange rate of the market.
  ///   - days: The days until the money arrives.
  ///   - isAvailable: Whether the service can be reached.
  /// - Throws: `IndicatorError` with code `invalidData` for an unknown country, one country on both sides, no
  ///   service, an amount or rate that is not above zero, a fee or number of days below it.
  public init(
    from sender: String, to receiver: String, service: String, amount: Double = 200, fee: Double,
    offeredRate: Double?, midmarketRate: Double?, days: Double? = nil, isAvailable: Bool? = nil
  ) throws {
    guard let from = Country.coded(sender)?.alpha3, let to = Country.coded(receiver)?.alpha3,
      from != to, !service.isEmpty
    else {
      throw IndicatorError(
        .invalidData, "A quote of “\(service)” is from “\(sender)” to “\(receiver)”.",
        hint: "Name the service, and two different countries by codes of ISO 3166-1.")
    }
    let rates = [offeredRate, midmarketRate].compactMap { $0 }
    guard ([amount] + rates).allSatisfy({ (1e-9...1e12).contains($0) }),
      ([fee] + [days].compactMap { $0 }).allSatisfy({ (0...1e12).contains($0) })
    else {
      throw IndicatorError(
        .invalidData, "The quote of “\(service)” from \(from) to \(to) has an impossible number.",
        hint:
          "Amount and rates are above 0, fee and days from 0; leave rates out that are not known.")
    }
    (self.sender, self.receiver, self.service) = (from, to, service)
    (self.amount, self.fee) = (amount, fee)
    (self.offeredRate, self.midmarketRate) = (offeredRate, midmarketRate)
    (self.days, self.isAvailable) = (days, isAvailable)
  }

  /// The exchange rate margin in per cent of the amount: (midmarket − offered) / midmarket × 100; `nil` when a
  /// rate is not known.
  public var marginPercent: Double? {
    guard let offeredRate, let midmarketRate else { return nil }
    return (midmarketRate - offeredRate) / midmarketRate * 100
  }

  /// The total cost in per cent of the amount: fee and margin; `nil` when a rate is not known.
  public var costPercent: Double? { marginPercent.map { fee / amount * 100 + $0 } }

  /// Sending and receiving country.
  public var corridor: String { "\(sender)-\(receiver)" }
}

extension RemittanceQuote {
  /// Reads quotes from a table.
  ///
  /// The columns are `sender`, `receiver`, `service`, `fee`, and where there are `amount` (200 otherwise),
  /// `offered_rate`, `midmarket_rate`, `days` and `available`.
  ///
  /// - Parameter table: One row for each quote.
  /// - Throws: `IndicatorError` with code `invalidData`, which names the row.
  public static func reading(_ table: Table) throws -> [RemittanceQuote] {
    let columns = try RecordColumns(
      table, of: "remittance prices", required: ["sender", "receiver", "service", "fee"],
      optional: ["amount", "offered_rate", "midmarket_rate", "days", "available"])
    return try (0..<columns.rowCount).map { row in
      try columns.located(row) {
        try RemittanceQuote(
          from: columns.text("sender", row), to: columns.text("receiver", row),
          service: columns.text("service", row),
          amount: columns.optionalNumber("amount", row) ?? 200, fee: columns.number("fee", row),
          offeredRate: columns.optionalNumber("offered_rate", row),
          midmarketRate: columns.optionalNumber("midmarket_rate", row),
          days: columns.optionalNumber("days", row),
          isAvailable: columns.optionalFlag("available", row))
      }
    }
  }
}
