internal import Microdata

/// What becomes of the numbers of a column.
enum ColumnMeaning: Sendable, Hashable {
  /// They are numbers.
  case number
  /// They are texts.
  case text
  /// They count days from a day, given as days since 1970-01-01.
  case days(from: Int)
  /// They count a unit of time, of so many milliseconds, from a time, given as milliseconds since 1970-01-01.
  case times(unit: Double, from: Double)
}

/// Puts the pieces of a column together.
struct ColumnAssembly: Sendable {
  /// The variable.
  let variable: Variable
  /// What becomes of its numbers.
  let meaning: ColumnMeaning
  /// Whether the column has the type of `variable` whatever its values are.
  let keepsType: Bool
  private var pieces: [ColumnPiece] = []
  /// The bytes of memory that the pieces take.
  private(set) var byteCount = 0

  init(_ variable: Variable, _ meaning: ColumnMeaning, keepsType: Bool) {
    self.variable = variable
    self.meaning = meaning
    self.keepsType = keepsType
  }

  mutating func append(_ piece: ColumnPiece) {
    pieces.append(piece)
    let isWide = [.double, .longInteger, .dateTime].contains(variable.type)
    // What the piece takes, or what its rows will take in the column.
    byteCount += max(piece.byteCount, piece.count * (isWide ? 8 : 4))
  }

  /// The texts with bytes from 128, a few thousand of them, to find their encoding from.
  var undecodedTexts: [[UInt8]] {
    var texts: [[UInt8]] = []
    for case .text(_, let pool) in pieces.lazy.map(\.values) {
      guard pool.bytes.contains(where: { $0 >= 128 }) else { continue }
      for code in 0..<pool.count where pool[code].contains(where: { $0 >= 128 }) {
        texts.append(Array(pool[code]))
        if texts.count >= 2000 { return texts }
      }
    }
    return texts
  }

  /// Returns the column, and what was noticed of its values.
  ///
  /// - Throws: `MicrodataError` with code `encoding` when a text is none in the encoding of the decoder.
  consuming func column(_ texts: TextResolver) throws -> (Column, [LoadDiagnostic]) {
    let rowCount = pieces.reduce(0) { $0 + $1.count }
    var notes: [LoadDiagnostic] = []
    let reasons = mergedReasons(rowCount, &notes)
    func numbersInstead() -> Column.Storage {
      notes.append(
        LoadDiagnostic(
          .warning,
          "“\(variable.name)” has numbers that are no days or times; it is given as numbers",
          rule: "no-dates", column: variable.name))
      return numberStorage(rowCount)
    }
    let storage =
      switch meaning {
      case .text: try textStorage(rowCount, texts)
      case .number: numberStorage(rowCount)
      case .days(let origin): dayStorage(rowCount, origin) ?? numbersInstead()
      case .times(let unit, let origin):
        timeStorage(rowCount, unit, origin) ?? numbersInstead()
      }
    let column = Column(
      name: variable.name, storage: storage, label: variable.label,
      valueLabels: variable.valueLabels, metadata: variable.metadata, reasons: reasons)
    return (column, notes)
  }

  // MARK: - Reasons

  private func mergedReasons(
    _ rowCount: Int, _ notes: inout [LoadDiagnostic]
  ) -> MissingReasons? {
    guard pieces.contains(where: { $0.reasons != nil }) else { return nil }
    var kinds: [MissingKind] = [.system]
    var positions: [String: UInt8] = [:]
    var codes: [UInt8] = []
    codes.reserveCapacity(rowCount)
    var isFull = false
    for piece in pieces {
      guard let reasons = piece.reasons else {
        codes.append(contentsOf: repeatElement(0, count: piece.count))
        continue
      }
      let map =
        [UInt8(0)]
        + piece.reasonCodes.map { code -> UInt8 in
          if let known = positions[code] { return known }
          // A byte holds 255 reasons; a column with more different ones keeps the rest as system-missing.
          guard kinds.count < 255 else {
            isFull = true
            return 0
          }
          let position = UInt8(kinds.count)
          kinds.append(
            code == Self.notInUniverse
              ? .notInUniverse : .user(code: code, label: variable.valueLabels.label(of: code)))
          positions[code] = position
          return position
        }
      codes.append(contentsOf: reasons.lazy.map { map[Int($0)] })
    }
    if isFull {
      notes.append(
        LoadDiagnostic(
          .warning,
          "“\(variable.name)” has more than 254 reasons of missing values; the others are lost",
          rule: "too-many-missing-codes", column: variable.name))
    }
    return kinds.count > 1 ? MissingReasons(kinds: kinds, codes: codes) : nil
  }

  /// The reason code of values that are missing because the question was not asked.
  static let notInUniverse = "\u{0}niu"

  // MARK: - Numbers

