internal import Microdata

/// Turns the texts of a dictionary into strings.
struct SPSSTexts {
  /// The encoding, as far as it is known.
  private(set) var resolver: TextResolver
  /// What was noticed.
  var log = DiagnosticLog()

  init(_ resolver: TextResolver) { self.resolver = resolver }

  /// Returns bytes as a string, without blanks at the end.
  ///
  /// SPSS cuts texts to a number of bytes: a part of a character at the end is left out.
  ///
  /// - Throws: `MicrodataError` with code `encoding`.
  mutating func string(_ bytes: some Collection<UInt8>, of what: String) throws -> String {
    let trimmed = Array(bytes)[...].withoutTrailingBlanks
    let decoder = resolver.decoder ?? TextDecoder(.utf8)
    if let string = decoder.string(trimmed) { return string }
    for cut in 1...3 where cut < trimmed.count && decoder.encoding.isMultibyte {
      guard let string = decoder.string(trimmed.dropLast(cut)) else { continue }
      log.add(
        LoadDiagnostic(
          .warning, "a text ends inside a character, which is left out", rule: "text-cut-short",
          samples: [string]))
      return string
    }
    return try resolver.string(trimmed, of: what)
  }

  /// Notes something about the dictionary that did not stop the reader.
  mutating func note(_ rule: String, _ message: String, column: String? = nil) {
    log.add(LoadDiagnostic(.warning, message, rule: rule, column: column))
  }
}

extension TextEncoding {
  /// Whether a character may take more than one byte.
  var isMultibyte: Bool {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .shiftJIS, .eucJP, .eucKR, .gb18030, .big5:
      true
    default: false
    }
  }
}

extension SPSSDictionary {
  /// The encoding that the file declares; `nil` when it declares none that is known.
  ///
  /// - Throws: `MicrodataError` with code `unsupportedFormat` for files of mainframes.
  func declaredEncoding(file: String) throws -> TextEncoding? {
    if let record = extensions.first(where: { $0.subtype == 20 }) {
      let name = String(decoding: record.bytes[...].upToZero.withoutTrailingBlanks, as: UTF8.self)
      if let encoding = TextEncoding(named: name) { return encoding }
    }
    guard var cursor = cursor(of: 3, file: file), cursor.remaining >= 32 else { return nil }
    try cursor.skip(16, "the version of the writer")
    let floating = try cursor.int32("the form of numbers")
    guard floating == 1 else {
      throw MicrodataError(
        .unsupportedFormat,
        "\(file) has numbers of form \(floating); only IEEE numbers (1) are read.",
        hint: "Save the file again with a present version of SPSS.")
    }
    try cursor.skip(8, "the compression")
    let page = try cursor.int32("the code page")
    guard page != 1 else {
      throw MicrodataError(
        .unsupportedFormat, "\(file) has texts in EBCDIC.",
        hint: "Save the file again with a present version of SPSS.")
    }
    // 2 and 3 say no more than that texts have seven or eight bits.
    return page > 3 ? TextEncoding(named: String(page)) : nil
  }

  /// The texts that tell an encoding.
  var texts: [[UInt8]] {
    var all = segments.compactMap(\.label) + documents + [header.label]
    all += segments.lazy.map(\.name)
    for set in labelSets { all += set.entries.lazy.map(\.label) }
    for record in extensions where [13, 17, 18, 21].contains(record.subtype) {
      all.append(record.bytes)
    }
    return all.filter { text in text.contains { $0 >= 128 } }
  }
}
