internal import Microdata

extension ResponseStatus {
  /// Reads the statuses; every code has one, and every status given has rows.
  func statuses(in table: Table) throws -> [CompiledNonresponse.Status] {
    let column = try table.column(self.column)
    let index = CategoryIndex(column)
    var statusOfLevel = [CompiledNonresponse.Status?](repeating: nil, count: index.levels.count)
    let kinds: [(CompiledNonresponse.Status, String, [CategoryCode])] = [
      (.respondent, "respondent", respondent),
      (.nonrespondent, "nonrespondent", nonrespondent),
      (.ineligible, "ineligible", ineligible), (.unknown, "unknown", unknown),
    ]
    guard !respondent.isEmpty else {
      throw EstimationError(.unmatchedStatus, "No code of “\(self.column)” means respondent.")
    }
    let present = Spelling.list(index.levels.map(\.code), most: 20)
    for (status, name, codes) in kinds where !codes.isEmpty {
      var matched = false
      for code in codes {
        guard
          let level = index.levels.firstIndex(where: {
            $0.code == code.text || $0.label == code.text
          })
        else { continue }
        if let other = statusOfLevel[level], other != status {
          throw EstimationError(
            .unmatchedStatus, "“\(self.column)” \(code.text) has two statuses.")
        }
        statusOfLevel[level] = status
        matched = true
      }
      guard matched else {
        throw EstimationError(
          .unmatchedStatus,
          "The status \(name) matches no row: “\(self.column)” is never "
            + "\(Spelling.list(codes.map(\.text), most: 20)).",
          hint: "It is \(present).")
      }
    }
    let unmapped = index.levels.indices.filter { statusOfLevel[$0] == nil }
    guard unmapped.isEmpty else {
      let codes = Spelling.list(unmapped.map { index.levels[$0].code }, most: 20)
      throw EstimationError(
        .unmatchedStatus, "“\(self.column)” is \(codes) in some rows, which has no status.",
        hint: "Every code is respondent, nonrespondent, ineligible or unknown.")
    }
    guard column.missingCount == 0 else {
      let row = (0..<column.count).first { column.isMissing(at: $0) } ?? 0
      throw EstimationError(
        .unmatchedStatus,
        "“\(self.column)” is missing in \(column.missingCount) rows, first in row \(row + 1).",
        hint: "Every sampled unit has a status: give missing a code, such as one of nonresponse.")
    }
    return index.rowCodes.map { statusOfLevel[Int($0)] ?? .unknown }
  }
}
