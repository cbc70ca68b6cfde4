extension CatalogueText {
  /// The axes of the strategy of professional mobility, as the YAML that a catalogue folder has in `axes.yaml`.
  static let axes = #"""
    # The axes of the 2035 strategy of international professional mobility.
    # The text says five main objectives and lists six: all six are here, and nothing says which two belong together.
    # Titles follow the list; the French and Arabic ones and the indicators are ours.
    title:
      en: "2035 strategy of international professional mobility"
      fr: "Stratégie de mobilité professionnelle internationale à l'horizon 2035"
      ar: "استراتيجية التنقل المهني الدولي في أفق 2035"
    source: "Founding document on the Doha Dialogue and the 2035 strategy of professional mobility"
    counts: {said: 5, listed: 6}
    note: "The text says five main objectives and lists six."
    axes:
      - id: AXIS-1
        number: 1
        titles:
          en: "Governance and partnership"
          fr: "Gouvernance et partenariat"
          ar: "الحكامة والشراكة"
        objectives: [GCM-23, GCM-5]
        indicators: [agreements-per-country, migration-policy-score]
        achievements: [labour.agreements]
      - id: AXIS-2
        number: 2
        titles:
          en: "Information system"
          fr: "Système d'information"
          ar: "نظام المعلومات"
        objectives: [GCM-1]
        indicators:
          - migrant-workers-resident
          - migrant-workers-non-resident
          - for-work-migrants
          - return-migrant-workers
          - migrant-worker-unemployment
          - sdg-migratory-coverage
        achievements: [labour.information.system]
      - id: AXIS-3
        number: 3
        titles:
          en: "Social protection and fundamental rights at work"
          fr: "Protection sociale et droits fondamentaux au travail"
          ar: "الحماية الاجتماعية والحقوق الأساسية في العمل"
        objectives: [GCM-22, GCM-6]
        indicators:
          - social-protection-coverage
          - social-security-agreement-coverage
          - informal-employment-share
          - occupational-injuries
          - labour-rights-compliance
        achievements: []
      - id: AXIS-4
        number: 4
        titles:
          en: "Employment and mediation, national and international"
          fr: "Emploi et intermédiation, aux niveaux national et international"
          ar: "التشغيل والوساطة على الصعيدين الوطني والدولي"
        objectives: [GCM-6, GCM-5]
        indicators:
          - placement-rate
          - fee-charging-compliance
          - vacancy-fill-rate
          - recruitment-cost-mean
          - recruitment-cost-median
          - recruitment-cost-p80
          - recruitment-cost-ratio-of-means
          - recruitment-zero-cost-share
          - recruitment-borrowed-share
        achievements: [doha.database]
      - id: AXIS-5
        number: 5
        titles:
          en: "Training and anticipation of skills needs"
          fr: "Formation et anticipation des besoins en compétences"
          ar: "التكوين واستباق الحاجيات من الكفاءات"
        objectives: [GCM-18]
        indicators: [foreign-trainees, prior-learning-certificates, skills-mismatch]
        achievements: [labour.skills.partnerships]
      - id: AXIS-6
        number: 6
        titles:
          en: "Monitoring and foresight"
          fr: "Suivi et prospective"
          ar: "التتبع والاستشراف"
        objectives: [GCM-1]
        indicators: [unemployment-rate, intercensal-growth-foreigners, sdg-migratory-coverage]
        achievements: [mobility.objectives.said, mobility.objectives.listed]

    """#
}
