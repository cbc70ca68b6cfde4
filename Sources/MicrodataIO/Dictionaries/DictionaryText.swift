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

  /// Reads the labels that a program exported with data, in the encoding that the options choose.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`, `limitExceeded` or `encoding`.
  static func labels(_ file: ByteFile, _ options: LoadOptions) throws -> String {
    try options.limits.require(
      file.size, atMost: min(options.limits.maximumMetadataBytes, largest), "bytes of labels",
      file: file.name)
    return try decode(
      file.bytes(at: 0, count: file.size), file: file.name, choice: options.encoding)
  }

  /// Turns the bytes of a dictionary into text: by its byte order mark, else by the choice, else as UTF-8 if it
  /// is, else as what it is likeliest.
  ///
  /// - Parameter choice: The encoding chosen for the dictionary; `nil` when none was.
  /// - Throws: `MicrodataError` with code `encoding`.
  static func decode(
    _ bytes: [UInt8], file: String, choice: EncodingChoice? = nil
  ) throws -> String {
    let marks: [(bytes: [UInt8], encoding: TextEncoding)] = [
      ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian),
      ([0xFE, 0xFF], .utf16BigEndian),
    ]
    let mark = marks.first { bytes.starts(with: $0.bytes) }
    let content = mark.map { Array(bytes.dropFirst($0.bytes.count)) } ?? bytes
    // A mark tells more than a choice that was made for the data.
    if let mark, let text = TextDecoder(mark.encoding).string(content) { return text }
    let text = String(validating: content, as: UTF8.self)
    if let choice {
      let declared = mark?.encoding ?? (text == nil ? nil : .utf8)
      return try TextResolver(choice, declared: declared, texts: [content], file: file)
        .string(content, of: "the dictionary")
    }
    if let text { return text }
    let lines = content.split { Byte.endsLine($0) }.map(Array.init)
    if let encoding = TextDecoder.likeliest(of: lines),
      let text = TextDecoder(encoding).string(content)
    {
      return text
    }
    // Bytes that the likeliest encoding lacks are few, and labels only: all bytes are characters of Latin 1.
    if let text = TextDecoder(.iso88591).string(content) { return text }
    throw MicrodataError(
      .encoding, "\(file) is not text in any encoding that is looked for.",
      hint: "Convert the dictionary to UTF-8.")
  }
}
