internal import Microdata

/// What a decoder has to know of a field.
struct FieldPlan: Sendable {
  let name: String
  /// The first byte of the field in a line of bytes.
  let offset: Int
  let width: Int
  let decimals: Int
  /// The line of the case, from 0.
  let line: Int
  let isText: Bool
  /// Whether numbers are kept as doubles.
  let periodIsMissing: Bool
  /// The places of the ends of the field among the boundaries.
  let boundaries: (start: Int, end: Int)
  /// The numbers that are declared missing.
  let missingNumbers: [Double]
  /// The ranges of numbers that are declared missing.
  let missingRanges: [MissingDefinition.Range]
  /// The texts that are declared missing.
  let missingTexts: [String]

  init(_ field: FixedWidthLayout.Field, _ layout: FixedWidthLayout, boundaries all: [Int]) {
    name = field.variable.name
    offset = field.start - 1
    width = field.width
    decimals = field.decimals
    line = field.line - 1
    isText = field.variable.type == .text
    periodIsMissing = layout.periodIsMissing
    boundaries = (
      all.firstIndex(of: offset) ?? 0, all.firstIndex(of: field.start - 1 + field.width) ?? 0
    )
    let missing = field.variable.metadata.missing
    missingNumbers = missing.codes.compactMap { Double($0) }
    missingRanges = missing.ranges
    missingTexts = missing.codes
  }

  /// Whether any value is declared missing.
  var hasMissing: Bool { !missingTexts.isEmpty || !missingRanges.isEmpty }

  /// Whether a number is declared missing.
  @inline(__always)
  func isMissing(_ value: Double) -> Bool {
    for code in missingNumbers where code == value { return true }
    for range in missingRanges where range.contains(value) { return true }
    return false
  }

  /// Whether a text is declared missing; numbers match however padded.
  func isMissing(_ text: String) -> Bool {
    if missingTexts.contains(text) { return true }
    return Double(text).map { isMissing($0) } ?? false
  }
}
