/// Entities that belong together by the filing's own words or by their names.
public struct Group: Sendable, Hashable {
  /// The id, which starts with `g-`.
  public var id: String
  /// The defined term, or the name that the members share.
  public var name: String
  /// The ids of the members, in the order of the filing.
  public var members: [String]
  /// Why they are one group.
  public var basis: Basis
  /// The name of the rule that formed it.
  public var rule: String?
  /// The share of facts of that rule that are right.
  public var confidence: Double?
  /// Where the filing says so.
  public var evidence: [Evidence]

  /// Creates a group.
  public init(
    id: String, name: String, members: [String], basis: Basis, rule: String? = nil,
    confidence: Double? = nil, evidence: [Evidence]
  ) {
    self.id = id
    self.name = name
    self.members = members
    self.basis = basis
    self.rule = rule
    self.confidence = confidence
    self.evidence = evidence
  }

  /// Why entities are one group.
  public enum Basis: String, Sendable, CaseIterable {
    /// Their names share words or initials.
    case sharedName = "shared_name"
    /// The filing defines a term for them.
    case definedTerm = "defined_term"
    /// The filing states it.
    case stated
  }
}
