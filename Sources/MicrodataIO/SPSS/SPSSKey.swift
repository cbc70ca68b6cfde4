internal import Microdata

/// The names under which what only SPSS knows is kept among the attributes of tables and variables.
///
/// Names of attributes that users make do not begin with a dollar sign.
enum SPSSKey {
  static let product = "$Product"
  static let productInformation = "$ProductInformation"
  static let created = "$Created"
  static let variableSets = "$VariableSets"
  static let writeFormat = "$WriteFormat"
  static let alignment = "$Alignment"
  static let displayWidth = "$DisplayWidth"
  static let role = "$@Role"

  /// The alignments, in the order of their numbers.
  static let alignments = ["left", "right", "center"]
  /// The roles, in the order of their numbers.
  static let roles: [VariableMetadata.Role] = [.input, .target, .both, .none, .partition, .split]

  /// The alignment that a variable has when nobody chose one.
  static func usualAlignment(of type: Column.ValueType) -> Int { type == .text ? 0 : 1 }

  /// The display width that a variable has when nobody chose one.
  static func usualDisplayWidth(of type: Column.ValueType, _ width: Int?) -> Int {
    type == .text ? min(32, width ?? 8) : 8
  }
}
