internal import Microdata

/// The values of an item that stand for a missing answer.
struct CSProSpecials: Sendable {
  /// What is missing about a value.
  enum Reason: Sendable, Hashable {
    /// A reason of its own, which is the value.
    case own
    /// The question was not asked.
    case notInUniverse
  }

  private struct Range {
    let lower: Double
    let upper: Double
    let reason: Reason
  }

  /// The most ranges that are kept; no questionnaire has as many.
  private static let rangeLimit = 256

  private var numbers: [Double: Reason] = [:]
  private var ranges: [Range] = []
  /// The least and greatest special number: most answers are not between them.
  private var (least, greatest) = (Double.infinity, -Double.infinity)
  private var texts: [[UInt8]: Reason] = [:]
  /// The same as a declaration.
  private(set) var definition = MissingDefinition()
  /// The labels of special values, by the name of the special value, where no code stands for them.
  private(set) var labels: [String: [String]] = [:]

  /// The reason code of content that is no value of its item.
  static let invalid = "DEFAULT"

  /// Whether there are none.
  var isEmpty: Bool { numbers.isEmpty && ranges.isEmpty && texts.isEmpty }

  /// Takes the special values of all value sets, apart from those that the first one has as ordinary answers.
  init(_ item: CSProItem) {
    var ordinary = Set<String>()
    for (index, set) in item.valueSets.enumerated() {
      for value in set.values {
        guard let special = value.special else {
          if index == 0 { for pair in value.pairs { ordinary.insert(pair.code(item)) } }
          continue
        }
        let reason = special == "NOTAPPL" ? Reason.notInUniverse : .own
        for pair in value.pairs { add(pair, item, reason, special, value.label, ordinary) }
      }
    }
  }

  private mutating func add(
    _ pair: CSProValue.Pair, _ item: CSProItem, _ reason: Reason, _ special: String,
    _ label: CSProLabel, _ ordinary: Set<String>
  ) {
    let code = pair.code(item)
    guard !code.isEmpty else {
      let known = labels[special] ?? []
      if !label.text.isEmpty, known.count < 8, !known.contains(label.text) {
        labels[special] = known + [label.text]
      }
      return
    }
    guard !ordinary.contains(code) else { return }
    if item.isNumeric, let lower = CSProValue.Pair.number(pair.from) {
      let upper = pair.to.flatMap { CSProValue.Pair.number($0) } ?? lower
      if lower == upper {
        guard numbers.updateValue(reason, forKey: lower) == nil else { return }
        definition.codes.append(code)
      } else if lower < upper, ranges.count < Self.rangeLimit {
        ranges.append(Range(lower: lower, upper: upper, reason: reason))
        definition.ranges.append(MissingDefinition.Range(lower: lower, upper: upper))
      } else {
        return
      }
      (least, greatest) = (min(least, lower), max(greatest, upper))
    } else if texts.updateValue(reason, forKey: Array(code.utf8)) == nil {
      definition.codes.append(code)
    }
  }

  /// The reason that a number stands for; `nil` when it is an answer.
  @inline(__always)
  func reason(of number: Double) -> Reason? {
    guard number >= least, number <= greatest else { return nil }
    return numbers[number] ?? ranges.first { $0.lower <= number && number <= $0.upper }?.reason
  }

  /// The reason that a text stands for; `nil` when it is an answer.
  func reason(of text: some Collection<UInt8>) -> Reason? {
    texts.isEmpty ? nil : texts[Array(text)]
  }
}

extension CSProValue.Pair {
  /// The first value, as a table writes it.
  func code(_ item: CSProItem) -> String {
    if item.isNumeric, let number = Self.number(from) { return CodeText.of(number) }
    return Self.trimmed(from)
  }

  /// A number with a point or comma.
  static func number(_ text: String) -> Double? {
    let digits = trimmed(text.replacing(",", with: "."))
    guard let first = digits.utf8.first, first != UInt8(ascii: "n"), first != UInt8(ascii: "i"),
      let number = Double(digits), number.isFinite
    else { return nil }
    return number
  }

  static func trimmed(_ text: String) -> String {
    var end = text.endIndex
    while end > text.startIndex, text[text.index(before: end)] == " " {
      end = text.index(before: end)
    }
    return String(text[..<end].drop { $0 == " " })
  }
}
