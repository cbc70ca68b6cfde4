internal import Microdata

extension Allocation: CustomStringConvertible {
  /// The numbers as an aligned table, with the precision below.
  public var description: String { AlignedText.table(textRows(), leading: 1) + "\n" + notes }

  /// The header and the rows of the table, as text.
  public func textRows() -> [[String]] {
    [["stratum", "population", "size", "exact", "fraction", "cost", "bound"]]
      + rows.map { row in
        [
          row.stratum, String(row.population), String(row.size), NumberText.fixed(row.exact, 3),
          NumberText.fixed(row.fraction, 5), NumberText.general(row.cost),
          row.isBounded ? "bound" : "",
        ]
      }
  }

  /// The size, the cost and the precision, in words.
  public var notes: String {
    var lines = [
      "Allocation \(method.name): \(size) units of "
        + "\(rows.reduce(0) { $0 + $1.population }), cost \(NumberText.general(cost))."
    ]
    for item in precision {
      var line = item.variable.isEmpty ? "Total" : "Total of \(item.variable)"
      line += ": SE \(NumberText.general(item.standardError))"
      if let cv = item.coefficientOfVariation {
        line += ", CV \(NumberText.general(cv * 100)) %"
      }
      if let wanted = item.wanted { line += " (wanted \(NumberText.general(wanted * 100)) %)" }
      if let elasticity = item.elasticity {
        line += ", elasticity of the cost \(NumberText.general(elasticity))"
      }
      lines.append(line + ".")
    }
    return lines.joined(separator: "\n")
  }
}
