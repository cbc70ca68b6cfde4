internal import Foundation
internal import Indicators
internal import SurveyEstimation
internal import SurveyModules
internal import MicrodataIO

/// What a report was made from and how, so that it can be made again: the same inputs give the same bytes.
struct RunManifest: Encodable {
  struct File: Encodable {
    let name: String
    let sha256: String
  }

  struct Source: Encodable {
    let id: String
    let period: String
    let origin: String
    let design: String
    let degreesOfFreedom: Int
    let standards: [String: String]
    let funnel: [String: Int]
  }

  let schema = 1
  let program = "mizan"
  let version = MizanVersion.text
  let report: String
  let options: IndicatorEngine.Options
  let publication: [String]
  let minimumCount: Int
  let randomness = "none: every estimate is a closed form or a fixed-order sum"
  let inputs: [File]
  let sources: [Source]
  let outputs: [File]

  init(_ run: ReportRun, outputs: [(name: String, bytes: [UInt8])]) throws {
    report = run.project.id
    options = run.project.options
    publication = run.project.publication
    minimumCount = run.project.minimumCount
    let root = URL(fileURLWithPath: run.project.folder).standardizedFileURL.path
    inputs = try run.files.map { path in
      File(name: Self.relative(path, to: root), sha256: try FileDigest.sha256(ofFileAt: path))
    }
    sources = run.loaded.map { loaded in
      Source(
        id: loaded.source.id, period: loaded.source.period,
        origin: loaded.source.origin.rawValue, design: "\(loaded.source.design.summary)",
        degreesOfFreedom: loaded.source.design.summary.degreesOfFreedom,
        standards: loaded.source.standards,
        funnel: Dictionary(
          loaded.funnel.map { ($0.code, $0.count) }, uniquingKeysWith: { first, _ in first }))
    }
    self.outputs = outputs.map { File(name: $0.name, sha256: FileDigest.sha256(of: $0.bytes)) }
  }

  /// The path from the project file: no report depends on where a checkout lies.
  private static func relative(_ path: String, to root: String) -> String {
    let own = URL(fileURLWithPath: path).standardizedFileURL.path.split(separator: "/")
    let base = root.split(separator: "/")
    let shared = zip(own, base).prefix { $0 == $1 }.count
    return
      (Array(repeating: "..", count: base.count - shared) + own.dropFirst(shared).map(String.init))
      .joined(separator: "/")
  }
}

/// The version of the library.
public enum MizanVersion {
  /// The version, as `mizan --version` prints it.
  public static let text = "0.1.0"
}
