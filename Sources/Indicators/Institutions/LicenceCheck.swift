public import Microdata

/// A licence of a recruiter.
public struct RecruiterLicence: Sendable, Hashable, Encodable {
  /// The number of the licence.
  public var id: String
  /// Who holds it.
  public var holder: String
  /// The first day on which it is valid.
  public var from: CalendarDate
  /// The last day on which it is valid; `nil` for no end.
  public var until: CalendarDate?

  /// Creates a licence.
  ///
  /// - Parameters:
  ///   - id: The number of the licence.
  ///   - holder: Who holds it.
  ///   - from: The first day on which it is valid.
  ///   - until: The last day; `nil` for no end.
  public init(id: String, holder: String, from: CalendarDate, until: CalendarDate? = nil) {
    (self.id, self.holder, self.from, self.until) = (id, holder, from, until)
  }
}

/// What is wrong with the licence of a vacancy.
public struct LicenceFinding: Sendable, Hashable, Encodable {
  /// What is wrong.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// The channel needs a licence and the vacancy names none.
    case missing
    /// The licence is not in the register of licences.
    case unknown
    /// The vacancy was opened on a day on which the licence was not valid.
    case notValid = "not-valid"
  }

  /// The identifier of the vacancy.
  public let opportunity: String
  /// The channel.
  public let channel: RecruitmentChannel
  /// The licence that the vacancy names; `nil` for none.
  public let licence: String?
  /// What is wrong.
  public let kind: Kind
  /// The same in words.
  public let text: String
}

extension OpportunityRegister {
  /// Checks the licences of vacancies against a register of licences.
  ///
  /// A licence renewed under the same number has several rows; one that is valid is enough.
  ///
  /// - Parameters:
  ///   - licences: The licences.
  ///   - channels: The channels that need one.
  /// - Returns: What is wrong, by vacancy.
  /// - Throws: `IndicatorError` with code `invalidData` for a licence that ends before it begins.
  public func licenceFindings(
    _ licences: [RecruiterLicence], neededBy channels: Set<RecruitmentChannel> = [.privateAgency]
  ) throws -> [LicenceFinding] {
    if let wrong = licences.first(where: { licence in
      licence.until.map { $0 < licence.from } ?? false
    }) {
      throw IndicatorError(
        .invalidData, "The licence “\(wrong.id)” ends before it begins on \(wrong.from).",
        hint: "Check its days; day and month may be the wrong way round.")
    }
    let byNumber = Dictionary(grouping: licences, by: \.id)
    return opportunities.compactMap { one in
      guard let kind = problem(one, byNumber, channels) else { return nil }
      return LicenceFinding(
        opportunity: one.id, channel: one.channel, licence: one.licence, kind: kind,
        text: text(kind, one))
    }
  }

  private func problem(
    _ one: Opportunity, _ licences: [String: [RecruiterLicence]],
    _ channels: Set<RecruitmentChannel>
  ) -> LicenceFinding.Kind? {
    guard let number = one.licence else { return channels.contains(one.channel) ? .missing : nil }
    guard let known = licences[number] else { return .unknown }
    let isValid = known.contains { licence in
      licence.from <= one.opened && (licence.until.map { one.opened <= $0 } ?? true)
    }
    return isValid ? nil : .notValid
  }

  private func text(_ kind: LicenceFinding.Kind, _ one: Opportunity) -> String {
    switch kind {
    case .missing:
      "The vacancy “\(one.id)” of the channel \(one.channel.rawValue) names no licence."
    case .unknown:
      "The vacancy “\(one.id)” names the licence “\(one.licence ?? "")”, which is not registered."
    case .notValid:
      "The licence “\(one.licence ?? "")” was not valid on \(one.opened), when “\(one.id)” was opened."
    }
  }
}
