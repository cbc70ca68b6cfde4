/// A chart of shares or other values as horizontal bars from zero, one row each.
struct BarChart {
  struct Row {
    let label: String
    let value: Double?
    /// What stands after the bar; by default the value.
    var note: String? = nil
    var lower: Double? = nil
    var upper: Double? = nil
    var isCaution = false
    var isSuppressed = false
  }

  let title: String
  let rows: [Row]
  var unit = ""
  var format = ValueFormat.percent(decimals: 1)
  var language = ChartLanguage.english
  var idPrefix: String? = nil

  /// The chart of one series: each row is a category with one bar.
  func svg() -> Markup {
    GroupedBarChart(
      title: title, categories: rows.map(\.label),
      series: [
        GroupedBarChart.Series(
          name: "",
          bars: rows.map { row in
            GroupedBarChart.Bar(
              value: row.value, lower: row.lower, upper: row.upper, note: row.note,
              isCaution: row.isCaution, isSuppressed: row.isSuppressed)
          })
      ], unit: unit, format: format, language: language, idPrefix: idPrefix
    ).svg()
  }
}
