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
    // Terms and groups are not labelled; these are the shares of facts that were right when read one by one.
    .group: Shares(base: 0.85, [
      "defined_term": (0.95, 0.95),
    ]),
  ]
}
