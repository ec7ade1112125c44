/// An entity's part in an agreement.
///
/// Who has two roles under one agreement is a party once for each.
public struct Party: Sendable, Hashable {
  /// The id of the entity.
  public var entity: String
  /// What it is under the agreement.
  public var role: Role
  /// The name of the rule that found it.
  public var rule: String
  /// The share of facts of that rule that are right.
  public var confidence: Double
  /// Where the filing says so.
  public var evidence: [Evidence]

  /// Creates a party.
  public init(entity: String, role: Role, rule: String, confidence: Double, evidence: [Evidence]) {
    self.entity = entity
    self.role = role
    self.rule = rule
    self.confidence = confidence
    self.evidence = evidence
  }

  /// What a party is under an agreement; ``party`` when none of the others fits.
  public enum Role: String, Sendable, CaseIterable {
    case issuer, purchaser, seller, borrower, lender, agent, trustee, guarantor, underwriter, holder
    case employer, employee, licensor, licensee, landlord, tenant, supplier, customer, target, acquirer
    case mergerSub = "merger_sub"
    case stockholder, sender, addressee, party
  }
}
