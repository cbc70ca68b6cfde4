internal import Foundation
public import SurveyEstimation

/// The public JSON form of estimates, version 1.
public struct EstimateDocument: Sendable, Encodable {
  /// The version of the form.
  public let schema = 1
  /// The command that made the document.
  public let command: String
  /// The design of the sample.
  public let design: DesignSummary
  /// The choices made.
  public let options: EstimationOptions
  /// The condition of the domain; empty for the whole population.
  public let condition: String
  /// The estimates.
  public let estimates: [Estimate]
  /// What reading the data brought up.
  public let warnings: [String]

  /// Creates a document.
  public init(command: String, table: EstimateTable, warnings: [String] = []) {
    self.command = command
    design = table.design
    options = table.options
    condition = table.condition
    estimates = table.estimates
    self.warnings = warnings
  }

  private enum CodingKeys: String, CodingKey {
    case schema, command, design, options, condition, estimates, warnings
  }

  /// The document as text. Numbers have as many digits as it takes to read them back exactly.
  public func json() throws -> String { try JSONText.of(self) }
}

/// JSON for people and programs: stable order of keys, readable layout.
public enum JSONText {
  /// Returns the JSON of a value.
  public static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
