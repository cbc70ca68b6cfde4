/// A chart of several series over time: lines with confidence bands, gaps at breaks, names at the ends.
struct TimeSeriesChart {
  struct Point {
    let period: TimePeriod
    let value: Double?
    var lower: Double? = nil
    var upper: Double? = nil
    var isCaution = false
    /// Figures of registers have square marks and no band.
    var isAdministrative = false

    var estimate: ChartValue {
      isAdministrative ? ChartValue(value) : ChartValue(value, lower: lower, upper: upper)
    }
  }

  struct Series {
    let name: String
    let points: [Point]
  }

  /// From this period on the figures are not comparable with those before.
  struct Break {
    let period: TimePeriod
    var label: String? = nil
  }

  let title: String
  let unit: String
  let series: [Series]
  var breaks: [Break] = []
  var format = ValueFormat.percent(decimals: 1)
  var start = AxisScale.Start.automatic
  var language = ChartLanguage.english
  var idPrefix: String? = nil

  func svg() -> Markup {
    let frame = ChartFrame(
      kind: "time-series", title: title, idPrefix: idPrefix, language: language)
    guard series.contains(where: { !$0.drawn.isEmpty }) else { return frame.noData() }
    let layout = TimeSeriesLayout(self, frame.drawing)
    return frame.svg(height: layout.height, description: description, layout.shapes())
  }

  private var description: [String] {
    let words = language.words
    let breakTexts = breaks.sorted { $0.period < $1.period }.map {
      "\($0.label ?? words.breakInSeries): \($0.period.text(words))"
    }
    let seriesTexts = series.map { series in
      let points = series.points.sorted { $0.period < $1.period }.map { spoken($0) }
      return "\(series.name): "
        + (points.isEmpty ? words.noData : points.joined(separator: ", "))
    }
    return seriesTexts + breakTexts
  }

  func spoken(_ point: Point) -> String {
    let notes =
      (point.isAdministrative ? " – " + language.words.administrative : "")
      + (point.isCaution ? " – " + language.words.caution : "")
    return "\(point.period.text(language.words)) \(language.spoken(point.estimate, format))" + notes
  }
}

extension TimeSeriesChart.Series {
  /// The points that have a value, in the order of time.
  var drawn: [TimeSeriesChart.Point] {
    points.filter { $0.estimate.value != nil }.sorted { $0.period < $1.period }
  }

  /// Points that a line may join: cut at breaks, at missing values and where the source changes.
  func stretches(cutAt breaks: [TimeSeriesChart.Break]) -> [[TimeSeriesChart.Point]] {
    var result: [[TimeSeriesChart.Point]] = []
    var current: [TimeSeriesChart.Point] = []
    for point in points.sorted(by: { $0.period < $1.period }) {
      if let last = current.last {
        let isBroken = breaks.contains {
          $0.period.start > last.period.middle && $0.period.start <= point.period.middle
        }
        if isBroken || point.estimate.value == nil
          || last.isAdministrative != point.isAdministrative
        {
          result.append(current)
          current = []
        }
      }
      if point.estimate.value != nil { current.append(point) }
    }
    return current.isEmpty ? result : result + [current]
  }
}
