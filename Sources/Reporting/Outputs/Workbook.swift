internal import MicrodataIO

/// A workbook that Excel, LibreOffice and Numbers read (Office Open XML): sheets of texts and numbers.
///
/// Texts are texts: no cell is a formula, whatever it begins with.
struct Workbook {
  enum Cell {
    case text(String)
    case number(Double)
    case empty
  }

  struct Sheet {
    let name: String
    /// The rows, the first of them the header.
    let rows: [[Cell]]
  }

  let sheets: [Sheet]

  /// The bytes of the file; the same sheets give the same bytes.
  var bytes: [UInt8] {
    var entries: [(name: String, text: String)] = [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", Self.packageRelations),
      ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", relations),
      ("xl/styles.xml", Self.styles),
    ]
    for (number, sheet) in sheets.enumerated() {
      entries.append(("xl/worksheets/sheet\(number + 1).xml", Self.xml(of: sheet)))
    }
    return StoredArchive.bytes(entries.map { ($0.name, Array($0.text.utf8)) })
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private var contentTypes: String {
    let parts = sheets.indices.map {
      "<Override PartName=\"/xl/worksheets/sheet\($0 + 1).xml\" ContentType=\"\(Self.kind).worksheet+xml\"/>"
    }
    return Self.head + "<Types xmlns=\"\(Self.package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(Self.kind).sheet.main+xml\"/>"
      + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(Self.kind).styles+xml\"/>"
      + parts.joined() + "</Types>"
  }

  private static let packageRelations =
    head + "<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/>"
    + "</Relationships>"

  private var workbook: String {
    let parts = sheets.enumerated().map { number, sheet in
      "<sheet name=\"\(Markup.escaped(Self.sheetName(sheet.name)))\" sheetId=\"\(number + 1)\" r:id=\"rId\(number + 1)\"/>"
    }
    return Self.head + "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><sheets>"
      + parts.joined() + "</sheets></workbook>"
  }

  private var relations: String {
    let parts = sheets.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(Self.office)/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    return Self.head + "<Relationships xmlns=\"\(Self.package)/relationships\">" + parts.joined()
      + "<Relationship Id=\"rId\(sheets.count + 1)\" Type=\"\(Self.office)/styles\" Target=\"styles.xml\"/>"
      + "</Relationships>"
  }

  private static let styles =
    head + "<styleSheet xmlns=\"\(main)\"><fonts count=\"2\"><font/><font><b/></font></fonts>"
    + "<fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
    + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
    + "<cellXfs count=\"2\"><xf xfId=\"0\"/><xf fontId=\"1\" applyFont=\"1\" xfId=\"0\"/></cellXfs>"
    + "</styleSheet>"

  /// Names of sheets have at most 31 characters, and some are not allowed.
  private static func sheetName(_ name: String) -> String {
    String(name.map { "[]:*?/\\".contains($0) ? " " : $0 }.prefix(31))
  }

  private static func xml(of sheet: Sheet) -> String {
    var text = head + "<worksheet xmlns=\"\(main)\"><sheetViews><sheetView workbookViewId=\"0\">"
    text += "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
    text += "</sheetView></sheetViews><sheetData>"
    for (number, row) in sheet.rows.enumerated() {
      text += "<row r=\"\(number + 1)\">"
      for (position, cell) in row.enumerated() {
        let place = "r=\"\(column(position))\(number + 1)\"\(number == 0 ? " s=\"1\"" : "")"
        switch cell {
        case .empty: break
        case .number(let value) where value.isFinite: text += "<c \(place)><v>\(value)</v></c>"
        case .number: break
        case .text(let content):
          text += "<c \(place) t=\"inlineStr\"><is><t xml:space=\"preserve\">"
          text += Markup.escaped(content) + "</t></is></c>"
        }
      }
      text += "</row>"
    }
    return text + "</sheetData></worksheet>"
  }

  /// The letters of a column, from 0.
  private static func column(_ position: Int) -> String {
    var (rest, letters) = (position + 1, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
