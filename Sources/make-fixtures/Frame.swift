/// Sizes of the synthetic sample.
enum FrameParameters {
  /// PSUs in the first-stage frame: the 2015 master sample of the labour force survey ENE
  /// (4,485 PSUs; crosswalk `up_region_2015.dta` of the World Bank's GLD repository). Using it as
  /// the frame of this survey is an assumption.
  static let framePSUs = 4_485.0
  /// PSUs to select, before the minimum of each stratum. Assumption.
  static let sampledPSUs = 408.0
  /// Fewest PSUs in an ordinary stratum. Assumption.
  static let minimumPSUs = 4
  /// Strata with a single selected PSU (rural Laâyoune and rural Dakhla), made so on purpose.
  static let singlePSUStrata: Set<Int> = [22, 24]
  /// Migrant workers listed in an average frame PSU. Assumption.
  static let listedPerPSU = 90.0
  /// Migrant workers interviewed in an average PSU. Assumption.
  static let meanTake = 14.6
  /// Log deviation of the measure of size, and of the listed number around it. Assumption; chosen
  /// with the allocation so that Kish's 1 + CV² of the weights is about 1.5 to 2.
  static let sizeSigma = 0.35
  static let listedSigma = 0.65
  /// Selected PSUs in which nobody is eligible, made so on purpose.
  static let barrenPSUs = 5
}

/// A region by urban or rural residence: strata 1 to 24, odd urban, even rural.
struct Stratum: Sendable {
  let id: Int
  let region: Region
  let isUrban: Bool
  /// PSUs in the frame, the first-stage finite population.
  let framePSUs: Int
  /// PSUs selected.
  let sampledPSUs: Int

  /// The 24 strata.
  ///
  /// The frame's PSUs follow the population. The selected PSUs follow the square root of frame
  /// PSUs × intensity, so small and high-emigration strata are over-sampled, as the ILO/World Bank
  /// guidelines (2019) advise for a rare population.
  static func all() -> [Stratum] {
    let country = Region.all.reduce(0) { $0 + $1.population }
    let cells = Region.all.enumerated().flatMap { index, region in
      [true, false].map { isUrban in
        let share = isUrban ? region.urbanShare : 1 - region.urbanShare
        let psus = FrameParameters.framePSUs * region.population * share / country
        return (id: 2 * index + (isUrban ? 1 : 2), region: region, isUrban: isUrban, psus: psus)
      }
    }
    let sizes = cells.map { ($0.psus * $0.region.intensity).squareRoot() }
    let total = sizes.reduce(0, +)
    return zip(cells, sizes).map { cell, size in
      let frame = max(FrameParameters.minimumPSUs, Int(cell.psus.rounded()))
      let planned = Int((FrameParameters.sampledPSUs * size / total).rounded())
      let bounded = min(max(planned, FrameParameters.minimumPSUs), frame)
      return Stratum(
        id: cell.id, region: cell.region, isUrban: cell.isUrban, framePSUs: frame,
        sampledPSUs: FrameParameters.singlePSUStrata.contains(cell.id) ? 1 : bounded)
    }
  }
}
