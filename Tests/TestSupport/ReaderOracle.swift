public import Foundation
public import Microdata

/// What another program read from a file of the corpus: counts, exact sums, lengths of texts, labels.
///
/// The answers of pyreadstat hold; those of haven stand in for files that pyreadstat has none for.
public struct ReaderOracle: @unchecked Sendable {
  // Safe to send: the object is parsed once and never changed.
  private let answers: [String: Any]
  /// The path of the file in the corpus.
  public let path: String

  /// The paths of all files of some extensions that there are answers for; empty without the corpus.
  public static func paths(withExtensions extensions: Set<String>) -> [String] {
    Set(documents.flatMap(\.keys)).sorted().filter { path in
      extensions.contains((path as NSString).pathExtension)
    }
  }

  private static var documents: [[String: Any]] {
    ["oracle_pyreadstat_1.3.7.json", "oracle_haven_2.5.1.json"].compactMap { name in
      guard let url = Fixtures.corpus?.appendingPathComponent(name),
        let data = try? Data(contentsOf: url)
      else { return nil }
      return (try? JSONSerialization.jsonObject(with: data)) as? [String: Any]
    }
  }

  /// The answers for a file; `nil` when there are none.
  public init?(_ path: String) {
    let found = Self.documents.lazy.compactMap { $0[path] as? [String: Any] }.first
    guard let found else { return nil }
    answers = found
    self.path = path
  }

  /// The place of the file on this machine.
  public var url: URL? { Fixtures.corpus?.appendingPathComponent(path) }

  /// Returns how a table differs from the answers; empty when it does not.
  ///
  /// - Parameter encoding: The encoding that the reader reports; `nil` not to compare it.
  public func differences(from table: Table, encoding: String? = nil) -> [String] {
    var differences: [String] = []
    func compare<Value: Equatable>(_ what: String, _ found: Value, _ answer: Value?) {
      if let answer, found != answer {
        differences.append("\(what): expected \(answer), found \(found)")
      }
    }
    compare("rows", table.rowCount, (answers["nrow"] ?? answers["rows"]) as? Int)
    compare("columns", table.columns.count, answers["ncol"] as? Int)
    compare("label", table.metadata.label, answers["label"] as? String)
    if let encoding {
      compare("encoding", encoding.lowercased(), (answers["encoding"] as? String)?.lowercased())
    }
    for (name, answer) in answers["cols"] as? [String: [String: Any]] ?? [:] {
      guard let column = table[name] else {
        differences.append("there is no column \(name)")
        continue
      }
      differences += self.differences(of: column, answer).map { "\(name): \($0)" }
    }
    return differences
  }

  private func differences(of column: Column, _ answer: [String: Any]) -> [String] {
    var differences: [String] = []
    func compare<Value: Equatable>(_ what: String, _ found: Value, _ expected: Value?) {
      if let expected, found != expected {
        differences.append("\(what): expected \(expected), found \(found)")
      }
    }
    let summary = Summary(of: column, fromStata: path.hasSuffix(".dta"))
    compare("nulls", summary.nullCount, answer["na"] as? Int)
    if column.type == .text {
      compare("bytes", summary.byteCount, answer["bytes"] as? Int)
    } else if let sum = (answer["sum"] as? NSNumber)?.doubleValue,
      !isClose(summary.sum, sum, 1e-12)
    {
      differences.append("sum: expected \(sum), found \(summary.sum)")
    }
    compare("labels", column.valueLabels.entries.count, answer["nlab"] as? Int)
    compare("label", column.label, answer["label"] as? String)
    compare("format", column.metadata.format, answer["fmt"] as? String)
    if let text = answer["miss"] as? String {
      let missing = column.metadata.missing
      let codes = missing.codes.map { MissingText($0, $0) }
      let ranges = missing.ranges.map {
        MissingText(
          $0.lower.map { "\($0)" } ?? "-inf", $0.upper.map { "\($0)" } ?? "inf")
      }
      compare("missing values", (codes + ranges).sorted(), MissingText.all(in: text).sorted())
    }
    return differences
  }

  /// The counts and sums of a column, values that are declared missing among them.
  private struct Summary {
    var nullCount = 0
    var byteCount = 0
    var sum = 0.0

    init(of column: Column, fromStata: Bool) {
      // Programs count from different days; sums are of the numbers in the file.
      let (days, seconds) = fromStata ? (3653.0, 315_619_200.0) : (141_428.0, 12_219_379_200.0)
      var numbers: [Double] = []
      for row in 0..<column.count {
        if case .user(let code, _) = column.missingKind(at: row) {
          byteCount += code.utf8.count
          if column.type != .text {
            if let value = Double(code) { numbers.append(value) } else { nullCount += 1 }
          }
        } else if column.isMissing(at: row) {
          nullCount += 1
        } else if column.type == .text {
          byteCount += column.text(at: row)?.utf8.count ?? 0
        } else if let value = column.number(at: row) {
          switch column.type {
          case .date: numbers.append(fromStata ? value + days : (value + days) * 86_400)
          case .dateTime:
            let milliseconds = (value * 1000).rounded() + seconds * 1000
            numbers.append(fromStata ? milliseconds : milliseconds / 1000)
          default: numbers.append(value)
          }
        }
      }
      // Compensated: the answers are exact sums.
      var lost = 0.0
      for number in numbers {
        let next = sum + number
        lost += abs(sum) >= abs(number) ? (sum - next) + number : (number - next) + sum
        sum = next
      }
      sum += lost
    }
  }

  /// Values that are declared missing, as text that compares.
  private struct MissingText: Comparable, CustomStringConvertible {
    let description: String

    init(_ lower: String, _ upper: String) {
      func normal(_ text: String) -> String {
        guard let number = Double(text) else { return text }
        return abs(number) > 1e300 ? (number < 0 ? "-inf" : "inf") : "\(number)"
      }
      description = "\(normal(lower))…\(normal(upper))"
    }

    static func < (left: Self, right: Self) -> Bool { left.description < right.description }

    /// The entries of a text such as `[{'lo': 1.0, 'hi': 2.0}]`.
    static func all(in text: String) -> [MissingText] {
      text.split(separator: "{").dropFirst().compactMap { entry in
        let parts = entry.prefix { $0 != "}" }.components(separatedBy: ", 'hi': ")
        guard parts.count == 2 else { return nil }
        let bounds = parts.map {
          $0.replacingOccurrences(of: "'lo': ", with: "").trimmingCharacters(
            in: CharacterSet(charactersIn: "' "))
        }
        return MissingText(bounds[0], bounds[1])
      }
    }
  }
}
