import Foundation
import Indicators
import Testing

@testable import Reporting

/// Files of others in SDMX-ML, from the folder the environment variable MIZAN_CORPUS names.
@Suite struct SDMXCorpusTests {
  static let folder: URL? = {
    guard let corpus = ProcessInfo.processInfo.environment["MIZAN_CORPUS"] else { return nil }
    let folder = URL(fileURLWithPath: corpus).appendingPathComponent("sdmx")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  private func files() throws -> [String] {
    let folder = try #require(Self.folder)
    let urls = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try urls.filter { $0.pathExtension == "xml" }.map {
      try String(contentsOf: $0, encoding: .utf8)
    }
  }

  @Test(
    "files in SDMX-ML are refused by the readers of other formats, which say what they look like",
    .enabled(
      if: SDMXCorpusTests.folder != nil, "the corpus is absent; set MIZAN_CORPUS to its folder"))
  func refused() throws {
    for text in try files() {
      let csv = SDMXSample.error { _ = try SDMXReading(csv: text) }
      #expect(csv?.hint.contains("SDMX-ML") == true)
      let json = SDMXSample.error { _ = try SDMXReading(json: text) }
      #expect(json?.hint.contains("SDMX-ML") == true)
      #expect(SDMXValidation.findings(inDataMessage: text).map(\.rule) == [.json])
    }
  }

  @Test(
    "identifiers, names of objects and periods in the files of others pass the rules",
    .enabled(
      if: SDMXCorpusTests.folder != nil, "the corpus is absent; set MIZAN_CORPUS to its folder"))
  func rules() throws {
    var counts = [0, 0, 0]
    for text in try files() {
      for match in text.matches(of: /<[a-z]+:Code (?:[^>]* )?id="([^"]*)"/) {
        #expect(SDMXIdentifier.isID(String(match.1)))
        counts[0] += 1
      }
      for match in text.matches(of: /urn="(urn:sdmx:[^"]*)"/) {
        #expect(SDMXURN(String(match.1)) != nil, "\(match.1)")
        counts[1] += 1
      }
      for match in text.matches(of: /(?:TIME_PERIOD|ObsDimension value)="([0-9][^"]*)"/) {
        #expect(SDMXTimePeriod.value(String(match.1)) != nil, "\(match.1)")
        counts[2] += 1
      }
    }
    #expect(counts.allSatisfy { $0 > 0 }, "\(counts)")
  }
}
