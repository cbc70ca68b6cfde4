internal import Foundation
public import SurveyEstimation
internal import Yams

extension WeightingPipeline {
  /// Reads a pipeline from YAML or JSON text.
  ///
  /// - Parameter text: An object with `steps`, a list of steps under their names.
  /// - Throws: `EstimationError` with code `invalidPipeline`, which names the key or the line.
  public init(yaml text: String) throws {
    self = try WeightingFile.decode(text, "weighting pipeline")
  }

  /// Reads a pipeline from a YAML or JSON file.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: `EstimationError` with code `invalidPipeline`.
  public init(contentsOf path: String) throws {
    try self.init(yaml: WeightingFile.text(path))
  }
}

extension Calibration {
  /// Reads a calibration with its targets from YAML or JSON text.
  ///
  /// - Parameter text: An object with `type`, the targets, and what else is not as usual.
  /// - Throws: `EstimationError` with code `invalidPipeline`, which names the key or the line.
  public init(yaml text: String) throws {
    self = try WeightingFile.decode(text, "calibration")
  }

  /// Reads a calibration with its targets from a YAML or JSON file.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: `EstimationError` with code `invalidPipeline`.
  public init(contentsOf path: String) throws {
    try self.init(yaml: WeightingFile.text(path))
  }
}

/// Files of the weighting: JSON is a kind of YAML.
private enum WeightingFile {
  static func text(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw EstimationError(.invalidPipeline, "There is no file “\(path)” that can be read.")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw EstimationError(.invalidPipeline, "“\(path)” is not a text in UTF-8.")
    }
    return text
  }

  static func decode<Value: Decodable>(_ text: String, _ what: String) throws -> Value {
    do {
      return try YAMLDecoder().decode(Value.self, from: text)
    } catch let error as EstimationError {
      throw error
    } catch let error as DecodingError {
      throw explain(error, what)
    } catch {
      throw EstimationError(.invalidPipeline, "The \(what) cannot be read: \(error)")
    }
  }

  private static func explain(_ error: DecodingError, _ what: String) -> EstimationError {
    func place(_ context: DecodingError.Context) -> String {
      let path = context.codingPath.map { $0.intValue.map { "[\($0 + 1)]" } ?? $0.stringValue }
      return path.isEmpty ? "" : " in \(path.joined(separator: "."))"
    }
    switch error {
    case .keyNotFound(let key, let context):
      return EstimationError(
        .invalidPipeline, "The \(what) lacks “\(key.stringValue)”\(place(context)).")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return EstimationError(
        .invalidPipeline,
        "The \(what) has a value of another kind than expected\(place(context)).")
    case .dataCorrupted(let context):
      if let inner = context.underlyingError as? EstimationError { return inner }
      let detail = context.underlyingError.map { ": \($0)" } ?? ""
      return EstimationError(
        .invalidPipeline, "The \(what) cannot be read\(place(context))\(detail).")
    @unknown default:
      return EstimationError(.invalidPipeline, "The \(what) cannot be read: \(error)")
    }
  }
}
