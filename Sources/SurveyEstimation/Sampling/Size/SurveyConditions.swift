internal import NumericCore

/// What stands between a number of answers and the number of units to draw.
public struct SurveyConditions: Sendable, Hashable, Codable {
  /// The variance of the design over that of simple random sampling of as many answers.
  public var designEffect: Double
  /// The number of units in the population, or domain, that the precision is for; `nil` for one that is large
  /// against the sample.
  public var population: Int?
  /// The share of drawn units that answer.
  public var responseRate: Double
  /// The share of answers that belong to the domain that the precision is for.
  public var domainShare: Double
  /// How eligible people are found; `nil` when the frame lists them.
  public var screening: Screening?

  /// Creates conditions.
  ///
  /// - Parameters:
  ///   - designEffect: The variance of the design over that of simple random sampling.
  ///   - population: The number of units in the population; `nil` for a large one.
  ///   - responseRate: The share of drawn units that answer.
  ///   - domainShare: The share of answers that belong to the domain.
  ///   - screening: How eligible people are found.
  public init(
    designEffect: Double = 1, population: Int? = nil, responseRate: Double = 1,
    domainShare: Double = 1, screening: Screening? = nil
  ) {
    self.designEffect = designEffect
    self.population = population
    self.responseRate = responseRate
    self.domainShare = domainShare
    self.screening = screening
  }

  /// Visits to households that look for people of a rare kind.
  public struct Screening: Sendable, Hashable, Codable {
    /// The share of households with an eligible person.
    public var eligibleShare: Double
    /// The number of people drawn in an eligible household, on average.
    public var peoplePerHousehold: Double
    /// The share of visited households in which it becomes known who is eligible.
    public var contactRate: Double
    /// The probability with which enough households are found; `nil` for enough on average.
    public var assurance: Double?

    /// Creates a screening.
    ///
    /// - Parameters:
    ///   - eligibleShare: The share of households with an eligible person.
    ///   - peoplePerHousehold: The number of people drawn in an eligible household, on average.
    ///   - contactRate: The share of visited households in which it becomes known who is eligible.
    ///   - assurance: The probability with which enough households are found; `nil` for enough on average.
    public init(
      eligibleShare: Double, peoplePerHousehold: Double = 1, contactRate: Double = 1,
      assurance: Double? = nil
    ) {
      self.eligibleShare = eligibleShare
      self.peoplePerHousehold = peoplePerHousehold
      self.contactRate = contactRate
      self.assurance = assurance
    }

    /// The least number of visits that finds a number of eligible households with a probability.
    ///
    /// P(Bin(v, p) ≥ k) = I_p(k, v − k + 1). Finds are taken to be independent, so that clusters of eligible
    /// households need more visits.
    static func visits(finding count: Int, share: Double, assurance: Double) -> Int {
      func isEnough(_ visits: Int) -> Bool {
        BetaDistribution(Double(count), Double(visits - count + 1)).cumulative(share) >= assurance
      }
      guard share < 1 else { return count }
      var low = count - 1
      var high = max(count, Int((Double(count) / share).rounded(.up)))
      while !isEnough(high) {
        low = high
        high *= 2
      }
      while high - low > 1 {
        let middle = (low + high) / 2
        if isEnough(middle) { high = middle } else { low = middle }
      }
      return high
    }
  }

  /// Returns the design effect of clusters and of unequal weights: (1 + (m − 1)ρ)(1 + cv²).
  ///
  /// Kish (1965, *Survey Sampling*, sections 5.4 and 11.7).
  ///
  /// - Parameters:
  ///   - size: The number of answers in a cluster, on average.
  ///   - intraclass: The correlation of two answers within a cluster.
  ///   - weightVariation: The coefficient of variation of the weights.
  public static func designEffect(
    clusterSize size: Double, intraclass: Double, weightVariation: Double = 0
  ) -> Double {
    (1 + (size - 1) * intraclass) * (1 + weightVariation * weightVariation)
  }

  func check() throws {
    func refuse(_ what: String) -> EstimationError { EstimationError(.invalidOption, what) }
    guard designEffect > 0, designEffect < .infinity else {
      throw refuse("A design effect is above zero, not \(designEffect).")
    }
    if let population, population < 1 { throw refuse("A population of \(population) is none.") }
    func share(_ value: Double, _ name: String) throws {
      guard value > 0, value <= 1 else {
        throw refuse("\(name) is a share above 0 and at most 1, not \(value).")
      }
    }
    try share(responseRate, "The response rate")
    try share(domainShare, "The domain")
    if let screening {
      try share(screening.eligibleShare, "The eligible part of households")
      try share(screening.contactRate, "The contact rate")
      guard screening.peoplePerHousehold > 0, screening.peoplePerHousehold < .infinity else {
        throw refuse("The people drawn in a household are more than zero.")
      }
      if let assurance = screening.assurance, !(assurance > 0 && assurance < 1) {
        throw refuse("An assurance is between 0 and 1, not \(assurance).")
      }
    }
  }
}
