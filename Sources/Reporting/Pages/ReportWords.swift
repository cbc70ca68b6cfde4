internal import Indicators

/// The fixed words of reports in English, French and Arabic.
enum ReportWords {
  static let skip: LocalizedText = [
    "en": "Skip to the content", "fr": "Aller au contenu", "ar": "تخطَّ إلى المحتوى",
  ]
  static let pledges: LocalizedText = ["en": "Pledges", "fr": "Engagements", "ar": "الالتزامات"]
  static let pledge: LocalizedText = ["en": "Pledge", "fr": "Engagement", "ar": "الالتزام"]
  static let indicators: LocalizedText = [
    "en": "Indicators", "fr": "Indicateurs", "ar": "المؤشرات",
  ]
  static let indicator: LocalizedText = ["en": "Indicator", "fr": "Indicateur", "ar": "المؤشر"]
  static let objectives: LocalizedText = [
    "en": "Objectives of the Global Compact", "fr": "Objectifs du Pacte mondial",
    "ar": "أهداف الميثاق العالمي",
  ]
  static let objective: LocalizedText = ["en": "Objective", "fr": "Objectif", "ar": "الهدف"]
  static let flows: LocalizedText = [
    "en": "Origins and destinations", "fr": "Origines et destinations", "ar": "الأصول والوجهات",
  ]
  static let funnel: LocalizedText = [
    "en": "Who is counted in the recruitment cost",
    "fr": "Qui est compté dans le coût de recrutement", "ar": "من يدخل في حساب تكلفة الاستقدام",
  ]
  static let pyramid: LocalizedText = [
    "en": "Ages of residents born abroad, and of everybody",
    "fr": "Âges des résidents nés à l’étranger et de l’ensemble",
    "ar": "أعمار المقيمين المولودين بالخارج وأعمار الجميع",
  ]
  static let ages: LocalizedText = ["en": "Ages", "fr": "Âges", "ar": "الأعمار"]
  static let eligibility: LocalizedText = [
    "en": "Eligibility", "fr": "Éligibilité", "ar": "الأهلية",
  ]
  static let figures: LocalizedText = ["en": "Checks", "fr": "Vérifications", "ar": "التحقق"]
  static let notShown: LocalizedText = [
    "en": "Cells that are not published", "fr": "Cellules non publiées", "ar": "خلايا غير منشورة",
  ]
  static let missing: LocalizedText = [
    "en": "without an answer", "fr": "sans réponse", "ar": "دون جواب",
  ]
  static let checks: LocalizedText = [
    "en": "Do published figures add up?", "fr": "Les chiffres publiés concordent-ils ?",
    "ar": "هل تتطابق الأرقام المنشورة؟",
  ]
  static let methods: LocalizedText = [
    "en": "Sources, methods and quality", "fr": "Sources, méthodes et qualité",
    "ar": "المصادر والمناهج والجودة",
  ]
  static let data: LocalizedText = ["en": "Data", "fr": "Données", "ar": "المعطيات"]
  static let facts: LocalizedText = [
    "en": "Published figures", "fr": "Chiffres publiés", "ar": "الأرقام المنشورة",
  ]
  static let synthetic: LocalizedText = [
    "en": "Synthetic data: these figures describe no country and must not be cited",
    "fr":
      "Données synthétiques : ces chiffres ne décrivent aucun pays et ne doivent pas être cités",
    "ar": "معطيات مصطنعة: هذه الأرقام لا تصف أي بلد ولا يجوز الاستشهاد بها",
  ]
  static let computed: LocalizedText = ["en": "Computed", "fr": "Calculé", "ar": "محسوب"]
  static let administrative: LocalizedText = [
    "en": "Administrative", "fr": "Administratif", "ar": "إداري",
  ]
  static let narrative: LocalizedText = ["en": "Narrative", "fr": "Narratif", "ar": "سردي"]
  static let survey: LocalizedText = ["en": "Survey", "fr": "Enquête", "ar": "بحث"]
  static let census: LocalizedText = ["en": "Full count", "fr": "Dénombrement", "ar": "إحصاء شامل"]
  static let mixed: LocalizedText = [
    "en": "Survey and cited figures", "fr": "Enquête et chiffres cités", "ar": "بحث وأرقام منقولة",
  ]
  static let met: LocalizedText = ["en": "Target met", "fr": "Cible atteinte", "ar": "تحقق الهدف"]
  static let withinError: LocalizedText = [
    "en": "The sample cannot tell", "fr": "L’échantillon ne permet pas de conclure",
    "ar": "لا تسمح العينة بالاستنتاج",
  ]
  static let noTarget: LocalizedText = [
    "en": "No target is stated", "fr": "Aucune cible n’est énoncée", "ar": "لا يوجد هدف معلن",
  ]
  static let expected: LocalizedText = [
    "en": "Expected by now", "fr": "Attendu à cette date", "ar": "المتوقع في هذا التاريخ",
  ]
  static let value: LocalizedText = ["en": "Value", "fr": "Valeur", "ar": "القيمة"]
  static let standardError: LocalizedText = [
    "en": "Standard error", "fr": "Erreur type", "ar": "الخطأ المعياري",
  ]
  static let interval: LocalizedText = [
    "en": "Confidence interval", "fr": "Intervalle de confiance", "ar": "مجال الثقة",
  ]
  static let cv: LocalizedText = ["en": "CV", "fr": "CV", "ar": "معامل التغير"]
  static let cases: LocalizedText = ["en": "Cases", "fr": "Cas", "ar": "الحالات"]
  static let period: LocalizedText = ["en": "Period", "fr": "Période", "ar": "الفترة"]
  static let source: LocalizedText = ["en": "Source", "fr": "Source", "ar": "المصدر"]
  static let standard: LocalizedText = ["en": "Standard", "fr": "Norme", "ar": "المعيار"]
  static let definition: LocalizedText = ["en": "Definition", "fr": "Définition", "ar": "التعريف"]
  static let unit: LocalizedText = ["en": "Unit", "fr": "Unité", "ar": "الوحدة"]
  static let universe: LocalizedText = ["en": "Universe", "fr": "Champ", "ar": "المجال"]
  static let statistic: LocalizedText = ["en": "Statistic", "fr": "Statistique", "ar": "الإحصاءة"]
  static let quality: LocalizedText = ["en": "Quality", "fr": "Qualité", "ar": "الجودة"]
  static let total: LocalizedText = ["en": "Total", "fr": "Ensemble", "ar": "المجموع"]
  static let change: LocalizedText = [
    "en": "Change since", "fr": "Variation depuis", "ar": "التغير منذ",
  ]
  static let average: LocalizedText = [
    "en": "Annual average", "fr": "Moyenne annuelle", "ar": "المتوسط السنوي",
  ]
  static let overTime: LocalizedText = ["en": "Over time", "fr": "Évolution", "ar": "عبر الزمن"]
  static let by: LocalizedText = ["en": "By", "fr": "Par", "ar": "حسب"]
  static let publish: LocalizedText = ["en": "Published", "fr": "Publié", "ar": "منشور"]
  static let caution: LocalizedText = [
    "en": "With caution", "fr": "Avec prudence", "ar": "يستعمل بحذر",
  ]
  static let suppress: LocalizedText = [
    "en": "Not published", "fr": "Non publié", "ar": "غير منشور",
  ]
  static let confidential: LocalizedText = [
    "en": "Confidential", "fr": "Confidentiel", "ar": "سري",
  ]
  static let noSamplingError: LocalizedText = [
    "en": "no sampling error", "fr": "sans erreur d’échantillonnage", "ar": "دون خطأ معاينة",
  ]
  static let intervalUnknown: LocalizedText = [
    "en": "interval not known", "fr": "intervalle inconnu", "ar": "مجال الثقة غير معروف",
  ]
  static let notDerivable: LocalizedText = [
    "en": "Not derivable", "fr": "Non dérivable", "ar": "غير قابل للاشتقاق",
  ]
  static let rules: LocalizedText = [
    "en": "Publication rules side by side", "fr": "Règles de publication comparées",
    "ar": "قواعد النشر جنبا إلى جنب",
  ]
  static let how: LocalizedText = [
    "en": "How this number is made", "fr": "Comment ce chiffre est obtenu",
    "ar": "كيف حُسب هذا الرقم",
  ]
  static let serves: LocalizedText = ["en": "Serves", "fr": "Sert", "ar": "يخدم"]
  static let status: LocalizedText = ["en": "Status", "fr": "État", "ar": "الحالة"]
  static let holds: LocalizedText = ["en": "Adds up", "fr": "Concorde", "ar": "متطابق"]
  static let fails: LocalizedText = [
    "en": "Does not add up", "fr": "Ne concorde pas", "ar": "غير متطابق",
  ]
  static let explained: LocalizedText = ["en": "Explained", "fr": "Expliqué", "ar": "مفسَّر"]
  static let design: LocalizedText = [
    "en": "Design of the sample", "fr": "Plan de sondage", "ar": "تصميم العينة",
  ]
  static let notes: LocalizedText = ["en": "Notes", "fr": "Notes", "ar": "ملاحظات"]
  /// The steps of eligibility of SDG 10.7.1, in French and Arabic; the module names them in English.
  static let steps: [String: LocalizedText] = [
    "E0": [
      "en": "asked the module", "fr": "a répondu au module", "ar": "شمله البحث",
    ],
    "E1": [
      "en": "of working age at the start of the job",
      "fr": "en âge de travailler au début de l’emploi",
      "ar": "في سن العمل عند بداية الشغل",
    ],
    "E2": [
      "en": "changed country of usual residence", "fr": "a changé de pays de résidence habituelle",
      "ar": "غيّر بلد الإقامة الاعتيادية",
    ],
    "E3": [
      "en": "moved to work as an employee", "fr": "parti travailler comme salarié",
      "ar": "انتقل للعمل كأجير",
    ],
    "E4": [
      "en": "not self-employed abroad", "fr": "n’était pas indépendant à l’étranger",
      "ar": "لم يكن مستقلا بالخارج",
    ],
    "E5": ["en": "not a short stay", "fr": "pas un court séjour", "ar": "ليست إقامة قصيرة"],
    "E6": [
      "en": "not moved for other purposes (implied by E3)",
      "fr": "pas parti pour d’autres motifs (découle de E3)",
      "ar": "لم ينتقل لأغراض أخرى (متضمن في E3)",
    ],
    "E7": [
      "en": "documented and undocumented both stay", "fr": "en règle ou non, tous restent",
      "ar": "يبقى من له وثائق ومن ليست له",
    ],
    "E8": [
      "en": "started in the recent period", "fr": "a commencé dans la période récente",
      "ar": "بدأ في الفترة الأخيرة",
    ],
    "E9": [
      "en": "first job in the last country", "fr": "premier emploi dans le dernier pays",
      "ar": "أول شغل في آخر بلد",
    ],
    "E10": [
      "en": "cost known (zero is known)", "fr": "coût connu (zéro est connu)",
      "ar": "التكلفة معروفة (الصفر معروف)",
    ],
    "E11": [
      "en": "earnings of the same job known and above zero",
      "fr": "gains du même emploi connus et positifs",
      "ar": "دخل الشغل نفسه معروف وأكبر من الصفر",
    ],
  ]
}
