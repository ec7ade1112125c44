/// What ties two entities, or two agreements.
public struct Relation: Sendable, Hashable {
  /// The id, made from the kind and a number.
  public var id: String
  /// What the tie is.
  public var kind: Kind
  /// The id of the entity or agreement that the tie starts from.
  public var from: String
  /// The id of the entity or agreement that it leads to.
  public var to: String
  /// The office, for officers and directors.
  public var title: String?
  /// What happened to the office, for officers and directors.
  public var event: Event?
  /// The name of the rule that found it.
  public var rule: String
  /// The share of facts of that rule that are right.
  public var confidence: Double
  /// Where the filing says so.
  public var evidence: [Evidence]

  /// Creates a relation.
  public init(
    id: String, kind: Kind, from: String, to: String, title: String? = nil, event: Event? = nil,
    rule: String, confidence: Double, evidence: [Evidence]
  ) {
    self.id = id
    self.kind = kind
    self.from = from
    self.to = to
    self.title = title
    self.event = event
    self.rule = rule
    self.confidence = confidence
    self.evidence = evidence
  }

  /// What a tie is.
  public enum Kind: String, Sendable, CaseIterable {
    case subsidiaryOf = "subsidiary_of"
    case affiliateOf = "affiliate_of"
    case managedBy = "managed_by"
    case officerOf = "officer_of"
    case directorOf = "director_of"
    case acquires
    case successorOf = "successor_of"
    case formerly
    case amends, joins, supersedes, terminates
    case pursuantTo = "pursuant_to"
    case guarantees

    /// Whether the tie is between agreements; the others are between entities.
    public var isBetweenAgreements: Bool {
      switch self {
      case .amends, .joins, .supersedes, .terminates, .pursuantTo, .guarantees: true
      case .subsidiaryOf, .affiliateOf, .managedBy, .officerOf, .directorOf, .acquires, .successorOf,
        .formerly:
        false
      }
    }
  }

  /// What happened to an office.
  public enum Event: String, Sendable, CaseIterable {
    case appointed, resigned, retired, serves
  }
}
