internal import Microdata

/// Reads the text of dictionaries.
enum DictionaryText {
  /// The largest dictionary that is read.
  static let largest = 1 << 28

  /// Reads a file.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`, `limitExceeded` or `encoding`.
  static func read(_ path: String, limits: LoadLimits) throws -> (
    text: String, bytes: [UInt8], name: String
  ) {
    let file = try ByteFile(path)
    try limits.require(
      file.size, atMost: min(largest, limits.maximumMetadataBytes), "bytes of dictionary",
      file: file.name)
    let bytes = try file.bytes(at: 0, count: file.size)
    return (try decode(bytes, file: file.name), bytes, file.name)
  }

  /// Turns the bytes of a dictionary into text: UTF-8 if they are, else what they are likeliest.
  ///
  /// - Throws: `MicrodataError` with code `encoding`.
  static func decode(_ bytes: [UInt8], file: String) throws -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return try decode(Array(bytes.dropFirst(3)), file: file)
    }
    let marks: [(bytes: [UInt8], encoding: TextEncoding)] = [
      ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
    ]
    for (mark, encoding) in marks where bytes.starts(with: mark) {
      if let text = TextDecoder(encoding).string(Array(bytes.dropFirst(2))) { return text }
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let lines = bytes.split { Byte.endsLine($0) }.map(Array.init)
    if let encoding = TextDecoder.likeliest(of: lines),
      let text = TextDecoder(encoding).string(bytes)
    {
      return text
    }
    // Bytes that the likeliest encoding lacks are few, and labels only: all bytes are characters of Latin 1.
    if let text = TextDecoder(.iso88591).string(bytes) { return text }
    throw MicrodataError(
      .encoding, "\(file) is not text in any encoding that is looked for.",
      hint: "Convert the dictionary to UTF-8.")
  }
}
