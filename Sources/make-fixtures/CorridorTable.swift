/// The parameters of the corridors.
///
/// Shares: ENMI 2018-19 (HCP) gives France 31.1 %, Spain 23.4 %, Italy 18.7 % and Europe 86.4 % of
/// current migrants. How the remaining 13.2 % of Europe and 13.6 % of the world divide is an
/// assumption, and so is the seasonal share of Spain (two fifths).
///
/// Months: no Moroccan value could be retrieved, so each is an assumption inside the published
/// range: 0.33 (Lao PDR 2017), 1.2 (Philippines 2019), 1 to 7 (KNOMAD-ILO pilots), about 11
/// (Pakistan to Saudi Arabia), 17.6 (Bangladesh 2020).
enum CorridorTable {
  private static let european: [Double] = [45, 8, 16, 23, 8]
  private static let gulf: [Double] = [22, 42, 20, 13, 3]
  private static let salaried: [Double] = [86, 3, 1, 4, 4, 2]

  /// The twelve corridors: eleven destinations, Spain divided into seasonal and other work.
  static let all: [Corridor] = [
    Corridor(
      destination: .france, family: .europe, currency: .eur, share: 31.1, months: 2.0,
      earnings: [1_400, 1_700, 2_600], womenShare: 0.27, documentedShare: 0.80,
      recruiters: european, periods: salaried),
    Corridor(
      destination: .spain, family: .europe, currency: .eur, share: 14.0, months: 2.3,
      earnings: [1_150, 1_400, 2_100], womenShare: 0.25, documentedShare: 0.72,
      recruiters: european, periods: [76, 4, 1, 13, 5, 1]),
    Corridor(
      destination: .spain, family: .seasonal, currency: .eur, share: 9.4, months: 0.45,
      earnings: [1_180, 1_300, 1_600], womenShare: 0.85, documentedShare: 0.985,
      recruiters: [6, 2, 5, 19, 68], periods: [42, 10, 4, 40, 4, 0]),
    Corridor(
      destination: .italy, family: .europe, currency: .eur, share: 18.7, months: 2.9,
      earnings: [1_100, 1_350, 2_000], womenShare: 0.24, documentedShare: 0.68,
      recruiters: [42, 8, 27, 17, 6], periods: [76, 4, 1, 12, 6, 1]),
    Corridor(
      destination: .belgium, family: .europe, currency: .eur, share: 5.2, months: 1.9,
      earnings: [1_550, 1_850, 2_700], womenShare: 0.27, documentedShare: 0.80,
      recruiters: european, periods: salaried),
    Corridor(
      destination: .netherlands, family: .europe, currency: .eur, share: 4.0, months: 1.7,
      earnings: [1_650, 1_950, 2_900], womenShare: 0.25, documentedShare: 0.82,
      recruiters: european, periods: [52, 28, 6, 1, 9, 4]),
    Corridor(
      destination: .germany, family: .europe, currency: .eur, share: 4.0, months: 1.4,
      earnings: [1_600, 1_950, 3_000], womenShare: 0.28, documentedShare: 0.92,
      recruiters: [25, 17, 6, 40, 12], periods: [80, 1, 0, 1, 10, 8]),
    Corridor(
      destination: .emirates, family: .gulf, currency: .aed, share: 3.2, months: 4.4,
      earnings: [1_800, 2_900, 8_500], womenShare: 0.28, documentedShare: 0.93,
      recruiters: gulf, periods: [96, 1, 0, 1, 0, 2]),
    Corridor(
      destination: .saudiArabia, family: .gulf, currency: .sar, share: 4.0, months: 6.2,
      earnings: [1_600, 2_600, 8_000], womenShare: 0.26, documentedShare: 0.92,
      recruiters: gulf, periods: [96, 1, 0, 2, 0, 1]),
    Corridor(
      destination: .qatar, family: .gulf, currency: .qar, share: 2.4, months: 5.0,
      earnings: [1_600, 2_600, 8_500], womenShare: 0.26, documentedShare: 0.94,
      recruiters: gulf, periods: [96, 1, 0, 1, 0, 2]),
    Corridor(
      destination: .canada, family: .other, currency: .cad, share: 2.8, months: 1.7,
      earnings: [2_500, 3_100, 4_800], womenShare: 0.36, documentedShare: 0.97,
      recruiters: [20, 25, 5, 35, 15], periods: [18, 12, 38, 0, 18, 14]),
    Corridor(
      destination: .libya, family: .other, currency: .lyd, share: 1.2, months: 1.3,
      earnings: [1_300, 1_800, 2_800], womenShare: 0.05, documentedShare: 0.55,
      recruiters: [40, 8, 35, 17, 0], periods: [72, 10, 0, 16, 2, 0]),
  ]
}
