/// One entry of the cost list of SDG indicator 10.7.1 as used in this project.
struct CostEntry: Sendable {
  let code: Int
  let label: String
  /// Probability that the item applies, by family: Europe, Gulf, seasonal, other. Assumption.
  let applies: [Double]
  /// Relative size when it applies, by family. Assumption.
  let size: [Double]
  /// The most that the item costs one worker, in dirhams; nothing when it has no usual limit.
  /// What exceeds it goes to the items without limit. Assumption.
  var ceiling: Double?

  /// The code as text, "01" to "19" and "99".
  var text: String { NumberText.padded(code, width: 2) }

  /// Items whose absence makes the whole cost missing.
  var isMajor: Bool { [1, 2, 3, 7].contains(code) }
}

/// The cost items.
///
/// Codes and labels: the project's list. Items 11 to 14 were verified in the user guide of the
/// KNOMAD-ILO Migration Costs Surveys 2016; the others come from knowledge of the questionnaires
/// and were not re-read. Items 01 and 02 follow the recruiter and item 19 the loan, so they have
/// no probability here.
enum CostCatalogue {
  static let entries: [CostEntry] = [
    CostEntry(
      code: 1, label: "Recruiter, agency or agent fee",
      applies: [0, 0, 0, 0], size: [3, 5, 1, 3]),
    CostEntry(
      code: 2, label: "Informal broker or smuggler",
      applies: [0, 0, 0, 0], size: [5, 5, 1.5, 4]),
    CostEntry(
      code: 3, label: "Visa fee, purchased visa included",
      applies: [0.75, 0.95, 0.8, 0.8], size: [1.5, 4, 0.8, 1.5]),
    CostEntry(
      code: 4, label: "Work or residence permit",
      applies: [0.25, 0.25, 0.03, 0.2], size: [1, 0.8, 0.3, 1], ceiling: 15_000),
    CostEntry(
      code: 5, label: "Passport, identity and travel documents",
      applies: [0.45, 0.45, 0.5, 0.45], size: [0.4, 0.3, 0.8, 0.4], ceiling: 2_500),
    CostEntry(
      code: 6, label: "Transport, food and lodging before departure",
      applies: [0.3, 0.3, 0.45, 0.3], size: [0.5, 0.4, 1, 0.4], ceiling: 6_000),
    CostEntry(
      code: 7, label: "International transport",
      applies: [0.97, 0.82, 0.9, 0.95], size: [1.5, 1.5, 2, 2], ceiling: 14_000),
    CostEntry(
      code: 8, label: "Medical examination, vaccination",
      applies: [0.2, 0.6, 0.3, 0.45], size: [0.25, 0.3, 0.4, 0.4], ceiling: 4_000),
    CostEntry(
      code: 9, label: "Insurance",
      applies: [0.15, 0.12, 0.05, 0.2], size: [0.3, 0.3, 0.2, 0.3], ceiling: 6_000),
    CostEntry(
      code: 10, label: "Translation, notarisation, photographs",
      applies: [0.25, 0.25, 0.1, 0.3], size: [0.2, 0.15, 0.2, 0.3], ceiling: 2_500),
    CostEntry(
      code: 11, label: "Police or security clearance",
      applies: [0.15, 0.2, 0.15, 0.25], size: [0.1, 0.1, 0.15, 0.1], ceiling: 500),
    CostEntry(
      code: 12, label: "Exit clearance",
      applies: [0.01, 0.04, 0.01, 0.02], size: [0.1, 0.1, 0.1, 0.1], ceiling: 800),
    CostEntry(
      code: 13, label: "Contract approval or authentication",
      applies: [0.15, 0.35, 0.25, 0.2], size: [0.2, 0.25, 0.2, 0.2], ceiling: 3_000),
    CostEntry(
      code: 14, label: "Pre-departure training or orientation",
      applies: [0.04, 0.1, 0.06, 0.06], size: [0.2, 0.2, 0.15, 0.2], ceiling: 3_000),
    CostEntry(
      code: 15, label: "Language training or test",
      applies: [0.1, 0.02, 0, 0.35], size: [0.6, 0.3, 0.2, 0.8], ceiling: 9_000),
    CostEntry(
      code: 16, label: "Skills assessment or trade test",
      applies: [0.05, 0.08, 0, 0.2], size: [0.4, 0.4, 0.2, 0.6], ceiling: 6_000),
    CostEntry(
      code: 17, label: "Welfare fund contribution",
      applies: [0.01, 0.04, 0, 0.01], size: [0.1, 0.1, 0.1, 0.1], ceiling: 1_500),
    CostEntry(
      code: 18, label: "Informal payments, bribes",
      applies: [0.06, 0.1, 0.03, 0.06], size: [0.8, 0.8, 0.5, 0.6]),
    CostEntry(
      code: 19, label: "Interest on loans for recruitment",
      applies: [0, 0, 0, 0], size: [0, 0, 0, 0]),
    CostEntry(
      code: 99, label: "Other, or total not itemised",
      applies: [0.04, 0.05, 0.05, 0.05], size: [0.5, 0.4, 0.6, 0.5]),
  ]
}
