internal import Foundation
internal import Microdata

/// Reads a dictionary of CSPro from version 7.7 on, which is JSON.
enum CSProJSON {
  /// Returns the dictionary that a text describes.
  ///
  /// - Throws: `MicrodataError` with code `malformedFile` that says where.
  static func dictionary(_ text: String, file: String) throws -> CSProDictionary {
    let root: Root
    do {
      root = try JSONDecoder().decode(Root.self, from: Data(text.utf8))
    } catch let error as DecodingError {
      throw MicrodataError(
        .malformedFile, "\(file): \(description(of: error)).",
        hint: "The dictionary may be damaged; open and save it in CSPro.")
    } catch {
      throw MicrodataError(.malformedFile, "\(file) is not JSON.")
    }
    return root.dictionary
  }

  private static func description(of error: DecodingError) -> String {
    func place(_ context: DecodingError.Context) -> String {
      let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }
      return path.isEmpty ? "the dictionary" : "“\(path.joined().drop { $0 == "." })”"
    }
    switch error {
    case .typeMismatch(let type, let context):
      return "expected a value of type \(type) at \(place(context)), found another"
    case .valueNotFound(_, let context): return "expected a value at \(place(context)), found null"
    case .keyNotFound(let key, let context):
      return "expected “\(key.stringValue)” in \(place(context)), found none"
    case .dataCorrupted(let context):
      return "expected JSON at \(place(context)), found something else: \(context.debugDescription)"
    @unknown default: return "the dictionary cannot be read"
    }
  }

  // MARK: - The document

  /// A text that may be written as a number.
  fileprivate struct Text: Decodable {
    let value: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        value = text
      } else {
        value = CodeText.of(try container.decode(Double.self))
      }
    }
  }

  fileprivate struct Label: Decodable {
    let text: String?
    let language: String?
  }

  fileprivate struct Language: Decodable { let name: String }

  fileprivate struct RecordType: Decodable {
    let start: Int?
    let length: Int?
  }

  fileprivate struct Occurrences: Decodable {
    struct Named: Decodable {
      let occurrence: Int
      let labels: [Label]?
    }
    let required: Bool?
    let maximum: Int?
    let labels: [Named]?

    func named(_ languages: [String]) -> [Int: CSProLabel] {
      Dictionary(
        (labels ?? []).map { ($0.occurrence, CSProLabel($0.labels, languages)) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  fileprivate struct Value: Decodable {
    struct Pair: Decodable {
      let value: Text?
      let range: [Text]?
    }
    let labels: [Label]?
    let pairs: [Pair]?
    let special: String?
    let image: String?
  }

  fileprivate struct ValueSet: Decodable {
    let name: String?
    let labels: [Label]?
    let link: Text?
    let values: [Value]?
  }

  fileprivate struct Item: Decodable {
    let name: String
    let labels: [Label]?
    let note: String?
    let contentType: String?
    let start: Int?
    let length: Int?
    let decimals: Int?
    let decimalMark: Bool?
    let zeroFill: Bool?
    let subitem: Bool?
    let subitemOffset: Int?
    let occurrences: Occurrences?
    let valueSets: [ValueSet]?
    let capture: Capture?
  }

  fileprivate struct Capture: Decodable {
    let type: String?
    let format: String?
  }

  fileprivate struct Record: Decodable {
    let name: String
    let labels: [Label]?
    let note: String?
    let recordType: Text?
    let occurrences: Occurrences?
    let items: [Item]?
  }

  fileprivate struct IDs: Decodable { let items: [Item]? }

  fileprivate struct Level: Decodable {
    let name: String?
    let labels: [Label]?
    let ids: IDs?
    let records: [Record]?
  }

  fileprivate struct Relation: Decodable {
    struct Link: Decodable {
      let primaryLink: String?
      let secondary: String?
      let secondaryLink: String?
    }
    let name: String?
    let primary: String?
    let links: [Link]?
  }

  fileprivate struct Root: Decodable {
    let name: String?
    let version: Text?
    let labels: [Label]?
    let note: String?
    let languages: [Language]?
    let recordType: RecordType?
    let relativePositions: Bool?
    let levels: [Level]
    let relations: [Relation]?
  }
}

// MARK: - What it means

extension CSProLabel {
  fileprivate init(_ labels: [CSProJSON.Label]?, _ languages: [String]) {
    for label in labels ?? [] {
      guard let text = label.text, !text.isEmpty else { continue }
      let language = label.language?.lowercased() ?? languages.first ?? ""
      if language == languages.first ?? "" {
        self.text = text
      } else {
        translations[language] = text
      }
    }
    // Better a label in another language than none.
    if text.isEmpty, let other = languages.first(where: { translations[$0] != nil }) {
      text = translations[other] ?? ""
    }
  }
}

extension CSProJSON.Root {
  fileprivate var dictionary: CSProDictionary {
    let languages = (self.languages ?? []).map { $0.name.lowercased() }
    var result = CSProDictionary()
    result.name = name ?? ""
    result.version = "CSPro \(version?.value ?? "")"
    result.label = CSProLabel(labels, languages)
    result.notes = note.map { [$0] } ?? []
    result.languages = languages
    result.recordTypeStart = recordType?.start ?? (recordType == nil ? 0 : 1)
    result.recordTypeLength = recordType?.length ?? (recordType == nil ? 0 : 1)
    for level in levels {
      var made = CSProLevel()
      made.name = level.name ?? ""
      made.label = CSProLabel(level.labels, languages)
      made.ids = (level.ids?.items ?? []).map { $0.item(languages) }
      made.records = (level.records ?? []).map { $0.record(languages) }
      result.levels.append(made)
    }
    for relation in relations ?? [] {
      result.relations[relation.name ?? "", default: []] += (relation.links ?? []).map { link in
        func path(_ record: String?, _ item: String?) -> String {
          [record, item].compactMap { $0 }.joined(separator: ".")
        }
        return "\(path(relation.primary, link.primaryLink)) = "
          + path(link.secondary, link.secondaryLink)
      }
    }
    return result
  }
}

extension CSProJSON.Record {
  fileprivate func record(_ languages: [String]) -> CSProRecord {
    var result = CSProRecord()
    result.name = name
    result.label = CSProLabel(labels, languages)
    result.notes = note.map { [$0] } ?? []
    result.typeValue = recordType?.value ?? ""
    result.isRequired = occurrences?.required ?? false
    result.maximum = occurrences?.maximum ?? 1
    result.occurrenceLabels = occurrences?.named(languages) ?? [:]
    result.items = (items ?? []).map { $0.item(languages) }
    return result
  }
}

extension CSProJSON.Item {
  fileprivate func item(_ languages: [String]) -> CSProItem {
    var result = CSProItem()
    result.name = name
    result.label = CSProLabel(labels, languages)
    result.notes = note.map { [$0] } ?? []
    result.contentType = contentType?.lowercased() ?? "numeric"
    result.start = max(0, start ?? 0)
    result.length = length ?? 0
    result.decimals = decimals ?? 0
    result.hasDecimalMark = decimalMark ?? false
    result.isZeroFilled = zeroFill ?? false
    result.occurrences = occurrences?.maximum ?? 1
    result.occurrenceLabels = occurrences?.named(languages) ?? [:]
    result.isSubitem = subitem ?? false
    // Below zero until the position of the parent is known: −1 for the first character.
    if result.isSubitem, let offset = subitemOffset, (0...1_000_000).contains(offset) {
      result.start = -1 - offset
    }
    result.capture["capturetype"] = capture?.type
    result.capture["capturedateformat"] = capture?.format
    result.valueSets = (valueSets ?? []).map { set in
      CSProValueSet(
        name: set.name ?? "", label: CSProLabel(set.labels, languages), link: set.link?.value ?? "",
        values: (set.values ?? []).map { value in
          CSProValue(
            label: CSProLabel(value.labels, languages),
            pairs: (value.pairs ?? []).compactMap { pair in
              if let single = pair.value { return CSProValue.Pair(from: single.value) }
              guard let range = pair.range, range.count == 2 else { return nil }
              return CSProValue.Pair(from: range[0].value, to: range[1].value)
            },
            special: value.special?.uppercased(), image: value.image)
        })
    }
    return result
  }
}
