/// The published figures that the synthetic country is shaped on, and the assumptions between them.
///
/// Census figures: HCP, RGPH 2024 (indicators released in November and December 2024). Labour market: HCP,
/// *Situation du marché du travail*, 2024 and its quarters. Emigrants and returned migrants: HCP, national
/// survey on international migration 2018–2019. The country describes nobody: only its shape is Morocco's.
enum CountryFacts {
  /// Households by region, RGPH 2024: urban, then rural, in thousands. The country has 9,275 thousand; how
  /// regions divide into urban and rural follows their urban shares.
  static let households = 9_275_038.0
  /// Persons in a household, RGPH 2024.
  static let householdSize = (urban: 3.74, rural: 4.42)
  /// Households in an enumeration area. Assumption: alike everywhere, so that areas are drawn with equal
  /// probabilities.
  static let householdsPerArea = 200

  /// Shares of 5-year age groups from 0–4 to 75 and more in the municipal population, RGPH 2024, per cent.
  static let ages: [(isUrban: Bool, isWoman: Bool, shares: [Double])] = [
    (
      true, false,
      [7.4, 9.1, 9.4, 8.1, 7.3, 6.8, 7.3, 7.0, 7.0, 6.2, 5.8, 4.9, 4.9, 3.7, 2.7, 2.6]
    ),
    (
      true, true,
      [6.7, 8.3, 8.6, 7.6, 7.6, 7.4, 7.7, 7.3, 7.2, 6.5, 5.9, 5.1, 5.0, 3.5, 2.5, 3.2]
    ),
    (
      false, false,
      [8.7, 10.5, 10.8, 8.8, 7.0, 6.4, 6.6, 6.6, 6.5, 5.9, 5.1, 4.1, 4.1, 3.2, 2.5, 3.1]
    ),
    (
      false, true,
      [8.4, 10.1, 10.5, 8.6, 6.8, 6.3, 6.7, 6.8, 6.6, 5.9, 5.2, 4.3, 4.4, 3.2, 2.6, 3.7]
    ),
  ]

  /// Foreigners by region, RGPH 2024, legal population; the last three by their shares.
  static let foreigners: [String: Double] = [
    "01": 9_677, "02": 3_625, "03": 6_729, "04": 29_233, "05": 1_260, "06": 60_902, "07": 13_893,
    "08": 662, "09": 14_001, "10": 538, "11": 1_786, "12": 5_846,
  ]

  /// Citizenships of foreigners, RGPH 2024, per cent: Senegal 18.4, Côte d’Ivoire 17.3, France 13.8, Guinea 4.8,
  /// Syria 3.0; groups 59.9 sub-Saharan, 20.3 Europe, 7.3 Middle East, 6.0 Maghreb, 4.1 Asia, 1.8 North
  /// America. How groups divide further is an assumption.
  static let citizenships: [(code: Int, share: Double)] = [
    (686, 18.4), (384, 17.3), (250, 13.8), (324, 4.8), (760, 3.0), (466, 6.4), (178, 4.0),
    (120, 4.0),
    (180, 5.0), (724, 3.5), (380, 1.5), (276, 1.5), (400, 1.3), (818, 1.5), (887, 1.5), (12, 2.9),
    (478, 1.9), (788, 1.2), (156, 2.3), (608, 1.8), (840, 1.2), (124, 0.6), (275, 0.6),
  ]

  /// Arrival of foreigners, RGPH 2024, per cent: 2021–24, 2011–20, 2000–10, before.
  static let arrivals: [(years: ClosedRange<Int>, share: Double)] = [
    (2021...2024, 55.3), (2011...2020, 35.8), (2000...2010, 5.5), (1970...1999, 3.4),
  ]

  /// Reasons of coming, RGPH 2024, per cent: work, family, study, conflict, retirement, other.
  static let reasons = [53.3, 20.8, 14.0, 2.5, 2.2, 7.2]

  /// Activity rates at 15 and over, HCP 2024 (43.5 in all; men 68.6, women 19.1; urban 42.0, rural 46.5),
  /// divided by sex and place so that these come out.
  static let activity = (
    menUrban: 0.672, menRural: 0.71, womenUrban: 0.185, womenRural: 0.205
  )
  /// How much more active ages are than the mean of their sex: 15–19, then fives to 75 and more. Assumption.
  static let activityByAge = [
    0.22, 0.70, 1.15, 1.28, 1.32, 1.32, 1.30, 1.22, 1.08, 0.75, 0.45, 0.30, 0.12,
  ]

  /// Unemployment rates, HCP: quarters of 2024; the fourth is computed from the year.
  static let unemployment = [0.137, 0.131, 0.136, 0.128]
  /// Relative to the country, HCP 2024: urban 16.9, rural 6.8; men 11.6, women 19.4; ages 15–24 36.7, 25–34 21.0,
  /// 35–44 7.6, 45 and over 4.0 against 13.3.
  static func relativeUnemployment(isUrban: Bool, isWoman: Bool, age: Int) -> Double {
    let place = isUrban ? 1.20 : 0.55
    let sex = isWoman ? 1.38 : 0.90
    let ages =
      switch age {
      case ..<25: 2.7
      case ..<35: 1.45
      case ..<45: 0.55
      default: 0.30
      }
    return place * sex * ages
  }

  /// Destinations of emigrants, HCP 2018–2019: Europe 86.4 per cent, France 31.1, Spain 23.4, Italy 18.7. The others
  /// are assumptions.
  static let destinations: [(code: Int, share: Double)] = [
    (250, 31.1), (724, 23.4), (380, 18.7), (56, 5.0), (528, 4.2), (276, 4.0), (124, 5.0),
    (840, 2.6),
    (682, 1.8), (784, 2.4), (634, 0.9), (434, 0.9),
  ]
  /// Share of households with emigrants, and of emigrants who are men (68.3, HCP 2018–2019) and went for
  /// work (men 69.2, women 20.5); who send money (42.3). The first is an assumption.
  static let emigrants = (households: 0.05, men: 0.683, menForWork: 0.692, womenForWork: 0.205)
  static let remitters = 0.423
  /// Share of Moroccan adults who have lived abroad and returned. Assumption, above the 187,566 who returned
  /// since 2000 (HCP 2018–2019).
  static let returned = 0.012
}
