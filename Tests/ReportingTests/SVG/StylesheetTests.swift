internal import Foundation
internal import Testing

@testable internal import Reporting

@Suite struct StylesheetTests {
  static let themes = [Stylesheet.light, Stylesheet.dark]

  @Test("Text reaches a contrast of 4.5 to 1 on every ground of both themes", arguments: themes)
  func contrast(theme: String) throws {
    let colors = try ThemeColor.all(in: theme)
    let texts = ["ink", "soft", "accent", "good", "bad", "open", "warn"] + (1...6).map { "s\($0)" }
    for ground in ["paper", "surface", "band"] {
      for text in texts {
        let (front, back) = (try #require(colors[text]), try #require(colors[ground]))
        #expect(front.contrast(with: back) >= 4.5, "\(text) on \(ground)")
      }
      let (mark, back) = (try #require(colors["neutral"]), try #require(colors[ground]))
      #expect(mark.contrast(with: back) >= 3, "neutral on \(ground)")
    }
  }

  @Test("Series stay apart for eyes that lack one kind of cone", arguments: themes)
  func colorBlindness(theme: String) throws {
    let colors = try ThemeColor.all(in: theme)
    let series = try (1...6).map { try #require(colors["s\($0)"]) }
    for deficiency in ThemeColor.deficiencies {
      let seen = series.map { $0.lab(seenWith: deficiency) }
      for first in 0..<6 {
        for second in 0..<first {
          let distance = zip(seen[first], seen[second]).map { ($0 - $1) * ($0 - $1) }
            .reduce(0, +).squareRoot()
          #expect(distance > 18, "s\(first + 1) and s\(second + 1)")
        }
      }
    }
  }

  @Test("Nothing comes from the network, sides are logical, braces are balanced")
  func text() {
    let text = Stylesheet.text
    #expect(!text.contains("url(") && !text.contains("@import") && !text.contains("http"))
    #expect(!text.contains("margin-left") && !text.contains("padding-right"))
    #expect(!text.contains("</"))
    #expect(text.filter { $0 == "{" }.count == text.filter { $0 == "}" }.count)
    #expect(text.contains("@media print") && text.contains("prefers-color-scheme: dark"))
  }

  @Test("Every class that charts use for colour has a rule")
  func classes() throws {
    var used: Set<String> = []
    for sample in ChartSample.all {
      for (_, chart) in sample.charts {
        let parsed = try #require(ParsedChart(chart.text))
        for element in parsed.elements.dropFirst() {
          let names = element.attributes["class"] ?? ""
          used.formUnion(names.split(separator: " ").map(String.init))
        }
      }
    }
    let plain: Set<String> = ["label"]
    for name in used.subtracting(plain).sorted() {
      #expect(Stylesheet.charts.contains(".\(name)"), "\(name)")
    }
  }
}

/// A colour of a theme and how it is seen.
struct ThemeColor {
  /// Red, green and blue in proportion to light.
  let light: [Double]

  static func all(in theme: String) throws -> [String: ThemeColor] {
    var result: [String: ThemeColor] = [:]
    for match in theme.matches(of: /--(\w+): #([0-9a-f]{6});/) {
      let bits = try #require(Int(match.output.2, radix: 16))
      result[String(match.output.1)] = ThemeColor(
        light: [16, 8, 0].map { shift in
          let value = Double((bits >> shift) & 255) / 255
          return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        })
    }
    return result
  }

  var luminance: Double { 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] }

  func contrast(with other: ThemeColor) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  /// Full colour vision, then protanopia, deuteranopia and tritanopia (Machado et al., 2009).
  static let deficiencies: [[[Double]]] = [
    [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    [
      [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    [
      [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
      [-0.011820, 0.042940, 0.968881],
    ],
    [
      [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.303900],
    ],
  ]

  /// CIE 1976 L*a*b*, in which distance is how different two colours look.
  func lab(seenWith matrix: [[Double]]) -> [Double] {
    let seen = matrix.map { row in min(1, max(0, zip(row, light).map { $0 * $1 }.reduce(0, +))) }
    let x = 0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]
    let y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
    let z = 0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]
    let roots = [x / 0.95047, y, z / 1.08883].map {
      $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16 / 116
    }
    return [116 * roots[1] - 16, 500 * (roots[0] - roots[1]), 200 * (roots[1] - roots[2])]
  }
}
