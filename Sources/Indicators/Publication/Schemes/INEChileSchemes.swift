extension SchemeTexts {
  /// A ratio within 0 and 1 goes by the rule of proportions, one above 1 by that of means. A proportion of
  /// exactly 1 has no label in the program; it is for review.
  static let ineChile = """
    name: ine-chile
    title: INE Chile, quality of estimates from household surveys
    source: Instituto Nacional de Estadísticas de Chile, package calidad
    version: "2020"
    parameters:
      n_min: 60
      df_min: 9
      cv_reliable: 0.15
      cv_weak: 0.3
      table_share: 0.5
    rules:
      - when: n < n_min
        decision: suppress
        status: non-reliable
        code: n
        reason: There are fewer than {n_min} cases.
        missing: review
      - when: df < df_min
        decision: suppress
        status: non-reliable
        code: df
        reason: There are fewer than {df_min} degrees of freedom.
        missing: review
      - when: estimate == 1
        for: [proportion, ratio]
        decision: review
        code: p-is-1
        status: ""
        reason: The standard does not say what holds for a proportion of exactly 1.
        missing: review
      - when: estimate <= 1 && (se == 0 || se <= exp(2 / 3 * log(min(estimate, 1 - estimate))) / 9)
        for: [proportion, ratio]
        decision: publish
        status: reliable
        missing: review
      - when: estimate <= 1
        for: [proportion, ratio]
        decision: caution
        status: weakly-reliable
        code: se
        reason: The standard error is above the limit for the proportion.
      - when: cv > cv_weak
        for: [ratio, mean, total, count, quantile]
        decision: suppress
        status: non-reliable
        code: cv
        reason: The coefficient of variation is above {cv_weak}.
        missing: review
      - when: cv > cv_reliable
        for: [ratio, mean, total, count, quantile]
        decision: caution
        status: weakly-reliable
        code: cv
        reason: The coefficient of variation is above {cv_reliable}.
    otherwise: {decision: publish, status: reliable}
    table:
      - when: cells.reliable / cells < table_share
        decision: suppress
        code: table
        reason: The share of reliable cells is below {table_share}.
    """

  /// Fewer than 30 cases pass only where the rate of response or compliance is documented.
  static let ineChileEconomic = """
    name: ine-chile-economic
    title: INE Chile, quality of estimates from surveys of establishments
    source: Instituto Nacional de Estadísticas de Chile, package calidad
    version: "2020"
    parameters:
      n_min: 30
      cv_reliable: 0.2
      cv_weak: 0.3
      compliance_documented: 0
    rules:
      - when: n < n_min && compliance_documented != 1
        decision: suppress
        status: non-reliable
        code: n
        reason: There are fewer than {n_min} cases, and the rate of response is not documented.
        missing: review
      - when: cv > cv_weak
        decision: suppress
        status: non-reliable
        code: cv
        reason: The coefficient of variation is above {cv_weak}.
        missing: review
      - when: cv > cv_reliable
        decision: caution
        status: weakly-reliable
        code: cv
        reason: The coefficient of variation is above {cv_reliable}.
    otherwise: {decision: publish, status: reliable}
    """
}
