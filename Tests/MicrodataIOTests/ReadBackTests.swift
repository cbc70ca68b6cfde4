// Proves that other programs read what the writers make: pyreadstat for SPSS and Stata, pandas for Stata.

import Foundation
import Microdata
import TestSupport
import Testing

@testable import MicrodataIO

/// The Python that has pyreadstat and pandas: `MIZAN_PYTHON`, or the one that `make peers` set up.
private let python: String? = {
  let named = ProcessInfo.processInfo.environment["MIZAN_PYTHON"]
  let own = Fixtures.packageFolder.appendingPathComponent(".venv/bin/python").path
  return [named, own].compactMap { $0 }.first { FileManager.default.isExecutableFile(atPath: $0) }
}()

@Suite(
  "Written files, read by other programs",
  .enabled(if: python != nil, "no Python with pyreadstat: run `make peers`, or set MIZAN_PYTHON"))
struct ReadBackTests {
  /// What other programs read of a file.
  private func read(_ path: String) throws -> [String: [String: Any]] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(python))
    process.arguments = [Fixtures.path("reference/readers/read_back.py"), path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let answers = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return try #require(answers?[path] as? [String: [String: Any]])
  }

  private func table() throws -> Table {
    var sex = Column("sex", [1, 2, nil, 1] as [Int?], label: "Sexe de l’enquêté")
    sex.valueLabels = ["1": "homme", "2": "femme"]
    var income = Column("income", [-9, 100_000, 250, -8] as [Int?], label: "الدخل")
      .declaringMissing([
        "-9": .user(code: "-9", label: "does not know"), "-8": .user(code: "-8", label: "refused"),
      ])
    income.valueLabels = ["-9": "does not know", "-8": "refused"]
    income.metadata.missing = MissingDefinition(codes: ["-9", "-8"])
    var table = try Table([
      sex, income, Column("weight", [1.5, 2.25, -0.25, 1e300] as [Double?]),
      Column("ratio", [0.1, nil, 1 / 3, nil] as [Double?]),
      Column("town", ["Fès", "الرباط", "", "x"] as [String?]),
      Column("note", [String(repeating: "é", count: 1300), "b", "", "b"] as [String?]),
      Column("born", [CalendarDate("1950-01-31"), nil, CalendarDate("2024-02-29"), nil]),
      Column("start", [LocalDateTime("2024-09-01T12:30:00"), nil, nil, nil]),
      Column("large", [2_147_483_647, nil, -2_147_483_647, 3] as [Int?]),
      Column("a_name_of_more_than_eight_bytes", [1, 2, 3, 4] as [Int?]),
    ])
    table.metadata.label = "A survey"
    table.metadata.weight = "weight"
    table.metadata.notes = ["one", "two"]
    return table
  }

  @Test(
    "Numbers, texts, labels and counts of missing values agree", arguments: ["dta", "sav", "zsav"])
  func agreement(kind: String) throws {
    let folder = try Fixtures.temporaryFolder()
    let path = folder.appendingPathComponent("table.\(kind)").path
    let table = try table()
    _ = try MicrodataFile.write(table, to: path)
    for (program, answer) in try read(path) {
      #expect(answer["rows"] as? Int == 4, "\(program)")
      #expect(answer["names"] as? [String] == table.columnNames)
      #expect(answer["label"] as? String == "A survey")
      let columns = try #require(answer["columns"] as? [String: [String: Any]])
      let keepsCodes = kind != "dta"
      for column in table.columns {
        let found = try #require(columns[column.name])
        let about: Comment = "\(program), \(kind), \(column.name)"
        if column.type == .text {
          let bytes = (0..<4).compactMap { column.text(at: $0)?.utf8.count }.reduce(0, +)
          #expect(found["bytes"] as? Int == bytes, about)
          continue
        }
        var numbers = (0..<4).compactMap { column.number(at: $0) }
        if column.type == .date {
          numbers = numbers.map { kind == "dta" ? $0 + 3653 : ($0 + 141_428) * 86_400 }
        } else if column.type == .dateTime {
          numbers = numbers.map { kind == "dta" ? ($0 + 315_619_200) * 1000 : $0 + 12_219_379_200 }
        }
        var missing = column.missingCount
        if column.name == "income" {
          if keepsCodes {
            numbers += [-9, -8]
            missing = 0
          } else if program == "pyreadstat" {
            // The letters of the reasons come as texts.
            #expect((found["texts"] as? [String])?.sorted() == ["a", "b"], about)
            missing = 0
          }
        }
        #expect(found["missing"] as? Int == missing, about)
        let sum = try #require((found["sum"] as? NSNumber)?.doubleValue)
        #expect(isClose(sum, numbers.reduce(0, +), 1e-15), about)
      }
      let labels = answer["valueLabels"] as? [String: [String: String]] ?? [:]
      let sexes = try #require(labels["sex"])
      #expect(Set(sexes.values) == ["homme", "femme"])
      if kind != "dta" {
        #expect(Set(try #require(labels["income"]).values) == ["does not know", "refused"])
        let ranges = answer["missingRanges"] as? [String: [[String: Any]]]
        #expect(ranges?["income"]?.count == 2)
        #expect(answer["notes"] as? [String] == ["one", "two"])
      }
    }
  }

  @Test("Files of the corpus, written again, read as before", .enabled(if: Fixtures.corpus != nil))
  func corpus() throws {
    let folder = try Fixtures.temporaryFolder()
    for name in ["readers/pyreadstat/sample.sav", "readers/haven/iris.dta", "suso/benchmark9.dta"] {
      let file = try #require(Fixtures.corpus).appendingPathComponent(name).path
      let kind = (name as NSString).pathExtension
      let path = folder.appendingPathComponent("again.\(kind)").path
      _ = try MicrodataFile.write(MicrodataFile.open(file).load().table, to: path)
      let (before, after) = (try read(file), try read(path))
      for (program, answer) in before {
        for key in ["rows", "names", "columns", "valueLabels", "missingRanges"] {
          let old = answer[key] as? NSObject
          #expect(after[program]?[key] as? NSObject == old, "\(name), \(program), \(key)")
        }
      }
    }
  }
}
