internal import Microdata

extension Column {
  /// Returns a column of text such as `2024-09-01T12:30:00` as one of times.
  ///
  /// A day alone is its midnight.
  ///
  /// - Throws: `MicrodataError` with code `typeConflict` at the first text that is no time.
  func parsedAsTimes(file: String) throws -> Column {
    guard case .category(let codes, let levels) = storage else { return self }
    let times = levels.map { level -> Int64? in
      if let time = LocalDateTime(level) { return time.millisecondsSinceEpoch }
      return CalendarDate(level).map { Int64($0.daysSinceEpoch) * 86_400_000 }
    }
    if let row = codes.firstIndex(where: { $0 >= 0 && times[Int($0)] == nil }) {
      throw MicrodataError(
        .typeConflict,
        "\(file), row \(row + 1), column “\(name)”: expected a time such as 2024-09-01T12:30:00, "
          + "found “\(levels[Int(codes[row])])”.",
        hint: "Times with a zone are not read: a survey's times are those of the clock on the wall."
      )
    }
    return Column(
      name: name, storage: .dateTime(codes.map { $0 < 0 ? .min : times[Int($0)] ?? .min }),
      label: label, valueLabels: valueLabels, metadata: metadata, reasons: reasons)
  }
}
