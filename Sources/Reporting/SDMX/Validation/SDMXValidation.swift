internal import Indicators

/// Checks messages of SDMX-JSON 2.0 against the rules of the official schemas, and what they refer to.
///
/// Properties that the schemas leave open (such as extensions) are not findings, and neither are parts of
/// structure messages this library does not write (such as categories or mappings).
///
/// Source: SDMX-JSON 2.0.0 schemas and field guides (SDMX Technical Working Group).
public enum SDMXValidation {
  /// What breaks the rules in a data message; nothing when it is valid.
  ///
  /// Besides the schema: key positions are 0, 1, 2…; every key has a position for every dimension; every
  /// position is that of a value; every value belongs to a measure, an attribute or an annotation; data sets
  /// and attributes refer to what is there; periods are time periods; nothing is there twice.
  ///
  /// - Parameter text: The message.
  /// - Returns: The findings in the order of the message, those of its shape first.
  public static func findings(inDataMessage text: String) -> [SDMXFinding] {
    parsed(text) { message in
      SDMXShapeCheck.findings(message, SDMXDataShapes.message)
        + SDMXDataReferences.findings(message)
    }
  }

  /// What breaks the rules in a structure message; nothing when it is valid.
  ///
  /// Besides the schema: concepts, codelists, data structures, parents of codes and the dimensions of
  /// attributes are there; positions of dimensions differ; nothing is there twice; parents do not go in a
  /// circle.
  ///
  /// - Parameter text: The message, with all that it refers to.
  /// - Returns: The findings in the order of the message, those of its shape first.
  public static func findings(inStructureMessage text: String) -> [SDMXFinding] {
    parsed(text) { message in
      SDMXShapeCheck.findings(message, SDMXStructureShapes.message)
        + SDMXStructureReferences.findings(message)
    }
  }

  private static func parsed(
    _ text: String, _ findings: (SDMXJSONValue) -> [SDMXFinding]
  ) -> [SDMXFinding] {
    do {
      return findings(try SDMXJSONParser.parse(text))
    } catch {
      let message = (error as? IndicatorError)?.message ?? "The text cannot be read."
      return [SDMXFinding(rule: .json, path: "message", message: message)]
    }
  }
}
