extension CatalogueText {
  /// The pledges towards the review of 2026, as the YAML that a catalogue folder has in `pledges.yaml`.
  static let pledges = #"""
    # Morocco's ten pledges towards the International Migration Review Forum of 2026.
    # Titles and the mapping to objectives are ours. “evidence” says whether the library computes the indicators from
    # microdata (computed), takes counts of administrations (administrative), or records what was done (narrative).
    # “baseline” is a list of facts or none; no source states a target, so none is given: enter one when it is decided,
    #   target: {value: 5, unit: percent, period: "2030", source: "…"}
    source: "Founding document on the pledges; status as read in stored pages of HCP and ILO"
    note: "Titles and the mapping to objectives are ours."
    pledges:
      - id: P1
        titles:
          en: "Migration module in the 2024 general population and housing census"
          fr: "Module migration dans le recensement général de la population et de l'habitat de 2024"
          ar: "وحدة الهجرة في الإحصاء العام للسكان والسكنى 2024"
        status:
          en: "Done: census of 1-30 September 2024, migration on the short form of all households, long form for a sample of 20 %."
          fr: "Réalisé : recensement du 1er au 30 septembre 2024, migration au questionnaire court de tous les ménages, questionnaire long pour un échantillon de 20 %."
          ar: "منجز: إحصاء من 1 إلى 30 شتنبر 2024، أسئلة الهجرة في الاستمارة المختصرة لجميع الأسر، واستمارة مفصلة لعينة من 20 في المائة."
        evidence: computed
        objectives: [GCM-1]
        inputs:
          - "Census person file, full count"
          - "Long-form sample of 20 % with weights"
          - "Household roster of emigrants"
        indicators:
          - migrant-stock-birth
          - migrant-share-birth
          - foreign-stock
          - foreign-share
          - recent-immigrants
          - five-year-migrants
          - return-migrants-census
          - migrant-sex-ratio
          - emigrants
          - emigrants-women-share
          - intercensal-growth-foreigners
        sdg: []
        estimators:
          - "Full-count tabulation without sampling error"
          - "Sample-form estimator with finite population correction"
          - "Classifier of lifetime, recent and period migrants"
          - "Intercensal growth with two bases kept apart"
          - "Disclosure control of rare cells"
        outputs: ["Tables by country, sex, age and region", SDMX-CSV, "Labels in French, Arabic and English"]
        progress:
          baseline: [rgph2014.foreigners.legal, rgph2014.foreigners.file]
          target: none
          why:
            en: "The sources state no target."
            fr: "Les sources n'indiquent aucune cible."
            ar: "لا تذكر المصادر أي هدف كمي."
      - id: P2
        titles:
          en: "With IOM and the United Nations: climate change and migration, mobility in the SDGs"
          fr: "Avec l'OIM et les Nations Unies : changement climatique et migration, mobilité dans les ODD"
          ar: "مع المنظمة الدولية للهجرة والأمم المتحدة: تغير المناخ والهجرة، والتنقل في أهداف التنمية المستدامة"
        status:
          en: "Ongoing."
          fr: "En cours."
          ar: "قيد الإنجاز."
        evidence: administrative
        objectives: [GCM-2, GCM-23]
        inputs:
          - "Events of climate displacement"
          - "Household module with environmental reasons"
          - "SDG indicator tables"
        indicators:
          - disaster-affected-rate
          - environmental-moves-share
          - migration-policy-score
          - migrant-deaths
          - refugees-by-origin
        sdg: ["1.5.1", "11.5.1", "13.1.1", "10.7.1", "10.7.2", "10.7.3", "10.7.4"]
        estimators: ["Catalogue keyed by SDG and GCM", "Domain estimates by reason of move", "Rates per 100,000"]
        outputs: ["Dashboard table of mobility in the SDGs"]
        progress:
          baseline: none
          target: none
          why:
            en: "The sources state no target."
            fr: "Les sources n'indiquent aucune cible."
            ar: "لا تذكر المصادر أي هدف كمي."
      - id: P3
        titles:
          en: "Training of third countries, data collection and analysis included"
          fr: "Formation de pays tiers, y compris la collecte et l'analyse des données"
          ar: "تكوين بلدان أخرى، بما في ذلك جمع البيانات وتحليلها"
        status:
          en: "Ongoing."
          fr: "En cours."
          ar: "قيد الإنجاز."
        evidence: narrative
        objectives: [GCM-1, GCM-9, GCM-10, GCM-11, GCM-23]
        inputs: ["Teaching files and open example data"]
        indicators: []
        sdg: []
        estimators:
          - "Reproducible examples"
          - "Messages that teach"
          - "Documentation of every rule in three languages"
        outputs: [Tutorials, "Explanation of each number"]
        progress:
          baseline: none
          target: none
          why:
            en: "The sources state no target."
            fr: "Les sources n'indiquent aucune cible."
            ar: "لا تذكر المصادر أي هدف كمي."
      - id: P4
        titles:
          en: "Share good practice on governance, humanitarian assistance, health and integration"
          fr: "Partager les bonnes pratiques en matière de gouvernance, d'assistance humanitaire, de santé et d'intégration"
          ar: "تقاسم الممارسات الجيدة في الحكامة والمساعدة الإنسانية والصحة والإدماج"
        status:
          en: "Ongoing."
          fr: "En cours."
          ar: "قيد الإنجاز."
        evidence: administrative
        objectives: [GCM-7, GCM-15, GCM-16, GCM-23]
        inputs: ["Administrative counts"]
        indicators:
          - migration-policy-score
          - vaccination-coverage-foreigners
          - health-services-coverage
          - service-access-gap
          - regularisation-acceptance-rate
        sdg: ["10.7.2", "3.8.1"]
        estimators:
          - "Scorer of the 10.7.2 questionnaire"
          - "Access rate with the gap of migrants and non-migrants and its standard error"
        outputs: ["Gap tables"]
        progress:
          baseline: [gcm15.vaccination.total, gcm4.regularised.minimum]
          target: none
          why:
            en: "The sources state no target."
            fr: "Les sources n'indiquent aucune cible."
            ar: "لا تذكر المصادر أي هدف كمي."
      - id: P5
        titles:
          en: "African Agenda for Migration"
          fr: "Agenda africain pour la migration"
          ar: "الأجندة الإفريقية للهجرة"
        status:
          en: "Ongoing."
          fr: "En cours."
          ar: "قيد الإنجاز."
        evidence: administrative
        objectives: [GCM-19, GCM-23]
        inputs: ["Stock matrices of several countries"]
        indicators: [intra-african-stock, migrant-stock-birth, emigrants]
        sdg: []
        estimators: ["Matrix of origins and destinations", "Balance checks: rows add up to the stock"]
        outputs: ["Tables that compare countries, for the African Migration Observatory"]
        progress:
          baseline: none
          target: none
          why:
            en: "The sources state no target."
            fr: "Les sources n'indiquent aucune cible."
            ar: "لا تذكر المصادر أي هدف كمي."
      - id: P6
        titles:
          en: "5+5 Dialogue, Rabat Process, Valletta Process"
          fr: "Dialogue 5+5, Processus de Rabat, Processus de La Valette"
          ar: "حوار 5+5 ومسلسل الرباط ومسلسل فاليتا"
        status:
          en: "Ongoing."
          fr: "En cours."
          ar: "قيد الإنجاز."
        evidence: administrative
        objectives: [GCM-23]
        inputs: ["Bilateral stocks", Remittances, Returns]
        indicators: [emigrants, remittances-gdp-share, assisted-returns]
        sdg: ["17.3.2", "10.c.1"]
        estimators: ["Aggregation by groups of countries that users define"]
        outputs: ["Group tables"]
        progress:
          baseline: none
          target: none
          why:
            en: "The sources state no target."
            fr: "Les sources n'indiquent aucune cible."
            ar: "لا تذكر المصادر أي هدف كمي."
      - id: P7
        titles:
          en: "Champion country, workplan of the United Nations Network on Migration, climate nexus of COP27"
          fr: "Pays champion, plan de travail du Réseau des Nations Unies sur les migrations, lien avec le climat (COP27)"
          ar: "بلد رائد، وخطة عمل شبكة الأمم المتحدة المعنية بالهجرة، والصلة بالمناخ (كوب 27)"
        status:
          en: "Ongoing."
          fr: "En cours."
          ar: "قيد الإنجاز."
        evidence: narrative
        objectives: [GCM-2, GCM-23]
        inputs: ["Records of the pledges"]
        indicators: []
        sdg: []
        estimators:
          - "Loadable catalogue of indicators with the status of each pledge"
          - "Limited set of indicators of A/79/590, once published"
        outputs: ["Progress report"]
        progress:
          baseline: none
          target: none
          why:
            en: "The sources state no target."
            fr: "Les sources n'indiquent aucune cible."
            ar: "لا تذكر المصادر أي هدف كمي."
      - id: P8
        titles:
          en: "International-migration module in the permanent national employment survey"
          fr: "Module migration internationale dans l'enquête nationale permanente sur l'emploi"
          ar: "وحدة الهجرة الدولية في البحث الوطني الدائم حول التشغيل"
        status:
          en: "Redesign announced in April 2024; parallel survey in 2025; new survey from 2026 under the 19th ICLS with a labour-migration module."
          fr: "Refonte annoncée en avril 2024 ; enquête parallèle en 2025 ; nouvelle enquête à partir de 2026 selon la 19e CIST avec un module sur la migration de main-d'œuvre."
          ar: "أُعلنت إعادة الهيكلة في أبريل 2024؛ بحث موازٍ سنة 2025؛ بحث جديد ابتداء من 2026 وفق المؤتمر الدولي التاسع عشر لخبراء إحصاءات العمل مع وحدة حول هجرة اليد العاملة."
        evidence: computed
        objectives: [GCM-1, GCM-6]
        inputs:
          - "Quarterly person file of the employment survey"
          - "Module file of immigrants, emigrants and returnees"
          - "Primary sampling unit, stratum and rotation"
        indicators:
          - labour-force-participation
          - employment-population
          - unemployment-rate
          - lu2
          - lu3
          - lu4
          - neet-youth
          - informal-employment-share
          - time-related-underemployment
          - unemployment-gap-migrants
          - participation-gap-migrants
          - mean-monthly-earnings
          - migrant-wage-gap
        sdg: ["8.3.1", "8.5.1", "8.5.2", "8.6.1"]
        estimators:
          - "Quarterly and annual estimates with rotation"
          - "Domain estimation of rare groups"
          - "Reliability flags"
          - "13th and 19th ICLS side by side"
          - "Flag of the break in series"
        outputs: ["Tables in the manner of the migration tables of ILOSTAT"]
        progress:
          baseline: [ene.2024.unemployment.T, ene.2024.participation.T, ene.2024.employment.T]
          target: none
          why:
            en: "The sources state no target."
            fr: "Les sources n'indiquent aucune cible."
            ar: "لا تذكر المصادر أي هدف كمي."
      - id: P9
        titles:
          en: "Pilot survey on recruitment cost with the ILO"
          fr: "Enquête pilote sur le coût de recrutement avec l'OIT"
          ar: "بحث تجريبي حول تكلفة الاستقدام مع منظمة العمل الدولية"
        status:
          en: "Done: the report of the pilot by ILO and HCP exists; its figures were not retrieved."
          fr: "Réalisé : le rapport de l'enquête pilote OIT/HCP existe ; ses chiffres n'ont pas été retrouvés."
          ar: "منجز: تقرير البحث التجريبي لمنظمة العمل الدولية والمندوبية السامية للتخطيط موجود؛ ولم يتم العثور على أرقامه."
        evidence: computed
        objectives: [GCM-1, GCM-6]
        inputs:
          - "Module file: cost items, loans, deductions, reimbursements, first job, earnings, currencies, dates, type of recruiter"
        indicators:
          - recruitment-cost-mean
          - recruitment-cost-median
          - recruitment-cost-p80
          - recruitment-cost-ratio-of-means
          - recruitment-zero-cost-share
          - recruitment-borrowed-share
        sdg: ["10.7.1"]
        estimators:
          - "Funnel of eligibility"
          - "Aggregator of costs"
          - "Currency conversion"
          - "Mean of ratios, ratio of means and weighted quantiles with confidence intervals"
          - "Audit of outliers"
          - "Disclosure control"
        outputs: ["Reporting sheet of SDG 10.7.1"]
        progress:
          baseline: none
          target: none
          why:
            en: "The sources state no target."
            fr: "Les sources n'indiquent aucune cible."
            ar: "لا تذكر المصادر أي هدف كمي."
      - id: P10
        titles:
          en: "Pilot survey on statistics of international labour migration (20th ICLS) with the ILO"
          fr: "Enquête pilote sur les statistiques de la migration internationale de main-d'œuvre (20e CIST) avec l'OIT"
          ar: "بحث تجريبي حول إحصاءات هجرة اليد العاملة الدولية (المؤتمر الدولي العشرون لخبراء إحصاءات العمل) مع منظمة العمل الدولية"
        status:
          en: "Done: the same operation as P9; one file serves both."
          fr: "Réalisé : même opération que P9 ; un seul fichier sert aux deux."
          ar: "منجز: العملية نفسها كما في P9؛ ملف واحد يخدم التعهدين."
        evidence: computed
        objectives: [GCM-1, GCM-6]
        inputs:
          - "Person roster: birth, citizenship, usual residence, previous residence, purpose of entry, past work abroad"
        indicators:
          - migrant-workers-resident
          - migrant-workers-non-resident
          - for-work-migrants
          - return-migrant-workers
          - migrant-worker-unemployment
        sdg: ["10.7.1"]
        estimators: ["Classifier of the 20th ICLS with reasons", "Counts by category, overlaps reported"]
        outputs: ["Concept table", "Audit table"]
        progress:
          baseline: none
          target: none
          why:
            en: "The sources state no target."
            fr: "Les sources n'indiquent aucune cible."
            ar: "لا تذكر المصادر أي هدف كمي."

    """#
}
