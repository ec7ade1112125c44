/// How many of the facts like this one are right, as measured.
///
/// `make accuracy` prints how far the values agree with what is right; `Scripts/accuracy --fit` prints the tables
/// below, counted over the labelled filings. Shares of few facts are drawn towards those of their class.
enum Confidence {
  /// A class of facts.
  ///
  /// The same rule may make facts of several, and be right more often in one than in another.
  enum Class {
    /// A name that shows what it is the name of, and one that does not.
    case entity, plainEntity
    case agreement, party, relation, link, group, term
  }

  /// The confidence of a fact.
  ///
  /// - Parameters:
  ///   - rule: The rule that made it.
  ///   - kind: What sort of fact it is.
  ///   - supports: The number of places in the filing that say so.
  ///   - ends: The confidence of what it ties together: a party is right only where its agreement and its entity are.
  /// - Returns: A share from 0 to 1 with two decimals.
  static func of(_ rule: String, _ kind: Class, supports: Int, ends: [Double] = []) -> Double {
    let shares = table[kind] ?? Shares(base: 0.8, [:])
    let share = shares.byRule[rule].map { supports > 1 ? $0.supported : $0.alone } ?? shares.base
    return (ends.reduce(share, *) * 100).rounded() / 100
  }

  /// The share of right facts in a class, and of each rule in it: with one piece of evidence, and with several.
  private struct Shares {
    var base: Double
    var byRule: [String: (alone: Double, supported: Double)]

    init(base: Double, _ byRule: [String: (alone: Double, supported: Double)]) {
      self.base = base
      self.byRule = byRule
    }
  }

  private static let table: [Class: Shares] = [
    .entity: Shares(
      base: 0.96,
      [
        "class": (0.87, 0.87),
        "cover": (0.99, 0.99),
        "legal_form": (0.99, 0.98),
        "officer": (0.98, 0.97),
        "party_list": (0.89, 0.97),
        "person": (0.97, 0.98),
      ]),
    .plainEntity: Shares(
      base: 0.62,
      [
        "party_list": (0.44, 0.51)
      ]),
    .agreement: Shares(
      base: 0.96,
      [
        "attached_contract": (0.85, 0.85),
        "amended_base": (0.85, 0.85),
        "announcing": (0.83, 0.81),
        "exhibit_base": (0.97, 0.98),
        "exhibit_list": (0.99, 0.99),
        "issued": (0.96, 0.96),
        "reference": (0.87, 0.93),
        "reference_clause": (0.99, 0.99),
        "terminated": (0.97, 0.97),
      ]),
    .party: Shares(
      base: 0.99,
      [
        "contract_cover": (0.50, 0.50),
        "contract_defined": (0.60, 0.60),
        "contract_instrument": (0.80, 0.80),
        "contract_labels": (0.60, 0.60),
        "contract_letter": (0.80, 0.80),
        "contract_recital": (0.60, 0.60),
        "contract_signature": (0.55, 0.55),
        "preamble_inverted": (0.70, 0.70),
        "among_clause": (0.99, 0.99),
        "default_party": (0.99, 0.99),
        "inherited": (0.99, 0.99),
        "joinder": (0.99, 0.99),
        "maker_clause": (0.97, 0.93),
        "possessor": (0.99, 0.99),
        "recipient_clause": (0.99, 0.99),
        "subject": (0.99, 0.95),
        "with_clause": (0.84, 0.82),
      ]),
    .relation: Shares(
      base: 0.92,
      [
        "acquired": (0.97, 0.96),
        "acquisition_financed": (0.94, 0.93),
        "acquisition_of": (0.97, 0.95),
        "affiliated_with": (0.96, 0.94),
        "appointed": (0.95, 0.97),
        "became_subsidiary": (0.94, 0.95),
        "described": (0.80, 0.86),
        "its_subsidiary": (0.80, 0.86),
        "left": (0.94, 0.93),
        "merger_sub": (0.94, 0.93),
        "subsidiary_of": (0.99, 0.98),
        "succeeded": (0.95, 0.94),
        "successor_to": (0.96, 0.96),
        "to_become_subsidiary": (0.84, 0.77),
      ]),
    .link: Shares(
      base: 0.90,
      [
        "included_in": (0.94, 0.96),
        "issued_under": (0.80, 0.82),
        "joined_by": (0.92, 0.91),
        "named_base": (0.96, 0.95),
        "restated": (0.98, 0.99),
        "supplement": (0.93, 0.96),
        "terminated": (0.81, 0.89),
      ]),
    // Groups and terms have no labels to count: these are estimates.
    .group: Shares(
      base: 0.85, ["defined_term": (0.95, 0.95), "role_noun": (0.9, 0.9), "shared_name": (0.9, 0.9)]),
    .term: Shares(base: 0.93, ["par_value": (0.98, 0.98), "shares": (0.9, 0.9)]),
  ]
}
