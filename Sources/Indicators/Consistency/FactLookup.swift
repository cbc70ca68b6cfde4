/// Why a relation cannot be checked.
struct Obstacle: Error {
  let message: String
}

/// The facts that relations name; one of them may be replaced, to try what would follow.
struct FactLookup {
  private let facts: [String: Fact]
  private var replaced: (id: String, value: PrintedNumber)?

  init(_ facts: [Fact]) {
    self.facts = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The same facts with another number in place of one.
  func replacing(_ id: String, by value: PrintedNumber) -> FactLookup {
    var result = self
    result.replaced = (id, value)
    return result
  }

  /// The fact of an id; `nil` when there is none.
  subscript(id: String) -> Fact? { facts[id] }

  func number(_ id: String) throws -> PrintedNumber {
    if let replaced, replaced.id == id { return replaced.value }
    guard case .number(let number) = try fact(id).value else { throw try wrongKind(id, "a number") }
    return number
  }

  func dates(_ id: String) throws -> FactDates {
    guard case .dates(let dates) = try fact(id).value else { throw try wrongKind(id, "dates") }
    return dates
  }

  func text(_ id: String) throws -> String {
    guard case .text(let text) = try fact(id).value else { throw try wrongKind(id, "a text") }
    return text
  }

  func items(_ id: String) throws -> [String] {
    guard case .items(let items) = try fact(id).value else { throw try wrongKind(id, "a list") }
    return items
  }

  func bytes(_ id: String) throws -> (bytes: [UInt8], encoding: String) {
    guard case .bytes(let bytes, let encoding) = try fact(id).value else {
      throw try wrongKind(id, "bytes")
    }
    return (bytes, encoding)
  }

  func fact(_ id: String) throws -> Fact {
    guard let fact = facts[id] else {
      throw Obstacle(message: "there is no fact “\(id)”")
    }
    return fact
  }

  private func wrongKind(_ id: String, _ wanted: String) throws -> Obstacle {
    Obstacle(message: "“\(id)” is \(try fact(id).value.noun), and must be \(wanted)")
  }
}
