@testable internal import Reporting

/// Invented figures and labels in one language, and one chart of each kind made of them.
struct ChartSample {
  let code: String
  let language: ChartLanguage
  let title: String
  let eyebrow: String
  let lead: String
  /// At least ten.
  let labels: [String]
  /// Three.
  let groups: [String]

  static let all = [english, french, arabic]

  static let english = ChartSample(
    code: "en", language: .english, title: "Labour migration in figures",
    eyebrow: "Pledges under the Global Compact",
    lead: "Estimates from the survey with their 95% confidence intervals, by region and by group.",
    labels: [
      "Tanger-Tétouan-Al Hoceïma", "Rabat-Salé-Kénitra", "Casablanca-Settat", "Marrakech-Safi",
      "Other countries of Sub-Saharan Africa that are not listed one by one in this table",
      "Oriental", "Souss-Massa", "Fès-Meknès", "Drâa-Tafilalet", "Dakhla-Oued Ed-Dahab",
    ], groups: ["Nationals", "Migrants", "Return migrants"])

  static let french = ChartSample(
    code: "fr", language: .french, title: "La migration de travail en chiffres",
    eyebrow: "Engagements au titre du Pacte mondial",
    lead: "Estimations de l’enquête et intervalles de confiance à 95 %, par région et par groupe.",
    labels: [
      "Tanger-Tétouan-Al Hoceïma", "Rabat-Salé-Kénitra", "Casablanca-Settat", "Marrakech-Safi",
      "Autres pays d’Afrique subsaharienne qui ne figurent pas séparément dans ce tableau",
      "L’Oriental", "Souss-Massa", "Fès-Meknès", "Drâa-Tafilalet", "Dakhla-Oued Ed-Dahab",
    ], groups: ["Nationaux", "Migrants", "Migrants de retour"])

  static let arabic = ChartSample(
    code: "ar", language: .arabic, title: "هجرة اليد العاملة بالأرقام",
    eyebrow: "التعهدات في إطار الاتفاق العالمي من أجل الهجرة",
    lead: "تقديرات البحث مع مجالات الثقة 95% حسب الجهة وحسب الفئة.",
    labels: [
      "طنجة تطوان الحسيمة", "الرباط سلا القنيطرة", "الدار البيضاء سطات", "مراكش آسفي",
      "بلدان أخرى من إفريقيا جنوب الصحراء لا ترد واحدة واحدة في هذا الجدول", "الشرق", "سوس ماسة",
      "فاس مكناس", "درعة تافيلالت", "الداخلة وادي الذهب",
    ], groups: ["المواطنون", "المهاجرون", "العائدون"])

  var charts: [(name: String, chart: Markup)] {
    [
      ("Dots and intervals", intervals.svg()), ("Differences", differences.svg()),
      ("Bars", bars.svg()), ("Grouped bars", groupedBars.svg()),
      ("Quarters", quarters.svg()), ("Years", years.svg()), ("Flows", flows.svg()),
      ("Pyramid", pyramid.svg()), ("Funnel", funnel.svg()),
      ("Pledge", strips[0].svg()),
      ("Nothing", BarChart(title: title, rows: [], language: language).svg()),
    ]
  }

  var intervals: IntervalChart {
    let rows = labels.enumerated().map { index, label -> IntervalChart.Row in
      guard index != 6 else { return .suppressed(label) }
      let value = 0.31 - 0.024 * Double(index)
      let half = 0.02 + 0.006 * Double(index % 5) + (index == 8 ? 0.06 : 0)
      return IntervalChart.Row(
        label: label, value: value, lower: value - half, upper: value + half,
        isCaution: index == 8)
    }
    return IntervalChart(
      title: title, unit: lead, rows: rows, format: .percent(decimals: 1),
      reference: IntervalChart.Reference(label: eyebrow, value: 0.213), language: language)
  }

  var differences: IntervalChart {
    let rows = labels.prefix(6).enumerated().map { index, label -> IntervalChart.Row in
      let value = -1400 + 610 * Double(index)
      return IntervalChart.Row(label: label, value: value, lower: value - 700, upper: value + 900)
    }
    return IntervalChart(
      title: title + " 2", unit: "MAD", rows: Array(rows), format: .number(decimals: 0),
      language: language)
  }

  var bars: BarChart {
    BarChart(
      title: title,
      rows: labels.enumerated().map { index, label in
        let value = 0.42 / Double(index + 1)
        return BarChart.Row(
          label: label, value: value, lower: index < 6 ? value * 0.85 : nil,
          upper: index < 6 ? value * 1.15 : nil, isCaution: index == 5, isSuppressed: index == 7)
      }, unit: lead, language: language)
  }

