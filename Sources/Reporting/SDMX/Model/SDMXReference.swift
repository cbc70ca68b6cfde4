/// Which dataflow a message is about, written `MA.HCP:DF_STOCK(1.0.0)`.
public struct SDMXReference: Sendable, Hashable {
  /// What the message refers to.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// A dataflow.
    case dataflow
    /// A data structure definition.
    case datastructure
    /// An agreement of a provider to provide a dataflow.
    case dataprovision
  }

  /// What kind of thing is referred to.
  public let kind: Kind
  /// Who maintains it.
  public let agencyID: String
  /// Its identifier.
  public let id: String
  /// Its version; none when the message leaves it open.
  public let version: String?
  /// What is referred to inside it; empty for itself.
  let item: String

  /// Takes a reference apart; none when it does not have the form.
  init?(_ text: String, kind: Kind) {
    let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2, SDMXIdentifier.isNestedName(String(halves[0])) else { return nil }
    var identifier = halves[1]
    var version: String?
    var item = ""
    if let open = identifier.firstIndex(of: "(") {
      guard let close = identifier[open...].firstIndex(of: ")") else { return nil }
      version = String(identifier[identifier.index(after: open)..<close])
      let rest = identifier[identifier.index(after: close)...]
      if !rest.isEmpty {
        guard rest.first == "." else { return nil }
        item = String(rest.dropFirst())
        guard SDMXIdentifier.parts(item, at: ".").allSatisfy(SDMXIdentifier.isID) else {
          return nil
        }
      }
      identifier = identifier[..<open]
    }
    guard SDMXIdentifier.isID(String(identifier)),
      version.map(SDMXReference.isVersion) ?? true
    else { return nil }
    self.kind = kind
    self.agencyID = String(halves[0])
    self.id = String(identifier)
    self.version = version
    self.item = item
  }

  /// A version, or one with `+` after a part, which means the latest from there on.
  static func isVersion(_ text: String) -> Bool {
    let plain = text.filter { $0 != "+" }
    guard plain != text else { return SDMXIdentifier.isVersion(text) }
    let parts = SDMXIdentifier.parts(text, at: ".")
    let open = parts.filter { $0.hasSuffix("+") }
    return open.count == 1 && text.count == plain.count + 1 && parts.count == 3
      && SDMXIdentifier.isVersion(plain)
  }
}
