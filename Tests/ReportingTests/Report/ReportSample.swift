import Foundation
import Indicators
import TestSupport

@testable import Reporting

/// Reports to test: the four pledge analyses as `make demo` runs them, and a small one with hostile labels.
enum ReportSample {
  /// The report of `Fixtures/morocco/pledges.yaml`, run once for all tests.
  static let report = Result { try PledgeReport(projectAt: Fixtures.path("morocco/pledges.yaml")) }

  static var pledges: Result<ReportRun, any Error> { report.map(\.run) }

  /// Labels that try to get out of where they stand.
  static let hostile = "</title><script>alert('x')</script>=cmd|' /C calc'!A0 \" onload=\"x"

  /// A project on one quarter, with hostile texts wherever a text can stand.
  static func small(in folder: String) throws -> String {
    let quoted = hostile.replacing("\"", with: "\\\"")
    let project = """
      report: small
      title: "\(quoted)"
      area: MAR
      languages: [en, ar]
      publication: [ilo]
      minimumCount: 40
      sources:
        - id: lfs
          title: "\(quoted)"
          mapping: \(Fixtures.path("country/labour-force.yaml"))
          data: \(Fixtures.path("country/labour-force-2024-q1.csv.gz"))
          period: 2024-Q1
      indicators: [indicators.yaml]
      """
    let indicators = """
      dimensions:
        sex: {titles: "\(quoted)", labels: {"1": "\(quoted)", "2": "=1+1"}}
      indicators:
        - id: unemployment
          titles: "\(quoted)"
          definition: "\(quoted)"
          standard: "\(quoted)"
          source: lfs
          universe: labour_force_status in ('1', '2')
          statistic: {share: "labour_force_status == '2'"}
          by: [sex, [sex, urban]]
          unit: percent
          direction: down
          notes: "\(quoted)"
        - id: migrants
          titles: Residents born abroad
          definition: Residents born abroad
          standard: 20th ICLS
          source: lfs
          statistic: {total: "international_migrant == '1'"}
          by: [sex, urban, [sex, urban]]
          unit: persons
        - id: migrant-share
          titles: Share born abroad
          definition: Share born abroad
          standard: 20th ICLS
          source: lfs
          statistic: {share: "international_migrant == '1'"}
          by: [sex, urban]
          unit: percent
      """
    try project.write(toFile: folder + "/project.yaml", atomically: true, encoding: .utf8)
    try indicators.write(toFile: folder + "/indicators.yaml", atomically: true, encoding: .utf8)
    return folder + "/project.yaml"
  }

  /// A folder of its own, taken away after use.
  static func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("mizan-report-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
  }
}
