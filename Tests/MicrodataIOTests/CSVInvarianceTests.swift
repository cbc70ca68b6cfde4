// Proves that a table does not depend on how its file is cut or on how many threads read it.

import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

@Suite("CSV: invariance")
struct CSVInvarianceTests {
  /// A file with all that makes records hard to find.
  static let text: String = {
    var generator = SeededGenerator(7)
    var text = "id,name,note,x,day,flag,code\n"
    let names = ["Ann", "\"O'Neil, \"\"B\"\"\"", "\"two\nlines\"", "5\" pipe", "", "Élodie", "عمر"]
    for row in 0..<400 {
      let name = names[Int.random(in: 0..<names.count, using: &generator)]
      let note = names[Int.random(in: 0..<names.count, using: &generator)]
      let x = row % 9 == 0 ? "" : String(Double.random(in: -1e3...1e3, using: &generator))
      let day = "20\(10 + row % 10)-0\(1 + row % 9)-11"
      text += "\(row),\(name),\(note),\(x),\(day),\(row % 2 == 0),\(row > 300 ? "0" : "")\(row)"
      text += row % 5 == 0 ? "\r\n" : "\n"
      if row % 50 == 0 { text += "\n" }
    }
    return text
  }()

  @Test("Chunk sizes from one byte", arguments: [1, 2, 3, 7, 16, 61, 500, 4096])
  func chunks(size: Int) throws {
    let whole = try csv(Self.text)
    #expect(whole.rowCount == 400)
    #expect(whole.columns.map(\.type) == [.integer, .text, .text, .double, .date, .boolean, .text])
    #expect(try csv(Self.text) { $0.chunkSize = size }.fingerprint == whole.fingerprint)
  }

  @Test("One, two and five threads", arguments: [1, 2, 5])
  func threads(count: Int) throws {
    let one = try csv(Self.text)
    let other = try csv(Self.text) {
      $0.chunkSize = 100
      $0.maximumThreads = count
    }
    #expect(one.fingerprint == other.fingerprint)
  }

  @Test("Many columns, also more than are allocated at once", arguments: [256, 257, 700])
  func wide(count: Int) throws {
    let header = (0..<count).map { "v\($0)" }.joined(separator: ",")
    let rows = (0..<5).map { row in
      (0..<count).map { $0 % 3 == 0 ? "t\(row)" : "\(row * $0)" }.joined(separator: ",")
    }
    let table = try csv(([header] + rows).joined(separator: "\n"))
    #expect(table.columns.count == count)
    #expect(table.texts("v249") == ["t0", "t1", "t2", "t3", "t4"])
    #expect(table.texts("v\(count - 1)").count == 5)
    #expect(table.texts("v248") == ["0", "248", "496", "744", "992"])
  }
}
