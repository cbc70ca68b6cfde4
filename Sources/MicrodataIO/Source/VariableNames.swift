/// Gives each variable of a record type a name of its own.
struct VariableNames {
  private var used = Set<String>()
  /// The number to try next for each name that was asked for more than once.
  private var nextNumber: [String: Int] = [:]

  /// Returns a name that was not given before: the one asked for, if possible.
  mutating func unique(_ name: String, _ log: inout DiagnosticLog) -> String {
    let wanted = name.isEmpty ? "variable\(used.count + 1)" : name
    var result = wanted
    while !used.insert(result).inserted {
      let number = nextNumber[wanted, default: 2]
      nextNumber[wanted] = number + 1
      result = "\(wanted)_\(number)"
    }
    if result != name {
      log.add(
        LoadDiagnostic(
          .warning,
          name.isEmpty
            ? "a variable without a name is called “\(result)”"
            : "another variable “\(name)” is called “\(result)”",
          rule: "variable-renamed", column: result))
    }
    return result
  }
}