  var groupedBars: GroupedBarChart {
    GroupedBarChart(
      title: title, categories: Array(labels.prefix(5)),
      series: groups.enumerated().map { place, name in
        GroupedBarChart.Series(
          name: name,
          bars: (0..<5).map { index in
            let value = 0.62 - 0.07 * Double(index) - 0.11 * Double(place)
            return GroupedBarChart.Bar(
              value: value, lower: value - 0.03, upper: value + 0.03,
              isSuppressed: index == 3 && place == 2)
          })
      }, unit: lead, language: language)
  }

  var quarters: TimeSeriesChart {
    let series = groups.enumerated().map { place, name -> TimeSeriesChart.Series in
      let points = (0..<14).map { index -> TimeSeriesChart.Point in
        let wave = [0.0, 0.006, -0.004, 0.003][index % 4]
        let value = 0.135 - 0.012 * Double(place) + wave + (index > 7 ? 0.03 : 0)
        return TimeSeriesChart.Point(
          period: TimePeriod(year: 2023 + index / 4, quarter: index % 4 + 1),
          value: place == 1 && index == 4 ? nil : value, lower: value - 0.008,
          upper: value + 0.008, isCaution: place == 2 && index > 11)
      }
      return TimeSeriesChart.Series(name: name, points: points)
    }
    return TimeSeriesChart(
      title: title, unit: lead, series: series,
      breaks: [TimeSeriesChart.Break(period: TimePeriod(year: 2025, quarter: 1))],
      language: language)
  }

  var years: TimeSeriesChart {
    let survey = (2010...2026).map { year -> TimeSeriesChart.Point in
      let value = 4_000 + 310 * Double(year - 2010)
      return TimeSeriesChart.Point(
        period: TimePeriod(year: year), value: value, lower: value * 0.9, upper: value * 1.1)
    }
    let register = (2014...2025).map { year in
      TimeSeriesChart.Point(
        period: TimePeriod(year: year), value: 9_300 + 90 * Double(year - 2014),
        isAdministrative: true)
    }
    return TimeSeriesChart(
      title: title + " 3", unit: "MAD",
      series: [
        TimeSeriesChart.Series(name: groups[1], points: survey),
        TimeSeriesChart.Series(name: groups[2], points: register),
      ],
      breaks: [
        TimeSeriesChart.Break(period: TimePeriod(year: 2017), label: "ICLS 19"),
        TimeSeriesChart.Break(period: TimePeriod(year: 2018), label: "RGPH"),
      ], format: .number(decimals: 0), language: language)
  }

  var flows: FlowChart {
    var flows: [FlowChart.Flow] = []
    for (from, origin) in labels.enumerated() {
      for (to, destination) in (labels + groups).enumerated() where (from * 7 + to) % 3 != 0 {
        let value = 42_000 / Double((from + 1) * (to + 1))
        flows.append(FlowChart.Flow(origin: origin, destination: destination, value: value))
      }
    }
    return FlowChart(
      title: title, flows: flows, originTitle: groups[0], destinationTitle: groups[1],
      greatest: 6, language: language)
  }

  var pyramid: PyramidChart {
    let ages = (0..<17).map { $0 == 16 ? "80+" : "\($0 * 5)–\($0 * 5 + 4)" }
    let nationals = (0..<17).map { (age: Int) -> Double in 0.05 - 0.0028 * Double(age) }
    let migrants = (0..<17).map { (age: Int) -> Double in
      let distance = Double((age - 6) * (age - 6)) / 5
      return 0.004 + 0.075 / (1 + distance)
    }
    return PyramidChart(
      title: title, ages: ages,
      filled: PyramidChart.Population(
        name: groups[0], men: nationals,
        women: nationals.map { (share: Double) -> Double in share * 1.04 }),
      outline: PyramidChart.Population(
        name: groups[1], men: migrants,
        women: migrants.map { (share: Double) -> Double in share * 0.8 }), unit: lead,
      language: language)
  }

  var funnel: FunnelChart {
    let counts = [2_412, 2_130, 1_544, 1_544, 611]
    return FunnelChart(
      title: title,
      steps: counts.enumerated().map { index, count in
        FunnelChart.Step(
          label: labels[index], count: count, weighted: Double(count) * 412.7,
          note: index == 3 ? groups[2] : nil)
      }, language: language)
  }

  var strips: [PledgeStrip] {
    [
      PledgeStrip(
        title: title, baseline: 0.12,
        latest: PledgeStrip.Latest(value: 0.31, lower: 0.28, upper: 0.34), target: 0.4,
        status: .onTrack, language: language),
      PledgeStrip(
        title: eyebrow, baseline: 4.2,
        latest: PledgeStrip.Latest(value: 4.4, lower: 3.7, upper: 5.1, isCaution: true),
        target: 3, status: .offTrack, format: .number(decimals: 1), language: language,
        idPrefix: "strip-2"),
      PledgeStrip(
        title: groups[2], baseline: 148_152, target: 150_000, status: .cannotBeSaid,
        format: .number(decimals: 0), language: language),
    ]
  }
}
