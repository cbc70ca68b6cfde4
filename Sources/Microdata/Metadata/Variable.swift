/// A variable of a file, without its values.
public struct Variable: Sendable, Hashable, Codable {
  /// The name, unique among the variables of its record type.
  public var name: String
  /// The type of its values, as far as it is known without reading rows: a reader may find that all numbers
  /// of a `double` are integers, and that integers need 64 bits.
  public var type: Column.ValueType
  /// What the variable is, in words.
  public var label: String?
  /// The labels of the values.
  public var valueLabels: ValueLabels
  /// What else the file says of it.
  public var metadata: VariableMetadata

  /// Creates a variable.
  public init(
    name: String, type: Column.ValueType, label: String? = nil,
    valueLabels: ValueLabels = ValueLabels([]), metadata: VariableMetadata = VariableMetadata()
  ) {
    self.name = name
    self.type = type
    self.label = label
    self.valueLabels = valueLabels
    self.metadata = metadata
  }
}

extension Column {
  /// The variable that the column holds the values of.
  public var variable: Variable {
    Variable(name: name, type: type, label: label, valueLabels: valueLabels, metadata: metadata)
  }
}
