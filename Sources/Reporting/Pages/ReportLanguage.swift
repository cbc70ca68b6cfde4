internal import Indicators

/// A language of reports: its code, its script, and how its charts and numbers are written.
struct ReportLanguage: Hashable, Sendable {
  let code: String

  init(_ code: String) { self.code = code }

  var chart: ChartLanguage {
    switch code {
    case "fr": .french
    case "ar": .arabic
    default: .english
    }
  }

  var direction: String { chart.isRightToLeft ? "rtl" : "ltr" }
  var numbers: NumberStyle { chart.numbers }

  /// The name of the language in itself.
  var name: String {
    switch code {
    case "fr": "Français"
    case "ar": "العربية"
    default: "English"
    }
  }

  /// A text of digits that keeps its order among letters that run from the right.
  func isolated(_ text: String) -> String {
    guard chart.isRightToLeft, text.contains(where: \.isNumber),
      text.unicodeScalars.allSatisfy({ $0.isASCII || $0 == "–" })
    else { return text }
    return numbers.isolated(text)
  }

  /// A fixed text of reports.
  subscript(text: KeyPath<ReportWords.Type, LocalizedText>) -> String {
    ReportWords.self[keyPath: text][code]
  }
}
