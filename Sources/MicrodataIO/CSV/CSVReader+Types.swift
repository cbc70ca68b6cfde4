internal import Microdata

/// The type that a column has before all its values are known.
struct PresumedKind {
  let kind: ColumnKind
  /// Whether the options say so, and not some rows.
  let isForced: Bool
  /// Whether any of these rows has a value.
  let hasEvidence: Bool
}

extension CSVReader {
  /// The types that columns have by option, or seem to have by some of their rows.
  func presumedKinds(_ columns: [Int]) -> [Int: PresumedKind] {
    var result: [Int: PresumedKind] = [:]
    let open = columns.filter { options.types[header.names[$0]] == nil }
    for column in columns {
      if let type = options.types[header.names[column]] {
        result[column] = PresumedKind(
          kind: ColumnKind(type), isForced: true, hasEvidence: true)
      }
    }
    let collector = FactsCollector(context: context, columns: open)
    var facts = [ColumnFacts](repeating: ColumnFacts(), count: open.count)
    let step = max(1, chunks.count / 8)
    for index in stride(from: 0, to: chunks.count, by: step) {
      let sample = collector.facts(in: chunks[index], maximumRows: index == 0 ? 200 : 25)
      for position in open.indices { facts[position].merge(sample[position]) }
    }
    for (position, column) in open.enumerated() {
      let found = facts[position]
      let hasEvidence = found.values + found.nonFinite > 0
      let kind: ColumnKind =
        switch found.verdict(options) {
        case .kind(let kind): hasEvidence ? kind : .int32
        case .mixed: .text
        case .nonFinite: .double
        }
      result[column] = PresumedKind(kind: kind, isForced: false, hasEvidence: hasEvidence)
    }
    return result
  }

  /// Returns what all values of some columns are.
  func collectFacts(_ columns: [Int]) -> [Int: ColumnFacts] {
    guard !columns.isEmpty else { return [:] }
    let collector = FactsCollector(context: context, columns: columns)
    let chunks = chunks
    let parts = Workers.map(chunks.count, maximumThreads: options.maximumThreads) {
      collector.facts(in: chunks[$0])
    }
    var result: [Int: ColumnFacts] = [:]
    for (index, column) in columns.enumerated() {
      result[column] = parts.reduce(into: ColumnFacts()) { $0.merge($1[index]) }
    }
    return result
  }

  /// Returns the type that all values of a column fit.
  ///
  /// - Throws: `MicrodataError` with code `typeConflict`.
  func resolve(_ column: Int, _ facts: ColumnFacts) throws -> ColumnKind {
    switch facts.verdict(options) {
    case .kind(let kind): return kind
    case .mixed:
      let (record, value) = locate(facts.firstOther ?? 0, column)
      throw report.conflict(column, facts, record: record, value: value)
    case .nonFinite:
      let row = facts.firstNonFinite ?? 0
      let (record, value) = locate(row, column)
      throw report.nonFinite(column, row: row, record: record, value: value)
    }
  }

  /// Returns the type that was asked for, if all values fit it after all.
  ///
  /// The least integer of 64 bits also marks missing values; it fits where none is missing, which
  /// is known only now.
  ///
  /// - Throws: `MicrodataError` with code `typeConflict` that names the first value that does not.
  func forcedKind(_ column: Int, _ facts: ColumnFacts?) throws -> ColumnKind {
    let type = options.types[header.names[column]] ?? .text
    var slot = ColumnSlot(ColumnKind(type), hasCodes: true, isForced: true, context: context)
    slot.acceptsLeast = facts.map { $0.missing + $0.empty + $0.nonFinite == 0 } ?? false
    let (test, collector) = (slot, FactsCollector(context: context, columns: [column]))
    for chunk in chunks {
      var misfit: (record: Int, value: ByteSlice)?
      collector.forEachRecord(in: chunk) { record in
        collector.forEachField(of: record) { _, field in
          // The slot has no memory, so nothing is written.
          guard !collector.isMissing(field, column) else { return }
          let value = field.hasDoubledQuotes ? .text : context.reader.classify(field.content)
          if !test.store(value, 0, field.content, context) { misfit = (record, field.content) }
        } absent: { _ in
        }
        return misfit == nil
      }
      if let misfit {
        throw report.misfit(column, type: type, record: misfit.record, value: misfit.value)
      }
    }
    return ColumnKind(type)
  }

  private func locate(_ row: Int, _ column: Int) -> (record: Int, value: ByteSlice) {
    FactsCollector.locate(row: row, column: column, chunks: chunks, context: context)
  }
}

extension ColumnKind {
  /// The kind that stores a type.
  init(_ type: Column.ValueType) {
    self =
      switch type {
      case .double: .double
      case .integer: .int32
      case .longInteger: .int64
      case .text: .text
      case .boolean: .boolean
      case .date: .date
      // Read as text first; see `CSVReader.withTimes`.
      case .dateTime: .text
      }
  }
}
