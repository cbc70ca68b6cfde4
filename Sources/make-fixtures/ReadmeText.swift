/// Writes `README.md` of the output folder.
enum ReadmeText {
  /// Returns the whole text.
  static func text(_ survey: Survey) -> String {
    [
      introduction(survey), files, ReadmeParameters.text, reading, sample(survey),
      funnel(survey), troubles(survey), ReadmeParameters.sources,
    ].joined(separator: "\n")
  }

  private static func introduction(_ survey: Survey) -> String {
    """
    # Synthetic pilot survey on recruitment cost

    **These data are synthetic.** No person, household or employer behind them exists. They have
    the shape of a pilot survey on the recruitment cost of migrant workers (SDG indicator 10.7.1)
    in the 12 regions of Morocco, so that software can be tried and tested. They say nothing about
    Morocco, about any destination or about any corridor, and must be called synthetic wherever a
    result made from them is shown.

    Made by `make-fixtures` with seed \(survey.seed). The same seed gives the same bytes: all random
    numbers come from the counter-based generator Philox4x32-10, and the arithmetic uses only
    operations that IEEE 754 rounds exactly (the exponential and the logarithm are the generator's
    own). To make the files again: `make fixtures`.

    """
  }

  private static let files = """
    ## Files

    | file | content |
    |---|---|
    | `workers.csv` | one row per person of the module |
    | `cost-items.csv` | one row per worker and cost item answered |
    | `exchange-rates.csv` | synthetic monthly exchange rates, dirhams for one unit |
    | `regions.csv` | codes and names of the 12 regions (these are real) |
    | `data-dictionary.csv` | every variable: label, type, codes, missing codes |

    All are UTF-8 CSV with a header, commas and line feeds. An empty cell is missing. In amounts,
    -8 is refused and -9 is don't know.

    """

  private static let reading = """
    ## How to read the costs

    - Cost of a worker = (paid + deducted - reimbursed over the items) ÷ `cost_workers_covered` +
      interest of the worker's own loan. `psu` is numbered inside `stratum`.
    - A worker with a roster has the items 01, 02, 03 and 07 always, as amount, zero, refused or
      don't know; another item without a row did not apply.
    - Item 19 is used only when rate and interest of the loan are empty, so interest is never
      counted twice. The loan is the worker's own even when the items cover several workers.
    - `deducted` holds all months of recovery; `deductions_recruitment` holds one month of it.
      A total without items therefore leaves out what was recovered from wages.
    - The month of an amount can be empty: take the rate of the month in which the job started.
      The declared total and the pay were converted with that month too.
    - Monthly earnings = `pay_amount` × factor + `bonus` + `deductions_recruitment`, with the
      factor 52/12 for a week, 26/12 for a fortnight, 1/12 for a year, `days_week` × 52/12 for a
      day and `hours_week` × 52/12 for an hour.

    """

  private static func sample(_ survey: Survey) -> String {
    let workers = survey.workers
    let count = Double(workers.count)
    let weights = workers.map(\.weight)
    let sum = weights.reduce(0, +)
    let squares = weights.reduce(0) { $0 + $1 * $1 }
    let kish = count * squares / (sum * sum)
    let psus = Set(workers.map { [$0.psu.stratum.id, $0.psu.number] }).count
    let rows = workers.reduce(0) { $0 + $1.cost.items.count }
    let women = workers.filter { $0.profile.sex == .female }.count
    let returned = workers.filter { $0.profile.type == .returned }.count
    let destinations = Destination.allCases.map { destination in
      let members = workers.filter { $0.profile.corridor.destination == destination }.count
      return "\(destination.rawValue) \(members)"
    }
    return """
      ## The sample

      | measure | value |
      |---|---:|
      | workers | \(workers.count) |
      | rows of the cost roster | \(rows) |
      | strata | 24 |
      | PSUs selected | \(psus) |
      | sum of weights | \(NumberText.fixed(sum, places: 0)) |
      | Kish 1 + CV² of the weights | \(NumberText.fixed(kish, places: 3)) |
      | women | \(women) (\(NumberText.percent(women, of: workers.count))) |
      | return migrants | \(returned) (\(NumberText.percent(returned, of: workers.count))) |

      Workers by destination: \(destinations.joined(separator: ", ")).

      """
  }

  private static func funnel(_ survey: Survey) -> String {
    let rows = EligibilityStep.funnel(survey.workers).map { step in
      "| \(step.name) | \(step.kept) | \(NumberText.fixed(step.weight, places: 2)) "
        + "| \(step.failAlone) |"
    }
    return """
      ## Eligibility, counted by the generator

      With working age 15, 12 months abroad and 36 months before the interview. Cost and earnings
      (steps E10 and E11) depend on the options of the analysis and are not counted here. The last
      column counts each kind of person who is not eligible.

      | step | workers left | weight left | fail this step alone |
      |---|---:|---:|---:|
      \(rows.joined(separator: "\n"))

      """
  }

  private static func troubles(_ survey: Survey) -> String {
    let rows = TroubleCounts(survey: survey).all().map { row in
      "| \(row.label) | \(row.count) | \(row.base) "
        + "| \(NumberText.percent(row.count, of: row.base)) |"
    }
    return """
      ## Trouble planted in the data

      Counted in the files as written. The base is all workers, those asked about costs, those with
      complete items, those with complete items and a total, borrowers, or employees.

      | trouble | cases | base | share |
      |---|---:|---:|---:|
      \(rows.joined(separator: "\n"))

      """
  }
}
