import Foundation
import Indicators
import TestSupport
import Testing

@testable import Reporting

/// A small report whose every text is an attack, and which is made twice.
@Suite(.serialized) struct HostileReportTests {
  private static let files = Result {
    try ReportSample.inFolder { folder in
      try PledgeReport(projectAt: ReportSample.small(in: folder)).files()
    }
  }

  private func text(_ name: String) throws -> String {
    let file = try #require(Self.files.get().first { $0.name == name })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test("no text gets out of where it stands in a page")
  func pages() throws {
    for file in try Self.files.get() where file.name.hasSuffix(".html") {
      let html = String(decoding: file.bytes, as: UTF8.self)
      #expect(html.components(separatedBy: "<script>").count == 2, "\(file.name)")
      #expect(!html.contains("alert('x')"))
      #expect(!html.contains("\" onload=\"x"))
    }
  }

  @Test("no text of a CSV file is a formula, and none of a workbook")
  func formulas() throws {
    let csv = try text("data/observations.csv")
    for line in csv.split(separator: "\r\n") {
      #expect(!line.contains(",=") && !line.contains(",\"=") && !line.contains(",@"))
    }
    #expect(csv.contains("'=1+1"))
    let book = try #require(Self.files.get().first { $0.name == "data/observations.xlsx" })
    let content = String(decoding: book.bytes, as: UTF8.self)
    #expect(content.contains("t=\"inlineStr\"") && !content.contains("<f>"))
    #expect(!content.contains("<script>"))
  }

  @Test("the same inputs give the same bytes")
  func identical() throws {
    let again = try ReportSample.inFolder { folder in
      try PledgeReport(projectAt: ReportSample.small(in: folder)).files()
    }
    let first = try Self.files.get()
    #expect(first.map(\.name) == again.map(\.name))
    // The manifest names the mapping by its path from the project, which is another folder each time.
    for (a, b) in zip(first, again) where a.name != "data/manifest.json" {
      #expect(a.bytes == b.bytes, "\(a.name)")
    }
    let manifest = try text("data/manifest.json")
    #expect(manifest.contains("\"sha256\"") && manifest.contains("labour-force-2024-q1.csv.gz"))
  }

  @Test("what hides a number hides the share that would tell it")
  func association() throws {
    let csv = try text("data/observations.csv")
    func hidden(_ indicator: String) -> Set<String> {
      Set(
        csv.split(separator: "\r\n").filter { $0.hasPrefix(indicator + ",") && $0.contains(",C,") }
          .compactMap { $0.split(separator: ",", omittingEmptySubsequences: false)[7] }
          .map(String.init))
    }
    let numbers = hidden("migrants").filter { !$0.contains(";") }
    #expect(!numbers.isEmpty)
    #expect(hidden("migrant-share").isSuperset(of: numbers))
  }

  @Test("a broken project says where")
  func errors() throws {
    try ReportSample.inFolder { folder in
      let path = try ReportSample.small(in: folder)
      let good = try String(contentsOfFile: path, encoding: .utf8)
      for (old, new, expected) in [
        ("publication:", "publicaton:", "publication"), ("period: 2024-Q1", "", "period"),
        ("[en, ar]", "[en, de]", "known are en, fr and ar"),
        ("publication: [ilo]", "publication: [ilow]", "ilo"),
        ("minimumCount: 40", "minimumCount: -1", "whole number"),
        ("[indicators.yaml]", "[none.yaml]", "none.yaml"),
      ] {
        try good.replacing(old, with: new).write(
          toFile: path, atomically: true, encoding: .utf8)
        #expect {
          _ = try PledgeReport(projectAt: path)
        } throws: { "\($0)".contains(expected) }
      }
    }
  }
}
