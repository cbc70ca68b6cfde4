/// The choices of statistics of international labour migration, printed with every result.
public struct LabourMigrationOptions: Sendable, Hashable, Codable {
  /// What makes a resident an international migrant.
  public enum Criterion: String, Sendable, Hashable, Codable, CaseIterable {
    /// Born in another country.
    case birth
    /// Not a citizen of the country of measurement.
    case citizenship
  }

  /// The country of measurement, as the variables code it.
  public var country: String
  /// What makes a migrant: there is no default, and the two are never mixed in a table.
  public var criterion: Criterion
  /// The least age of the working-age population.
  public var minimumAge = 15.0
  /// The least months of work abroad that make a returned worker; the guidelines leave it to countries.
  public var minimumMonthsAbroad = 6.0
  /// How many years ago the return may have been; `nil` for any time.
  public var returnedWithinYears: Double?
  /// The months of actual or intended stay that make a usual resident: for information, the variables of
  /// residence are by it already.
  public var usualResidenceMonths = 12.0

  /// Creates the options.
  ///
  /// - Parameters:
  ///   - country: The country of measurement, as the variables code it.
  ///   - criterion: What makes a migrant.
  public init(country: String, criterion: Criterion) {
    self.country = country
    self.criterion = criterion
  }

  /// The choices as results name them.
  public var described: [String: String] {
    [
      "country": country, "criterion": criterion.rawValue,
      "minimumAge": LabourForceOptions.text(minimumAge),
      "minimumMonthsAbroad": LabourForceOptions.text(minimumMonthsAbroad),
      "returnedWithinYears": returnedWithinYears.map(LabourForceOptions.text) ?? "any time",
      "usualResidenceMonths": LabourForceOptions.text(usualResidenceMonths),
    ]
  }
}
