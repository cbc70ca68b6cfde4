/// The fixed words of charts in one language.
struct ChartWords: Hashable, Sendable {
  var chart: String
  var noData: String
  var notAvailable: String
  var notPublished: String
  var caution: String
  var estimate: String
  var administrative: String
  var interval: String
  var to: String
  var breakInSeries: String
  /// What stands before the number of a quarter: Q1.
  var quarter: String
  var men: String
  var women: String
  var otherOrigins: String
  var otherDestinations: String
  var share: String
  var cases: String
  var weighted: String
  var baseline: String
  var latest: String
  var target: String
  var onTrack: String
  var offTrack: String
  var cannotBeSaid: String

  static let english = ChartWords(
    chart: "Chart", noData: "No data", notAvailable: "not available",
    notPublished: "not published", caution: "Unreliable estimate, use with caution",
    estimate: "Survey estimate", administrative: "Administrative figure",
    interval: "95% confidence interval", to: "to", breakInSeries: "Break in series",
    quarter: "Q", men: "Men", women: "Women", otherOrigins: "Other origins",
    otherDestinations: "Other destinations", share: "share", cases: "Cases",
    weighted: "Weighted", baseline: "Baseline", latest: "Latest", target: "Target",
    onTrack: "On track", offTrack: "Off track", cannotBeSaid: "Cannot be said")

  static let french = ChartWords(
    chart: "Graphique", noData: "Aucune donnée", notAvailable: "non disponible",
    notPublished: "non publié", caution: "Estimation peu fiable, à interpréter avec prudence",
    estimate: "Estimation de l’enquête", administrative: "Donnée administrative",
    interval: "Intervalle de confiance à 95\u{202F}%", to: "à",
    breakInSeries: "Rupture de série", quarter: "T", men: "Hommes", women: "Femmes",
    otherOrigins: "Autres origines", otherDestinations: "Autres destinations", share: "part",
    cases: "Effectif", weighted: "Pondéré", baseline: "Départ", latest: "Dernière valeur",
    target: "Cible", onTrack: "En bonne voie", offTrack: "Hors trajectoire",
    cannotBeSaid: "Indéterminé")

  static let arabic = ChartWords(
    chart: "رسم بياني", noData: "لا توجد معطيات", notAvailable: "غير متوفر",
    notPublished: "غير منشور", caution: "تقدير ضعيف الموثوقية، يُستعمل بحذر",
    estimate: "تقدير من البحث", administrative: "معطى إداري",
    interval: "مجال الثقة \u{2066}95%\u{2069}",
    to: "إلى", breakInSeries: "انقطاع في السلسلة", quarter: "ف", men: "الذكور", women: "الإناث",
    otherOrigins: "أصول أخرى", otherDestinations: "وجهات أخرى", share: "الحصة",
    cases: "عدد الحالات", weighted: "بعد الترجيح", baseline: "الانطلاق", latest: "آخر قيمة",
    target: "الهدف", onTrack: "في المسار", offTrack: "خارج المسار",
    cannotBeSaid: "لا يمكن الحكم")
}
