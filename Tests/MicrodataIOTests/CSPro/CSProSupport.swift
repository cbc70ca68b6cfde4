import CSQLite
import Foundation
import Microdata
import TestSupport

@testable import MicrodataIO

/// Small files of CSPro for tests.
enum CSProSample {
  /// A census: a level with households and persons, in the older syntax.
  static let ini = """
    [Dictionary]
    Version=CSPro 6.1
    Label=Census|Recensement
    Name=CEN
    RecordTypeStart=1
    RecordTypeLen=1
    Positions=Relative
    ZeroFill=Yes
    DecimalChar=No
    Note=Made for a test.

    [Languages]
    EN=English
    FR=Français

    [Level]
    Label=Questionnaire
    Name=QUEST

    [IdItems]

    [Item]
    Label=Province
    Name=PROVINCE
    Start=2
    Len=2
    ZeroFill=Yes

    [Item]
    Label=Household
    Name=HH
    Start=4
    Len=2

    [Record]
    Label=Person
    Name=PERSON
    RecordTypeValue='P'
    MaxRecords=3

    [Item]
    Label=Name
    Name=NAME
    Start=6
    Len=5
    DataType=Alpha

    [Item]
    Label=Age|Âge
    Name=AGE
    Start=11
    Len=2

    [ValueSet]
    Label=Age
    Name=AGE_VS1
    Value=0:97;Years|Années
    Value=98;Refused
    Name=REFUSED,Special
    Value=99;Don't know
    Name=MISSING,Special

    [ValueSet]
    Label=Groups
    Name=AGE_VS2
    Value=0:14 90;Young or old
    Value='  ';Not applicable
    Name=NOTAPPL,Special

    [Item]
    Label=Wage
    Name=WAGE
    Start=13
    Len=6
    Decimal=2

    [Item]
    Label=Born
    Name=BORN
    Start=19
    Len=6

    [Item]
    Label=Month
    Name=BORN_MONTH
    Start=19
    Len=2
    ItemType=SubItem

    [Item]
    Label=Hours
    Name=HOURS
    Start=25
    Len=2
    Occurrences=2
    OccurrenceLabel=1,Monday
    OccurrenceLabel=2,Tuesday

    [Record]
    Label=Household
    Name=HOUSING
    RecordTypeValue='H'
    Required=Yes

    [Item]
    Label=Rooms
    Name=ROOMS
    Start=6
    Len=2

    [ValueSet]
    Label=Rooms
    Name=ROOMS_VS1
    Value=1 2;Few
    Value=**;Too many
    Name=MISSING,Special

    [Relation]
    Name=OWN
    Primary=PERSON
    PrimaryLink=AGE
    Secondary=HOUSING
    SecondaryLink=ROOMS
    """

  /// The same kind of thing in the newer syntax, with two levels and nothing said of most positions.
  static let json = """
    {"software":"CSPro","version":8.0,"fileType":"dictionary","name":"TWO",
    "languages":[{"name":"EN","label":"English"},{"name":"AR","label":"Arabic"}],
    "labels":[{"text":"Two levels","language":"EN"},{"text":"مستويان","language":"AR"}],
    "recordType":{"start":1,"length":1},"relativePositions":true,
    "levels":[
    {"name":"HH","ids":{"items":[{"name":"H_ID","contentType":"numeric","start":2,"length":2}]},
    "records":[{"name":"HOUSE","recordType":"1","occurrences":{"required":true,"maximum":1},
    "items":[{"name":"ROOF","labels":[{"text":"Roof","language":"EN"}],"contentType":"numeric",
    "length":1,"valueSets":[{"name":"VS","link":"7","values":[{"labels":[{"text":"Tin"}],
    "pairs":[{"value":"1"}]},{"labels":[{"text":"?"}],"special":"MISSING",
    "pairs":[{"value":"9"}]}]}]}]}]},
    {"name":"VISIT","ids":{"items":[{"name":"V_ID","contentType":"numeric","start":4,"length":1}]},
    "records":[{"name":"TRIP","recordType":"2","occurrences":{"maximum":2},
    "items":[{"name":"DAY","contentType":"numeric","length":4},
    {"name":"DAY_A","contentType":"numeric","length":2,"subitem":true,"subitemOffset":2},
    {"name":"TEXT","contentType":"alpha","length":4,"occurrences":{"maximum":2}},
    {"name":"KIND","contentType":"numeric","length":1,
    "valueSets":[{"name":"VS2","link":"7","values":[]}]}]}]}],
    "relations":[{"name":"R","primary":"HOUSE","links":[{"primaryLink":"ROOF","secondary":"TRIP",
    "secondaryLink":"KIND"}]}]}
    """