  private func numberStorage(_ rowCount: Int) -> Column.Storage {
    var (hasDouble, hasLong, hasAny) = (false, false, false)
    for piece in pieces {
      switch piece.values {
      case .double: hasDouble = true
      case .int64: hasLong = true
      case .int8, .int16, .int32: hasAny = true
      case .none, .text: break
      }
    }
    let isDouble =
      hasDouble
      || (keepsType ? variable.type == .double : !hasLong && !hasAny && variable.type == .double)
    if isDouble {
      return .double(
        gathered(rowCount, missing: .nan) {
          Double($0)
        } double: {
          $0
        })
    }
    if hasLong || (keepsType && variable.type == .longInteger) {
      return .int64(
        gathered(rowCount, missing: .min) {
          $0
        } double: {
          Int64($0)
        })
    }
    return .int32(
      gathered(rowCount, missing: .min) {
        Int32(truncatingIfNeeded: $0)
      } double: {
        Int32($0)
      })
  }

  /// The values of all pieces, converted.
  @inline(__always)
  private func gathered<Value>(
    _ rowCount: Int, missing: Value, _ integer: (Int64) -> Value, double: (Double) -> Value
  ) -> [Value] {
    [Value](unsafeUninitializedCapacity: rowCount) { buffer, initialized in
      // Safe: `rowCount` is the sum of the pieces' counts, and the subscript of a buffer of that size is
      // below it; every slot is written once.
      var row = 0
      func write(_ value: Value) {
        buffer.initializeElement(at: row, to: value)
        row &+= 1
      }
      for piece in pieces {
        switch piece.values {
        case .none(let count): for _ in 0..<count { write(missing) }
        case .int8(let values):
          for value in values { write(value == .min ? missing : integer(Int64(value))) }
        case .int16(let values):
          for value in values { write(value == .min ? missing : integer(Int64(value))) }
        case .int32(let values):
          for value in values { write(value == .min ? missing : integer(Int64(value))) }
        case .int64(let values):
          for value in values { write(value == .min ? missing : integer(value)) }
        case .double(let values):
          for value in values { write(value.isNaN ? missing : double(value)) }
        case .text(let codes, _): for _ in codes { write(missing) }
        }
      }
      initialized = row
    }
  }

  // MARK: - Dates and times

  /// Days; `nil` when some number is not whole or too large for a date.
  private func dayStorage(_ rowCount: Int, _ origin: Int) -> Column.Storage? {
    let numbers: [Double] = gathered(rowCount, missing: .nan) {
      Double($0)
    } double: {
      $0
    }
    // Batches keep the type: a day with a fraction is that day.
    let days = numbers.map { (keepsType ? $0.rounded(.down) : $0) + Double(origin) }
    guard days.allSatisfy({ $0.isNaN || ($0 == $0.rounded() && abs($0) < 2e9) }) else { return nil }
    return .date(days.map { $0.isNaN ? .min : Int32($0) })
  }

  /// Times, or days when all times are midnight and the unit is a day's seconds; `nil` when too large.
  private func timeStorage(_ rowCount: Int, _ unit: Double, _ origin: Double) -> Column.Storage? {
    let numbers: [Double] = gathered(rowCount, missing: .nan) {
      Double($0)
    } double: {
      $0
    }
    let times = numbers.map { ($0 * unit + origin).rounded() }
    guard times.allSatisfy({ $0.isNaN || abs($0) < 9e15 }) else { return nil }
    if variable.type == .date {
      guard
        keepsType
          || times.allSatisfy({ $0.isNaN || $0.truncatingRemainder(dividingBy: 86_400_000) == 0 })
      else {
        return .dateTime(times.map { $0.isNaN ? .min : Int64($0) })
      }
      return .date(
        times.map { $0.isNaN ? .min : Int32(clamping: Int64(($0 / 86_400_000).rounded(.down))) })
    }
    return .dateTime(times.map { $0.isNaN ? .min : Int64($0) })
  }

  // MARK: - Text

  private func textStorage(_ rowCount: Int, _ texts: TextResolver) throws -> Column.Storage {
    var merged = BytePool()
    var codes: [Int32] = []
    codes.reserveCapacity(rowCount)
    for piece in pieces {
      switch piece.values {
      case .text(let local, let pool):
        let map = (0..<pool.count).map { merged.code(pool[$0]) }
        codes.append(contentsOf: local.lazy.map { $0 < 0 ? -1 : map[Int($0)] })
      default: codes.append(contentsOf: repeatElement(-1, count: piece.count))
      }
    }
    let strings = try (0..<merged.count).map { code in
      try texts.string(merged[code], of: variable.name)
    }
    guard merged.bytes.contains(where: { $0 >= 128 }) else {
      return .category(codes, levels: strings)
    }
    // Texts that differ only in how characters are composed are equal strings in Swift.
    var levels: [String] = []
    var positions: [String: Int32] = [:]
    let final = strings.map { string -> Int32 in
      if let known = positions[string] { return known }
      let code = Int32(levels.count)
      positions[string] = code
      levels.append(string)
      return code
    }
    if levels.count < strings.count { codes = codes.map { $0 < 0 ? -1 : final[Int($0)] } }
    return .category(codes, levels: levels)
  }
}
