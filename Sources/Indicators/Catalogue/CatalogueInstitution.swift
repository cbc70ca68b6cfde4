internal import SurveyModules

/// An institutional system or a statistical operation.
public struct CatalogueInstitution: Sendable, Hashable, Codable, Identifiable {
  /// What it is.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// An institution, a register, a plan or a dialogue.
    case system
    /// A census or a survey.
    case operation
  }

  /// The identifier.
  public let id: String
  /// What it is.
  public let kind: Kind
  /// The name.
  public let titles: LocalizedText
  /// What it does.
  public let does: LocalizedText
  /// What it needs of a statistical library.
  public let needs: [String]
  /// Objectives of the Global Compact that it serves.
  public let objectives: [String]
  /// Pledges that it serves.
  public let pledges: [String]
  /// Facts about it.
  public let achievements: [String]
}

extension CatalogueInstitution: CatalogueElement {
  static let fields = ["kind", "titles", "does", "needs", "objectives", "pledges", "achievements"]

  init(reading record: inout CatalogueRecord) throws {
    id = record.id
    kind = try record.required("kind").choice(Kind.self)
    titles = try record.localized("titles")
    does = try record.localized("does")
    needs = try record.texts("needs")
    objectives = try record.names("objectives", of: .objective)
    pledges = try record.names("pledges", of: .pledge)
    achievements = try record.names("achievements", of: .fact)
  }
}
