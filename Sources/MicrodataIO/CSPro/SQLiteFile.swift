internal import CSQLite
internal import Foundation
internal import Microdata

/// A database of SQLite that is only read, and that is not trusted.
///
/// Whatever its schema says, nothing but plain tables is looked at, no function is called, and all queries
/// together end after a number of steps that depends on the size of the file.
final class SQLiteFile {
  let file: String
  fileprivate let connection: OpaquePointer
  private let steps: StepCount
  private static let header = Array("SQLite format 3\u{0}".utf8)

  /// Opens a file, as one that no program is changing.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess` or `unsupportedFormat`.
  convenience init(contentsOf path: String) throws {
    let file = try ByteFile(path)
    try Self.check(file)
    let absolute = URL(fileURLWithPath: path).standardizedFileURL.path
    let escaped = absolute.utf8.map { byte -> String in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2D, 0x2E, 0x2F, 0x5F].contains(byte)
      if isPlain { return String(UnicodeScalar(byte)) }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
    try self.init(
      "file:\(escaped)?mode=ro&immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, file)
    harden(file.size)
  }

  /// Opens a database whose bytes are in memory.
  ///
  /// - Throws: `MicrodataError` with code `fileAccess`, `malformedFile` or `unsupportedFormat`.
  convenience init(_ file: ByteFile) throws {
    try Self.check(file)
    try self.init(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, file)
    var bytes = try file.bytes(at: 0, count: file.size)
    // A database with a log of changes cannot be in memory; that it has one is said in two bytes.
    for position in [18, 19] where bytes.count > position && bytes[position] == 2 {
      bytes[position] = 1
    }
    guard let memory = sqlite3_malloc64(UInt64(bytes.count)) else {
      throw MicrodataError(.fileAccess, "There is no memory for \(bytes.count) bytes.")
    }
    // Safe: the memory has room for the bytes, and SQLite frees it, also when it refuses them.
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { memory.copyMemory(from: base, byteCount: source.count) }
    }
    let result = sqlite3_deserialize(
      connection, "main", memory.assumingMemoryBound(to: UInt8.self), Int64(bytes.count),
      Int64(bytes.count),
      UInt32(SQLITE_DESERIALIZE_FREEONCLOSE) | UInt32(SQLITE_DESERIALIZE_READONLY))
    guard result == SQLITE_OK else { throw failure("cannot be opened") }
    harden(file.size)
  }

  private init(_ name: String, _ flags: Int32, _ file: ByteFile) throws {
    self.file = file.name
    // A row costs a few dozen steps for each of its columns, and takes some bytes for each of them.
    steps = StepCount(limit: 2000 + file.size / 256)
    var opened: OpaquePointer?
    guard sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX, nil) == SQLITE_OK,
      let connection = opened
    else {
      let reason = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "no memory"
      sqlite3_close_v2(opened)
      throw MicrodataError(
        .fileAccess, "\(file.name) cannot be opened: \(reason).",
        hint: "Check the path and the permissions of the file.")
    }
    self.connection = connection
  }

  deinit { sqlite3_close_v2(connection) }

  private static func check(_ file: ByteFile) throws {
    guard try file.bytes(at: 0, count: 16) == header else {
      let isNamedEncrypted = file.name.lowercased().hasSuffix(".csdbe")
      throw MicrodataError(
        .unsupportedFormat,
        isNamedEncrypted
          ? "\(file.name) is an encrypted database of CSPro, which cannot be read."
          : "\(file.name): expected an SQLite database, found something else.",
        hint: isNamedEncrypted
          ? "Open it in CSPro with its password and save the data as .csdb."
          : "A .csdb file of CSPro begins with “SQLite format 3”; the file may be encrypted or damaged."
      )
    }
    guard !file.name.lowercased().hasSuffix(".csdbe") else {
      throw MicrodataError(
        .unsupportedFormat, "\(file.name) is an encrypted database of CSPro, which cannot be read.",
        hint: "If it is not encrypted, rename it to .csdb.")
    }
  }

  private func harden(_ size: Int) {
    for (option, value) in [
      (SQLITE_DBCONFIG_DEFENSIVE, Int32(1)), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
      (SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), (SQLITE_DBCONFIG_ENABLE_VIEW, 0),
    ] { _ = mizan_sqlite3_configure(connection, option, value) }
    let length = Int32(clamping: min(size + (1 << 16), 1 << 30))
    for (limit, value) in [
      (SQLITE_LIMIT_LENGTH, length), (SQLITE_LIMIT_SQL_LENGTH, 1 << 20),
      (SQLITE_LIMIT_COLUMN, 2000), (SQLITE_LIMIT_EXPR_DEPTH, 100),
      (SQLITE_LIMIT_COMPOUND_SELECT, 2), (SQLITE_LIMIT_VDBE_OP, 1 << 20),
      (SQLITE_LIMIT_FUNCTION_ARG, 4), (SQLITE_LIMIT_ATTACHED, 0),
      (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100), (SQLITE_LIMIT_VARIABLE_NUMBER, 4),
      (SQLITE_LIMIT_TRIGGER_DEPTH, 1), (SQLITE_LIMIT_WORKER_THREADS, 0),
    ] { sqlite3_limit(connection, limit, value) }
    for pragma in [
      "trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "temp_store=MEMORY",
      "query_only=ON",
    ] { sqlite3_exec(connection, "PRAGMA \(pragma)", nil, nil, nil) }
    // Safe: the count lives as long as the connection, which calls these functions only while it is in use.
    let context = Unmanaged.passUnretained(steps).toOpaque()
    sqlite3_progress_handler(
      connection, StepCount.unit,
      { context in
        guard let context else { return 1 }
        return Unmanaged<StepCount>.fromOpaque(context).takeUnretainedValue().advance() ? 0 : 1
      }, context)
    sqlite3_set_authorizer(
      connection,
      { _, action, _, _, _, _ in
        action == SQLITE_SELECT || action == SQLITE_READ ? SQLITE_OK : SQLITE_DENY
      }, nil)
  }

  // MARK: - Queries

  /// Prepares a query.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile`.
  func prepare(_ sql: String) throws -> SQLiteQuery {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK, let statement
    else {
      sqlite3_finalize(statement)
      throw failure("cannot be read")
    }
    return SQLiteQuery(self, statement)
  }

  /// Returns the names of plain tables, in lower case.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile`.
  func tables() throws -> Set<String> {
    var names = Set<String>()
    let query = try prepare("SELECT type, name, rootpage FROM sqlite_master")
    while try query.next() {
      // Views and virtual tables, whose content is computed, have no page of their own.
      guard query.text(0) == "table", query.integer(2) ?? 0 > 0, let name = query.text(1) else {
        continue
      }
      names.insert(name.lowercased())
    }
    return names
  }

  /// Returns the names of the columns of a table, in lower case.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile`.
  func columns(of table: String) throws -> Set<String> {
    try prepare("SELECT * FROM \(Self.quoted(table)) LIMIT 0").columnNames
  }

  /// A name as SQL has it.
  static func quoted(_ name: String) -> String {
    "\"" + name.replacing("\"", with: "\"\"").replacing("\u{0}", with: "") + "\""
  }

  fileprivate func failure(_ problem: String) -> MicrodataError {
    MicrodataError(
      .malformedFile,
      "\(file) \(problem): \(String(cString: sqlite3_errmsg(connection))).",
      hint: "The database may be damaged; copy it again, or repair it in CSPro.")
  }
}

