extension CatalogueText {
  /// What was achieved, and published figures, as the YAML that a catalogue folder has in `achievements.yaml`.
  static let achievements = #"""
    # What Morocco states to have achieved, and published figures: cited, never estimated here.
    # Each fact has its source and a confidence: read (in a copy of the source, or a press or web page that reports it),
    # reported (at second hand), computed (arithmetic on the others), unverified (general knowledge: check before use).
    # A statement without a figure has a text. Figures that contradict each other are here side by side, each with its
    # source; which relations must hold between them is stated in another file.
    # “2024-Q1” is a quarter, “2014/2024” from one year to another.
    facts:
      - id: gcm1.snia.review
        title:
          en: "Annual review of the national strategy"
          fr: "Bilan annuel de la stratégie nationale"
          ar: "الحصيلة السنوية للاستراتيجية الوطنية"
        text: "The National Strategy on Immigration and Asylum is reviewed every year."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["1"], programme: ["11"]}
      - id: gcm1.observatory.african
        title:
          en: "African Migration Observatory in Rabat"
          fr: "Observatoire africain des migrations à Rabat"
          ar: "المرصد الإفريقي للهجرة بالرباط"
        text: "The African Migration Observatory has its seat in Rabat."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["1", "23"], pledge: [P5]}
      - id: gcm1.observatory.national
        title:
          en: "National Migration Observatory strengthened"
          fr: "Observatoire national de la migration renforcé"
          ar: "تعزيز المرصد الوطني للهجرة"
        text: "The National Migration Observatory was upgraded to centralise, analyse and exchange migration statistics."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["1"], programme: ["11"]}
      - id: gcm1.surveys
        title:
          en: "Surveys on international migration, forced migration and the pandemic"
          fr: "Enquêtes sur la migration internationale, la migration forcée et la pandémie"
          ar: "بحوث حول الهجرة الدولية والهجرة القسرية وآثار الجائحة"
        text: "Surveys on international migration, on forced migration and on the impact of the pandemic on refugees were conducted."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["1"], pledge: [P8]}
      - id: gcm2.text
        title:
          en: "Printed text under objective 2"
          fr: "Texte imprimé sous l'objectif 2"
          ar: "النص المطبوع تحت الهدف 2"
        text: "The text printed under objective 2 is a copy of that under objective 3: nothing can be read from it."
        area: MAR
        kind: published
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["2"]}
      - id: gcm3.followup
        title:
          en: "Online follow-up of applications"
          fr: "Suivi en ligne des dossiers"
          ar: "التتبع الإلكتروني للملفات"
        text: "Applicants can follow their case online."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["3"], programme: ["11"]}
      - id: gcm3.guides
        title:
          en: "Brochures and guides for migrants"
          fr: "Brochures et guides à l'intention des migrants"
          ar: "كتيبات وأدلة موجهة للمهاجرين"
        text: "Brochures and guides are named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["3"], programme: ["11"]}
      - id: gcm4.regularised.minimum
        title:
          en: "Persons regularised in the two operations, more than"
          fr: "Personnes régularisées lors des deux opérations, plus de"
          ar: "الأشخاص الذين سُوّيت وضعيتهم خلال العمليتين، أكثر من"
        value: 50000
        unit: persons
        area: MAR
        kind: administrative
        definition: "A lower bound as stated: more than this number"
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["4", "7"], pledge: [P4], programme: ["8"]}
      - id: gcm4.regularisation.operations
        title:
          en: "Operations of regularisation"
          fr: "Opérations de régularisation"
          ar: "عمليات تسوية الوضعية"
        value: 2
        unit: operations
        area: MAR
        kind: administrative
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["4"], programme: ["8"]}
      - id: gcm4.regularisation.first.applications
        title:
          en: "Applications, first operation of regularisation"
          fr: "Demandes, première opération de régularisation"
          ar: "الطلبات، العملية الأولى لتسوية الوضعية"
        value: 27649
        unit: applications
        period: "2014"
        area: MAR
        kind: administrative
        definition: "The year is general knowledge"
        source: "Press (libe.ma), first operation of regularisation"
        confidence: reported
        keys: {gcm: ["4"], programme: ["8"]}
      - id: gcm4.regularisation.first.accepted
        title:
          en: "Applications accepted, first operation of regularisation"
          fr: "Demandes acceptées, première opération de régularisation"
          ar: "الطلبات المقبولة، العملية الأولى لتسوية الوضعية"
        value: 23096
        unit: applications
        period: "2014"
        area: MAR
        kind: administrative
        definition: "The year is general knowledge"
        source: "Press (libe.ma), first operation of regularisation"
        confidence: reported
        keys: {gcm: ["4"], programme: ["8"]}
      - id: gcm4.regularisation.first.rate
        title:
          en: "Acceptance rate, first operation, computed"
          fr: "Taux d'acceptation, première opération, calculé"
          ar: "نسبة القبول، العملية الأولى، محسوبة"
        value: 83.53
        unit: percent
        period: "2014"
        area: MAR
        kind: administrative
        definition: "The year is general knowledge"
        source: "Arithmetic: 23,096 of 27,649"
        confidence: computed
        keys: {gcm: ["4"], programme: ["8"]}
      - id: gcm4.regularisation.first.rate.printed
        title:
          en: "Acceptance rate, first operation, as printed"
          fr: "Taux d'acceptation, première opération, tel qu'imprimé"
          ar: "نسبة القبول، العملية الأولى، كما طُبعت"
        value: 85.53
        unit: percent
        period: "2014"
        area: MAR
        kind: published
        definition: "The year is general knowledge"
        source: "Press; contradicts the applications and decisions printed beside it"
        confidence: reported
        keys: {gcm: ["4"], programme: ["8"]}
      - id: gcm4.regularisation.first.applications.other
        title:
          en: "Applications, first operation, in other press"
          fr: "Demandes, première opération, selon une autre presse"
          ar: "الطلبات، العملية الأولى، حسب صحافة أخرى"
        value: 27449
        unit: applications
        period: "2014"
        area: MAR
        kind: published
        definition: "The year is general knowledge"
        source: "Other press; differs by 200 from the first"
        confidence: reported
        keys: {gcm: ["4"], programme: ["8"]}
      - id: gcm4.permit.renewal.before
        title:
          en: "Renewal of the residence permit before the change"
          fr: "Renouvellement du titre de séjour avant la réforme"
          ar: "تجديد سند الإقامة قبل التعديل"
        value: 1
        unit: years
        area: MAR
        kind: administrative
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["4"], programme: ["8"]}
      - id: gcm4.permit.renewal.after
        title:
          en: "Renewal of the residence permit after the change"
          fr: "Renouvellement du titre de séjour après la réforme"
          ar: "تجديد سند الإقامة بعد التعديل"
        value: 3
        unit: years
        area: MAR
        kind: administrative
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["4"], programme: ["8"]}
      - id: gcm5.agreements
        title:
          en: "Agreements signed"
          fr: "Accords signés"
          ar: "الاتفاقيات الموقعة"
        value: 77
        unit: agreements
        period: "2019-2020"
        area: MAR
        kind: administrative
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["5", "23"], programme: ["9"]}
      - id: gcm5.agreements.countries
        title:
          en: "Countries with which agreements were signed"
          fr: "Pays avec lesquels des accords ont été signés"
          ar: "البلدان التي وُقعت معها الاتفاقيات"
        value: 25
        unit: countries
        period: "2019-2020"
        area: MAR
        kind: administrative
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["5", "23"], programme: ["9"]}
      - id: gcm5.scholarships
        title:
          en: "Scholarships for foreign students"
          fr: "Bourses pour étudiants étrangers"
          ar: "منح للطلبة الأجانب"
        text: "Hundreds of scholarships; no number is printed."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["5", "18"], programme: ["6"]}
      - id: gcm5.family
        title:
          en: "Family reunification"
          fr: "Regroupement familial"
          ar: "التجمع العائلي"
        text: "Family reunification is named; no number is printed."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["5"], programme: ["10"]}
      - id: gcm6.anapec
        title:
          en: "Access to the public employment agency ANAPEC"
          fr: "Accès à l'ANAPEC"
          ar: "الولوج إلى الوكالة الوطنية لإنعاش التشغيل والكفاءات"
        text: "Regularised migrants have access to the services of ANAPEC."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["6", "16"], programme: ["7"]}
      - id: gcm6.preference
        title:
          en: "National preference in employment removed"
          fr: "Levée de la préférence nationale à l'emploi"
          ar: "رفع الأفضلية الوطنية في التشغيل"
        text: "National preference in employment was removed."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["6", "16"], programme: ["7"]}
      - id: gcm7.covid.support
        title:
          en: "Support during the pandemic"
          fr: "Appui pendant la pandémie"
          ar: "الدعم خلال الجائحة"
        text: "Support was given during the COVID-19 pandemic; no number is printed."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["7"], pledge: [P4], programme: ["5"]}
      - id: gcm7.partnerships
        title:
          en: "Partnerships in favour of refugees"
          fr: "Partenariats en faveur des réfugiés"
          ar: "شراكات لفائدة اللاجئين"
        text: "Public-private partnerships in favour of refugees are named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["7"], pledge: [P4], programme: ["5"]}
      - id: gcm8.rescued
        title:
          en: "Persons rescued at sea"
          fr: "Personnes secourues en mer"
          ar: "الأشخاص الذين تم إنقاذهم في البحر"
        value: 14236
        unit: persons
        period: "2021"
        area: MAR
        kind: administrative
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["8"], programme: ["8"], sdg: ["10.7.3"]}
      - id: gcm9.unit
        title:
          en: "Central unit monitoring migration"
          fr: "Unité centrale de veille migratoire"
          ar: "الوحدة المركزية لرصد الهجرة"
        text: "A Central Migration Monitoring Unit works against smuggling networks; elsewhere the same body is called the Central Monitoring Cell of the Migration Situation."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["9"], programme: ["8"]}
      - id: gcm10.judges
        title:
          en: "Network of judges specialised in trafficking"
          fr: "Réseau de juges spécialisés en matière de traite"
          ar: "شبكة القضاة المتخصصين في الاتجار بالبشر"
        text: "A network of judges specialised in trafficking in persons was set up."
        period: "2019"
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["10"], programme: ["8"], sdg: ["16.2.2"]}
      - id: gcm10.report
        title:
          en: "First annual report of the anti-trafficking commission"
          fr: "Premier rapport annuel de la commission de lutte contre la traite"
          ar: "أول تقرير سنوي للجنة مكافحة الاتجار بالبشر"
        text: "The national commission published its first annual report."
        period: "2021"
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["10"], programme: ["8"], sdg: ["16.2.2"]}
      - id: gcm11.surveillance
        title:
          en: "Border surveillance"
          fr: "Surveillance des frontières"
          ar: "مراقبة الحدود"
        text: "Border surveillance is named; no number is printed."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["11"], programme: ["8"]}
      - id: gcm12.training
        title:
          en: "Training sessions on screening and referral"
          fr: "Sessions de formation sur l'identification et l'orientation"
          ar: "دورات تكوينية حول الفرز والإحالة"
        text: "Training sessions were held; no number is printed."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["12"], programme: ["8"], pledge: [P3]}
      - id: gcm13.return
        title:
          en: "Voluntary return instead of detention"
          fr: "Retour volontaire plutôt que rétention"
          ar: "العودة الطوعية بدل الاحتجاز"
        text: "Migrants are redirected to voluntary return."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["13", "21"], programme: ["8"]}
      - id: gcm14.visas
        title:
          en: "Visas and exemptions, consular coordination"
          fr: "Visas et exemptions, coordination consulaire"
          ar: "التأشيرات والإعفاءات والتنسيق القنصلي"
        text: "Visas, exemptions and coordination are named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["14"], programme: ["9"]}
      - id: gcm15.health.plan
        title:
          en: "National health and immigration plan"
          fr: "Plan national santé et immigration"
          ar: "المخطط الوطني للصحة والهجرة"
        text: "A national health and immigration plan covers 2021-2025."
        period: "2021-2025"
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["15"], pledge: [P4], programme: ["3"], sdg: ["3.8.1"]}
      - id: gcm15.vaccination.total
        title:
          en: "Foreigners vaccinated against COVID-19, total"
          fr: "Étrangers vaccinés contre la COVID-19, total"
          ar: "الأجانب الملقحون ضد كوفيد-19، المجموع"
        value: 258977
        unit: persons
        period: "2021"
        area: MAR
        kind: administrative
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["15"], pledge: [P4], programme: ["3"], sdg: ["3.8.1", "3.b.1"]}
      - id: gcm15.vaccination.men
        title:
          en: "Foreigners vaccinated against COVID-19, men"
          fr: "Étrangers vaccinés contre la COVID-19, hommes"
          ar: "الأجانب الملقحون ضد كوفيد-19، الرجال"
        value: 134996
        unit: persons
        period: "2021"
        area: MAR
        kind: administrative
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["15"], pledge: [P4], programme: ["3"], sdg: ["3.8.1", "3.b.1"]}
      - id: gcm15.vaccination.women
        title:
          en: "Foreigners vaccinated against COVID-19, women"
          fr: "Étrangers vaccinés contre la COVID-19, femmes"
          ar: "الأجانب الملقحون ضد كوفيد-19، النساء"
        value: 124001
        unit: persons
        period: "2021"
        area: MAR
        kind: administrative
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["15"], pledge: [P4], programme: ["3"], sdg: ["3.8.1", "3.b.1"]}
      - id: gcm16.permits
        title:
          en: "Work permits without labour-market test"
          fr: "Autorisations de travail sans test du marché du travail"
          ar: "رخص العمل دون اختبار سوق الشغل"
        text: "Work permits are granted without a labour-market test."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["16", "6"], programme: ["7"]}
      - id: gcm16.regional.plans
        title:
          en: "Regional plans of integration"
          fr: "Plans régionaux d'intégration"
          ar: "المخططات الجهوية للإدماج"
        text: "Regional plans are named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["16"], pledge: [P4], programme: ["11"]}
      - id: gcm17.criminal.code
        title:
          en: "Criminal Code against discrimination"
          fr: "Code pénal contre la discrimination"
          ar: "القانون الجنائي ضد التمييز"
        text: "Articles 431-1 to 431-5 of the Criminal Code are named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["17"], programme: ["10"], sdg: ["10.3.1", "16.b.1"]}
      - id: gcm17.curricula
        title:
          en: "School curricula against discrimination"
          fr: "Programmes scolaires contre la discrimination"
          ar: "المناهج الدراسية ضد التمييز"
        text: "School curricula are named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["17"], programme: ["1"]}
      - id: gcm18.training
        title:
          en: "Vocational training open to migrants"
          fr: "Formation professionnelle ouverte aux migrants"
          ar: "التكوين المهني مفتوح للمهاجرين"
        text: "Vocational training is open to migrants."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["18"], programme: ["6"], sdg: ["4.3.1"]}
      - id: gcm18.recognition
        title:
          en: "Recognition of prior learning"
          fr: "Validation des acquis de l'expérience"
          ar: "الاعتراف بالمكتسبات المهنية"
        text: "A mechanism of recognition of prior learning is named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["18"], programme: ["6"]}
      - id: gcm19.enterprise
        title:
          en: "Entrepreneurship of the diaspora"
          fr: "Entrepreneuriat de la diaspora"
          ar: "مقاولات مغاربة العالم"
        text: "Entrepreneurship projects are named; no number is printed."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["19"]}
      - id: gcm19.associations
        title:
          en: "Associations of the diaspora"
          fr: "Associations de la diaspora"
          ar: "جمعيات مغاربة العالم"
        text: "Associations are named; no number is printed."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["19"]}
      - id: gcm20.inclusion
        title:
          en: "Financial inclusion of migrants"
          fr: "Inclusion financière des migrants"
          ar: "الشمول المالي للمهاجرين"
        text: "Financial inclusion is named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["20"], sdg: ["10.c.1"]}
      - id: gcm20.accounts
        title:
          en: "Digital accounts"
          fr: "Comptes numériques"
          ar: "الحسابات الرقمية"
        text: "Digital accounts are named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["20"], sdg: ["10.c.1"]}
      - id: gcm21.return
        title:
          en: "Voluntary return and reintegration"
          fr: "Retour volontaire et réintégration"
          ar: "العودة الطوعية وإعادة الإدماج"
        text: "Voluntary return is named; no number is printed."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["21"], programme: ["8"]}
      - id: gcm21.cooperation
        title:
          en: "Cooperation on readmission"
          fr: "Coopération en matière de réadmission"
          ar: "التعاون في مجال إعادة القبول"
        text: "Cooperation on return is named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["21"], programme: ["8", "9"]}
      - id: gcm22.conventions
        title:
          en: "Social security conventions under negotiation"
          fr: "Conventions de sécurité sociale en négociation"
          ar: "اتفاقيات الضمان الاجتماعي قيد التفاوض"
        text: "Bilateral conventions on social security are under negotiation."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["22"], programme: ["10"], sdg: ["1.3.1"]}
      - id: gcm23.declaration
        title:
          en: "Rabat Declaration"
          fr: "Déclaration de Rabat"
          ar: "إعلان الرباط"
        value: 2022-03-25
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["23"], pledge: [P6, P7], programme: ["9"]}
      - id: gcm23.african.review
        title:
          en: "African regional review, in the text"
          fr: "Examen régional africain, dans le texte"
          ar: "الاستعراض الإقليمي الإفريقي، في النص"
        value: 2021-09-01
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["23"], programme: ["9"]}
      - id: gcm23.african.review.timeline
        title:
          en: "African regional review, in the timeline"
          fr: "Examen régional africain, dans la chronologie"
          ar: "الاستعراض الإقليمي الإفريقي، في الجدول الزمني"
        value: 2021-08-31/2021-09-01
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["23"], programme: ["9"]}
      - id: gcm23.arab.review
        title:
          en: "Arab regional review, in the text"
          fr: "Examen régional arabe, dans le texte"
          ar: "الاستعراض الإقليمي العربي، في النص"
        text: "February 2021"
        period: "2021"
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["23"], programme: ["9"]}
      - id: gcm23.arab.review.timeline
        title:
          en: "Arab regional review, in the timeline"
          fr: "Examen régional arabe, dans la chronologie"
          ar: "الاستعراض الإقليمي العربي، في الجدول الزمني"
        value: 2022-02-24/2022-02-25
        area: MAR
        kind: statement
        definition: "The review took place in February 2021: the year printed in the timeline is wrong"
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["23"], programme: ["9"]}
      - id: gcm23.dialogue
        title:
          en: "Meeting of the 5+5 Dialogue"
          fr: "Réunion du Dialogue 5+5"
          ar: "اجتماع حوار 5+5"
        value: 2020-03-02
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["23"], pledge: [P6], programme: ["9"]}
      - id: snia.objectives
        title:
          en: "National strategy on immigration and asylum: objectives"
          fr: "Stratégie nationale d'immigration et d'asile : objectifs"
          ar: "الاستراتيجية الوطنية للهجرة واللجوء: الأهداف"
        value: 4
        unit: items
        area: MAR
        kind: published
        source: "Official descriptions of the strategy (ministry in charge of Moroccans abroad; lavieeco; report of 2017)"
        confidence: read
        keys: {programme: ["11"]}
      - id: snia.specific
        title:
          en: "National strategy on immigration and asylum: specific objectives"
          fr: "Stratégie nationale d'immigration et d'asile : objectifs spécifiques"
          ar: "الاستراتيجية الوطنية للهجرة واللجوء: الأهداف الخاصة"
        value: 27
        unit: items
        area: MAR
        kind: published
        source: "Official descriptions of the strategy (ministry in charge of Moroccans abroad; lavieeco; report of 2017)"
        confidence: read
        keys: {programme: ["11"]}
      - id: snia.actions
        title:
          en: "National strategy on immigration and asylum: actions"
          fr: "Stratégie nationale d'immigration et d'asile : actions"
          ar: "الاستراتيجية الوطنية للهجرة واللجوء: الإجراءات"
        value: 81
        unit: items
        area: MAR
        kind: published
        source: "Official descriptions of the strategy (ministry in charge of Moroccans abroad; lavieeco; report of 2017)"
        confidence: read
        keys: {programme: ["11"]}
      - id: snia.programmes
        title:
          en: "National strategy on immigration and asylum: programmes"
          fr: "Stratégie nationale d'immigration et d'asile : programmes"
          ar: "الاستراتيجية الوطنية للهجرة واللجوء: البرامج"
        value: 11
        unit: items
        area: MAR
        kind: published
        source: "Official descriptions of the strategy (ministry in charge of Moroccans abroad; lavieeco; report of 2017)"
        confidence: read
        keys: {programme: ["11"]}
      - id: snia.programmes.sectoral
        title:
          en: "National strategy on immigration and asylum: sectoral programmes"
          fr: "Stratégie nationale d'immigration et d'asile : programmes sectoriels"
          ar: "الاستراتيجية الوطنية للهجرة واللجوء: البرامج القطاعية"
        value: 7
        unit: items
        area: MAR
        kind: published
        source: "Official descriptions of the strategy (ministry in charge of Moroccans abroad; lavieeco; report of 2017)"
        confidence: read
        keys: {programme: ["11"]}
      - id: snia.programmes.transversal
        title:
          en: "National strategy on immigration and asylum: transversal programmes"
          fr: "Stratégie nationale d'immigration et d'asile : programmes transversaux"
          ar: "الاستراتيجية الوطنية للهجرة واللجوء: البرامج الأفقية"
        value: 4
        unit: items
        area: MAR
        kind: published
        source: "Official descriptions of the strategy (ministry in charge of Moroccans abroad; lavieeco; report of 2017)"
        confidence: read
        keys: {programme: ["11"]}
      - id: snia.programmes.said
        title:
          en: "Programmes of the strategy, as the founding document says"
          fr: "Programmes de la stratégie, selon le document fondateur"
          ar: "برامج الاستراتيجية حسب الوثيقة التأسيسية"
        value: 11
        unit: items
        area: MAR
        kind: published
        definition: "The document says eleven and lists about fifteen topics"
        source: "Founding document on Morocco's migration policy"
        confidence: read
        keys: {programme: ["11"]}
      - id: snia.refugees.women.children
        title:
          en: "Women and children among refugees"
          fr: "Femmes et enfants parmi les réfugiés"
          ar: "النساء والأطفال من بين اللاجئين"
        value: 62
        unit: percent
        area: MAR
        kind: statement
        source: "Founding document on Morocco's migration policy"
        confidence: read
        keys: {programme: ["5"], gcm: ["7"]}
      - id: practice.napdh
        title:
          en: "National action plan on democracy and human rights, second phase"
          fr: "Plan d'action national en matière de démocratie et des droits de l'Homme, deuxième phase"
          ar: "خطة العمل الوطنية في مجال الديمقراطية وحقوق الإنسان، المرحلة الثانية"
        text: "Second phase of the national action plan on democracy and human rights."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["7", "17"], programme: ["10"]}
      - id: practice.referential
        title:
          en: "Referential of standard procedures"
          fr: "Référentiel des procédures standard"
          ar: "الدليل المرجعي للإجراءات الموحدة"
        text: "A referential of standard procedures is named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["7", "12"], programme: ["10"]}
      - id: practice.clinics
        title:
          en: "Legal clinics at universities"
          fr: "Cliniques juridiques universitaires"
          ar: "العيادات القانونية الجامعية"
        text: "Legal clinics at universities are named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["7", "17"], programme: ["10"]}
      - id: practice.cell
        title:
          en: "Monitoring cell and first report on trafficking"
          fr: "Cellule de veille et premier rapport sur la traite"
          ar: "خلية الرصد وأول تقرير حول الاتجار بالبشر"
        text: "Central monitoring cell of the migration situation; first annual report of the anti-trafficking commission."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["9", "10"], programme: ["8"]}
      - id: practice.observatories
        title:
          en: "African and national observatories"
          fr: "Observatoires africain et national"
          ar: "المرصدان الإفريقي والوطني"
        text: "Both observatories centralise and exchange data."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["1"], pledge: [P5]}
      - id: practice.seminar
        title:
          en: "Annual seminar on the strategy"
          fr: "Séminaire annuel sur la stratégie"
          ar: "الندوة السنوية حول الاستراتيجية"
        text: "A seminar reviews the strategy every year."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["1"], programme: ["11"]}
      - id: practice.coverage
        title:
          en: "Generalisation of social coverage"
          fr: "Généralisation de la couverture sociale"
          ar: "تعميم التغطية الاجتماعية"
        text: "The generalisation of social coverage is named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["15", "22"], programme: ["3"], sdg: ["1.3.1"]}
      - id: practice.covid.treatment
        title:
          en: "Free treatment and vaccination in the pandemic"
          fr: "Prise en charge et vaccination gratuites pendant la pandémie"
          ar: "العلاج والتلقيح المجانيان خلال الجائحة"
        text: "Treatment and vaccination against COVID-19 were free."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["15"], programme: ["3"], sdg: ["3.8.1", "3.b.1"]}
      - id: practice.guide.languages
        title:
          en: "Practical guide in three languages"
          fr: "Guide pratique en trois langues"
          ar: "دليل عملي بثلاث لغات"
        text: "A practical guide is published in three languages."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["3"], programme: ["11"]}
      - id: practice.taenchir.guide
        title:
          en: "Guide to TAENCHIR"
          fr: "Guide TAENCHIR"
          ar: "دليل تأشير"
        text: "A guide to TAENCHIR, the visa of contracts of foreign employees, is named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["3", "6"], programme: ["7"]}
      - id: practice.recruiter.manual
        title:
          en: "Recruiter's manual"
          fr: "Manuel du recruteur"
          ar: "دليل المشغّل"
        text: "A recruiter's manual is named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["3", "6"], programme: ["7"]}
      - id: practice.clubs
        title:
          en: "Clubs in schools"
          fr: "Clubs dans les écoles"
          ar: "الأندية المدرسية"
        text: "Clubs in schools are named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["17"], programme: ["1"]}
      - id: practice.primary.care
        title:
          en: "Free primary health care"
          fr: "Soins de santé primaires gratuits"
          ar: "مجانية العلاجات الصحية الأولية"
        text: "Free primary health care is named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["15"], pledge: [P4], programme: ["3"], sdg: ["3.8.1"]}
      - id: practice.education
        title:
          en: "Formal, non-formal and pre-school education"
          fr: "Éducation formelle, non formelle et préscolaire"
          ar: "التعليم النظامي وغير النظامي والأولي"
        text: "Formal, non-formal and pre-school education is named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["15"], pledge: [P4], programme: ["1"], sdg: ["4.1.1", "4.3.1"]}
      - id: practice.housing
        title:
          en: "Access to social housing"
          fr: "Accès au logement social"
          ar: "الولوج إلى السكن الاجتماعي"
        text: "Social housing is named."
        area: MAR
        kind: statement
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["15"], pledge: [P4], programme: ["4"], sdg: ["11.1.1"]}
      - id: practice.registration.campaigns
        title:
          en: "National campaigns of civil registration of children"
          fr: "Campagnes nationales d'enregistrement des enfants à l'état civil"
          ar: "الحملات الوطنية لتسجيل الأطفال في الحالة المدنية"
        value: 2
        unit: campaigns
        area: MAR
        kind: administrative
        source: "Morocco, voluntary review of the Global Compact"
        confidence: read
        keys: {gcm: ["4"], programme: ["10"], sdg: ["16.9.1"]}
      - id: cndh.report
        title:
          en: "Report of the national human rights council"
          fr: "Rapport du Conseil national des droits de l'Homme"
          ar: "تقرير المجلس الوطني لحقوق الإنسان"
        value: "2013-09"
        area: MAR
        kind: statement
        source: "Founding document on integration: CNDH report (2013) and IOM conference (2014)"
        confidence: read
        keys: {gcm: ["16"], programme: ["10"]}
      - id: iom.conference.participants
        title:
          en: "Participants in the conference on integration, more than"
          fr: "Participants à la conférence sur l'intégration, plus de"
          ar: "المشاركون في مؤتمر الإدماج، أكثر من"
        value: 200
        unit: persons
        period: "2014-03"
        area: MAR
        kind: statement
        definition: "A lower bound as stated"
        source: "Founding document on integration: CNDH report (2013) and IOM conference (2014)"
        confidence: read
        keys: {gcm: ["16"]}
      - id: iom.conference.priorities
        title:
          en: "Priority areas of the conference on integration"
          fr: "Domaines prioritaires de la conférence sur l'intégration"
          ar: "المجالات ذات الأولوية في مؤتمر الإدماج"
        value: 3
        unit: items
        period: "2014-03"
        area: MAR
        kind: statement
        source: "Founding document on integration: CNDH report (2013) and IOM conference (2014)"
        confidence: read
        keys: {gcm: ["16"]}
      - id: doha.participants
        title:
          en: "States in the Doha Dialogue"
          fr: "États participant au Dialogue de Doha"
          ar: "الدول المشاركة في حوار الدوحة"
        value: 33
        unit: countries
        kind: published
        source: "Founding document on the Doha Dialogue and the 2035 strategy of professional mobility"
        confidence: read
        keys: {gcm: ["6", "23"]}
      - id: doha.gcc
        title:
          en: "Member States of the Gulf Cooperation Council in the Doha Dialogue"
          fr: "États du Conseil de coopération du Golfe au Dialogue de Doha"
          ar: "دول مجلس التعاون الخليجي في حوار الدوحة"
        value: 6
        unit: countries
        kind: published
        source: "Founding document on the Doha Dialogue and the 2035 strategy of professional mobility"
        confidence: read
        keys: {gcm: ["6", "23"]}
      - id: doha.jordan.lebanon
        title:
          en: "Jordan and Lebanon in the Doha Dialogue"
          fr: "Jordanie et Liban au Dialogue de Doha"
          ar: "الأردن ولبنان في حوار الدوحة"
        value: 2
        unit: countries
        kind: published
        source: "Founding document on the Doha Dialogue and the 2035 strategy of professional mobility"
        confidence: read
        keys: {gcm: ["6", "23"]}
      - id: doha.africa
        title:
          en: "African States in the Doha Dialogue"
          fr: "États africains au Dialogue de Doha"
          ar: "الدول الإفريقية في حوار الدوحة"
        value: 25
        unit: countries
        kind: published
        source: "Founding document on the Doha Dialogue and the 2035 strategy of professional mobility"
        confidence: read
        keys: {gcm: ["6", "23"]}
      - id: doha.database
        title:
          en: "Database of employment opportunities"
          fr: "Base de données des opportunités d'emploi"
          ar: "قاعدة بيانات فرص الشغل"
        text: "A database of employment opportunities in destination countries and institutional channels of recruitment is named."
        area: MAR
        kind: statement
        source: "Founding document on the Doha Dialogue and the 2035 strategy of professional mobility"
        confidence: read
        keys: {gcm: ["5", "6"], axis: ["4"]}
      - id: mobility.objectives.said
        title:
          en: "Objectives of the 2035 strategy, as its text says"
          fr: "Objectifs de la stratégie 2035, selon le texte"
          ar: "أهداف استراتيجية 2035 حسب النص"
        value: 5
        unit: items
        period: "2035"
        area: MAR
        kind: published
        source: "Founding document on the Doha Dialogue and the 2035 strategy of professional mobility"
        confidence: read
        keys: {axis: ["1"]}
      - id: mobility.objectives.listed
        title:
          en: "Objectives of the 2035 strategy, as its text lists"
          fr: "Objectifs de la stratégie 2035, selon la liste"
          ar: "أهداف استراتيجية 2035 حسب القائمة"
        value: 6
        unit: items
        period: "2035"
        area: MAR
        kind: published
        source: "Founding document on the Doha Dialogue and the 2035 strategy of professional mobility"
        confidence: read
        keys: {axis: ["1"]}
      - id: labour.information.system
        title:
          en: "Integrated information system on international labour migration"
          fr: "Système d'information intégré sur la migration internationale de main-d'œuvre"
          ar: "نظام المعلومات المندمج حول هجرة اليد العاملة الدولية"
        text: "An integrated national information system on international labour migration is in development."
        area: MAR
        kind: statement
        source: "Founding document on the governance of labour migration"
        confidence: read
        keys: {gcm: ["1", "6"], axis: ["2"]}
      - id: labour.agreements
        title:
          en: "Bilateral labour agreements"
          fr: "Accords bilatéraux de main-d'œuvre"
          ar: "الاتفاقيات الثنائية لليد العاملة"
        text: "Bilateral labour agreements are named."
        area: MAR
        kind: statement
        source: "Founding document on the governance of labour migration"
        confidence: read
        keys: {gcm: ["5", "6"], axis: ["1"]}
      - id: labour.skills.partnerships
        title:
          en: "Skills mobility partnerships"
          fr: "Partenariats pour la mobilité des compétences"
          ar: "شراكات تنقل الكفاءات"
        text: "Skills mobility partnerships with IOM run since 2019."
        period: "2019-"
        area: MAR
        kind: statement
        source: "Founding document on the governance of labour migration"
        confidence: read
        keys: {gcm: ["5", "18"], axis: ["5"]}
      - id: forced.sample
        title:
          en: "Forced-migration survey: persons interviewed"
          fr: "Enquête migration forcée : personnes enquêtées"
          ar: "بحث الهجرة القسرية: الأشخاص المستجوبون"
        value: 3000
        unit: respondents
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.sample.quota
        title:
          en: "Forced-migration survey: quota sample of migrants"
          fr: "Enquête migration forcée : échantillon par quotas de migrants"
          ar: "بحث الهجرة القسرية: عينة حصصية من المهاجرين"
        value: 2200
        unit: respondents
        period: "2021-Q1"
        area: MAR
        kind: survey
        definition: "A non-probability sample: no design-based standard errors"
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.sample.list
        title:
          en: "Forced-migration survey: list sample of refugees and asylum seekers"
          fr: "Enquête migration forcée : échantillon sur liste de réfugiés et demandeurs d'asile"
          ar: "بحث الهجرة القسرية: عينة من قائمة اللاجئين وطالبي اللجوء"
        value: 800
        unit: respondents
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.men
        title:
          en: "Forced-migration survey: share men"
          fr: "Enquête migration forcée : part, hommes"
          ar: "بحث الهجرة القسرية: نسبة الرجال"
        value: 59.3
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.women
        title:
          en: "Forced-migration survey: share women"
          fr: "Enquête migration forcée : part, femmes"
          ar: "بحث الهجرة القسرية: نسبة النساء"
        value: 40.7
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.irregular
        title:
          en: "Forced-migration survey: share irregular migrants"
          fr: "Enquête migration forcée : part, migrants en situation irrégulière"
          ar: "بحث الهجرة القسرية: نسبة المهاجرون في وضعية غير نظامية"
        value: 36.6
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.regular
        title:
          en: "Forced-migration survey: share regular migrants"
          fr: "Enquête migration forcée : part, migrants en situation régulière"
          ar: "بحث الهجرة القسرية: نسبة المهاجرون في وضعية نظامية"
        value: 25.9
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.refugees
        title:
          en: "Forced-migration survey: share refugees"
          fr: "Enquête migration forcée : part, réfugiés"
          ar: "بحث الهجرة القسرية: نسبة اللاجئون"
        value: 24.0
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.asylum
        title:
          en: "Forced-migration survey: share asylum seekers"
          fr: "Enquête migration forcée : part, demandeurs d'asile"
          ar: "بحث الهجرة القسرية: نسبة طالبو اللجوء"
        value: 12.3
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.arrived.since2010
        title:
          en: "Forced-migration survey: share arrived in 2010-2021"
          fr: "Enquête migration forcée : part, arrivés en 2010-2021"
          ar: "بحث الهجرة القسرية: نسبة الوافدون بين 2010 و2021"
        value: 88.2
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.stay
        title:
          en: "Forced-migration survey: share wanting to stay in Morocco"
          fr: "Enquête migration forcée : part, souhaitant rester au Maroc"
          ar: "بحث الهجرة القسرية: نسبة الراغبون في البقاء بالمغرب"
        value: 53.7
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.origin.CIV
        title:
          en: "Forced-migration survey: share from Côte d'Ivoire"
          fr: "Enquête migration forcée : part, de Côte d'Ivoire"
          ar: "بحث الهجرة القسرية: نسبة من كوت ديفوار"
        value: 16.7
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.origin.SEN
        title:
          en: "Forced-migration survey: share from Senegal"
          fr: "Enquête migration forcée : part, du Sénégal"
          ar: "بحث الهجرة القسرية: نسبة من السنغال"
        value: 15.9
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.origin.GIN
        title:
          en: "Forced-migration survey: share from Guinea"
          fr: "Enquête migration forcée : part, de Guinée"
          ar: "بحث الهجرة القسرية: نسبة من غينيا"
        value: 13.2
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.origin.COD
        title:
          en: "Forced-migration survey: share from the Democratic Republic of the Congo"
          fr: "Enquête migration forcée : part, de la République démocratique du Congo"
          ar: "بحث الهجرة القسرية: نسبة من جمهورية الكونغو الديمقراطية"
        value: 10.1
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.origin.CMR
        title:
          en: "Forced-migration survey: share from Cameroon"
          fr: "Enquête migration forcée : part, du Cameroun"
          ar: "بحث الهجرة القسرية: نسبة من الكاميرون"
        value: 8.7
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.origin.MLI
        title:
          en: "Forced-migration survey: share from Mali"
          fr: "Enquête migration forcée : part, du Mali"
          ar: "بحث الهجرة القسرية: نسبة من مالي"
        value: 4.9
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.refugees.recognised
        title:
          en: "Forced-migration survey: first part of the share of refugees"
          fr: "Enquête migration forcée : première partie de la part des réfugiés"
          ar: "بحث الهجرة القسرية: الجزء الأول من نسبة اللاجئين"
        value: 21.6
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        definition: "The share of refugees is 21.6 + 2.4 = 24.0; the names of the two parts are not in the reference"
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.refugees.other
        title:
          en: "Forced-migration survey: second part of the share of refugees"
          fr: "Enquête migration forcée : seconde partie de la part des réfugiés"
          ar: "بحث الهجرة القسرية: الجزء الثاني من نسبة اللاجئين"
        value: 2.4
        unit: percent
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.cost
        title:
          en: "Mean cost of the journey to Morocco"
          fr: "Coût moyen du voyage vers le Maroc"
          ar: "متوسط تكلفة الرحلة إلى المغرب"
        value: 1940
        unit: USD
        period: "2021-Q1"
        area: MAR
        kind: survey
        definition: "Cost of a journey, not a recruitment cost: it does not enter SDG 10.7.1"
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: forced.cost.SYR
        title:
          en: "Mean cost of the journey to Morocco, Syrians"
          fr: "Coût moyen du voyage vers le Maroc, Syriens"
          ar: "متوسط تكلفة الرحلة إلى المغرب، السوريون"
        value: 3760
        unit: USD
        period: "2021-Q1"
        area: MAR
        kind: survey
        source: "HCP, forced-migration survey 2021"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: covid.interview
        title:
          en: "COVID refugee survey: days of interview"
          fr: "Enquête COVID réfugiés : jours de collecte"
          ar: "بحث كوفيد لدى اللاجئين: أيام الاستجواب"
        value: 2020-06-02/2020-06-08
        area: MAR
        kind: survey
        source: "HCP, survey on the impact of COVID-19 on refugees 2020"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: covid.sample
        title:
          en: "COVID refugee survey: households interviewed by phone"
          fr: "Enquête COVID réfugiés : ménages enquêtés par téléphone"
          ar: "بحث كوفيد لدى اللاجئين: الأسر المستجوبة هاتفيا"
        value: 600
        unit: households
        period: "2020-06"
        area: MAR
        kind: published
        source: "HCP, survey on the impact of COVID-19 on refugees 2020"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: covid.frame
        title:
          en: "COVID refugee survey: households in the frame"
          fr: "Enquête COVID réfugiés : ménages de la base de sondage"
          ar: "بحث كوفيد لدى اللاجئين: الأسر في قاعدة المعاينة"
        value: 2168
        unit: households
        period: "2020-06"
        area: MAR
        kind: administrative
        source: "HCP, survey on the impact of COVID-19 on refugees 2020"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: covid.refugees
        title:
          en: "Refugees in the households of the frame, about"
          fr: "Réfugiés dans les ménages de la base, environ"
          ar: "اللاجئون في أسر قاعدة المعاينة، حوالي"
        value: 7000
        unit: persons
        period: "2020-06"
        area: MAR
        kind: administrative
        definition: "About, as stated"
        source: "HCP, survey on the impact of COVID-19 on refugees 2020"
        confidence: read
        keys: {gcm: ["1", "7"]}
      - id: covid.fpc
        title:
          en: "COVID refugee survey: finite population factor"
          fr: "Enquête COVID réfugiés : facteur de population finie"
          ar: "بحث كوفيد لدى اللاجئين: معامل المجتمع المحدود"
        value: 0.8504
        unit: ratio
        period: "2020-06"
        area: MAR
        kind: published
        source: "Arithmetic: square root of 1 - 600/2168"
        confidence: computed
        keys: {gcm: ["1"]}
      - id: tadla.pilot
        title:
          en: "Pilot of the Mediterranean migration survey in Tadla-Azilal"
          fr: "Enquête pilote HIMS à Tadla-Azilal"
          ar: "البحث التجريبي حول الهجرة بتادلة أزيلال"
        text: "A household survey on international migration was piloted in Tadla-Azilal."
        period: "2013-2014"
        area: MAR
        kind: statement
        source: "MED-HIMS pilot, stored report"
        confidence: read
        keys: {gcm: ["1"]}
      - id: return.survey
        title:
          en: "Survey on return migration"
          fr: "Enquête sur la migration de retour"
          ar: "البحث حول هجرة العودة"
        text: "A survey on return migration was held in 2003-2004."
        period: "2003-2004"
        area: MAR
        kind: statement
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019 (history of surveys)"
        confidence: read
        keys: {gcm: ["1", "21"]}
      - id: ippmd.households
        title:
          en: "Households in the OECD survey on public policies, migration and development"
          fr: "Ménages de l'enquête OCDE sur les politiques publiques, la migration et le développement"
          ar: "الأسر في بحث منظمة التعاون الاقتصادي والتنمية حول السياسات العمومية والهجرة والتنمية"
        value: 2231
        unit: households
        period: "2015"
        area: MAR
        kind: published
        source: "OECD, IPPMD Morocco, June-October 2015; the number is general knowledge"
        confidence: unverified
        keys: {gcm: ["1"]}
      - id: rgph2024.field
        title:
          en: "Census field period"
          fr: "Période de collecte du recensement"
          ar: "فترة إنجاز الإحصاء"
        value: 2024-09-01/2024-09-30
        area: MAR
        kind: census
        source: "HCP, RGPH 2024"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.residence.rule
        title:
          en: "Residence rule of the census"
          fr: "Règle de résidence du recensement"
          ar: "قاعدة الإقامة في الإحصاء"
        value: 6
        unit: months
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, RGPH 2024"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.long.form
        title:
          en: "Share of households with the long form"
          fr: "Part des ménages au questionnaire long"
          ar: "نسبة الأسر المعنية بالاستمارة المفصلة"
        value: 20
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "The short form, which has international migration, is asked of all households"
        source: "HCP, RGPH 2024"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.population
        title:
          en: "Legal population"
          fr: "Population légale"
          ar: "الساكنة القانونية"
        value: 36828330
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, RGPH 2024, decree 2.24.1009"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.households
        title:
          en: "Households"
          fr: "Ménages"
          ar: "الأسر"
        value: 9275038
        unit: households
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Regions add up to this number; a transposed one (9,275,083) is also in circulation"
        source: "HCP, RGPH 2024, indicator workbook"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.municipal.T
        title:
          en: "Municipal population, both sexes"
          fr: "Population municipale, les deux sexes"
          ar: "الساكنة البلدية، الجنسان معا"
        value: 36490591
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Households only, without the population counted apart"
        source: "HCP, RGPH 2024, indicator workbook"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.municipal.M
        title:
          en: "Municipal population, men"
          fr: "Population municipale, hommes"
          ar: "الساكنة البلدية، الرجال"
        value: 18195488
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Households only, without the population counted apart"
        source: "HCP, RGPH 2024, indicator workbook"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.municipal.F
        title:
          en: "Municipal population, women"
          fr: "Population municipale, femmes"
          ar: "الساكنة البلدية، النساء"
        value: 18295103
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Households only, without the population counted apart"
        source: "HCP, RGPH 2024, indicator workbook"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.urban.share
        title:
          en: "Urban share of the legal population"
          fr: "Taux d'urbanisation"
          ar: "نسبة التمدن"
        value: 62.8
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP note of November 2024"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners
        title:
          en: "Foreigners in the legal population"
          fr: "Étrangers dans la population légale"
          ar: "الأجانب ضمن الساكنة القانونية"
        value: 148152
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, RGPH 2024, decree 2.24.1009"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.share
        title:
          en: "Foreigners as share of the legal population"
          fr: "Part des étrangers dans la population légale"
          ar: "نسبة الأجانب من الساكنة القانونية"
        value: 0.4
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, RGPH 2024"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.share.computed
        title:
          en: "Foreigners as share of the legal population, computed"
          fr: "Part des étrangers dans la population légale, calculée"
          ar: "نسبة الأجانب من الساكنة القانونية، محسوبة"
        value: 0.4023
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: published
        source: "Arithmetic: 148,152 of 36,828,330"
        confidence: computed
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2014.foreigners.legal
        title:
          en: "Foreigners in 2014, legal population"
          fr: "Étrangers en 2014, population légale"
          ar: "الأجانب سنة 2014، الساكنة القانونية"
        value: 86206
        unit: persons
        period: 2014-09-01
        area: MAR
        kind: census
        definition: "Legal-population base"
        source: "HCP, RGPH 2014, legal population"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2014.foreigners.file
        title:
          en: "Foreigners in 2014, file of characteristics, total"
          fr: "Étrangers en 2014, fichier des caractéristiques, ensemble"
          ar: "الأجانب سنة 2014، ملف الخصائص، المجموع"
        value: 84001
        unit: persons
        period: 2014-09-01
        area: MAR
        kind: census
        definition: "Base of the file of characteristics"
        source: "HCP, RGPH 2014, file of characteristics"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2014.foreigners.file.men
        title:
          en: "Foreigners in 2014, file of characteristics, men"
          fr: "Étrangers en 2014, fichier des caractéristiques, hommes"
          ar: "الأجانب سنة 2014، ملف الخصائص، الرجال"
        value: 47484
        unit: persons
        period: 2014-09-01
        area: MAR
        kind: census
        definition: "Base of the file of characteristics"
        source: "HCP, RGPH 2014, file of characteristics"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2014.foreigners.file.women
        title:
          en: "Foreigners in 2014, file of characteristics, women"
          fr: "Étrangers en 2014, fichier des caractéristiques, femmes"
          ar: "الأجانب سنة 2014، ملف الخصائص، النساء"
        value: 36517
        unit: persons
        period: 2014-09-01
        area: MAR
        kind: census
        definition: "Base of the file of characteristics"
        source: "HCP, RGPH 2014, file of characteristics"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2014.foreigners.file.urban
        title:
          en: "Foreigners in 2014, file of characteristics, urban"
          fr: "Étrangers en 2014, fichier des caractéristiques, urbain"
          ar: "الأجانب سنة 2014، ملف الخصائص، الوسط الحضري"
        value: 79988
        unit: persons
        period: 2014-09-01
        area: MAR
        kind: census
        definition: "Base of the file of characteristics"
        source: "HCP, RGPH 2014, file of characteristics"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2014.foreigners.file.rural
        title:
          en: "Foreigners in 2014, file of characteristics, rural"
          fr: "Étrangers en 2014, fichier des caractéristiques, rural"
          ar: "الأجانب سنة 2014، ملف الخصائص، الوسط القروي"
        value: 4013
        unit: persons
        period: 2014-09-01
        area: MAR
        kind: census
        definition: "Base of the file of characteristics"
        source: "HCP, RGPH 2014, file of characteristics"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.growth.legal
        title:
          en: "Growth of foreigners since 2014, legal population"
          fr: "Accroissement des étrangers depuis 2014, population légale"
          ar: "تزايد عدد الأجانب منذ 2014، الساكنة القانونية"
        value: 71.86
        unit: percent
        period: "2014/2024"
        area: MAR
        kind: census
        definition: "Legal-population base"
        source: "HCP and press; equals 148,152 over 86,206"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.growth.file
        title:
          en: "Growth of foreigners since 2014, file of characteristics"
          fr: "Accroissement des étrangers depuis 2014, fichier des caractéristiques"
          ar: "تزايد عدد الأجانب منذ 2014، ملف الخصائص"
        value: 76.4
        unit: percent
        period: "2014/2024"
        area: MAR
        kind: census
        definition: "Base of the file of characteristics"
        source: "HCP and press; equals 148,152 over 84,001"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.growth.press
        title:
          en: "Growth of foreigners, as a press article prints it"
          fr: "Accroissement des étrangers, selon un article de presse"
          ar: "تزايد عدد الأجانب حسب مقال صحفي"
        value: 5.6
        unit: percent
        period: "2014/2024"
        area: MAR
        kind: published
        source: "Press (nan.media); contradicts the counts"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2014.foreigners.growth
        title:
          en: "Growth of foreigners between 2004 and 2014"
          fr: "Accroissement des étrangers entre 2004 et 2014"
          ar: "تزايد عدد الأجانب بين 2004 و2014"
        value: 63.3
        unit: percent
        period: "2004/2014"
        area: MAR
        kind: census
        source: "HCP, RGPH 2014"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.urban
        title:
          en: "Foreigners in urban areas"
          fr: "Étrangers en milieu urbain"
          ar: "الأجانب بالوسط الحضري"
        value: 140109
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP tables, in the press"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.rural
        title:
          en: "Foreigners in rural areas"
          fr: "Étrangers en milieu rural"
          ar: "الأجانب بالوسط القروي"
        value: 8043
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        source: "Arithmetic: total less urban"
        confidence: computed
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.origin.subsaharan
        title:
          en: "Foreigners by citizenship: Sub-Saharan Africa"
          fr: "Étrangers selon la nationalité : Afrique subsaharienne"
          ar: "الأجانب حسب الجنسية: إفريقيا جنوب الصحراء"
        value: 59.9
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.origin.europe
        title:
          en: "Foreigners by citizenship: Europe"
          fr: "Étrangers selon la nationalité : Europe"
          ar: "الأجانب حسب الجنسية: أوروبا"
        value: 20.3
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.origin.mena
        title:
          en: "Foreigners by citizenship: Middle East and North Africa without the Maghreb"
          fr: "Étrangers selon la nationalité : Moyen-Orient et Afrique du Nord hors Maghreb"
          ar: "الأجانب حسب الجنسية: الشرق الأوسط وشمال إفريقيا دون المغرب الكبير"
        value: 7.3
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.origin.maghreb
        title:
          en: "Foreigners by citizenship: Maghreb"
          fr: "Étrangers selon la nationalité : Maghreb"
          ar: "الأجانب حسب الجنسية: المغرب الكبير"
        value: 6
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.origin.asia
        title:
          en: "Foreigners by citizenship: Asia (other)"
          fr: "Étrangers selon la nationalité : Asie (autres)"
          ar: "الأجانب حسب الجنسية: آسيا (أخرى)"
        value: 4.1
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.origin.northamerica
        title:
          en: "Foreigners by citizenship: North America"
          fr: "Étrangers selon la nationalité : Amérique du Nord"
          ar: "الأجانب حسب الجنسية: أمريكا الشمالية"
        value: 1.8
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.origin.other
        title:
          en: "Foreigners by citizenship: other"
          fr: "Étrangers selon la nationalité : autres"
          ar: "الأجانب حسب الجنسية: أخرى"
        value: 0.6
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: computed
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2014.foreigners.origin.subsaharan
        title:
          en: "Foreigners in 2014 by citizenship: Sub-Saharan Africa"
          fr: "Étrangers en 2014 selon la nationalité : Afrique subsaharienne"
          ar: "الأجانب سنة 2014 حسب الجنسية: إفريقيا جنوب الصحراء"
        value: 26.8
        unit: percent
        period: 2014-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.citizenship.SEN
        title:
          en: "Foreigners by citizenship: Senegal"
          fr: "Étrangers selon la nationalité : Sénégal"
          ar: "الأجانب حسب الجنسية: السنغال"
        value: 18.4
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.citizenship.CIV
        title:
          en: "Foreigners by citizenship: Côte d'Ivoire"
          fr: "Étrangers selon la nationalité : Côte d'Ivoire"
          ar: "الأجانب حسب الجنسية: كوت ديفوار"
        value: 17.3
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.citizenship.FRA
        title:
          en: "Foreigners by citizenship: France"
          fr: "Étrangers selon la nationalité : France"
          ar: "الأجانب حسب الجنسية: فرنسا"
        value: 13.8
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.citizenship.GIN
        title:
          en: "Foreigners by citizenship: Guinea"
          fr: "Étrangers selon la nationalité : Guinée"
          ar: "الأجانب حسب الجنسية: غينيا"
        value: 4.8
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.citizenship.SYR
        title:
          en: "Foreigners by citizenship: Syria"
          fr: "Étrangers selon la nationalité : Syrie"
          ar: "الأجانب حسب الجنسية: سوريا"
        value: 3
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.arrival.2021.2024
        title:
          en: "Foreigners by period of arrival: 2021-2024"
          fr: "Étrangers selon la période d'arrivée : 2021-2024"
          ar: "الأجانب حسب فترة الوصول: 2021-2024"
        value: 55.3
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.arrival.2011.2020
        title:
          en: "Foreigners by period of arrival: 2011-2020"
          fr: "Étrangers selon la période d'arrivée : 2011-2020"
          ar: "الأجانب حسب فترة الوصول: 2011-2020"
        value: 35.8
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.arrival.2000.2010
        title:
          en: "Foreigners by period of arrival: 2000-2010"
          fr: "Étrangers selon la période d'arrivée : 2000-2010"
          ar: "الأجانب حسب فترة الوصول: 2000-2010"
        value: 5.5
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: computed
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.arrival.before2000
        title:
          en: "Foreigners by period of arrival: before 2000"
          fr: "Étrangers selon la période d'arrivée : avant 2000"
          ar: "الأجانب حسب فترة الوصول: قبل 2000"
        value: 3.4
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.reason.work
        title:
          en: "Foreigners by reason of arrival: work"
          fr: "Étrangers selon le motif d'arrivée : travail"
          ar: "الأجانب حسب سبب القدوم: العمل"
        value: 53.3
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.reason.family
        title:
          en: "Foreigners by reason of arrival: family"
          fr: "Étrangers selon le motif d'arrivée : famille"
          ar: "الأجانب حسب سبب القدوم: الأسرة"
        value: 20.8
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.reason.study
        title:
          en: "Foreigners by reason of arrival: study"
          fr: "Étrangers selon le motif d'arrivée : études"
          ar: "الأجانب حسب سبب القدوم: الدراسة"
        value: 14
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.reason.conflict
        title:
          en: "Foreigners by reason of arrival: conflict or insecurity"
          fr: "Étrangers selon le motif d'arrivée : conflit ou insécurité"
          ar: "الأجانب حسب سبب القدوم: النزاع أو انعدام الأمن"
        value: 2.5
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.reason.retirement
        title:
          en: "Foreigners by reason of arrival: retirement"
          fr: "Étrangers selon le motif d'arrivée : retraite"
          ar: "الأجانب حسب سبب القدوم: التقاعد"
        value: 2.2
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.reason.other
        title:
          en: "Foreigners by reason of arrival: other reasons"
          fr: "Étrangers selon le motif d'arrivée : autres raisons"
          ar: "الأجانب حسب سبب القدوم: أسباب أخرى"
        value: 7.2
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: reported
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.region.CS
        title:
          en: "Foreigners by region: Casablanca-Settat"
          fr: "Étrangers par région : Casablanca-Settat"
          ar: "الأجانب حسب الجهة: الدار البيضاء-سطات"
        value: 60902
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Legal-population base"
        source: "Legal population of the decree, in the press"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.region.RSK
        title:
          en: "Foreigners by region: Rabat-Salé-Kénitra"
          fr: "Étrangers par région : Rabat-Salé-Kénitra"
          ar: "الأجانب حسب الجهة: الرباط-سلا-القنيطرة"
        value: 29233
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Legal-population base"
        source: "Legal population of the decree, in the press"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.region.SM
        title:
          en: "Foreigners by region: Souss-Massa"
          fr: "Étrangers par région : Souss-Massa"
          ar: "الأجانب حسب الجهة: سوس-ماسة"
        value: 14001
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Legal-population base"
        source: "Legal population of the decree, in the press"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.region.MS
        title:
          en: "Foreigners by region: Marrakech-Safi"
          fr: "Étrangers par région : Marrakech-Safi"
          ar: "الأجانب حسب الجهة: مراكش-آسفي"
        value: 13893
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Legal-population base"
        source: "Legal population of the decree, in the press"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.region.TTA
        title:
          en: "Foreigners by region: Tanger-Tétouan-Al Hoceima"
          fr: "Étrangers par région : Tanger-Tétouan-Al Hoceïma"
          ar: "الأجانب حسب الجهة: طنجة-تطوان-الحسيمة"
        value: 9677
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Legal-population base"
        source: "Legal population of the decree, in the press"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.region.FM
        title:
          en: "Foreigners by region: Fès-Meknès"
          fr: "Étrangers par région : Fès-Meknès"
          ar: "الأجانب حسب الجهة: فاس-مكناس"
        value: 6729
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Legal-population base"
        source: "Legal population of the decree, in the press"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.region.DOD
        title:
          en: "Foreigners by region: Dakhla-Oued Ed-Dahab"
          fr: "Étrangers par région : Dakhla-Oued Ed-Dahab"
          ar: "الأجانب حسب الجهة: الداخلة-وادي الذهب"
        value: 5846
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Legal-population base"
        source: "Legal population of the decree, in the press"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.region.ORI
        title:
          en: "Foreigners by region: Oriental"
          fr: "Étrangers par région : L'Oriental"
          ar: "الأجانب حسب الجهة: الشرق"
        value: 3625
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Legal-population base"
        source: "Legal population of the decree, in the press"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.region.BMK
        title:
          en: "Foreigners by region: Béni Mellal-Khénifra"
          fr: "Étrangers par région : Béni Mellal-Khénifra"
          ar: "الأجانب حسب الجهة: بني ملال-خنيفرة"
        value: 1260
        unit: persons
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Legal-population base"
        source: "Legal population of the decree, in the press"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.region.share.CS
        title:
          en: "Share of foreigners by region, HCP report: Casablanca-Settat"
          fr: "Part des étrangers par région, rapport HCP : Casablanca-Settat"
          ar: "نسبة الأجانب حسب الجهة، تقرير المندوبية: الدار البيضاء-سطات"
        value: 43.3
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Another base than that of the decree: the two do not agree"
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.foreigners.region.share.RSK
        title:
          en: "Share of foreigners by region, HCP report: Rabat-Salé-Kénitra"
          fr: "Part des étrangers par région, rapport HCP : Rabat-Salé-Kénitra"
          ar: "نسبة الأجانب حسب الجهة، تقرير المندوبية: الرباط-سلا-القنيطرة"
        value: 19.2
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Another base than that of the decree: the two do not agree"
        source: "HCP, report on foreign residents (RGPH 2024)"
        confidence: read
        keys: {gcm: ["1"], pledge: [P1]}
      - id: rgph2024.participation.T
        title:
          en: "Participation rate in the census, 15 and over, both sexes"
          fr: "Taux d'activité au recensement, 15 ans et plus, les deux sexes"
          ar: "معدل النشاط حسب الإحصاء، 15 سنة فأكثر، الجنسان معا"
        value: 41.6
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, RGPH 2024, indicator workbook"
        confidence: read
        keys: {pledge: [P1, P8]}
      - id: rgph2024.unemployment.T
        title:
          en: "Unemployment rate in the census, both sexes"
          fr: "Taux de chômage au recensement, les deux sexes"
          ar: "معدل البطالة حسب الإحصاء، الجنسان معا"
        value: 21.3
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Declared in the census: not comparable with the survey"
        source: "HCP, RGPH 2024, indicator workbook"
        confidence: read
        keys: {pledge: [P1, P8], sdg: ["8.5.2"]}
      - id: rgph2024.participation.M
        title:
          en: "Participation rate in the census, 15 and over, men"
          fr: "Taux d'activité au recensement, 15 ans et plus, hommes"
          ar: "معدل النشاط حسب الإحصاء، 15 سنة فأكثر، الرجال"
        value: 67.1
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, RGPH 2024, indicator workbook"
        confidence: read
        keys: {pledge: [P1, P8]}
      - id: rgph2024.unemployment.M
        title:
          en: "Unemployment rate in the census, men"
          fr: "Taux de chômage au recensement, hommes"
          ar: "معدل البطالة حسب الإحصاء، الرجال"
        value: 20.1
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Declared in the census: not comparable with the survey"
        source: "HCP, RGPH 2024, indicator workbook"
        confidence: read
        keys: {pledge: [P1, P8], sdg: ["8.5.2"]}
      - id: rgph2024.participation.F
        title:
          en: "Participation rate in the census, 15 and over, women"
          fr: "Taux d'activité au recensement, 15 ans et plus, femmes"
          ar: "معدل النشاط حسب الإحصاء، 15 سنة فأكثر، النساء"
        value: 16.8
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        source: "HCP, RGPH 2024, indicator workbook"
        confidence: read
        keys: {pledge: [P1, P8]}
      - id: rgph2024.unemployment.F
        title:
          en: "Unemployment rate in the census, women"
          fr: "Taux de chômage au recensement, femmes"
          ar: "معدل البطالة حسب الإحصاء، النساء"
        value: 25.9
        unit: percent
        period: 2024-09-01
        area: MAR
        kind: census
        definition: "Declared in the census: not comparable with the survey"
        source: "HCP, RGPH 2024, indicator workbook"
        confidence: read
        keys: {pledge: [P1, P8], sdg: ["8.5.2"]}
      - id: ene.2024.unemployment.T
        title:
          en: "Unemployment rate, total, 2024"
          fr: "Taux de chômage, ensemble, 2024"
          ar: "معدل البطالة، المجموع، 2024"
        value: 13.3
        unit: percent
        period: "2024"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024.unemployment.U
        title:
          en: "Unemployment rate, urban, 2024"
          fr: "Taux de chômage, urbain, 2024"
          ar: "معدل البطالة، الوسط الحضري، 2024"
        value: 16.9
        unit: percent
        period: "2024"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024.unemployment.R
        title:
          en: "Unemployment rate, rural, 2024"
          fr: "Taux de chômage, rural, 2024"
          ar: "معدل البطالة، الوسط القروي، 2024"
        value: 6.8
        unit: percent
        period: "2024"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024.unemployment.M
        title:
          en: "Unemployment rate, men, 2024"
          fr: "Taux de chômage, hommes, 2024"
          ar: "معدل البطالة، الرجال، 2024"
        value: 11.6
        unit: percent
        period: "2024"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024.unemployment.F
        title:
          en: "Unemployment rate, women, 2024"
          fr: "Taux de chômage, femmes, 2024"
          ar: "معدل البطالة، النساء، 2024"
        value: 19.4
        unit: percent
        period: "2024"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024.unemployment.youth
        title:
          en: "Unemployment rate, 15-24 years, 2024"
          fr: "Taux de chômage, 15 à 24 ans, 2024"
          ar: "معدل البطالة، 15-24 سنة، 2024"
        value: 36.7
        unit: percent
        period: "2024"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024.unemployment.grad
        title:
          en: "Unemployment rate, persons with a diploma, 2024"
          fr: "Taux de chômage, diplômés, 2024"
          ar: "معدل البطالة، حاملو الشهادات، 2024"
        value: 19.6
        unit: percent
        period: "2024"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024.participation.T
        title:
          en: "Participation rate, total, 2024"
          fr: "Taux d'activité, ensemble, 2024"
          ar: "معدل النشاط، المجموع، 2024"
        value: 43.5
        unit: percent
        period: "2024"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024.participation.M
        title:
          en: "Participation rate, men, 2024"
          fr: "Taux d'activité, hommes, 2024"
          ar: "معدل النشاط، الرجال، 2024"
        value: 68.6
        unit: percent
        period: "2024"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024.participation.F
        title:
          en: "Participation rate, women, 2024"
          fr: "Taux d'activité, femmes, 2024"
          ar: "معدل النشاط، النساء، 2024"
        value: 19.1
        unit: percent
        period: "2024"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024.employment.T
        title:
          en: "Employment-population ratio, total, 2024"
          fr: "Taux d'emploi, ensemble, 2024"
          ar: "معدل الشغل، المجموع، 2024"
        value: 37.7
        unit: percent
        period: "2024"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024.underemployment.T
        title:
          en: "Underemployment rate, total, 2024"
          fr: "Taux de sous-emploi, ensemble, 2024"
          ar: "معدل الشغل الناقص، المجموع، 2024"
        value: 10.1
        unit: percent
        period: "2024"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024T1.unemployment.T
        title:
          en: "Unemployment rate, total, 2024-Q1"
          fr: "Taux de chômage, ensemble, 2024-Q1"
          ar: "معدل البطالة، المجموع، 2024-Q1"
        value: 13.7
        unit: percent
        period: "2024-Q1"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024T1.participation.T
        title:
          en: "Participation rate, total, 2024-Q1"
          fr: "Taux d'activité, ensemble, 2024-Q1"
          ar: "معدل النشاط، المجموع، 2024-Q1"
        value: 42.6
        unit: percent
        period: "2024-Q1"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024T1.employment.T
        title:
          en: "Employment-population ratio, total, 2024-Q1"
          fr: "Taux d'emploi, ensemble, 2024-Q1"
          ar: "معدل الشغل، المجموع، 2024-Q1"
        value: 36.7
        unit: percent
        period: "2024-Q1"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024T1.underemployment.T
        title:
          en: "Underemployment rate, total, 2024-Q1"
          fr: "Taux de sous-emploi, ensemble, 2024-Q1"
          ar: "معدل الشغل الناقص، المجموع، 2024-Q1"
        value: 10.3
        unit: percent
        period: "2024-Q1"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024T2.unemployment.T
        title:
          en: "Unemployment rate, total, 2024-Q2"
          fr: "Taux de chômage, ensemble, 2024-Q2"
          ar: "معدل البطالة، المجموع، 2024-Q2"
        value: 13.1
        unit: percent
        period: "2024-Q2"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024T2.participation.T
        title:
          en: "Participation rate, total, 2024-Q2"
          fr: "Taux d'activité, ensemble, 2024-Q2"
          ar: "معدل النشاط، المجموع، 2024-Q2"
        value: 44.2
        unit: percent
        period: "2024-Q2"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024T2.employment.T
        title:
          en: "Employment-population ratio, total, 2024-Q2"
          fr: "Taux d'emploi, ensemble, 2024-Q2"
          ar: "معدل الشغل، المجموع، 2024-Q2"
        value: 38.4
        unit: percent
        period: "2024-Q2"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: computed
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024T2.underemployment.T
        title:
          en: "Underemployment rate, total, 2024-Q2"
          fr: "Taux de sous-emploi, ensemble, 2024-Q2"
          ar: "معدل الشغل الناقص، المجموع، 2024-Q2"
        value: 9.6
        unit: percent
        period: "2024-Q2"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024T3.unemployment.T
        title:
          en: "Unemployment rate, total, 2024-Q3"
          fr: "Taux de chômage, ensemble, 2024-Q3"
          ar: "معدل البطالة، المجموع، 2024-Q3"
        value: 13.6
        unit: percent
        period: "2024-Q3"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024T3.unemployment.U
        title:
          en: "Unemployment rate, urban, 2024-Q3"
          fr: "Taux de chômage, urbain, 2024-Q3"
          ar: "معدل البطالة، الوسط الحضري، 2024-Q3"
        value: 17
        unit: percent
        period: "2024-Q3"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024T3.unemployment.R
        title:
          en: "Unemployment rate, rural, 2024-Q3"
          fr: "Taux de chômage, rural, 2024-Q3"
          ar: "معدل البطالة، الوسط القروي، 2024-Q3"
        value: 7.4
        unit: percent
        period: "2024-Q3"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024T3.unemployment.M
        title:
          en: "Unemployment rate, men, 2024-Q3"
          fr: "Taux de chômage, hommes, 2024-Q3"
          ar: "معدل البطالة، الرجال، 2024-Q3"
        value: 11.5
        unit: percent
        period: "2024-Q3"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: computed
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024T3.unemployment.F
        title:
          en: "Unemployment rate, women, 2024-Q3"
          fr: "Taux de chômage, femmes, 2024-Q3"
          ar: "معدل البطالة، النساء، 2024-Q3"
        value: 20.8
        unit: percent
        period: "2024-Q3"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024T3.unemployment.youth
        title:
          en: "Unemployment rate, 15-24 years, 2024-Q3"
          fr: "Taux de chômage, 15 à 24 ans, 2024-Q3"
          ar: "معدل البطالة، 15-24 سنة، 2024-Q3"
        value: 39.5
        unit: percent
        period: "2024-Q3"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024T3.unemployment.grad
        title:
          en: "Unemployment rate, persons with a diploma, 2024-Q3"
          fr: "Taux de chômage, diplômés, 2024-Q3"
          ar: "معدل البطالة، حاملو الشهادات، 2024-Q3"
        value: 19.8
        unit: percent
        period: "2024-Q3"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024T3.participation.T
        title:
          en: "Participation rate, total, 2024-Q3"
          fr: "Taux d'activité, ensemble, 2024-Q3"
          ar: "معدل النشاط، المجموع، 2024-Q3"
        value: 43.6
        unit: percent
        period: "2024-Q3"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024T3.employment.T
        title:
          en: "Employment-population ratio, total, 2024-Q3"
          fr: "Taux d'emploi, ensemble, 2024-Q3"
          ar: "معدل الشغل، المجموع، 2024-Q3"
        value: 37.6
        unit: percent
        period: "2024-Q3"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024T3.underemployment.T
        title:
          en: "Underemployment rate, total, 2024-Q3"
          fr: "Taux de sous-emploi, ensemble, 2024-Q3"
          ar: "معدل الشغل الناقص، المجموع، 2024-Q3"
        value: 10
        unit: percent
        period: "2024-Q3"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024T4.unemployment.T
        title:
          en: "Unemployment rate, total, 2024-Q4"
          fr: "Taux de chômage, ensemble, 2024-Q4"
          ar: "معدل البطالة، المجموع، 2024-Q4"
        value: 12.8
        unit: percent
        period: "2024-Q4"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: computed
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"], sdg: ["8.5.2"]}
      - id: ene.2024T4.participation.T
        title:
          en: "Participation rate, total, 2024-Q4"
          fr: "Taux d'activité, ensemble, 2024-Q4"
          ar: "معدل النشاط، المجموع، 2024-Q4"
        value: 43.6
        unit: percent
        period: "2024-Q4"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: computed
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024T4.employment.T
        title:
          en: "Employment-population ratio, total, 2024-Q4"
          fr: "Taux d'emploi, ensemble, 2024-Q4"
          ar: "معدل الشغل، المجموع، 2024-Q4"
        value: 38.1
        unit: percent
        period: "2024-Q4"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: computed
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2024T4.underemployment.T
        title:
          en: "Underemployment rate, total, 2024-Q4"
          fr: "Taux de sous-emploi, ensemble, 2024-Q4"
          ar: "معدل الشغل الناقص، المجموع، 2024-Q4"
        value: 10.5
        unit: percent
        period: "2024-Q4"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: computed
        keys: {pledge: [P8], programme: ["7"], gcm: ["6"]}
      - id: ene.2023.employed
        title:
          en: "Employed persons, 2023"
          fr: "Population active occupée, 2023"
          ar: "النشيطون المشتغلون، 2023"
        value: 10591000
        unit: persons
        period: "2023"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"]}
      - id: ene.2023.unemployed
        title:
          en: "Unemployed persons, 2023"
          fr: "Chômeurs, 2023"
          ar: "العاطلون، 2023"
        value: 1580000
        unit: persons
        period: "2023"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"]}
      - id: ene.2023.labourforce
        title:
          en: "Labour force, 2023"
          fr: "Population active, 2023"
          ar: "السكان النشيطون، 2023"
        value: 12171000
        unit: persons
        period: "2023"
        area: MAR
        kind: survey
        definition: "Standard of the 13th ICLS as the survey applied it before 2026"
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["7"]}
      - id: ene.2022.neet
        title:
          en: "Youth neither in employment nor in education or training, 15-24"
          fr: "Jeunes sans emploi, sans éducation ni formation, 15-24 ans"
          ar: "الشباب خارج الشغل والتعليم والتكوين، 15-24 سنة"
        value: 25.2
        unit: percent
        period: "2022"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur l'emploi"
        confidence: read
        keys: {pledge: [P8], programme: ["2"], sdg: ["8.6.1"]}
      - id: ene.households.2017
        title:
          en: "Households in the sample of the employment survey"
          fr: "Ménages de l'échantillon de l'ENE"
          ar: "الأسر في عينة البحث الوطني حول التشغيل"
        value: 90000
        unit: households
        period: "2017-"
        area: MAR
        kind: published
        definition: "30,000 of them rural; quarterly"
        source: "ILO and World Bank notes on the survey"
        confidence: read
        keys: {pledge: [P8], gcm: ["1"]}
      - id: ene.redesign
        title:
          en: "Redesign of the employment survey"
          fr: "Refonte de l'enquête emploi"
          ar: "إعادة هيكلة البحث الوطني حول التشغيل"
        text: "Announced in April 2024: parallel survey in 2025, new survey from 2026 under the 19th ICLS with a module on labour migration."
        period: "2024-2026"
        area: MAR
        kind: statement
        source: "HCP announcement, in the press"
        confidence: read
        keys: {pledge: [P8], gcm: ["1", "6"]}
      - id: pilot.recruitment
        title:
          en: "Pilot on recruitment cost and labour migration"
          fr: "Enquête pilote sur le coût de recrutement et la migration de main-d'œuvre"
          ar: "البحث التجريبي حول تكلفة الاستقدام وهجرة اليد العاملة"
        text: "The report of the pilot by ILO and HCP exists; its figures were not retrieved. One operation serves P9 and P10."
        area: MAR
        kind: statement
        source: "ILO and HCP, Enquête sur le coût de recrutement des travailleurs migrants internationaux et de retour au Maroc"
        confidence: read
        keys: {pledge: [P9, P10], gcm: ["1", "6"], sdg: ["10.7.1"]}
      - id: inf.2023.share
        title:
          en: "Informal-sector employment in non-agricultural employment"
          fr: "Emploi du secteur informel dans l'emploi non agricole"
          ar: "التشغيل بالقطاع غير المنظم من التشغيل غير الفلاحي"
        value: 33.1
        unit: percent
        period: "2023-04/2024-03"
        area: MAR
        kind: survey
        definition: "Of the informal sector: another concept than informal employment"
        source: "HCP, Enquête nationale sur le secteur informel 2023-2024"
        confidence: read
        keys: {programme: ["7"], sdg: ["8.3.1"], gcm: ["6"]}
      - id: enmi.households
        title:
          en: "ENMI: households interviewed"
          fr: "ENMI : ménages enquêtés"
          ar: "البحث الوطني حول الهجرة الدولية: الأسر المستجوبة"
        value: 15076
        unit: households
        period: "2018-08/2019-01"
        area: MAR
        kind: published
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.households.current
        title:
          en: "ENMI: households with current migrants"
          fr: "ENMI : ménages avec migrants actuels"
          ar: "البحث الوطني حول الهجرة الدولية: أسر لها مهاجرون حاليون"
        value: 8144
        unit: households
        period: "2018-08/2019-01"
        area: MAR
        kind: published
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.households.return
        title:
          en: "ENMI: households with return migrants"
          fr: "ENMI : ménages avec migrants de retour"
          ar: "البحث الوطني حول الهجرة الدولية: أسر لها مهاجرون عائدون"
        value: 4072
        unit: households
        period: "2018-08/2019-01"
        area: MAR
        kind: published
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.households.nonmigrant
        title:
          en: "ENMI: households without migrants"
          fr: "ENMI : ménages non migrants"
          ar: "البحث الوطني حول الهجرة الدولية: أسر بدون مهاجرين"
        value: 2860
        unit: households
        period: "2018-08/2019-01"
        area: MAR
        kind: published
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.migrants
        title:
          en: "ENMI: current migrants in the sample"
          fr: "ENMI : migrants actuels de l'échantillon"
          ar: "البحث الوطني حول الهجرة الدولية: المهاجرون الحاليون في العينة"
        value: 11780
        unit: respondents
        period: "2018-08/2019-01"
        area: MAR
        kind: published
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.share.M
        title:
          en: "ENMI: share among current migrants, men"
          fr: "ENMI : part parmi les migrants actuels, hommes"
          ar: "البحث الوطني حول الهجرة الدولية: النسبة من المهاجرين الحاليين، الرجال"
        value: 68.3
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.share.F
        title:
          en: "ENMI: share among current migrants, women"
          fr: "ENMI : part parmi les migrants actuels, femmes"
          ar: "البحث الوطني حول الهجرة الدولية: النسبة من المهاجرين الحاليين، النساء"
        value: 31.7
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.age.15.29.T
        title:
          en: "ENMI: aged 15-29, both sexes"
          fr: "ENMI : âgés de 15 à 29 ans, les deux sexes"
          ar: "البحث الوطني حول الهجرة الدولية: البالغون 15-29 سنة، الجنسان معا"
        value: 27.0
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.age.15.29.M
        title:
          en: "ENMI: aged 15-29, men"
          fr: "ENMI : âgés de 15 à 29 ans, hommes"
          ar: "البحث الوطني حول الهجرة الدولية: البالغون 15-29 سنة، الرجال"
        value: 24.4
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.age.15.29.F
        title:
          en: "ENMI: aged 15-29, women"
          fr: "ENMI : âgés de 15 à 29 ans, femmes"
          ar: "البحث الوطني حول الهجرة الدولية: البالغون 15-29 سنة، النساء"
        value: 32.8
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.age.60plus.T
        title:
          en: "ENMI: aged 60 and over, both sexes"
          fr: "ENMI : âgés de 60 ans et plus, les deux sexes"
          ar: "البحث الوطني حول الهجرة الدولية: البالغون 60 سنة فأكثر، الجنسان معا"
        value: 3.9
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.age.60plus.M
        title:
          en: "ENMI: aged 60 and over, men"
          fr: "ENMI : âgés de 60 ans et plus, hommes"
          ar: "البحث الوطني حول الهجرة الدولية: البالغون 60 سنة فأكثر، الرجال"
        value: 4.4
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.age.60plus.F
        title:
          en: "ENMI: aged 60 and over, women"
          fr: "ENMI : âgés de 60 ans et plus, femmes"
          ar: "البحث الوطني حول الهجرة الدولية: البالغون 60 سنة فأكثر، النساء"
        value: 2.9
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.reason.work.T
        title:
          en: "ENMI: left for work, both sexes"
          fr: "ENMI : partis pour le travail, les deux sexes"
          ar: "البحث الوطني حول الهجرة الدولية: الذين غادروا للعمل، الجنسان معا"
        value: 53.7
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.reason.work.M
        title:
          en: "ENMI: left for work, men"
          fr: "ENMI : partis pour le travail, hommes"
          ar: "البحث الوطني حول الهجرة الدولية: الذين غادروا للعمل، الرجال"
        value: 69.2
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.reason.work.F
        title:
          en: "ENMI: left for work, women"
          fr: "ENMI : partis pour le travail, femmes"
          ar: "البحث الوطني حول الهجرة الدولية: الذين غادروا للعمل، النساء"
        value: 20.5
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.intention.T
        title:
          en: "ENMI: non-migrants intending to emigrate, both sexes"
          fr: "ENMI : non-migrants ayant l'intention d'émigrer, les deux sexes"
          ar: "البحث الوطني حول الهجرة الدولية: غير المهاجرين الذين ينوون الهجرة، الجنسان معا"
        value: 23.3
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["2"]}
      - id: enmi.intention.M
        title:
          en: "ENMI: non-migrants intending to emigrate, men"
          fr: "ENMI : non-migrants ayant l'intention d'émigrer, hommes"
          ar: "البحث الوطني حول الهجرة الدولية: غير المهاجرين الذين ينوون الهجرة، الرجال"
        value: 28.6
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["2"]}
      - id: enmi.intention.F
        title:
          en: "ENMI: non-migrants intending to emigrate, women"
          fr: "ENMI : non-migrants ayant l'intention d'émigrer, femmes"
          ar: "البحث الوطني حول الهجرة الدولية: غير المهاجرين الذين ينوون الهجرة، النساء"
        value: 17.7
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["2"]}
      - id: enmi.intention.youth
        title:
          en: "ENMI: intention to emigrate, 15-29"
          fr: "ENMI : intention d'émigrer, 15-29 ans"
          ar: "البحث الوطني حول الهجرة الدولية: نية الهجرة، 15-29 سنة"
        value: 40.3
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["2"]}
      - id: enmi.intention.unemployed
        title:
          en: "ENMI: intention to emigrate, unemployed"
          fr: "ENMI : intention d'émigrer, chômeurs"
          ar: "البحث الوطني حول الهجرة الدولية: نية الهجرة، العاطلون"
        value: 50.9
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["2"]}
      - id: enmi.reason.education
        title:
          en: "ENMI: left for education"
          fr: "ENMI : partis pour les études"
          ar: "البحث الوطني حول الهجرة الدولية: الذين غادروا للدراسة"
        value: 24.8
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.reason.family
        title:
          en: "ENMI: left for family"
          fr: "ENMI : partis pour raisons familiales"
          ar: "البحث الوطني حول الهجرة الدولية: الذين غادروا لأسباب عائلية"
        value: 20.9
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.destination.europe
        title:
          en: "ENMI: destination Europe"
          fr: "ENMI : destination Europe"
          ar: "البحث الوطني حول الهجرة الدولية: بلد الوجهة: أوروبا"
        value: 86.4
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1", "19"]}
      - id: enmi.destination.FRA
        title:
          en: "ENMI: destination France"
          fr: "ENMI : destination France"
          ar: "البحث الوطني حول الهجرة الدولية: بلد الوجهة: فرنسا"
        value: 31.1
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1", "19"]}
      - id: enmi.destination.ESP
        title:
          en: "ENMI: destination Spain"
          fr: "ENMI : destination Espagne"
          ar: "البحث الوطني حول الهجرة الدولية: بلد الوجهة: إسبانيا"
        value: 23.4
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1", "19"]}
      - id: enmi.destination.ITA
        title:
          en: "ENMI: destination Italy"
          fr: "ENMI : destination Italie"
          ar: "البحث الوطني حول الهجرة الدولية: بلد الوجهة: إيطاليا"
        value: 18.7
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1", "19"]}
      - id: enmi.returnees
        title:
          en: "ENMI: return migrants since 1 January 2000"
          fr: "ENMI : migrants de retour depuis le 1er janvier 2000"
          ar: "البحث الوطني حول الهجرة الدولية: المهاجرون العائدون منذ فاتح يناير 2000"
        value: 187566
        unit: persons
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["21"], pledge: [P10]}
      - id: enmi.employed
        title:
          en: "ENMI: current migrants employed abroad"
          fr: "ENMI : migrants actuels occupés à l'étranger"
          ar: "البحث الوطني حول الهجرة الدولية: المهاجرون الحاليون المشتغلون بالخارج"
        value: 64
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.employees
        title:
          en: "ENMI: employees among those employed abroad"
          fr: "ENMI : salariés parmi les occupés à l'étranger"
          ar: "البحث الوطني حول الهجرة الدولية: الأجراء من بين المشتغلين بالخارج"
        value: 82.2
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.remitting
        title:
          en: "ENMI: current migrants who sent money in the last 12 months"
          fr: "ENMI : migrants actuels ayant envoyé de l'argent au cours des 12 derniers mois"
          ar: "البحث الوطني حول الهجرة الدولية: المهاجرون الحاليون الذين حوّلوا أموالا خلال 12 شهرا الأخيرة"
        value: 42.3
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["19"]}
      - id: enmi.invested
        title:
          en: "ENMI: current migrants who invested in Morocco"
          fr: "ENMI : migrants actuels ayant investi au Maroc"
          ar: "البحث الوطني حول الهجرة الدولية: المهاجرون الحاليون الذين استثمروا بالمغرب"
        value: 3.9
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["19"]}
      - id: enmi.education.higher
        title:
          en: "ENMI: current migrants with higher education"
          fr: "ENMI : migrants actuels de niveau supérieur"
          ar: "البحث الوطني حول الهجرة الدولية: المهاجرون الحاليون ذوو التعليم العالي"
        value: 33.6
        unit: percent
        period: "2018-08/2019-01"
        area: MAR
        kind: survey
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        confidence: read
        keys: {gcm: ["1"]}
      - id: enmi.press.households
        title:
          en: "Planned sample as the press rounds it: households"
          fr: "Échantillon prévu, arrondi par la presse : ménages"
          ar: "العينة المقررة كما قرّبتها الصحافة: الأسر"
        value: 15000
        unit: households
        period: "2018-08/2019-01"
        area: MAR
        kind: published
        source: "Press, planned sample"
        confidence: reported
        keys: {gcm: ["1"]}
      - id: enmi.press.households.current
        title:
          en: "Planned sample as the press rounds it: current migrants"
          fr: "Échantillon prévu, arrondi par la presse : migrants actuels"
          ar: "العينة المقررة كما قرّبتها الصحافة: المهاجرون الحاليون"
        value: 8200
        unit: households
        period: "2018-08/2019-01"
        area: MAR
        kind: published
        source: "Press, planned sample"
        confidence: reported
        keys: {gcm: ["1"]}
      - id: enmi.press.households.return
        title:
          en: "Planned sample as the press rounds it: return migrants"
          fr: "Échantillon prévu, arrondi par la presse : migrants de retour"
          ar: "العينة المقررة كما قرّبتها الصحافة: المهاجرون العائدون"
        value: 4100
        unit: households
        period: "2018-08/2019-01"
        area: MAR
        kind: published
        source: "Press, planned sample"
        confidence: reported
        keys: {gcm: ["1"]}
      - id: enmi.press.households.nonmigrant
        title:
          en: "Planned sample as the press rounds it: non-migrants"
          fr: "Échantillon prévu, arrondi par la presse : non-migrants"
          ar: "العينة المقررة كما قرّبتها الصحافة: غير المهاجرين"
        value: 2700
        unit: households
        period: "2018-08/2019-01"
        area: MAR
        kind: published
        source: "Press, planned sample"
        confidence: reported
        keys: {gcm: ["1"]}
      - id: remittances.2024
        title:
          en: "Remittances of Moroccans abroad"
          fr: "Transferts des Marocains résidant à l'étranger"
          ar: "تحويلات المغاربة المقيمين بالخارج"
        value: 119
        unit: "billion MAD"
        period: "2024"
        area: MAR
        kind: administrative
        source: "Office des Changes, annual report"
        confidence: read
        keys: {gcm: ["20", "19"], sdg: ["17.3.2", "10.c.1"]}
      - id: rci.lao.n.T
        title:
          en: "Lao PDR: return migrant workers with cost and earnings, total"
          fr: "RDP lao : travailleurs migrants de retour avec coût et gains, ensemble"
          ar: "لاوس: العمال المهاجرون العائدون ذوو التكلفة والأجر، المجموع"
        value: 254
        unit: respondents
        period: "2017"
        area: LAO
        kind: published
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.weighted.T
        title:
          en: "Lao PDR: return migrant workers, weighted, total"
          fr: "RDP lao : travailleurs migrants de retour, pondérés, ensemble"
          ar: "لاوس: العمال المهاجرون العائدون، أعداد مرجحة، المجموع"
        value: 48429
        unit: persons
        period: "2017"
        area: LAO
        kind: published
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.cost.T
        title:
          en: "Lao PDR: mean recruitment cost, total"
          fr: "RDP lao : coût moyen de recrutement, ensemble"
          ar: "لاوس: متوسط تكلفة الاستقدام، المجموع"
        value: 141.31
        unit: USD
        period: "2017"
        area: LAO
        kind: survey
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.earnings.T
        title:
          en: "Lao PDR: mean monthly earnings, total"
          fr: "RDP lao : gains mensuels moyens, ensemble"
          ar: "لاوس: متوسط الأجر الشهري، المجموع"
        value: 430.88
        unit: USD
        period: "2017"
        area: LAO
        kind: survey
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.cost.total.T
        title:
          en: "Lao PDR: total recruitment cost, total"
          fr: "RDP lao : coût total de recrutement, ensemble"
          ar: "لاوس: إجمالي تكلفة الاستقدام، المجموع"
        value: 6843640
        unit: USD
        period: "2017"
        area: LAO
        kind: survey
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.earnings.total.T
        title:
          en: "Lao PDR: total monthly earnings, total"
          fr: "RDP lao : total des gains mensuels, ensemble"
          ar: "لاوس: إجمالي الأجور الشهرية، المجموع"
        value: 20866748
        unit: USD
        period: "2017"
        area: LAO
        kind: survey
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.rci.T
        title:
          en: "Lao PDR: recruitment cost indicator, total"
          fr: "RDP lao : indicateur du coût de recrutement, ensemble"
          ar: "لاوس: مؤشر تكلفة الاستقدام، المجموع"
        value: 0.33
        unit: months
        period: "2017"
        area: LAO
        kind: survey
        definition: "Those with cost and earnings above zero only; earnings of the last job"
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.n.M
        title:
          en: "Lao PDR: return migrant workers with cost and earnings, men"
          fr: "RDP lao : travailleurs migrants de retour avec coût et gains, hommes"
          ar: "لاوس: العمال المهاجرون العائدون ذوو التكلفة والأجر، الرجال"
        value: 153
        unit: respondents
        period: "2017"
        area: LAO
        kind: published
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.weighted.M
        title:
          en: "Lao PDR: return migrant workers, weighted, men"
          fr: "RDP lao : travailleurs migrants de retour, pondérés, hommes"
          ar: "لاوس: العمال المهاجرون العائدون، أعداد مرجحة، الرجال"
        value: 27919
        unit: persons
        period: "2017"
        area: LAO
        kind: published
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.cost.M
        title:
          en: "Lao PDR: mean recruitment cost, men"
          fr: "RDP lao : coût moyen de recrutement, hommes"
          ar: "لاوس: متوسط تكلفة الاستقدام، الرجال"
        value: 141.35
        unit: USD
        period: "2017"
        area: LAO
        kind: survey
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.earnings.M
        title:
          en: "Lao PDR: mean monthly earnings, men"
          fr: "RDP lao : gains mensuels moyens, hommes"
          ar: "لاوس: متوسط الأجر الشهري، الرجال"
        value: 435.49
        unit: USD
        period: "2017"
        area: LAO
        kind: survey
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.cost.total.M
        title:
          en: "Lao PDR: total recruitment cost, men"
          fr: "RDP lao : coût total de recrutement, hommes"
          ar: "لاوس: إجمالي تكلفة الاستقدام، الرجال"
        value: 3946239
        unit: USD
        period: "2017"
        area: LAO
        kind: survey
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.earnings.total.M
        title:
          en: "Lao PDR: total monthly earnings, men"
          fr: "RDP lao : total des gains mensuels, hommes"
          ar: "لاوس: إجمالي الأجور الشهرية، الرجال"
        value: 12158304
        unit: USD
        period: "2017"
        area: LAO
        kind: survey
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.rci.M
        title:
          en: "Lao PDR: recruitment cost indicator, men"
          fr: "RDP lao : indicateur du coût de recrutement, hommes"
          ar: "لاوس: مؤشر تكلفة الاستقدام، الرجال"
        value: 0.32
        unit: months
        period: "2017"
        area: LAO
        kind: survey
        definition: "Those with cost and earnings above zero only; earnings of the last job"
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.n.F
        title:
          en: "Lao PDR: return migrant workers with cost and earnings, women"
          fr: "RDP lao : travailleurs migrants de retour avec coût et gains, femmes"
          ar: "لاوس: العمال المهاجرون العائدون ذوو التكلفة والأجر، النساء"
        value: 101
        unit: respondents
        period: "2017"
        area: LAO
        kind: published
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.weighted.F
        title:
          en: "Lao PDR: return migrant workers, weighted, women"
          fr: "RDP lao : travailleurs migrants de retour, pondérés, femmes"
          ar: "لاوس: العمال المهاجرون العائدون، أعداد مرجحة، النساء"
        value: 20510
        unit: persons
        period: "2017"
        area: LAO
        kind: published
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.cost.F
        title:
          en: "Lao PDR: mean recruitment cost, women"
          fr: "RDP lao : coût moyen de recrutement, femmes"
          ar: "لاوس: متوسط تكلفة الاستقدام، النساء"
        value: 141.27
        unit: USD
        period: "2017"
        area: LAO
        kind: survey
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.earnings.F
        title:
          en: "Lao PDR: mean monthly earnings, women"
          fr: "RDP lao : gains mensuels moyens, femmes"
          ar: "لاوس: متوسط الأجر الشهري، النساء"
        value: 424.6
        unit: USD
        period: "2017"
        area: LAO
        kind: survey
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.cost.total.F
        title:
          en: "Lao PDR: total recruitment cost, women"
          fr: "RDP lao : coût total de recrutement, femmes"
          ar: "لاوس: إجمالي تكلفة الاستقدام، النساء"
        value: 2897401
        unit: USD
        period: "2017"
        area: LAO
        kind: survey
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.earnings.total.F
        title:
          en: "Lao PDR: total monthly earnings, women"
          fr: "RDP lao : total des gains mensuels, femmes"
          ar: "لاوس: إجمالي الأجور الشهرية، النساء"
        value: 8708444
        unit: USD
        period: "2017"
        area: LAO
        kind: survey
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.rci.F
        title:
          en: "Lao PDR: recruitment cost indicator, women"
          fr: "RDP lao : indicateur du coût de recrutement, femmes"
          ar: "لاوس: مؤشر تكلفة الاستقدام، النساء"
        value: 0.33
        unit: months
        period: "2017"
        area: LAO
        kind: survey
        definition: "In brackets in the reference: ratio of totals 0.33271"
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: unverified
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.se.cost
        title:
          en: "Lao PDR: standard error of mean cost, as printed"
          fr: "RDP lao : erreur type du coût moyen, telle qu'imprimée"
          ar: "لاوس: الخطأ المعياري لمتوسط التكلفة كما طُبع"
        value: 0.64
        unit: USD
        period: "2017"
        area: LAO
        kind: survey
        definition: "Takes weights as frequencies; about 8.8 before any design effect"
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.se.earnings
        title:
          en: "Lao PDR: standard error of mean earnings, as printed"
          fr: "RDP lao : erreur type des gains moyens, telle qu'imprimée"
          ar: "لاوس: الخطأ المعياري لمتوسط الأجر كما طُبع"
        value: 1.9
        unit: USD
        period: "2017"
        area: LAO
        kind: survey
        definition: "Takes weights as frequencies"
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.bgd.cost
        title:
          en: "Bangladesh: mean recruitment cost"
          fr: "Bangladesh : coût moyen de recrutement"
          ar: "بنغلاديش: متوسط تكلفة الاستقدام"
        value: 416789
        unit: BDT
        period: "2015-2018"
        area: BGD
        kind: survey
        source: "BBS, Cost of Migration Survey 2020, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.bgd.earnings
        title:
          en: "Bangladesh: mean monthly income"
          fr: "Bangladesh : revenu mensuel moyen"
          ar: "بنغلاديش: متوسط الدخل الشهري"
        value: 23693
        unit: BDT
        period: "2015-2018"
        area: BGD
        kind: survey
        source: "BBS, Cost of Migration Survey 2020, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.bgd.rci
        title:
          en: "Bangladesh: recruitment cost indicator"
          fr: "Bangladesh : indicateur du coût de recrutement"
          ar: "بنغلاديش: مؤشر تكلفة الاستقدام"
        value: 17.6
        unit: months
        period: "2015-2018"
        area: BGD
        kind: survey
        source: "BBS, Cost of Migration Survey 2020, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.bgd.earnings.other
        title:
          en: "Bangladesh: monthly income, another version"
          fr: "Bangladesh : revenu mensuel, autre version"
          ar: "بنغلاديش: الدخل الشهري، رواية أخرى"
        value: 25000
        unit: BDT
        period: "2015-2018"
        area: BGD
        kind: survey
        definition: "About 25,000, quoted elsewhere"
        source: "BBS, Cost of Migration Survey 2020, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.bgd.cost.SGP
        title:
          en: "Bangladesh: recruitment cost to Singapore"
          fr: "Bangladesh : coût de recrutement vers Singapour"
          ar: "بنغلاديش: تكلفة الاستقدام إلى سنغافورة"
        value: 574241
        unit: BDT
        period: "2015-2018"
        area: BGD
        kind: survey
        source: "BBS, Cost of Migration Survey 2020, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.bgd.earnings.SGP
        title:
          en: "Bangladesh: monthly income in Singapore"
          fr: "Bangladesh : revenu mensuel à Singapour"
          ar: "بنغلاديش: الدخل الشهري في سنغافورة"
        value: 38129
        unit: BDT
        period: "2015-2018"
        area: BGD
        kind: survey
        source: "BBS, Cost of Migration Survey 2020, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.bgd.cost.OMN
        title:
          en: "Bangladesh: recruitment cost to Oman"
          fr: "Bangladesh : coût de recrutement vers Oman"
          ar: "بنغلاديش: تكلفة الاستقدام إلى عُمان"
        value: 308047
        unit: BDT
        period: "2015-2018"
        area: BGD
        kind: survey
        source: "BBS, Cost of Migration Survey 2020, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.bgd.earnings.OMN
        title:
          en: "Bangladesh: monthly income in Oman"
          fr: "Bangladesh : revenu mensuel à Oman"
          ar: "بنغلاديش: الدخل الشهري في عُمان"
        value: 19177
        unit: BDT
        period: "2015-2018"
        area: BGD
        kind: survey
        source: "BBS, Cost of Migration Survey 2020, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.bgd.cost.unskilled
        title:
          en: "Bangladesh: recruitment cost, unskilled"
          fr: "Bangladesh : coût de recrutement, non qualifiés"
          ar: "بنغلاديش: تكلفة الاستقدام، غير المهرة"
        value: 477927
        unit: BDT
        period: "2015-2018"
        area: BGD
        kind: survey
        source: "BBS, Cost of Migration Survey 2020, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.bgd.cost.skilled
        title:
          en: "Bangladesh: recruitment cost, skilled"
          fr: "Bangladesh : coût de recrutement, qualifiés"
          ar: "بنغلاديش: تكلفة الاستقدام، المهرة"
        value: 427217
        unit: BDT
        period: "2015-2018"
        area: BGD
        kind: survey
        source: "BBS, Cost of Migration Survey 2020, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.bgd.cost.domestic
        title:
          en: "Bangladesh: recruitment cost, domestic workers"
          fr: "Bangladesh : coût de recrutement, travailleurs domestiques"
          ar: "بنغلاديش: تكلفة الاستقدام، العمال المنزليون"
        value: 118964
        unit: BDT
        period: "2015-2018"
        area: BGD
        kind: survey
        source: "BBS, Cost of Migration Survey 2020, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.bgd.men
        title:
          en: "Bangladesh: share of men among workers"
          fr: "Bangladesh : part des hommes parmi les travailleurs"
          ar: "بنغلاديش: نسبة الرجال من العمال"
        value: 85.2
        unit: percent
        period: "2015-2018"
        area: BGD
        kind: survey
        source: "BBS, Cost of Migration Survey 2020, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.bgd.workers
        title:
          en: "Bangladesh: workers in the population of the survey"
          fr: "Bangladesh : travailleurs de la population enquêtée"
          ar: "بنغلاديش: العمال في مجتمع البحث"
        value: 2730000
        unit: persons
        period: "2015-2018"
        area: BGD
        kind: survey
        source: "BBS, Cost of Migration Survey 2020, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.bgd.households
        title:
          en: "Bangladesh: households interviewed, about"
          fr: "Bangladesh : ménages enquêtés, environ"
          ar: "بنغلاديش: الأسر المستجوبة، حوالي"
        value: 8000
        unit: households
        period: "2020"
        area: BGD
        kind: survey
        source: "BBS, Cost of Migration Survey 2020, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.bgd.sexes
        title:
          en: "Bangladesh: indicator of men and women"
          fr: "Bangladesh : indicateur des hommes et des femmes"
          ar: "بنغلاديش: مؤشر الرجال والنساء"
        text: "Men more than 19 months, women less than 6 months."
        period: "2015-2018"
        area: BGD
        kind: survey
        source: "BBS, Cost of Migration Survey 2020, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.phl.rci
        title:
          en: "Philippines: recruitment cost indicator"
          fr: "Philippines : indicateur du coût de recrutement"
          ar: "الفلبين: مؤشر تكلفة الاستقدام"
        value: 1.2
        unit: months
        period: "2016-10/2019-09"
        area: PHL
        kind: survey
        source: "Survey on Overseas Filipinos 2019, in the press"
        confidence: reported
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.knomad.range
        title:
          en: "Pilot surveys of KNOMAD and ILO: range of the indicator"
          fr: "Enquêtes pilotes KNOMAD-OIT : étendue de l'indicateur"
          ar: "البحوث التجريبية لكنوماد ومنظمة العمل الدولية: مدى المؤشر"
        text: "1 to 7 months of earnings."
        period: "2014-2016"
        kind: published
        source: "P. Martin, background paper for KNOMAD (2016)"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.pak.sau
        title:
          en: "Pakistan to Saudi Arabia: recruitment cost, about"
          fr: "Pakistan vers Arabie saoudite : coût de recrutement, environ"
          ar: "باكستان إلى السعودية: تكلفة الاستقدام، حوالي"
        value: 11
        unit: months
        period: "2014"
        area: PAK
        kind: published
        definition: "About 4,400 USD"
        source: "Migration data portal"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.returnees
        title:
          en: "Lao PDR: return migrant workers"
          fr: "RDP lao : travailleurs migrants de retour"
          ar: "لاوس: العمال المهاجرون العائدون"
        value: 280
        unit: respondents
        period: "2017"
        area: LAO
        kind: published
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.returnees.weighted
        title:
          en: "Lao PDR: return migrant workers, weighted"
          fr: "RDP lao : travailleurs migrants de retour, pondérés"
          ar: "لاوس: العمال المهاجرون العائدون، أعداد مرجحة"
        value: 52639
        unit: persons
        period: "2017"
        area: LAO
        kind: published
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.individual.minimum
        title:
          en: "Lao PDR: smallest individual ratio"
          fr: "RDP lao : plus petit rapport individuel"
          ar: "لاوس: أصغر نسبة فردية"
        value: 0.01
        unit: months
        period: "2017"
        area: LAO
        kind: survey
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
      - id: rci.lao.individual.maximum
        title:
          en: "Lao PDR: largest individual ratio"
          fr: "RDP lao : plus grand rapport individuel"
          ar: "لاوس: أكبر نسبة فردية"
        value: 2.67
        unit: months
        period: "2017"
        area: LAO
        kind: survey
        source: "Habiyakare and Zhong (2019), Lao PDR labour force survey 2017"
        confidence: read
        keys: {sdg: ["10.7.1"], gcm: ["6"], pledge: [P9]}
    relations: []

    """#
}
