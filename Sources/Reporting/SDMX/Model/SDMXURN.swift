/// The names SDMX gives to what agencies maintain: `urn:sdmx:org.sdmx.infomodel.<package>.<class>=…`.
///
/// Source: SDMX 3.0, Section 5 (Registry Specification), unique identification of SDMX objects.
struct SDMXURN: Hashable {
  /// The package and class, such as `codelist.Codelist`.
  let type: String
  let agencyID: String
  let id: String
  let version: String
  /// What is named inside the maintained object, such as a concept of its scheme; empty for itself.
  let item: String

  static let dataflow = "datastructure.Dataflow"
  static let dataStructure = "datastructure.DataStructure"
  static let codelist = "codelist.Codelist"
  static let concept = "conceptscheme.Concept"

  private static let prefix = "urn:sdmx:org.sdmx.infomodel."

  init(_ type: String, _ structure: SDMXStructure, id: String, item: String = "") {
    self.type = type
    self.agencyID = structure.agencyID
    self.id = id
    self.version = structure.version
    self.item = item
  }

  init(_ type: String, agencyID: String, id: String, version: String, item: String = "") {
    self.type = type
    self.agencyID = agencyID
    self.id = id
    self.version = version
    self.item = item
  }

  /// Takes a name apart; none when it does not have the form.
  init?(_ text: String) {
    guard text.utf8.allSatisfy({ $0 < 0x80 }), text.hasPrefix(Self.prefix) else { return nil }
    let rest = text.dropFirst(Self.prefix.count)
    let sides = rest.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, let reference = SDMXReference(String(sides[1]), kind: .dataflow),
      reference.version != nil
    else { return nil }
    let classParts = SDMXIdentifier.parts(String(sides[0]), at: ".")
    guard classParts.count == 2, classParts.allSatisfy(SDMXIdentifier.isName) else { return nil }
    type = String(sides[0])
    agencyID = reference.agencyID
    id = reference.id
    version = reference.version ?? ""
    item = reference.item
  }

  var text: String {
    let inside = item.isEmpty ? "" : ".\(item)"
    return "\(Self.prefix)\(type)=\(agencyID):\(id)(\(version))\(inside)"
  }
}
