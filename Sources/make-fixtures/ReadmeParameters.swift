/// The sections of the README on parameters and sources.
enum ReadmeParameters {
  /// Parameters, each with its published source or called an assumption.
  static var text: String {
    let corridors = CorridorTable.all.map { corridor in
      let name = corridor.destination.rawValue + (corridor.family == .seasonal ? " seasonal" : "")
      let pay = corridor.earnings.map { NumberText.decimal($0, places: 0) }
      return "| \(name) | \(decimal(corridor.share)) | \(decimal(corridor.months)) "
        + "| \(pay.joined(separator: " / ")) \(corridor.currency.rawValue) "
        + "| \(decimal(100 * corridor.womenShare)) | \(decimal(100 * corridor.documentedShare)) |"
    }
    return """
      ## Parameters and where they come from

      | parameter | value | source |
      |---|---|---|
      | population of the regions | sum 36,828,330 | census RGPH 2024 (S1); of 02, 05, 08, 09, 10, \
      11 only the sum was checked |
      | urban shares | 8 regions published, 4 assumed | RGPH 2024 (S1); 02, 05, 09, 10 assumption |
      | PSUs in the frame | 4,485 | 2015 ENE master sample (S2); its use here assumption |
      | destinations | FRA 31.1, ESP 23.4, ITA 18.7, Europe 86.4 % | ENMI 2018-19 (S3) |
      | shares of the other destinations, seasonal share of Spain | table below | assumption |
      | women | about 31.7 % | ENMI 2018-19 (S3); by destination assumption |
      | level of costs | 0.3 to 6 months | inside S4 to S7; each corridor assumption |
      | skilled to unskilled cost | 0.894 | 427,217 / 477,927 taka (S5) |
      | Gulf domestic workers to men | \(decimal(CostParameters.gulfDomesticFactor)) \
      | 118,964 / 477,927 = 0.249 taka (S5), rounded up |
      | women to men in Europe | \(decimal(CostParameters.europeWomenFactor)) | assumption |
      | log deviation of cost, worker and PSU | \(decimal(CostParameters.workerSigma)), \
      \(decimal(CostParameters.psuSigma)) \
      | assumption (intra-cluster correlation about 0.05) |
      | cost by recruiter, zero costs, papers | see `CostModel.swift` | assumption |
      | log deviation of earnings | \(decimal(CostParameters.earningsSigma)) | assumption |
      | earnings by corridor and skill | table below | assumption |
      | cost items | 20 codes | S8 for 11 to 14; rest, frequency and size assumption |
      | loans | 1 to 5 % a month, 0 in the family | assumption |
      | exchange rates | EUR 10.5 to 11, USD 9 to 10.5 | order of magnitude only; paths synthetic |
      | pegs of SAR, AED and QAR to the dollar | 3.75, 3.6725, 3.64 | official pegs |
      | Libyan dinar | about 2 dirhams | assumption; the devaluation of 2021 is left out |
      | age, education, occupation, regional pull, timing | see the source files | assumption |
      | frequency of each trouble | see `TroubleRates.swift` | assumption |

      Corridors. The months are the median of a typical worker who paid, before the effects of
      sex, skill and papers. The shares of the three large destinations are published, all else is
      assumption. The pull of regions and of PSU networks moves the sample's shares a little away
      from these.

      | corridor | share % | months (parameter) | pay low / medium / high | women % \
      | with papers % |
      |---|---:|---:|---|---:|---:|
      \(corridors.joined(separator: "\n"))

      The sample: PSUs are selected in each stratum systematically with probability proportional to
      size; the number selected follows the square root of frame PSUs × migration intensity. Workers
      are a sample of those listed in the PSU. The weight is the inverse of both probabilities,
      times a non-response factor, divided by the number of households that report the same migrant.

      """
  }

  /// The published sources.
  static let sources = """
    ## Sources

    - S1: HCP, RGPH 2024, legal population by region (November 2024), as published by the press.
    - S2: World Bank, Global Labor Database, `github.com/worldbank/gld`, crosswalk
      `up_region_2015.dta`: 4,485 primary units.
    - S3: HCP, Enquête nationale sur la migration internationale 2018-2019,
      <https://hcp.ma/Enquete-nationale-sur-la-migration-internationale_a3237.html>.
    - S4: Habiyakare and Zhong, recruitment costs in the Lao PDR labour force survey 2017, ISI WSC
      2019, CPS vol. 4, pp. 413-418: 0.33 months (ratio of means), individual ratios 0.01 to 2.67.
    - S5: BBS, Bangladesh Cost of Migration Survey 2020 (press): 416,789 / 23,693 taka = 17.6
      months; unskilled 477,927, skilled 427,217, domestic workers 118,964 taka.
    - S6: KNOMAD-ILO pilots: 1 to 7 months; Pakistan to Saudi Arabia about 11 months
      (migrationdataportal.org).
    - S7: Philippines, Survey on Overseas Filipinos 2019 (press): 1.2 months.
    - S8: KNOMAD-ILO Migration Costs Surveys 2016, user guide (World Bank microdata catalog 2944).
    - S9: ILO and World Bank, Statistics for SDG indicator 10.7.1: guidelines for their collection,
      2019; indicator metadata of 2022-05-18,
      <https://worldbank.github.io/sdg-metadata/metadata/en/10-7-1>.

    No value of the ILO/HCP report on Morocco could be retrieved: the levels are not Moroccan.
    """ + "\n"

  private static func decimal(_ value: Double) -> String {
    NumberText.decimal(value, places: 3)
  }
}