  static func dictionary(_ text: String) -> ByteFile {
    ByteFile(bytes: Array("\u{FEFF}\(text)".utf8), name: "test.dcf")
  }

  /// Opens lines of data.
  static func source(
    _ text: String, dictionary: String = ini, hasMark: Bool = true,
    _ change: (inout LoadOptions) -> Void = { _ in }
  ) throws -> CSProSource {
    try source(
      bytes: (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8), dictionary: dictionary, change)
  }

  static func source(
    bytes: [UInt8], dictionary: String = ini, _ change: (inout LoadOptions) -> Void = { _ in }
  ) throws -> CSProSource {
    var options = LoadOptions()
    change(&options)
    return try CSProSource(
      file: ByteFile(bytes: bytes, name: "test.dat"), dictionary: Self.dictionary(dictionary),
      options: options)
  }

  /// Makes a database of SQL statements.
  static func database(_ statements: String) throws -> [UInt8] {
    var connection: OpaquePointer?
    guard sqlite3_open(":memory:", &connection) == SQLITE_OK else { throw Failure() }
    defer { sqlite3_close(connection) }
    var problem: UnsafeMutablePointer<CChar>?
    guard sqlite3_exec(connection, statements, nil, nil, &problem) == SQLITE_OK else {
      throw Failure(message: problem.map { String(cString: $0) } ?? "")
    }
    var size: Int64 = 0
    guard let bytes = sqlite3_serialize(connection, "main", &size, 0) else { throw Failure() }
    defer { sqlite3_free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: Int(size)))
  }

  struct Failure: Error { var message = "" }

  /// The statements that make a database of two levels.
  static func statements(
    dictionary: String = json, version: Int = 3, more: String = ""
  ) -> String {
    """
    CREATE TABLE meta(schema_version INTEGER, cspro_version TEXT, dictionary TEXT);
    INSERT INTO meta VALUES(\(version), '8.0', '\(dictionary.replacing("'", with: "''"))');
    CREATE TABLE cases(id TEXT, `key` TEXT, questionnaire TEXT, deleted INTEGER, file_order REAL,
    partial_save_mode TEXT);
    INSERT INTO cases VALUES('b','02','',0,2.0,NULL),('a','01','',0,1.0,NULL),
    ('c','03','',1,3.0,NULL),('d','04','',0,4.0,'1');
    CREATE TABLE `level-1`(`level-1-id` INTEGER PRIMARY KEY, `case-id` TEXT, h_id INTEGER);
    INSERT INTO `level-1` VALUES(1,'a',1),(2,'b',2),(3,'c',3),(4,'d',NULL);
    CREATE TABLE house(`house-id` INTEGER PRIMARY KEY, `level-1-id` INTEGER, roof INTEGER);
    INSERT INTO house VALUES(1,2,1),(2,1,9),(3,3,1),(4,4,NULL),(5,1,2);
    CREATE TABLE `level-2`(`level-2-id` INTEGER PRIMARY KEY, `level-1-id` INTEGER,
    occ INTEGER, v_id INTEGER);
    INSERT INTO `level-2` VALUES(1,1,2,6),(2,1,1,5),(3,2,1,7);
    CREATE TABLE trip(`trip-id` INTEGER PRIMARY KEY, `level-2-id` INTEGER, occ INTEGER,
    day INTEGER, day_a INTEGER, `text(1)` TEXT, `text(2)` TEXT, kind INTEGER);
    INSERT INTO trip VALUES(1,1,1,1e52,NULL,'x ','é','1'),(2,2,2,11,3,NULL,NULL,9),
    (3,2,1,10,2,'a','b',1),(4,3,1,1e55,1e50,'','  ','zz'),(5,99,1,1,1,'','',1);
    \(more)
    """
  }
}

extension LoadedTable {
  /// The values of a column as text; missing ones as their kind.
  func values(_ name: String) -> [String] {
    guard let column = table[name] else { return ["no column \(name)"] }
    return (0..<table.rowCount).map { row in
      column.text(at: row) ?? "∅ \(column.missingKind(at: row)?.description ?? "")"
    }
  }

  /// How often a rule was noticed.
  func count(_ rule: String) -> Int {
    report.diagnostics.filter { $0.rule == rule }.reduce(0) { $0 + $1.count }
  }
}

extension ScanRequest {
  /// A request for all variables of a record type.
  static func of(_ type: String) -> ScanRequest { ScanRequest(recordType: type) }
}
