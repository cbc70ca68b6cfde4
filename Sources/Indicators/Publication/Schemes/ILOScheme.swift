extension SchemeTexts {
  /// The limit of 15 is that of the program; the documentation of the same function says 30. The third
  /// constant, 0.334, is never applied by the program: whether it holds back a table is for a person to
  /// decide, by setting `judge_table` to 1.
  static let ilo = """
    name: ilo
    title: ILO, processing of microdata
    source: "International Labour Organization, Micro_process.r: max 15, min 5, threshold 0.334"
    version: "2018"
    parameters:
      suppress_below: 5
      unreliable_below: 15
      judge_table: 0
      table_share: 0.334
    rules:
      - when: n < suppress_below
        decision: suppress
        code: S
        reason: There are fewer than {suppress_below} cases.
        missing: review
      - when: n < unreliable_below
        decision: caution
        code: U
        reason: There are fewer than {unreliable_below} cases.
      - when: is_break == 1
        decision: caution
        code: B
        reason: The series breaks here.
        sampling: false
    table:
      # The share is rounded to two decimals, as in the program.
      - when: judge_table == 1 && floor(100 * cells.S / cells + 0.5) / 100 > table_share
        decision: suppress
        code: S
        reason: The share of suppressed cells is above {table_share}.
    """
}
