import Foundation
import Microdata
import MicrodataIO
import SurveyEstimation
import SurveyModules
import TestSupport
import Testing

@testable import Reporting

/// Real files, each with its mapping, against figures that were published or derived by others.
@Suite("Real files through mappings", .enabled(if: Fixtures.corpus != nil, "skipped: no corpus"))
struct RealFileTests {
  private func survey(_ mapping: String, _ data: String, dictionary: String? = nil) throws
    -> MappedSurvey
  {
    let corpus = try #require(Fixtures.corpus)
    let path = Fixtures.packageFolder
      .appendingPathComponent("Tests/ReportingTests/Mappings/\(mapping).yaml").path
    var options = LoadOptions()
    options.dictionary = dictionary.map { corpus.appendingPathComponent($0).path }
    return try MappedSurvey(
      mappingAt: path, data: corpus.appendingPathComponent(data).path, options: options)
  }

  /// Rows in which two columns do not say the same, given what codes of the second stand for.
  private func differences(
    _ table: Table, _ decided: String, _ given: String, _ codes: [String: String]
  ) throws -> Int {
    let (ours, theirs) = (try table.column(decided), try table.column(given))
    return (0..<table.rowCount).count { row in
      ours.text(at: row) != theirs.text(at: row).flatMap { codes[$0] }
    }
  }

