/// One of the 12 regions of Morocco (division of September 2015), with what the frame needs.
struct Region: Sendable {
  /// The official code, "01" to "12".
  let code: String
  let english: String
  let french: String
  let arabic: String
  /// Legal population of the census RGPH 2024 (HCP, published November 2024).
  ///
  /// Read in press reports of HCP's note for 01, 03, 04, 06, 07 and 12. The others were checked
  /// only by the sum: the twelve add up to the legal population of the country, 36,828,330.
  let population: Double
  /// Share of the population that is urban, RGPH 2024.
  ///
  /// Published for regions 01, 03, 04, 06, 07, 08, 11 and 12. Assumption for 02, 05, 09 and 10,
  /// chosen so that the country has about the published 62.8 %.
  let urbanShare: Double
  /// Migrant workers per inhabitant, relative to the country. Assumption.
  let intensity: Double
  /// Factors on the country's destination shares; a destination not listed has 1. Assumption.
  let pull: [Destination: Double]

  /// The regions in the order of their codes.
  static let all: [Region] = [
    Region(
      code: "01", english: "Tangier-Tetouan-Al Hoceima", french: "Tanger-Tétouan-Al Hoceïma",
      arabic: "طنجة - تطوان - الحسيمة", population: 4_030_222, urbanShare: 0.655,
      intensity: 1.2, pull: [.spain: 1.4, .belgium: 1.5, .netherlands: 1.5, .italy: 0.6]),
    Region(
      code: "02", english: "Oriental", french: "L'Oriental", arabic: "الشرق",
      population: 2_294_665, urbanShare: 0.68, intensity: 1.9,
      pull: [.france: 1.2, .belgium: 1.6, .netherlands: 1.6, .germany: 1.6, .italy: 0.7]),
    Region(
      code: "03", english: "Fez-Meknes", french: "Fès-Meknès", arabic: "فاس - مكناس",
      population: 4_467_911, urbanShare: 0.639, intensity: 1.1, pull: [.france: 1.2]),
    Region(
      code: "04", english: "Rabat-Sale-Kenitra", french: "Rabat-Salé-Kénitra",
      arabic: "الرباط - سلا - القنيطرة", population: 5_132_639, urbanShare: 0.707,
      intensity: 0.8, pull: [.spain: 1.3, .canada: 1.6, .germany: 1.2]),
    Region(
      code: "05", english: "Beni Mellal-Khenifra", french: "Béni Mellal-Khénifra",
      arabic: "بني ملال - خنيفرة", population: 2_525_801, urbanShare: 0.50, intensity: 1.8,
      pull: [.italy: 2.0, .spain: 1.1, .france: 0.6, .canada: 0.5]),
    Region(
      code: "06", english: "Casablanca-Settat", french: "Casablanca-Settat",
      arabic: "الدار البيضاء - سطات", population: 7_688_967, urbanShare: 0.733, intensity: 0.8,
      pull: [.canada: 1.9, .emirates: 1.6, .qatar: 1.6, .italy: 1.1]),
    Region(
      code: "07", english: "Marrakech-Safi", french: "Marrakech-Safi", arabic: "مراكش - آسفي",
      population: 4_892_393, urbanShare: 0.460, intensity: 0.7,
      pull: [.saudiArabia: 1.3, .italy: 1.1]),
    Region(
      code: "08", english: "Draa-Tafilalet", french: "Drâa-Tafilalet", arabic: "درعة - تافيلالت",
      population: 1_655_623, urbanShare: 0.367, intensity: 0.9, pull: [.france: 1.4]),
    Region(
      code: "09", english: "Souss-Massa", french: "Souss-Massa", arabic: "سوس - ماسة",
      population: 3_020_431, urbanShare: 0.60, intensity: 1.0, pull: [.france: 1.5]),
    Region(
      code: "10", english: "Guelmim-Oued Noun", french: "Guelmim-Oued Noun",
      arabic: "كلميم - واد نون", population: 448_685, urbanShare: 0.66, intensity: 1.0,
      pull: [.spain: 1.3]),
    Region(
      code: "11", english: "Laayoune-Sakia El Hamra", french: "Laâyoune-Sakia El Hamra",
      arabic: "العيون - الساقية الحمراء", population: 451_028, urbanShare: 0.924,
      intensity: 0.6, pull: [.spain: 1.6]),
    Region(
      code: "12", english: "Dakhla-Oued Ed-Dahab", french: "Dakhla-Oued Ed-Dahab",
      arabic: "الداخلة - وادي الذهب", population: 219_965, urbanShare: 0.804,
      intensity: 0.4, pull: [.spain: 1.6]),
  ]
}
