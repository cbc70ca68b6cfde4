extension CatalogueText {
  /// Indicators that are not computed from microdata, as the YAML that a catalogue folder has in `indicators-external.yaml`.
  static let externalIndicators = #"""
    # Indicators that are not computed from the microdata of the project: counts of administrations, scores of
    # institutions, and results of surveys that only exist as published figures. A “formula” is an expression over the
    # facts of achievements.yaml; without one the indicator waits for figures. A share has the unit percent and a value
    # from 0 to 1. “direction” says whether more is better; none where more may be good or bad.
    indicators:
      - id: regularisation-acceptance-rate
        titles:
          en: "Acceptance rate of regularisation"
          fr: "Taux d'acceptation des demandes de régularisation"
          ar: "نسبة قبول طلبات تسوية الوضعية"
        definition:
          en: "Applications accepted as a share of applications, first operation."
          fr: "Demandes acceptées rapportées aux demandes, première opération."
          ar: "الطلبات المقبولة نسبة إلى مجموع الطلبات، العملية الأولى."
        standard: "Ratio of administrative counts"
        unit: percent
        direction: up
        kind: administrative
        keys: {sdg: ["16.9.1"], gcm: ["4"], pledge: [P4], programme: ["8"]}
        source: "Press (libe.ma), first operation of regularisation"
        formula: "gcm4.regularisation.first.accepted / gcm4.regularisation.first.applications"
      - id: birth-registration
        titles:
          en: "Children under five whose birth is registered"
          fr: "Enfants de moins de 5 ans enregistrés à l'état civil"
          ar: "الأطفال دون سن الخامسة المسجلون في الحالة المدنية"
        definition:
          en: "Children under five whose births have been registered with a civil authority, by migratory status."
          fr: "Enfants de moins de 5 ans enregistrés par une autorité d'état civil, selon le statut migratoire."
          ar: "نسبة الأطفال دون سن الخامسة الذين سُجلت ولاداتهم في الحالة المدنية، حسب وضع الهجرة."
        standard: "SDG 16.9.1"
        unit: percent
        direction: up
        kind: administrative
        keys: {sdg: ["16.9.1"], gcm: ["4"], programme: ["10"]}
        source: "Civil registration; campaigns of registration"
      - id: agreements-per-country
        titles:
          en: "Agreements per partner country"
          fr: "Accords par pays partenaire"
          ar: "عدد الاتفاقيات لكل بلد شريك"
        definition:
          en: "Agreements signed divided by the countries with which they were signed."
          fr: "Accords signés rapportés au nombre de pays partenaires."
          ar: "عدد الاتفاقيات الموقعة نسبة إلى عدد البلدان الشريكة."
        standard: "Ratio of registry counts"
        unit: ratio
        direction: none
        kind: institutional
        keys: {gcm: ["5", "23"], programme: ["9"], axis: ["1"]}
        source: "Morocco, voluntary review of the Global Compact"
        formula: "gcm5.agreements / gcm5.agreements.countries"
      - id: permits-by-reason
        titles:
          en: "Residence permits by reason"
          fr: "Titres de séjour par motif"
          ar: "سندات الإقامة حسب السبب"
        definition:
          en: "First residence permits issued in the year, by reason."
          fr: "Premiers titres de séjour délivrés dans l'année, par motif."
          ar: "سندات الإقامة الأولى الممنوحة خلال السنة، حسب السبب."
        standard: "Registry counts"
        unit: permits
        direction: none
        kind: administrative
        keys: {gcm: ["5"], programme: ["8"]}
        source: "Register of residence permits"
      - id: rescues-at-sea
        titles:
          en: "Persons rescued at sea"
          fr: "Personnes secourues en mer"
          ar: "الأشخاص الذين تم إنقاذهم في البحر"
        definition:
          en: "Persons rescued at sea by national authorities in the year: a count of events, not a rate."
          fr: "Personnes secourues en mer par les autorités nationales dans l'année : un décompte, pas un taux."
          ar: "الأشخاص الذين أنقذتهم السلطات الوطنية في البحر خلال السنة: عدد وليس معدلا."
        standard: "Administrative count"
        unit: persons
        direction: none
        kind: administrative
        keys: {sdg: ["10.7.3"], gcm: ["8"], programme: ["8"]}
        source: "Morocco, voluntary review of the Global Compact"
        formula: gcm8.rescued
      - id: migrant-deaths
        titles:
          en: "Deaths and disappearances in migration"
          fr: "Décès et disparitions au cours de la migration"
          ar: "الوفيات وحالات الاختفاء أثناء الهجرة"
        definition:
          en: "People who died or disappeared in migration towards an international destination; a minimum estimate."
          fr: "Personnes décédées ou disparues lors de la migration vers une destination internationale ; estimation minimale."
          ar: "الأشخاص الذين لقوا حتفهم أو اختفوا أثناء الهجرة إلى وجهة دولية؛ تقدير أدنى."
        standard: "SDG 10.7.3, series SM_DTH_MIGR"
        unit: persons
        direction: down
        kind: administrative
        keys: {sdg: ["10.7.3"], gcm: ["8"], pledge: [P2], programme: ["8"]}
        source: "IOM, Missing Migrants Project"
      - id: migration-policy-score
        titles:
          en: "Migration policies that facilitate orderly migration"
          fr: "Politiques migratoires facilitant une migration ordonnée"
          ar: "سياسات الهجرة الميسرة للهجرة المنظمة"
        definition:
          en: "Mean of 30 sub-categories in 6 domains, in percent; below 40 requires further progress, 40 to below 80 partially meets, 80 to below 100 meets, 100 fully meets."
          fr: "Moyenne de 30 sous-catégories dans 6 domaines, en pourcentage ; moins de 40 : progrès nécessaires ; de 40 à moins de 80 : partiellement satisfait ; de 80 à moins de 100 : satisfait ; 100 : pleinement satisfait."
          ar: "متوسط 30 فئة فرعية في 6 مجالات بالنسبة المئوية؛ أقل من 40: تلزم تدابير إضافية؛ من 40 إلى أقل من 80: استيفاء جزئي؛ من 80 إلى أقل من 100: استيفاء؛ 100: استيفاء تام."
        standard: "SDG 10.7.2, series SG_CPA_MIGRS"
        unit: percent
        direction: up
        kind: institutional
        keys: {sdg: ["10.7.2"], gcm: ["5", "23"], pledge: [P2, P4], programme: ["9", "10", "11"], axis: ["1"]}
        source: "United Nations Inquiry among Governments, module on migration"
      - id: refugees-by-origin
        titles:
          en: "Refugees by country of origin"
          fr: "Réfugiés selon le pays d'origine"
          ar: "اللاجئون حسب بلد المنشأ"
        definition:
          en: "Refugees from a country per 100,000 of its population and refugees."
          fr: "Réfugiés originaires d'un pays pour 100 000 personnes de sa population et de ses réfugiés."
          ar: "اللاجئون من بلد ما لكل 100 000 من سكانه ولاجئيه."
        standard: "SDG 10.7.4, series SM_POP_REFG_OR"
        unit: per-100000
        direction: down
        kind: administrative
        keys: {sdg: ["10.7.4"], gcm: ["2"], pledge: [P2]}
        source: UNHCR
      - id: remittance-cost
        titles:
          en: "Cost of sending remittances"
          fr: "Coût des envois de fonds"
          ar: "تكلفة تحويلات المهاجرين"
        definition:
          en: "Mean over the services of a corridor of fee plus exchange margin for sending 200 USD, as a share of the amount."
          fr: "Moyenne, sur les services d'un corridor, des frais et de la marge de change pour un envoi de 200 USD, rapportée au montant."
          ar: "متوسط الرسوم وهامش الصرف لإرسال 200 دولار عبر خدمات الممر نسبة إلى المبلغ."
        standard: "SDG 10.c.1, simple average; targets 3 % on average, no corridor above 5 %"
        unit: percent
        direction: down
        kind: administrative
        keys: {sdg: ["10.c.1"], gcm: ["20"], pledge: [P6]}
        source: "World Bank, Remittance Prices Worldwide"
      - id: remittance-cost-smart
        titles:
          en: "Cost of sending remittances, SmaRT"
          fr: "Coût des envois de fonds, SmaRT"
          ar: "تكلفة تحويلات المهاجرين، مؤشر سمارت"
        definition:
          en: "Mean of the three cheapest services of a corridor that qualify, for sending 200 USD."
          fr: "Moyenne des trois services admissibles les moins chers d'un corridor, pour un envoi de 200 USD."
          ar: "متوسط أرخص ثلاث خدمات مؤهلة في الممر لإرسال 200 دولار."
        standard: "SDG 10.c.1, SmaRT average"
        unit: percent
        direction: down
        kind: administrative
        keys: {sdg: ["10.c.1"], gcm: ["20"], pledge: [P6]}
        source: "World Bank, Remittance Prices Worldwide"
      - id: remittances-gdp-share
        titles:
          en: "Remittances as a share of GDP"
          fr: "Envois de fonds en proportion du PIB"
          ar: "حجم التحويلات المالية من الناتج المحلي الإجمالي"
        definition:
          en: "Remittances received divided by gross domestic product."
          fr: "Envois de fonds reçus rapportés au produit intérieur brut."
          ar: "التحويلات المالية الواردة نسبة إلى الناتج المحلي الإجمالي."
        standard: "SDG 17.3.2"
        unit: percent
        direction: none
        kind: administrative
        keys: {sdg: ["17.3.2"], gcm: ["19", "20"], pledge: [P6]}
        source: "Office des Changes; national accounts"
        note: "The receipts of 2024 are the fact remittances.2024; no gross domestic product is among the facts, so nothing is computed."
      - id: trafficking-victims-rate
        titles:
          en: "Detected victims of trafficking"
          fr: "Victimes de la traite détectées"
          ar: "ضحايا الاتجار بالبشر المكتشفون"
        definition:
          en: "Detected victims of trafficking per 100,000 population, by sex, age and form of exploitation; exact Poisson intervals."
          fr: "Victimes de la traite détectées pour 100 000 habitants, par sexe, âge et forme d'exploitation ; intervalles exacts de Poisson."
          ar: "عدد ضحايا الاتجار بالبشر المكتشفين لكل 100 000 نسمة، حسب الجنس والعمر وشكل الاستغلال؛ فترات بواسون الدقيقة."
        standard: "SDG 16.2.2"
        unit: per-100000
        direction: none
        kind: administrative
        keys: {sdg: ["16.2.2"], gcm: ["10"], programme: ["8"]}
        source: "National commission against trafficking in persons"
        note: "More detected victims may mean better detection."
      - id: occupational-injuries
        titles:
          en: "Occupational injuries by migratory status"
          fr: "Accidents du travail selon le statut migratoire"
          ar: "إصابات العمل حسب وضع الهجرة"
        definition:
          en: "Fatal and non-fatal occupational injuries per 100,000 workers, by sex and migratory status."
          fr: "Accidents du travail mortels et non mortels pour 100 000 travailleurs, par sexe et statut migratoire."
          ar: "إصابات العمل المميتة وغير المميتة لكل 100 000 عامل، حسب الجنس ووضع الهجرة."
        standard: "SDG 8.8.1, series SL_EMP_FTLINJUR and SL_EMP_INJUR"
        unit: per-100000
        direction: down
        kind: administrative
        keys: {sdg: ["8.8.1"], gcm: ["6"], programme: ["7"], axis: ["3"]}
        source: "Labour inspection and insurance records"
      - id: labour-rights-compliance
        titles:
          en: "Compliance with labour rights"
          fr: "Respect des droits du travail"
          ar: "الامتثال لحقوق العمل"
        definition:
          en: "Level of national compliance with freedom of association and collective bargaining, from 0 (best) to 10."
          fr: "Niveau de respect de la liberté d'association et de la négociation collective, de 0 (meilleur) à 10."
          ar: "مستوى الامتثال لحرية تكوين الجمعيات والمفاوضة الجماعية، من 0 (الأفضل) إلى 10."
        standard: "SDG 8.8.2"
        unit: index
        direction: down
        kind: institutional
        keys: {sdg: ["8.8.2"], gcm: ["6"], programme: ["7"], axis: ["3"]}
        source: "ILO textual sources and national legislation"
      - id: health-services-coverage
        titles:
          en: "Coverage of essential health services"
          fr: "Couverture des services de santé essentiels"
          ar: "التغطية بالخدمات الصحية الأساسية"
        definition:
          en: "Index of coverage of essential health services, by migratory status."
          fr: "Indice de couverture des services de santé essentiels, selon le statut migratoire."
          ar: "مؤشر التغطية بالخدمات الصحية الأساسية، حسب وضع الهجرة."
        standard: "SDG 3.8.1"
        unit: index
        direction: up
        kind: administrative
        keys: {sdg: ["3.8.1"], gcm: ["15"], pledge: [P4], programme: ["3"]}
        source: "Ministry in charge of health"
      - id: vaccination-coverage-foreigners
        titles:
          en: "Vaccination coverage of foreigners"
          fr: "Couverture vaccinale des étrangers"
          ar: "نسبة التغطية بالتلقيح لدى الأجانب"
        definition:
          en: "Foreigners vaccinated against COVID-19 divided by foreigners resident at the time."
          fr: "Étrangers vaccinés contre la COVID-19 rapportés aux étrangers résidents au même moment."
          ar: "الأجانب الملقحون ضد كوفيد-19 نسبة إلى الأجانب المقيمين في الفترة نفسها."
        standard: "Ratio of administrative counts"
        unit: percent
        direction: up
        kind: administrative
        keys: {sdg: ["3.8.1", "3.b.1"], gcm: ["15"], pledge: [P4], programme: ["3"]}
        source: "Morocco, voluntary review of the Global Compact"
        note: "No stock of 2021 is among the facts. The census of 2024 counts 148,152 foreigners, fewer than the 258,977 vaccinated: dividing them would give 175 %, which is no coverage."
      - id: vaccination-women-share
        titles:
          en: "Women among vaccinated foreigners"
          fr: "Femmes parmi les étrangers vaccinés"
          ar: "النساء من بين الأجانب الملقحين"
        definition:
          en: "Women as a share of the sum of men and women, not of the printed total."
          fr: "Femmes rapportées à la somme des hommes et des femmes, et non au total imprimé."
          ar: "النساء نسبة إلى مجموع الرجال والنساء، وليس إلى المجموع المطبوع."
        standard: "Ratio of administrative counts"
        unit: percent
        direction: none
        kind: administrative
        keys: {sdg: ["3.8.1"], gcm: ["15"], pledge: [P4], programme: ["3"]}
        source: "Morocco, voluntary review of the Global Compact"
        formula: "gcm15.vaccination.women / (gcm15.vaccination.men + gcm15.vaccination.women)"
      - id: service-access-gap
        titles:
          en: "Gap in access to services"
          fr: "Écart d'accès aux services"
          ar: "فجوة الولوج إلى الخدمات"
        definition:
          en: "Access rate of migrants minus that of others, by service: health, education, housing."
          fr: "Taux d'accès des migrants moins celui des autres, par service : santé, éducation, logement."
          ar: "معدل ولوج المهاجرين ناقص معدل غيرهم، حسب الخدمة: الصحة والتعليم والسكن."
        standard: "Difference of two rates"
        unit: percentage-points
        direction: up
        kind: administrative
        keys: {sdg: ["3.8.1", "4.1.1", "11.1.1"], gcm: ["15"], pledge: [P4], programme: ["1", "3", "4"]}
        source: "Administrations in charge of each service"
      - id: social-protection-coverage
        titles:
          en: "Coverage by social protection"
          fr: "Couverture par la protection sociale"
          ar: "التغطية بالحماية الاجتماعية"
        definition:
          en: "Migrants affiliated to a social protection scheme as a share of migrants."
          fr: "Migrants affiliés à un régime de protection sociale rapportés aux migrants."
          ar: "المهاجرون المنخرطون في نظام للحماية الاجتماعية نسبة إلى المهاجرين."
        standard: "SDG 1.3.1 by migratory status"
        unit: percent
        direction: up
        kind: administrative
        keys: {sdg: ["1.3.1"], gcm: ["22", "15"], programme: ["3"], axis: ["3"]}
        source: "Social security fund"
      - id: social-security-agreement-coverage
        titles:
          en: "Migrants covered by a social security agreement"
          fr: "Migrants couverts par une convention de sécurité sociale"
          ar: "المهاجرون المشمولون باتفاقية للضمان الاجتماعي"
        definition:
          en: "Migrants from or in countries with a bilateral social security agreement in force, as a share of migrants."
          fr: "Migrants originaires ou résidents de pays liés par une convention bilatérale en vigueur, rapportés aux migrants."
          ar: "المهاجرون من بلدان أو في بلدان لها اتفاقية ثنائية سارية للضمان الاجتماعي نسبة إلى المهاجرين."
        standard: "Ratio of stocks by country"
        unit: percent
        direction: up
        kind: institutional
        keys: {sdg: ["1.3.1"], gcm: ["22"], programme: ["10"], axis: ["3"]}
        source: "Register of agreements; stocks by country"
      - id: placement-rate
        titles:
          en: "Placement rate of migrants"
          fr: "Taux d'insertion des migrants"
          ar: "معدل إدماج المهاجرين في الشغل"
        definition:
          en: "Migrants placed in a job by ANAPEC as a share of those registered."
          fr: "Migrants insérés par l'ANAPEC rapportés aux migrants inscrits."
          ar: "المهاجرون الذين أدمجتهم الوكالة الوطنية لإنعاش التشغيل والكفاءات نسبة إلى المسجلين."
        standard: "Ratio of administrative counts"
        unit: percent
        direction: up
        kind: administrative
        keys: {sdg: ["8.5.2"], gcm: ["6"], programme: ["7"], axis: ["4"]}
        source: ANAPEC
      - id: fee-charging-compliance
        titles:
          en: "Compliance with the ban on recruitment fees"
          fr: "Respect de l'interdiction des frais de recrutement"
          ar: "الامتثال لحظر رسوم الاستقدام"
        definition:
          en: "Recruiters inspected that charge workers no fee, as a share of those inspected."
          fr: "Recruteurs contrôlés ne facturant aucun frais aux travailleurs, rapportés aux recruteurs contrôlés."
          ar: "وسطاء الاستقدام الذين لا يحمّلون العمال أي رسوم نسبة إلى من خضعوا للمراقبة."
        standard: "Ratio of administrative counts"
        unit: percent
        direction: up
        kind: administrative
        keys: {sdg: ["10.7.1"], gcm: ["6"], programme: ["7"], axis: ["4"]}
        source: "Labour inspection; register of recruitment channels"
      - id: vacancy-fill-rate
        titles:
          en: "Fill rate of vacancies abroad"
          fr: "Taux de satisfaction des offres à l'étranger"
          ar: "معدل تلبية عروض الشغل بالخارج"
        definition:
          en: "Posts filled as a share of posts offered through institutional channels."
          fr: "Postes pourvus rapportés aux postes offerts par les voies institutionnelles."
          ar: "المناصب المشغولة نسبة إلى المناصب المعروضة عبر القنوات المؤسسية."
        standard: "Ratio of administrative counts"
        unit: percent
        direction: up
        kind: administrative
        keys: {gcm: ["5", "6"], axis: ["4"]}
        source: "Database of employment opportunities (not available yet)"
      - id: disaster-affected-rate
        titles:
          en: "Persons affected by disasters"
          fr: "Personnes touchées par des catastrophes"
          ar: "الأشخاص المتضررون من الكوارث"
        definition:
          en: "Deaths, missing and directly affected persons per 100,000 population."
          fr: "Personnes décédées, disparues ou directement touchées pour 100 000 habitants."
          ar: "الأشخاص المتوفون والمفقودون والمتضررون مباشرة لكل 100 000 نسمة."
        standard: "SDG 1.5.1, 11.5.1, 13.1.1"
        unit: per-100000
        direction: down
        kind: administrative
        keys: {sdg: ["1.5.1", "11.5.1", "13.1.1"], gcm: ["2"], pledge: [P2]}
        source: "Civil protection; Sendai monitor"
      - id: environmental-moves-share
        titles:
          en: "Moves for an environmental reason"
          fr: "Migrations pour raison environnementale"
          ar: "التنقلات لسبب بيئي"
        definition:
          en: "Migrants who moved for an environmental reason as a share of migrants."
          fr: "Migrants ayant migré pour une raison environnementale rapportés aux migrants."
          ar: "المهاجرون الذين انتقلوا لسبب بيئي نسبة إلى المهاجرين."
        standard: "Domain share by reason of move"
        unit: percent
        direction: none
        kind: survey
        keys: {sdg: ["13.1.1"], gcm: ["2"], pledge: [P2]}
        source: "Household module with the reason of move"
      - id: emigration-intention
        titles:
          en: "Intention to emigrate"
          fr: "Intention d'émigrer"
          ar: "نية الهجرة"
        definition:
          en: "Non-migrants who intend to emigrate as a share of non-migrants."
          fr: "Non-migrants ayant l'intention d'émigrer rapportés aux non-migrants."
          ar: "غير المهاجرين الذين ينوون الهجرة نسبة إلى غير المهاجرين."
        standard: "MED-HIMS questionnaire"
        unit: percent
        direction: none
        kind: survey
        keys: {gcm: ["2"]}
        source: "HCP, Enquête nationale sur la migration internationale 2018-2019"
        formula: "enmi.intention.T / 100"
      - id: refugee-income-loss
        titles:
          en: "Refugees who lost income"
          fr: "Réfugiés ayant perdu un revenu"
          ar: "اللاجئون الذين فقدوا دخلهم"
        definition:
          en: "Refugee households that lost income in the pandemic as a share of refugee households; finite population correction for 600 of 2,168."
          fr: "Ménages de réfugiés ayant perdu un revenu pendant la pandémie ; correction de population finie pour 600 sur 2 168."
          ar: "أسر اللاجئين التي فقدت دخلا خلال الجائحة نسبة إلى أسر اللاجئين؛ مع تصحيح المجتمع المحدود لـ600 من 2168."
        standard: "Stratified simple random sample"
        unit: percent
        direction: down
        kind: survey
        keys: {gcm: ["7"], programme: ["5"]}
        source: "HCP, survey on the impact of COVID-19 on refugees 2020"
      - id: assistance-beneficiaries-rate
        titles:
          en: "Beneficiaries of humanitarian assistance"
          fr: "Bénéficiaires de l'assistance humanitaire"
          ar: "المستفيدون من المساعدة الإنسانية"
        definition:
          en: "Beneficiaries of social and humanitarian assistance per 1,000 migrants."
          fr: "Bénéficiaires de l'assistance sociale et humanitaire pour 1 000 migrants."
          ar: "المستفيدون من المساعدة الاجتماعية والإنسانية لكل 1000 مهاجر."
        standard: "Rate of administrative counts"
        unit: per-1000
        direction: up
        kind: administrative
        keys: {gcm: ["7"], programme: ["5"]}
        source: "Ministry in charge of solidarity and its partners"
      - id: information-requests-rate
        titles:
          en: "Requests for information"
          fr: "Demandes d'information"
          ar: "طلبات المعلومات"
        definition:
          en: "Requests for information served per 1,000 migrants."
          fr: "Demandes d'information traitées pour 1 000 migrants."
          ar: "طلبات المعلومات المعالجة لكل 1000 مهاجر."
        standard: "Rate of administrative counts"
        unit: per-1000
        direction: up
        kind: administrative
        keys: {gcm: ["3"], programme: ["11"]}
        source: "Web and service counts"
      - id: smuggling-networks-dismantled
        titles:
          en: "Smuggling networks dismantled"
          fr: "Réseaux de trafic de migrants démantelés"
          ar: "شبكات تهريب المهاجرين المفككة"
        definition:
          en: "Networks of smuggling of migrants dismantled in the year."
          fr: "Réseaux de trafic de migrants démantelés dans l'année."
          ar: "شبكات تهريب المهاجرين التي جرى تفكيكها خلال السنة."
        standard: "Administrative count"
        unit: networks
        direction: none
        kind: administrative
        keys: {gcm: ["9"], programme: ["8"]}
        source: "Central unit monitoring migration"
      - id: irregular-attempts-foiled
        titles:
          en: "Attempts of irregular crossing foiled"
          fr: "Tentatives de franchissement irrégulier avortées"
          ar: "محاولات العبور غير النظامي المحبطة"
        definition:
          en: "Attempts of irregular crossing foiled in the year: events, not persons."
          fr: "Tentatives de franchissement irrégulier avortées dans l'année : des événements, pas des personnes."
          ar: "محاولات العبور غير النظامي التي أُحبطت خلال السنة: أحداث وليست أشخاصا."
        standard: "Administrative count"
        unit: events
        direction: none
        kind: administrative
        keys: {gcm: ["9"], programme: ["8"]}
        source: "Central unit monitoring migration"
      - id: border-refusal-rate
        titles:
          en: "Refusals of entry"
          fr: "Refus d'entrée"
          ar: "حالات رفض الدخول"
        definition:
          en: "Refusals of entry as a share of entries asked for at border posts."
          fr: "Refus d'entrée rapportés aux demandes d'entrée aux postes frontières."
          ar: "حالات رفض الدخول نسبة إلى طلبات الدخول بالمراكز الحدودية."
        standard: "Ratio of administrative counts"
        unit: percent
        direction: none
        kind: administrative
        keys: {gcm: ["11"], programme: ["8"]}
        source: "Border police"
      - id: referral-rate
        titles:
          en: "Referrals to protection"
          fr: "Orientations vers la protection"
          ar: "الإحالات على الحماية"
        definition:
          en: "Persons referred to a protection service as a share of those identified as needing one."
          fr: "Personnes orientées vers un service de protection rapportées aux personnes identifiées."
          ar: "الأشخاص المحالون على خدمة للحماية نسبة إلى من تم تحديدهم."
        standard: "Ratio of administrative counts"
        unit: percent
        direction: up
        kind: administrative
        keys: {gcm: ["12"], programme: ["8"]}
        source: "Records of referral"
      - id: detention-duration-median
        titles:
          en: "Median duration of detention"
          fr: "Durée médiane de rétention"
          ar: "الوسيط لمدة الاحتجاز"
        definition:
          en: "Median days in migration detention, with those still detained as censored durations."
          fr: "Nombre médian de jours de rétention, les rétentions en cours étant des durées censurées."
          ar: "وسيط عدد أيام احتجاز المهاجرين، مع اعتبار الحالات الجارية مُددا مبتورة."
        standard: "Censored durations (Kaplan-Meier)"
        unit: days
        direction: down
        kind: administrative
        keys: {gcm: ["13"], programme: ["8"]}
        source: "Records of detention"
      - id: detention-alternatives-share
        titles:
          en: "Alternatives to detention"
          fr: "Alternatives à la rétention"
          ar: "بدائل الاحتجاز"
        definition:
          en: "Cases given an alternative to detention as a share of cases decided."
          fr: "Cas ayant fait l'objet d'une alternative à la rétention rapportés aux cas décidés."
          ar: "الحالات التي استفادت من بديل للاحتجاز نسبة إلى الحالات المبتوت فيها."
        standard: "Ratio of administrative counts"
        unit: percent
        direction: up
        kind: administrative
        keys: {gcm: ["13"], programme: ["8"]}
        source: "Records of detention"
      - id: consular-assistance-rate
        titles:
          en: "Consular assistance"
          fr: "Assistance consulaire"
          ar: "المساعدة القنصلية"
        definition:
          en: "Cases of consular assistance per 1,000 nationals abroad; the denominator is an estimate."
          fr: "Cas d'assistance consulaire pour 1 000 ressortissants à l'étranger ; le dénominateur est une estimation."
          ar: "حالات المساعدة القنصلية لكل 1000 مواطن بالخارج؛ والمقام تقديري."
        standard: "Rate with an estimated denominator"
        unit: per-1000
        direction: none
        kind: administrative
        keys: {gcm: ["14"], programme: ["9"]}
        source: "Consular records"
      - id: discrimination-reported
        titles:
          en: "Experience of discrimination"
          fr: "Discrimination ressentie"
          ar: "التعرض للتمييز"
        definition:
          en: "Population reporting having felt discriminated against or harassed in the previous 12 months, by migratory status."
          fr: "Population ayant déclaré avoir fait l'objet de discrimination ou de harcèlement au cours des 12 derniers mois, selon le statut migratoire."
          ar: "السكان الذين أبلغوا عن تعرضهم للتمييز أو التحرش خلال الاثني عشر شهرا السابقة، حسب وضع الهجرة."
        standard: "SDG 10.3.1 and 16.b.1"
        unit: percent
        direction: down
        kind: survey
        keys: {sdg: ["10.3.1", "16.b.1"], gcm: ["17"], programme: ["10"]}
        source: "Perception survey (none known)"
      - id: prior-learning-certificates
        titles:
          en: "Certificates of prior learning"
          fr: "Certificats de validation des acquis"
          ar: "شهادات الاعتراف بالمكتسبات"
        definition:
          en: "Certificates of recognition of prior learning issued to migrants in the year."
          fr: "Certificats de validation des acquis délivrés à des migrants dans l'année."
          ar: "شهادات الاعتراف بالمكتسبات الممنوحة للمهاجرين خلال السنة."
        standard: "Administrative count"
        unit: certificates
        direction: up
        kind: administrative
        keys: {gcm: ["18"], programme: ["6"], axis: ["5"]}
        source: "Administration of vocational training"
      - id: foreign-trainees
        titles:
          en: "Foreign trainees in vocational training"
          fr: "Stagiaires étrangers en formation professionnelle"
          ar: "المتدربون الأجانب في التكوين المهني"
        definition:
          en: "Foreign trainees enrolled in vocational training, by nationality."
          fr: "Stagiaires étrangers inscrits en formation professionnelle, par nationalité."
          ar: "المتدربون الأجانب المسجلون في التكوين المهني، حسب الجنسية."
        standard: "Administrative count"
        unit: persons
        direction: up
        kind: administrative
        keys: {sdg: ["4.3.1"], gcm: ["18"], programme: ["6"], axis: ["5"]}
        source: "Administration of vocational training"
      - id: skills-mismatch
        titles:
          en: "Skills mismatch"
          fr: "Inadéquation des compétences"
          ar: "عدم ملاءمة الكفاءات"
        definition:
          en: "Employees whose education is above or below that of their occupation's major group, by migratory status."
          fr: "Salariés dont le niveau d'éducation dépasse ou n'atteint pas celui de leur grand groupe professionnel, selon le statut migratoire."
          ar: "الأجراء الذين يفوق أو يقل مستواهم التعليمي عن مستوى مجموعتهم المهنية الكبرى، حسب وضع الهجرة."
        standard: "ISCO-08 major group to ISCED 2011, normative method"
        unit: percent
        direction: down
        kind: survey
        keys: {gcm: ["18"], pledge: [P8], axis: ["5"]}
        source: "Employment survey"
      - id: diaspora-projects
        titles:
          en: "Projects of the diaspora"
          fr: "Projets de la diaspora"
          ar: "مشاريع مغاربة العالم"
        definition:
          en: "Projects of enterprises and associations of nationals abroad supported in the year."
          fr: "Projets d'entreprises et d'associations de ressortissants à l'étranger soutenus dans l'année."
          ar: "مشاريع مقاولات وجمعيات المواطنين بالخارج المدعومة خلال السنة."
        standard: "Registry counts"
        unit: projects
        direction: up
        kind: administrative
        keys: {gcm: ["19"]}
        source: "Ministry in charge of Moroccans abroad"
      - id: assisted-returns
        titles:
          en: "Assisted voluntary returns"
          fr: "Retours volontaires assistés"
          ar: "العودة الطوعية المدعومة"
        definition:
          en: "Migrants assisted to return voluntarily in the year, by country of origin."
          fr: "Migrants assistés pour un retour volontaire dans l'année, par pays d'origine."
          ar: "المهاجرون المستفيدون من العودة الطوعية خلال السنة، حسب بلد المنشأ."
        standard: "Administrative count"
        unit: persons
        direction: none
        kind: administrative
        keys: {gcm: ["21"], pledge: [P6], programme: ["8"]}
        source: "Records of assisted voluntary return and reintegration"
      - id: intra-african-stock
        titles:
          en: "Intra-African migrant stock"
          fr: "Stock de migrants intra-africains"
          ar: "عدد المهاجرين داخل إفريقيا"
        definition:
          en: "Migrants born in one African country and living in another, from the matrix of origins and destinations."
          fr: "Migrants nés dans un pays africain et résidant dans un autre, d'après la matrice origines-destinations."
          ar: "المهاجرون المولودون في بلد إفريقي والمقيمون في آخر، حسب مصفوفة المنشأ والوجهة."
        standard: "Matrix of stocks; rows add up to the stock"
        unit: persons
        direction: none
        kind: institutional
        keys: {gcm: ["19", "23"], pledge: [P5]}
        source: "Censuses of partner countries; African Migration Observatory"
      - id: sdg-migratory-coverage
        titles:
          en: "Migration-relevant SDG indicators with migratory status"
          fr: "Indicateurs ODD liés à la migration ventilés selon le statut migratoire"
          ar: "مؤشرات أهداف التنمية المستدامة المصنفة حسب وضع الهجرة"
        definition:
          en: "SDG indicators of the working list that are produced by migratory status, as a share of the list."
          fr: "Indicateurs ODD de la liste de travail produits selon le statut migratoire, rapportés à la liste."
          ar: "مؤشرات أهداف التنمية المستدامة في قائمة العمل المنتجة حسب وضع الهجرة نسبة إلى القائمة."
        standard: "In the spirit of SDG 17.18.1"
        unit: percent
        direction: up
        kind: institutional
        keys: {sdg: ["17.18.1"], gcm: ["1"], programme: ["11"], axis: ["2", "6"]}
        source: "Catalogue of sources and indicators"

    """#
}
