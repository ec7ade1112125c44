/// A headline figure of an agreement, with the words that it comes from.
public struct Term: Sendable, Hashable {
  /// What the figure measures.
  public var kind: Kind
  /// The number as it stands, a JSON number without rounding; nothing where the figure cannot be read.
  public var value: String?
  /// A currency code, `shares`, `percent`, `years` and so on.
  public var unit: String?
  /// The words as printed.
  public var text: String
  /// Whether the figure holds for each of several instruments or for all together.
  public var applies: Applies?
  /// The name of the rule that found it.
  public var rule: String?
  /// The share of facts of that rule that are right.
  public var confidence: Double?
  /// Where the filing says so.
  public var evidence: [Evidence]

  /// Creates a term.
  public init(
    kind: Kind, value: String? = nil, unit: String? = nil, text: String, applies: Applies? = nil,
    rule: String? = nil, confidence: Double? = nil, evidence: [Evidence]
  ) {
    self.kind = kind
    self.value = value
    self.unit = unit
    self.text = text
    self.applies = applies
    self.rule = rule
    self.confidence = confidence
    self.evidence = evidence
  }

  /// What a figure measures.
  public enum Kind: String, Sendable, CaseIterable {
    /// A number of shares.
    case shares
    /// The price of one share.
    case pricePerShare = "price_per_share"
    /// The price of everything sold.
    case aggregatePrice = "aggregate_price"
    /// The principal of a debt.
    case principal
    /// What lenders have committed to lend.
    case commitment
    /// The number of shares that warrants can buy.
    case warrantShares = "warrant_shares"
    /// The price at which a warrant or option can be exercised.
    case exercisePrice = "exercise_price"
    /// A rate of interest.
    case interestRate = "interest_rate"
    /// When a debt falls due.
    case maturity
    /// How long an agreement or instrument runs.
    case term
    /// The par value of a share.
    case parValue = "par_value"
  }

  /// What a figure that several instruments share holds for.
  public enum Applies: String, Sendable, CaseIterable {
    /// Each instrument.
    case each
    /// All of them together.
    case aggregate
  }
}
