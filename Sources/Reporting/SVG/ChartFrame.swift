/// What all charts share: the SVG element, its name and its description in words.
struct ChartFrame {
  /// The name of the kind of chart, a class of the style sheet.
  let kind: String
  let title: String
  let idPrefix: String?
  let language: ChartLanguage
  var width = 820.0

  var drawing: Drawing { Drawing(width: width, isRightToLeft: language.isRightToLeft) }

  /// The chart with its description: one sentence for each thing that is drawn.
  func svg(height: Double, description: [String], _ body: [Markup]) -> Markup {
    let id = identifier
    let words = language.words
    let name = title.allSatisfy(\.isWhitespace) ? words.chart : title
    let text = description.isEmpty ? words.noData : description.joined(separator: "; ")
    // Without its own direction the drawing would take that of a page from the right.
    return """
      <svg class="chart \(kind)" viewBox="0 0 \(Coordinate.text(width)) \(Coordinate.text(height))" \
      xmlns="http://www.w3.org/2000/svg" role="img" direction="ltr" \
      aria-labelledby="\(id)-title \(id)-desc">
      <title id="\(id)-title">\(name)</title>
      <desc id="\(id)-desc">\(text)</desc>
      \(body)
      </svg>
      """
  }

  /// The small graphic that stands for a chart of nothing.
  func noData() -> Markup {
    let box = drawing.rectangle("empty", x: 1, y: 1, width: width - 2, height: 62)
    let text = drawing.text(
      language.words.noData, x: width / 2, y: 37, at: .middle, style: "soft")
    return svg(height: 64, description: [], [box, text])
  }

  /// The caller's prefix in characters that are safe in an id, else one that depends on the title only.
  private var identifier: String {
    let allowed = (idPrefix ?? "").unicodeScalars.map { scalar -> Character in
      let isSafe =
        scalar.isASCII && (scalar.properties.isAlphabetic || (48...57).contains(scalar.value))
      return isSafe || scalar == "-" || scalar == "_" ? Character(scalar) : "-"
    }
    guard allowed.isEmpty else { return "c-" + String(allowed) }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in (kind + title).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "\(kind)-" + String(hash, radix: 36)
  }
}

/// The colours of series: six, then again from the first.
enum SeriesColor {
  static func style(_ index: Int) -> String { "s\(index % 6 + 1)" }
}
