/// The choices that the standards of labour force statistics leave to countries, printed with every result.
public struct LabourForceOptions: Sendable, Hashable {
  /// The resolution whose definitions are used.
  public enum Standard: String, Sendable, Hashable, Codable, CaseIterable {
    /// Resolution concerning statistics of the economically active population, 13th ICLS (1982).
    case icls13 = "ICLS-13"
    /// Resolution I concerning statistics of work, employment and labour underutilization, 19th ICLS (2013).
    case icls19 = "ICLS-19"
  }

  /// Which hours make underemployment.
  public enum HoursBasis: String, Sendable, Hashable, Codable, CaseIterable {
    /// Usual hours below the threshold.
    case usual
    /// Actual hours below the threshold: also those who usually work more, and worked less, or not at all, for
    /// economic reasons.
    case actual
  }

  /// The resolution.
  public var standard: Standard
  /// The least age of the working-age population.
  public var minimumAge = 15.0
  /// The greatest age of the working-age population; `nil` for no limit.
  public var maximumAge: Double?
  /// The longest absence, in months, after which a job without continued pay is still one's own.
  public var absenceMonths = 3.0
  /// The most months until a job starts that make its holder unemployed without search.
  public var futureStartMonths = 3.0
  /// Whether those who took steps to migrate for work, and wait, are unemployed.
  public var countsMigrationSeekers = true
  /// The hours in all jobs below which who wants more is underemployed; `nil` when no threshold is set: the
  /// measure is then not derived, for there is no international one.
  public var underemploymentHours: Double?
  /// Which hours are compared with that threshold.
  public var hoursBasis = HoursBasis.usual
  /// The definitions of informality, with what they leave to countries.
  public var informality = Informality(.icls17)
  /// The lower ends of the bands of hours.
  public var hourBands = Hours.bounds
  /// How earnings are reckoned.
  public var earnings = Earnings()
  /// The ages of youth, both included.
  public var youth = 15.0...24.0
  /// The months of search, the reference period included, from which unemployment is of long term.
  public var longTermMonths = 12.0
  /// The codes of `absence_reason` that keep a job by themselves: sickness 1, annual leave 2, public holiday 3,
  /// maternity or paternity leave by law 4, work schedule 5.
  public var attachedAbsences = [1.0, 2, 3, 4, 5]
  /// The codes that keep it when the return is assured and the absence is short or paid: parental leave 6,
  /// education 7, care 8, other personal leave 9, strike or lock-out 10, slack work 11, reduced activity 12, bad
  /// weather 13, breakdown 14, temporary lay-off 15.
  public var testedAbsences = [6.0, 7, 8, 9, 10, 11, 12, 13, 14, 15]
  /// The code of an off-season: a job only while some of its tasks are performed.
  public var seasonalAbsence = 16.0
  /// The codes of `reason_not_seeking` that the labour market gives: past failure 1, no suitable jobs 2, lack of
  /// experience or qualifications 3, no jobs in the area 4, considered too young or too old 5.
  public var discouragedReasons = [1.0, 2, 3, 4, 5]

  /// Creates the options of a resolution.
  public init(_ standard: Standard) {
    self.standard = standard
  }

  /// The choices as results name them: what the standard leaves to countries, and what was chosen.
  public var described: [String: String] {
    var all = [
      "standard": standard.rawValue, "minimumAge": Self.text(minimumAge),
      "maximumAge": maximumAge.map(Self.text) ?? "none", "absenceMonths": Self.text(absenceMonths),
      "futureStartMonths": Self.text(futureStartMonths),
      "countsMigrationSeekers": countsMigrationSeekers ? "yes" : "no",
      "youth": "\(Self.text(youth.lowerBound))–\(Self.text(youth.upperBound))",
      "longTermMonths": Self.text(longTermMonths), "informality": informality.standard.rawValue,
      "unitSize": Self.text(informality.unitSize), "hoursBasis": hoursBasis.rawValue,
    ]
    if let underemploymentHours { all["underemploymentHours"] = Self.text(underemploymentHours) }
    return all
  }

  /// Throws when limits contradict each other.
  func check() throws {
    guard minimumAge >= 0, maximumAge.map({ $0 >= minimumAge }) ?? true else {
      throw SurveyModuleError(
        .invalidProject,
        "The working age is from \(minimumAge) to \(maximumAge ?? .infinity) years.")
    }
    guard hourBands.count > 1, hourBands[0] == 0,
      zip(hourBands, hourBands.dropFirst()).allSatisfy({ $0 < $1 })
    else {
      throw SurveyModuleError(
        .invalidProject, "“hourBands” are the lower ends of two bands or more, rising from 0.")
    }
    for (name, value) in [
      ("absenceMonths", absenceMonths), ("futureStartMonths", futureStartMonths),
      ("underemploymentHours", underemploymentHours ?? 1), ("longTermMonths", longTermMonths),
    ] where !(value >= 0 && value < .infinity) {
      throw SurveyModuleError(.invalidProject, "“\(name)” is \(value).")
    }
  }
}
