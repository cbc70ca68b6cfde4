/// Schemes from what the offices publish of their policies.
extension SchemeTexts {
  static let statcan = """
    name: statcan
    title: Statistics Canada, quality indicators of surveys of households
    source: Statistics Canada, guidelines for the release of estimates
    version: ""
    parameters:
      cv_caution: 0.165
      cv_suppress: 0.333
    rules:
      - when: cv > cv_suppress
        decision: suppress
        code: F
        reason: The coefficient of variation is above {cv_suppress}.
        missing: review
      - when: cv > cv_caution
        decision: caution
        code: E
        reason: The coefficient of variation is above {cv_caution}.
    """

  /// The office prints what is marked with two asterisks; whether to follow it is for a person to decide.
  static let abs = """
    name: abs
    title: Australian Bureau of Statistics, relative standard errors
    source: Australian Bureau of Statistics, notes on survey releases
    version: ""
    parameters:
      cv_caution: 0.25
      cv_unreliable: 0.5
    rules:
      - when: cv > cv_unreliable
        decision: review
        status: "**"
        code: unreliable
        reason: The relative standard error is above {cv_unreliable}; too unreliable for general use.
        missing: review
      - when: cv >= cv_caution
        decision: caution
        status: "*"
        code: caution
        reason: The relative standard error is {cv_caution} or more.
    """

  static let ons = """
    name: ons
    title: Office for National Statistics, Labour Force Survey, bands of quality
    source: Office for National Statistics, Labour Force Survey quality notes
    version: ""
    parameters:
      cv_precise: 0.05
      cv_reasonable: 0.1
      cv_acceptable: 0.2
    rules:
      - when: cv > cv_acceptable
        decision: review
        status: unreliable
        code: cv
        reason: The coefficient of variation is above {cv_acceptable}.
        missing: review
      - when: cv > cv_reasonable
        decision: caution
        status: acceptable
        code: cv
        reason: The coefficient of variation is above {cv_reasonable}.
      - when: cv > cv_precise
        decision: publish
        status: reasonably-precise
    otherwise: {decision: publish, status: precise}
    """

  static let dhsMICS = """
    name: dhs-mics
    title: DHS and MICS, unweighted cases
    source: DHS Program and UNICEF, conventions of survey reports
    version: ""
    parameters:
      n_min: 25
      n_reliable: 50
    rules:
      - when: n < n_min
        decision: suppress
        status: "*"
        code: n
        reason: There are fewer than {n_min} cases; an asterisk stands for the figure.
        missing: review
      - when: n < n_reliable
        decision: caution
        status: "()"
        code: n
        reason: There are fewer than {n_reliable} cases; the figure stands in parentheses.
    """

  static let eurostatLFS = """
    name: eurostat-lfs
    title: Eurostat, EU Labour Force Survey, limits of reliability
    source: Eurostat, EU-LFS explanatory notes, limits by country
    version: ""
    parameters:
      limit_a: unset
      limit_b: unset
    rules:
      - when: weighted < limit_a
        decision: suppress
        status: ":"
        code: limit-a
        reason: The figure stands for fewer than {limit_a} people.
        missing: review
      - when: weighted < limit_b
        decision: caution
        status: "()"
        code: limit-b
        reason: The figure stands for fewer than {limit_b} people; it stands in brackets.
    """
}
