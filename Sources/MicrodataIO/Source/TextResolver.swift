internal import Microdata

/// Decodes the texts of a file by the choice of its reader, and finds the encoding when that is left open.
struct TextResolver: Sendable {
  /// The name of the file, for errors.
  let file: String
  /// The decoder; `nil` while the encoding is open and no text has needed one.
  private(set) var decoder: TextDecoder?
  /// Whether texts that the encoding does not have are an error.
  private let choice: EncodingChoice
  private let declared: TextEncoding?
  /// What was noticed.
  private(set) var log = DiagnosticLog()

  /// Creates a resolver.
  ///
  /// - Parameters:
  ///   - declared: The encoding that the file declares; `nil` when it declares none.
  ///   - texts: The texts of its metadata.
  init(_ choice: EncodingChoice, declared: TextEncoding?, texts: [[UInt8]], file: String) {
    self.file = file
    self.choice = choice
    self.declared = declared
    switch choice {
    case .explicit(let encoding): decoder = TextDecoder(encoding)
    case .declared: decoder = declared.map { TextDecoder($0) }
    case .declaredOr(let fallback):
      if let declared {
        decoder = TextDecoder(declared)
      } else {
        decoder = TextDecoder(fallback)
      }
    case .detected: break
    }
    settle(texts)
  }

  /// Whether another encoding takes the place of the declared one when that does not fit.
  var mayFallBack: Bool { if case .declaredOr = choice { true } else { false } }

  /// Adds what was noticed of values while columns were made.
  mutating func add(_ diagnostics: [LoadDiagnostic]) { diagnostics.forEach { log.add($0) } }

  /// Finds the encoding from texts, if it is still open, and falls back to another where that was allowed.
  mutating func settle(_ texts: [[UInt8]]) {
    if let decoder {
      guard case .declaredOr(let fallback) = choice, decoder.encoding != fallback,
        let bad = texts.first(where: { decoder.string($0) == nil })
      else { return }
      self.decoder = TextDecoder(fallback)
      log.add(
        LoadDiagnostic(
          .warning,
          "the file declares \(decoder.encoding.rawValue) and does not keep to it; its texts are read "
            + "as \(fallback.rawValue)",
          rule: "encoding-declared-wrongly", samples: [TextDecoder(fallback).string(bad) ?? ""]))
      return
    }
    guard let encoding = TextDecoder.likeliest(of: texts) else { return }
    decoder = TextDecoder(encoding)
    let sample = texts.lazy.compactMap { text in
      text.contains { $0 >= 128 } ? TextDecoder(encoding).string(text) : nil
    }.first
    log.add(
      LoadDiagnostic(
        .information,
        "the file declares no encoding; its texts are read as \(encoding.rawValue), which fits best",
        rule: "encoding-detected", samples: sample.map { [$0] } ?? []))
  }

  /// The name of the encoding; `nil` while it is open.
  var encodingName: String? { decoder?.encoding.rawValue }

  /// Returns bytes as a string.
  ///
  /// - Throws: `MicrodataError` with code `encoding`.
  func string(_ bytes: some Collection<UInt8>, of what: String) throws -> String {
    let decoder = decoder ?? TextDecoder(.utf8)
    if let string = decoder.string(bytes) { return string }
    let readings = [TextEncoding.utf8, .windows1252, .windows1256, .windows1251]
      .filter { $0 != decoder.encoding }
      .compactMap { encoding -> String? in
        TextDecoder(encoding).string(bytes.prefix(40)).map { "“\($0)” in \(encoding.rawValue)" }
      }
    let declares = declared == decoder.encoding ? ", which the file declares" : ""
    throw MicrodataError(
      .encoding,
      "\(file): a text of \(what) is not \(decoder.encoding.rawValue)\(declares).",
      hint: "Name the encoding"
        + (readings.isEmpty ? "." : ": the text would read \(readings.joined(separator: ", "))."))
  }
}
