/// How many of the facts like this one are right, as measured.
///
/// `make accuracy` prints how far the values agree with what is right; `Scripts/accuracy --fit` prints the tables
/// below from the half of the labelled filings that rules are written from.
enum Confidence {
  /// A class of facts. The same rule may make facts of several, and be right more often in one than in another.
  enum Class { case entity, agreement, party, relation, link, group, term }

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
      base: 0.93,
      [
        "class": (0.70, 0.81), "cover": (0.99, 0.99), "legal_form": (0.94, 0.98), "party_list": (0.85, 0.85),
      ]),
    .agreement: Shares(
      base: 0.91,
      [
        "announcing": (0.65, 0.94), "exhibit_list": (0.99, 0.99), "reference": (0.45, 0.60),
        "preamble": (0.97, 0.97), "attached_contract": (0.85, 0.85), "amended_base": (0.85, 0.85),
      ]),
    .party: Shares(
      base: 0.96,
      [
        "subject": (0.90, 0.99), "with_clause": (0.74, 0.97), "preamble_inverted": (0.80, 0.80),
        "contract_cover": (0.75, 0.75), "contract_defined": (0.70, 0.70), "contract_labels": (0.60, 0.60),
        "contract_recital": (0.60, 0.60), "contract_signature": (0.60, 0.60),
      ]),
    .relation: Shares(base: 0.85, [:]),
    .link: Shares(base: 0.96, [:]),
    // Groups and terms have no labels: these are the shares that were right of those that were read one by one.
    .group: Shares(base: 0.85, ["defined_term": (0.95, 0.95), "role_noun": (0.9, 0.9), "shared_name": (0.9, 0.9)]),
    .term: Shares(base: 0.93, ["par_value": (0.98, 0.98), "shares": (0.9, 0.9)]),
  ]
}
