/// The choices that the recruitment cost indicator leaves open, printed with every result.
///
/// The definition is SDG 10.7.1, metadata of 18 May 2022. Where the metadata is silent, the default here is
/// this library's reading of it.
public struct RecruitmentCostOptions: Sendable, Hashable, Codable {
  /// What a worker who paid nothing counts for (rule R-ZERO).
  public enum ZeroCost: String, Sendable, Hashable, Codable {
    /// A cost of zero, in every mean and quantile.
    case include
    /// Nothing: the indicator is that of payers, and the share of the others is reported.
    case excludeAndReport = "exclude-and-report"
  }

  /// Which amount counts when cost items and a declared total disagree (rule C1).
  public enum CostPreference: String, Sendable, Hashable, Codable {
    /// The sum of the items.
    case items
    /// The declared total.
    case total
  }

  /// What a cost counts for when only minor items are missing and there is no total (rule C2).
  public enum PartialCost: String, Sendable, Hashable, Codable {
    /// A lower bound: the items that are there.
    case lowerBound = "lower-bound"
    /// Nothing: the cost is missing.
    case missing
  }

  /// What a negative cost counts for: reimbursements above the payments.
  public enum NegativeCost: String, Sendable, Hashable, Codable {
    /// Nothing: the cost is missing.
    case missing
    /// A cost of zero.
    case zero
  }

  /// What an unknown interest on a loan counts for (rule C7).
  public enum UnknownInterest: String, Sendable, Hashable, Codable {
    /// Zero: the cost is a lower bound.
    case zero
    /// Nothing: the cost is missing.
    case missing
  }

  /// The least age at the start of the job (step E1).
  public var minimumAge = 15.0
  /// The least months abroad that make a change of usual residence (step E5).
  public var minimumMonthsAbroad = 12.0
  /// How many years before the interview the job may have started (step E8).
  public var recentYears = 3.0
  /// Rule R-ZERO.
  public var zeroCost: ZeroCost = .include
  /// Rule C1.
  public var costPreference: CostPreference = .items
  /// The disagreement between items and total, relative to the total, from which it is flagged (rule C1).
  public var mismatchTolerance = 0.05
  /// Rule C2.
  public var partialCost: PartialCost = .lowerBound
  /// The items without which a cost is missing (rule C2).
  public var majorItems = ["01", "02", "03", "07"]
  /// Negative costs.
  public var negativeCost: NegativeCost = .missing
  /// Rule C7.
  public var unknownInterest: UnknownInterest = .zero
  /// What the earnings are: `firstFullMonth`, `lastMonth` or `typicalMonth`.
  public var earningsBasis = "firstFullMonth"
  /// The currency of the results.
  public var currency = "LCU"
  /// Cells with fewer contributing workers are not published.
  public var minimumCases = 30
  /// The 80th percentile needs this many workers.
  public var minimumCasesP80 = 50

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case minimumAge, minimumMonthsAbroad, recentYears, zeroCost, costPreference
    case mismatchTolerance, partialCost, majorItems, negativeCost, unknownInterest, earningsBasis
    case currency, minimumCases, minimumCasesP80
  }

  /// Creates the default options.
  public init() {}

  /// Reads options, with defaults for those that are not given.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let known = CodingKeys.allCases.map(\.rawValue)
    let present = try decoder.singleValueContainer().decode(KeyNames.self).names
    if let unknown = present.first(where: { !known.contains($0) }) {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "“\(unknown)” is unknown; known are \(known.joined(separator: ", "))"))
    }
    func read<Value: Decodable>(_ key: CodingKeys, into value: inout Value) throws {
      value = try values.decodeIfPresent(Value.self, forKey: key) ?? value
    }
    try read(.minimumAge, into: &minimumAge)
    try read(.minimumMonthsAbroad, into: &minimumMonthsAbroad)
    try read(.recentYears, into: &recentYears)
    try read(.zeroCost, into: &zeroCost)
    try read(.costPreference, into: &costPreference)
    try read(.mismatchTolerance, into: &mismatchTolerance)
    try read(.partialCost, into: &partialCost)
    try read(.majorItems, into: &majorItems)
    try read(.negativeCost, into: &negativeCost)
    try read(.unknownInterest, into: &unknownInterest)
    try read(.earningsBasis, into: &earningsBasis)
    try read(.currency, into: &currency)
    try read(.minimumCases, into: &minimumCases)
    try read(.minimumCasesP80, into: &minimumCasesP80)
  }

  /// The choices in words, one line each, for the notes of a publication.
  public var lines: [String] {
    [
      "Workers aged \(text(minimumAge)) or over at the start of the job (E1), abroad for "
        + "\(text(minimumMonthsAbroad)) months or more (E5), in a job that started at most "
        + "\(text(recentYears)) years before the interview (E8).",
      zeroCost == .include
        ? "R-ZERO: workers who paid nothing have a cost of zero and are included."
        : "R-ZERO: workers who paid nothing are excluded and reported.",
      "R-NOEARN: workers without earnings in the first month are excluded and reported.",
      "C1: \(costPreference == .items ? "the sum of items" : "the declared total") counts where items "
        + "and total differ by more than \(text(mismatchTolerance * 100)) %.",
      "C2: a cost is missing when item \(majorItems.joined(separator: ", ")) is missing and there is no "
        + "total; with minor items missing it is "
        + "\(partialCost == .lowerBound ? "a lower bound" : "missing too"). Nothing is imputed.",
      "C3: costs of several workers together are divided by their number.",
      "C4: earnings lost while waiting are no recruitment cost.",
      "C5: amounts are converted at the rate of the month of payment, or of the start of the job.",
      "C6: costs borne by the employer are not included; reimbursements are subtracted.",
      "C7: interest on loans is included, the principal is not; unknown interest "
        + "\(unknownInterest == .zero ? "counts as zero" : "makes the cost missing").",
      "Negative costs (reimbursements above payments) "
        + "\(negativeCost == .missing ? "are missing" : "count as zero").",
      "Earnings: \(earningsBasis), with bonuses, and with wage deductions for recruitment added back.",
    ]
  }

  private func text(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}
