internal import Microdata

/// The different values of a column, so that a rule is applied once to each and not to every row.
struct DistinctValues {
  /// The values as text.
  let texts: [String]
  /// The position of each row's value; −1 for missing.
  let codes: [Int32]
  /// How often each is there.
  let counts: [Int]

  init(_ column: Column) {
    var texts: [String] = []
    var codes: [Int32]
    switch column.storage {
    case .category(let own, let levels):
      (texts, codes) = (levels, own)
    case .int32(let values) where Self.isNarrow(column.integerRange):
      let low = column.integerRange?.lowerBound ?? 0
      let span = Int(column.integerRange?.upperBound ?? 0) - Int(low) + 1
      var codeOf = [Int32](repeating: -1, count: span)
      codes = values.map { value -> Int32 in
        if value == .min { return -1 }
        let place = Int(value) - Int(low)
        if codeOf[place] < 0 {
          codeOf[place] = Int32(texts.count)
          texts.append(String(value))
        }
        return codeOf[place]
      }
    case .int32(let values):
      var known: [Int32: Int32] = [:]
      var last: (value: Int32, code: Int32) = (.min, -1)
      codes = values.map { value -> Int32 in
        if value == .min { return -1 }
        if value == last.value { return last.code }
        let code = known[value] ?? Int32(texts.count)
        if code == texts.count {
          known[value] = code
          texts.append(String(value))
        }
        last = (value, code)
        return code
      }
    case .double(let values):
      var known: [Double: Int32] = [:]
      var last: (value: Double, code: Int32) = (.nan, -1)
      codes = values.map { value -> Int32 in
        if value.isNaN { return -1 }
        if value == last.value { return last.code }
        let code = known[value] ?? Int32(texts.count)
        if code == texts.count {
          known[value] = code
          texts.append(CodeText.of(value))
        }
        last = (value, code)
        return code
      }
    default:
      var known: [String: Int32] = [:]
      codes = (0..<column.count).map { row -> Int32 in
        guard let text = column.text(at: row) else { return -1 }
        if let code = known[text] { return code }
        known[text] = Int32(texts.count)
        texts.append(text)
        return Int32(texts.count - 1)
      }
    }
    var counts = [Int](repeating: 0, count: texts.count)
    for code in codes where code >= 0 { counts[Int(code)] += 1 }
    (self.texts, self.codes, self.counts) = (texts, codes, counts)
  }

  /// Whether whole numbers lie so close that an array can be looked up in.
  private static func isNarrow(_ range: ClosedRange<Int32>?) -> Bool {
    guard let range else { return false }
    return Int(range.upperBound) - Int(range.lowerBound) < 65_536
  }
}
