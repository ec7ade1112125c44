/// An organisation, a person, or a class whose members are not named.
public struct Entity: Sendable, Hashable {
  /// The id, made from the name.
  public var id: String
  /// The name as printed, in the fullest form; of capitals and mixed case, the mixed-case one.
  public var name: String
  /// Other names that the filing uses, defined terms among them.
  public var aliases: [String]
  /// What it is, by its legal form where it has one.
  public var kind: Kind
  /// What it is to the filing.
  public var roles: [Role]
  /// The state or country whose law it is organised under, as printed.
  public var jurisdiction: String?
  /// Numbers that identify it, such as its Central Index Key.
  public var identifiers: [Identifier]
  /// The name of the rule that found it.
  public var rule: String
  /// The share of facts of that rule that are right.
  public var confidence: Double
  /// Where the filing names it; at least one piece holds the name.
  public var evidence: [Evidence]

  /// Creates an entity.
  public init(
    id: String, name: String, aliases: [String] = [], kind: Kind, roles: [Role] = [],
    jurisdiction: String? = nil, identifiers: [Identifier] = [], rule: String, confidence: Double,
    evidence: [Evidence]
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.roles = roles
    self.jurisdiction = jurisdiction
    self.identifiers = identifiers
    self.rule = rule
    self.confidence = confidence
    self.evidence = evidence
  }

  /// What an entity is, by its legal form where it has one (ISO 20275 names the forms).
  public enum Kind: String, Sendable, CaseIterable {
    /// A company limited by shares, of any country.
    case corporation
    /// A limited partnership.
    case limitedPartnership = "limited_partnership"
    /// A limited liability company.
    case llc
    /// A trust.
    case trust
    /// A bank.
    case bank
    /// A state, a public authority or an agency of one.
    case government
    /// A natural person.
    case person
    /// A class whose members the filing does not name, such as "the lenders party thereto".
    case collective
    /// Anything else.
    case other
  }

  /// What an entity is to the filing.
  public enum Role: String, Sendable, CaseIterable {
    /// The company that files the report.
    case registrant
    /// A further company on whose behalf the report is filed.
    case coRegistrant = "co_registrant"
    /// Who signed the report.
    case signatory
    /// Named in the filing, but part of no deal.
    case optional
  }

  /// A number that identifies an entity under a scheme.
  public struct Identifier: Sendable, Hashable {
    /// The scheme, such as `cik`.
    public var scheme: String
    /// The number as the scheme writes it.
    public var value: String

    /// Creates an identifier.
    public init(scheme: String, value: String) {
      self.scheme = scheme
      self.value = value
    }
  }
}
