internal import Microdata

extension StandardModule {
  /// Reads modules with their choices.
  static func all(_ node: DocumentNode) throws -> [StandardModule] {
    let parts = try node.entries()
    return try parts.map { name, choices in
      switch name {
      case "labour-force": .labourForce(try checked(choices) { try LabourForce(.init($0)) })
      case "labour-migration":
        .labourMigration(try checked(choices) { try LabourMigration(.init($0)) })
      case "census-migration":
        .censusMigration(try checked(choices) { try CensusMigration(.init($0)) })
      default:
        throw choices.error(
          "is no module.", hint: "The modules are \(names.joined(separator: ", ")).")
      }
    }
  }

  /// Says in which line choices stand that contradict each other.
  private static func checked<Module>(
    _ node: DocumentNode, _ make: (DocumentNode) throws -> Module
  ) throws -> Module {
    do {
      return try make(node)
    } catch let error as SurveyModuleError where error.code == .invalidProject {
      throw node.error(error.message, hint: error.hint)
    }
  }
}

extension LabourForceOptions {
  /// Reads the choices of labour force statistics.
  fileprivate init(_ node: DocumentNode) throws {
    let parts = try node.entries(known: [
      "standard", "minimumAge", "maximumAge", "absenceMonths", "futureStartMonths",
      "countsMigrationSeekers", "underemploymentHours", "hoursBasis", "youth", "longTermMonths",
      "attachedAbsences", "testedAbsences", "seasonalAbsence", "discouragedReasons", "informality",
      "unitSize", "hourBands", "earnings",
    ])
    guard let standard = try parts["standard"]?.choice(Standard.self) else {
      throw node.error("needs “standard”: ICLS-13 or ICLS-19.")
    }
    self.init(standard)
    func read(_ key: String, _ path: WritableKeyPath<Self, Double>) throws {
      if let value = try parts[key]?.number() { self[keyPath: path] = value }
    }
    func codes(_ key: String, _ path: WritableKeyPath<Self, [Double]>) throws {
      if let value = try parts[key]?.numbers() { self[keyPath: path] = value }
    }
    try read("minimumAge", \.minimumAge)
    maximumAge = try parts["maximumAge"]?.number()
    try read("absenceMonths", \.absenceMonths)
    try read("futureStartMonths", \.futureStartMonths)
    countsMigrationSeekers = try parts["countsMigrationSeekers"]?.flag() ?? countsMigrationSeekers
    underemploymentHours = try parts["underemploymentHours"]?.number()
    hoursBasis = try parts["hoursBasis"]?.choice(HoursBasis.self) ?? hoursBasis
    youth = try parts["youth"]?.range() ?? youth
    try read("longTermMonths", \.longTermMonths)
    try codes("attachedAbsences", \.attachedAbsences)
    try codes("testedAbsences", \.testedAbsences)
    try read("seasonalAbsence", \.seasonalAbsence)
    try codes("discouragedReasons", \.discouragedReasons)
    try codes("hourBands", \.hourBands)
    informality = Informality(
      try parts["informality"]?.choice(InformalityStandard.self) ?? informality.standard,
      unitSize: try parts["unitSize"]?.number() ?? informality.unitSize)
    if let node = parts["earnings"] { earnings = try Earnings(node) }
  }
}

extension Earnings {
  fileprivate init(_ node: DocumentNode) throws {
    let parts = try node.entries(known: ["weeksPerMonth", "includesInKind", "winsorise", "topCode"])
    self.init()
    weeksPerMonth = try parts["weeksPerMonth"]?.number() ?? weeksPerMonth
    includesInKind = try parts["includesInKind"]?.flag() ?? includesInKind
    topCode = try parts["topCode"]?.number()
    if let range = try parts["winsorise"]?.range() {
      outliers = .winsorise(lower: range.lowerBound, upper: range.upperBound)
    }
  }
}

extension LabourMigrationOptions {
  /// Reads the choices of labour migration statistics.
  fileprivate init(_ node: DocumentNode) throws {
    let parts = try node.entries(known: [
      "country", "criterion", "minimumAge", "minimumMonthsAbroad", "returnedWithinYears",
      "usualResidenceMonths",
    ])
    guard let country = try parts["country"]?.text() else { throw node.error("needs “country”.") }
    guard let criterion = try parts["criterion"]?.choice(Criterion.self) else {
      throw node.error(
        "needs “criterion”: birth or citizenship.",
        hint: "There is no default: the two make different populations, and are never mixed.")
    }
    self.init(country: Country.coded(country)?.alpha3 ?? country, criterion: criterion)
    minimumAge = try parts["minimumAge"]?.number() ?? minimumAge
    minimumMonthsAbroad = try parts["minimumMonthsAbroad"]?.number() ?? minimumMonthsAbroad
    returnedWithinYears = try parts["returnedWithinYears"]?.number()
    usualResidenceMonths = try parts["usualResidenceMonths"]?.number() ?? usualResidenceMonths
  }
}

extension CensusMigrationOptions {
  /// Reads the choices of census migration statistics.
  fileprivate init(_ node: DocumentNode) throws {
    let parts = try node.entries(known: [
      "country", "year", "usualResidenceMonths", "stateless", "durations", "returnsCitizens",
    ])
    guard let country = try parts["country"]?.text(), let year = try parts["year"]?.number() else {
      throw node.error("needs “country” and “year”.")
    }
    guard let whole = Int(exactly: year), (1700...2200).contains(whole) else {
      throw node.error("has the year \(year).")
    }
    self.init(country: Country.coded(country)?.alpha3 ?? country, year: whole)
    usualResidenceMonths = try parts["usualResidenceMonths"]?.number() ?? usualResidenceMonths
    stateless = try parts["stateless"]?.text() ?? stateless
    durations = try parts["durations"]?.numbers() ?? durations
    returnsCitizens = try parts["returnsCitizens"]?.flag() ?? returnsCitizens
  }
}
