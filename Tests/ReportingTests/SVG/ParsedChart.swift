internal import Foundation

@testable internal import Reporting

#if canImport(FoundationXML)
  internal import FoundationXML
#endif

/// What an XML parser finds in a chart.
final class ParsedChart: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// Nil if the text is not well-formed XML.
  init?(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if let last = open.last { elements[last].text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  /// The text of the elements that the attribute `aria-labelledby` of the chart names.
  var accessibleText: [String] {
    let names = elements.first?.attributes["aria-labelledby"]?.split(separator: " ") ?? []
    return names.compactMap { name in
      elements.first { $0.attributes["id"] == String(name) }?.text
    }
  }

  /// Attributes of place and size: all have to be numbers, or lists of them.
  var badGeometry: [String] {
    let names = [
      "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "points", "d",
    ]
    return elements.flatMap { element in
      names.compactMap { element.attributes[$0] }.filter { value in
        !value.split(whereSeparator: { " ,MCLZ".contains($0) }).allSatisfy {
          Double($0)?.isFinite == true
        }
      }
    }
  }
}

extension ParsedChart.Element {
  func number(_ attribute: String) -> Double { attributes[attribute].flatMap(Double.init) ?? .nan }
}

extension ParsedChart {
  /// The room that a text takes by a measure of its letters.
  struct TextBox {
    let text: String
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func covers(_ other: TextBox) -> Bool {
      min(right, other.right) - max(left, other.left) > 1
        && min(bottom, other.bottom) - max(top, other.top) > 1
    }
  }

  private var viewBox: [Double] {
    (elements.first?.attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
  }

  var width: Double { viewBox.last.map { _ in viewBox[2] } ?? 0 }
  var height: Double { viewBox.last ?? 0 }

  var textBoxes: [TextBox] {
    elements.filter { $0.name == "text" }.map { element in
      // Letters of common fonts are some tenths narrower than the charts allow for.
      let size = element.attributes["class"]?.contains("small") == true ? 9.0 : 11.5
      let width = TextMeasure.width(element.text, size: size)
      let (x, y) = (element.number("x"), element.number("y"))
      let isFromRight = element.attributes["direction"] == "rtl"
      let start =
        switch element.attributes["text-anchor"] {
        case "middle": x - width / 2
        case "end": isFromRight ? x : x - width
        default: isFromRight ? x - width : x
        }
      return TextBox(
        text: element.text, left: start, right: start + width, top: y - 10, bottom: y + 2)
    }
  }

  /// The middles of shapes of a class along the line.
  func centers(of name: String, style: String) -> [Double] {
    elements.filter { $0.name == name && $0.attributes["class"] == style }.map { element in
      element.attributes["points"] == nil ? element.number("x") + element.number("width") / 2 : 0
    }
  }
}
