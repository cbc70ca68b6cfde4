extension PolicyQuestionnaire {
  /// SDG 10.7.2: migration policies for orderly, safe, regular and responsible migration, 6 domains of 5
  /// sub-categories.
  ///
  /// Domain 1 scores 1, ½ or 0, the others 1 or 0 (United Nations, SDG metadata 10.7.2, 2021, tables 1 and 2
  /// and 4.c). Titles are short forms. Codes of domains are those of the series SG_CPA_MIGRS.
  ///
  /// - Throws: Nothing, as the definition is complete; the initializer is checked all the same.
  public static func sdg1072() throws -> PolicyQuestionnaire {
    let graded = [
      Answer(name: "yes-all", score: 1), Answer(name: "yes-legal-status", score: 0.5),
      Answer(name: "no", score: 0),
    ]
    let plain = [Answer(name: "yes", score: 1), Answer(name: "no", score: 0)]
    return try PolicyQuestionnaire(
      name: "SDG 10.7.2", source: "United Nations, SDG metadata 10.7.2 (2021)",
      domains: sections.enumerated().map { position, section in
        Domain(
          code: "PD_\(position + 1)", title: section.title,
          answers: position == 0 ? graded : plain,
          items: zip(["a", "b", "c", "d", "e"], section.items).map {
            Item(code: "\(position + 1)\($0)", title: $1)
          })
      },
      bands: [
        Band(name: "Requires further progress", below: 40),
        Band(name: "Partially meets", below: 80), Band(name: "Meets", below: 100),
        Band(name: "Fully meets", below: nil),
      ])
  }

  private static let sections: [(title: String, items: [String])] = [
    (
      "Migrant rights",
      [
        "Essential or emergency health care", "Public education", "Equal pay for equal work",
        "Social security", "Access to justice",
      ]
    ),
    (
      "Whole-of-government and evidence-based policies",
      [
        "Agency in charge of migration policy", "Policy for regular migration pathways",
        "Policy for inclusion or integration", "Gender-responsive migration policy",
        "Migration policy informed by disaggregated data",
      ]
    ),
    (
      "Cooperation and partnerships",
      [
        "Coordination between ministries", "Bilateral agreements",
        "Regional agreements on mobility", "Agreements on return and readmission",
        "Engagement of civil society and the private sector",
      ]
    ),
    (
      "Socioeconomic well-being",
      [
        "Policies aligned with labour market needs", "Portability of social security",
        "Recognition of skills and qualifications", "Flow of remittances",
        "Fair and ethical recruitment",
      ]
    ),
    (
      "Mobility dimensions of crises",
      [
        "Reception of people forced across borders", "Contingency planning for displacement",
        "Assistance to citizens abroad in crises", "Displacement in disaster risk reduction",
        "Temporary stay or protection",
      ]
    ),
    (
      "Safe, orderly and regular migration",
      [
        "Monitoring of visa overstays", "Pre-arrival controls",
        "Unaccompanied or separated children", "Information and awareness campaigns",
        "Strategies against trafficking and smuggling",
      ]
    ),
  ]
}
