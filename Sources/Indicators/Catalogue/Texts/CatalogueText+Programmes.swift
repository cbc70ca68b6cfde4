extension CatalogueText {
  /// The programmes of the national strategy, as the YAML that a catalogue folder has in `programmes.yaml`.
  static let programmes = #"""
    # The eleven programmes of the National Strategy on Immigration and Asylum: seven sectoral, four transversal.
    # French titles are official (with accents); English and Arabic ones and the map to objectives and SDG indicators
    # are ours: edit them.
    title:
      en: "National Strategy on Immigration and Asylum"
      fr: "Stratégie nationale d'immigration et d'asile"
      ar: "الاستراتيجية الوطنية للهجرة واللجوء"
    source: "Official descriptions of the strategy (ministry in charge of Moroccans abroad; lavieeco; report of 2017)"
    counts: {objectives: 4, specific-objectives: 27, actions: 81, programmes: 11}
    note: "The map to objectives and SDG indicators is ours, not official."
    programmes:
      - id: SNIA-1
        number: 1
        kind: sectoral
        titles:
          en: "Education and culture"
          fr: "Éducation et culture"
          ar: "التربية والثقافة"
        translation: {fr: official, en: own, ar: own}
        objectives: [GCM-15]
        sdg: ["4.1.1", "4.3.1"]
        indicators: [service-access-gap]
      - id: SNIA-2
        number: 2
        kind: sectoral
        titles:
          en: "Youth and leisure"
          fr: "Jeunesse et loisirs"
          ar: "الشباب والترفيه"
        translation: {fr: official, en: own, ar: own}
        objectives: [GCM-16]
        sdg: ["8.6.1"]
        indicators: [neet-youth]
      - id: SNIA-3
        number: 3
        kind: sectoral
        titles:
          en: "Health"
          fr: "Santé"
          ar: "الصحة"
        translation: {fr: official, en: own, ar: own}
        objectives: [GCM-15]
        sdg: ["3.8.1", "3.1.2", "3.3.2"]
        indicators: [vaccination-coverage-foreigners, health-services-coverage]
      - id: SNIA-4
        number: 4
        kind: sectoral
        titles:
          en: "Housing"
          fr: "Logement"
          ar: "السكن"
        translation: {fr: official, en: own, ar: own}
        objectives: [GCM-15]
        sdg: ["11.1.1"]
        indicators: [service-access-gap]
      - id: SNIA-5
        number: 5
        kind: sectoral
        titles:
          en: "Social and humanitarian assistance"
          fr: "Assistance sociale et humanitaire"
          ar: "المساعدة الاجتماعية والإنسانية"
        translation: {fr: official, en: own, ar: own}
        objectives: [GCM-7]
        sdg: []
        indicators: [assistance-beneficiaries-rate, refugee-income-loss]
      - id: SNIA-6
        number: 6
        kind: sectoral
        titles:
          en: "Vocational training"
          fr: "Formation professionnelle"
          ar: "التكوين المهني"
        translation: {fr: official, en: own, ar: own}
        objectives: [GCM-18]
        sdg: ["4.3.1"]
        indicators: [foreign-trainees, prior-learning-certificates]
      - id: SNIA-7
        number: 7
        kind: sectoral
        titles:
          en: "Employment"
          fr: "Emploi"
          ar: "التشغيل"
        translation: {fr: official, en: own, ar: own}
        objectives: [GCM-6, GCM-16]
        sdg: ["8.5.1", "8.5.2", "8.3.1", "8.8.1", "10.7.1"]
        indicators:
          - labour-force-participation
          - employment-population
          - unemployment-rate
          - lu2
          - lu3
          - lu4
          - informal-employment-share
          - unemployment-gap-migrants
          - participation-gap-migrants
          - migrant-wage-gap
          - placement-rate
          - recruitment-cost-mean
      - id: SNIA-8
        number: 8
        kind: transversal
        titles:
          en: "Management of flows and fight against trafficking"
          fr: "Gestion des flux et lutte contre la traite"
          ar: "تدبير التدفقات ومكافحة الاتجار بالبشر"
        translation: {fr: official, en: own, ar: own}
        objectives: [GCM-8, GCM-9, GCM-10, GCM-11, GCM-12, GCM-13, GCM-21]
        sdg: ["10.7.3", "16.2.2"]
        indicators:
          - rescues-at-sea
          - migrant-deaths
          - trafficking-victims-rate
          - regularisation-acceptance-rate
          - smuggling-networks-dismantled
      - id: SNIA-9
        number: 9
        kind: transversal
        titles:
          en: "International cooperation and partnerships"
          fr: "Coopération et partenariats internationaux"
          ar: "التعاون والشراكات الدولية"
        translation: {fr: official, en: own, ar: own}
        objectives: [GCM-23]
        sdg: ["10.7.2"]
        indicators: [agreements-per-country]
      - id: SNIA-10
        number: 10
        kind: transversal
        titles:
          en: "Regulatory and treaty framework"
          fr: "Cadre réglementaire et conventionnel"
          ar: "الإطار القانوني والاتفاقي"
        translation: {fr: official, en: own, ar: own}
        objectives: [GCM-4, GCM-13, GCM-17, GCM-22]
        sdg: ["10.7.2"]
        indicators: [migration-policy-score]
      - id: SNIA-11
        number: 11
        kind: transversal
        titles:
          en: "Governance and communication"
          fr: "Gouvernance et communication"
          ar: "الحكامة والتواصل"
        translation: {fr: official, en: own, ar: own}
        objectives: [GCM-1, GCM-3, GCM-17]
        sdg: ["10.7.2"]
        indicators: [migration-policy-score, information-requests-rate, sdg-migratory-coverage]

    """#
}
