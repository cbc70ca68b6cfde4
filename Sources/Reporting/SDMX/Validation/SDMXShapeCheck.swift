/// Compares a message with its shape, and collects what differs.
struct SDMXShapeCheck {
  private(set) var findings: [SDMXFinding] = []

  static func findings(_ value: SDMXJSONValue, _ shape: SDMXShape) -> [SDMXFinding] {
    var check = SDMXShapeCheck()
    check.compare(value, shape, "message")
    return check.findings
  }

  private mutating func compare(_ value: SDMXJSONValue, _ shape: SDMXShape, _ path: String) {
    switch shape {
    case .value:
      if value.members != nil { keyed(value, .language, .text(.free), path) }
      if value.elements != nil { list(value, .value, 1, false, path) }
    case .text(let form): text(value, form, path)
    case .number: if value.number == nil { type(value, "a number", path) }
    case .boolean: if !value.isBoolean { type(value, "a boolean", path) }
    case .integer(let minimum): integer(value, minimum, path)
    case .list(let item, let minimum, let isUnique): list(value, item, minimum, isUnique, path)
    case .keyed(let form, let item): keyed(value, form, item, path)
    case .object(let shape): object(value, shape, path)
    case .optional(let shape): if value != .null { compare(value, shape, path) }
    }
  }

  private mutating func text(_ value: SDMXJSONValue, _ form: SDMXTextForm, _ path: String) {
    guard let text = value.string else {
      type(value, "text", path)
      return
    }
    guard !form.matches(text) else { return }
    report(form.rule, path, "expected \(form.expected), found “\(SDMXText.shown(text))”")
  }

  private mutating func integer(_ value: SDMXJSONValue, _ minimum: Int, _ path: String) {
    guard let integer = value.integer else {
      type(value, "a whole number", path)
      return
    }
    if integer < minimum {
      report(.minimum, path, "expected \(minimum) or more, found \(integer)")
    }
  }

  private mutating func list(
    _ value: SDMXJSONValue, _ item: SDMXShape, _ minimum: Int, _ isUnique: Bool, _ path: String
  ) {
    guard let elements = value.elements else {
      type(value, "an array", path)
      return
    }
    if elements.count < minimum {
      report(.minimumItems, path, "expected \(minimum) items or more, found \(elements.count)")
    }
    if isUnique, Set(elements).count < elements.count {
      report(.uniqueItems, path, "expected different items, found some twice")
    }
    for (index, element) in elements.enumerated() { compare(element, item, "\(path)[\(index)]") }
  }

  private mutating func keyed(
    _ value: SDMXJSONValue, _ form: SDMXTextForm, _ item: SDMXShape, _ path: String
  ) {
    guard let members = value.members else {
      type(value, "an object", path)
      return
    }
    for member in members {
      let path = "\(path)[\"\(SDMXText.shown(member.name))\"]"
      if !form.matches(member.name) { report(form.rule, path, "expected \(form.expected)") }
      compare(member.value, item, path)
    }
  }

  private mutating func object(
    _ value: SDMXJSONValue, _ shape: SDMXObjectShape, _ path: String
  ) {
    guard let members = value.members else {
      type(value, "an object", path)
      return
    }
    let names = Set(members.map(\.name))
    for name in shape.required where !names.contains(name) {
      report(.required, path, "expected property \(name), found none")
    }
    let found = shape.exactlyOne.filter { $0.allSatisfy(names.contains) }
    if !shape.exactlyOne.isEmpty, found.count != 1 {
      let list = shape.exactlyOne.map { $0.joined(separator: " with ") }.joined(separator: ", ")
      report(.alternative, path, "expected exactly one of \(list), found \(found.count)")
    }
    if !shape.atLeastOne.isEmpty, !shape.atLeastOne.contains(where: names.contains) {
      let list = shape.atLeastOne.joined(separator: ", ")
      report(.alternative, path, "expected one of \(list), found none")
    }
    for member in members {
      let inner = path == "message" ? member.name : "\(path).\(SDMXText.shown(member.name))"
      if let known = shape.properties[member.name] {
        compare(member.value, known, inner)
      } else if shape.isClosed {
        report(.unknownProperty, inner, "expected no such property")
      }
    }
  }

  private mutating func type(_ value: SDMXJSONValue, _ expected: String, _ path: String) {
    report(.type, path, "expected \(expected), found \(value.kind)")
  }

  private mutating func report(_ rule: SDMXFinding.Rule, _ path: String, _ message: String) {
    findings.append(SDMXFinding(rule: rule, path: path, message: message))
  }
}
