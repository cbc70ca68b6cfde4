import Microdata
import TestSupport
import Testing

/// Tables, columns, missing values, labels, groups.
@Suite("Tables")
struct TableTests {
  @Test("Names and lengths are checked, misspelt names get a suggestion")
  func malformed() throws {
    #expect(throws: MicrodataError.self) {
      try Table([Column("a", [1, 2]), Column("a", [3, 4])])
    }
    #expect(throws: MicrodataError.self) { try Table([Column("a", [1, 2]), Column("b", [3])]) }
    let table = try Table([Column("weight", [1.0]), Column("stratum", [1])])
    let error = #expect(throws: MicrodataError.self) { try table.column("wieght") }
    #expect(error?.hint.contains("weight") == true)
    let far = #expect(throws: MicrodataError.self) { try table.column("completely") }
    #expect(far?.hint.contains("stratum") == true)
  }

  @Test("A subset shares columns and gathers only what is asked for")
  func subsets() throws {
    let table = try Table([Column("x", [10, 20, nil, 40]), Column("t", ["a", "b", "c", nil])])
    let subset = table.subset(rows: [3, 1, 1])
    #expect(subset.rowCount == 3)
    let x = try subset.column("x")
    #expect((0..<3).map { x.number(at: $0) } == [40, 20, 20])
    let again = subset.subset(rows: [0])
    #expect(try again.column("t").isMissing(at: 0))
    #expect(try table.subset(where: column("x") > 15).rowCount == 2)
  }

  @Test("Missing values keep their reasons")
  func reasons() throws {
    let raw = Column("pay", [100, -9, nil, -8, 250])
    let pay = raw.declaringMissing([
      "-9": .user(code: "-9", label: "does not know"), "-8": .notInUniverse,
    ])
    #expect(pay.missingCount == 3)
    #expect(
      (0..<5).map { pay.missingKind(at: $0) } == [
        nil, .user(code: "-9", label: "does not know"), .system, .notInUniverse, nil,
      ])
    #expect(pay.validity == [0b10001])
    let picked = try Table([pay]).subset(rows: [3, 0]).column("pay")
    #expect(picked.missingKind(at: 0) == .notInUniverse && picked.number(at: 1) == 100)
    for column in [
      Column("d", [1.5, -9] as [Double?]), Column("t", ["a", "-9"]), Column("b", [true, nil]),
    ] {
      let declared = column.declaringMissing(["-9": .notInUniverse])
      #expect(declared.missingCount == 1 && !declared.isMissing(at: 0))
    }
  }

  @Test("Large integers are exact")
  func largeIntegers() {
    let column = Column("id", [9_007_199_254_740_993, Int.min, 5])
    #expect(column.type == .longInteger && column.missingCount == 0)
    #expect(column.text(at: 0) == "9007199254740993" && column.text(at: 1) == "\(Int.min)")
  }

  @Test("Dates round-trip over leap years and centuries")
  func dates() {
    for days in stride(from: Int32(-719_162), through: 2_932_896, by: 97) {
      let date = CalendarDate(daysSinceEpoch: days)
      #expect(CalendarDate(date.description) == date)
    }
    #expect(CalendarDate("1970-01-01")?.daysSinceEpoch == 0)
    #expect(CalendarDate("2000-02-29") != nil && CalendarDate("1900-02-29") == nil)
    for bad in ["2024-13-01", "2024-1-1", "24-01-01", "2024-02-30", "２０２４-01-01", "x"] {
      #expect(CalendarDate(bad) == nil)
    }
  }

  @Test("Groups are the observed combinations, in the order of values")
  func grouping() throws {
    var sex = Column("sex", [2, 1, 2, nil, 1])
    sex.valueLabels = ["1": "male", "2": "female"]
    let table = try Table([sex, Column("region", ["b", "a", "b", "a", "b"])])
    let grouping = try Grouping(table, by: ["sex", "region"])
    #expect(grouping.groups.map(\.codes) == [["1", "a"], ["1", "b"], ["2", "b"]])
    #expect(grouping.groups[2].labels == ["female", "b"])
    #expect(grouping.codes == [2, 0, 2, -1, 1])
    for column in [
      Column("v", [3.5, -1, 3.5, nil] as [Double?]), Column("v", [1 << 40, 7, 1 << 40, nil]),
      Column("v", [900_000, -900_000, 900_000, nil]),
    ] {
      #expect(try Grouping(Table([column]), by: ["v"]).codes == [1, 0, 1, -1])
    }
  }
}
