extension Column {
  /// Creates a column of numbers; `nil` and NaN are system-missing.
  public init(_ name: String, _ values: [Double?], label: String? = nil) {
    self.init(name: name, storage: .double(values.map { $0 ?? .nan }), label: label)
  }

  /// Creates a column of integers; `nil` is system-missing.
  ///
  /// Integers outside 32 bits, and `Int32.min`, make the column one of 64 bits.
  public init(_ name: String, _ values: [Int?], label: String? = nil) {
    let fits = values.allSatisfy { $0.map { $0 > Int(Int32.min) && $0 <= Int(Int32.max) } ?? true }
    self.init(
      name: name,
      storage: fits
        ? .int32(values.map { $0.map { Int32($0) } ?? .min })
        : .int64(values.map { $0.map { Int64($0) } ?? .min }),
      label: label, isComplete: !values.contains { $0 == nil })
  }

  /// Creates a column of text; `nil` is system-missing. Levels are in order of first appearance.
  public init(_ name: String, _ values: [String?], label: String? = nil) {
    var codes: [String: Int32] = [:]
    var levels: [String] = []
    let coded = values.map { value -> Int32 in
      guard let value else { return -1 }
      if let code = codes[value] { return code }
      let code = Int32(levels.count)
      codes[value] = code
      levels.append(value)
      return code
    }
    self.init(name: name, storage: .category(coded, levels: levels), label: label)
  }

  /// Creates a column of truth values; `nil` is system-missing.
  public init(_ name: String, _ values: [Bool?], label: String? = nil) {
    self.init(name: name, storage: .bool(values.map { $0.map { $0 ? 1 : 0 } ?? 2 }), label: label)
  }

  /// Creates a column of calendar dates; `nil` is system-missing.
  public init(_ name: String, _ values: [CalendarDate?], label: String? = nil) {
    self.init(
      name: name, storage: .date(values.map { $0?.daysSinceEpoch ?? .min }), label: label)
  }

  /// Creates a column of times; `nil` is system-missing.
  public init(_ name: String, _ values: [LocalDateTime?], label: String? = nil) {
    self.init(
      name: name, storage: .dateTime(values.map { $0?.millisecondsSinceEpoch ?? .min }),
      label: label)
  }

  /// Returns the column with some values declared missing, for the reason that each stands for.
  ///
  /// - Parameter kinds: The reason for each value, by its code (`"-9"`, `"99"`, `"NA"`). A code that
  ///   no row has is allowed.
  public func declaringMissing(_ kinds: [String: MissingKind]) -> Column {
    guard !kinds.isEmpty else { return self }
    let distinct = Array(Set(kinds.values)).sorted { $0.description < $1.description }
    var reasonByRow = [UInt8](repeating: 0, count: count)
    var allKinds = reasons?.kinds ?? [.system]
    for kind in distinct where !allKinds.contains(kind) && allKinds.count < 255 {
      allKinds.append(kind)
    }
    for row in 0..<count {
      if let old = reasons?.codes[row] { reasonByRow[row] = old }
      guard let code = text(at: row), let kind = kinds[code] else { continue }
      reasonByRow[row] = UInt8(allKinds.firstIndex(of: kind) ?? 0)
    }
    func mark<Value>(_ values: [Value], _ missing: Value) -> [Value] {
      values.indices.map { row in
        text(at: row).flatMap { kinds[$0] } == nil ? values[row] : missing
      }
    }
    let marked: Storage =
      switch storage {
      case .double(let values): .double(mark(values, .nan))
      case .int32(let values): .int32(mark(values, .min))
      case .int64(let values): .int64(mark(values, .min))
      case .category(let codes, let levels): .category(mark(codes, -1), levels: levels)
      case .bool(let values): .bool(mark(values, 2))
      case .date(let values): .date(mark(values, .min))
      case .dateTime(let values): .dateTime(mark(values, .min))
      }
    return Column(
      name: name, storage: marked, label: label, valueLabels: valueLabels, metadata: metadata,
      reasons: MissingReasons(kinds: allKinds, codes: reasonByRow))
  }
}
