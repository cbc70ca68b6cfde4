internal import Microdata
internal import Yams

/// Layouts as YAML, of which JSON is a part.
///
/// Keys of a layout: `layout` (1), `label`, `encoding`, `positions` (`characters` or `bytes`), `linesPerCase`,
/// `periodIsMissing`, `recordField` (`start`, `width`), `records` (`name`, `label`, `codes`, `keys`, `parent`), and
/// `fields`. Keys of a field: `name`, `start`, `width` or `end`, `type` (`number` or `text`), `decimals`, `line`,
/// `records`, `label`, `labels` (code: label), `missing` (codes and `[low, high]`), `question`, `universe`, `role`.
public enum LayoutDocument {
  /// Reads a layout.
  ///
  /// - Throws: `MicrodataError` that names the file and the line.
  public static func layout(
    _ text: String, file: String = "layout.yaml", limits: LoadLimits = LoadLimits()
  ) throws -> FixedWidthLayout {
    try refuseDepth(text, file)
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw failure(file, error)
    }
    guard let root else {
      throw MicrodataError(.malformedFile, "\(file) is empty: expected a layout.")
    }
    let layout = try LayoutNode(node: root, file: file).layout()
    try layout.check(limits, source: file)
    return layout
  }

  /// Returns the text of a layout, from which it can be read again.
  public static func yaml(_ layout: FixedWidthLayout) throws -> String {
    do {
      return try Yams.serialize(node: LayoutNode.node(of: layout), allowUnicode: true)
    } catch {
      throw MicrodataError(.malformedFile, "The layout cannot be written as YAML: \(error).")
    }
  }

  /// The parser calls itself for what is inside something; layouts are not deep.
  private static func refuseDepth(_ text: String, _ file: String) throws {
    var (depth, leading, isLeading, line) = (0, 0, true, 1)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: break
      }
      if Byte.endsLine(byte) {
        line += byte == Byte.lineFeed ? 1 : 0
        (leading, isLeading) = (0, true)
      } else if isLeading {
        isLeading = [Byte.space, Byte.tab, Byte.minus, UInt8(ascii: "?"), UInt8(ascii: ":")]
          .contains(byte)
        leading += 1
      }
      guard depth <= 200, leading <= 200 else {
        throw MicrodataError(
          .malformedFile, "\(file), line \(line): lists are more than 200 deep inside each other.",
          hint: "The file is no layout.")
      }
    }
  }

  private static func failure(_ file: String, _ error: YamlError) -> MicrodataError {
    let (line, problem): (Int?, String) =
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        (mark.line, problem)
      case .duplicatedKeysInMapping(let duplicates, let context):
        (context.mark.line, "a key is there twice: \(duplicates)")
      default: (nil, "\(error)")
      }
    return MicrodataError(
      .malformedFile, "\(file)\(line.map { ", line \($0)" } ?? ""): expected YAML: \(problem).")
  }
}
