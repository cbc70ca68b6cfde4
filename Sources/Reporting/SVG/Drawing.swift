/// The shapes of a chart in coordinates that run from where its script begins: drawn as they are for
/// scripts from the left, mirrored for scripts from the right.
struct Drawing {
  let width: Double
  let isRightToLeft: Bool

  /// Which part of a text stands at its place.
  enum Anchor { case start, middle, end }

  func x(_ place: Double) -> Double { isRightToLeft ? width - place : place }

  func text(
    _ content: String, x: Double, y: Double, at anchor: Anchor = .start, style: String = ""
  ) -> Markup {
    let runsFromRight = TextDirection.runsFromRight(content, in: isRightToLeft)
    let name =
      switch anchor {
      case .middle: "middle"
      // An anchor follows the direction of the text, which may differ from that of the chart.
      case .start: runsFromRight == isRightToLeft ? "start" : "end"
      case .end: runsFromRight == isRightToLeft ? "end" : "start"
      }
    let direction: Markup = runsFromRight ? " direction=\"rtl\"" : ""
    return """
      <text class="\(style.isEmpty ? "label" : style)" x="\(Coordinate.text(self.x(x)))" \
      y="\(Coordinate.text(y))" text-anchor="\(name)"\(direction)>\(content)</text>
      """
  }

  /// Lines of text one below the other, centred on a height.
  func lines(
    _ lines: [String], x: Double, middle: Double, leading: Double = 15, at anchor: Anchor = .start,
    style: String = ""
  ) -> [Markup] {
    let first = middle + 4.5 - leading * Double(lines.count - 1) / 2
    return lines.enumerated().map { index, line in
      text(line, x: x, y: first + leading * Double(index), at: anchor, style: style)
    }
  }

  func line(_ style: String, x1: Double, y1: Double, x2: Double, y2: Double) -> Markup {
    """
    <line class="\(style)" x1="\(Coordinate.text(x(x1)))" y1="\(Coordinate.text(y1))" \
    x2="\(Coordinate.text(x(x2)))" y2="\(Coordinate.text(y2))"/>
    """
  }

  func rectangle(
    _ style: String, x: Double, y: Double, width: Double, height: Double
  ) -> Markup {
    """
    <rect class="\(style)" x="\(Coordinate.text(isRightToLeft ? self.width - x - width : x))" \
    y="\(Coordinate.text(y))" width="\(Coordinate.text(max(0, width)))" \
    height="\(Coordinate.text(max(0, height)))"/>
    """
  }

  func circle(_ style: String, x: Double, y: Double, radius: Double) -> Markup {
    """
    <circle class="\(style)" cx="\(Coordinate.text(self.x(x)))" cy="\(Coordinate.text(y))" \
    r="\(Coordinate.text(radius))"/>
    """
  }

  func square(_ style: String, x: Double, y: Double, radius: Double) -> Markup {
    rectangle(style, x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius)
  }

  func diamond(_ style: String, x: Double, y: Double, radius: Double) -> Markup {
    polygon(style, [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)])
  }

  func polyline(_ style: String, _ points: [(x: Double, y: Double)]) -> Markup {
    "<polyline class=\"\(style)\" points=\"\(pairs(points))\"/>"
  }

  func polygon(_ style: String, _ points: [(x: Double, y: Double)]) -> Markup {
    "<polygon class=\"\(style)\" points=\"\(pairs(points))\"/>"
  }

  /// Shapes that belong together, with the text that a pointer over them shows.
  func group(_ title: String, _ shapes: [Markup]) -> Markup {
    "<g><title>\(title)</title>\n\(shapes)\n</g>"
  }

  private func pairs(_ points: [(x: Double, y: Double)]) -> String {
    points.map { "\(Coordinate.text(x($0.x))),\(Coordinate.text($0.y))" }.joined(separator: " ")
  }
}

/// Coordinates in SVG.
enum Coordinate {
  /// One decimal; a number that is not finite, which charts leave out before, would be 0.
  static func text(_ value: Double) -> String {
    guard value.isFinite else { return "0.0" }
    let tenths = Int((min(100_000, max(-100_000, value)) * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}

/// The direction in which a text runs.
enum TextDirection {
  /// In a chart from the right, a text with any letter of such a script runs from the right; in one
  /// from the left, only a text that begins with such a letter does. Numbers always run from the left.
  static func runsFromRight(_ text: String, in chartIsRightToLeft: Bool) -> Bool {
    let scalars = text.unicodeScalars
    if chartIsRightToLeft { return scalars.contains(where: isFromRight) }
    let first = scalars.first { isFromRight($0) || $0.properties.isAlphabetic }
    return first.map(isFromRight) ?? false
  }

  private static func isFromRight(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0660...0x0669, 0x06F0...0x06F9: false
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    case 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
