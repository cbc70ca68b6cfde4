internal import Microdata

/// Something that series of several producers show when they are put together.
public struct ExchangeFinding: Sendable, Hashable, Encodable {
  /// What was found.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Different values for one indicator, area, period and definition, beyond rounding.
    case conflict
    /// One value under different definitions: one of them may be named wrongly.
    case sameValue = "same-value-other-definition"
    /// A producer released another value later: a revision, no conflict.
    case revision
    /// A period missing between the first and last of a series.
    case missingPeriod = "missing-period"
    /// Different units for one indicator, area and period: values are not compared.
    case unitMismatch = "unit-mismatch"
    /// The same row more than once.
    case duplicate
  }

  /// What was found.
  public let kind: Kind
  /// What is measured.
  public let indicator: String
  /// Where.
  public let area: String
  /// When.
  public let period: String
  /// The finding in words.
  public let text: String
  /// The records that it is about.
  public let records: [SeriesRecord]
}

extension SeriesExchange {
  /// What putting the series together shows, by kind, indicator, area and period.
  public var findings: [ExchangeFinding] {
    let cells = groups(records) { $0.cell }
    return cells.flatMap(conflicts) + cells.flatMap(sameValues) + revisions + missingPeriods
      + cells.flatMap(unitMismatches) + duplicates
  }

  private func finding(
    _ kind: ExchangeFinding.Kind, _ records: [SeriesRecord], period: String? = nil, _ text: String
  ) -> ExchangeFinding {
    ExchangeFinding(
      kind: kind, indicator: records[0].indicator, area: records[0].area,
      period: period ?? records[0].period,
      text: "\(records[0].indicator), \(records[0].area), "
        + "\(period ?? records[0].period): \(text)", records: records)
  }

  private func listed(_ records: [SeriesRecord]) -> String {
    records.map { "\($0.producer) \(CodeText.of($0.value))" }.joined(separator: ", ")
  }

  private func conflicts(_ cell: [SeriesRecord]) -> [ExchangeFinding] {
    groups(cell) { [$0.definition, $0.unit] }.compactMap { group in
      let values = Self.current(group)
      let clash = values.contains { one in
        values.contains { !one.published.agrees(with: $0.published) }
      }
      guard clash else { return nil }
      return finding(
        .conflict, values,
        "different values by the definition “\(group[0].definition)”: \(listed(values)). Ask the producers "
          + "which holds, or state a rule of choice.")
    }
  }

  private func sameValues(_ cell: [SeriesRecord]) -> [ExchangeFinding] {
    let current = groups(cell) { [$0.definition, $0.unit] }.flatMap(Self.current)
    return groups(current) { [$0.unit, String(describing: $0.value)] }.compactMap { group in
      let definitions = Set(group.map(\.definition)).sorted()
      guard definitions.count > 1 else { return nil }
      return finding(
        .sameValue, group,
        "the value \(CodeText.of(group[0].value)) stands under different definitions: "
          + "\(definitions.joined(separator: ", ")). Check whether one of them is named wrongly.")
    }
  }

  private var revisions: [ExchangeFinding] {
    groups(records) { $0.cell + [$0.definition, $0.unit, $0.producer] }.compactMap { own in
      let releases = groups(own) { $0.releaseKey }
      let values = releases.map { $0[0] }
      guard zip(values, values.dropFirst()).contains(where: { $0.value != $1.value }) else {
        return nil
      }
      let steps = values.map { record in
        let release = record.released?.description ?? record.version ?? "no date"
        return "\(CodeText.of(record.value)) (\(release))"
      }
      return finding(
        .revision, values,
        "“\(own[0].producer)” revised its value: \(steps.joined(separator: ", then "))."
      )
    }
  }

  private var missingPeriods: [ExchangeFinding] {
    groups(records) { [$0.indicator, $0.area, $0.definition, $0.unit, $0.producer] }.flatMap {
      own in
      PeriodIndex.gaps(in: own.map(\.period)).map { period in
        finding(
          .missingPeriod, [own[0]], period: period,
          "“\(own[0].producer)” has values before and after, by the definition “\(own[0].definition)”, and "
            + "none for this period.")
      }
    }
  }

  private func unitMismatches(_ cell: [SeriesRecord]) -> [ExchangeFinding] {
    let units = Set(cell.map(\.unit)).sorted()
    guard units.count > 1 else { return [] }
    return [
      finding(
        .unitMismatch, cell,
        "values stand in different units: \(units.joined(separator: ", ")). They are not compared; bring "
          + "them to one unit, or correct the name of the unit.")
    ]
  }

  private var duplicates: [ExchangeFinding] {
    groups(records) { $0.order }.compactMap { same in
      guard same.count > 1 else { return nil }
      return finding(
        .duplicate, same, "the row of “\(same[0].producer)” is there \(same.count) times. Keep one."
      )
    }
  }
}
