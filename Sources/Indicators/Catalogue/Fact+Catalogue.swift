extension Fact: CatalogueElement {
  static let fields = [
    "title", "value", "text", "items", "bytes", "decimals", "exact", "locale", "unit", "period",
    "area",
    "kind", "definition", "source", "confidence", "keys", "encoding",
  ]

  init(reading record: inout CatalogueRecord) throws {
    // The record notes languages that a title lacks, and what the fact refers to.
    _ = try record.localized("title")
    _ = try record.keys()
    self = try FactReader.fact(record.node, locale: nil)
  }
}
