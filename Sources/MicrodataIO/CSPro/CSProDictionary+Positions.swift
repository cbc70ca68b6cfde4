internal import Microdata

extension CSProDictionary {
  /// Computes the positions that are left out, joins linked value sets, and checks that all numbers make sense.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile` or `limitExceeded`.
  mutating func complete(file: String, limits: LoadLimits) throws {
    func malformed(_ problem: String) -> MicrodataError {
      MicrodataError(
        .malformedFile, "\(file): \(problem).",
        hint: "The dictionary may be damaged; open and save it in CSPro.")
    }
    guard (1...8).contains(levels.count) else {
      throw malformed("expected 1 to 3 levels, found \(levels.count)")
    }
    guard (0...1_000_000).contains(recordTypeStart), (0...1000).contains(recordTypeLength) else {
      throw malformed(
        "the type of records is at character \(recordTypeStart), \(recordTypeLength) long")
    }
    if recordTypeStart == 0 { recordTypeLength = 0 }
    let recordCount = levels.reduce(0) { $0 + $1.records.count }
    guard recordCount > 0 else { throw malformed("there is no record") }
    guard recordTypeLength > 0 || recordCount == 1 else {
      throw malformed("there are \(recordCount) records, and no record type to tell them apart")
    }
    let problem = { (text: String) in malformed(text) }
    var first = recordTypeLength > 0 ? recordTypeStart + recordTypeLength : 1
    for index in levels.indices {
      try Self.place(&levels[index].ids, after: first, problem)
      first = levels[index].ids.reduce(first) { max($0, $1.start + $1.length * $1.occurrences) }
    }
    // Records of all levels leave room for the id items of all.
    // Every record repeats the id items.
    let (idColumns, overflow) = levels.reduce(0) { $0 + $1.ids.count }
      .multipliedReportingOverflow(by: recordCount)
    var columns = overflow ? Int.max : idColumns
    try limits.require(columns, atMost: limits.maximumColumns, "variables", file: file)
    for level in levels.indices {
      for record in levels[level].records.indices {
        let name = levels[level].records[record].name
        guard (1...10_000_000).contains(levels[level].records[record].maximum) else {
          throw malformed(
            "record “\(name)” may occur \(levels[level].records[record].maximum) times")
        }
        try Self.place(&levels[level].records[record].items, after: first, problem)
        columns += levels[level].records[record].items.reduce(0) { $0 + $1.occurrences }
        try limits.require(columns, atMost: limits.maximumColumns, "variables", file: file)
      }
    }
    try joinLinks(file: file, limits: limits)
  }

  private static func place(
    _ items: inout [CSProItem], after first: Int, _ malformed: (String) -> MicrodataError
  ) throws {
    var next = first
    var parent: CSProItem?
    for index in items.indices {
      var item = items[index]
      guard !item.name.isEmpty else { throw malformed("an item has no name") }
      guard (1...1_000_000).contains(item.length) else {
        throw malformed("item “\(item.name)” has a length of \(item.length)")
      }
      guard (1...200_000).contains(item.occurrences), (0...100).contains(item.decimals) else {
        throw malformed(
          "item “\(item.name)” has \(item.occurrences) occurrences and \(item.decimals) decimals")
      }
      item.stride = item.length
      if item.isSubitem {
        guard let parent else {
          throw malformed("“\(item.name)” is a subitem, and no item is before it")
        }
        if item.start < 0 { item.start = parent.start - item.start - 1 }
        if parent.occurrences > 1 {
          guard item.occurrences == 1 else {
            throw malformed("both “\(parent.name)” and its subitem “\(item.name)” repeat")
          }
          (item.occurrences, item.stride) = (parent.occurrences, parent.length)
          if item.occurrenceLabels.isEmpty { item.occurrenceLabels = parent.occurrenceLabels }
        }
      } else if item.start <= 0 {
        item.start = next
      }
      guard (1...10_000_000).contains(item.start), item.occurrences * item.stride <= 100_000_000
      else {
        throw malformed("item “\(item.name)” begins at character \(item.start)")
      }
      if !item.isSubitem {
        next = item.start + item.length * item.occurrences
        parent = item
      }
      items[index] = item
    }
  }

  /// Gives value sets that only name a link the values of the set that they are linked to.
  private mutating func joinLinks(file: String, limits: LoadLimits) throws {
    var known: [String: [CSProValue]] = [:]
    var count = 0
    func visit(_ items: inout [CSProItem]) throws {
      for item in items.indices {
        for set in items[item].valueSets.indices {
          let link = items[item].valueSets[set].link
          if !link.isEmpty {
            if items[item].valueSets[set].values.isEmpty {
              items[item].valueSets[set].values = known[link] ?? []
            } else if known[link] == nil {
              known[link] = items[item].valueSets[set].values
            }
          }
          // Occurrences share their labels, but a link can repeat a long list any number of times.
          count += items[item].valueSets[set].values.reduce(1) { $0 + $1.pairs.count }
          try limits.require(count, atMost: limits.maximumLabels, "values", file: file)
        }
      }
    }
    for level in levels.indices {
      try visit(&levels[level].ids)
      for record in levels[level].records.indices {
        try visit(&levels[level].records[record].items)
      }
    }
  }
}
