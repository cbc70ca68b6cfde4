/// What a fact states.
public enum FactValue: Sendable, Hashable {
  /// A number.
  case number(PrintedNumber)
  /// A day, a month, or a range of days.
  case dates(FactDates)
  /// A text.
  case text(String)
  /// A list, in the order printed.
  case items([String])
  /// Bytes of a file, with the encoding the file is said to have.
  case bytes([UInt8], encoding: String)

  /// What it is, for messages.
  var noun: String {
    switch self {
    case .number: "a number"
    case .dates: "dates"
    case .text: "a text"
    case .items: "a list"
    case .bytes: "bytes"
    }
  }

  /// What is printed, for reports.
  public var text: String {
    switch self {
    case .number(let number): number.text
    case .dates(let dates): dates.text
    case .text(let text): text
    case .items(let items): items.joined(separator: "; ")
    case .bytes(let bytes, _): ByteEncoding.hexadecimal(bytes)
    }
  }
}

/// One published statement: a figure, a date, a text or a list, with what it is about and where it stands.
public struct Fact: Sendable, Hashable {
  /// Where a statement comes from.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A register or the records of an office.
    case administrative
    /// A census.
    case census
    /// A survey of a sample, whose figures on a population are estimates.
    case survey
    /// What someone said or wrote.
    case statement
    /// A publication, of which no more is known.
    case published
  }

  /// How sure it is that the statement is as printed.
  public enum Confidence: String, Sendable, Hashable, Codable, CaseIterable {
    /// Read in the source.
    case read
    /// Read in what others say of the source.
    case reported
    /// Computed from other figures.
    case computed
    /// Not looked up.
    case unverified
  }

  /// The name relations use.
  public let id: String
  /// The title; without texts when there is none.
  public let titles: LocalizedText
  /// What is stated.
  public let value: FactValue
  /// The unit, such as `persons` or `percent`.
  public let unit: String?
  /// The period.
  public let period: String?
  /// The area.
  public let area: String?
  /// Where it comes from.
  public let kind: Kind
  /// What is counted.
  public let definition: String?
  /// Where it was read.
  public let source: String
  /// How sure it is.
  public let confidence: Confidence
  /// Keys of frameworks, such as `gcm` or `sdg`.
  public let keys: [String: [String]]
  /// The line of the file.
  public let line: Int

  /// The figure; `nil` for dates, texts and lists.
  public var number: PrintedNumber? {
    if case .number(let number) = value { return number }
    return nil
  }

  /// The source, and how sure the statement is when it was not read there.
  var sourceText: String {
    confidence == .read ? source : "\(source) (\(confidence.rawValue))"
  }

  /// The title in a language, else in English, else in any, else the id.
  public func title(_ language: String = "en") -> String {
    titles.texts.isEmpty ? id : titles[language]
  }
}
