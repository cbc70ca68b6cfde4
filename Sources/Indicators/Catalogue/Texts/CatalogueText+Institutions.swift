extension CatalogueText {
  /// Institutional systems and statistical operations, as the YAML that a catalogue folder has in `institutions.yaml`.
  static let institutions = #"""
    # Institutional systems (system) and statistical operations (operation): what each does, and what it needs.
    # Titles and descriptions are ours; official names where the name is a proper one.
    source: "Founding documents; HCP, ILO and OECD pages"
    institutions:
      - id: african-migration-observatory
        kind: system
        titles:
          en: "African Migration Observatory, Rabat"
          fr: "Observatoire africain des migrations, Rabat"
          ar: "المرصد الإفريقي للهجرة، الرباط"
        does:
          en: "Continental data for decisions; named in objective 1 (f) of the Global Compact."
          fr: "Données continentales pour la décision ; nommé à l'objectif 1 f) du Pacte mondial."
          ar: "بيانات قارية لاتخاذ القرار؛ مذكور في الهدف 1 (و) من الاتفاق العالمي."
        needs:
          - "Matrices of origins and destinations, stocks and flows"
          - "Groups of countries"
          - "Tables with metadata first"
          - "Reconciliation of mirror statistics"
          - "SDMX in and out"
        objectives: [GCM-1, GCM-23]
        pledges: [P5]
        achievements: [gcm1.observatory.african, practice.observatories]
      - id: national-migration-observatory
        kind: system
        titles:
          en: "National Migration Observatory"
          fr: "Observatoire national de la migration"
          ar: "المرصد الوطني للهجرة"
        does:
          en: "Centralises, analyses, exchanges and uses migration statistics (Ministry of Interior)."
          fr: "Centralisation, analyse, échange et exploitation des statistiques migratoires (ministère de l'Intérieur)."
          ar: "تجميع إحصاءات الهجرة وتحليلها وتبادلها واستعمالها (وزارة الداخلية)."
        needs:
          - "Tabulation of registers without sampling error"
          - "Counts without duplicates"
          - "Hashed keys of linkage"
          - "Protection of small cells"
          - "Versioned releases"
        objectives: [GCM-1]
        achievements: [gcm1.observatory.national]
      - id: central-monitoring-unit
        kind: system
        titles:
          en: "Central Migration Monitoring Unit"
          fr: "Unité centrale de veille migratoire"
          ar: "الوحدة المركزية لرصد الهجرة"
        does:
          en: "Works against smuggling networks; also called Central Monitoring Cell of the Migration Situation."
          fr: "Lutte contre les réseaux de trafic ; aussi appelée Cellule centrale de veille de la situation migratoire."
          ar: "مكافحة شبكات التهريب؛ وتسمى أيضا الخلية المركزية لرصد وضعية الهجرة."
        needs: ["Time series of incidents"]
        objectives: [GCM-9, GCM-10]
        achievements: [gcm9.unit, practice.cell]
      - id: labour-migration-information-system
        kind: system
        titles:
          en: "Integrated national information system on international labour migration"
          fr: "Système national d'information intégré sur la migration internationale de main-d'œuvre"
          ar: "نظام المعلومات الوطني المندمج حول هجرة اليد العاملة الدولية"
        does:
          en: "National system on international labour migration, in development."
          fr: "Système national sur la migration internationale de main-d'œuvre, en développement."
          ar: "نظام وطني حول هجرة اليد العاملة الدولية، قيد التطوير."
        needs:
          - "Schemas of person, job, contract and corridor"
          - "Mapping of administrative concepts to those of the ICLS"
          - "Report of data quality"
          - "Loaders of CSV, SDMX and DDI"
        objectives: [GCM-1, GCM-6]
        achievements: [labour.information.system]
      - id: employment-opportunities-database
        kind: system
        titles:
          en: "Database of employment opportunities and institutional channels of recruitment"
          fr: "Base de données des opportunités d'emploi et voies institutionnelles de recrutement"
          ar: "قاعدة بيانات فرص الشغل وقنوات الاستقدام المؤسسية"
        does:
          en: "Vacancies in destination countries and the channels that fill them; named in the Doha Dialogue."
          fr: "Offres d'emploi dans les pays de destination et voies de recrutement ; citée au Dialogue de Doha."
          ar: "عروض الشغل في بلدان المقصد والقنوات التي تلبيها؛ مذكورة في حوار الدوحة."
        needs:
          - "Vacancy record: ISCO-08, ISIC, destination, wage, currency, contract, posts, channel, licence, fee policy"
          - "Stock, inflow, fill rate and time to fill of vacancies"
          - "Match of vacancies and job-seekers by ISCO"
          - "Recruitment cost by channel"
          - "Compliance with the ban on fees"
        objectives: [GCM-5, GCM-6]
        pledges: [P9]
        achievements: [doha.database]
      - id: professional-mobility-strategy
        kind: system
        titles:
          en: "2035 strategy of international professional mobility"
          fr: "Stratégie de mobilité professionnelle internationale à l'horizon 2035"
          ar: "استراتيجية التنقل المهني الدولي في أفق 2035"
        does:
          en: "Six axes, though its text says five objectives: see axes.yaml."
          fr: "Six axes, bien que le texte annonce cinq objectifs : voir axes.yaml."
          ar: "ستة محاور رغم أن النص يذكر خمسة أهداف: انظر axes.yaml."
        needs: ["Indicators per axis with trends, and targets once they are stated"]
        objectives: [GCM-5, GCM-6, GCM-18, GCM-22]
        achievements: [mobility.objectives.said, mobility.objectives.listed]
      - id: taenchir
        kind: system
        titles:
          en: "TAENCHIR, visas of contracts of foreign employees"
          fr: "TAENCHIR, visas des contrats de travail des salariés étrangers"
          ar: "تأشير، تأشيرات عقود عمل الأجراء الأجانب"
        does:
          en: "Issues the visas of work contracts of foreign employees."
          fr: "Délivre les visas des contrats de travail des salariés étrangers."
          ar: "يمنح تأشيرات عقود عمل الأجراء الأجانب."
        needs:
          - "Loader of the register"
          - "Permits by nationality, occupation, industry, region and sex"
          - "Mirror check against foreign employees in the employment survey"
        objectives: [GCM-5, GCM-6]
        pledges: [P8]
        achievements: [practice.taenchir.guide]
      - id: anapec
        kind: system
        titles:
          en: "ANAPEC, national agency for employment and skills"
          fr: "ANAPEC, Agence nationale de promotion de l'emploi et des compétences"
          ar: "الوكالة الوطنية لإنعاش التشغيل والكفاءات"
        does:
          en: "Job search and placement, open to regularised migrants."
          fr: "Recherche d'emploi et placement, ouverts aux migrants régularisés."
          ar: "البحث عن الشغل والوساطة، مفتوحان للمهاجرين المسواة وضعيتهم."
        needs: ["Registered and placed", "Placement rate", "Duration to placement, censored"]
        objectives: [GCM-6, GCM-16]
        achievements: [gcm6.anapec]
      - id: bilateral-labour-agreements
        kind: system
        titles:
          en: "Bilateral labour agreements and skills mobility partnerships"
          fr: "Accords bilatéraux de main-d'œuvre et partenariats pour la mobilité des compétences"
          ar: "الاتفاقيات الثنائية لليد العاملة وشراكات تنقل الكفاءات"
        does:
          en: "Govern the corridors of labour migration; partnerships with IOM since 2019."
          fr: "Encadrent les corridors de migration de main-d'œuvre ; partenariats avec l'OIM depuis 2019."
          ar: "تؤطر ممرات هجرة اليد العاملة؛ شراكات مع المنظمة الدولية للهجرة منذ 2019."
        needs: ["A corridor dimension on every table", "Agreement in force as a domain variable"]
        objectives: [GCM-5, GCM-6, GCM-18]
        achievements: [labour.agreements, labour.skills.partnerships]
      - id: cndh-integration
        kind: system
        titles:
          en: "National human rights council and integration"
          fr: "Conseil national des droits de l'Homme et intégration"
          ar: "المجلس الوطني لحقوق الإنسان والإدماج"
        does:
          en: "Report of September 2013; conference with IOM in March 2014 with three priority areas."
          fr: "Rapport de septembre 2013 ; conférence avec l'OIM en mars 2014, trois domaines prioritaires."
          ar: "تقرير شتنبر 2013؛ مؤتمر مع المنظمة الدولية للهجرة في مارس 2014 بثلاثة مجالات ذات أولوية."
        needs: ["Integration indicators: services and rights; cultural capital; civil society"]
        objectives: [GCM-16, GCM-17]
        achievements: [cndh.report, iom.conference.participants, iom.conference.priorities]
      - id: doha-dialogue
        kind: system
        titles:
          en: "Doha Dialogue"
          fr: "Dialogue de Doha"
          ar: "حوار الدوحة"
        does:
          en: "Dialogue of 33 States: 6 of the Gulf Cooperation Council, Jordan, Lebanon and 25 of Africa."
          fr: "Dialogue de 33 États : 6 du Conseil de coopération du Golfe, la Jordanie, le Liban et 25 d'Afrique."
          ar: "حوار بين 33 دولة: 6 من مجلس التعاون الخليجي والأردن ولبنان و25 دولة إفريقية."
        needs: ["Lists of groups of countries"]
        objectives: [GCM-6, GCM-23]
        achievements: [doha.participants, doha.gcc, doha.jordan.lebanon, doha.africa]
      - id: health-immigration-plan
        kind: system
        titles:
          en: "National health and immigration plan 2021-2025"
          fr: "Plan national santé et immigration 2021-2025"
          ar: "المخطط الوطني للصحة والهجرة 2021-2025"
        does:
          en: "Access of migrants to health services."
          fr: "Accès des migrants aux services de santé."
          ar: "ولوج المهاجرين إلى الخدمات الصحية."
        needs: ["Access rates by status"]
        objectives: [GCM-15]
        pledges: [P4]
        achievements: [gcm15.health.plan]
      - id: napdh
        kind: system
        titles:
          en: "National action plan on democracy and human rights"
          fr: "Plan d'action national en matière de démocratie et des droits de l'Homme"
          ar: "خطة العمل الوطنية في مجال الديمقراطية وحقوق الإنسان"
        does:
          en: "Second phase, named among the best practices."
          fr: "Deuxième phase, citée parmi les bonnes pratiques."
          ar: "المرحلة الثانية، مذكورة ضمن الممارسات الفضلى."
        needs: ["Counts of activities"]
        objectives: [GCM-7, GCM-17]
        achievements: [practice.napdh]
      - id: standard-procedures-and-clinics
        kind: system
        titles:
          en: "Referential of standard procedures and legal clinics"
          fr: "Référentiel des procédures standard et cliniques juridiques"
          ar: "الدليل المرجعي للإجراءات الموحدة والعيادات القانونية"
        does:
          en: "Named among the best practices."
          fr: "Cités parmi les bonnes pratiques."
          ar: "مذكوران ضمن الممارسات الفضلى."
        needs: ["Access rates", "Counts of activities"]
        objectives: [GCM-7, GCM-12]
        achievements: [practice.referential, practice.clinics]
      - id: rgph-2024
        kind: operation
        titles:
          en: "General population and housing census 2024"
          fr: "Recensement général de la population et de l'habitat 2024"
          ar: "الإحصاء العام للسكان والسكنى 2024"
        does:
          en: "Full count with migration on the short form; long form for a sample of 20 %."
          fr: "Dénombrement exhaustif, migration au questionnaire court ; questionnaire long pour 20 %."
          ar: "عدّ شامل مع أسئلة الهجرة في الاستمارة المختصرة؛ استمارة مفصلة لـ20 في المائة."
        needs: ["Census loader, full count and long-form sample"]
        objectives: [GCM-1]
        pledges: [P1]
        achievements: [rgph2024.field, rgph2024.population, rgph2024.foreigners]
      - id: ene
        kind: operation
        titles:
          en: "National employment survey"
          fr: "Enquête nationale sur l'emploi"
          ar: "البحث الوطني حول التشغيل"
        does:
          en: "Quarterly survey of 90,000 households since 2017; new survey from 2026."
          fr: "Enquête trimestrielle auprès de 90 000 ménages depuis 2017 ; nouvelle enquête à partir de 2026."
          ar: "بحث فصلي لدى 90 000 أسرة منذ 2017؛ بحث جديد ابتداء من 2026."
        needs: ["Quarterly loader", "Derivation of status", Rotation]
        objectives: [GCM-1, GCM-6]
        pledges: [P8]
        achievements: [ene.households.2017, ene.redesign]
      - id: enmi-2018
        kind: operation
        titles:
          en: "National survey on international migration 2018-2019"
          fr: "Enquête nationale sur la migration internationale 2018-2019"
          ar: "البحث الوطني حول الهجرة الدولية 2018-2019"
        does:
          en: "Three linked samples: current migrants by proxy, return migrants, non-migrants."
          fr: "Trois échantillons liés : migrants actuels par proxy, migrants de retour, non-migrants."
          ar: "ثلاث عينات مترابطة: المهاجرون الحاليون بالإنابة، والعائدون، وغير المهاجرين."
        needs: ["Weights of each sub-population", "Duration tables"]
        objectives: [GCM-1, GCM-2]
        achievements: [enmi.households, enmi.returnees]
      - id: forced-migration-survey-2021
        kind: operation
        titles:
          en: "Forced-migration survey 2021"
          fr: "Enquête sur la migration forcée 2021"
          ar: "بحث الهجرة القسرية 2021"
        does:
          en: "Quota sample of migrants and list sample of refugees and asylum seekers."
          fr: "Échantillon par quotas de migrants et échantillon sur liste de réfugiés et demandeurs d'asile."
          ar: "عينة حصصية من المهاجرين وعينة من قائمة اللاجئين وطالبي اللجوء."
        needs:
          - "Flag of non-probability: no design-based standard errors for the quota part"
          - "Reporting by stratum"
        objectives: [GCM-1, GCM-7]
        achievements: [forced.sample, forced.sample.quota, forced.sample.list]
      - id: covid-refugee-survey-2020
        kind: operation
        titles:
          en: "COVID-19 survey of refugees 2020"
          fr: "Enquête COVID-19 auprès des réfugiés 2020"
          ar: "بحث كوفيد-19 لدى اللاجئين 2020"
        does:
          en: "Phone survey of 600 of 2,168 refugee households, stratified, proportional."
          fr: "Enquête téléphonique auprès de 600 des 2 168 ménages de réfugiés, stratifiée, proportionnelle."
          ar: "بحث هاتفي لدى 600 من 2168 أسرة لاجئة، طبقي وتناسبي."
        needs: ["Finite population correction", "Stratified simple random sampling"]
        objectives: [GCM-1, GCM-7]
        achievements: [covid.sample, covid.frame, covid.fpc]
      - id: recruitment-cost-pilot
        kind: operation
        titles:
          en: "Pilot on recruitment cost and labour migration (ILO and HCP)"
          fr: "Enquête pilote sur le coût de recrutement et la migration de main-d'œuvre (OIT et HCP)"
          ar: "البحث التجريبي حول تكلفة الاستقدام وهجرة اليد العاملة (منظمة العمل الدولية والمندوبية السامية للتخطيط)"
        does:
          en: "One operation for SDG 10.7.1 and the concepts of the 20th ICLS."
          fr: "Une seule opération pour l'ODD 10.7.1 et les concepts de la 20e CIST."
          ar: "عملية واحدة لمؤشر 10.7.1 ومفاهيم المؤتمر الدولي العشرين لخبراء إحصاءات العمل."
        needs: ["Recruitment cost", "Classifier of the 20th ICLS"]
        objectives: [GCM-1, GCM-6]
        pledges: [P9, P10]
        achievements: [pilot.recruitment]
      - id: tadla-azilal-pilot
        kind: operation
        titles:
          en: "Household international migration survey, pilot in Tadla-Azilal"
          fr: "Enquête pilote HIMS à Tadla-Azilal"
          ar: "البحث التجريبي للأسر حول الهجرة الدولية بتادلة أزيلال"
        does:
          en: "Pilot of the Mediterranean survey, 2013-2014."
          fr: "Pilote de l'enquête méditerranéenne, 2013-2014."
          ar: "بحث تجريبي للبحث المتوسطي، 2013-2014."
        needs: ["The same schema as the national survey of 2018-2019"]
        objectives: [GCM-1]
        achievements: [tadla.pilot]
      - id: return-migration-survey-2003
        kind: operation
        titles:
          en: "Survey on return migration 2003-2004"
          fr: "Enquête sur la migration de retour 2003-2004"
          ar: "البحث حول هجرة العودة 2003-2004"
        does:
          en: "Earlier survey of return migrants."
          fr: "Enquête antérieure auprès des migrants de retour."
          ar: "بحث سابق لدى المهاجرين العائدين."
        needs: ["Comparability over time"]
        objectives: [GCM-1, GCM-21]
        achievements: [return.survey]
      - id: oecd-ippmd-2015
        kind: operation
        titles:
          en: "OECD household survey on policies, migration and development 2015"
          fr: "Enquête ménages OCDE sur les politiques, la migration et le développement 2015"
          ar: "بحث منظمة التعاون الاقتصادي والتنمية لدى الأسر حول السياسات والهجرة والتنمية 2015"
        does:
          en: "Households with and without migrants, June-October 2015."
          fr: "Ménages avec et sans migrants, juin-octobre 2015."
          ar: "أسر لها مهاجرون وأخرى بدونهم، يونيو-أكتوبر 2015."
        needs: ["Clustered sample", "Comparison of migrants and non-migrants"]
        objectives: [GCM-1]
        achievements: [ippmd.households]

    """#
}