/// A query that is being run.
final class SQLiteQuery {
  /// A value.
  enum Value {
    case null
    case number(Double)
    /// The bytes of a text or of a blob.
    case bytes(UnsafeBufferPointer<UInt8>, isText: Bool)
  }

  private let database: SQLiteFile
  private let statement: OpaquePointer

  fileprivate init(_ database: SQLiteFile, _ statement: OpaquePointer) {
    self.database = database
    self.statement = statement
  }

  deinit { sqlite3_finalize(statement) }

  /// Moves to the next row; false when there is none.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile`.
  func next() throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case SQLITE_INTERRUPT:
      throw MicrodataError(
        .malformedFile,
        "\(database.file): reading a table takes far longer than one of this size should.",
        hint: "The database is damaged, or made to take long.")
    default: throw database.failure("is damaged")
    }
  }

  /// Starts again, with a number for its only parameter.
  func restart(_ parameter: Int64) {
    sqlite3_reset(statement)
    sqlite3_bind_int64(statement, 1, parameter)
  }

  /// The names of the columns, in lower case.
  var columnNames: Set<String> {
    Set(
      (0..<sqlite3_column_count(statement)).map { index in
        sqlite3_column_name(statement, index).map { String(cString: $0).lowercased() } ?? ""
      })
  }

  /// The value of a column, from 0.
  func value(_ column: Int) -> Value {
    let column = Int32(truncatingIfNeeded: column)
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER, SQLITE_FLOAT: return .number(sqlite3_column_double(statement, column))
    case SQLITE_NULL: return .null
    case let type:
      // Safe: the bytes stay until the next step; who gets them uses them before it.
      let start = sqlite3_column_blob(statement, column)
      let count = Int(sqlite3_column_bytes(statement, column))
      let base = start?.assumingMemoryBound(to: UInt8.self)
      return .bytes(
        UnsafeBufferPointer(start: base, count: base == nil ? 0 : count),
        isText: type == SQLITE_TEXT)
    }
  }

  /// The text of a column; `nil` when it is none.
  func text(_ column: Int) -> String? {
    guard case .bytes(let bytes, true) = value(column) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The whole number in a column; `nil` when it is none.
  func integer(_ column: Int) -> Int64? {
    let type = sqlite3_column_type(statement, Int32(truncatingIfNeeded: column))
    guard type == SQLITE_INTEGER else { return nil }
    return sqlite3_column_int64(statement, Int32(truncatingIfNeeded: column))
  }
}

/// Counts the steps of queries, so that they end.
private final class StepCount {
  /// The number of steps of the virtual machine between two counts.
  static let unit: Int32 = 4096
  private let limit: Int
  private var done = 0

  init(limit: Int) { self.limit = limit }

  /// Whether queries may go on.
  func advance() -> Bool {
    done += 1
    return done <= limit
  }
}
