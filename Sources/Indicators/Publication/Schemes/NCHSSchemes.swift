extension SchemeTexts {
  /// The interval must be that of Korn and Graubard, with the effective number of cases adjusted for the
  /// degrees of freedom. For confidential data `confidential_cases` is 4: a cell with as few cases, or with
  /// all but as few, then holds back the whole table.
  static let nchsProportion = """
    name: nchs-proportion
    title: NCHS, presentation standards for proportions
    source: National Center for Health Statistics, Series 2, number 175
    version: "2017"
    covers: [proportion]
    parameters:
      confidential_cases: 0
      n_eff_min: 30
      width_small: 0.05
      width_large: 0.3
      relative_max: 1.3
      df_min: 8
    rules:
      - when: >-
          confidential_cases > 0 && (unweighted between 1 and confidential_cases
          || n - unweighted between 1 and confidential_cases)
        decision: suppress
        code: R
        reason: The cell, or the rest, has at most {confidential_cases} cases.
        sampling: false
      - when: n_eff < n_eff_min
        decision: suppress
        code: Px
        reason: The effective number of cases is below {n_eff_min}.
        missing: review
      - when: estimate > 0 && estimate < 1 && width > width_small && width >= width_large
        decision: suppress
        code: Px
        reason: The interval is {width_large} wide or wider.
        missing: review
      - when: estimate > 0 && estimate < 1 && width > width_small && relative_width > relative_max
        decision: suppress
        code: Px
        reason: The interval is wider than {relative_max} of the proportion.
      - when: >-
          estimate > 0 && estimate < 1 && width > width_small
          && width / (1 - estimate) > relative_max
        decision: caution
        code: Pc
        reason: The complement of the proportion is not reliable.
        note: true
      - when: df < df_min
        decision: review
        code: Pdf
        reason: There are fewer than {df_min} degrees of freedom.
        note: true
        missing: review
      - when: estimate == 0 || estimate == 1
        decision: review
        code: P0
        reason: The proportion is 0 or 1.
        note: true
        missing: review
    table:
      - when: cells.R > 0
        decision: suppress
        code: R
        reason: A cell discloses too few cases.
    """

  /// The interval must be log-normal, on the effective number of cases less one degrees of freedom.
  static let nchsCount = """
    name: nchs-count
    title: NCHS, presentation standards for counts
    source: National Center for Health Statistics, Series 2, number 200
    version: "2023"
    covers: [count, total]
    parameters:
      n_eff_min: 10
      relative_max: 1.6
      df_min: 8
    rules:
      - when: n_eff < n_eff_min
        decision: suppress
        code: Cx
        reason: The effective number of cases is below {n_eff_min}.
        missing: review
      - when: relative_width > relative_max
        decision: suppress
        code: Cx
        reason: The interval is wider than {relative_max} of the count.
        missing: review
      - when: df < df_min
        decision: review
        code: Cdf
        reason: There are fewer than {df_min} degrees of freedom.
        note: true
        missing: review
    """

  static let nchs3030 = """
    name: nchs-30-30
    title: NCHS, 30 cases and a relative standard error of 30 %
    source: National Center for Health Statistics, as coded in the package surveytable
    version: "2023"
    parameters:
      n_min: 30
      cv_max: 0.3
    rules:
      - when: n < n_min
        decision: suppress
        code: Cx
        reason: There are fewer than {n_min} cases.
        missing: review
      - when: cv >= cv_max
        decision: caution
        code: Cr
        reason: The relative standard error is {cv_max} or more.
        missing: review
    """
}
