/// Likely slips in dates.
enum DateSlip {
  /// The first change of one digit of the year, the month or a day, or of day and month for each other,
  /// that gives dates that fit; `nil` when none does.
  static func suggestion(_ id: String, _ dates: FactDates, _ fits: (FactDates) -> Bool) -> String? {
    candidates(dates).first(where: fits).map { "\(id): \(dates.text) → \($0.text)" }
  }

  private static func candidates(_ dates: FactDates) -> [FactDates] {
    let ends = dates.text.split(separator: "/").map { $0.split(separator: "-").map(String.init) }
    let lengths = ends.map(\.count)
    guard let first = ends.first, lengths.allSatisfy({ (2...3).contains($0) }) else { return [] }
    var texts: [String] = []
    // A year or month printed once counts for both ends.
    for part in 0..<3 {
      let values = Set(ends.compactMap { part < $0.count ? $0[part] : nil }).sorted()
      for value in values {
        for changed in changes(value) {
          texts.append(text(ends) { place, old in place == part && old == value ? changed : old })
        }
      }
    }
    if ends.count == 1, first.count == 3 { texts.append("\(first[0])-\(first[2])-\(first[1])") }
    return texts.compactMap { FactDates($0) }
  }

  private static func text(_ ends: [[String]], _ change: (Int, String) -> String) -> String {
    ends.map { end in
      end.enumerated().map { change($0.offset, $0.element) }.joined(separator: "-")
    }.joined(separator: "/")
  }

  /// The texts with one digit another; those near to it first.
  private static func changes(_ digits: String) -> [String] {
    let characters = Array(digits)
    return characters.indices.reversed().flatMap { index -> [String] in
      let digit = characters[index].wholeNumberValue ?? 0
      let others = (0...9).filter { $0 != digit }.sorted {
        (abs($0 - digit), $0) < (abs($1 - digit), $1)
      }
      return others.map { other in
        var changed = characters
        changed[index] = Character("\(other)")
        return String(changed)
      }
    }
  }
}
