import Microdata
import Testing

@Suite("Patterns of column names")
struct ColumnPatternTests {
  let table: Table

  init() throws {
    let names = ["id", "w", "rep08", "rep09", "rep10", "rep11", "PW1", "PW2", "PW3", "a-b", "last"]
    table = try Table(names.map { Column($0, [1.0]) })
  }

  @Test(
    "Lists, ranges, patterns",
    arguments: [
      ("w", ["w"]), ("id, w", ["id", "w"]), ("PW1-PW3", ["PW1", "PW2", "PW3"]),
      ("rep09-rep11", ["rep09", "rep10", "rep11"]), ("PW*", ["PW1", "PW2", "PW3"]),
      ("rep?1", ["rep11"]), ("*1?", ["rep10", "rep11"]), ("a-b", ["a-b"]),
      ("PW2-last", ["PW2", "PW3", "a-b", "last"]), ("PW*,PW1", ["PW1", "PW2", "PW3"]),
    ])
  func names(pattern: String, expected: [String]) throws {
    #expect(try ColumnPattern(pattern).names(in: table) == expected)
  }

  @Test(
    "What fits nothing is an error",
    arguments: ["", ",", "PW*x", "PW1-PW9", "last-id", "PW3-PW1", "rep8", "-", "*-*z", "--"])
  func errors(pattern: String) {
    #expect(throws: MicrodataError.self) { try ColumnPattern(pattern).names(in: table) }
  }
}
