internal import Microdata

/// The characteristics of a variable or of a file, sorted by what they are for.
struct FileCharacteristics {
  /// The notes, in order.
  private(set) var notes: [String] = []
  /// What has no place of its own.
  private(set) var attributes: [String: [String]] = [:]
  /// The language in use.
  private(set) var language: String?
  /// Variable labels by language.
  private(set) var variableLabels: [String: String] = [:]
  /// Names of label sets by language.
  private(set) var labelSets: [String: String] = [:]
  /// The sampling design, as `svyset` stores it.
  private(set) var surveySettings: SurveySettings?

  /// Sorts characteristics.
  init(_ entries: [(name: String, text: String)]) {
    var numbered: [(Int, String)] = []
    var survey: [String: String] = [:]
    for (name, text) in entries {
      if name.hasPrefix("note"), let number = Int(name.dropFirst(4)) {
        // `note0` says how many there are.
        if number > 0 { numbered.append((number, text)) }
      } else if name == "_lang_c" {
        language = text
      } else if name == "_lang_list" {
        continue
      } else if name.hasPrefix("_lang_v_") {
        variableLabels[String(name.dropFirst(8))] = text
      } else if name.hasPrefix("_lang_l_") {
        labelSets[String(name.dropFirst(8))] = text
      } else if name.hasPrefix("_svy_") {
        survey[String(name.dropFirst(5))] = text
      } else {
        attributes[name, default: []].append(text)
      }
    }
    notes = numbered.sorted { $0.0 < $1.0 }.map(\.1)
    if !survey.isEmpty {
      surveySettings = Self.settings(survey)
      // What has no place in the settings stays an attribute.
      for (name, text) in survey where !Self.isSetting(name, text) {
        attributes["_svy_\(name)"] = [text]
      }
    }
  }

  private static func isSetting(_ name: String, _ text: String) -> Bool {
    if ["version", "wvar", "wexp", "stages", "singleunit"].contains(name) { return true }
    if name == "wtype" { return text == "pweight" }
    if ["brrweight", "jkrweight", "bsrweight", "sdrweight"].contains(name) { return true }
    return ["su", "strata", "fpc"].contains {
      name.hasPrefix($0) && Int(name.dropFirst($0.count)) != nil
    }
      || ["su", "strata", "fpc"].contains(name)
  }

  private static func settings(_ survey: [String: String]) -> SurveySettings? {
    var settings = SurveySettings()
    func stages(_ key: String) -> [String] {
      var names: [String] = []
      // Stage 1 may be there without a number in older files.
      for stage in 1...20 {
        guard let name = survey["\(key)\(stage)"] ?? (stage == 1 ? survey[key] : nil) else { break }
        names.append(name)
      }
      return names.filter { !$0.isEmpty && $0 != "_n" }
    }
    settings.weight = survey["wvar"]
    settings.clusters = stages("su")
    settings.strata = stages("strata")
    settings.populations = stages("fpc")
    settings.singlePSU = survey["singleunit"]
    for method in ["brr", "jkr", "bsr", "sdr"] {
      guard let names = survey["\(method)weight"] else { continue }
      settings.replicateWeights = names.split(separator: " ").map(String.init)
      settings.replicateMethod = method
    }
    return settings.isEmpty ? nil : settings
  }
}
