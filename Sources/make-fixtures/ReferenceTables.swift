/// Writes `regions.csv` and `exchange-rates.csv`.
enum ReferenceTables {
  /// Returns the text of `regions.csv`.
  static func regions() -> String {
    var table = CSVTable(header: ["code", "name_en", "name_fr", "name_ar"])
    for region in Region.all {
      table.append([region.code, region.english, region.french, region.arabic])
    }
    return table.text
  }

  /// Returns the text of `exchange-rates.csv`: every currency and month from 2019-01 to 2025-12.
  static func rates(_ rates: RateTable) -> String {
    var table = CSVTable(header: ["currency", "month", "mad_per_unit"])
    let months = RateTable.last.index - RateTable.first.index
    for currency in Currency.allCases {
      for offset in 0...months {
        let month = RateTable.first + offset
        let value = NumberText.decimal(rates.rate(currency, in: month), places: 4)
        table.append([currency.rawValue, month.text, value])
      }
    }
    return table.text
  }
}
