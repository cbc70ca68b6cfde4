// Proves that text of several encodings, and compressed files, read as what they hold.

import Microdata
import Testing

@testable import MicrodataIO

@Suite("CSV: encodings and compression")
struct CSVEncodingTests {
  private func read(_ bytes: [UInt8], _ encoding: TextEncoding?) throws -> Table {
    var options = CSVOptions()
    options.encoding = encoding
    return try CSV.read(bytes: bytes, name: "test.csv", options: options)
  }

  @Test("Arabic in windows-1256")
  func arabic() throws {
    let bytes: [UInt8] =
      [
        0xC7, 0xE1, 0xD1, 0xDE, 0xE3, 0x2C, 0xC7, 0xE1, 0xE3, 0xCD, 0xC7, 0xDD, 0xD9, 0xC9, 0x0D,
        0x0A,
      ]
      + [0x31, 0x2C, 0xC7, 0xE1, 0xDE, 0xC7, 0xE5, 0xD1, 0xC9, 0x0D, 0x0A]
    let table = try read(bytes, .windows1256)
    #expect(table.columnNames == ["الرقم", "المحافظة"])
    #expect(table.texts("المحافظة") == ["القاهرة"])
    #expect(throws: MicrodataError.self) { try read(bytes, nil) }
  }

  @Test("French in windows-1252, and a byte that it does not have")
  func french() throws {
    let bytes = Array("a;b\n1;C".utf8) + [0xF4] + Array("te d".utf8) + [0x92] + Array("Azur\n".utf8)
    #expect(try read(bytes, .windows1252).texts("b") == ["Côte d’Azur"])
    do {
      _ = try read(Array("a,b\n1,".utf8) + [0x81, 0x0A], .windows1252)
      Issue.record("the byte 0x81 was accepted")
    } catch let error as MicrodataError {
      #expect(error.code == .encoding)
      #expect(error.message.contains("line 2: the byte 0x81"))
    }
  }

  @Test("UTF-16 with and without a byte order mark")
  func utf16() throws {
    let text = "id\tname\r\n1\tÉlodie\r\n2\tعمر\r\n3\t😀\r\n"
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for (bytes, encoding) in [
      ([0xFF, 0xFE] + little, nil), ([0xFE, 0xFF] + big, nil), (little, .utf16LittleEndian),
      (big, .utf16BigEndian), ([0xFF, 0xFE] + little, .utf16LittleEndian),
    ] as [([UInt8], TextEncoding?)] {
      #expect(try read(bytes, encoding).texts("name") == ["Élodie", "عمر", "😀"])
    }
    for bad in [
      [0xFF, 0xFE] + little + [0x41], [0xFF, 0xFE] + little + [0x00, 0xD8, 0x41, 0x00],
    ] {
      do {
        _ = try read(bad, nil)
        Issue.record("malformed UTF-16 was accepted")
      } catch let error as MicrodataError {
        #expect(error.code == .encoding)
        #expect(error.message.contains("line 5"))
      }
    }
  }

  @Test("Compressed files, of several members, cut short or damaged")
  func gzip() throws {
    let text = "a,b\n" + (0..<5000).map { "\($0),t\($0 % 5)\n" }.joined()
    let half = text.utf8.count / 2
    let first = try Gzip.deflated(Array(text.utf8.prefix(half)))
    let second = try Gzip.deflated(Array(text.utf8.dropFirst(half)))
    let expected = try csv(text).fingerprint
    #expect(try read(first + second, nil).fingerprint == expected)
    #expect(try read(first + second + [0, 0, 0], nil).fingerprint == expected)
    let whole = try Gzip.deflated(Array(text.utf8))
    for length in [4, 10, 11, 500, whole.count - 8, whole.count - 1] {
      let error = csvError(Array(whole.prefix(length)))
      #expect(error?.code == .malformedFile)
      #expect(error?.message.contains("ends early") == true)
    }
    var damaged = whole
    damaged[whole.count - 6] ^= 1
    #expect(csvError(damaged)?.message.contains("damaged") == true)
    #expect(csvError(whole + [1, 2, 3])?.code == .malformedFile)
  }
}
