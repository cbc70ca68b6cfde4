import Foundation
import Mizan

/// Reads a file once, and says what that took.
struct FileReading {
  let streams: Bool
  let path: String
  let dictionary: String?
  let columns: [String]?

  init(_ arguments: [String]) {
    streams = arguments[0] == "scan"
    path = arguments[1]
    dictionary = arguments.count > 3 ? arguments[2] : nil
    let names = arguments[arguments.count - 1]
    columns = names == "all" ? nil : names.split(separator: ",").map(String.init)
  }

  func run() throws {
    let start = ContinuousClock.now
    var options = LoadOptions()
    options.dictionary = dictionary
    let source = try MicrodataFile.open(path, options: options)
    let request = ScanRequest(columns: columns)
    var (rows, missing) = (0, 0)
    var sums: [String: Double] = [:]
    var loaded: Table?
    func add(_ table: Table) {
      rows += table.rowCount
      for column in table.columns {
        missing += column.missingCount
        guard column.type != .text, ["Weight", "Q14AGE", "P04_AGE"].contains(column.name) else {
          continue
        }
        sums[column.name, default: 0] +=
          (0..<column.count).reduce(0) { $0 + (column.number(at: $1) ?? 0) }
      }
    }
    if streams {
      _ = try source.scan(request, add)
    } else {
      loaded = try source.load(request).table
    }
    let time = ContinuousClock.now - start
    if let loaded { add(loaded) }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    let wall = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    let check = sums.keys.sorted().map { "\"\($0)\":\(sums[$0] ?? 0)" }.joined(separator: ",")
    print(
      """
      {"tool":"mizan\(streams ? " scan" : "")","version":"0.1.0","rows":\(rows),"wall":\(wall),\
      "cpu":\(seconds(usage.ru_utime) + seconds(usage.ru_stime)),"peakMB":\(peakMegabytes()),\
      "missing":\(missing),"sums":{\(check)}}
      """)
  }
}
