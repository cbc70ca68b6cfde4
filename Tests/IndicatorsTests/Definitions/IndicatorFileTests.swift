import Indicators
import Microdata
import SurveyModules
import TestSupport
import Testing

/// Indicators in YAML and in Swift.
@Suite struct IndicatorFileTests {
  static let yaml = """
    dimensions:
      sex:
        titles: {en: Sex, fr: Sexe}
        labels: {"1": {en: Men}, "2": {en: "Women: <b>"}}
    indicators:
      - id: unemployment
        titles: {en: Unemployment, fr: Chômage, ar: البطالة}
        definition: Unemployed in the labour force.
        standard: 19th ICLS
        source: survey
        universe: active
        statistic: {share: unemployed}
        by: [sex, [area, sex]]
        unit: percent
        direction: down
        keys: {sdg: [8.5.2], pledge: [P8]}
    """

  @Test("an indicator of a file is the one written in Swift")
  func equal() throws {
    let file = try IndicatorFile(yaml: Self.yaml)
    #expect(file.indicators == [SmallSurvey.unemployment])
  }

  @Test("every statistic and unit reads back as it was written")
  func roundTrip() throws {
    let statistics: [IndicatorStatistic] = [
      .count, .total(column("a b") * 2), .mean(column("x")), .share(column("x") == "it's"),
      .ratio(column("a"), to: column("b") + 1), .quantile(column("x"), 0.8),
      .variance(column("x")), .correlation(column("x"), with: column("y")),
      .figure("rgph.total"),
      .derived(
        (column("a") - column("b")) / column("c"),
        of: [
          "a": .indicator("i", levels: ["sex": "2", "area": "x: y"], source: "q1"),
          "b": .indicator("j"), "c": .figure("f"),
        ]),
    ]
    let indicators = statistics.enumerated().map { number, statistic in
      Indicator(
        "i\(number)", titles: ["en": "Line\nbreak \"quoted\" \\ # : {x}", "ar": "معدل"],
        definition: ["en": "\u{2028}- x", "fr": "é"], standard: "s: 1", source: "q",
        universe: number.isMultiple(of: 2) ? column("age") >= 15 && !column("x").isMissing : nil,
        statistic: statistic, by: [["sex"], ["sex", "area"]],
        unit: number.isMultiple(of: 3)
          ? .percent : IndicatorUnit("u", scale: 0.5, decimals: 3, titles: ["en": "units"]),
        direction: .up, period: "2024", series: .init(average: true), publication: "ilo",
        keys: ["gcm": ["1", "2"]], notes: ["en": "note"])
    }
    let file = IndicatorFile(
      indicators,
      dimensions: [
        IndicatorDimension("sex", ["en": "Sex"], [.init("1", ["en": "Men", "ar": "رجال"])])
      ])
    #expect(try IndicatorFile(yaml: file.yaml) == file)
  }

  @Test("errors name the line and what was probably meant")
  func errors() {
    let cases: [(String, String, String)] = [
      ("share: unemployed", "shore: unemployed", "share"),
      ("unit: percent", "unit: percents", "Known are percent"),
      ("    standard: 19th ICLS\n", "", "no “standard”"),
      ("{share: unemployed}", "{share: unemployed, to: x}", "does not belong"),
      ("{share: unemployed}", "{share: unemployed, mean: x}", "several estimators"),
      ("{share: unemployed}", "{share: \"unemployed ==\"}", "line 12"),
      ("direction: down", "direction: lower", "up, down, none"),
      ("{share: unemployed}", "{quantile: x}", "probability"),
    ]
    for (good, bad, text) in cases {
      #expect {
        _ = try IndicatorFile(yaml: Self.yaml.replacing(good, with: bad), file: "i.yaml")
      } throws: { error in
        let message = (error as? SurveyModuleError)?.description ?? ""
        return message.contains(text) && message.contains("i.yaml")
      }
    }
  }

  @Test("no mutated file crashes")
  func fuzz() {
    var generator = SeededGenerator(20_261_122)
    let bytes = Array(Self.yaml.utf8)
    var parsed = 0
    for _ in 0..<2_000 {
      var mutant = bytes
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<mutant.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: mutant[place] = UInt8.random(in: 9...126, using: &generator)
        case 1: mutant.remove(at: place)
        default:
          mutant.insert(mutant[Int.random(in: 0..<mutant.count, using: &generator)], at: place)
        }
      }
      if let file = try? IndicatorFile(yaml: String(decoding: mutant, as: UTF8.self)) {
        parsed += 1
        #expect((try? IndicatorFile(yaml: file.yaml)) == file)
      }
    }
    #expect(parsed > 0 && parsed < 2_000)
  }
}
