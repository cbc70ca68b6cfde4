internal import Microdata

/// What a Stata file says before its rows: how many there are, and what each variable is.
struct StataHeader: Sendable {
  struct Field: Sendable {
    let type: StataType
    /// Where the value is in a row.
    let offset: Int
    let name: [UInt8]
    let format: [UInt8]
    let labelSet: [UInt8]
    let label: [UInt8]
  }

  /// A note or setting that belongs to a variable or, as `_dta`, to the file.
  struct Characteristic: Sendable {
    let owner: [UInt8]
    let name: [UInt8]
    let text: [UInt8]
  }

  let release: StataRelease
  let isBigEndian: Bool
  let rowCount: Int
  let rowLength: Int
  let fileLabel: [UInt8]
  let fields: [Field]
  let characteristics: [Characteristic]
  /// Where the rows begin.
  let dataOffset: Int
  /// Where the long strings and the value labels begin, as the file says; `nil` before release 117.
  let map: (longStrings: Int, valueLabels: Int)?

  /// The end of the rows.
  var dataEnd: Int { dataOffset + rowCount * rowLength }

  /// All texts of the header, to find their encoding from.
  var texts: [[UInt8]] {
    [fileLabel] + fields.flatMap { [$0.name, $0.label, $0.labelSet] } + characteristics.map(\.text)
  }

  /// Reads the header.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile`, `unsupportedFormat` or `limitExceeded`.
  init(_ file: ByteFile, limits: LoadLimits) throws {
    // Enough for nearly all files; more is read when the header says that there is more.
    var length = 1 << 20
    while true {
      let bytes = try file.bytes(at: 0, count: length)
      do {
        self = try StataHeaderParser(bytes, file: file, limits: limits).header()
        return
      } catch let error as MicrodataError {
        guard error.code == .malformedFile, length < min(file.size, limits.maximumMetadataBytes)
        else { throw error }
        length = min(length * 8, file.size)
      }
    }
  }

  init(
    release: StataRelease, isBigEndian: Bool, rowCount: Int, rowLength: Int, fileLabel: [UInt8],
    fields: [Field], characteristics: [Characteristic], dataOffset: Int,
    map: (longStrings: Int, valueLabels: Int)?
  ) {
    self.release = release
    self.isBigEndian = isBigEndian
    self.rowCount = rowCount
    self.rowLength = rowLength
    self.fileLabel = fileLabel
    self.fields = fields
    self.characteristics = characteristics
    self.dataOffset = dataOffset
    self.map = map
  }
}
