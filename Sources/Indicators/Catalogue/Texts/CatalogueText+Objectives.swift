extension CatalogueText {
  /// The objectives of the Global Compact, as the YAML that a catalogue folder has in `objectives.yaml`.
  static let objectives = #"""
    # The 23 objectives of the Global Compact for Safe, Orderly and Regular Migration (A/RES/73/195, annex).
    # English titles: the resolution; French: the official French text as the United Nations Network on Migration and
    # the Parliament of Canada reprint it; Arabic: our translation, because the official Arabic text was not found.
    # “translation” says of which kind a title is; “verify” names what comes from knowledge and was not re-read.
    # Objective n is paragraph 16 + n of the annex: read for objectives 1, 17, 20 and 21.
    # “achievements” are facts of achievements.yaml, “indicators” those computed or those of indicators-external.yaml.
    source: "United Nations General Assembly, resolution 73/195 (19 December 2018), annex"
    objectives:
      - id: GCM-1
        number: 1
        paragraph: 17
        titles:
          en: "Collect and utilize accurate and disaggregated data as a basis for evidence-based policies"
          fr: "Collecter et utiliser des données précises et ventilées qui serviront à l’élaboration de politiques fondées sur la connaissance des faits"
          ar: "جمع بيانات دقيقة ومصنفة واستخدامها كأساس لوضع سياسات قائمة على الأدلة"
        translation: {fr: official, ar: own}
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
          - migrant-workers-resident
          - migrant-workers-non-resident
          - for-work-migrants
          - return-migrant-workers
          - migrant-worker-unemployment
          - sdg-migratory-coverage
        sdg: ["17.18.1"]
        achievements:
          - gcm1.snia.review
          - gcm1.observatory.african
          - gcm1.observatory.national
          - gcm1.surveys
          - practice.observatories
          - practice.seminar
          - labour.information.system
          - pilot.recruitment
      - id: GCM-2
        number: 2
        paragraph: 18
        titles:
          en: "Minimize the adverse drivers and structural factors that compel people to leave their country of origin"
          fr: "Lutter contre les facteurs négatifs et les problèmes structurels qui poussent des personnes à quitter leur pays d’origine"
          ar: "الحد من الدوافع السلبية والعوامل الهيكلية التي تضطر الناس إلى مغادرة بلدانهم الأصلية"
        translation: {fr: official, ar: own}
        verify: [paragraph]
        indicators: [emigration-intention, disaster-affected-rate]
        sdg: ["1.1.1", "1.5.1", "11.5.1", "13.1.1", "10.7.4"]
        achievements: [gcm2.text, enmi.intention.T]
        note: "The text printed under this objective in the voluntary review is a copy of that of objective 3."
      - id: GCM-3
        number: 3
        paragraph: 19
        titles:
          en: "Provide accurate and timely information at all stages of migration"
          fr: "Fournir dans les meilleurs délais des informations exactes à toutes les étapes de la migration"
          ar: "توفير معلومات دقيقة وفي الوقت المناسب في جميع مراحل الهجرة"
        translation: {fr: official, ar: own}
        verify: [paragraph]
        indicators: [information-requests-rate]
        sdg: []
        achievements:
          - gcm3.followup
          - gcm3.guides
          - practice.guide.languages
          - practice.taenchir.guide
          - practice.recruiter.manual
      - id: GCM-4
        number: 4
        paragraph: 20
        titles:
          en: "Ensure that all migrants have proof of legal identity and adequate documentation"
          fr: "Munir tous les migrants d’une preuve d’identité légale et de papiers adéquats"
          ar: "ضمان حيازة جميع المهاجرين إثباتا للهوية القانونية ووثائق كافية"
        translation: {fr: official, ar: own}
        verify: [paragraph]
        indicators: [regularisation-acceptance-rate, birth-registration]
        sdg: ["16.9.1"]
        achievements:
          - gcm4.regularised.minimum
          - gcm4.regularisation.operations
          - gcm4.regularisation.first.applications
          - gcm4.regularisation.first.accepted
          - gcm4.regularisation.first.rate
          - gcm4.regularisation.first.rate.printed
          - gcm4.regularisation.first.applications.other
          - gcm4.permit.renewal.before
          - gcm4.permit.renewal.after
          - practice.registration.campaigns
      - id: GCM-5
        number: 5
        paragraph: 21
        titles:
          en: "Enhance availability and flexibility of pathways for regular migration"
          fr: "Faire en sorte que les filières de migration régulière soient accessibles et plus souples"
          ar: "تعزيز توافر مسارات الهجرة النظامية ومرونتها"
        translation: {fr: official, ar: own}
        verify: [paragraph]
        indicators: [agreements-per-country, permits-by-reason]
        sdg: ["10.7.2"]
        achievements:
          - gcm5.agreements
          - gcm5.agreements.countries
          - gcm5.scholarships
          - gcm5.family
          - doha.database
          - labour.agreements
          - labour.skills.partnerships
      - id: GCM-6
        number: 6
        paragraph: 22
        titles:
          en: "Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work"
          fr: "Favoriser des pratiques de recrutement justes et éthiques et assurer les conditions d’un travail décent"
          ar: "تيسير الاستقدام العادل والأخلاقي وصون الظروف التي تكفل العمل اللائق"
        translation: {fr: official, ar: own}
        verify: [paragraph]
        indicators:
          - recruitment-cost-mean
          - recruitment-cost-median
          - recruitment-cost-p80
          - recruitment-cost-ratio-of-means
          - recruitment-zero-cost-share
          - recruitment-borrowed-share
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
          - occupational-injuries
          - labour-rights-compliance
          - placement-rate
          - fee-charging-compliance
        sdg: ["10.7.1", "8.3.1", "8.5.1", "8.5.2", "8.7.1", "8.8.1", "8.8.2"]
        achievements:
          - gcm6.anapec
          - gcm6.preference
          - practice.taenchir.guide
          - practice.recruiter.manual
          - doha.participants
          - doha.gcc
          - doha.jordan.lebanon
          - doha.africa
          - doha.database
          - labour.information.system
          - labour.agreements
          - pilot.recruitment
      - id: GCM-7
        number: 7
        paragraph: 23
        titles:
          en: "Address and reduce vulnerabilities in migration"
          fr: "S’attaquer aux facteurs de vulnérabilité liés aux migrations et les réduire"
          ar: "معالجة أوجه الضعف في سياق الهجرة والحد منها"
        translation: {fr: official, ar: own}
        verify: [paragraph]
        indicators: [refugee-income-loss, assistance-beneficiaries-rate]
        sdg: ["5.2.1", "5.3.1"]
        achievements:
          - gcm7.covid.support
          - gcm7.partnerships
          - practice.napdh
          - practice.referential
          - practice.clinics
      - id: GCM-8
        number: 8
        paragraph: 24
        titles:
          en: "Save lives and establish coordinated international efforts on missing migrants"
          fr: "Sauver des vies et mettre en place une action internationale coordonnée pour retrouver les migrants disparus"
          ar: "إنقاذ الأرواح وبذل جهود دولية منسقة بشأن المهاجرين المفقودين"
        translation: {fr: official, ar: own}
        verify: [paragraph]
        indicators: [migrant-deaths, rescues-at-sea]
        sdg: ["10.7.3"]
        achievements: [gcm8.rescued]
      - id: GCM-9
        number: 9
        paragraph: 25
        titles:
          en: "Strengthen the transnational response to smuggling of migrants"
          fr: "Renforcer l’action transnationale face au trafic de migrants"
          ar: "تعزيز التصدي عبر الوطني لتهريب المهاجرين"
        translation: {fr: official, ar: own}
        verify: [titles.en, paragraph]
        indicators: [smuggling-networks-dismantled, irregular-attempts-foiled]
        sdg: []
        achievements: [gcm9.unit, practice.cell]
      - id: GCM-10
        number: 10
        paragraph: 26
        titles:
          en: "Prevent, combat and eradicate trafficking in persons in the context of international migration"
          fr: "Prévenir, combattre et éliminer la traite de personnes dans le cadre des migrations internationales"
          ar: "منع الاتجار بالأشخاص في سياق الهجرة الدولية ومكافحته والقضاء عليه"
        translation: {fr: official, ar: own}
        verify: [titles.en, titles.fr, paragraph]
        indicators: [trafficking-victims-rate]
        sdg: ["16.2.2", "8.7.1"]
        achievements: [gcm10.judges, gcm10.report, practice.cell]
      - id: GCM-11
        number: 11
        paragraph: 27
        titles:
          en: "Manage borders in an integrated, secure and coordinated manner"
          fr: "Gérer les frontières de manière intégrée, sûre et coordonnée"
          ar: "إدارة الحدود بطريقة متكاملة وآمنة ومنسقة"
        translation: {fr: official, ar: own}
        verify: [titles.en, paragraph]
        indicators: [border-refusal-rate]
        sdg: []
        achievements: [gcm11.surveillance]
      - id: GCM-12
        number: 12
        paragraph: 28
        titles:
          en: "Strengthen certainty and predictability in migration procedures for appropriate screening, assessment and referral"
          fr: "Veiller à l’invariabilité et à la prévisibilité des procédures migratoires pour assurer des contrôles, des évaluations et une orientation appropriés"
          ar: "تعزيز اليقين وإمكانية التنبؤ في إجراءات الهجرة بما يكفل الفرز والتقييم والإحالة على النحو الملائم"
        translation: {fr: official, ar: own}
        verify: [paragraph]
        indicators: [referral-rate]
        sdg: []
        achievements: [gcm12.training, practice.referential]
      - id: GCM-13
        number: 13
        paragraph: 29
        titles:
          en: "Use migration detention only as a measure of last resort and work towards alternatives"
          fr: "Ne recourir au placement en rétention administrative des migrants qu’en dernier ressort et chercher des solutions de rechange"
          ar: "عدم اللجوء إلى احتجاز المهاجرين إلا كملاذ أخير والعمل على إيجاد بدائل"
        translation: {fr: official, ar: own}
        verify: [paragraph]
        indicators: [detention-duration-median, detention-alternatives-share]
        sdg: []
        achievements: [gcm13.return]
      - id: GCM-14
        number: 14
        paragraph: 30
        titles:
          en: "Enhance consular protection, assistance and cooperation throughout the migration cycle"
          fr: "Renforcer la protection, l’assistance et la coopération consulaires tout au long du cycle migratoire"
          ar: "تعزيز الحماية والمساعدة والتعاون القنصلي طوال دورة الهجرة"
        translation: {fr: official, ar: own}
        verify: [paragraph]
        indicators: [consular-assistance-rate]
        sdg: []
        achievements: [gcm14.visas]
      - id: GCM-15
        number: 15
        paragraph: 31
        titles:
          en: "Provide access to basic services for migrants"
          fr: "Assurer l’accès des migrants aux services de base"
          ar: "توفير إمكانية حصول المهاجرين على الخدمات الأساسية"
        translation: {fr: official, ar: own}
        verify: [paragraph]
        indicators: [vaccination-coverage-foreigners, health-services-coverage, service-access-gap]
        sdg: ["3.1.2", "3.3.2", "3.3.3", "3.7.2", "3.8.1", "3.b.1", "4.1.1", "4.3.1", "4.6.1", "11.1.1", "1.3.1"]
        achievements:
          - gcm15.health.plan
          - gcm15.vaccination.total
          - gcm15.vaccination.men
          - gcm15.vaccination.women
          - practice.coverage
          - practice.covid.treatment
          - practice.primary.care
          - practice.education
          - practice.housing
        note: "The printed parts of the vaccination figure (men, women) add up to 258,997, not to the printed total of 258,977."
      - id: GCM-16
        number: 16
        paragraph: 32
        titles:
          en: "Empower migrants and societies to realize full inclusion and social cohesion"
          fr: "Donner aux migrants et aux sociétés des moyens de favoriser la pleine intégration et la cohésion sociale"
          ar: "تمكين المهاجرين والمجتمعات من تحقيق الإدماج الكامل والتماسك الاجتماعي"
        translation: {fr: official, ar: own}
        verify: [titles.fr, paragraph]
        indicators: [unemployment-gap-migrants, participation-gap-migrants, migrant-wage-gap, neet-youth]
        sdg: ["8.5.2", "8.6.1", "10.2.1"]
        achievements:
          - gcm16.permits
          - gcm16.regional.plans
          - cndh.report
          - iom.conference.participants
          - iom.conference.priorities
      - id: GCM-17
        number: 17
        paragraph: 33
        titles:
          en: "Eliminate all forms of discrimination and promote evidence-based public discourse to shape perceptions of migration"
          fr: "Éliminer toutes les formes de discrimination et encourager un débat public fondé sur l’analyse des faits afin de faire évoluer la manière dont les migrations sont perçues"
          ar: "القضاء على جميع أشكال التمييز وتشجيع الخطاب العام القائم على الأدلة من أجل تشكيل التصورات عن الهجرة"
        translation: {fr: official, ar: own}
        verify: [titles.fr]
        indicators: [discrimination-reported]
        sdg: ["10.3.1", "16.b.1"]
        achievements: [gcm17.criminal.code, gcm17.curricula, practice.napdh, practice.clinics, practice.clubs]
      - id: GCM-18
        number: 18
        paragraph: 34
        titles:
          en: "Invest in skills development and facilitate mutual recognition of skills, qualifications and competences"
          fr: "Investir dans le perfectionnement des compétences et faciliter la reconnaissance mutuelle des aptitudes, qualifications et compétences"
          ar: "الاستثمار في تنمية المهارات وتيسير الاعتراف المتبادل بالمهارات والمؤهلات والكفاءات"
        translation: {fr: official, ar: own}
        verify: [titles.fr, paragraph]
        indicators: [prior-learning-certificates, foreign-trainees]
        sdg: ["4.3.1", "4.6.1"]
        achievements: [gcm18.training, gcm18.recognition, labour.skills.partnerships]
      - id: GCM-19
        number: 19
        paragraph: 35
        titles:
          en: "Create conditions for migrants and diasporas to fully contribute to sustainable development in all countries"
          fr: "Créer les conditions permettant aux migrants et aux diasporas de contribuer pleinement au développement durable dans tous les pays"
          ar: "تهيئة الظروف التي تتيح للمهاجرين والمغتربين المساهمة الكاملة في التنمية المستدامة في جميع البلدان"
        translation: {fr: official, ar: own}
        verify: [titles.fr, paragraph]
        indicators: [emigrants, emigrants-women-share, remittances-gdp-share, diaspora-projects]
        sdg: ["17.3.2"]
        achievements: [gcm19.enterprise, gcm19.associations]
      - id: GCM-20
        number: 20
        paragraph: 36
        titles:
          en: "Promote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants"
          fr: "Rendre les envois de fonds plus rapides, plus sûrs et moins coûteux et favoriser l’inclusion financière des migrants"
          ar: "تعزيز تحويل الأموال على نحو أسرع وأكثر أمانا وأقل تكلفة وتشجيع الشمول المالي للمهاجرين"
        translation: {fr: official, ar: own}
        verify: [titles.fr]
        indicators: [remittance-cost, remittance-cost-smart, remittances-gdp-share]
        sdg: ["10.c.1", "17.3.2"]
        achievements: [gcm20.inclusion, gcm20.accounts, remittances.2024]
      - id: GCM-21
        number: 21
        paragraph: 37
        titles:
          en: "Cooperate in facilitating safe and dignified return and readmission, as well as sustainable reintegration"
          fr: "Coopérer en vue de faciliter le retour et la réadmission des migrants en toute sécurité et dignité, ainsi que leur réintégration durable"
          ar: "التعاون من أجل تيسير العودة وإعادة القبول في أمان وكرامة، وكذلك إعادة الإدماج المستدامة"
        translation: {fr: official, ar: own}
        indicators: [return-migrants-census, return-migrant-workers, assisted-returns]
        sdg: []
        achievements: [gcm21.return, gcm21.cooperation, enmi.returnees]
      - id: GCM-22
        number: 22
        paragraph: 38
        titles:
          en: "Establish mechanisms for the portability of social security entitlements and earned benefits"
          fr: "Mettre en place des mécanismes de portabilité des droits de sécurité sociale et des avantages acquis"
          ar: "إنشاء آليات لإمكانية نقل استحقاقات الضمان الاجتماعي والمزايا المكتسبة"
        translation: {fr: official, ar: own}
        verify: [titles.fr, paragraph]
        indicators: [social-security-agreement-coverage, social-protection-coverage]
        sdg: ["1.3.1"]
        achievements: [gcm22.conventions, practice.coverage]
      - id: GCM-23
        number: 23
        paragraph: 39
        titles:
          en: "Strengthen international cooperation and global partnerships for safe, orderly and regular migration"
          fr: "Renforcer la coopération internationale et les partenariats mondiaux pour des migrations sûres, ordonnées et régulières"
          ar: "تعزيز التعاون الدولي والشراكات العالمية من أجل الهجرة الآمنة والمنظمة والنظامية"
        translation: {fr: official, ar: own}
        verify: [paragraph]
        indicators: [migration-policy-score, agreements-per-country]
        sdg: ["10.7.2"]
        achievements:
          - gcm23.declaration
          - gcm23.african.review
          - gcm23.african.review.timeline
          - gcm23.arab.review
          - gcm23.arab.review.timeline
          - gcm23.dialogue
          - doha.participants
          - doha.gcc
          - doha.jordan.lebanon
          - doha.africa

    """#
}
