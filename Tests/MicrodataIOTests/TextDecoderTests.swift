// Proves that encodings are found by the names that files use for them, and detected from texts.

import Testing

@testable import MicrodataIO

@Suite("Text encodings")
struct TextDecoderTests {
  private static func bytes(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
    let table = try #require(CodePage.table(of: encoding))
    return try text.unicodeScalars.map { scalar in
      if scalar.value < 128 { return UInt8(scalar.value) }
      return UInt8(try #require(table.firstIndex(of: UInt16(scalar.value))) + 128)
    }
  }

  @Test(
    "The encoding of words is found",
    arguments: [
      (.windows1252, ["Ships’ engineers", "Fès – Meknès", "Année d’arrivée"]),
      (.windows1252, ["São Paulo", "Ação", "Não sabe"]),
      (.windows1256, ["القاهرة", "الإسكندرية", "لا يعرف"]),
      (.windows1251, ["Мужской", "Не знаю", "Женский"]),
      (.windows1253, ["Άνδρας", "Γυναίκα"]),
      (.macRoman, ["Fès et Meknès", "Employé à l’étranger"]),
    ] as [(TextEncoding, [String])])
  func detection(encoding: TextEncoding, words: [String]) throws {
    let texts = try words.map { try Self.bytes($0, encoding) }
    #expect(TextDecoder.likeliest(of: texts) == encoding)
    let decoder = TextDecoder(encoding)
    #expect(texts.map { decoder.string($0) } == words)
  }

  @Test("UTF-8 is found first, and ASCII leaves the question open")
  func unicode() {
    #expect(TextDecoder.likeliest(of: [Array("Fès".utf8), Array("الرباط".utf8)]) == .utf8)
    #expect(TextDecoder.likeliest(of: [Array("Rabat".utf8)]) == nil)
  }

  @Test(
    "Names that files use",
    arguments: [
      ("UTF-8", .utf8), ("utf8", .utf8), ("65001", .utf8), ("windows-1252", .windows1252),
      ("CP1256", .windows1256), ("1251", .windows1251), ("ISO_8859-1", .iso88591),
      ("latin1", .iso88591), ("US-ASCII", .windows1252), ("MacRoman", .macRoman),
      ("ibm850", .cp850), ("Shift_JIS", .shiftJIS), ("GBK", .gb18030), ("KOI8-R", .koi8R),
    ] as [(String, TextEncoding)])
  func names(name: String, encoding: TextEncoding) {
    #expect(TextEncoding(named: name) == encoding)
  }

  @Test("A byte that stands for nothing is not made up")
  func undefined() {
    #expect(TextDecoder(.windows1252).string([0x41, 0x81]) == nil)
    #expect(TextDecoder(.utf8).string([0x41, 0xE8]) == nil)
    #expect(TextDecoder(.shiftJIS).string([0x83, 0x41]) == "ア")
    #expect(TextEncoding(named: "klingon") == nil)
  }
}
