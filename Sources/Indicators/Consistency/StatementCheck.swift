/// The check of relations between texts, lists, dates and bytes.
struct StatementCheck {
  /// What came out.
  struct Outcome {
    let holds: Bool
    let printed: String
    let found: String
    var remarks: [String] = []
    var suggestion: String?
  }

  let relation: FactRelation
  let facts: FactLookup

  /// - Throws: `Obstacle` when a fact is missing or is something else.
  func outcome() throws -> Outcome {
    switch relation.kind {
    case .distinctTexts: try distinctTexts()
    case .oneName: try oneName()
    case .order: try order()
    case .dateEqual: try dateEqual()
    case .dateWithin: try dateWithin()
    default: try encoding()
    }
  }

  private func ids(_ field: String) -> [String] { relation.facts[field] ?? [] }

  private func id(_ field: String) throws -> String {
    guard let id = ids(field).first else { throw Obstacle(message: "“\(field)” names no fact") }
    return id
  }

  /// A text without what readers do not see: case, and how words are spaced.
  static func normal(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func distinctTexts() throws -> Outcome {
    var earlier: [String: String] = [:]
    for id in ids("facts") {
      let text = try facts.text(id)
      guard let first = earlier.updateValue(id, forKey: Self.normal(text)) else { continue }
      return Outcome(
        holds: false, printed: text, found: "the same text",
        remarks: ["“\(id)” repeats the text of “\(first)”; one of them was probably copied."])
    }
    return Outcome(holds: true, printed: "\(ids("facts").count) texts", found: "all differ")
  }

  private func oneName() throws -> Outcome {
    let ids = ids("facts")
    let names = try ids.map(facts.text)
    let other = names.indices.first { Self.normal(names[$0]) != Self.normal(names[0]) }
    guard let other else { return Outcome(holds: true, printed: names[0], found: "the same name") }
    return Outcome(
      holds: false, printed: names[0], found: names[other],
      remarks: ["“\(ids[0])” and “\(ids[other])” name one body differently."])
  }

  private func order() throws -> Outcome {
    let list = try facts.items(id("list"))
    let official = try facts.items(id("official"))
    if list == official {
      return Outcome(holds: true, printed: "\(list.count) items", found: "the official order")
    }
    let place = zip(list, official).enumerated().first { $1.0 != $1.1 }?.offset
    let shared = place ?? min(list.count, official.count)
    func item(_ items: [String]) -> String {
      shared < items.count ? "“\(items[shared])”" : "nothing more"
    }
    var remarks: [String] = []
    let (has, wants) = (Set(list), Set(official))
    let missing = official.filter { !has.contains($0) }
    let extra = list.filter { !wants.contains($0) }
    if !missing.isEmpty { remarks.append("Not in the list: \(some(missing)).") }
    if !extra.isEmpty { remarks.append("Not official: \(some(extra)).") }
    if missing.isEmpty, extra.isEmpty, list.count == official.count {
      remarks.append("All items are there, in another order.")
    }
    return Outcome(
      holds: false, printed: "\(item(list)) at place \(shared + 1)",
      found: "\(item(official)) in the official order", remarks: remarks)
  }

  private func some(_ items: [String]) -> String {
    let shown = items.prefix(10).joined(separator: ", ")
    return items.count > 10 ? "\(shown) and \(items.count - 10) more" : shown
  }

  private func dateEqual() throws -> Outcome {
    let ids = ids("facts")
    let dates = try ids.map(facts.dates)
    guard let other = dates.indices.first(where: { !dates[$0].isSame(as: dates[0]) }) else {
      return Outcome(holds: true, printed: dates[0].text, found: "the same days")
    }
    var remarks: [String] = []
    for (a, b) in [(0, other), (other, 0)] where dates[a].isWithin(dates[b]) {
      remarks.append("“\(ids[a])” lies within “\(ids[b])”, which says more or less precisely.")
    }
    return Outcome(
      holds: false, printed: dates[0].text, found: dates[other].text, remarks: remarks,
      suggestion: remarks.isEmpty
        ? DateSlip.suggestion(ids[other], dates[other]) { $0.isSame(as: dates[0]) } : nil)
  }

  private func dateWithin() throws -> Outcome {
    let (date, range) = (try facts.dates(id("date")), try facts.dates(id("range")))
    let holds = date.isWithin(range)
    return Outcome(
      holds: holds, printed: date.text, found: holds ? "within \(range.text)" : range.text,
      suggestion: holds
        ? nil : try DateSlip.suggestion(id("date"), date) { $0.isWithin(range) })
  }

  private func encoding() throws -> Outcome {
    let (bytes, name) = try facts.bytes(id("fact"))
    guard let encoding = ByteEncoding(rawValue: name) else {
      throw Obstacle(message: "the encoding “\(name)” is not known")
    }
    if let text = encoding.text(bytes) {
      return Outcome(holds: true, printed: name, found: "“\(text)”")
    }
    var remarks: [String] = []
    if encoding == .utf8, let place = ByteEncoding.firstInvalidUTF8(bytes) {
      remarks.append(
        "The byte \(ByteEncoding.hexadecimal([bytes[place]])) at place \(place + 1) begins no sign."
      )
    }
    // What is ASCII, or happens to be UTF-8, says so first: few other texts are.
    let other = [ByteEncoding.ascii, .utf8, .latin1, .windows1252].lazy.compactMap { candidate in
      candidate.text(bytes).map { (candidate.rawValue, $0) }
    }.first
    return Outcome(
      holds: false, printed: name, found: other.map { "\($0.0), “\($0.1)”" } ?? "no known encoding",
      remarks: remarks, suggestion: other.map { "the bytes are \($0.0): “\($0.1)”" })
  }
}
