/// The variables of `workers.csv`, in the order of its columns.
enum WorkerVariables {
  private typealias Variable = DataDictionary.Variable
  private static let special = "-8=refused; -9=don't know; empty"

  static var design: [DataDictionary.Variable] {
    [
      Variable(name: "worker", label: "Worker identifier (synthetic)", type: "text"),
      Variable(name: "region", label: "Region", type: "text", codes: "01 to 12; see regions.csv"),
      Variable(
        name: "stratum", label: "Region by residence", type: "integer",
        codes: "1 to 24: 2 × region - 1 urban; 2 × region rural"),
      Variable(name: "psu", label: "PSU, numbered inside its stratum", type: "integer"),
      Variable(name: "household", label: "Household, numbered inside its PSU", type: "integer"),
      Variable(name: "weight", label: "Design weight", type: "number"),
      Variable(
        name: "stratum_psus", label: "PSUs in the frame of the stratum (first-stage FPC)",
        type: "integer"),
    ]
  }

  static var person: [DataDictionary.Variable] {
    [
      Variable(
        name: "respondent", label: "Who answered", type: "text", codes: "self; proxy"),
      Variable(
        name: "migrant_type", label: "Returned or still abroad", type: "text",
        codes: "return; current"),
      Variable(name: "sex", label: "Sex", type: "integer", codes: "1=male; 2=female"),
      Variable(name: "age", label: "Age at the interview", type: "integer"),
      Variable(
        name: "education", label: "ISCED group", type: "integer",
        codes: "0=less than primary; 1=primary; 2=lower secondary; 3=upper secondary; 4=tertiary",
        missing: "empty"),
      Variable(name: "age_at_start", label: "Age at the start of the job", type: "integer"),
    ]
  }

  static var move: [DataDictionary.Variable] {
    [
      Variable(
        name: "residence_abroad", label: "Changed usual residence", type: "integer",
        codes: "1=yes; 0=no"),
      Variable(
        name: "move_purpose", label: "Purpose of the move", type: "integer",
        codes: "1=wage work; 2=self-employment; 3=study; 4=family; 5=other", missing: "empty"),
      Variable(
        name: "first_job_status", label: "Status in the first job", type: "integer",
        codes: "1=employee; 2=own-account; 3=employer"),
      Variable(name: "months_abroad", label: "Months abroad", type: "integer"),
      Variable(
        name: "documented", label: "Had papers to work", type: "integer", codes: "1=yes; 0=no",
        missing: "empty"),
      Variable(name: "job_start", label: "Start of the job", type: "month"),
      Variable(name: "interview", label: "Interview", type: "month"),
      Variable(
        name: "job_sequence", label: "Place of the job among those in the country",
        type: "integer", codes: "1=first; 2=later"),
      Variable(
        name: "destination", label: "Country of destination", type: "text",
        codes: Destination.allCases.map(\.rawValue).joined(separator: "; ")),
      Variable(
        name: "isco_major", label: "ISCO-08 major group of the job", type: "integer",
        codes: "1 to 9", missing: "empty"),
      Variable(
        name: "recruiter", label: "Who recruited", type: "integer",
        codes: "1=relative or friend; 2=agency; 3=informal broker; 4=employer directly; "
          + "5=public employment service", missing: "empty"),
    ]
  }

  static var cost: [DataDictionary.Variable] {
    [
      Variable(
        name: "cost_total_declared",
        label: "Direct payments as the respondent adds them up, without wage deductions, "
          + "reimbursements and interest outside the roster", type: "amount", missing: special),
      Variable(
        name: "cost_total_currency", label: "Currency of the total", type: "text",
        codes: "ISO 4217", missing: "empty"),
      Variable(
        name: "cost_workers_covered", label: "Workers that total and items cover",
        type: "integer", codes: "1 to 3", missing: "empty=cost questions skipped"),
    ]
  }

  static var loan: [DataDictionary.Variable] {
    [
      Variable(
        name: "borrowed", label: "Borrowed for the recruitment", type: "integer",
        codes: "1=yes; 0=no", missing: "empty=cost questions skipped"),
      Variable(
        name: "loan_amount", label: "Amount borrowed by this worker", type: "amount",
        missing: special),
      Variable(
        name: "loan_months", label: "Months of the loan", type: "integer",
        missing: "empty=no loan"),
      Variable(
        name: "loan_monthly_rate", label: "Simple interest for a month, as a fraction",
        type: "number", missing: "empty"),
      Variable(
        name: "loan_interest", label: "Interest over the whole loan", type: "amount",
        missing: special),
      Variable(
        name: "loan_currency", label: "Currency of the loan", type: "text", codes: "ISO 4217",
        missing: "empty=no loan"),
    ]
  }

  static var pay: [DataDictionary.Variable] {
    [
      Variable(
        name: "pay_amount", label: "Net pay of the first full month, in the unit of the period",
        type: "amount", missing: special),
      Variable(
        name: "pay_period", label: "Unit of pay", type: "text",
        codes: PayPeriod.allCases.map(\.rawValue).joined(separator: "; "), missing: "empty"),
      Variable(
        name: "pay_currency", label: "Currency of pay, bonus and deductions", type: "text",
        codes: "ISO 4217", missing: "empty"),
      Variable(
        name: "hours_week", label: "Usual hours per week", type: "integer", missing: "empty"),
      Variable(name: "days_week", label: "Days per week", type: "integer", missing: "empty"),
      Variable(
        name: "bonus", label: "Bonuses and overtime of the month", type: "amount",
        missing: special),
      Variable(
        name: "deductions_recruitment",
        label: "Wage deductions of the month that recover recruitment costs", type: "amount",
        missing: special),
      Variable(
        name: "paid_first_month", label: "First month was paid", type: "integer",
        codes: "1=yes; 0=no", missing: "empty=not an employee"),
    ]
  }
}
