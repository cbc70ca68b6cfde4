/// Writes `data-dictionary.csv`.
enum DataDictionary {
  /// One variable of one file.
  struct Variable {
    let name: String
    let label: String
    let type: String
    var codes = ""
    var missing = ""
  }

  /// Returns the text of `data-dictionary.csv`.
  static func text() -> String {
    var table = CSVTable(header: ["file", "variable", "label", "type", "codes", "missing"])
    for (file, variables) in files {
      for variable in variables {
        table.append([
          file, variable.name, variable.label, variable.type, variable.codes, variable.missing,
        ])
      }
    }
    return table.text
  }

  private static var files: [(String, [Variable])] {
    [
      ("workers.csv", WorkerVariables.design + WorkerVariables.person + WorkerVariables.move),
      ("workers.csv", WorkerVariables.cost + WorkerVariables.loan + WorkerVariables.pay),
      ("cost-items.csv", items),
      ("exchange-rates.csv", rates),
      ("regions.csv", regions),
    ]
  }

  private static var items: [Variable] {
    let list = CostCatalogue.entries.map { "\($0.text)=\($0.label)" }.joined(separator: "; ")
    return [
      Variable(name: "worker", label: "Worker identifier", type: "text"),
      Variable(name: "item", label: "Cost item", type: "text", codes: list),
      Variable(
        name: "paid", label: "Paid directly by the worker or the family", type: "amount",
        missing: "-8=refused; -9=don't know"),
      Variable(
        name: "currency", label: "Currency of paid, deducted and reimbursed", type: "text",
        codes: "ISO 4217; empty when the answer is not an amount"),
      Variable(
        name: "month", label: "Month of payment", type: "month",
        codes: "empty for other answers than an amount", missing: "empty"),
      Variable(
        name: "deducted", label: "Recovered from wages over all months", type: "amount",
        missing: "empty"),
      Variable(
        name: "reimbursed", label: "Paid back by employer or agent", type: "amount",
        missing: "empty"),
      Variable(
        name: "answer", label: "Kind of answer", type: "text",
        codes: "amount; zero; refused; dontknow"),
    ]
  }

  private static var rates: [Variable] {
    [
      Variable(name: "currency", label: "Currency", type: "text", codes: "ISO 4217"),
      Variable(name: "month", label: "Month", type: "month"),
      Variable(
        name: "mad_per_unit", label: "Synthetic average rate: dirhams for one unit",
        type: "number"),
    ]
  }

  private static var regions: [Variable] {
    [
      Variable(name: "code", label: "Region code", type: "text", codes: "01 to 12"),
      Variable(name: "name_en", label: "Name in English", type: "text"),
      Variable(name: "name_fr", label: "Name in French", type: "text"),
      Variable(name: "name_ar", label: "Name in Arabic", type: "text"),
    ]
  }
}
