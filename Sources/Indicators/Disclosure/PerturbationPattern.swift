/// The cheapest way to change a cell by some amount such that all sums still hold.
///
/// In two dimensions this is a flow of least cost, and its cells alternate around a cycle. In any number of
/// dimensions it is a linear program, with a variable for the increase and one for the decrease of each cell
/// (Kelly, Golden and Assad, Networks 1992; Fischetti and Salazar, Journal of the ASA 2000).
struct PerturbationPattern {
  let cell: Int
  let amount: Double
  let system: CellSystem
  /// What a change of each cell costs by unit; `nil` for one that cannot change.
  let costs: [Double?]

  /// The other cells that change; `nil` when it cannot be done.
  func moved() -> [Int]? {
    let movable = costs.indices.filter { $0 != cell && costs[$0] != nil }
    var columns = [Int?](repeating: nil, count: costs.count)
    for (column, number) in movable.enumerated() { columns[number] = 2 * column }
    var (limits, prices): ([Double], [Double]) = ([], [])
    for number in movable {
      limits += [.infinity, system.cells[number].value / abs(amount)]
      prices += [costs[number] ?? 0, costs[number] ?? 0]
    }
    guard var program = BoundedSimplex(equations(columns), upper: limits) else { return nil }
    guard case .optimal(let changes) = program.minimize(prices) else { return nil }
    return movable.indices.filter { abs(changes[2 * $0] - changes[2 * $0 + 1]) > 1e-7 }
      .map { movable[$0] }
  }

  /// The changes of the parts add up to that of the total; amounts are in units of the change asked for.
  private func equations(_ columns: [Int?]) -> [BoundedSimplex.Equation] {
    system.sums.compactMap { sum in
      var equation = BoundedSimplex.Equation(terms: [], value: 0)
      for (number, sign) in sum.parts.map({ ($0, 1.0) }) + [(sum.total, -1.0)] {
        if number == cell {
          equation.value -= sign * (amount < 0 ? -1 : 1)
        } else if let column = columns[number] {
          equation.terms += [(column, sign), (column + 1, -sign)]
        }
      }
      return equation.terms.isEmpty && equation.value == 0 ? nil : equation
    }
  }
}
