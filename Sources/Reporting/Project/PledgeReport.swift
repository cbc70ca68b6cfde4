internal import Foundation
public import Indicators
internal import Microdata
internal import SurveyModules

/// A report of indicators, pledges and checks, ready to be written: pages in several languages and the data of every
/// number in them.
public struct PledgeReport: Sendable {
  let run: ReportRun

  /// Runs a project.
  ///
  /// - Parameters:
  ///   - path: The project file; the files it names are relative to its folder.
  ///   - progress: Called with what is being done and the fraction that is done.
  /// - Throws: `SurveyModuleError`, `IndicatorError`, `MicrodataError` or `EstimationError`.
  public init(
    projectAt path: String, progress: (String, Double) -> Void = { _, _ in }
  ) throws {
    run = try ReportRun(projectAt: path, progress: progress)
    progress("Done", 1)
  }

  /// Whether a file is a project of a report of indicators: it says “report” at its top level.
  ///
  /// - Parameter path: The file.
  /// - Throws: `SurveyModuleError` when it is no YAML; `MicrodataError` when it cannot be read.
  public static func isProject(at path: String) throws -> Bool {
    let text = try ProjectText.contents(of: path)
    let name = URL(fileURLWithPath: path).lastPathComponent
    return try DocumentNode(text, file: name, code: .invalidProject).entries()
      .contains { $0.key == "report" }
  }

  /// All observations with what is decided on them.
  public var releases: [Release] { run.releases }

  /// The indicators, in their order.
  public var indicators: [Indicator] { run.indicators }

  /// The measurements against targets.
  public var progress: [ProgressRecord] { run.records }

  /// What reading the data brought up.
  public var warnings: [String] { run.loaded.flatMap(\.warnings) }

  /// All observations as CSV; what may not be shown is empty.
  public var csv: String { ObservationRows(run: run, language: "en").csv }

  /// The totals as a Markdown table.
  public var markdown: String { ObservationRows(run: run, language: "en").markdown }

  /// Definitions, observations and progress as JSON.
  ///
  /// - Throws: When a number cannot be encoded.
  public func json() throws -> String { try JSONText.of(ObservationDocument(run)) }

  /// The files of the report by their paths in its folder: the same inputs give the same bytes.
  ///
  /// - Throws: `IndicatorError` when the observations are no SDMX dataset; `MicrodataError` when an input is gone.
  public func files() throws -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, text: String)] = []
    for code in run.project.languages {
      let language = ReportLanguage(code)
      files.append((run.dashboardPath(code), DashboardPage(run: run, language: language).html))
      files.append((run.factsPath(code), FactsPage(run: run, language: language).html))
      for indicator in run.indicators {
        files.append(
          (
            run.indicatorPath(indicator.id, code),
            IndicatorPage(run: run, language: language, indicator: indicator).html
          ))
      }
    }
    let rows = ObservationRows(run: run, language: "en")
    let sdmx = try SDMXExport(run)
    files += [
      ("data/observations.csv", rows.csv), ("data/observations.md", rows.markdown),
      ("data/observations.json", try json() + "\n"), ("data/sdmx.csv", sdmx.dataset.csv(.v2)),
      ("data/sdmx.json", try sdmx.dataset.json(sdmx.header)),
      ("data/sdmx-structure.json", try sdmx.dataset.structure.json(sdmx.header)),
    ]
    var result = files.map { (name: $0.name, bytes: Array($0.text.utf8)) }
    result.append(("data/observations.xlsx", Workbook(sheets: [rows.sheet]).bytes))
    let manifest = try RunManifest(run, outputs: result)
    result.append(("data/manifest.json", Array((try JSONText.of(manifest) + "\n").utf8)))
    return result
  }

  /// Writes the report.
  ///
  /// - Parameter folder: Where to write; made when it is not there.
  /// - Returns: The paths of the front pages and of the data.
  /// - Throws: `MicrodataError` with code `fileAccess`; as `files()`.
  public func write(to folder: String) throws -> [String] {
    let root = URL(fileURLWithPath: folder)
    let files = try files()
    do {
      for directory in Set(files.map { ($0.name as NSString).deletingLastPathComponent }).sorted() {
        try FileManager.default.createDirectory(
          at: root.appendingPathComponent(directory), withIntermediateDirectories: true)
      }
      for file in files {
        try Data(file.bytes).write(to: root.appendingPathComponent(file.name))
      }
    } catch {
      throw MicrodataError(
        .fileAccess, "The report cannot be written to “\(folder)”: \(error.localizedDescription)",
        hint: "Check that the folder can be written to, or name another one with --output.")
    }
    return files.map(\.name).filter { !$0.contains("/") || $0.hasPrefix("data/") }
      .map { root.appendingPathComponent($0).relativePath }
  }
}

extension PledgeReport: CustomStringConvertible {
  /// The first value of each indicator, in lines.
  public var description: String {
    let printer = ValuePrinter(run: run, language: ReportLanguage("en"))
    var lines = [run.project.titles.english, ""]
    for indicator in run.indicators {
      guard let release = run.headline(indicator.id) else { continue }
      let interval = printer.interval(release)
      lines.append(
        "\(indicator.titles.english): \(printer.valueWithUnit(release)) \(interval) "
          + "(\(printer.period(release)); \(printer.decision(release)))")
    }
    let failed = run.checks.flatMap(\.results).count { $0.status == .fails }
    if failed > 0 { lines += ["", "\(failed) published figures do not add up: see the report."] }
    return lines.joined(separator: "\n")
  }
}
