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
  static let back: LocalizedText = [
    "en": "All indicators", "fr": "Tous les indicateurs", "ar": "كل المؤشرات",
  ]
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
  static let step: LocalizedText = ["en": "Step", "fr": "Étape", "ar": "المرحلة"]
}
