/// What a variable and its categories are called in tables, in several languages.
public struct IndicatorDimension: Sendable, Hashable {
  /// A category.
  public struct Category: Sendable, Hashable {
    /// The code in the data.
    public let code: String
    /// What it is called.
    public let titles: LocalizedText

    /// Names a category.
    ///
    /// - Parameters:
    ///   - code: The code in the data.
    ///   - titles: What it is called.
    public init(_ code: String, _ titles: LocalizedText) {
      (self.code, self.titles) = (code, titles)
    }
  }

  /// The variable.
  public let variable: String
  /// What it is called.
  public let titles: LocalizedText
  /// The categories, in the order of tables; those that are not listed come after, by code.
  public let categories: [Category]
  private let titlesByCode: [String: LocalizedText]

  /// Names a variable and its categories.
  ///
  /// - Parameters:
  ///   - variable: The variable.
  ///   - titles: What it is called.
  ///   - categories: The categories, in the order of tables.
  public init(_ variable: String, _ titles: LocalizedText, _ categories: [Category] = []) {
    (self.variable, self.titles, self.categories) = (variable, titles, categories)
    titlesByCode = Dictionary(
      categories.map { ($0.code, $0.titles) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a category is called; `nil` when it is not listed.
  public subscript(code: String) -> LocalizedText? { titlesByCode[code] }
}
