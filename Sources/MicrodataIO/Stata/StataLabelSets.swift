internal import Microdata

/// The sets of value labels of a table, as Stata stores them: by name, for each language.
struct StataLabelSets {
  private var sets: [(name: String, labels: [(value: Int32, text: String)])] = []
  private var nameOfColumn: [String: String] = [:]
  /// For each column the names of its sets in other languages.
  private(set) var translated: [String: [String: String]] = [:]

  init(_ plans: [StataColumnPlan], language: String?) {
    var used = Set<String>()
    for plan in plans where !plan.labels.isEmpty {
      let labels = plan.labels.map { ($0.value, $0.text) }
      let wanted = plan.column.metadata.labelSet ?? plan.name
      nameOfColumn[plan.name] = add(labels, wanted, &used)
      var others: [String: [(Int32, String)]] = [:]
      let entries = Dictionary(
        plan.column.valueLabels.entries.map { ($0.code, $0.translations) },
        uniquingKeysWith: { first, _ in first })
      for label in plan.labels {
        for (language, text) in entries[label.code] ?? [:] {
          others[language, default: []].append((label.value, text))
        }
      }
      for (language, labels) in others.sorted(by: { $0.key < $1.key }) {
        translated[plan.name, default: [:]][language] = add(labels, "\(wanted)_\(language)", &used)
      }
    }
  }

  /// The name of the labels of a column; `nil` when it has none.
  func name(of plan: StataColumnPlan) -> String? { nameOfColumn[plan.name] }

  /// Adds a set, or finds the one of that name with the same labels.
  private mutating func add(
    _ labels: [(Int32, String)], _ wanted: String, _ used: inout Set<String>
  ) -> String {
    if let known = sets.first(where: { $0.name == wanted }),
      known.labels.elementsEqual(labels, by: { $0 == $1 })
    {
      return wanted
    }
    var silent = DiagnosticLog()
    var names = StataNames()
    let base = names.name(for: wanted, &silent)
    var name = base
    var number = 2
    while !used.insert(name).inserted {
      name = "\(String(base.prefix(27)))_\(number)"
      number += 1
    }
    sets.append((name, labels))
    return name
  }

  /// The section of the file.
  var bytes: [UInt8] {
    var out = StataOutput(isWide: false)
    out.text("<value_labels>")
    for set in sets {
      var text: [UInt8] = []
      var offsets: [UInt32] = []
      for label in set.labels {
        offsets.append(UInt32(text.count))
        text += Array(label.text.utf8.prefix(32_000)) + [0]
      }
      out.text("<lbl>")
      out.integer(UInt32(8 + 8 * offsets.count + text.count))
      out.padded(set.name, width: 129)
      out.bytes += [0, 0, 0]
      out.integer(UInt32(offsets.count))
      out.integer(UInt32(text.count))
      for offset in offsets { out.integer(offset) }
      for label in set.labels { out.integer(label.value) }
      out.bytes += text
      out.text("</lbl>")
    }
    out.text("</value_labels>")
    return out.bytes
  }
}
