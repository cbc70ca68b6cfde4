internal import Foundation
public import Microdata

/// What a unit of a currency was worth in a month, in the currency of the results.
public struct ExchangeRates: Sendable {
  private struct Key: Hashable {
    let currency: String
    let month: Int
  }

  private let rates: [Key: Double]
  /// The currency of the results.
  public let currency: String

  /// Creates a table that knows only the currency of the results.
  public init(currency: String) {
    self.currency = currency
    rates = [:]
  }

  /// Reads rates from a table.
  ///
  /// - Parameters:
  ///   - table: A row for each currency and month.
  ///   - currencyColumn: The column with currency codes.
  ///   - monthColumn: The column with months as `2024-09`.
  ///   - rateColumn: The column with the value of one unit in the currency of the results.
  ///   - currency: The currency of the results.
  /// - Throws: `SurveyModuleError` for a rate that is not positive, or given twice.
  public init(
    _ table: Table, currencyColumn: String, monthColumn: String, rateColumn: String,
    currency: String
  ) throws {
    self.currency = currency
    let (codes, months, values) = (
      try table.column(currencyColumn), try table.column(monthColumn),
      try table.column(rateColumn)
    )
    var rates: [Key: Double] = [:]
    for row in 0..<table.rowCount {
      guard let code = codes.text(at: row), let text = months.text(at: row),
        let month = Month.number(text), let rate = values.number(at: row), rate > 0
      else {
        throw SurveyModuleError(
          .invalidData,
          "Row \(row + 1) of the exchange rates is not a currency, a month such as "
            + "2024-09 and a rate above zero.")
      }
      guard rates.updateValue(rate, forKey: Key(currency: code, month: month)) == nil else {
        throw SurveyModuleError(
          .invalidData, "The exchange rate of \(code) in \(text) is given twice (row \(row + 1)).")
      }
    }
    self.rates = rates
  }

  /// The currency of an amount.
  enum Currency {
    /// The questionnaire did not ask: amounts are in the currency of the results.
    case notAsked
    /// A code; `nil` when it was asked and not answered.
    case code(String?)
  }

  /// Returns an amount in the currency of the results; `nil` when its currency is not known or there is no
  /// rate for the month.
  func convert(_ amount: Double, from source: Currency, month: Int?) -> Double? {
    guard amount != 0, case .code(let given) = source else { return amount }
    guard let code = given else { return nil }
    guard code != currency else { return amount }
    guard let month, let rate = rates[Key(currency: code, month: month)] else { return nil }
    return amount * rate
  }
}

/// Months as numbers that can be subtracted.
enum Month {
  /// The number of months since year 0 of text such as `2024-09` or a date; `nil` for other text.
  static func number(_ text: String) -> Int? {
    let parts = text.split(separator: "-")
    guard parts.count == 2 || parts.count == 3, parts[0].count == 4, let year = Int(parts[0]),
      let month = Int(parts[1]), (1...12).contains(month)
    else { return nil }
    return year * 12 + month - 1
  }
}
