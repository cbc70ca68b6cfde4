internal import Microdata

/// The characteristics to write: notes, attributes, label languages and survey settings.
struct StataCharacteristics {
  struct Entry {
    let owner: String
    let name: String
    let text: String
  }

  /// What is written, in order.
  private(set) var entries: [Entry] = []

  init(
    _ table: Table, _ plans: [StataColumnPlan], _ sets: StataLabelSets, _ names: [String: String],
    _ log: inout DiagnosticLog
  ) {
    let metadata = table.metadata
    notes(metadata.notes, of: "_dta")
    attributes(metadata.attributes, of: "_dta", &log)
    survey(metadata, names)
    languages(metadata.language, plans, sets)
    for plan in plans {
      var extra = plan.column.metadata
      notes(extra.notes, of: plan.name)
      // What has no place in the format is kept under names of its own.
      if let question = extra.question { extra.attributes["question"] = [question] }
      if let universe = extra.universe { extra.attributes["universe"] = [universe] }
      attributes(extra.attributes, of: plan.name, &log)
      if !extra.missing.ranges.isEmpty {
        log.add(
          LoadDiagnostic(
            .warning, "the ranges of missing values that “\(plan.column.name)” declares",
            rule: "not-held", column: plan.column.name))
      }
    }
    let columns = plans.map(\.column)
    func lose(_ what: String, _ lost: [Column]) {
      guard !lost.isEmpty else { return }
      log.add(
        LoadDiagnostic(
          .warning, "\(what) of \(lost.count) variables", rule: "not-held",
          samples: lost.prefix(5).map(\.name)))
    }
    lose("measures", columns.filter { $0.metadata.measure != nil })
    let stored: Set<VariableMetadata.Role> = [.weight, .stratum, .cluster]
    lose(
      "roles",
      columns.filter { column in column.metadata.role.map { !stored.contains($0) } ?? false })
    lose(
      "display formats of another program",
      columns.filter { $0.metadata.format.map { !$0.hasPrefix("%") } ?? false })
    if !metadata.multipleResponseSets.isEmpty {
      log.add(
        LoadDiagnostic(
          .warning, "multiple-response sets", rule: "not-held",
          samples: metadata.multipleResponseSets.prefix(3).map(\.name)))
    }
  }

  private mutating func notes(_ notes: [String], of owner: String) {
    guard !notes.isEmpty else { return }
    entries.append(Entry(owner: owner, name: "note0", text: String(notes.count)))
    for (index, note) in notes.enumerated() {
      entries.append(Entry(owner: owner, name: "note\(index + 1)", text: note))
    }
  }

  private mutating func attributes(
    _ attributes: [String: [String]], of owner: String, _ log: inout DiagnosticLog
  ) {
    for (name, values) in attributes.sorted(by: { $0.key < $1.key }) {
      var silent = DiagnosticLog()
      var names = StataNames()
      let allowed = names.name(for: name, &silent)
      for (index, value) in values.enumerated() {
        let full = index == 0 ? allowed : "\(allowed)_\(index + 1)"
        entries.append(Entry(owner: owner, name: full, text: value))
      }
    }
  }

  private mutating func survey(_ metadata: TableMetadata, _ names: [String: String]) {
    var settings = metadata.surveySettings ?? SurveySettings()
    settings.weight = settings.weight ?? metadata.weight
    guard !settings.isEmpty else { return }
    func add(_ name: String, _ text: String, isName: Bool = true) {
      entries.append(
        Entry(owner: "_dta", name: "_svy_\(name)", text: isName ? names[text] ?? text : text))
    }
    add("version", "2", isName: false)
    if let weight = settings.weight {
      if metadata.attributes["_svy_wtype"] == nil { add("wtype", "pweight", isName: false) }
      add("wvar", weight)
      add("wexp", "= \(names[weight] ?? weight)", isName: false)
    }
    for (index, name) in settings.clusters.enumerated() { add("su\(index + 1)", name) }
    for (index, name) in settings.strata.enumerated() { add("strata\(index + 1)", name) }
    for (index, name) in settings.populations.enumerated() { add("fpc\(index + 1)", name) }
    add("stages", String(max(1, settings.clusters.count)), isName: false)
    if let rule = settings.singlePSU { add("singleunit", rule, isName: false) }
    if !settings.replicateWeights.isEmpty, let method = settings.replicateMethod {
      add(
        "\(method)weight", settings.replicateWeights.map { names[$0] ?? $0 }.joined(separator: " "),
        isName: false)
    }
  }

  private mutating func languages(
    _ language: String?, _ plans: [StataColumnPlan], _ sets: StataLabelSets
  ) {
    var others = Set<String>()
    for plan in plans {
      others.formUnion(plan.column.metadata.translations.keys)
      others.formUnion(sets.translated[plan.name]?.keys.map { $0 } ?? [])
    }
    let current = language ?? "default"
    guard !others.isEmpty || language != nil else { return }
    let all = [current] + others.sorted()
    entries.append(Entry(owner: "_dta", name: "_lang_list", text: all.joined(separator: " ")))
    entries.append(Entry(owner: "_dta", name: "_lang_c", text: current))
    for plan in plans {
      for (code, label) in plan.column.metadata.translations.sorted(by: { $0.key < $1.key }) {
        entries.append(Entry(owner: plan.name, name: "_lang_v_\(code)", text: label))
      }
      for (code, set) in (sets.translated[plan.name] ?? [:]).sorted(by: { $0.key < $1.key }) {
        entries.append(Entry(owner: plan.name, name: "_lang_l_\(code)", text: set))
      }
    }
  }
}
