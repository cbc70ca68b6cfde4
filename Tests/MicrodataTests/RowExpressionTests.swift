import Microdata
import NumericCore
import TestSupport
import Testing

/// Expressions: parsing, three-valued logic, types, and errors that point at the character.
@Suite("Expressions")
struct RowExpressionTests {
  private func table() throws -> Table {
    var sex = Column("sex", [1, 2, 2, 1, nil])
    sex.valueLabels = ["1": "male", "2": "female"]
    return try Table([
      Column("age", [10, 20, nil, 40, 50]), sex,
      Column("wage", [1.5, 2.5, nil, 0, -1] as [Double?]),
      Column("name", ["a", "b", "b", nil, "c"]), Column("other", ["a", "x", "b", "a", "c"]),
      Column("flag", [true, false, nil, true, false]),
      Column(
        "day",
        ["2024-01-31", "2024-02-29", "2023-12-31", nil, "2024-03-01"].map { text in
          text.flatMap { CalendarDate($0) }
        }),
      Column("odd name", [1, 2, 3, 4, 5]),
    ])
  }

  private func mask(_ text: String) throws -> [UInt8] {
    try RowExpression(parsing: text).mask(in: table())
  }

  @Test(
    "Conditions: 1 true, 0 false, 2 missing",
    arguments: [
      ("age >= 20", [0, 1, 2, 1, 1]), ("age == 20 || sex == 1", [1, 1, 2, 1, 2]),
      ("age > 15 && sex == 2", [0, 1, 2, 0, 2]), ("not (age > 15)", [1, 0, 2, 0, 0]),
      ("!flag", [0, 1, 2, 0, 1]), ("flag or age == 50", [1, 0, 2, 1, 1]),
      ("age is missing", [0, 0, 1, 0, 0]), ("age is not missing", [1, 1, 0, 1, 1]),
      ("age in (10, 40)", [1, 0, 2, 1, 0]), ("age not in (10, 40)", [0, 1, 2, 0, 1]),
      ("age between 20 and 40", [0, 1, 2, 1, 0]), ("age not between 20 and 40", [1, 0, 2, 0, 1]),
      ("name == 'b'", [0, 1, 1, 2, 0]), ("name != \"b\"", [1, 0, 0, 2, 1]),
      ("name in ('a', 'c')", [1, 0, 0, 2, 1]), ("name == other", [1, 0, 1, 2, 1]),
      ("day >= '2024-02-01'", [0, 1, 0, 2, 1]), ("wage * 2 + 1 == 4", [1, 0, 2, 0, 0]),
      ("wage / 0 is missing", [1, 1, 1, 1, 1]), ("log(wage) is missing", [0, 0, 1, 1, 1]),
      ("`odd name` < 3", [1, 1, 0, 0, 0]), ("max(age, 30) == 30", [1, 1, 2, 0, 0]),
      ("min(wage, 1, age) == 1", [1, 1, 2, 0, 0]), ("if(flag, age, 0) == 10", [1, 0, 2, 0, 0]),
      ("if(flag, name, other) == 'x'", [0, 1, 2, 2, 0]), ("-age == -20", [0, 1, 2, 0, 0]),
      ("age == 1e1", [1, 0, 2, 0, 0]), ("sex==1&&age<20", [1, 0, 0, 0, 0]),
      ("floor(wage) == 1 and abs(wage) < 2", [1, 0, 2, 0, 0]), ("flag == 1", [1, 0, 2, 1, 0]),
      ("true || age == 1", [1, 1, 1, 1, 1]), ("age + wage in (11.5, 40)", [1, 0, 2, 1, 0]),
    ] as [(String, [UInt8])])
  func conditions(text: String, expected: [UInt8]) throws {
    #expect(try mask(text) == expected)
    // What is printed is read back as the same expression.
    let parsed = try RowExpression(parsing: text)
    #expect(try RowExpression(parsing: parsed.description).node == parsed.node)
  }

  @Test("Kleene's logic, exhaustively")
  func logic() throws {
    let values: [Bool?] = [true, false, nil]
    for a in values {
      for b in values {
        let table = try Table([Column("a", [a]), Column("b", [b])])
        func answer(_ text: String) throws -> UInt8 {
          try RowExpression(parsing: text).mask(in: table)[0]
        }
        let and: Bool? = a == false || b == false ? false : (a == nil || b == nil ? nil : true)
        let or: Bool? = a == true || b == true ? true : (a == nil || b == nil ? nil : false)
        #expect(try answer("a && b") == (and.map { $0 ? 1 : 0 } ?? 2))
        #expect(try answer("a || b") == (or.map { $0 ? 1 : 0 } ?? 2))
      }
    }
  }

