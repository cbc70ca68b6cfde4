import Foundation
import TestSupport
import Testing

@testable import Reporting

/// The browser of this machine.
enum Browser {
  static let path = ["chromium", "chromium-browser", "google-chrome"].lazy
    .flatMap { name in
      (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
        "\($0)/\(name)"
      }
    }.first { FileManager.default.isExecutableFile(atPath: $0) }
}

/// The pages in a browser: needs `chromium`, `chromium-browser` or `google-chrome`.
@Suite(
  "Browser",
  .enabled(if: Browser.path != nil, "skipped: there is no Chromium on this machine"))
struct BrowserTests {
  @Test("every page loads without an error of the console or a request to the network")
  func loads() throws {
    let browser = try #require(Browser.path)
    let files = try ReportSample.report.get().files()
    try ReportSample.inFolder { folder in
      let root = URL(fileURLWithPath: folder)
      for file in files {
        let place = root.appendingPathComponent(file.name)
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: place)
      }
      let pages = files.map(\.name).filter { $0.hasSuffix(".html") }
      // One page with all the others in frames: what goes wrong in any of them is in the browser's log.
      let frames = pages.map { "<iframe src=\"\($0)\" onload=\"document.title++\"></iframe>" }
      try ("<!DOCTYPE html><title>0</title>" + frames.joined())
        .write(to: root.appendingPathComponent("all.html"), atomically: true, encoding: .utf8)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: browser)
      process.arguments = [
        "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
        "--allow-file-access-from-files", "--user-data-dir=\(folder)/profile",
        "--virtual-time-budget=20000", "--dump-dom",
        root.appendingPathComponent("all.html").absoluteString,
      ]
      let (output, errors) = (
        root.appendingPathComponent("out"), root.appendingPathComponent("err")
      )
      for place in [output, errors] { try Data().write(to: place) }
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
      process.waitUntilExit()
      let log = try String(decoding: Data(contentsOf: errors), as: UTF8.self)
      let messages = log.split(separator: "\n").filter { $0.contains("CONSOLE") }
      #expect(messages.isEmpty, "\(messages.prefix(3).joined(separator: "\n"))")
      let dom = try String(decoding: Data(contentsOf: output), as: UTF8.self)
      #expect(
        dom.contains("<title>\(pages.count)</title>"), "not all of \(pages.count) pages loaded")
    }
  }
}
