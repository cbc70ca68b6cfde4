/// Parses fields without quotes, blanks or other surprises; all others are left to a closer look.
///
/// The functions return where the next field begins, or `nil` when they do not understand this one;
/// they then have written nothing. Positions stay inside the file: loops stop at a line end,
/// which the last byte is, and eight bytes may be loaded anywhere because of the padding after
/// it.
struct FastFields {
  let count: Int
  private let delimiter: UInt8
  private let decimal: UInt8
  private let marks: UnsafePointer<UInt8>
  private let tens: Powers<Double>
  private let fives: Powers<UInt64>

  init(_ context: ParseContext) {
    count = context.columnCount
    delimiter = context.scanner.delimiter
    decimal = context.reader.decimal
    marks = context.marks
    tens = NearestDouble.tens
    fives = NearestDouble.fives
  }

  /// Returns where the next field begins, when a field ends here as it should.
  @inline(__always)
  func fieldEnd(_ position: UnsafePointer<UInt8>, _ isLast: Bool) -> UnsafePointer<UInt8>? {
    let byte = position.pointee
    guard isLast else { return byte == delimiter ? position + 1 : nil }
    if byte == Byte.lineFeed { return position + 1 }
    guard byte == Byte.carriageReturn else { return nil }
    return position[1] == Byte.lineFeed ? position + 2 : position + 1
  }

  /// Returns where a field that is not quoted ends.
  @inline(__always)
  func afterField(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var position = start
    while marks[Int(position.pointee)] != ParseContext.Mark.endsField { position += 1 }
    return position
  }

  /// Returns where a text ends; `nil` when its first byte asks for a closer look.
  @inline(__always)
  func textEnd(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    marks[Int(start.pointee)] == ParseContext.Mark.isSpecial ? nil : afterField(start)
  }

  @inline(__always)
  func int32(
    _ start: UnsafePointer<UInt8>, _ isLast: Bool, _ row: Int,
    _ slot: UnsafeMutablePointer<ColumnSlot>
  ) -> UnsafePointer<UInt8>? {
    let isNegative = start.pointee == Byte.minus
    let first = isNegative ? start + 1 : start
    let run = DigitRun(first)
    guard run.count < 8 else { return int64(start, isLast, row, slot) }
    guard let end = fieldEnd(first + run.count, isLast) else { return nil }
    if run.count == 0 {
      guard !isNegative else { return nil }
      slot.pointee.write(Int32.min, row)
      return end
    }
    guard run.count == 1 || first.pointee != Byte.zero else { return nil }
    let value = Int32(truncatingIfNeeded: run.value)
    slot.pointee.write(isNegative ? -value : value, row)
    return end
  }

  /// Parses an integer into a column of 32 or 64 bits.
  @inline(never)
  func int64(
    _ start: UnsafePointer<UInt8>, _ isLast: Bool, _ row: Int,
    _ slot: UnsafeMutablePointer<ColumnSlot>
  ) -> UnsafePointer<UInt8>? {
    let isNegative = start.pointee == Byte.minus
    let first = isNegative ? start + 1 : start
    var position = first
    let magnitude = digits(&position)
    let length = position - first
    guard let end = fieldEnd(position, isLast) else { return nil }
    if length == 0, !isNegative {
      slot.pointee.writeMissing(row)
      return end
    }
    guard length == 1 || length > 1 && first.pointee != Byte.zero else { return nil }
    // Numbers with as many digits as these fit in any case.
    let value = Int64(truncatingIfNeeded: magnitude)
    if slot.pointee.mode == .int32 {
      guard length <= 9 else { return nil }
      slot.pointee.write(Int32(truncatingIfNeeded: isNegative ? -value : value), row)
    } else {
      guard length <= 18 else { return nil }
      slot.pointee.write(isNegative ? -value : value, row)
    }
    return end
  }

  @inline(__always)
  func double(
    _ start: UnsafePointer<UInt8>, _ isLast: Bool, _ row: Int,
    _ slot: UnsafeMutablePointer<ColumnSlot>
  ) -> UnsafePointer<UInt8>? {
    let isNegative = start.pointee == Byte.minus
    let first = isNegative ? start + 1 : start
    let whole = DigitRun(first)
    guard whole.count < 8 else { return longDouble(start, isLast, row, slot) }
    if whole.count == 0, !isNegative, let end = fieldEnd(first, isLast) {
      slot.pointee.write(Double.nan, row)
      return end
    }
    guard whole.count <= 1 || first.pointee != Byte.zero else { return nil }
    let position = first + whole.count
    guard position.pointee == decimal else {
      guard whole.count > 0, let end = fieldEnd(position, isLast) else { return nil }
      let value = Double(whole.value)
      slot.pointee.write(isNegative ? -value : value, row)
      return end
    }
    let fraction = DigitRun(position + 1)
    guard fraction.count < 8 else { return longDouble(start, isLast, row, slot) }
    guard whole.count + fraction.count > 0,
      let end = fieldEnd(position + 1 + fraction.count, isLast)
    else { return nil }
    // Fewer than 15 digits, so the integer and the power of ten are exact doubles and their
    // quotient is rounded once. A power of ten is one of five, shifted.
    let scale = fives[fraction.count] << UInt64(fraction.count)
    let value = Double(whole.value &* scale &+ fraction.value) / tens[fraction.count]
    slot.pointee.write(isNegative ? -value : value, row)
    return end
  }

  /// Parses a number with more digits.
  @inline(never)
  private func longDouble(
    _ start: UnsafePointer<UInt8>, _ isLast: Bool, _ row: Int,
    _ slot: UnsafeMutablePointer<ColumnSlot>
  ) -> UnsafePointer<UInt8>? {
    let isNegative = start.pointee == Byte.minus
    let first = isNegative ? start + 1 : start
    var position = first
    var number = digits(&position)
    var length = position - first
    guard length <= 1 || first.pointee != Byte.zero else { return nil }
    var exponent = 0
    if position.pointee == decimal {
      position += 1
      let fraction = position
      number = digits(&position, after: number)
      exponent = fraction - position
      length -= exponent
    }
    // With more digits the number may not fit, and has wrapped around.
    guard length > 0, length <= 19, let end = fieldEnd(position, isLast),
      let magnitude = NearestDouble.of(number, exponent: exponent, tens: tens)
    else { return nil }
    slot.pointee.write(isNegative ? -magnitude : magnitude, row)
    return end
  }

  /// Reads digits one by one, and goes past them.
  @inline(__always)
  private func digits(_ position: inout UnsafePointer<UInt8>, after start: UInt64 = 0) -> UInt64 {
    var value = start
    var digit = position.pointee &- Byte.zero
    while digit <= 9 {
      value = value &* 10 &+ UInt64(digit)
      position += 1
      digit = position.pointee &- Byte.zero
    }
    return value
  }
}
