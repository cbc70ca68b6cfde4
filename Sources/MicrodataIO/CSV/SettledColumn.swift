internal import Microdata

/// A parsed column on its way into a table.
final class SettledColumn: @unchecked Sendable {
  // Safe to send: at any time one thread has a column.

  private(set) var parsed: ParsedColumn
  private(set) var merger: LevelMerger?

  init(_ parsed: ParsedColumn) { self.parsed = parsed }

  /// Replaces the codes of the chunks by those of the whole column.
  func merge(_ tables: [LevelTable?], chunks: [Chunk], seed: UInt64) {
    let merger = LevelMerger(tables, seed: seed)
    withCodes { merger.recode(&$0, chunks: chunks) }
    self.merger = merger
  }

  /// What the levels say of the column; `nil` when it is not text.
  func facts(_ reader: ValueReader) -> ColumnFacts? {
    guard case .category(let codes, _) = parsed.storage else { return nil }
    return merger?.facts(reader, values: codes)
  }

  /// Returns the column.
  ///
  /// - Parameter kinds: The reasons that the codes of missing answers stand for.
  func column(named name: String, kinds: [MissingKind]?) -> Column {
    if let merger {
      var levels: [String] = []
      withCodes { levels = merger.strings(&$0) }
      if case .category(let codes, _) = parsed.storage {
        parsed.storage = .category(codes, levels: levels)
      }
    }
    let reasons = kinds.flatMap { kinds in
      parsed.reasons.map { MissingReasons(kinds: kinds, codes: $0) }
    }
    // A column with the least integer as a value has no missing one.
    let isComplete = parsed.isComplete
    return Column(
      name: name, storage: parsed.storage, reasons: reasons, isComplete: isComplete)
  }

  /// Changes the codes in place: the storage lets go of them meanwhile, so nothing is copied.
  private func withCodes(_ body: (inout [Int32]) -> Void) {
    guard case .category(var codes, let levels) = parsed.storage else { return }
    parsed.storage = .bool([])
    body(&codes)
    parsed.storage = .category(codes, levels: levels)
  }
}

extension Column.Storage {
  /// Whether there is no value at all, for columns presumed to be integers.
  var isAllMissing: Bool {
    if case .int32(let values) = self { return values.allSatisfy { $0 == .min } }
    return false
  }
}
