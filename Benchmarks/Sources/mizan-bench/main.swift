import Foundation
import Mizan

// usage: mizan-bench generate FILE ROWS
//        mizan-bench run FILE WORKLOAD RUNS
//
//        mizan-bench repeat SOURCE ROWS FILE
//        mizan-bench classify FILE MAPPING
//        mizan-bench census ROWS
//        mizan-bench indicators FILE
//
//        mizan-bench load FILE [DICTIONARY] COLUMNS|all
//        mizan-bench scan FILE [DICTIONARY] COLUMNS|all
//
// `load` and `scan` read a file once in a fresh process, as the scripts of the peers do, and print its wall
// and processor time and the peak of its memory. `run` prints one line of JSON as the scripts of the peers do: seconds of each run after one warm-up, the
// peak of the process's memory during the runs, and the numbers that the results are compared by.

func peakMegabytes() -> Double {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
  return (line.split(separator: " ").compactMap { Double($0) }.first ?? 0) / 1024
}

func resetPeak() {
  try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
}

let arguments = CommandLine.arguments
switch arguments.count {
case 4...5 where arguments[1] == "load" || arguments[1] == "scan":
  try FileReading(Array(arguments.dropFirst())).run()
case 5 where arguments[1] == "repeat":
  try ModuleWorkloads.repeating(arguments[2], rows: Int(arguments[3]) ?? 0, to: arguments[4])
case 4 where arguments[1] == "classify":
  try ModuleWorkloads.classify(arguments[2], mapping: arguments[3])
case 3 where arguments[1] == "census": try ModuleWorkloads.census(rows: Int(arguments[2]) ?? 0)
case 3 where arguments[1] == "indicators": try IndicatorWorkload.run(arguments[2])
case 4 where arguments[1] == "generate":
  var data = SurveyData()
  try data.write(rows: Int(arguments[3]) ?? 0, to: arguments[2])
case 5 where arguments[1] == "run":
  guard let workload = Workload(rawValue: arguments[3]), let runs = Int(arguments[4]) else {
    FileHandle.standardError.write(Data("unknown workload \(arguments[3])\n".utf8))
    exit(2)
  }
  let path = arguments[2]
  var table = workload == .csv ? nil : try Workload.load(path)
  if workload == .w1Shuffled, let sorted = table {
    table = try Table(sorted.subset(rows: (0..<sorted.rowCount).shuffled()).columns)
  }
  let design =
    workload == .csv || workload == .design
    ? nil
    : try table.map {
      workload == .w6 ? try Workload.replicated($0) : try Workload.makeDesign($0)
    }
  let targets = try design.flatMap { try workload.targets($0) }
  resetPeak()
  let loaded = peakMegabytes()
  var seconds: [Double] = []
  var check: [Double?] = []
  for run in 0...runs {
    let start = ContinuousClock.now
    let outcome = try workload.run(path, table, design, targets)
    let time = ContinuousClock.now - start
    if run == runs { check = outcome() }
    if run > 0 {
      seconds.append(Double(time.components.attoseconds) * 1e-18 + Double(time.components.seconds))
    }
  }
  let numbers = check.map { $0.map { "\($0)" } ?? "null" }.joined(separator: ",")
  let times = seconds.map { "\($0)" }.joined(separator: ",")
  print(
    """
    {"tool":"mizan","version":"0.1.0","workload":"\(workload.rawValue)","seconds":[\(times)],\
    "peakMB":\(peakMegabytes()),"loadMB":\(loaded),"check":[\(numbers)]}
    """)
default:
  FileHandle.standardError.write(Data("usage: see main.swift\n".utf8))
  exit(2)
}
