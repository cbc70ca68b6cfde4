extension CatalogueText {
  /// SDG indicators, as the YAML that a catalogue folder has in `sdg.yaml`.
  static let sdg = #"""
    # SDG indicators that the catalogue refers to.
    # Titles: the global indicator framework in English, French and Arabic, shortened where it goes on with “by sex …”.
    # Custodians other than those of 10.7.1 and tiers come from knowledge (“verify”); a tier is given only where it was read.
    # “byMigratoryStatus” is the working list of indicators to be broken down by migratory status. It holds 23; the
    # expert group of 2017 lists 24, and which one is missing is not known: do not invent it.
    source: "Global SDG indicator framework; metadata of 10.7.1 of 18 May 2022"
    counts: {listed: 23, stated: 24}
    note: "The expert group of 2017 lists 24 indicators by migratory status; one of them was not found."
    indicators:
      - id: "1.1.1"
        titles:
          en: "Proportion of the population living below the international poverty line"
          fr: "Proportion de la population vivant au-dessous du seuil de pauvreté fixé au niveau international"
          ar: "نسبة السكان الذين يعيشون دون خط الفقر الدولي"
        custodians: ["World Bank"]
        unit: percent
        byMigratoryStatus: true
        gcm: [GCM-2]
        verify: [custodians, byMigratoryStatus]
      - id: "1.3.1"
        titles:
          en: "Proportion of population covered by social protection floors/systems"
          fr: "Proportion de la population bénéficiant de socles ou systèmes de protection sociale"
          ar: "نسبة السكان الذين تشملهم حدود دنيا/نظم للحماية الاجتماعية"
        custodians: [ILO]
        unit: percent
        byMigratoryStatus: true
        gcm: [GCM-15, GCM-22]
        indicators: [social-protection-coverage]
        verify: [custodians, byMigratoryStatus]
      - id: "1.5.1"
        titles:
          en: "Number of deaths, missing persons and directly affected persons attributed to disasters per 100,000 population"
          fr: "Nombre de personnes décédées, disparues ou directement touchées lors de catastrophes, pour 100 000 personnes"
          ar: "عدد الأشخاص المتوفين والمفقودين ومن تضرروا مباشرة بسبب الكوارث من بين كل 100 000 شخص"
        custodians: [UNDRR]
        unit: per-100000
        byMigratoryStatus: false
        gcm: [GCM-2]
        indicators: [disaster-affected-rate]
        verify: [custodians]
      - id: "3.1.2"
        titles:
          en: "Proportion of births attended by skilled health personnel"
          fr: "Proportion d’accouchements assistés par du personnel de santé qualifié"
          ar: "نسبة الولادات التي يشرف عليها أخصائيون صحيون مهرة"
        custodians: [UNICEF, WHO]
        unit: percent
        byMigratoryStatus: true
        gcm: [GCM-15]
        verify: [custodians, byMigratoryStatus]
      - id: "3.3.2"
        titles:
          en: "Tuberculosis incidence per 100,000 population"
          fr: "Incidence de la tuberculose pour 100 000 habitants"
          ar: "معدل انتشار داء السل لكل 100 000 شخص"
        custodians: [WHO]
        unit: per-100000
        byMigratoryStatus: true
        gcm: [GCM-15]
        verify: [custodians, byMigratoryStatus]
      - id: "3.3.3"
        titles:
          en: "Malaria incidence per 1,000 population"
          fr: "Incidence du paludisme pour 1 000 habitants"
          ar: "عدد حالات الإصابة بالملاريا لكل 1 000 شخص"
        custodians: [WHO]
        unit: per-1000
        byMigratoryStatus: true
        gcm: [GCM-15]
        verify: [custodians, byMigratoryStatus]
      - id: "3.7.2"
        titles:
          en: "Adolescent birth rate (aged 10–14 years; aged 15–19 years) per 1,000 women in that age group"
          fr: "Taux de natalité chez les adolescentes (10 à 14 ans et 15 à 19 ans) pour 1 000 adolescentes du même groupe d’âge"
          ar: "معدل الولادات لدى المراهقات (10-14 سنة؛ و15-19 سنة) لكل 1 000 امرأة في تلك الفئة العمرية"
        custodians: ["UN DESA Population Division"]
        unit: per-1000
        byMigratoryStatus: true
        gcm: [GCM-15]
        verify: [custodians, byMigratoryStatus]
      - id: "3.8.1"
        titles:
          en: "Coverage of essential health services"
          fr: "Couverture des services de santé essentiels"
          ar: "نسبة السكان المستهدفين المشمولين بالخدمات الصحية الأساسية"
        custodians: [WHO]
        unit: index
        byMigratoryStatus: true
        gcm: [GCM-15]
        indicators: [health-services-coverage, vaccination-coverage-foreigners]
        verify: [custodians, byMigratoryStatus]
      - id: "3.b.1"
        titles:
          en: "Proportion of the target population covered by all vaccines included in their national programme"
          fr: "Proportion de la population cible ayant reçu tous les vaccins prévus par le programme national"
          ar: "نسبة السكان المستهدفين المستفيدين من جميع اللقاحات المشمولة بالبرنامج الوطني لبلدهم"
        custodians: [WHO, UNICEF]
        unit: percent
        byMigratoryStatus: false
        gcm: [GCM-15]
        indicators: [vaccination-coverage-foreigners]
        verify: [custodians]
      - id: "4.1.1"
        titles:
          en: "Proportion of children and young people achieving at least a minimum proficiency level in reading and mathematics"
          fr: "Proportion d’enfants et de jeunes qui maîtrisent au moins les normes d’aptitudes minimales en lecture et en mathématiques"
          ar: "نسبة الأطفال والشباب الذين يحققون على الأقل مستوى الحد الأدنى من الكفاءة في القراءة والرياضيات"
        custodians: [UNESCO-UIS]
        unit: percent
        byMigratoryStatus: true
        gcm: [GCM-15]
        verify: [custodians, byMigratoryStatus]
      - id: "4.3.1"
        titles:
          en: "Participation rate of youth and adults in formal and non-formal education and training in the previous 12 months"
          fr: "Taux de participation des jeunes et des adultes à un programme d’éducation et de formation scolaire ou non scolaire au cours des 12 mois précédents"
          ar: "معدل مشاركة الشباب والكبار في التعليم الرسمي وغير الرسمي والتدريب خلال الاثني عشر شهرا السابقة"
        custodians: [UNESCO-UIS]
        unit: percent
        byMigratoryStatus: true
        gcm: [GCM-15, GCM-18]
        indicators: [foreign-trainees]
        verify: [custodians, byMigratoryStatus]
      - id: "4.6.1"
        titles:
          en: "Proportion of population in a given age group achieving at least a fixed level of proficiency in functional literacy and numeracy skills"
          fr: "Proportion de la population d’un groupe d’âge donné ayant les compétences voulues à au moins un niveau d’aptitude fixé en alphabétisme et arithmétique"
          ar: "نسبة السكان في فئة عمرية معينة الذين يحققون على الأقل مستوى ثابتا من الكفاءة في المهارات الوظيفية المتصلة بالقراءة والكتابة والحساب"
        custodians: [UNESCO-UIS]
        unit: percent
        byMigratoryStatus: true
        gcm: [GCM-15, GCM-18]
        verify: [custodians, byMigratoryStatus]
      - id: "5.2.1"
        titles:
          en: "Proportion of ever-partnered women and girls aged 15 years and older subjected to violence by a current or former intimate partner in the previous 12 months"
          fr: "Proportion de femmes et de filles âgées de 15 ans ou plus ayant vécu en couple victimes de violences infligées par leur partenaire actuel ou un ancien partenaire au cours des 12 mois précédents"
          ar: "نسبة النساء المعاشرات والفتيات في الخامسة عشرة وما فوق اللاتي تعرضن لعنف من عشير حالي أو سابق خلال الاثني عشر شهرا السابقة"
        custodians: ["UN Women", UNICEF, UNFPA, WHO, UNODC]
        unit: percent
        byMigratoryStatus: true
        gcm: [GCM-7]
        verify: [custodians, byMigratoryStatus]
      - id: "5.3.1"
        titles:
          en: "Proportion of women aged 20–24 years who were married or in a union before age 15 and before age 18"
          fr: "Proportion de femmes âgées de 20 à 24 ans qui étaient mariées ou en couple avant l’âge de 15 ans ou de 18 ans"
          ar: "نسبة النساء اللاتي تتراوح أعمارهن بين 20 و24 سنة واللاتي تزوجن أو ارتبطن بقرين قبل بلوغ سن الخامسة عشرة وقبل بلوغ سن الثامنة عشرة"
        custodians: [UNICEF]
        unit: percent
        byMigratoryStatus: true
        gcm: [GCM-7]
        verify: [custodians, byMigratoryStatus]
      - id: "8.3.1"
        titles:
          en: "Proportion of informal employment in total employment, by sector and sex"
          fr: "Proportion de l’emploi informel dans l’emploi total, par secteur et par sexe"
          ar: "نسبة العمالة غير الرسمية من مجموع العمالة، بحسب القطاع والجنس"
        custodians: [ILO]
        unit: percent
        series: [SL_ISV_IFEM, SL_ISV_IFEM_19ICLS]
        seriesConfidence: read
        byMigratoryStatus: true
        gcm: [GCM-6]
        indicators: [informal-employment-share]
        verify: [custodians, byMigratoryStatus]
      - id: "8.5.1"
        titles:
          en: "Average hourly earnings of employees, by sex, age, occupation and persons with disabilities"
          fr: "Rémunération horaire moyenne des salariés, par sexe, profession, âge et situation au regard du handicap"
          ar: "متوسط الدخل في الساعة للعمال، بحسب الجنس والعمر والوظيفة والأشخاص ذوي الإعاقة"
        custodians: [ILO]
        unit: currency
        byMigratoryStatus: true
        gcm: [GCM-6]
        indicators: [mean-monthly-earnings, migrant-wage-gap]
        verify: [custodians, byMigratoryStatus]
      - id: "8.5.2"
        titles:
          en: "Unemployment rate, by sex, age and persons with disabilities"
          fr: "Taux de chômage, par sexe, âge et situation au regard du handicap"
          ar: "معدل البطالة، بحسب الجنس والعمر والأشخاص ذوي الإعاقة"
        custodians: [ILO]
        unit: percent
        series: [SL_TLF_UEM]
        seriesConfidence: read
        byMigratoryStatus: true
        gcm: [GCM-6, GCM-16]
        indicators:
          - unemployment-rate
          - unemployment-gap-migrants
          - migrant-worker-unemployment
          - placement-rate
        verify: [custodians, byMigratoryStatus]
      - id: "8.6.1"
        titles:
          en: "Proportion of youth (aged 15–24 years) not in education, employment or training"
          fr: "Proportion de jeunes (âgés de 15 à 24 ans) non scolarisés et sans emploi ni formation"
          ar: "نسبة الشباب (الذين تتراوح أعمارهم بين 15 سنة و24 سنة) خارج دائرة التعليم والعمالة والتدريب"
        custodians: [ILO]
        unit: percent
        series: [SL_TLF_NEET, SL_TLF_NEET_19ICLS]
        seriesConfidence: read
        byMigratoryStatus: true
        gcm: [GCM-16]
        indicators: [neet-youth]
        verify: [custodians, byMigratoryStatus]
      - id: "8.7.1"
        titles:
          en: "Proportion and number of children aged 5–17 years engaged in child labour, by sex and age"
          fr: "Proportion et nombre d’enfants âgés de 5 à 17 ans qui travaillent, par sexe et âge"
          ar: "نسبة وعدد الأطفال الذين تتراوح أعمارهم بين 5 سنوات و17 سنة والمنخرطين في عمل الأطفال، بحسب الجنس والعمر"
        custodians: [ILO, UNICEF]
        unit: percent
        byMigratoryStatus: true
        gcm: [GCM-6, GCM-10]
        verify: [custodians, byMigratoryStatus]
      - id: "8.8.1"
        titles:
          en: "Fatal and non-fatal occupational injuries per 100,000 workers, by sex and migrant status"
          fr: "Nombre d’accidents du travail mortels et non mortels pour 100 000 travailleurs, par sexe et statut au regard de l’immigration"
          ar: "إصابات العمل المميتة وغير المميتة لكل 100 000 عامل، بحسب الجنس ووضع المهاجرين"
        custodians: [ILO]
        unit: per-100000
        series: [SL_EMP_FTLINJUR, SL_EMP_INJUR]
        seriesConfidence: read
        byMigratoryStatus: true
        gcm: [GCM-6]
        indicators: [occupational-injuries]
        verify: [custodians, byMigratoryStatus]
      - id: "8.8.2"
        titles:
          en: "Level of national compliance with labour rights (freedom of association and collective bargaining), by sex and migrant status"
          fr: "Niveau de respect des droits du travail (liberté d’association et droit de négociation collective) au niveau national, par sexe et statut migratoire"
          ar: "مستوى امتثال البلدان لحقوق العمل (حرية تكوين الجمعيات والمفاوضة الجماعية)، بحسب الجنس ووضع المهاجرين"
        custodians: [ILO]
        unit: index
        byMigratoryStatus: true
        gcm: [GCM-6]
        indicators: [labour-rights-compliance]
        verify: [custodians, byMigratoryStatus]
      - id: "10.2.1"
        titles:
          en: "Proportion of people living below 50 per cent of median income"
          fr: "Proportion de personnes vivant avec moins de la moitié du revenu médian"
          ar: "نسبة السكان الذين يعيشون دون 50 في المائة من الدخل الوسيط"
        custodians: ["World Bank"]
        unit: percent
        byMigratoryStatus: true
        gcm: [GCM-16]
        verify: [custodians, byMigratoryStatus]
      - id: "10.3.1"
        titles:
          en: "Proportion of population reporting having personally felt discriminated against or harassed in the previous 12 months"
          fr: "Proportion de la population ayant déclaré avoir personnellement fait l’objet de discrimination ou de harcèlement au cours des 12 mois précédents"
          ar: "نسبة السكان الذين أبلغوا عن تعرضهم شخصيا لممارسات تمييزية أو تحرش خلال الاثني عشر شهرا السابقة"
        custodians: [OHCHR]
        unit: percent
        byMigratoryStatus: false
        gcm: [GCM-17]
        indicators: [discrimination-reported]
        verify: [custodians]
      - id: "10.7.1"
        titles:
          en: "Recruitment cost borne by employee as a proportion of monthly income earned in country of destination"
          fr: "Dépenses de recrutement à la charge du salarié en proportion de son revenu mensuel dans le pays de destination"
          ar: "تكاليف الاستقدام التي يتحملها الموظف كنسبة من الدخل الشهري في بلد المقصد"
        custodians: [ILO, "World Bank"]
        tier: II
        unit: months
        series: [SL_EMP_RCOST_MO]
        seriesConfidence: unverified
        byMigratoryStatus: false
        gcm: [GCM-6]
        indicators:
          - recruitment-cost-mean
          - recruitment-cost-median
          - recruitment-cost-p80
          - recruitment-cost-ratio-of-means
          - recruitment-zero-cost-share
          - recruitment-borrowed-share
      - id: "10.7.2"
        titles:
          en: "Number of countries with migration policies that facilitate orderly, safe, regular and responsible migration and mobility of people"
          fr: "Nombre de pays dotés de politiques migratoires qui facilitent la migration et la mobilité de façon ordonnée, sûre, régulière et responsable"
          ar: "عدد البلدان التي اعتمدت سياسات للهجرة تيسر الهجرة وتنقل الأشخاص على نحو منظم وآمن ومنتظم ومتسم بالمسؤولية"
        custodians: ["UN DESA Population Division", IOM]
        unit: percent
        series: [SG_CPA_MIGRS]
        seriesConfidence: read
        byMigratoryStatus: false
        gcm: [GCM-5, GCM-23]
        indicators: [migration-policy-score]
        verify: [custodians]
      - id: "10.7.3"
        titles:
          en: "Number of people who died or disappeared in the process of migration towards an international destination"
          fr: "Nombre de personnes décédées ou disparues lors de la migration vers une destination internationale"
          ar: "عدد الأشخاص الذين لقوا حتفهم أو اختفوا أثناء عملية الهجرة إلى وجهة دولية"
        custodians: [IOM]
        unit: persons
        series: [SM_DTH_MIGR]
        seriesConfidence: read
        byMigratoryStatus: false
        gcm: [GCM-8]
        indicators: [migrant-deaths]
        verify: [custodians]
      - id: "10.7.4"
        titles:
          en: "Proportion of the population who are refugees, by country of origin"
          fr: "Proportion de réfugiés dans la population, par pays d’origine"
          ar: "نسبة السكان اللاجئين، بحسب البلد الأصلي"
        custodians: [UNHCR]
        unit: per-100000
        series: [SM_POP_REFG_OR]
        seriesConfidence: read
        byMigratoryStatus: false
        gcm: [GCM-2]
        indicators: [refugees-by-origin]
        verify: [custodians]
      - id: "10.c.1"
        titles:
          en: "Remittance costs as a proportion of the amount remitted"
          fr: "Coûts des envois de fonds en proportion du montant transféré"
          ar: "تكاليف التحويلات المالية كنسبة من المبالغ المحولة"
        custodians: ["World Bank"]
        unit: percent
        series: [SI_RMT_COST, SI_RMT_COST_BC, SI_RMT_COST_SC]
        seriesConfidence: read
        byMigratoryStatus: false
        gcm: [GCM-20]
        indicators: [remittance-cost, remittance-cost-smart]
        verify: [custodians]
      - id: "11.1.1"
        titles:
          en: "Proportion of urban population living in slums, informal settlements or inadequate housing"
          fr: "Proportion de la population urbaine vivant dans des quartiers de taudis, des implantations sauvages ou des logements inadéquats"
          ar: "نسبة السكان الحضريين الذين يعيشون في أحياء فقيرة أو مستوطنات غير رسمية أو مساكن غير لائقة"
        custodians: [UN-Habitat]
        unit: percent
        byMigratoryStatus: true
        gcm: [GCM-15]
        verify: [custodians, byMigratoryStatus]
      - id: "11.5.1"
        titles:
          en: "Number of deaths, missing persons and directly affected persons attributed to disasters per 100,000 population"
          fr: "Nombre de personnes décédées, disparues ou directement touchées lors de catastrophes, pour 100 000 personnes"
          ar: "عدد الأشخاص المتوفين والمفقودين ومن تضرروا مباشرة بسبب الكوارث من بين كل 100 000 شخص"
        custodians: [UNDRR]
        unit: per-100000
        byMigratoryStatus: false
        gcm: [GCM-2]
        indicators: [disaster-affected-rate]
        verify: [custodians]
      - id: "13.1.1"
        titles:
          en: "Number of deaths, missing persons and directly affected persons attributed to disasters per 100,000 population"
          fr: "Nombre de personnes décédées, disparues ou directement touchées lors de catastrophes, pour 100 000 personnes"
          ar: "عدد الأشخاص المتوفين والمفقودين ومن تضرروا مباشرة بسبب الكوارث من بين كل 100 000 شخص"
        custodians: [UNDRR]
        unit: per-100000
        byMigratoryStatus: false
        gcm: [GCM-2]
        indicators: [disaster-affected-rate, environmental-moves-share]
        verify: [custodians]
      - id: "16.2.2"
        titles:
          en: "Number of victims of human trafficking per 100,000 population, by sex, age and form of exploitation"
          fr: "Nombre de victimes de la traite d’êtres humains pour 100 000 habitants, par sexe, âge et forme d’exploitation"
          ar: "عدد ضحايا الاتجار بالبشر لكل 100 000 نسمة، بحسب الجنس والعمر وشكل الاستغلال"
        custodians: [UNODC]
        unit: per-100000
        byMigratoryStatus: true
        gcm: [GCM-10]
        indicators: [trafficking-victims-rate]
        verify: [custodians, byMigratoryStatus]
      - id: "16.9.1"
        titles:
          en: "Proportion of children under 5 years of age whose births have been registered with a civil authority, by age"
          fr: "Proportion d’enfants de moins de 5 ans ayant été enregistrés par une autorité d’état civil, par âge"
          ar: "نسبة الأطفال دون سن الخامسة الذين سجلت ولاداتهم في قيد السجل المدني، بحسب العمر"
        custodians: [UNICEF]
        unit: percent
        byMigratoryStatus: true
        gcm: [GCM-4]
        indicators: [birth-registration]
        verify: [custodians, byMigratoryStatus]
      - id: "16.b.1"
        titles:
          en: "Proportion of population reporting having personally felt discriminated against or harassed in the previous 12 months"
          fr: "Proportion de la population ayant déclaré avoir personnellement fait l’objet de discrimination ou de harcèlement au cours des 12 mois précédents"
          ar: "نسبة السكان الذين أبلغوا عن تعرضهم شخصيا لممارسات تمييزية أو تحرش خلال الاثني عشر شهرا السابقة"
        custodians: [OHCHR]
        unit: percent
        byMigratoryStatus: false
        gcm: [GCM-17]
        indicators: [discrimination-reported]
        verify: [custodians]
      - id: "17.3.2"
        titles:
          en: "Volume of remittances (in United States dollars) as a proportion of total GDP"
          fr: "Volume des envois de fonds de travailleurs migrants (en dollars des États-Unis) en proportion du PIB total"
          ar: "حجم التحويلات المالية (بدولارات الولايات المتحدة) كنسبة من مجموع الناتج المحلي الإجمالي"
        custodians: ["World Bank"]
        unit: percent
        byMigratoryStatus: false
        gcm: [GCM-19, GCM-20]
        indicators: [remittances-gdp-share]
        verify: [custodians]
      - id: "17.18.1"
        titles:
          en: "Statistical capacity indicator for Sustainable Development Goal monitoring"
          fr: "Indicateur de capacité statistique pour le suivi des objectifs de développement durable"
          ar: "مؤشر القدرة الإحصائية من أجل رصد أهداف التنمية المستدامة"
        custodians: [PARIS21]
        unit: index
        byMigratoryStatus: false
        gcm: [GCM-1]
        indicators: [sdg-migratory-coverage]
        verify: [custodians]

    """#
}
