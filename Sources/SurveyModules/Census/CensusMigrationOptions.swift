/// The choices of migration statistics from a census, printed with every result.
public struct CensusMigrationOptions: Sendable, Hashable {
  /// The country of the census, as the variables code it.
  public var country: String
  /// The year of the census.
  public var year: Int
  /// The months of actual or intended stay that make a usual resident: for information, the records are by it
  /// already.
  public var usualResidenceMonths = 12.0
  /// The code of stateless persons in `citizenship`.
  public var stateless = "XXA"
  /// The lower ends of the bands of years since arrival.
  public var durations = [0.0, 1, 5, 10, 20]
  /// Whether citizens born abroad who live in the country are returned migrants too, as those born in it.
  public var returnsCitizens = true

  /// Creates the options.
  ///
  /// - Parameters:
  ///   - country: The country of the census.
  ///   - year: The year of the census.
  public init(country: String, year: Int) {
    (self.country, self.year) = (country, year)
  }

  /// The choices as results name them.
  public var described: [String: String] {
    [
      "country": country, "year": String(year),
      "usualResidenceMonths": LabourForceOptions.text(usualResidenceMonths),
      "stateless": stateless,
      "durations": durations.map(LabourForceOptions.text).joined(separator: ", "),
      "returnsCitizens": returnsCitizens ? "yes" : "no",
    ]
  }
}
