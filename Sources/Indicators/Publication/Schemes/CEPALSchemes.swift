extension SchemeTexts {
  /// For means and totals with a coefficient of variation of 0.2 or more the program leaves the label empty:
  /// they are for review.
  static let cepal2020 = """
    name: cepal-2020
    title: CEPAL, criteria of quality for estimates from household surveys
    source: Comisión Económica para América Latina y el Caribe, 2020
    version: "2020"
    parameters:
      n_min: 100
      n_eff_min: 140
      unweighted_min: 50
      df_min: 9
      cv_max: 0.2
      log_cv_max: 0.175
    rules:
      - when: n < n_min
        decision: suppress
        code: n
        reason: There are fewer than {n_min} cases.
        missing: review
      - when: n_eff < n_eff_min
        decision: suppress
        code: n-eff
        reason: The effective number of cases is below {n_eff_min}.
        missing: review
      - when: unweighted < unweighted_min
        decision: suppress
        code: unweighted
        reason: There are fewer than {unweighted_min} cases in the category.
        missing: review
      - when: log_cv > log_cv_max
        for: [proportion]
        decision: suppress
        code: log-cv
        reason: The coefficient of variation on the scale of logarithms is above {log_cv_max}.
        missing: review
      - when: df < df_min
        decision: review
        code: df
        reason: There are fewer than {df_min} degrees of freedom.
        missing: review
      - when: cv >= cv_max
        decision: review
        code: cv
        reason: The coefficient of variation is {cv_max} or more.
        missing: review
    """

  static let cepal2023 = """
    name: cepal-2023
    title: CEPAL, criteria of quality for estimates from household surveys
    source: Comisión Económica para América Latina y el Caribe, 2023
    version: "2023"
    parameters:
      deff_min: 1
      domain_known: 0
      n_min: 100
      n_eff_min: 60
      df_min: 9
      df_justified: 0
      cv_reliable: 0.2
      cv_weak: 0.3
      log_cv_max: 0.175
      unweighted_reliable: 50
      unweighted_weak: 30
    rules:
      - when: deff < deff_min && (domain_known != 1 || n < n_min)
        decision: suppress
        status: non-reliable
        code: deff
        reason: The design effect is below {deff_min}, in a domain that is not known with {n_min} cases.
        missing: review
      - when: n_eff < n_eff_min
        decision: suppress
        status: non-reliable
        code: n-eff
        reason: The effective number of cases is below {n_eff_min}.
        missing: review
      - when: df < df_min && df_justified != 1
        decision: suppress
        status: non-reliable
        code: df
        reason: There are fewer than {df_min} degrees of freedom, and this is not justified.
        missing: review
      - when: unweighted < unweighted_weak
        decision: suppress
        status: non-reliable
        code: unweighted
        reason: There are fewer than {unweighted_weak} cases in the category.
        missing: review
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
      - when: log_cv > log_cv_max && estimate < 0.5
        for: [proportion]
        decision: suppress
        status: non-reliable
        code: log-cv
        reason: The coefficient of variation on the scale of logarithms is above {log_cv_max}.
        missing: review
      - when: log_cv > log_cv_max
        for: [proportion]
        decision: caution
        status: weakly-reliable
        code: log-cv
        reason: The coefficient of variation on the scale of logarithms is above {log_cv_max}.
      - when: unweighted < unweighted_reliable
        decision: caution
        status: weakly-reliable
        code: unweighted
        reason: There are fewer than {unweighted_reliable} cases in the category.
    otherwise: {decision: publish, status: reliable}
    """
}
