extension CodeList {
  /// ICSE-93: status in employment, 15th ICLS (1993).
  public static let icse93 = CodeList(
    "ICSE-93", title: "Status in employment", source: "15th ICLS (1993)",
    rows: """
      1||Employees|Salariés|
      2||Employers|Employeurs|
      3||Own-account workers|Personnes travaillant pour leur propre compte|
      4||Members of producers’ cooperatives|Membres de coopératives de producteurs|
      5||Contributing family workers|Travailleurs familiaux collaborant à l’entreprise familiale|
      6||Workers not classifiable by status|Travailleurs inclassables d’après la situation dans la profession|
      """)

  /// ICSE-18-A: ten categories by the type of authority, 20th ICLS (2018).
  public static let icse18 = CodeList(
    "ICSE-18-A", title: "Status in employment by type of authority",
    source: "20th ICLS (2018), Resolution I",
    rows: """
      1||Employers||
      2||Independent workers without employees||
      3||Dependent contractors||
      4||Employees||
      5||Contributing family workers||
      11|1|Employers in corporations||
      12|1|Employers in household market enterprises||
      21|2|Owner-operators of corporations without employees||
      22|2|Own-account workers in household market enterprises without employees||
      30|3|Dependent contractors||
      41|4|Permanent employees||
      42|4|Fixed-term employees||
      43|4|Short-term and casual employees||
      44|4|Paid apprentices, trainees and interns||
      51|5|Contributing family workers||
      """)

  /// ICSE-18-R: the same categories by the type of economic risk.
  public static let icse18R = CodeList(
    "ICSE-18-R", title: "Status in employment by type of economic risk",
    source: "20th ICLS (2018), Resolution I",
    rows: """
      P1||Employment for profit: independent workers in household market enterprises||
      P2||Employment for profit: dependent contractors||
      P3||Employment for profit: contributing family workers||
      R1||Employment for pay: owner-operators of corporations||
      R2||Employment for pay: employees||
      12|P1|Employers in household market enterprises||
      22|P1|Own-account workers in household market enterprises without employees||
      30|P2|Dependent contractors||
      51|P3|Contributing family workers||
      11|R1|Employers in corporations||
      21|R1|Owner-operators of corporations without employees||
      41|R2|Permanent employees||
      42|R2|Fixed-term employees||
      43|R2|Short-term and casual employees||
      44|R2|Paid apprentices, trainees and interns||
      """)

  /// ICSaW-18: status at work in all forms of work, twenty categories.
  public static let icsaw18 = CodeList(
    "ICSaW-18", title: "Status at work", source: "20th ICLS (2018), Resolution I",
    rows: """
      11||Employers in corporations||
      12||Employers in household market enterprises||
      13||Employers in own-use provision of services||
      14||Employers in own-use production of goods||
      21||Owner-operators of corporations without employees||
      22||Own-account workers in household market enterprises without employees||
      23||Independent workers in own-use provision of services without employees||
      24||Independent workers in own-use production of goods without employees||
      25||Direct volunteers||
      30||Dependent contractors||
      41||Permanent employees||
      42||Fixed-term employees||
      43||Short-term and casual employees||
      44||Paid apprentices, trainees and interns||
      51||Contributing family workers||
      52||Family helpers in own-use provision of services||
      53||Family helpers in own-use production of goods||
      60||Unpaid trainee workers||
      70||Organization-based volunteers||
      90||Other unpaid workers||
      """)

  /// The kinds of international migrant workers, `a` to `l` (20th ICLS guidelines, 2018).
  public static let migrantWorkerTypes = CodeList(
    "CL_IMW_TYPE", title: "Kinds of international migrant workers",
    source: "20th ICLS guidelines concerning statistics of international labour migration (2018)",
    rows: """
      a||Frontier workers||
      b||Seasonal workers||
      c||Itinerant workers||
      d||Project-tied workers||
      e||Specified-employment workers||
      f||Self-employed workers||
      g||Seafarers||
      h||Workers on offshore installations||
      i||Foreign domestic workers||
      j||Foreign students who work||
      k||Travellers whose main purpose is employment in the country of visit||
      l||Working or job-seeking refugees and asylum seekers||
      """)

  /// Ways of seeking work (19th ICLS, Resolution I, §47).
  public static let searchMethods = CodeList(
    "CL_SEARCH", title: "Ways of seeking work", source: "19th ICLS (2013), Resolution I",
    rows: """
      1||Registered with the public employment service||
      2||Registered with a private employment agency||
      3||Applied to employers||
      4||Checked at worksites, farms, gates, markets||
      5||Placed or answered advertisements||
      6||Asked friends or relatives||
      7||Arranged land, premises, machinery, finance or permits for a business||
      8||Took a test or interview||
      9||Looked for work abroad||
      """)
}
