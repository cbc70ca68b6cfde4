// Small files of fixed-width records for the tests.

import Foundation
import Microdata
import TestSupport

@testable import MicrodataIO

extension FixedWidthLayout.Field {
  /// A field of numbers.
  static func number(
    _ name: String, _ start: Int, _ width: Int, decimals: Int = 0, records: [String] = [],
    missing: MissingDefinition = MissingDefinition(), labels: ValueLabels = ValueLabels([])
  ) -> Self {
    var metadata = VariableMetadata()
    metadata.missing = missing
    return Self(
      variable: Variable(name: name, type: .double, valueLabels: labels, metadata: metadata),
      start: start, width: width, decimals: decimals, records: records)
  }

  /// A field of text.
  static func text(
    _ name: String, _ start: Int, _ width: Int, missing: MissingDefinition = MissingDefinition(),
    labels: ValueLabels = ValueLabels([])
  ) -> Self {
    var metadata = VariableMetadata()
    metadata.missing = missing
    return Self(
      variable: Variable(name: name, type: .text, valueLabels: labels, metadata: metadata),
      start: start, width: width)
  }
}

/// Opens bytes as a file of fixed-width records.
func fixedSource(
  _ bytes: [UInt8], _ layout: FixedWidthLayout, _ change: (inout LoadOptions) -> Void = { _ in }
) throws -> FixedWidthSource {
  var options = LoadOptions()
  change(&options)
  return try FixedWidthSource(
    file: ByteFile(bytes: bytes, name: "test.dat"), layout: layout, options: options)
}

/// Reads text as a file of fixed-width records.
func fixed(
  _ text: String, _ fields: [FixedWidthLayout.Field],
  _ change: (inout LoadOptions) -> Void = { _ in }
) throws -> LoadedTable {
  try fixedSource(Array(text.utf8), FixedWidthLayout(fields: fields), change).load()
}

/// The message of the error that something gives; empty when it gives none.
func message(_ body: () throws -> Void) -> String {
  do {
    try body()
    return ""
  } catch {
    return (error as? MicrodataError)?.message ?? "an error of another kind: \(error)"
  }
}

/// A folder of the corpus; `nil` when the corpus is absent.
func corpus(_ name: String) -> String? {
  Fixtures.corpus.map { $0.appendingPathComponent(name).path }
}
