public import Microdata

/// Higher levels of occupations and industries, which rules read.
enum JobCodes {
  /// Adds `isco08_major`, `isco08_sub_major` and `isic4_section` to a table that has the codes.
  static func adding(to table: Table) throws -> Table {
    var added: [Column] = []
    func add(
      _ name: String, _ label: String, _ variable: JobVariable, _ list: CodeList, _ level: Int
    ) {
      guard table[name] == nil, let codes = table[variable.rawValue] else { return }
      added.append(codes.rolledUp(in: list, to: level, as: name, label: label))
    }
    add("isco08_major", "Occupation, ISCO-08 major group", .occupation, .isco08, 1)
    add("isco08_sub_major", "Occupation, ISCO-08 sub-major group", .occupation, .isco08, 2)
    add("isic4_section", "Industry, ISIC Rev. 4 section", .industry, .isic4, 1)
    return added.isEmpty ? table : try table.adding(added)
  }
}

extension Column {
  /// The codes of a higher level of a classification; missing for codes that it does not have.
  ///
  /// - Parameters:
  ///   - list: The classification.
  ///   - level: The level, from 1.
  ///   - name: The name of the new column.
  ///   - label: What it holds.
  public func rolledUp(
    in list: CodeList, to level: Int, as name: String, label: String? = nil
  ) -> Column {
    let values = DistinctValues(self)
    var levels: [String] = []
    var positions: [String: Int32] = [:]
    let codes = values.texts.map { text -> Int32 in
      guard let code = list.rolledUp(text, to: level) else { return -1 }
      if let known = positions[code] { return known }
      positions[code] = Int32(levels.count)
      levels.append(code)
      return Int32(levels.count - 1)
    }
    var column = Column(
      name: name,
      storage: .category(values.codes.map { $0 < 0 ? -1 : codes[Int($0)] }, levels: levels),
      label: label)
    column.valueLabels = ValueLabels(
      list.entries(level: level).map {
        ValueLabels.Entry(code: $0.code, label: $0.title, translations: $0.titles)
      })
    return column
  }
}
