public import Foundation

/// Where the tests find files.
public enum Fixtures {
  /// The folder with the package.
  public static let packageFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The path of a file in `Fixtures`.
  public static func path(_ name: String) -> String {
    packageFolder.appendingPathComponent("Fixtures").appendingPathComponent(name).path
  }

  /// The folder with real files and known answers, when this machine has it.
  public static let corpus: URL? = {
    let candidates = [
      ProcessInfo.processInfo.environment["MIZAN_CORPUS"].map { URL(fileURLWithPath: $0) },
      packageFolder.deletingLastPathComponent().appendingPathComponent("shared/corpus"),
    ]
    return candidates.compactMap { $0 }.first {
      FileManager.default.fileExists(atPath: $0.appendingPathComponent("MANIFEST.md").path)
    }
  }()
}

/// Known answers, by name: a flat JSON object of numbers, texts, and arrays of them.
public struct KnownAnswers: @unchecked Sendable {
  // Safe to send: the object is parsed once and never changed.
  private let values: [String: Any]

  /// Reads a file in `Fixtures`.
  public init(_ name: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: Fixtures.path(name)))
    values = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// Whether there is an answer of a name.
  public func has(_ name: String) -> Bool { values[name] != nil }

  /// A number; NaN for null.
  public func number(_ name: String) throws -> Double {
    try numbers(name).first ?? .nan
  }

  /// Numbers; NaN for null. One number is an array of one.
  public func numbers(_ name: String) throws -> [Double] {
    guard let value = values[name] else { throw UnknownAnswer(name: name) }
    let list = value as? [Any] ?? [value]
    return list.map { ($0 as? NSNumber)?.doubleValue ?? .nan }
  }

  /// Texts, or numbers as text.
  public func texts(_ name: String) throws -> [String] {
    guard let value = values[name] else { throw UnknownAnswer(name: name) }
    let list = value as? [Any] ?? [value]
    return list.map { "\($0)" }
  }

  struct UnknownAnswer: Error {
    let name: String
  }
}

/// Whether two numbers agree to a relative tolerance; NaN agrees with nothing, not even itself.
public func isClose(_ a: Double?, _ b: Double, _ tolerance: Double = 1e-10) -> Bool {
  guard let a else { return false }
  return abs(a - b) <= tolerance * max(abs(a), abs(b)) || a == b
}

/// Runs a program and returns what it prints; `nil` when there is no such program or it fails.
public func output(of program: String, _ arguments: [String]) -> String? {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [program] + arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return nil }
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
}

extension Fixtures {
  /// A new empty folder for the files of a test.
  public static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("mizan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}

/// How many mutated inputs a fuzzing test tries: the number in `MIZAN_FUZZ_ROUNDS`, or a bounded one.
public func fuzzRounds(_ usual: Int) -> Int {
  ProcessInfo.processInfo.environment["MIZAN_FUZZ_ROUNDS"].flatMap { Int($0) } ?? usual
}
