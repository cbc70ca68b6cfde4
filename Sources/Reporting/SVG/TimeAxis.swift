/// The axis of years and quarters below a time series.
struct TimeAxis {
  let start: Double
  let end: Double
  let hasQuarters: Bool
  let language: ChartLanguage
  let drawing: Drawing
  let left: Double
  let right: Double

  init(
    _ periods: [TimePeriod], language: ChartLanguage, drawing: Drawing, left: Double, right: Double
  ) {
    hasQuarters = periods.contains { $0.quarter != nil }
    let margin = hasQuarters ? 0.125 : 0.5
    start = (periods.map(\.middle).min() ?? 2000) - margin
    end = max(start + 2 * margin, (periods.map(\.middle).max() ?? 2001) + margin)
    self.language = language
    self.drawing = drawing
    self.left = left
    self.right = right
  }

  private var unitLength: Double { (right - left) / (end - start) }

  func x(_ time: Double) -> Double { left + unitLength * (time - start) }

  func shapes(top: Double, bottom: Double) -> [Markup] {
    let frame = drawing.line("zero", x1: left, y1: bottom, x2: right, y2: bottom)
    return [frame] + (hasQuarters ? quarters(top: top, bottom: bottom) : years(bottom: bottom))
  }

  /// Years in the middle of their span, as many as find room.
  private func years(bottom: Double) -> [Markup] {
    let every = yearStep
    return yearsShown.filter { $0 % every == 0 }.flatMap { year -> [Markup] in
      let place = x(Double(year) + 0.5)
      guard place >= left - 1, place <= right + 1 else { return [] }
      return [
        drawing.line("zero", x1: place, y1: bottom, x2: place, y2: bottom + 5),
        drawing.text(String(year), x: place, y: bottom + 20, at: .middle, style: "soft tick"),
      ]
    }
  }

  /// Quarters with their numbers where they find room, and the years below between long ticks.
  private func quarters(top: Double, bottom: Double) -> [Markup] {
    let every = yearStep
    let showsQuarters = unitLength / 4 >= 22
    let depth = showsQuarters ? 38.0 : 22.0
    var result: [Markup] = []
    for year in yearsShown {
      let boundary = x(Double(year))
      if year % every == 0, boundary >= left - 1, boundary <= right + 1 {
        result.append(drawing.line("grid", x1: boundary, y1: top, x2: boundary, y2: bottom))
        result.append(
          drawing.line("zero", x1: boundary, y1: bottom, x2: boundary, y2: bottom + depth))
      }
      let (from, to) = (max(left, boundary), min(right, x(Double(year + 1))))
      if year % every == 0, to - from >= 30 || (every > 1 && to > from) {
        result.append(
          drawing.text(
            String(year), x: (from + to) / 2, y: bottom + depth - 4, at: .middle,
            style: "soft tick"))
      }
      guard showsQuarters else { continue }
      for quarter in 1...4 {
        let place = x(TimePeriod(year: year, quarter: quarter).middle)
        guard place >= left, place <= right else { continue }
        result.append(
          drawing.text(
            "\(language.words.quarter)\(quarter)", x: place, y: bottom + 16, at: .middle,
            style: "soft small"))
      }
    }
    return result
  }

  private var yearsShown: ClosedRange<Int> {
    let first = Int(start.rounded(.down))
    return first...max(first, Int((end - 1e-9).rounded(.down)))
  }

  private var yearStep: Int {
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].first { Double($0) * unitLength >= 44 } ?? 5000
  }
}
