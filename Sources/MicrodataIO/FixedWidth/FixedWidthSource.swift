internal import Microdata

/// A file of lines in which every variable has a fixed place.
///
/// The file may be compressed with gzip. Blank fields are missing, as are those that a line is too short for,
/// and a point alone. A number that cannot be read is missing too, and a diagnostic counts it. Texts are
/// without the blanks around them.
public struct FixedWidthSource: MicrodataSource {
  /// Where the variables are.
  public let layout: FixedWidthLayout
  /// The record types and variables of the layout.
  public let schema: Schema
  let file: ByteFile
  let options: LoadOptions
  let encoding: TextEncoding?
  let width: BlockLines.Plan.Width

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The file, perhaps compressed with gzip.
  ///   - layout: Where its variables are.
  ///   - options: How to read it.
  /// - Throws: `MicrodataError` with code `fileAccess`, or `malformedFile` when the layout makes no sense.
  public init(
    contentsOf path: String, layout: FixedWidthLayout, options: LoadOptions = LoadOptions()
  ) throws {
    try self.init(file: ByteFile(path), layout: layout, options: options)
  }

  /// Opens a file with the dictionary that the options name.
  ///
  /// - Throws: `MicrodataError`; also with code `unsupportedFormat` when no dictionary is named.
  public init(contentsOf path: String, options: LoadOptions = LoadOptions()) throws {
    guard let dictionary = options.dictionary else {
      throw MicrodataError(
        .unsupportedFormat,
        "“\(path)” has fixed-width records, and no dictionary says where variables are.",
        hint:
          "Name the dictionary: a DDI codebook, SAS, SPSS or Stata commands, or a layout as YAML or CSV."
      )
    }
    try self.init(
      contentsOf: path, layout: FixedWidthLayout(contentsOf: dictionary, limits: options.limits),
      options: options)
  }

  init(file: ByteFile, layout: FixedWidthLayout, options: LoadOptions) throws {
    try layout.check(options.limits, source: "the layout of \(file.name)")
    self.file = file
    self.layout = layout
    self.options = options
    let head = try file.head(4, options.limits)
    let isMarked = head.starts(with: [0xEF, 0xBB, 0xBF])
    let declared = isMarked ? .utf8 : layout.encoding
    var named: TextEncoding?
    if case .explicit(let encoding) = options.encoding { named = encoding }
    let isUTF16 =
      head.starts(with: [0xFF, 0xFE])
      || head.starts(with: [0xFE, 0xFF])
      || [.utf16LittleEndian, .utf16BigEndian].contains(named ?? declared)
    guard !isUTF16 else {
      throw MicrodataError(
        .encoding, "\(file.name) is UTF-16, in which no fixed-width records are read.",
        hint: "Convert the file to UTF-8.")
    }
    encoding = declared
    width =
      switch options.encoding {
      case .explicit(let encoding): encoding == .utf8 ? .utf8 : .bytes
      case .declared: declared.map { $0 == .utf8 ? .utf8 : .bytes } ?? .utf8IfValid
      case .declaredOr: declared.map { $0 == .utf8 ? .utf8IfValid : .bytes } ?? .utf8IfValid
      case .detected: .utf8IfValid
      }
    schema = Schema(
      format: Self.format(layout), encoding: (named ?? declared)?.rawValue,
      metadata: layout.metadata, recordTypes: layout.recordTypes)
  }

  static func format(_ layout: FixedWidthLayout) -> String {
    "fixed width" + (layout.origin.map { " (\($0))" } ?? "")
  }
}
