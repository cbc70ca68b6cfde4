/// Parts that messages of SDMX-JSON share.
struct SDMXJSONParts {
  let header: SDMXHeader

  typealias Member = SDMXJSONValue.Member

  /// The head of a message.
  func meta(schema: String) -> SDMXJSONValue {
    var sender = [Member(name: "id", value: .string(header.senderID))]
    if !header.senderNames.isEmpty { sender += names(header.senderNames, or: header.senderID) }
    return [
      "schema": .string(schema), "id": .string(header.id), "test": .boolean(header.isTest),
      "prepared": .string(header.prepared),
      "contentLanguages": .array(header.languages.map(SDMXJSONValue.string)),
      "sender": .object(sender),
    ]
  }

  /// The name in the best language, and all names; the identifier where there is no name.
  func names(_ names: [String: String], or id: String) -> [Member] {
    let best = SDMXText.best(names, in: header.languages) ?? id
    var members = [Member(name: "name", value: .string(best))]
    if !names.isEmpty {
      let all = names.sorted { $0.key < $1.key }
      members.append(
        Member(
          name: "names",
          value: .object(all.map { Member(name: $0.key, value: .string($0.value)) })))
    }
    return members
  }

  /// An identifier, its names, and other members.
  func named(
    _ id: String, _ names: [String: String], _ others: [Member] = []
  ) -> SDMXJSONValue {
    .object([Member(name: "id", value: .string(id))] + self.names(names, or: id) + others)
  }

  /// A code with its parent.
  func code(_ code: SDMXCode) -> SDMXJSONValue {
    let parent = code.parent.map { [Member(name: "parent", value: .string($0))] } ?? []
    return named(code.id, code.names, parent)
  }

  static func schema(_ message: String) -> String {
    "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/\(message)-message/tools/schemas/"
      + "2.0.0/sdmx-json-\(message)-schema.json"
  }
}

extension SDMXAttribute.Representation {
  /// The data type of SDMX; codes are text.
  var dataType: String {
    switch self {
    case .coded, .text: "String"
    case .number: "Double"
    case .integer: "BigInteger"
    }
  }
}