  @Test("Operators build what the parser reads")
  func operators() throws {
    let built: RowExpression =
      column("age") >= 15 && (column("sex") == 2 || !column("flag"))
      && column("wage").between(0, 10) && column("name").isIn(["a", "b"])
    let parsed = try RowExpression(
      parsing: "age >= 15 && (sex == 2 || !flag) && wage between 0 and 10 && name in ('a', 'b')")
    #expect(built.node == parsed.node)
    #expect(built.columnNames == ["age", "sex", "flag", "wage", "name"])
    let quotient = try #require(RowExpression(parsing: "cost / (pay + 1)").quotient)
    #expect(quotient.denominator.description == "pay + 1")
  }

  @Test(
    "Errors of syntax name the character",
    arguments: [
      ("", 1, "empty"), ("age >=", 7, "ends"), ("age = 5", 5, "=="), ("age > 5)", 8, "“)”"),
      ("(age > 5", 9, "“)”"), ("name == 'b", 9, "closing"), ("age > 5 & sex", 9, "&&"),
      ("1 < age < 3", 9, "chained"), ("age is 5", 8, "missing"), ("foo(age)", 1, "no function"),
      ("if(age)", 1, "not 1"), ("age § 3", 5, "backquotes"), ("age in ()", 9, "“)”"),
      ("1.2.3", 1, "not a number"), ("not", 4, "ends"),
    ])
  func syntax(text: String, position: Int, part: String) throws {
    let error = #expect(throws: MicrodataError.self) { try RowExpression(parsing: text) }
    #expect(error?.code == .expressionSyntax)
    #expect(error?.message.contains("character \(position):") == true, "\(error!.message)")
    #expect(error.map { "\($0)".contains(part) } == true, "\(error!)")
  }

  @Test(
    "Errors of type say what to write",
    arguments: [
      ("sex == 'female'", "sex == 2"), ("sex == '2'", "without quotes"), ("name == 5", "\"5\""),
      ("age && sex == 1", "age == 1"), ("name + 1 == 2", "text, not a number"),
      ("name < 'b'", "== and != only"), ("day == 'yesterday'", "2024-09-01"), ("agee > 5", "age"),
      ("sex == 'man'", "1 male, 2 female"),
    ])
  func types(text: String, part: String) throws {
    let error = #expect(throws: MicrodataError.self) { try mask(text) }
    #expect(error.map { "\($0)".contains(part) } == true, "\(error!)")
  }

  @Test("A number is no condition")
  func notACondition() throws {
    #expect(throws: MicrodataError.self) { try mask("age + 1") }
    let computed = try (column("wage") * 2).evaluated(as: "double", in: table())
    #expect((0..<5).map { computed.number(at: $0) } == [3, 5, nil, 0, -2])
  }

  @Test("Nesting and length are bounded")
  func bounds() throws {
    for text in [
      String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000),
      String(repeating: "!", count: 5000) + "flag", String(repeating: "-", count: 5000) + "1",
      "age" + String(repeating: " + 1", count: 5000),
      String(repeating: "not ", count: 5000) + "flag",
    ] {
      #expect(throws: MicrodataError.self) { try RowExpression(parsing: text) }
    }
  }

  @Test("Mutated expressions give an expression or an error, never a crash")
  func fuzzing() throws {
    let seeds = [
      "age >= 15 && (sex == 2 || !flag)", "name in ('a', \"b\") or day > '2024-01-01'",
      "if(flag, max(age, 3.5e-1), -wage) between 1 and `odd name`",
      "age is not missing && !(1 < 2)",
    ]
    let pieces = Array("()&|!<>=+-*/,.'\"`\\ 019eabnotinisé\u{301}😀\u{0}\n")
    let table = try table()
    var random = CounterGenerator(seed: 5)
    var accepted = 0
    for round in 0..<fuzzRounds(30_000) {
      var text = Array(seeds[round % seeds.count])
      for _ in 0...(random.next() % 4) {
        let place = Int(random.next() % UInt64(text.count + 1))
        switch random.next() % 3 {
        case 0: text.insert(pieces[Int(random.next() % UInt64(pieces.count))], at: place)
        case 1 where place < text.count: text.remove(at: place)
        default: text = Array(text[..<place]) + text.suffix(Int(random.next() % 12))
        }
        if text.isEmpty { text = ["x"] }
      }
      if let expression = try? RowExpression(parsing: String(text)) {
        accepted += 1
        _ = try? expression.mask(in: table)
        #expect((try? RowExpression(parsing: expression.description))?.node == expression.node)
      }
    }
    #expect(accepted > 500)
  }
}
