import TestSupport
@testable internal import Reporting

/// Charts of every kind made of wild numbers and hostile labels.
extension SeededGenerator {
  static let kinds = 8

  mutating func chart(kind: Int) -> Markup {
    let language =
      [ChartLanguage.english, .french, .arabic].randomElement(using: &self) ?? .english
    let format: ValueFormat =
      Bool.random(using: &self) ? .percent(decimals: 1) : .number(decimals: 2)
    let count = Int.random(in: 0...4, using: &self)
    switch kind {
    case 0: return intervals(count, format, language).svg()
    case 1: return bars(count, format, language).svg()
    case 2: return grouped(count, format, language).svg()
    case 3: return series(count, format, language).svg()
    case 4: return flows(count, format, language).svg()
    case 5: return pyramid(count, format, language).svg()
    case 6: return funnel(count, language).svg()
    default: return strip(format, language).svg()
    }
  }

  private mutating func flag() -> Bool { Int.random(in: 0..<5, using: &self) == 0 }

  private mutating func intervals(
    _ count: Int, _ format: ValueFormat, _ language: ChartLanguage
  ) -> IntervalChart {
    let rows = (0..<count * 2).map { _ in
      IntervalChart.Row(
        label: wildLabel(), value: wildOptional(), lower: wildOptional(), upper: wildOptional(),
        note: flag() ? wildLabel() : nil, isCaution: flag(), isSuppressed: flag())
    }
    let reference = IntervalChart.Reference(label: wildLabel(), value: wildNumber())
    return IntervalChart(
      title: wildLabel(), unit: wildLabel(), rows: rows, format: format,
      reference: flag() ? nil : reference, language: language, idPrefix: flag() ? wildLabel() : nil)
  }

  private mutating func bars(
    _ count: Int, _ format: ValueFormat, _ language: ChartLanguage
  ) -> BarChart {
    let rows = (0..<count).map { _ in
      BarChart.Row(
        label: wildLabel(), value: wildOptional(), note: flag() ? wildLabel() : nil,
        lower: wildOptional(), upper: wildOptional(), isCaution: flag(), isSuppressed: flag())
    }
    return BarChart(
      title: wildLabel(), rows: rows, unit: wildLabel(), format: format, language: language)
  }

  private mutating func grouped(
    _ count: Int, _ format: ValueFormat, _ language: ChartLanguage
  ) -> GroupedBarChart {
    let series = (0..<Int.random(in: 0...3, using: &self)).map { _ in
      GroupedBarChart.Series(
        name: wildLabel(),
        bars: (0..<Int.random(in: 0...3, using: &self)).map { _ in
          GroupedBarChart.Bar(
            value: wildOptional(), lower: wildOptional(), upper: wildOptional(), isCaution: flag())
        })
    }
    return GroupedBarChart(
      title: wildLabel(), categories: (0..<count).map { _ in wildLabel() }, series: series,
      format: format, language: language)
  }

  private mutating func period() -> TimePeriod {
    let year = flag() ? Int.random(in: Int.min...Int.max, using: &self) : 2_015 + Int(next() % 12)
    return TimePeriod(year: year, quarter: flag() ? nil : Int.random(in: -1...6, using: &self))
  }

  private mutating func series(
    _ count: Int, _ format: ValueFormat, _ language: ChartLanguage
  ) -> TimeSeriesChart {
    let series = (0..<Int.random(in: 0...3, using: &self)).map { _ in
      TimeSeriesChart.Series(
        name: wildLabel(),
        points: (0..<count).map { _ in
          TimeSeriesChart.Point(
            period: period(), value: wildOptional(), lower: wildOptional(), upper: wildOptional(),
            isCaution: flag(), isAdministrative: flag())
        })
    }
    let breaks = (0..<Int.random(in: 0...3, using: &self)).map { _ in
      TimeSeriesChart.Break(period: period(), label: flag() ? wildLabel() : nil)
    }
    return TimeSeriesChart(
      title: wildLabel(), unit: wildLabel(), series: series, breaks: breaks, format: format,
      language: language)
  }

  private mutating func flows(
    _ count: Int, _ format: ValueFormat, _ language: ChartLanguage
  ) -> FlowChart {
    let flows = (0..<count * 3).map { _ in
      FlowChart.Flow(origin: wildLabel(), destination: wildLabel(), value: wildOptional())
    }
    return FlowChart(
      title: wildLabel(), flows: flows, originTitle: wildLabel(), destinationTitle: wildLabel(),
      greatest: [Int.min, -1, 0, 1, 3, 8, Int.max].randomElement(using: &self) ?? 8,
      format: format, language: language)
  }

  private mutating func pyramid(
    _ count: Int, _ format: ValueFormat, _ language: ChartLanguage
  ) -> PyramidChart {
    func population(_ numbers: inout SeededGenerator) -> PyramidChart.Population {
      PyramidChart.Population(
        name: numbers.wildLabel(), men: (0..<count).map { _ in numbers.wildOptional() },
        women: (0..<count / 2).map { _ in numbers.wildOptional() })
    }
    return PyramidChart(
      title: wildLabel(), ages: (0..<count * 4).map { _ in wildLabel() },
      filled: population(&self), outline: flag() ? nil : population(&self), format: format,
      language: language)
  }

  private mutating func funnel(_ count: Int, _ language: ChartLanguage) -> FunnelChart {
    let steps = (0..<count).map { _ in
      FunnelChart.Step(
        label: wildLabel(), count: flag() ? Int.random(in: Int.min...Int.max, using: &self) : 900,
        weighted: wildOptional(), note: flag() ? wildLabel() : nil)
    }
    return FunnelChart(title: wildLabel(), steps: steps, language: language)
  }

  private mutating func strip(_ format: ValueFormat, _ language: ChartLanguage) -> PledgeStrip {
    let latest = PledgeStrip.Latest(
      value: wildNumber(), lower: wildOptional(), upper: wildOptional(), isCaution: flag())
    return PledgeStrip(
      title: wildLabel(), baseline: wildOptional(), latest: flag() ? nil : latest,
      target: wildOptional(),
      status: PledgeStrip.Status.allCases.randomElement(using: &self) ?? .onTrack,
      showsStatus: flag(), format: format, language: language)
  }
}
