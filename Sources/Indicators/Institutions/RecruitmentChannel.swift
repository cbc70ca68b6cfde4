/// The way in which a vacancy abroad is filled.
public enum RecruitmentChannel: String, Sendable, Hashable, Codable, CaseIterable {
  /// A public employment service.
  case publicService = "public-service"
  /// A private employment agency or recruiter.
  case privateAgency = "private-agency"
  /// A programme under an agreement between two countries.
  case bilateralAgreement = "bilateral-agreement"
  /// The employer itself.
  case employer
  /// Any other way.
  case other

}

/// Who pays for recruitment, as the vacancy or the recruiter says.
public enum FeePolicy: String, Sendable, Hashable, Codable, CaseIterable {
  /// Workers pay no fees or related costs (ILO, *General principles and operational guidelines for fair
  /// recruitment*, 2019).
  case noFee = "no-fee"
  /// Workers pay fees or related costs, all or part.
  case workerPays = "worker-pays"
  /// Nothing is said.
  case notStated = "not-stated"
}