  @Test("South Africa 2017 Q3: every row as the file derives it, and the published figures")
  func southAfrica() throws {
    let survey = try survey("zaf-qlfs-2017-q3", "zaf_qlfs/QLFS-2017-03_F1.dta")
    let (report, classified) = try survey.validate(module: "labour-force")
    #expect(report.errorCount == 0)
    #expect(report.controls.count == 5 && report.controls.allSatisfy { $0.agrees })
    let table = try #require(classified).table
    #expect(table.rowCount == 69_259)
    #expect(
      try differences(
        table, "labour_force_status", "Status", ["1": "1", "2": "2", "3": "3", "4": "3"]) == 0)
    #expect(
      try differences(table, "time_related_underemployment", "Underempl", ["1": "1", "2": "0"]) == 0
    )

    let design = try #require(survey.mapping.design).bound(to: table)
    #expect(design.summary.degreesOfFreedom == 2996)
    guard case .labourForce(let module) = try survey.mapping.module("labour-force") else {
      Issue.record("no labour force module")
      return
    }
    let working = design.domain(where: column("age") <= 64)
    func percent(_ indicator: LabourForceIndicator, by groups: [String] = []) throws -> [Double] {
      try indicator.estimate(working, module.options, by: groups).estimates.map {
        100 * ($0.value ?? .nan)
      }
    }
    let rate = try LabourForceIndicator.unemployment.estimate(working, module.options)[0]
    #expect(isClose(rate.value, 0.2772220082, 1e-9))
    #expect(isClose(rate.standardError, 0.00427510250, 1e-8))
    #expect(isClose(try percent(.participation)[0], 59.94107158, 1e-9))
    #expect(isClose(try percent(.employment)[0], 43.32408734, 1e-9))
    #expect(isClose(try percent(.underemploymentAndUnemployment)[0], 30.91140344, 1e-9))
    #expect(isClose(try percent(.neet)[0], 30.30564460, 1e-9))
    // Provinces in the order of their codes.
    let provinces = try LabourForceIndicator.unemployment.estimate(
      working, module.options, by: ["region"])
    let known = [
      21.8672, 35.4772, 29.8808, 31.8472, 24.5551, 26.1956, 30.1880, 30.7265, 19.1111,
    ]
    for (code, published) in known.enumerated() {
      let cell = try #require(provinces.estimates(in: "\(code + 1)").first?.value)
      #expect(abs(100 * cell - published) < 0.00006)
    }
    var young = module.options
    young.youth = 15...34
    #expect(
      isClose(
        try LabourForceIndicator.youthUnemployment.estimate(working, young)[0].value,
        0.3862668255, 1e-8))
    let totals = try working.estimate([
      .total(AnalysisVariable(column("labour_force_status") == "1", named: "employed")),
      .total(AnalysisVariable(column("labour_force_status") == "2", named: "unemployed")),
    ])
    #expect(isClose(totals[0].standardError, 177_294.308, 1e-8))
    #expect(isClose(totals[1].standardError, 125_403.165, 1e-8))
  }

  @Test("Brazil 2017 Q4: every row of five derived variables")
  func brazil() throws {
    let survey = try survey(
      "bra-pnadc-2017-q4", "pnadc_brazil/exampledata.txt",
      dictionary: "pnadc_brazil/input_example.txt")
    let (report, classified) = try survey.validate(module: "labour-force")
    #expect(report.errorCount == 0)
    let table = try #require(classified).table
    let status = try table.column("labour_force_status")
    let (force, occupation) = (try table.column("VD4001"), try table.column("VD4002"))
    for row in 0..<table.rowCount {
      let expected = occupation.text(at: row) ?? (force.text(at: row) == "2" ? "3" : nil)
      #expect(status.text(at: row) == expected)
    }
    let outside = try table.column("outside_category")
    let (potential, discouraged) = (try table.column("VD4003"), try table.column("VD4005"))
    for row in 0..<table.rowCount where force.text(at: row) == "2" {
      let code = outside.text(at: row) ?? ""
      #expect(["1", "2", "3"].contains(code) == (potential.text(at: row) == "1"))
      #expect((code == "2") == (discouraged.text(at: row) == "1"))
    }
    #expect(
      try differences(table, "time_related_underemployment", "VD4004A", ["1": "1"]) == 551)
    let design = try #require(survey.mapping.design).bound(to: table)
    guard case .labourForce(let module) = try survey.mapping.module("labour-force") else { return }
    let expected: [LabourForceIndicator: Double] = [
      .unemployment: 10.209203653980824, .underemploymentAndUnemployment: 15.526876762211042,
      .unemploymentAndPotential: 14.736592645119362, .underutilization: 19.786140559360895,
      .participation: 61.62431207416468, .neet: 25.164812594396025,
    ]
    for (indicator, value) in expected {
      let estimate = try indicator.estimate(design, module.options)[0]
      #expect(isClose(estimate.value.map { 100 * $0 }, value, 1e-10))
    }
  }

  @Test("United States: migration one year ago, and a status that the file brings")
  func unitedStates() throws {
    let moves = try survey(
      "ipums-cps-2016-migration", "ipums/cps_00160.dat.gz", dictionary: "ipums/cps_00160.xml")
    let (report, classified) = try moves.validate(module: "census-migration")
    #expect(report.errorCount == 0 && report.controls.allSatisfy { $0.agrees })
    let table = try #require(classified).table
    let design = try #require(moves.mapping.design).bound(to: table)
    let shares = try design.proportion("migrant_1y").estimates
    #expect(isClose(shares.first { $0.level?.code == "2" }?.value, 0.00147676418185, 1e-9))

    let work = try survey(
      "ipums-cps-2011-employment", "ipums/cps_00097.dat.gz", dictionary: "ipums/cps_00097.xml")
    let result = try #require(try work.validate(module: "labour-force").classified)
    #expect(result.given == ["labour_force_status"])
    #expect(result.notDerivable.contains { $0.measure == "Attachment to the labour force" })
    let status = try #require(work.mapping.design).bound(to: result.table)
    let civilian = status.domain(where: column("EMPSTAT") != 1)
    let rate = try civilian.ratio(
      AnalysisVariable(column("labour_force_status") == "2", named: "u"),
      to: AnalysisVariable(column("labour_force_status").isIn(["1", "2"]), named: "lf"))
    #expect(isClose(rate[0].value, 0.09037757084302, 1e-10))
  }

  @Test("Popstan: the full count of a census, without sampling variance")
  func popstan() throws {
    let survey = try survey(
      "popstan-census", "cspro/popstan/Popstan_Census.dat",
      dictionary: "cspro/popstan/Census_Dictionary.dcf")
    let (report, classified) = try survey.validate(module: "census-migration")
    #expect(report.errorCount == 0 && report.controls.allSatisfy { $0.agrees })
    #expect(
      report.measures.first { $0.name == "lifetime_internal_migrant" }?.canDerive == false)
    let table = try #require(classified).table
    let census = try CensusPopulation(fullCount: table)
    let groups = try census.estimate([.count], by: ["migratory_status", "sex"])
    #expect(groups.estimates(in: "1", "1").first?.value == 462)
    #expect(groups.estimates(in: "1", "2").first?.value == 459)
    #expect(groups.estimates.allSatisfy { $0.standardError == 0 })
    let flows = try OriginDestination(census, from: "birth_country", to: "region")
    #expect(flows["END", "3"]?.value == 92)
    #expect(flows["EUR", "15"]?.value == 14)
    #expect(flows.checks.allSatisfy { $0.holds })
  }
}
