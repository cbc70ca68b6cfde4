/// Periods as numbers, to find what is missing between them.
struct PeriodIndex: Hashable {
  /// What a year is divided into: 1 for years, 4 for quarters, 12 for months.
  let parts: Int
  let index: Int

  /// Reads `2024`, `2024-Q3` or `2024-09`; `nil` for any other name.
  init?(_ text: String) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count <= 2, let first = fields.first, let year = Self.digits(first, 4) else {
      return nil
    }
    guard fields.count == 2 else {
      (parts, index) = (1, year)
      return
    }
    let isQuarter = fields[1].first == "Q"
    let part = isQuarter ? Self.digits(fields[1].dropFirst(), 1) : Self.digits(fields[1], 2)
    let most = isQuarter ? 4 : 12
    guard let part, (1...most).contains(part) else { return nil }
    (parts, index) = (most, year * most + part - 1)
  }

  private init(parts: Int, index: Int) { (self.parts, self.index) = (parts, index) }

  private static func digits(_ text: Substring, _ count: Int) -> Int? {
    text.utf8.count == count && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }

  var text: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let year = padded(index / parts, 4)
    return switch parts {
    case 4: "\(year)-Q\(index % 4 + 1)"
    case 12: "\(year)-\(padded(index % 12 + 1, 2))"
    default: year
    }
  }

  /// The periods missing between the first and last, in steps of the series itself: a census every ten years
  /// has no gaps. Nothing is said of periods of different or unknown kinds.
  static func gaps(in periods: [String]) -> [String] {
    let known = periods.compactMap(PeriodIndex.init)
    guard known.count == periods.count, let parts = known.first?.parts,
      known.allSatisfy({ $0.parts == parts })
    else { return [] }
    let indices = Set(known.map(\.index)).sorted()
    let step = zip(indices, indices.dropFirst()).reduce(0) { divisor($0, $1.1 - $1.0) }
    guard step > 0, let first = indices.first, let last = indices.last else { return [] }
    let present = Set(indices)
    return stride(from: first, through: last, by: step).filter { !present.contains($0) }
      .map { PeriodIndex(parts: parts, index: $0).text }
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
}
