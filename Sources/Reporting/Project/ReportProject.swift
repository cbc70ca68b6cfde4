internal import Foundation
internal import Indicators
internal import SurveyEstimation
internal import SurveyModules

/// A report as a YAML file: the data, the indicators, the figures beside them, and how they are published.
///
/// The format is described in `Docs/formats/report.md`.
struct ReportProject: Sendable {
  /// The measurement of a pledge or objective against a target.
  struct Progress: Sendable, Hashable {
    /// The pledge.
    let pledge: String
    /// The indicator.
    let indicator: String
    /// The categories that it is about; empty for the total.
    let levels: [String: String]
    /// Where it began.
    let baseline: ProgressPoint?
    /// Where it has to go; `nil` when no document states a target.
    let target: ProgressPoint?
    /// Why there is no target, or what kind of target it is.
    let note: LocalizedText?
  }

  /// A matrix of origins and destinations.
  struct Flow: Sendable, Hashable {
    /// The indicator whose cells are the flows.
    let indicator: String
    /// The variable of origins.
    let origin: String
    /// The variable of destinations.
    let destination: String
  }

  /// The identifier, which names files and data flows.
  let id: String
  /// The title.
  let titles: LocalizedText
  /// What it is about, in a sentence.
  let summary: LocalizedText?
  /// The area, as ISO 3166-1 alpha-3.
  let area: String
  /// Whether the data are made up; said wherever they are shown.
  let isSynthetic: Bool
  /// The languages to write.
  let languages: [String]
  /// The choices of estimates.
  let options: IndicatorEngine.Options
  /// The publication rules, the one that decides first; the others are shown beside it.
  let publication: [String]
  /// Files with publication rules of one's own.
  let publicationFiles: [String]
  /// A number of persons smaller than this is not shown, nor what tells it.
  let minimumCount: Int
  /// The sources.
  let sources: [ReportSource]
  /// The files with figures.
  let factFiles: [String]
  /// The files with indicators.
  let indicatorFiles: [String]
  /// The files with stated relations between figures.
  let checkFiles: [String]
  /// A folder with a catalogue of one's own; `nil` for that of the library.
  let catalogueFolder: String?
  /// Measurements against targets.
  let progress: [Progress]
  /// The date and time that messages are said to be prepared at: given, so that outputs can be made again.
  let prepared: String
  /// Matrices of origins and destinations.
  let flows: [Flow]
  /// The folder of the project file.
  let folder: String
  /// The path of the project file.
  let path: String

  /// A path of the project, relative to its file.
  func resolved(_ name: String) -> String {
    name.hasPrefix("/") ? name : URL(fileURLWithPath: folder).appendingPathComponent(name).path
  }
}
