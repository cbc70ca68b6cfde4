internal import Foundation

/// The arithmetic of relations between numbers.
struct FigureArithmetic {
  let relation: FactRelation
  let facts: FactLookup

  /// The comparisons that must all hold.
  ///
  /// - Throws: `Obstacle` when a fact is missing or is no number, or the arithmetic has no result.
  func comparisons() throws -> [FigureComparison] {
    // Statements have tolerances of their own.
    guard relation.kind != .differentDefinition else {
      return try relation.statements.flatMap {
        try FigureArithmetic(relation: $0, facts: facts).comparisons()
      }
    }
    return try figures().map { comparison in
      var result = comparison
      result.tolerance = relation.tolerance
      return result
    }
  }

  private func figures() throws -> [FigureComparison] {
    switch relation.kind {
    case .sum: try [sum()]
    case .share, .ratio: try [quotient()]
    case .difference: try [difference()]
    case .growth, .annualGrowth: try [growth()]
    case .weightedMean: try [GroupArithmetic(self).weightedMean()]
    case .impliedShare: try GroupArithmetic(self).impliedShare()
    case .totalOfShares: try [totalOfShares()]
    case .bounds: try bounds()
    case .equal: try equal()
    case .count: try [count()]
    case .standardError: try [standardError()]
    case .finitePopulation: try [finitePopulation()]
    case .differentDefinition, .distinctTexts, .oneName, .order, .dateEqual, .dateWithin,
      .encoding:
      []
    }
  }

  /// The id in a field of one fact.
  func id(_ field: String) throws -> String {
    guard let id = relation.facts[field]?.first else {
      throw Obstacle(message: "“\(field)” names no fact")
    }
    return id
  }

  func ids(_ field: String) -> [String] { relation.facts[field] ?? [] }

  func number(_ field: String) throws -> PrintedNumber { try facts.number(id(field)) }

  func numbers(_ field: String) throws -> [PrintedNumber] { try ids(field).map(facts.number) }

  /// Figures of different units cannot be added or be the same.
  private func requireOneUnit(_ ids: [String]) throws {
    var first: (id: String, unit: String)?
    for id in ids {
      guard let unit = try facts.fact(id).unit else { continue }
      if let first, first.unit != unit {
        throw Obstacle(
          message: "“\(first.id)” is in \(first.unit) and “\(id)” in \(unit)")
      }
      first = first ?? (id, unit)
    }
  }

  private func sum() throws -> FigureComparison {
    let (total, parts) = (try number("total"), try numbers("parts"))
    try requireOneUnit([id("total")] + ids("parts"))
    let range = parts.map(\.interval).reduce(PrintedInterval(0, 0), +)
    return try FigureComparison(
      total, computed: parts.reduce(0) { $0 + $1.value }, range: range)
  }

  private func quotient() throws -> FigureComparison {
    let isShare = relation.kind == .share
    let printed = try number(relation.kind.rawValue)
    let above = try number(isShare ? "part" : "numerator")
    let below = try number(isShare ? "whole" : "denominator")
    let isPercent = try facts.fact(id(relation.kind.rawValue)).unit == "percent"
    let scale = relation.per ?? (isPercent ? 100 : 1)
    return try FigureComparison(
      printed, computed: above.value / below.value * scale,
      range: above.interval.divided(by: below.interval).map { $0 * scale })
  }

  private func difference() throws -> FigureComparison {
    let (minuend, subtrahend) = (try number("minuend"), try number("subtrahend"))
    try requireOneUnit([id("minuend"), id("subtrahend")])
    return try FigureComparison(
      number("difference"), computed: minuend.value - subtrahend.value,
      range: minuend.interval - subtrahend.interval)
  }

  private func growth() throws -> FigureComparison {
    let (later, earlier) = (try number("later"), try number("earlier"))
    try requireOneUnit([id("later"), id("earlier")])
    let isRatio = try facts.fact(id("rate")).unit == "ratio"
    let (scale, years) = (isRatio ? 1.0 : 100, relation.years ?? 1)
    func rate(_ quotient: Double) -> Double { (pow(quotient, 1 / years) - 1) * scale }
    return try FigureComparison(
      number("rate"), computed: rate(later.value / earlier.value),
      range: later.interval.divided(by: earlier.interval)?.mapped(rate))
  }

  private func totalOfShares() throws -> FigureComparison {
    let parts = try numbers("parts")
    try requireOneUnit(ids("parts"))
    let whole = PrintedNumber(
      relation.whole, decimals: parts.map(\.decimals).max() ?? 0, isExact: true)
    let range = parts.map(\.interval).reduce(PrintedInterval(0, 0), +)
    var result = try FigureComparison(
      whole, computed: parts.reduce(0) { $0 + $1.value }, range: range)
    result.allowsLess = relation.allowsRest
    return result
  }

  private func bounds() throws -> [FigureComparison] {
    let range = relation.range ?? 0...100
    return try ids("facts").map { id in
      let value = try facts.number(id).value
      return try FigureComparison(
        value, range: PrintedInterval(value, value),
        within: PrintedInterval(range.lowerBound, range.upperBound), label: id)
    }
  }

  /// Each figure against the one that is printed most precisely.
  private func equal() throws -> [FigureComparison] {
    let ids = ids("facts")
    let numbers = try numbers("facts")
    try requireOneUnit(ids)
    let halves = numbers.map(\.halfUnit)
    guard let reference = halves.indices.min(by: { halves[$0] < halves[$1] }) else { return [] }
    return try ids.indices.filter { $0 != reference }.map { index in
      try FigureComparison(
        numbers[index], computed: numbers[reference].value, range: numbers[reference].interval,
        label: ids.count > 2 ? "\(ids[index]) and \(ids[reference])" : "")
    }
  }

  private func count() throws -> FigureComparison {
    let id = try id("listed")
    let listed: Double
    if case .items(let items) = try facts.fact(id).value {
      listed = Double(items.count)
    } else {
      listed = try facts.number(id).value
    }
    // A number of items is never rounded.
    let stated = PrintedNumber(try number("stated").value, decimals: 0, isExact: true)
    return try FigureComparison(
      stated, computed: listed, range: PrintedInterval(listed, listed))
  }

  private func standardError() throws -> FigureComparison {
    let (deviation, n) = (try number("deviation"), try number("n"))
    guard n.value >= 1 else { throw Obstacle(message: "“\(try id("n"))” is below one") }
    let effects = relation.range ?? 1...1
    let size = PrintedInterval(
      (n.value / effects.upperBound).squareRoot(), (n.value / effects.lowerBound).squareRoot())
    return try FigureComparison(
      number("error"), computed: deviation.value / (n.value / effects.lowerBound).squareRoot(),
      range: deviation.interval.divided(by: size))
  }

  private func finitePopulation() throws -> FigureComparison {
    let (sample, population) = (try number("sample"), try number("population"))
    guard population.value > 0, (0...population.value).contains(sample.value) else {
      throw Obstacle(message: "the sample is larger than the population, or below zero")
    }
    let fraction = sample.interval.divided(by: population.interval)
    return try FigureComparison(
      number("correction"), computed: (1 - sample.value / population.value).squareRoot(),
      range: fraction?.mapped { max(0, 1 - $0).squareRoot() })
  }
}
