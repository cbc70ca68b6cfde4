public import Indicators

/// The checks of published figures as tables for other programs.
extension ConsistencyReport {
  /// The results as CSV.
  public var csv: String {
    DelimitedText.csv([Self.columns] + rows.map { $0.map(DelimitedText.harmless) })
  }

  /// The results as a Markdown table.
  public var markdown: String {
    DelimitedText.markdown(
      ([Self.columns] + rows).map { $0.map { $0.replacing("\n", with: " ") } }, notes: "")
  }
}
